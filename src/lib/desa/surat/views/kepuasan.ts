import type { Tanggal } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import { daftarKepuasan, sudahDiserahkan, type TingkatKepuasan } from '../layanan';
import { labelKepuasan } from './label-layanan';

export type LaporanKepuasan = {
	/** Answers, and letters that could have been answered for: handed over to somebody of the village. */
	readonly n: number;
	readonly diserahkan: number;
	readonly tingkat: readonly {
		readonly tingkat: TingkatKepuasan;
		readonly label: string;
		readonly jumlah: number;
		/** Of the answers, in tenths of a percent; they add up to 1000 or, without an answer, to 0. */
		readonly perMil: number;
	}[];
	/** What was written, the newest first; without a name. */
	readonly alasan: readonly {
		readonly suratId: string;
		readonly jenis: string;
		readonly tingkat: TingkatKepuasan;
		readonly label: string;
		readonly alasan: string;
		readonly tanggal: Tanggal;
	}[];
};

/** Satisfaction with the service: the share of each answer with the number it rests on, and the reasons. */
export function laporanKepuasan({ persuratan }: Pick<Dunia, 'persuratan'>): LaporanKepuasan {
	const jawaban = [...persuratan.kepuasan.values()];
	const n = jawaban.length;
	const jumlah = daftarKepuasan.map(
		(tingkat) => jawaban.filter((satu) => satu.tingkat === tingkat).length
	);
	const perMil = bagiSeribu(jumlah, n);
	return {
		n,
		diserahkan: [...persuratan.surat.values()].filter(
			(surat) => surat.pemohonId !== null && sudahDiserahkan(surat)
		).length,
		tingkat: daftarKepuasan.map((tingkat, i) => ({
			tingkat,
			label: labelKepuasan[tingkat],
			jumlah: jumlah[i] ?? 0,
			perMil: perMil[i] ?? 0
		})),
		alasan: jawaban
			.filter(({ alasan }) => alasan !== '')
			.map(({ suratId, tingkat, alasan, tanggal }) => ({
				suratId,
				jenis: persuratan.surat.get(suratId)?.perihal ?? '',
				tingkat,
				label: labelKepuasan[tingkat],
				alasan,
				tanggal
			}))
			.reverse()
	};
}

/** Shares that add up: what rounding leaves goes to those that lost most by it, the first among equals. */
function bagiSeribu(jumlah: readonly number[], n: number): readonly number[] {
	if (n === 0) return jumlah.map(() => 0);
	const bulat = jumlah.map((satu) => Math.floor((satu * 1000) / n));
	const sisa = 1000 - bulat.reduce((a, b) => a + b, 0);
	const urut = jumlah
		.map((satu, i) => ({ i, pecahan: (satu * 1000) % n }))
		.sort((a, b) => b.pecahan - a.pecahan || a.i - b.i)
		.slice(0, sisa)
		.map(({ i }) => i);
	return bulat.map((satu, i) => satu + (urut.includes(i) ? 1 : 0));
}
