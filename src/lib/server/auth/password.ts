import { hash, verify } from '@node-rs/argon2';
import { randomInt } from 'node:crypto';
import { cpus } from 'node:os';

/** OWASP's minimum for argon2id; about 25 ms on a small server. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** As many hashes at once as there are cores: a storm of sign-ins must not starve the pages. */
const slots = Math.max(1, cpus().length);
const maxWaiting = 50;
let running = 0;
const waiting: (() => void)[] = [];

/** Too many sign-ins at once; the page asks to try again in a moment. */
export class BusyError extends Error {}

async function inSlot<T>(work: () => Promise<T>): Promise<T> {
	if (running >= slots) {
		if (waiting.length >= maxWaiting) throw new BusyError('sign-in queue is full');
		await new Promise<void>((resolve) => waiting.push(resolve));
	} else running++;
	try {
		return await work();
	} finally {
		const next = waiting.shift();
		if (next) next();
		else running--;
	}
}

export const hashPassword = (password: string): Promise<string> =>
	inSlot(() => hash(password.normalize('NFKC'), parameters));

/** The form of a real hash, of no password: comparing with it is the same work and never succeeds. */
const nobodysHash = `$argon2id$v=19$m=${parameters.memoryCost},t=${parameters.timeCost},p=${parameters.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/**
 * Compares a password; without a hash (unknown user, or an account without a password) it does the
 * same work against nobody's hash, so that the answer takes the same time.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
	const same = await inSlot(() => verify(stored ?? nobodysHash, password.normalize('NFKC')));
	return stored !== null && same;
}

/** Letters and digits that are not mistaken for one another on a printed card. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A one-time password to be read aloud or printed: 'kx7m-p3qd-w9hj' (about 59 bits). */
export function oneTimePassword(): string {
	const letters = Array.from({ length: 12 }, () => alphabet[randomInt(alphabet.length)]);
	return [0, 4, 8].map((at) => letters.slice(at, at + 4).join('')).join('-');
}
