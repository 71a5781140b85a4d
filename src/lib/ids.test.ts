import { expect, it } from 'vitest';
import { newId } from './ids';

it('is a UUID of version 7 that begins with its moment', () => {
	const id = newId(Date.parse('2026-11-22T09:40:00Z'));
	expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
	expect(parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(
		Date.parse('2026-11-22T09:40:00Z')
	);
});

it('sorts by moment and does not repeat', () => {
	expect(newId(1_000) < newId(2_000)).toBe(true);
	expect(new Set(Array.from({ length: 1000 }, () => newId(1_000))).size).toBe(1000);
});
