import type { CatatanEvaluasi, Rancangan } from '../rancangan';

/** G-05: a remark names one of these; what speaks of the work after the enactment is no matter of an evaluation. */
export const daftarAturanEvaluasi = [
	'D-01',
	'D-02',
	'D-03',
	'D-04',
	'D-05',
	'D-06',
	'D-07',
	'D-08',
	'D-09',
	'G-05',
	'E-11',
	'E-12'
] as const;
export type AturanEvaluasi = (typeof daftarAturanEvaluasi)[number];

export const isAturanEvaluasi = (aturan: string): aturan is AturanEvaluasi =>
	(daftarAturanEvaluasi as readonly string[]).includes(aturan);

/** From 1: how often the lines have gone to the camat. */
export const putaranKini = ({ putaran }: Pick<Rancangan, 'putaran'>): number => putaran.length;

export const catatanPutaran = (
	rancangan: Pick<Rancangan, 'putaran' | 'catatan'>
): readonly CatatanEvaluasi[] =>
	[...rancangan.catatan.values()].filter(({ putaran }) => putaran === putaranKini(rancangan));

export const belumDijawab = ({ catatan }: Pick<Rancangan, 'catatan'>): readonly CatatanEvaluasi[] =>
	[...catatan.values()].filter(({ jawaban }) => jawaban === '');
