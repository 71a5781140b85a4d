import { decide } from '../../desa/decide';
import { replay, type Command, type Dunia, type RecordedEvent } from '../../desa/dunia';
import type { Problem, Result } from '../../desa/problem';
import { definisiSurat } from '../../desa/surat/definisi-surat';
import type { Cast } from './cast';
import { formulirDari } from './formulir';
import { denganLangkah, formValues, perintahLangkah } from './isian-run';
import { kodePerintah } from './kode-perintah';
import type { FormRun, Mutant, TaskRules } from './task-spec';

export type Played = {
	readonly events: readonly RecordedEvent[];
	readonly dunia: Dunia;
	/** What the forms were read as, in order. */
	readonly commands: readonly Command[];
	/** What stood in the way; empty when every step was accepted. */
	readonly problems: readonly Problem[];
};

/** An entry that stands elsewhere than in the run it comes from keeps its number, for others speak of it. */
type Entri = FormRun & { readonly ke?: number };

/** One entry sent: by the parser of its form and the rules, as a learner's would be. */
export function sendForm(
	{ form, isian }: FormRun,
	values: ReadonlyMap<string, string>,
	dunia: Dunia,
	events: readonly RecordedEvent[],
	commandId: string,
	at: string
): Result<{ readonly command: Command; readonly events: readonly RecordedEvent[] }> {
	const command = formulirDari(form).baca(formValues(isian, values), {
		dunia,
		definisi: definisiSurat,
		saat: at,
		perintahId: commandId,
		...kodePerintah(commandId)
	});
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
	run: readonly Entri[],
	cast: Cast,
	start: Dunia,
	at: string,
	perintah: (nomor: number) => string = perintahLangkah
): Played {
	const events: RecordedEvent[] = [];
	const problems: Problem[] = [];
	const commands: Command[] = [];
	const nomor = (index: number): number => run[index]?.ke ?? index + 1;
	const values = denganLangkah(
		cast.raw,
		Math.max(...run.map((_, index) => nomor(index))),
		perintah
	);
	run.forEach((entry, index) => {
		const dunia = replay(start, events);
		const sent = sendForm(entry, values, dunia, events, perintah(nomor(index)), at);
		if (!sent.ok) return problems.push(...sent.problems);
		commands.push(sent.value.command);
		return events.push(...sent.value.events);
	});
	return { events, dunia: replay(start, events), commands, problems };
}

/** The perfect run, spoilt in the one way that the mutant says. */
export function mutate({ run }: Pick<TaskRules, 'run'>, mutant: Mutant): readonly Entri[] {
	const bernomor = run.map((entry, index): Entri => ({ ...entry, ke: index + 1 }));
	if (mutant.cara === 'tambah')
		return [...run, { form: mutant.form, isian: mutant.isian }, ...(mutant.lagi ?? [])];
	if (mutant.cara === 'sisip')
		return bernomor.toSpliced(mutant.langkah - 1, 0, {
			form: mutant.form,
			isian: mutant.isian,
			ke: run.length + 1
		});
	if (mutant.cara === 'berhenti') return run.slice(0, mutant.langkah - 1);
	const index = mutant.langkah === undefined ? run.length - 1 : mutant.langkah - 1;
	const entry = run[index];
	if (!entry) return run;
	const changed =
		'isian' in mutant ? { ...entry, isian: { ...entry.isian, ...mutant.isian } } : entry;
	switch (mutant.cara) {
		case 'hapus':
			return bernomor.filter((_, nth) => nth !== index);
		case 'ubah':
			return run.map((one, nth) => (nth === index ? changed : one));
		case 'ulangi':
			return [...run, changed];
		default:
			return mutant satisfies never;
	}
}
