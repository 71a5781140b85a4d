import type { LetakRencana } from './letak-rencana';
import type { Rencana } from './rincian';

/** Ten metres of a farm road of broken stone. */
const perRuas = 795_000 + 570_000 + 744_000 + 1_100_000;
const honorTim = 3 * 350_000;

/** As long as the money lasts: what is left of less than ten metres goes into sundries. */
export function rencanaJalanTani(
	{ dusun: [, dua] }: LetakRencana,
	sisa: number
): readonly Rencana[] {
	// Something is always left for the sundries, so that this road has the same lines in every village.
	const ruas = Math.floor((sisa - honorTim - 1) / perRuas);
	if (ruas < 1) return [];
	const lain = sisa - honorTim - ruas * perRuas;
	return [
		[
			'2.3.12',
			`Pengerasan jalan usaha tani ${dua}`,
			dua,
			ruas * 10,
			'm',
			'DD',
			'kasi-kesejahteraan',
			`Kelompok tani ${dua}`,
			[
				['5.3.5.03', 'batu', ruas * 3],
				['5.3.5.03', 'sirtu', ruas * 3],
				['5.3.5.03', 'semen', ruas * 12],
				['5.3.5.02', 'pekerja', ruas * 10],
				['5.3.5.01', 'tim', 3],
				['5.3.5.03', 'Kelengkapan kerja dan papan proyek', 1, 'paket', lain]
			]
		]
	];
}
