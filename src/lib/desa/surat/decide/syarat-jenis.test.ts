import { describe, expect, it } from 'vitest';
import { tanggal } from '../../../format/tanggal';
import type { Event } from '../../dunia';
import { replay } from '../../dunia';
import { recorded } from '../../testing';
import { makePenduduk } from '../../kependudukan/testing-keluarga';
import type { AjukanSurat } from '../commands';
import { ajukan, coba, kantor, masalah, mulai } from '../testing';

const dasar = {
	tanggalLapor: kantor.tanggal,
	pelapor: { nama: 'Ketua RT', hubungan: 'ketua-rt' },
	peringatan: [],
	alasanLanjut: ''
} as const;

const mati: Event = {
	kind: 'kematian.dicatat',
	...dasar,
	lampiran: [],
	pendudukId: 'joko',
	tanggal: tanggal('2026-11-20'),
	jam: '',
	tempat: '',
	sebab: 'sakit-biasa',
	menerangkan: 'dokter',
	aktaNomor: ''
};
const lahir: Event = {
	kind: 'kelahiran.dicatat',
	...dasar,
	lampiran: [],
	bayi: makePenduduk('bayi', { tanggalLahir: '2026-11-18' }),
	jamLahir: '',
	tempatDilahirkan: 'rumah',
	jenisKelahiran: 'tunggal',
	urutanKembar: null,
	kelahiranKe: 1,
	penolong: 'bidan-perawat',
	beratGram: null,
	panjangCm: null,
	alasanTanpaAyah: '',
	saksi: []
};
const tamu: Event = {
	kind: 'sementara.dicatat',
	orang: {
		id: 'tamu',
		nama: 'Rudi Hartono',
		jenisKelamin: 'L',
		nomorIdentitas: '3399010101900001',
		tempatLahir: 'Wanasari',
		tanggalLahir: tanggal('1990-01-01'),
		pekerjaan: 'Buruh',
		kebangsaan: 'Indonesia',
		keturunan: '',
		datangDari: 'Wanasari',
		maksud: 'Bekerja',
		didatangi: 'Siti Aminah, Dusun Krajan',
		tanggalDatang: tanggal('2026-11-01'),
		tanggalPergi: null
	}
};

const dunia = replay(kantor, recorded([mati, lahir, tamu]));
const coba1 = (jenis: string, isi: Partial<AjukanSurat> = {}): readonly string[] =>
	masalah(coba(mulai(dunia), ajukan(jenis, isi)).result);

const usaha = (alamat: string) => ({
	isian: { 'nama-usaha': 'Toko Rejeki', 'alamat-usaha': alamat }
});
const waris = (ahli: string, saksi = ['Ani', 'Beni']) => ({
	subjekId: 'joko',
	isian: { 'ahli-waris': ahli, 'saksi-1': saksi[0] ?? '', 'saksi-2': saksi[1] ?? '' }
});

