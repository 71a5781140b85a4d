/** One checking of a practice task, as the log has it. */
export type Checking = {
	readonly eventId: string;
	readonly attemptId: string;
	readonly rev: number;
	readonly failedCodes: readonly string[];
};

/** What checkings add: attempts that failed a check at least once, and persons who did. '' are all that were checked. */
export type CheckCount = {
	readonly rev: number;
	readonly code: string;
	readonly attempts: number;
	readonly persons: number;
};

const codesOf = ({ failedCodes }: Checking): readonly string[] => [
	...new Set(['', ...failedCodes])
];

/**
 * BU-05: what some checkings of one person at one task add to those that are counted already. Each attempt and each person
 * counts once for a check, however often it failed, so it does not matter which checking comes first.
 */
export function addedByChecks(
	counted: readonly Checking[],
	fresh: readonly Checking[]
): readonly CheckCount[] {
	const attempts = new Set<string>();
	const persons = new Set<string>();
	const attemptKey = ({ rev, attemptId }: Checking, code: string) => `${rev}/${attemptId}/${code}`;
	for (const one of counted)
		for (const code of codesOf(one)) {
			attempts.add(attemptKey(one, code));
			persons.add(`${one.rev}/${code}`);
		}
	const added = new Map<string, CheckCount>();
	for (const one of fresh)
		for (const code of codesOf(one)) {
			const key = `${one.rev}/${code}`;
			const inAttempt = attemptKey(one, code);
			const before = added.get(key) ?? { rev: one.rev, code, attempts: 0, persons: 0 };
			added.set(key, {
				...before,
				attempts: before.attempts + (attempts.has(inAttempt) ? 0 : 1),
				persons: before.persons + (persons.has(key) ? 0 : 1)
			});
			attempts.add(inAttempt);
			persons.add(key);
		}
	return [...added.values()].filter((one) => one.attempts > 0 || one.persons > 0);
}
