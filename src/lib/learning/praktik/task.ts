import type { Dunia } from '../../desa/dunia';
import type { Task } from '../course';
import { escapeHtml } from '../html';
import { fillCast, fillText, type Cast } from './cast';
import type { TaskRules } from './task-spec';

/** What a learner's browser gets of a task: its perfect run and its mutants stay on the server. */
export type TaskForLearner = Pick<
	Task,
	| 'id'
	| 'slug'
	| 'title'
	| 'rev'
	| 'minutes'
	| 'situationHtml'
	| 'documents'
	| 'requirements'
	| 'hints'
> & { readonly rules: Pick<TaskRules, 'cast' | 'facts' | 'checks'> };

export const forLearner = ({
	id,
	slug,
	title,
	rev,
	minutes,
	situationHtml,
	documents,
	requirements,
	hints,
	rules
}: Task): TaskForLearner => ({
	id,
	slug,
	title,
	rev,
	minutes,
	situationHtml,
	documents,
	requirements,
	hints,
	rules: { cast: rules.cast, facts: rules.facts, checks: rules.checks }
});

/** A task with its cast filled: what the page shows. */
export type FilledTask = {
	readonly title: string;
	readonly cast: Cast;
	readonly situationHtml: string;
	readonly documents: readonly { readonly title: string; readonly html: string }[];
	readonly requirements: readonly {
		readonly check: string;
		readonly html: string;
		readonly hintsHtml: readonly string[];
	}[];
};

export function fillTask(task: TaskForLearner, start: Dunia, seed: number): FilledTask {
	const cast = fillCast(task, start, seed);
	// Names of the practice village contain no markup, but what goes into HTML is escaped all the same.
	const escaped = new Map([...cast.printed].map(([key, value]) => [key, escapeHtml(value)]));
	const fill = (html: string): string => fillText(html, escaped);
	return {
		title: task.title,
		cast,
		situationHtml: fill(task.situationHtml),
		documents: task.documents.map(({ title, html }) => ({ title: fill(title), html: fill(html) })),
		requirements: task.requirements.map(({ check, html }) => ({
			check,
			html: fill(html),
			hintsHtml: (task.hints[check] ?? []).map(fill)
		}))
	};
}
