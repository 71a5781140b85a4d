import { tanggal } from '../../format/tanggal';
import type { DataDesa } from './data-desa';
import type { Komposisi } from './komposisi';
import type { DenahDesa } from './letak';
import { susunDesa } from './susun-desa';
import type { Waktu } from './warga';

/** Worlds pin this. Whatever changes the village of any seed makes it @2. */
const versiDesaNovember = 'desa-november@1';

/** It opens with the month: the report of November 2026 is the learner's to make from its first day (B-07). */
const awalNovember: Waktu = {
	kini: tanggal('2026-11-01'),
	peristiwaTerakhir: tanggal('2026-10-30'),
	nikTerakhir: tanggal('2026-07-31')
};

const denah: DenahDesa = [
	['Krajan', [3, 3]],
	['Ngemplak', [3, 2]],
	['Sumberejo', [3, 2]],
	['Karanganyar', [2, 3]],
	['Tegalsari', [2, 2]]
];

/** 742 KK, one of them with the one WNA. */
const komposisi: Komposisi = {
	pasanganTua: 56,
	jandaDuda: 71,
	pasanganMatang: 168,
	tigaGenerasi: 62,
	orangTuaTunggal: 35,
	tunggalDenganOrangTua: 28,
	pasanganDewasa: 90,
	kepalaPerempuan: 12,
	campuran: 1,
	pasanganDenganOrangTua: 50,
	pasanganBaru: 60,
	bayiBelumBerNik: [8, 11],
	lajang: 109
};

/** The worked example of B-07: WNI 1.204 L and 1.187 P, and one WNA, a man. */
const sasaran = { L: 1204 + 1, P: 1187 };
/** G-01: the number that the example divides by, all of whom are entered. */
const ACUAN = 2392;

export const buatDesaNovember = (seed: number): DataDesa => ({
	...susunDesa(
		{
			nama: 'Sukamaju',
			kode: '35.99.01.2001',
			denah,
			waktu: awalNovember,
			komposisi,
			sasaran
		},
		`${versiDesaNovember}/${seed}`
	),
	acuan: ACUAN
});
