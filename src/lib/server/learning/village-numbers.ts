import type { Database } from '../db/connect';
import { afterCommit, type ScopedTx } from '../db/scope';
import { Remembered, rememberedPer } from '../remembered';

const seconds = 30;
/** The width of a kabupaten's code. */
const forgottenFrom = 5;

type Answer = { readonly at: Date; readonly value: unknown };

const remembered = rememberedPer<Database, Answer>(() => new Remembered(500, seconds * 1000));

const join = (kode: string, question: string) => `${kode}|${question}`;

/**
 * Numbers over the villages below a code: at most half a minute old, and in a kabupaten and below never older than what this
 * process has recorded there itself. Above it somebody is always at work somewhere, and nothing would be remembered.
 * `question` names everything else the answer depends on, the asker's own wilayah above all.
 */
export async function villageNumbers<Value>(
	db: Database,
	kode: string,
	question: string,
	read: () => Promise<{ readonly at: Date; readonly value: Value }>
): Promise<{ readonly at: Date; readonly value: Value }> {
	// Safe: a question has one kind of answer, that of its `read`.
	return (await remembered(db).get(join(kode, question), read)) as { at: Date; value: Value };
}

/** To be called in a transaction that changes the roll-ups of a village. */
export function villageChanged(tx: ScopedTx, desaKode: string): void {
	afterCommit(tx, (db) =>
		remembered(db).forget((key) => {
			const kode = key.slice(0, key.indexOf('|'));
			return kode.length >= forgottenFrom && desaKode.startsWith(kode);
		})
	);
}
