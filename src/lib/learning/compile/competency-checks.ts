import type { Item } from '../course';
import type { Question } from '../question';
import type { FileReport } from './finding';

/** As many as one form needs before it says that somebody has understood. */
export const fewestQuestions = 5;

/** Every competency is asked about often enough, and there is something to do by which it is shown: in the village or on paper. */
export function checkCompetencyCover(
	competencies: readonly { readonly code: string }[],
	bank: readonly Question[],
	items: Iterable<Item>,
	lineOf: (index: number) => number,
	report: FileReport
) {
	const questions = [...bank];
	const practised = new Set<string>();
	for (const item of items) {
		if (item.kind === 'quiz') questions.push(...item.questions);
		if (item.kind === 'task' || (item.kind === 'lesson' && item.form === 'kasus'))
			for (const code of item.competencies) practised.add(code);
	}
	competencies.forEach(({ code }, index) => {
		const count = questions.filter(({ competency }) => competency === code).length;
		if (count < fewestQuestions)
			report.peringatan(
				lineOf(index),
				`Kompetensi ${code} hanya punya ${count} soal, kurang dari ${fewestQuestions}.`,
				'Tambahkan soal di kuis atau di bank; dengan kurang dari itu tingkat Paham tidak tercapai.'
			);
		if (!practised.has(code))
			report.peringatan(
				lineOf(index),
				`Kompetensi ${code} belum punya tugas praktik atau kasus.`,
				'Tambahkan tugas praktik dengan kompetensi ini, karena dengan itulah tingkat Terampil tercapai; kasus bila bagian desa latihannya belum ada.'
			);
	});
}
