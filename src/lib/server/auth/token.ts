import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * Session tokens in the way of Lucia's published guide: an id to look up and a secret to compare,
 * of which only the SHA-256 is kept. Whoever reads the database can sign in as nobody.
 */
export type SessionToken = { readonly id: string; readonly secret: string };

export const newToken = (): SessionToken => ({
	id: randomBytes(15).toString('hex'),
	secret: randomBytes(32).toString('hex')
});

export const hashSecret = (secret: string): string =>
	createHash('sha256').update(secret).digest('hex');

export const formatToken = ({ id, secret }: SessionToken): string => `${id}.${secret}`;

/** An id that may stand in a form; anything else cannot be that of a session. */
export const isSessionId = (text: string): boolean => /^[0-9a-f]{30}$/.test(text);

export function parseToken(text: string): SessionToken | null {
	const match = /^([0-9a-f]{30})\.([0-9a-f]{64})$/.exec(text);
	return match?.[1] && match[2] ? { id: match[1], secret: match[2] } : null;
}

export function isSecretOf(secret: string, storedHash: string): boolean {
	const given = Buffer.from(hashSecret(secret), 'hex');
	const stored = Buffer.from(storedHash, 'hex');
	return given.length === stored.length && timingSafeEqual(given, stored);
}
