import type { Dunia } from '../../desa/dunia';
import type { Cast } from './cast';
import { runCheck, type CheckOutcome } from './checks';
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
	dunia: Dunia
): TaskResult {
	const checks = rules.checks.map((spec) => ({
		id: spec.id,
		...runCheck(spec, { cast, start, dunia })
	}));
	return {
		checks,
		passed: checks.every((check) => check.status === 'lulus'),
		failedCodes: checks.flatMap((check) => (check.status === 'belum' ? [check.code] : []))
	};
}
