/** When an *Uji* may be begun, how long it runs, and when it is over. All moments are ISO text in UTC: they sort as they stand. */
export type ExamRules = {
	/** Null: as often as one likes. */
	readonly tries: number | null;
	/** From the end of one try to the next. */
	readonly waitMinutes: number;
	/** Null: no limit of time. */
	readonly limitMinutes: number | null;
};

export type ExamTry = {
	readonly id: string;
	readonly startedAt: string;
	readonly submittedAt: string | null;
	readonly deadlineAt: string | null;
};

/** What a trainer gave one person on top. */
export type Allowance = { readonly extraTries: number; readonly extraMinutes: number };

export const noAllowance: Allowance = { extraTries: 0, extraMinutes: 0 };

export type Entrance =
	/** A try is under way, on whatever device. */
	| { readonly kind: 'lanjutkan'; readonly tryId: string }
	/** `left` counts the one that is about to begin; null without a limit. */
	| { readonly kind: 'boleh'; readonly left: number | null }
	| { readonly kind: 'tunggu'; readonly until: string; readonly left: number | null }
	| { readonly kind: 'habis' };

const minute = 60_000;
const later = (moment: string, minutes: number): string =>
	new Date(Date.parse(moment) + minutes * minute).toISOString();

/** Null: no limit. Extra time is given before or during a try, so it is asked for each time. */
export const deadlineOf = (
	{ limitMinutes }: ExamRules,
	startedAt: string,
	{ extraMinutes }: Allowance
): string | null => (limitMinutes === null ? null : later(startedAt, limitMinutes + extraMinutes));

/** Not sent in, and its time is over: what was saved counts, and nothing after it. */
export const isOverdue = (
	{ submittedAt, deadlineAt }: Pick<ExamTry, 'submittedAt' | 'deadlineAt'>,
	now: string
): boolean => submittedAt === null && deadlineAt !== null && deadlineAt <= now;

/**
 * @param tries All of this person at this exam, in any order. One whose time is over counts as sent in at its deadline,
 * whoever notices it first.
 */
export function entrance(
	rules: ExamRules,
	tries: readonly ExamTry[],
	now: string,
	{ extraTries }: Allowance = noAllowance
): Entrance {
	const open = tries.find((one) => one.submittedAt === null && !isOverdue(one, now));
	if (open) return { kind: 'lanjutkan', tryId: open.id };
	const left = rules.tries === null ? null : rules.tries + extraTries - tries.length;
	if (left !== null && left <= 0) return { kind: 'habis' };
	const ended = tries.map(({ submittedAt, deadlineAt }) => submittedAt ?? deadlineAt ?? '');
	const last = ended.reduce((latest, at) => (at > latest ? at : latest), '');
	// An extra try was given by somebody who wants it taken.
	const waits = last !== '' && rules.waitMinutes > 0 && extraTries === 0;
	const until = waits ? later(last, rules.waitMinutes) : '';
	return until > now ? { kind: 'tunggu', until, left } : { kind: 'boleh', left };
}
