import type { Term } from '../rujukan/rujukan';
import type { FoundTerm } from './reading-marks';

/** What stands beside the courses, as the texts that refer to it need it. */
export type Reading = {
	/** By the word as it is written, whatever its capitals; null when the glossary does not know it. */
	readonly term: (word: string) => Term | null;
	/** Words of the glossary near to one that it does not know. */
	readonly nearTerms: (word: string) => readonly string[];
	/** Words of the glossary in running text, in the order they stand there. */
	readonly findTerms: (text: string) => readonly FoundTerm[];
	/** Where a cited regulation has its page; null when it has none. */
	readonly regulationAddress: (ref: string) => string | null;
	/** Tells apart the meanings shown on one page: a word may be asked about twice. */
	readonly nextNumber: () => number;
};
