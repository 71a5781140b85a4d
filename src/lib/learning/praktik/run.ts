import { decide } from '../../desa/decide';
import { replay, type Command, type Dunia, type RecordedEvent } from '../../desa/dunia';
import type { FormValues } from '../../desa/forms/isian';
import type { Problem, Result } from '../../desa/problem';
import { fillText, type Cast } from './cast';
import { formulirDari } from './formulir';
import type { FormRun, Mutant, TaskRules } from './task-spec';

type Isian = FormRun['isian'];

export type Played = {
	readonly events: readonly RecordedEvent[];
	readonly dunia: Dunia;
	/** What the forms were read as, in order. */
	readonly commands: readonly Command[];
	/** What stood in the way; empty when every step was accepted. */
	readonly problems: readonly Problem[];
};

/**
 * The command that the n-th entry of a run gets, counted from 1; `{langkah.1}` in a later entry stands for it, as what
 * a command makes is named after it.
 */
export const perintahLangkah = (nomor: number): string => `langkah-${nomor}`;

/** The cast, and the commands of the entries before: what the text of an entry may speak of. */
export const denganLangkah = (
	values: ReadonlyMap<string, string>,
	jumlah: number,
	perintah: (nomor: number) => string = perintahLangkah
): ReadonlyMap<string, string> =>
	new Map([
		...values,
		...Array.from({ length: jumlah }, (_, index): [string, string] => [
			`langkah.${index + 1}`,
			perintah(index + 1)
		])
	]);

/** One entry sent: by the parser of its form and the rules, as a learner's would be. */
export function sendForm(
	{ form, isian }: FormRun,
	values: ReadonlyMap<string, string>,
	dunia: Dunia,
	events: readonly RecordedEvent[],
	commandId: string,
	at: string
): Result<{ readonly command: Command; readonly events: readonly RecordedEvent[] }> {
	const command = formulirDari(form).baca(formValues(isian, values));
	if (!command.ok) return command;
	const result = decide(dunia, events, command.value, commandId);
	if (!result.ok) return result;
	const last = events.at(-1)?.version ?? 0;
	return {
		ok: true,
		value: {
			command: command.value,
			events: result.value.map((event, index) => ({
				version: last + index + 1,
				commandId,
				at,
				event
			}))
		}
	};
}

/**
 * Fills in and sends the forms of a run, one after another, by the same parsers and rules as a
 * learner's. `at` is the moment that the events carry; `perintah` names the commands where others than
 * `langkah-1` and so on are wanted.
 */
export function playRun(
	run: readonly FormRun[],
	cast: Cast,
	start: Dunia,
	at: string,
	perintah: (nomor: number) => string = perintahLangkah
): Played {
	const events: RecordedEvent[] = [];
	const problems: Problem[] = [];
	const commands: Command[] = [];
	const values = denganLangkah(cast.raw, run.length, perintah);
	run.forEach((entry, index) => {
		const dunia = replay(start, events);
		const sent = sendForm(entry, values, dunia, events, perintah(index + 1), at);
		if (!sent.ok) return problems.push(...sent.problems);
		commands.push(sent.value.command);
		return events.push(...sent.value.events);
	});
	return { events, dunia: replay(start, events), commands, problems };
}

export function formValues(isian: Isian, raw: ReadonlyMap<string, string>): FormValues {
	// Names are filled in as well: a form asks about each member of a KK in a field of their own, `shdk-{anak.id}`.
	const named = Object.keys(isian).filter((name) => name.includes('{'));
	const values = (name: string): string[] => {
		const value = isian[name] ?? isian[named.find((one) => fillText(one, raw) === name) ?? ''];
		const list = value === undefined ? [] : Array.isArray(value) ? value : [value];
		return list.map((one) => fillText(String(one), raw));
	};
	return { get: (name) => values(name)[0] ?? null, getAll: values };
}

/** The perfect run, spoilt in the one way that the mutant says. */
export function mutate({ run }: Pick<TaskRules, 'run'>, mutant: Mutant): readonly FormRun[] {
	if (mutant.cara === 'tambah')
		return [...run, { form: mutant.form, isian: mutant.isian }, ...(mutant.lagi ?? [])];
	const index = mutant.langkah === undefined ? run.length - 1 : mutant.langkah - 1;
	const entry = run[index];
	if (!entry) return run;
	const changed =
		'isian' in mutant ? { ...entry, isian: { ...entry.isian, ...mutant.isian } } : entry;
	switch (mutant.cara) {
		case 'hapus':
			return run.filter((_, nth) => nth !== index);
		case 'ubah':
			return run.map((one, nth) => (nth === index ? changed : one));
		case 'ulangi':
			return [...run, changed];
		default:
			return mutant satisfies never;
	}
}
