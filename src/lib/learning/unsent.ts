/**
 * Answers that a browser has not brought to the server yet, kept where closing the page does not lose them. The storage
 * is an argument: `localStorage` in a browser, anything of its shape in a test.
 */
export type Storage = {
	getItem(key: string): string | null;
	setItem(key: string, value: string): void;
	removeItem(key: string): void;
};

/** Fields of the form of one question as they were filled in. */
export type Filled = readonly (readonly [string, string])[];

const isFilled = (value: unknown): value is Filled =>
	Array.isArray(value) &&
	value.every(
		(entry) =>
			Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === 'string')
	);

export class Unsent {
	readonly #storage: Storage | undefined;
	readonly #key: string;
	readonly #waiting = new Map<string, Filled>();

	/** @param storage Undefined where there is none, or it may not be used: what waits is then kept as long as the page. */
	constructor(attemptId: string, storage: Storage | undefined) {
		this.#storage = storage;
		this.#key = `ujian/${attemptId}`;
		for (const [questionId, filled] of this.#read()) this.#waiting.set(questionId, filled);
	}

	get size(): number {
		return this.#waiting.size;
	}

	get(questionId: string): Filled | undefined {
		return this.#waiting.get(questionId);
	}

	/** What waits, the longest first. */
	entries(): readonly (readonly [string, Filled])[] {
		return [...this.#waiting];
	}

	/** The newest answer to a question replaces what still waits of it. */
	put(questionId: string, filled: Filled): void {
		this.#waiting.delete(questionId);
		this.#waiting.set(questionId, filled);
		this.#write();
	}

	/** What waits longest. */
	first(): readonly [string, Filled] | undefined {
		return this.#waiting.entries().next().value;
	}

	/** It has arrived; what was filled in meanwhile goes on waiting. */
	sent(questionId: string, filled: Filled): void {
		if (this.#waiting.get(questionId) !== filled) return;
		this.#waiting.delete(questionId);
		this.#write();
	}

	clear(): void {
		this.#waiting.clear();
		this.#write();
	}

	#read(): (readonly [string, Filled])[] {
		try {
			const kept: unknown = JSON.parse(this.#storage?.getItem(this.#key) ?? '{}');
			return Object.entries(kept ?? {}).filter((entry): entry is [string, Filled] =>
				isFilled(entry[1])
			);
		} catch {
			// Somebody else's text under our key is nobody's answer.
			return [];
		}
	}

	#write(): void {
		try {
			if (this.#waiting.size === 0) this.#storage?.removeItem(this.#key);
			else this.#storage?.setItem(this.#key, JSON.stringify(Object.fromEntries(this.#waiting)));
		} catch {
			// A full phone keeps what waits in the page; the page says how many answers those are.
		}
	}
}
