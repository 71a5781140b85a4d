import { describe, expect, it } from 'vitest';
import { bulanDari, tanggal } from '../../../format/tanggal';
import type { Command } from '../../dunia';
import { decide } from '../../decide';
import type { GabungKeluarga, PecahKeluarga } from '../commands-keluarga';
import type { CatatKelahiran } from '../commands';
import type { UbahBiodata } from '../commands-biodata';
import type { Nik } from '../nik';
import { rencanaPembatalan } from '../pembatalan';
import { isTentang } from '../state';
import {
	dengan,
	hariIni,
	kampung,
	kk,
	lanjutkan,
	mainkan,
	orang,
	rtTiga,
	type Permainan
} from '../testing-kampung';
import { lampid } from '../views/lampid';
import { jumlahSel } from '../views/sel';

const november = bulanDari(hariIni);
const desember = bulanDari(tanggal('2026-12-01'));

const lahir: CatatKelahiran = {
	kind: 'kelahiran.catat',
	pelapor: { nama: 'Budi Santoso', hubungan: 'ayah' },
	nama: 'Salma Ayu Santoso',
	jenisKelamin: 'P',
	tempatDilahirkan: 'puskesmas',
	tempatLahir: 'Latihan',
	tanggalLahir: tanggal('2026-11-20'),
	jamLahir: '07:30',
	jenisKelahiran: 'tunggal',
	urutanKembar: null,
	kelahiranKe: 2,
	penolong: 'bidan-perawat',
	beratGram: null,
	panjangCm: null,
	nikIbu: orang('sri').nik as Nik,
	ayah: { diisi: true, nik: orang('budi').nik as Nik },
	noKk: kk('k-budi').noKk,
	lampiran: ['surat-kelahiran', 'buku-nikah', 'kk', 'ktp'],
	saksi: [],
	alasanLanjut: ''
};
const pecah: PecahKeluarga = {
	kind: 'keluarga.pecah',
	pelapor: { nama: 'Joko Prasetyo', hubungan: 'anggota-keluarga' },
	noKk: kk('k-karto').noKk,
	anggota: [
		{ pendudukId: 'joko', shdk: 'kepala-keluarga' },
		{ pendudukId: 'wati', shdk: 'istri' },
		{ pendudukId: 'rina', shdk: 'anak' }
	],
	alamatBaru: { jenis: 'lain', alamat: 'Jl. Baru No. 5', lokasi: rtTiga },
	formulir: 'F-1.02',
	lampiran: ['f-1.02', 'kk'],
	alasanLanjut: ''
};
const gabung: GabungKeluarga = {
	kind: 'keluarga.gabung',
	pelapor: { nama: 'Lastri Wulandari', hubungan: 'yang-bersangkutan' },
	noKk: kk('k-lastri').noKk,
	noKkTujuan: kk('k-budi').noKk,
	anggota: [{ pendudukId: 'lastri', shdk: 'mertua' }],
	formulir: 'F-1.02',
	lampiran: ['f-1.02', 'kk', 'kk-tujuan'],
	alasanLanjut: ''
};
const ubahDataBayu: UbahBiodata = {
	kind: 'biodata.ubah',
	pelapor: { nama: 'Wati Wiyono', hubungan: 'anggota-keluarga' },
	siapa: { pendudukId: 'bayu' },
	perubahan: [{ isian: 'jenisKelamin', baru: 'P', bukti: 'akta-kelahiran' }],
	formulir: 'F-1.06',
	lampiran: ['f-1.06'],
	alasanLanjut: ''
};
const sekdes: Command = { kind: 'peran.ganti', peran: 'sekdes' };
const batalkan = (perintahId: string, alasan = 'salah orang'): Command => ({
	kind: 'entri.batalkan',
	perintahId,
	alasan
});

/** Problems of a command that is not carried out. */
const tolak = ({ dunia, events }: Permainan, command: Command) => {
	const result = decide(dunia, events, command, 'c-tolak');
	return result.ok ? [] : result.problems;
};
const aturan = (permainan: Permainan, command: Command) =>
	tolak(permainan, command).map(({ rule, field }) => [rule, field]);

