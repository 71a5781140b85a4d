import type { CompletionRule, Requirement } from '../completion';
import type { Item } from '../course';
import type { FileReport } from './finding';

/** As it stands in front matter, each a text of the form that the schema asks for. */
export type WrittenRule = { readonly rule: 'all' | 'any'; readonly of: readonly string[] };

export const requirementForm =
	/^(?:lessons|quiz:[a-z0-9-]+(?:\s*>=\s*\d{1,3})?|task:[a-z0-9-]+(?:\s+unaided)?)$/;

const quizForm = /^quiz:([a-z0-9-]+)(?:\s*>=\s*(\d{1,3}))?$/;
const taskForm = /^task:([a-z0-9-]+)(\s+unaided)?$/;

/** @param written Of the form that `requirementForm` lets through. */
function parseRequirement(written: string): Requirement {
	const quiz = quizForm.exec(written);
	if (quiz)
		return {
			kind: 'kuis',
			itemId: quiz[1] ?? '',
			percent: quiz[2] === undefined ? null : Number(quiz[2])
		};
	const task = taskForm.exec(written);
	if (task) return { kind: 'tugas', itemId: task[1] ?? '', unaided: task[2] !== undefined };
	return { kind: 'pelajaran' };
}

/** Whether a course can only be finished by this quiz; where it says nothing, by every one of them. */
export const dependsOn = (written: WrittenRule | undefined, quizId: string): boolean =>
	written === undefined ||
	((written.rule === 'all' || written.of.length === 1) &&
		written.of.map(parseRequirement).some((one) => one.kind === 'kuis' && one.itemId === quizId));

/**
 * Reads when a course is finished, and says what in it cannot be met.
 * @param items Null when some could not be read: then nothing can be said about which there are.
 */
export function compileCompletionRule(
	{ rule, of }: WrittenRule,
	items: readonly Item[] | null,
	lineOf: (index: number) => number,
	report: FileReport
): CompletionRule {
	const requirements = of.map(parseRequirement);
	const seen = new Set<string>();
	requirements.forEach((one, index) => {
		const key = one.kind === 'pelajaran' ? one.kind : one.itemId;
		if (seen.has(key))
			report.galat(
				lineOf(index),
				`Syarat “${of[index]}” mengulang syarat di atasnya.`,
				'Tulis satu syarat saja untuk setiap kuis dan tugas.'
			);
		seen.add(key);
		if (items) checkRequirement(one, items, lineOf(index), report);
	});
	return { rule, of: requirements };
}

function checkRequirement(
	one: Requirement,
	items: readonly Item[],
	line: number,
	report: FileReport
): void {
	if (one.kind === 'pelajaran') return;
	const item = items.find(({ id }) => id === one.itemId);
	if (item?.kind !== (one.kind === 'kuis' ? 'quiz' : 'task')) {
		report.galat(
			line,
			one.kind === 'kuis'
				? `Kuis “${one.itemId}” tidak ada di kursus ini.`
				: `Tugas “${one.itemId}” tidak ada di kursus ini.`,
			'Tulis id dari kepala berkasnya, bukan nama berkasnya.'
		);
		return;
	}
	if (one.kind === 'kuis' && one.percent !== null) {
		if (item.kind === 'quiz' && item.mode === 'diagnosa')
			report.galat(
				line,
				`Diagnosa “${one.itemId}” tidak punya nilai.`,
				`Tulis quiz:${one.itemId} saja; syaratnya terpenuhi bila diagnosa dikirim.`
			);
		if (one.percent < 1 || one.percent > 100)
			report.galat(
				line,
				`Batas nilai ${one.percent} tidak dapat dipakai.`,
				'Tulis batas nilai dalam persen, 1 sampai 100.'
			);
	}
	// Watching and being led complete nothing.
	if (
		item.kind === 'task' &&
		!item.rules.modes.some((mode) => mode === 'kerjakan' || mode === 'uji')
	)
		report.galat(
			line,
			`Tugas “${one.itemId}” hanya dapat dilihat atau dicoba, jadi tidak pernah selesai.`,
			'Tambahkan kerjakan atau uji pada modes tugas itu, atau hapus syarat ini.'
		);
}
