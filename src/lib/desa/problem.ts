/** How a rule answers: a galat stops, a peringatan asks for a reason and goes on, an info only tells. */
export type Level = 'galat' | 'peringatan' | 'info';

/** One thing a rule has to say about a command. It teaches: what is wrong, why, and how to mend it. */
export type Problem = {
	/** Form field it belongs to; '' when it concerns the whole form. */
	readonly field: string;
	readonly level: Level;
	/** Number in the rule book, such as 'A-02'. */
	readonly rule: string;
	readonly message: string;
	readonly mend?: string;
	/** Legal basis, such as 'UU 24/2013 Ps. 27'. */
	readonly basis?: string;
};

export type Result<T> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly problems: readonly Problem[] };

export const accepted = <T>(value: T): Result<T> => ({ ok: true, value });

export const refused = (...problems: readonly Problem[]): Result<never> => ({
	ok: false,
	problems
});

export const isGalat = (problem: Problem): boolean => problem.level === 'galat';
