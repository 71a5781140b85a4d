import { decide } from '../../desa/decide';
import { replay, type Command, type Dunia, type RecordedEvent } from '../../desa/dunia';
import type { FormValues } from '../../desa/forms/isian';
import { parseCatatKelahiran } from '../../desa/kependudukan/forms/kelahiran';
import type { Problem, Result } from '../../desa/problem';
import { fillText, type Cast } from './cast';
import type { FormRun, Mutant, TaskRules } from './task-spec';

type Isian = FormRun['isian'];

const forms: Record<FormRun['form'], (form: FormValues) => Result<Command>> = {
	kelahiran: parseCatatKelahiran
};

export type Played = {
	readonly events: readonly RecordedEvent[];
	readonly dunia: Dunia;
	/** What the forms were read as, in order. */
	readonly commands: readonly Command[];
	/** What stood in the way; empty when every step was accepted. */
	readonly problems: readonly Problem[];
};

/**
 * Fills in and sends the forms of a run, one after another, by the same parsers and rules as a
 * learner's. `at` is the moment that the events carry.
 */
export function playRun(run: readonly FormRun[], cast: Cast, start: Dunia, at: string): Played {
	const events: RecordedEvent[] = [];
	const problems: Problem[] = [];
	const commands: Command[] = [];
	run.forEach(({ form, isian }, index) => {
		const command = forms[form](formValues(isian, cast));
		if (command.ok) commands.push(command.value);
		const commandId = `langkah-${index + 1}`;
		const result = command.ok
			? decide(replay(start, events), events, command.value, commandId)
			: command;
		if (!result.ok) problems.push(...result.problems);
		else
			for (const event of result.value)
				events.push({ version: events.length + 1, commandId, at, event });
	});
	return { events, dunia: replay(start, events), commands, problems };
}

function formValues(isian: Isian, cast: Cast): FormValues {
	const values = (name: string): string[] => {
		const value = isian[name];
		const list = value === undefined ? [] : Array.isArray(value) ? value : [value];
		return list.map((one) => fillText(String(one), cast.raw));
	};
	return { get: (name) => values(name)[0] ?? null, getAll: values };
}

/** The perfect run, spoilt in the one way that the mutant says. */
export function mutate({ run }: Pick<TaskRules, 'run'>, mutant: Mutant): readonly FormRun[] {
	const last = run.at(-1);
	if (!last) return run;
	const changed = 'isian' in mutant ? { ...last, isian: { ...last.isian, ...mutant.isian } } : last;
	switch (mutant.cara) {
		case 'hapus':
			return run.slice(0, -1);
		case 'ubah':
			return [...run.slice(0, -1), changed];
		case 'ulangi':
			return [...run, changed];
		default:
			return mutant satisfies never;
	}
}