describe('C-06 what the register says before a letter is written', () => {
	it.each<[string, readonly string[], readonly string[]]>([
		['C-06 a resident may have a domisili', coba1('SKD'), []],
		['C-06 so may somebody of book B.4', coba1('SKD', { pemohonId: 'tamu' }), []],
		['C-06 who has moved may not', coba1('SKD', { pemohonId: 'tono' }), ['C-06 pemohonId']],
		['C-06 nor may who has died', coba1('SKD', { pemohonId: 'karto' }), ['C-06 pemohonId']],
		['C-06 nor for the dead', coba1('SKD', { subjekId: 'karto' }), ['C-06 subjekId']],
		['C-06 nobody at all', coba1('SKD', { pemohonId: null }), ['C-06 pemohonId']],
		['C-06 B.4 is not enough for SKCK', coba1('SKCK', { pemohonId: 'tamu' }), ['C-06 pemohonId']],
		['C-06 SKCK at 18', coba1('SKCK', { pemohonId: 'dewi' }), []],
		['C-06 SKCK at 14', coba1('SKCK', { pemohonId: 'bima' }), ['C-06 pemohonId']],
		['C-06 usaha in the village', coba1('SKU', usaha('Jl. Melati, Dusun Krajan')), []],
		[
			'C-06 usaha elsewhere asks for a reason',
			coba1('SKU', usaha('Kota Wanasari')),
			['C-06 alamat-usaha peringatan', 'C-06 alasanLanjut']
		],
		['C-06 usaha without a name and place', coba1('SKU'), ['C-06 nama-usaha', 'C-06 alamat-usaha']],
		['C-06 a birth that is recorded', coba1('SKL', { subjekId: 'bayi' }), []],
		['C-06 a birth that is not', coba1('SKL', { subjekId: 'bima' }), ['C-06 subjekId']],
		['C-06 a death that is recorded', coba1('SKM', { subjekId: 'joko' }), []],
		['C-06 a death that is not', coba1('SKM', { subjekId: 'dewi' }), ['C-06 subjekId']],
		[
			'C-06 the dead do not ask for it',
			coba1('SKM', { pemohonId: 'joko', subjekId: 'joko' }),
			['C-06 pemohonId', 'C-06 pemohonId']
		],
		['C-06 N1 of somebody unmarried', coba1('N1'), []],
		[
			'C-06 N1 under 19 asks for the dispensation',
			coba1('N1', { pemohonId: 'dewi' }),
			['C-06 pemohonId peringatan', 'C-06 alasanLanjut']
		],
		['C-06 belum menikah', coba1('SKBM'), []],
		['C-06 two papers that differ', coba1('SKBI', { berkas: ['KTP', 'Ijazah'] }), []],
		['C-06 one paper', coba1('SKBI', { berkas: ['KTP', 'KTP'] }), ['C-06 berkas']],
		['C-06 all heirs and two witnesses', coba1('SKAW', waris('bima')), []],
		[
			'C-06 an heir left out asks for a reason',
			coba1('SKAW', waris('siti')),
			['C-06 ahli-waris peringatan', 'C-06 alasanLanjut']
		],
		[
			'C-06 heirs and witnesses that are missing are told once',
			coba1('SKAW', { subjekId: 'joko' }),
			['C-06 ahli-waris', 'C-06 saksi-1', 'C-06 saksi-2']
		],
		['C-06 one witness', coba1('SKAW', waris('bima', ['Ani', 'Ani'])), ['C-06 saksi-2']],
		[
			'C-06 an heir of somebody alive',
			coba1('SKAW', { ...waris('bima'), subjekId: 'dewi' }),
			['C-06 subjekId']
		],
		['C-06 a type that is not there', coba1('XYZ'), ['C-06 jenis']]
	])('%s', (_, kata, diharapkan) => {
		// SKAW and its like ask for nothing that the definition here does not list.
		expect(kata).toEqual(diharapkan);
	});

	it('C-06 somebody married gets no N1 and no belum menikah, but with leave of the court', () => {
		const kawin = (jenis: string, berkas: readonly string[] = []) =>
			masalah(coba(mulai(), ajukan(jenis, { pemohonId: 'joko', berkas })).result);
		expect(kawin('N1')).toEqual(['C-06 pemohonId']);
		expect(kawin('N1', ['Izin poligami dari pengadilan'])).toEqual([]);
		expect(kawin('SKBM')).toEqual(['C-06 pemohonId']);
	});

	it.each<[string, readonly string[]]>([
		['', []],
		['1', []],
		['4', []],
		['5', ['C-06 desil peringatan', 'C-06 alasanLanjut']],
		['9', ['C-06 desil peringatan', 'C-06 alasanLanjut']]
	])(
		'C-06 SKTM with desil "%s" warns only where the welfare data speak against it',
		(desil, kata) => {
			expect(coba1('SKTM', { isian: { desil } })).toEqual(kata);
			expect(coba1('SKTM', { isian: { desil }, alasanLanjut: 'Rumahnya baru terbakar' })).toEqual(
				[]
			);
		}
	);
});
