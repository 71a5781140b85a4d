import { findItemById, type Courses, type Task } from '../learning/course';
import { textOfHtml } from '../learning/html';
import { canFailWith } from '../learning/praktik/codes-of';
import type { TaughtTopic } from './topic';

/** What is handed out for one mistake: how to open the task that trains it, and what has to come of it. */
export type Exercise = {
	/** The mistakes it trains, in words. */
	readonly against: readonly string[];
	readonly task: { readonly id: string; readonly title: string; readonly href: string };
	readonly minutes: number;
	readonly lesson: { readonly title: string; readonly href: string } | null;
	/** The rule in a sentence, as the ladder of hints of the task says it. */
	readonly rules: readonly string[];
	/** What has to result, as far as it says nothing of the people of one village. */
	readonly results: readonly string[];
};

/** One sheet for each task; what two mistakes share is handed out once. */
export function exercisesOf(library: Courses, topics: readonly TaughtTopic[]): readonly Exercise[] {
	const sheets = new Map<string, Exercise>();
	for (const { title, code, task, lesson } of topics) {
		if (!task) continue;
		const before = sheets.get(task.id);
		const item = findItemById(library, task.id)?.item;
		const rule = item?.kind === 'task' ? ruleSentence(item, code) : null;
		sheets.set(task.id, {
			against: [...(before?.against ?? []), title],
			task: { id: task.id, title: task.title, href: task.href },
			minutes: task.minutes,
			lesson: before?.lesson ?? (lesson && { title: lesson.title, href: lesson.href }),
			rules: [...new Set([...(before?.rules ?? []), ...(rule ? [rule] : [])])],
			results: item?.kind === 'task' ? resultsOf(item) : []
		});
	}
	return [...sheets.values()];
}

/** Placeholders are filled anew for everybody: a sheet for all of them leaves such a sentence out. */
const isForAll = (text: string): boolean => text !== '' && !/[{}]/.test(text);

function ruleSentence({ rules, hints }: Task, code: string): string | null {
	if (code === '') return null;
	const spec = rules.checks.find((one) => canFailWith(one, code));
	const [, rule = ''] = (spec && hints[spec.id]) ?? [];
	const text = textOfHtml(rule);
	return isForAll(text) ? text : null;
}

const resultsOf = ({ requirements }: Task): readonly string[] =>
	requirements.map(({ html }) => textOfHtml(html)).filter(isForAll);
