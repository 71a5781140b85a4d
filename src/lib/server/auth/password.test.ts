import { describe, expect, it } from 'vitest';
import { hashPassword, oneTimePassword, verifyPassword } from './password';

describe('passwords', () => {
	it('are compared as argon2id hashes, composed and decomposed letters alike', async () => {
		const hash = await hashPassword('kafé pagi cerah');
		expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
		expect(await verifyPassword(hash, 'kafe\u0301 pagi cerah')).toBe(true);
		expect(await verifyPassword(hash, 'kafe pagi cerah')).toBe(false);
	});

	it('without a hash never match, and do the same work', async () => {
		expect(await verifyPassword(null, 'apa saja')).toBe(false);
		expect(await verifyPassword(null, '')).toBe(false);
	});

	it('made for one time are readable aloud and never the same', () => {
		const made = Array.from({ length: 200 }, oneTimePassword);
		for (const password of made)
			expect(password).toMatch(/^[a-hj-km-np-z2-9]{4}(-[a-hj-km-np-z2-9]{4}){2}$/);
		expect(new Set(made).size).toBe(made.length);
	});
});
