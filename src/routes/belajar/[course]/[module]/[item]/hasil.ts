import { formatNilai, formatPersen } from '$lib/format/angka';
import type { HasilKuis } from '$lib/server/learning/quiz';

/** What a marked quiz says first. */
export type RingkasanHasil = {
	readonly kind: 'berhasil' | 'peringatan' | 'info';
	readonly title: string;
	readonly kalimat: readonly string[];
};

/** @param pass Percent that has to be reached. */
export function ringkasHasil(
	{ percent, passed, correctCount, results }: HasilKuis,
	pass: number
): RingkasanHasil {
	const all = Object.values(results);
	const pending = all.filter((result) => result.pending).length;
	const marked = all.length - pending;
	const essays =
		pending > 0
			? [`${pending} uraian Anda nilai sendiri dengan rubrik di bawah soalnya, di luar nilai ini.`]
			: [];
	if (marked === 0 && pending > 0)
		return {
			kind: 'info',
			title: 'Bandingkan uraian Anda',
			kalimat: [
				`${pending} uraian Anda nilai sendiri dengan rubrik dan contoh jawaban di bawah soalnya.`
			]
		};
	return {
		kind: passed ? 'berhasil' : 'peringatan',
		title: passed ? 'Kuis ini lulus' : 'Belum lulus',
		kalimat: [
			`Nilai ${formatNilai(percent)}: ${correctCount} dari ${marked} soal tepat.`,
			...essays,
			`Lulus bila paling sedikit ${formatPersen(pass)}.`,
			'Penjelasan ada di bawah setiap soal.'
		]
	};
}