describe('B-06 an entry is taken back', () => {
	it('B-06 people and families are as before, and what it made is marked, not deleted', () => {
		const batal = mainkan(kampung, pecah, sekdes, batalkan('c-1'));
		for (const id of ['joko', 'wati', 'rina', 'karto', 'bayu'])
			expect(orang(id, batal.dunia)).toEqual(orang(id));
		expect(kk('k-karto', batal.dunia)).toEqual(kk('k-karto'));
		expect(kk('kk-c-1', batal.dunia)).toMatchObject({ noKk: '3599012211260001', aktif: false });

		const lahirBatal = mainkan(kampung, lahir, sekdes, batalkan('c-1'));
		expect(orang('lahir-c-1', lahirBatal.dunia).keadaan).toEqual({
			status: 'dibatalkan',
			tanggal: hariIni
		});
	});

	it('B-06 the entry stays readable, with date and reason', () => {
		const { dunia } = mainkan(kampung, lahir, sekdes, batalkan('c-1', 'bayi desa sebelah'));
		const [peristiwa] = dunia.kependudukan.peristiwa.filter((x) => isTentang(x, 'lahir-c-1'));
		expect(peristiwa?.dibatalkan).toEqual({ tanggal: hariIni, alasan: 'bayi desa sebelah' });
	});

	it.each([
		['a birth', lahir],
		['a split', pecah],
		['a joining', gabung],
		['a change of data', ubahDataBayu]
	] as const)(
		'B-07 %s of November taken back in December leaves November as it was',
		(_, command) => {
			const dicatat = mainkan(kampung, command, {
				kind: 'tanggal.majukan',
				tanggal: tanggal('2026-12-05')
			});
			const batal = lanjutkan(dicatat, sekdes, batalkan('c-1'));
			const lalu = lampid(batal.dunia, kampung, november);
			expect({ desa: lalu.desa, dusun: lalu.dusun }).toEqual(
				(({ desa, dusun }) => ({ desa, dusun }))(lampid(dicatat.dunia, kampung, november))
			);
			const kini = lampid(batal.dunia, kampung, desember);
			expect([...lalu.problems, ...kini.problems]).toEqual([]);
			expect(kini.desa.orang.awal).toEqual(lalu.desa.orang.akhir);
			expect(kini.desa.orang.akhir).toEqual(lampid(kampung, kampung, november).desa.orang.akhir);
			expect(kini.desa.kk.akhir).toEqual(lampid(kampung, kampung, november).desa.kk.akhir);
			expect(kini.dusun.map(({ orang: sel }) => sel.akhir)).toEqual(
				lampid(kampung, kampung, november).dusun.map(({ orang: sel }) => sel.akhir)
			);
		}
	);

	it('B-06 lets the same birth be recorded once more, from the right letter', () => {
		const batal = mainkan(kampung, lahir, sekdes, batalkan('c-1', 'pukulnya salah'));
		expect(tolak(batal, { ...lahir, jamLahir: '08:15' })).toEqual([]);
		const lagi = lanjutkan(batal, { ...lahir, jamLahir: '08:15' });
		expect(tolak(lagi, lahir)[0]?.rule, 'but not a third time').toBe('A-06');
	});

	it('B-07 a birth taken back is a correction of minus one, in a row of its own', () => {
		const { dunia } = mainkan(kampung, lahir, sekdes, batalkan('c-1'));
		const { desa } = lampid(dunia, kampung, november);
		expect([jumlahSel(desa.orang.lahir), jumlahSel(desa.orang.koreksi)]).toEqual([1, -1]);
	});

	it('B-06 only the sekdes verifies; the kecamatan asks through verval', () => {
		const dicatat = mainkan(kampung, lahir);
		expect(aturan(dicatat, batalkan('c-1'))).toEqual([['B-06', '']]);
		const peran = (siapa: 'kades' | 'kecamatan') =>
			lanjutkan(dicatat, { kind: 'peran.ganti', peran: siapa });
		expect(aturan(peran('kades'), batalkan('c-1'))).toEqual([['B-06', '']]);
		expect(aturan(peran('kecamatan'), batalkan('c-1'))).toEqual([['G-06', '']]);
	});

	it('B-06 asks for a reason, a legal event, and takes back once', () => {
		const dicatat = mainkan(kampung, lahir, sekdes);
		expect(aturan(dicatat, batalkan('c-1', ''))).toEqual([['B-06', 'alasan']]);
		expect(aturan(dicatat, batalkan('c-2'))).toEqual([['B-06', '']]);
		expect(aturan(dicatat, batalkan('tidak ada'))).toEqual([['B-06', '']]);
		const sekali = lanjutkan(dicatat, batalkan('c-1', 'salah orang'));
		expect(tolak(sekali, batalkan('c-1'))[0]?.message).toBe(
			'Entri ini sudah dibatalkan: salah orang.'
		);
	});

	it('urungkan takes the taking back itself back', () => {
		const dicatat = mainkan(kampung, pecah, sekdes);
		const kembali = lanjutkan(dicatat, batalkan('c-1'), {
			kind: 'perintah.urungkan',
			perintahId: 'c-3'
		});
		expect(kembali.dunia.kependudukan).toEqual(dicatat.dunia.kependudukan);
	});
});

