import { DrizzleQueryError } from 'drizzle-orm/errors';
import { expect, it } from 'vitest';
import { errorForLog } from './errors';

it('a failed statement is logged without its values', () => {
	const error = new DrizzleQueryError(
		'insert into users values ($1, $2)',
		['Siti Aminah', '6281234567890\n    at Jalan Melati'],
		new Error('canceling statement due to statement timeout')
	);
	const text = errorForLog(error);
	expect(text).toContain('insert into users');
	expect(text).toContain('errors.test.ts');
	expect(text).toContain('statement timeout');
	expect(text).not.toMatch(/Siti|6281234567890|Melati/);
});

it('any other error is logged with its stack', () => {
	expect(errorForLog(new TypeError('no'))).toContain('TypeError: no');
	expect(errorForLog('teks')).toBe('teks');
});
