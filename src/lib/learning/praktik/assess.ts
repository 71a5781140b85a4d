import type { Dunia } from '../../desa/dunia';
import type { Cast } from './cast';
import { runCheck, type CheckOutcome, type Context } from './checks';
import type { TaskRules } from './task-spec';

export type CheckResult = CheckOutcome & { readonly id: string };

export type TaskResult = {
	readonly checks: readonly CheckResult[];
	readonly passed: boolean;
	/** Codes of the failing checks: what the trainer's list of common mistakes is made of. */
	readonly failedCodes: readonly string[];
};

/**
 * Marks a task by what was achieved, never by what was clicked: a pure function of the world's
 * state, the same on the phone and on the server, whose verdict counts.
 */
export function assess(
	rules: Pick<TaskRules, 'checks'>,
	cast: Cast,
	start: Dunia,
	dunia: Dunia,
	lain: Pick<Context, 'kunci'> = {}
): TaskResult {
	const done = new Map<string, CheckResult>();
	const run = (id: string): CheckResult | undefined => {
		const ada = done.get(id);
		if (ada) return ada;
		const spec = rules.checks.find((check) => check.id === id);
		if (!spec) return undefined;
		// Two that wait for each other would wait for ever; the first to be asked then stands as unjudged.
		done.set(id, { id, status: 'tak-dapat-dinilai', message: 'Menunggu butir lain.' });
		const belum = (spec.setelah ?? []).find((lebihDulu) => run(lebihDulu)?.status !== 'lulus');
		const outcome: CheckOutcome =
			belum === undefined
				? runCheck(spec, { cast, start, dunia, ...lain })
				: { status: 'tak-dapat-dinilai', message: 'Dinilai sesudah butir sebelumnya terpenuhi.' };
		const result = { id, ...outcome };
		done.set(id, result);
		return result;
	};
	const checks = rules.checks.flatMap(({ id }) => run(id) ?? []);
	return {
		checks,
		passed: checks.every((check) => check.status === 'lulus'),
		failedCodes: checks.flatMap((check) => (check.status === 'belum' ? [check.code] : []))
	};
}
