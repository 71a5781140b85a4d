/**
 * What was asked for a moment ago, so that it is not worked out again: at most `most` answers, the oldest thrown away
 * first, each for at most `milliseconds`. The promise is kept, not its result: those who ask meanwhile wait for the
 * same answer, and an answer that was forgotten while it was worked out does not come back.
 */
export class Remembered<Value> {
	readonly #answers = new Map<string, { readonly at: number; readonly value: Promise<Value> }>();
	readonly #most: number;
	readonly #milliseconds: number;
	readonly #clock: () => number;

	constructor(most: number, milliseconds = Infinity, clock = () => performance.now()) {
		this.#most = most;
		this.#milliseconds = milliseconds;
		this.#clock = clock;
	}

	get(key: string, make: () => Promise<Value>): Promise<Value> {
		const known = this.#answers.get(key);
		if (known && this.#clock() - known.at < this.#milliseconds) return known.value;
		const answer = { at: this.#clock(), value: make() };
		this.#answers.delete(key);
		this.#answers.set(key, answer);
		const [oldest] = this.#answers.keys();
		if (oldest !== undefined && this.#answers.size > this.#most) this.#answers.delete(oldest);
		// A failure is told to those who wait and asked again by the next.
		answer.value.catch(() => {
			if (this.#answers.get(key) === answer) this.#answers.delete(key);
		});
		return answer.value;
	}

	forget(which: (key: string) => boolean): void {
		for (const key of this.#answers.keys()) if (which(key)) this.#answers.delete(key);
	}
}

/** One of them for each database: tests and a restarted embedded server have several in one process. */
export function rememberedPer<Owner extends object, Value>(
	make: () => Remembered<Value>
): (owner: Owner) => Remembered<Value> {
	const all = new WeakMap<Owner, Remembered<Value>>();
	return (owner) => {
		const one = all.get(owner) ?? make();
		all.set(owner, one);
		return one;
	};
}