describe('B-06 what stands in the way', () => {
	it('B-06 names the later entry about the same person, and goes on once that is taken back', () => {
		const dua = mainkan(kampung, pecah, sekdes, {
			...ubahDataBayu,
			siapa: { pendudukId: 'rina' },
			perubahan: [{ isian: 'pendidikan', baru: 'sltp-sederajat', bukti: 'ijazah' }]
		});
		const [problem] = tolak(dua, batalkan('c-1'));
		expect(problem?.message).toContain('Data diubah: Rina Prasetyo');
		const bersih = lanjutkan(dua, batalkan('c-3'), batalkan('c-1'));
		expect(orang('rina', bersih.dunia)).toEqual(orang('rina'));
		expect(lampid(bersih.dunia, kampung, november).problems).toEqual([]);
	});

	it('B-06 a child born into a KK that the entry made stands in the way', () => {
		const baru = mainkan(kampung, pecah);
		const anak = lanjutkan(
			baru,
			{
				...lahir,
				nikIbu: orang('wati').nik as Nik,
				ayah: { diisi: true, nik: orang('joko').nik as Nik },
				noKk: kk('kk-c-1', baru.dunia).noKk
			},
			sekdes
		);
		expect(tolak(anak, batalkan('c-1'))[0]?.message).toContain('Kelahiran dicatat');
	});

	it('B-06 so does a move of the KK that somebody would come back to', () => {
		const keluar = mainkan(kampung, {
			...gabung,
			noKk: kk('k-andi').noKk,
			anggota: [{ pendudukId: 'nia', shdk: 'famili-lain' }]
		});
		const pindah = lanjutkan(
			keluar,
			{
				...gabung,
				noKk: kk('k-andi').noKk,
				anggota: [{ pendudukId: 'andi', shdk: 'famili-lain' }]
			},
			sekdes
		);
		expect(kk('k-andi', pindah.dunia).aktif).toBe(false);
		expect(tolak(pindah, batalkan('c-1'))[0]?.message).toContain('Gabung KK: Andi Nugroho');
	});

	it('B-06 what happened to others in the same KK does not', () => {
		const dua = mainkan(kampung, lahir, sekdes, {
			...ubahDataBayu,
			siapa: { pendudukId: 'sri' },
			perubahan: [{ isian: 'pekerjaan', baru: 'guru', bukti: 'keterangan-kerja' }]
		});
		const batal = lanjutkan(dua, batalkan('c-1'));
		expect(orang('sri', batal.dunia).pekerjaan).toBe('guru');
	});

	it('B-06 what was taken back, and a NIK that was issued, do not either', () => {
		const berNik = mainkan(
			kampung,
			ubahDataBayu,
			{ kind: 'nik.mintakan', pendudukId: 'bayu' },
			sekdes
		);
		const batal = lanjutkan(berNik, batalkan('c-1'));
		// the NIK is the person's for life; the entry about the sex was wrong, and A-04 will say so.
		expect(orang('bayu', batal.dunia)).toEqual({
			...orang('bayu'),
			nik: orang('bayu', berNik.dunia).nik
		});
		const dua = mainkan(kampung, pecah, sekdes, {
			...ubahDataBayu,
			siapa: { pendudukId: 'joko' },
			perubahan: [{ isian: 'pekerjaan', baru: 'guru', bukti: 'keterangan-kerja' }]
		});
		expect(tolak(lanjutkan(dua, batalkan('c-3')), batalkan('c-1'))).toEqual([]);
	});

	it('A-08.5 the family must be one afterwards: a second head is not put back', () => {
		// Made by hand: somebody became head of the KK without any entry, as an injection might do.
		const keluar = mainkan(kampung, gabung, sekdes);
		const dunia = dengan('andi', { keluargaId: 'k-lastri', shdk: 'kepala-keluarga' }, keluar.dunia);
		expect(aturan({ ...keluar, dunia }, batalkan('c-1'))).toEqual([['A-08.1', '']]);
	});

	it('A-08.2 nobody is left in a KK that is gone', () => {
		const baru = mainkan(kampung, pecah, sekdes);
		const dunia = dengan('nia', { keluargaId: 'kk-c-1' }, baru.dunia);
		expect(aturan({ ...baru, dunia }, batalkan('c-1'))).toEqual([['A-08.2', '']]);
	});

	it('B-06 the page is told what would be put back', () => {
		const { dunia, events } = mainkan(kampung, pecah);
		const rencana = rencanaPembatalan(dunia, events, 'c-1');
		expect(rencana?.uraian).toBe('Pisah KK: Joko Prasetyo dan 2 orang lain');
		expect(rencana?.orang.map(({ lama, kini }) => [lama?.shdk, kini.shdk])).toEqual([
			['anak', 'istri'],
			['menantu', 'kepala-keluarga'],
			['cucu', 'anak']
		]);
		expect(rencana?.keluarga.map(({ lama, kini }) => [lama, kini.id])).toEqual([[null, 'kk-c-1']]);
		expect(rencana?.halangan).toEqual([]);
	});
});
