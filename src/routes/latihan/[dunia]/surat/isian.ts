import type { Problem } from '$lib/desa/problem';
import type { DataDunia } from '../data-dunia';

/** What a form of the office is given: the world, what was typed, and what stands against it. */
export type IsianKantor = {
	readonly data: DataDunia;
	readonly problems: readonly Problem[];
	readonly values: Readonly<Record<string, readonly string[]>>;
	readonly answer: (problems: readonly Problem[]) => void;
};
