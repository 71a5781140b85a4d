import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isActive, isSilent, isUnseen, nextChange, weekOf } from './activity';

const day = 86_400_000;
const now = Date.parse('2026-11-23T03:00:00.000Z');
const ago = (days: number) => now - days * day;

describe('what somebody is called', () => {
	test.each([
		[0, true],
		[28, true],
		[28 + 1 / day, false]
	])('active after %f days without an event: %s', (days, expected) =>
		expect(isActive(ago(days), now)).toBe(expected)
	);

	test.each([
		[20, false, false],
		[21, false, false],
		[21 + 1 / day, false, true],
		[90, true, false]
	])('silent after %f days, finished %s: %s', (days, finished, expected) =>
		expect(isSilent({ lastAt: ago(days), finished }, now)).toBe(expected)
	);

	test.each([
		[14, false],
		[15, true]
	])('not seen after %f days: %s', (days, expected) =>
		expect(isUnseen(ago(days), now)).toBe(expected)
	);
});

test('nothing turns over before the moment that is told, and something does at it', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 40 * day }), fc.boolean(), (gone, finished) => {
			const person = { lastAt: now - gone, finished };
			const at = (moment: number) => [isActive(person.lastAt, moment), isSilent(person, moment)];
			const next = nextChange(person, now);
			if (next === null) {
				expect(at(now + 400 * day)).toEqual(at(now));
				return;
			}
			expect(at(next - 1)).toEqual(at(now));
			expect(at(next)).not.toEqual(at(now));
		})
	);
});

test.each([
	['2026-11-22T16:59:59.999Z', 'WIB', '2026-11-16'],
	['2026-11-22T17:00:00.000Z', 'WIB', '2026-11-23'],
	['2026-11-22T15:00:00.000Z', 'WIT', '2026-11-23'],
	['2026-11-29T16:00:00.000Z', 'WITA', '2026-11-30'],
	['2027-01-01T02:00:00.000Z', 'WIB', '2026-12-28']
] as const)('%s %s falls in the week of %s', (at, zona, monday) =>
	expect(weekOf(at, zona)).toBe(monday)
);
