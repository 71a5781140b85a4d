import type { Dunia } from '../../desa/dunia';
import type { Task } from '../course';
import { utuhHtml } from '../../format/utuh';
import { escapeHtml } from '../html';
import { fillCast, fillText, type Cast } from './cast';
import type { Mode } from './mode';
import type { TaskRules } from './task-spec';
import type { Kunci } from './temuan-tertanam';

/** How many rungs of a hint ladder are free to read; the one after them shows how, and makes the attempt aided. */
export const petunjukBebas = 3;

/** Whether the planted faults of a messy village or budget are needed: to find people for the cast, or to mark what was found. */
export const memintaKunci = ({ rules }: { readonly rules: Pick<TaskRules, 'cast' | 'checks'> }) =>
	rules.checks.some(({ check }) => check === 'temuan' || check === 'apbdes.temuan') ||
	Object.values(rules.cast).some(
		(spec) => spec.cari === 'temuan' || spec.cari === 'cacat-anggaran' || 'temuan' in spec
	);

type RulesForLearner = Pick<TaskRules, 'cast' | 'facts' | 'checks'> & {
	/** Only where the page shows how it is done; empty otherwise. */
	readonly run: TaskRules['run'];
};

/** What a learner's browser gets of a task in the modes that teach: its mutants stay on the server. */
export type TaskForLearner = Pick<
	Task,
	| 'id'
	| 'slug'
	| 'title'
	| 'rev'
	| 'minutes'
	| 'roles'
	| 'situationHtml'
	| 'documents'
	| 'requirements'
	| 'hints'
	| 'langkah'
> & { readonly rules: RulesForLearner };

/** The steps and the perfect run belong to *Lihat* and *Coba*; in *Kerjakan* the last rung is asked for, one by one. */
export function forLearner(task: Task, mode: Mode, shown: readonly string[] = []): TaskForLearner {
	const { id, slug, title, rev, minutes, roles, situationHtml, documents, requirements } = task;
	const guided = mode === 'lihat' || mode === 'coba';
	const { cast, facts, checks, run } = task.rules;
	const hints = Object.entries(task.hints).map(([check, ladder]) => [
		check,
		guided || shown.includes(check) ? ladder : ladder.slice(0, petunjukBebas)
	]);
	return {
		id,
		slug,
		title,
		rev,
		minutes,
		roles,
		situationHtml,
		documents,
		requirements,
		hints: Object.fromEntries(hints) as Task['hints'],
		langkah: guided ? task.langkah : [],
		rules: { cast, facts, checks, run: guided ? run : [] }
	};
}

export type FilledRequirement = {
	readonly check: string;
	readonly html: string;
	/** The rungs that may be read; the last of four is there only when it was asked for. */
	readonly hintsHtml: readonly string[];
};

export type FilledStep = Omit<Task['langkah'][number], 'html'> & { readonly html: string };

/** A task with its cast filled: what the page shows. */
export type FilledTask = {
	readonly title: string;
	readonly situationHtml: string;
	readonly documents: readonly { readonly title: string; readonly html: string }[];
	readonly requirements: readonly FilledRequirement[];
	readonly langkah: readonly FilledStep[];
};

type Texts = Pick<
	TaskForLearner,
	'title' | 'situationHtml' | 'documents' | 'requirements' | 'hints' | 'langkah'
>;

export function fillTexts(task: Texts, cast: Cast): FilledTask {
	// Names of the practice village contain no markup, but what goes into HTML is escaped all the same.
	const escaped = new Map([...cast.printed].map(([key, value]) => [key, escapeHtml(value)]));
	const fill = (html: string): string => utuhHtml(fillText(html, escaped));
	return {
		title: task.title,
		situationHtml: fill(task.situationHtml),
		documents: task.documents.map(({ title, html }) => ({
			title: fillText(title, cast.printed),
			html: fill(html)
		})),
		requirements: task.requirements.map(({ check, html }) => ({
			check,
			html: fill(html),
			hintsHtml: (task.hints[check] ?? []).map(fill)
		})),
		langkah: task.langkah.map((langkah) => ({ ...langkah, html: fill(langkah.html) }))
	};
}

export function fillTask(
	task: TaskForLearner,
	start: Dunia,
	seed: number,
	kunci?: Kunci
): FilledTask & { readonly cast: Cast } {
	const cast = fillCast(task, start, seed, kunci);
	return { ...fillTexts(task, cast), cast };
}

/** For *Uji*: what is asked, and nothing that tells how it is marked. */
export function fillForTest(task: Task, start: Dunia, seed: number, kunci?: Kunci): FilledTask {
	return fillTexts({ ...task, hints: {}, langkah: [] }, fillCast(task, start, seed, kunci));
}
