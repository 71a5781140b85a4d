import { describe, expect, it } from 'vitest';
import { bulanDari, tanggal } from '../../../format/tanggal';
import { duniaAwal } from '../../data/muat';
import { replay, type Event } from '../../dunia';
import { recorded } from '../../testing';
import type { DasarPeristiwa } from '../events';
import { pendudukAktif } from '../state';
import {
	barisKkDari,
	bnbaKk,
	bnbaOrang,
	daftarBarisLaporan,
	daftarKolomKk,
	daftarKolomOrang,
	type KolomOrang
} from './bnba';
import { lampid } from './lampid';
import type { Sel } from './sel';

const start = duniaAwal({ dataSet: 'desa-kecil@1', seed: 5, ruleSet: 'aturan@1' });
const november = bulanDari(start.tanggal);
const dasar: DasarPeristiwa = {
	tanggalLapor: start.tanggal,
	pelapor: { nama: 'Ketua RT', hubungan: 'ketua-rt' },
	lampiran: [],
	peringatan: [],
	alasanLanjut: ''
};
const [satu, dua, tiga] = pendudukAktif(start.kependudukan).filter(({ shdk }) => shdk === 'anak');
if (!satu || !dua || !tiga) throw new Error('the village has children');
const kepala = pendudukAktif(start.kependudukan).find((x) => x.shdk === 'kepala-keluarga');
if (!kepala) throw new Error('the village has heads of families');

const mati: Event = {
	...dasar,
	kind: 'kematian.dicatat',
	pendudukId: satu.id,
	tanggal: tanggal('2026-10-30'),
	jam: '',
	tempat: '',
	sebab: 'sakit-biasa',
	menerangkan: 'bidan',
	aktaNomor: ''
};
const gantiJenisKelamin = (id: string, lama: string, baru: string): Event => ({
	...dasar,
	kind: 'biodata.diubah',
	pendudukId: id,
	perubahan: [{ isian: 'jenisKelamin', lama, baru }],
	sebab: 'permohonan'
});
const lain = (jk: string): string => (jk === 'L' ? 'P' : 'L');
const dunia = replay(
	start,
	recorded([
		mati,
		gantiJenisKelamin(dua.id, dua.jenisKelamin, lain(dua.jenisKelamin)),
		gantiJenisKelamin(kepala.id, kepala.jenisKelamin, lain(kepala.jenisKelamin)),
		{ kind: 'tanggal.dimajukan', tanggal: tanggal('2026-12-02') },
		{ ...mati, pendudukId: tiga.id, tanggalLapor: tanggal('2026-12-02') },
		{
			kind: 'entri.dibatalkan',
			perintahId: 'lalu-1',
			tanggalLapor: tanggal('2026-12-02'),
			alasan: 'Salah orang'
		}
	])
);

const nilai = (sel: Sel, kolom: KolomOrang): number => {
	if (kolom === 'jiwa') return Object.values(sel).reduce((a, b) => a + b, 0);
	if (kolom === 'L') return sel.wniL + sel.wnaL;
	if (kolom === 'P') return sel.wniP + sel.wnaP;
	return sel[kolom];
};

describe('BNBA', () => {
	it('B-07 the list behind every figure is as long as the figure says, in every month and dusun', () => {
		for (const bulan of [november, bulanDari(dunia.tanggal)]) {
			const laporan = lampid(dunia, start, bulan);
			for (const [dusun, rekap] of [
				[null, laporan.desa] as const,
				...laporan.dusun.map((x) => [x.nama, x] as const)
			])
				for (const baris of daftarBarisLaporan) {
					for (const kolom of daftarKolomOrang) {
						const orang = bnbaOrang(dunia, start, { bulan, baris, kolom, dusun });
						const jumlah = orang.reduce((total, { tanda }) => total + tanda, 0);
						expect([bulan, dusun, baris, kolom, jumlah]).toEqual([
							bulan,
							dusun,
							baris,
							kolom,
							nilai(rekap.orang[baris], kolom)
						]);
					}
					for (const kolom of daftarKolomKk) {
						const keluarga = bnbaKk(dunia, start, { bulan, baris, kolom, dusun });
						const jumlah = keluarga.reduce((total, { tanda }) => total + tanda, 0);
						const { L, P } = rekap.kk[barisKkDari[baris]];
						expect([baris, kolom, jumlah]).toEqual([
							baris,
							kolom,
							kolom === 'kk' ? L + P : kolom === 'kkL' ? L : P
						]);
					}
				}
		}
	});

	it('B-07 a changed sex is a correction with its event, for the family of a head as well', () => {
		const angka = { bulan: november, baris: 'koreksi', dusun: null } as const;
		const koreksi = bnbaOrang(dunia, start, { ...angka, kolom: 'jiwa' });
		expect(koreksi.map(({ id, tanda }) => [id, tanda])).toEqual([
			[dua.id, -1],
			[dua.id, 1],
			[kepala.id, -1],
			[kepala.id, 1]
		]);
		expect(koreksi.map(({ peristiwa }) => peristiwa?.rincian.kind)).toEqual(
			Array(4).fill('biodata.diubah')
		);
		const kk = bnbaKk(dunia, start, { ...angka, kolom: 'kk' });
		expect(kk.map(({ id, tanda }) => [id, tanda])).toEqual([
			[kepala.keluargaId, -1],
			[kepala.keluargaId, 1]
		]);
	});

	it('B-07 an entry that was taken back stays in its month and is a correction of the next', () => {
		const mati = { baris: 'mati', kolom: 'jiwa', dusun: null } as const;
		expect(bnbaOrang(dunia, start, { ...mati, bulan: november }).map(({ id }) => id)).toEqual([
			satu.id
		]);
		const [koreksi] = bnbaOrang(dunia, start, {
			...mati,
			baris: 'koreksi',
			bulan: bulanDari(dunia.tanggal)
		});
		expect([koreksi?.id, koreksi?.tanda, koreksi?.peristiwa?.dibatalkan?.alasan]).toEqual([
			satu.id,
			1,
			'Salah orang'
		]);
	});
});
