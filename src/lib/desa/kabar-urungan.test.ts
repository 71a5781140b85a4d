import { describe, expect, it } from 'vitest';
import { addDays, tanggal } from '../format/tanggal';
import { duniaAwal } from './data/muat';
import { replay, type Event } from './dunia';
import { kabarUrungan } from './kabar-urungan';
import type { DasarPeristiwa } from './kependudukan/events';
import { recorded } from './testing';

const start = duniaAwal({ dataSet: 'desa-kecil@1', seed: 3, ruleSet: 'aturan@1' });
const [orang, lain] = [...start.kependudukan.penduduk.values()];
const [kk] = [...start.kependudukan.keluarga.values()];
if (!orang || !lain || !kk) throw new Error('The small village has people');

const dasar: DasarPeristiwa = {
	tanggalLapor: start.tanggal,
	pelapor: { nama: 'Pelapor', hubungan: 'keluarga' },
	lampiran: [],
	peringatan: [],
	alasanLanjut: ''
};
const luar = {
	...{ alamat: '', rt: '', rw: '', desa: 'Banyubiru', kecamatan: '', kabupaten: '', provinsi: '' }
};

const kelahiran: Event = {
	...dasar,
	kind: 'kelahiran.dicatat',
	bayi: { ...orang, id: 'lahir-c', nama: 'Sari Wulandari', tanggalLahir: tanggal('2026-11-10') },
	jamLahir: '07:30',
	tempatDilahirkan: 'puskesmas',
	jenisKelahiran: 'tunggal',
	urutanKembar: null,
	kelahiranKe: 1,
	penolong: 'bidan-perawat',
	beratGram: null,
	panjangCm: null,
	alasanTanpaAyah: '',
	lampiran: [],
	saksi: []
};
const kematian: Event = {
	...dasar,
	kind: 'kematian.dicatat',
	pendudukId: orang.id,
	tanggal: start.tanggal,
	jam: '',
	tempat: 'rumah',
	sebab: 'sakit',
	menerangkan: 'keluarga',
	aktaNomor: ''
};
const kedatangan: Event = {
	...dasar,
	kind: 'kedatangan.dicatat',
	penduduk: [
		{ ...orang, id: 'datang-1', nama: 'Hartono' },
		{ ...lain, id: 'datang-2', nama: 'Wartini' }
	],
	asal: luar,
	nomorSkpwni: '',
	tanggalSkpwni: null,
	tanggalDatang: start.tanggal,
	maksud: 'pekerjaan'
};
const kkBaru: Event = {
	kind: 'keluarga.dibentuk',
	keluarga: { ...kk, id: 'kk-baru' },
	sebab: 'datang',
	tanggalLapor: start.tanggal,
	kepalaJenisKelamin: 'L'
};
const tanda: Event = {
	kind: 'temuan.ditandai',
	temuan: { id: 't-1', jenis: 'nik-keliru', pendudukId: orang.id, keluargaId: null }
};
const impor: Event = {
	kind: 'impor.diterima',
	tanggal: start.tanggal,
	data: { keluarga: [], penduduk: [], diubah: [] },
	jumlah: { baru: 3, berubah: 0, sama: 0, dilewati: 0, keluarga: 1 },
	catatan: ''
};
const pecah: Event = {
	...dasar,
	kind: 'susunan.diubah',
	sebab: 'pecah',
	anggota: [
		{ pendudukId: orang.id, keluargaId: 'kk-baru', shdk: 'kepala-keluarga' },
		{ pendudukId: lain.id, keluargaId: 'kk-baru', shdk: 'istri' }
	],
	formulir: 'F-1.02'
};
const tanggalMaju: Event = { kind: 'tanggal.dimajukan', tanggal: addDays(start.tanggal, 1) };

function kabar(...events: readonly (Event | readonly Event[])[]) {
	let nomor = 0;
	const log = events.flatMap((satu, urutan) =>
		recorded([satu].flat()).map((tercatat) => ({
			...tercatat,
			version: ++nomor,
			commandId: `c-${urutan + 1}`
		}))
	);
	return kabarUrungan(replay(start, log), log)?.kalimat ?? null;
}
const urungkan = (perintahId: string): Event => ({ kind: 'perintah.diurungkan', perintahId });
const ulangi = (perintahId: string): Event => ({ kind: 'perintah.diulangi', perintahId });

describe('DL-02 what was taken back is named', () => {
	it.each<[string, readonly (Event | readonly Event[])[], string | null]>([
		['a birth', [kelahiran, urungkan('c-1')], 'Diurungkan: kelahiran Sari Wulandari'],
		[
			'a birth given again',
			[kelahiran, urungkan('c-1'), ulangi('c-1')],
			'Diulangi: kelahiran Sari Wulandari'
		],
		['a death', [kematian, urungkan('c-1')], `Diurungkan: kematian ${orang.nama}`],
		[
			'people who are in no register any more, not the card formed for them',
			[[kkBaru, kedatangan], urungkan('c-1')],
			'Diurungkan: kedatangan Hartono dan 1 orang lain'
		],
		['a mark of a finding', [tanda, urungkan('c-1')], `Diurungkan: tanda temuan ${orang.nama}`],
		['a sheet', [impor, urungkan('c-1')], 'Diurungkan: impor 3 penduduk baru dan 1 KK baru'],
		[
			'a card that was split',
			[[kkBaru, pecah], urungkan('c-1')],
			`Diurungkan: pisah KK ${orang.nama} dan 1 orang lain`
		],
		['a day', [tanggalMaju, urungkan('c-1')], 'Diurungkan: tanggal desa maju ke 17 November 2026'],
		['nothing once work went on', [kelahiran, urungkan('c-1'), tanggalMaju], null],
		['nothing where nothing was taken back', [kelahiran], null],
		['nothing in an empty log', [], null]
	])('DL-02 %s', (_, events, kalimat) => {
		expect(kabar(...events)).toBe(kalimat);
	});
});
