import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addedByChecks, type CheckCount, type Checking } from './checks';

const checking = (eventId: string, attemptId: string, ...failedCodes: string[]): Checking => ({
	...{ eventId, attemptId, failedCodes },
	rev: 1
});

describe('BU-05 how often a check failed', () => {
	it('counts an attempt and a person once for each check', () => {
		const first = [checking('1', 'a', 'kk', 'nik'), checking('2', 'a', 'nik')];
		expect(addedByChecks([], first)).toEqual([
			{ rev: 1, code: '', attempts: 1, persons: 1 },
			{ rev: 1, code: 'kk', attempts: 1, persons: 1 },
			{ rev: 1, code: 'nik', attempts: 1, persons: 1 }
		]);
		// Another attempt of the same person.
		expect(addedByChecks(first, [checking('3', 'b', 'nik', 'nik')])).toEqual([
			{ rev: 1, code: '', attempts: 1, persons: 0 },
			{ rev: 1, code: 'nik', attempts: 1, persons: 0 }
		]);
		expect(addedByChecks(first, [checking('4', 'a', 'kk')])).toEqual([]);
	});

	it('keeps revisions of a task apart', () => {
		const later = { ...checking('2', 'a', 'nik'), rev: 2 };
		expect(addedByChecks([checking('1', 'a', 'nik')], [later])).toEqual([
			{ rev: 2, code: '', attempts: 1, persons: 1 },
			{ rev: 2, code: 'nik', attempts: 1, persons: 1 }
		]);
	});

	it('comes to the same in any order and in any parts', () => {
		const event = fc.record({
			...{ eventId: fc.uuid(), attemptId: fc.constantFrom('a', 'b', 'c') },
			...{ rev: fc.constantFrom(1, 2), failedCodes: fc.subarray(['kk', 'nik', 'shdk']) }
		});
		const total = (parts: readonly (readonly CheckCount[])[]) => {
			const sums = new Map<string, readonly [number, number]>();
			for (const { rev, code, attempts, persons } of parts.flat()) {
				const [a, p] = sums.get(`${rev}/${code}`) ?? [0, 0];
				sums.set(`${rev}/${code}`, [a + attempts, p + persons]);
			}
			return new Map([...sums].sort());
		};
		fc.assert(
			fc.property(fc.array(event, { maxLength: 12 }), fc.nat(12), (events, cut) => {
				const [one, other] = [events.slice(0, cut), events.slice(cut)];
				const whole = total([addedByChecks([], events)]);
				expect(total([addedByChecks([], one), addedByChecks(one, other)])).toEqual(whole);
				expect(total([addedByChecks([], other), addedByChecks(other, one)])).toEqual(whole);
			})
		);
	});
});
