import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlineOf, entrance, isOverdue, noAllowance, type ExamRules, type ExamTry } from './exam';

const rules: ExamRules = { tries: 3, waitMinutes: 24 * 60, limitMinutes: 60 };
const at = (day: number, time = '08:00'): string => `2026-11-${day}T${time}:00.000Z`;
const sent = (id: string, day: number): ExamTry => ({
	id,
	startedAt: at(day, '07:00'),
	submittedAt: at(day),
	deadlineAt: at(day)
});

describe('b5: three tries, 24 hours apart', () => {
	test('the first may begin at once, the second a day later, the fourth never', () => {
		expect(entrance(rules, [], at(10))).toEqual({ kind: 'boleh', left: 3 });
		expect(entrance(rules, [sent('a', 10)], at(10, '09:00'))).toEqual({
			kind: 'tunggu',
			until: at(11),
			left: 2
		});
		expect(entrance(rules, [sent('a', 10)], at(11))).toEqual({ kind: 'boleh', left: 2 });
		const three = [sent('c', 14), sent('a', 10), sent('b', 12)];
		expect(entrance(rules, three, at(20))).toEqual({ kind: 'habis' });
	});

	test('a try that is open is gone on with, however many there were', () => {
		const open = { ...sent('b', 12), submittedAt: null, deadlineAt: at(12, '09:00') };
		expect(entrance(rules, [sent('a', 10), open], at(12, '08:30'))).toEqual({
			kind: 'lanjutkan',
			tryId: 'b'
		});
	});

	test('one whose time is over was sent in then', () => {
		const late = { ...sent('a', 10), submittedAt: null };
		expect(isOverdue(late, at(10))).toBe(true);
		expect(isOverdue(late, at(10, '07:59'))).toBe(false);
		expect(entrance(rules, [late], at(10, '20:00'))).toMatchObject({
			kind: 'tunggu',
			until: at(11)
		});
	});

	test('an extra try may be taken at once', () => {
		const three = [sent('a', 10), sent('b', 12), sent('c', 14)];
		expect(entrance(rules, three, at(14, '09:00'), { extraTries: 1, extraMinutes: 0 })).toEqual({
			kind: 'boleh',
			left: 1
		});
	});

	test('without a limit one may begin as often as one likes', () => {
		const free = { tries: null, waitMinutes: 0, limitMinutes: null };
		expect(entrance(free, [sent('a', 10), sent('b', 10)], at(10))).toEqual({
			kind: 'boleh',
			left: null
		});
	});
});

describe('the limit of time', () => {
	test('is that of the exam and what the person was given on top', () => {
		expect(deadlineOf(rules, at(10), noAllowance)).toBe(at(10, '09:00'));
		expect(deadlineOf(rules, at(10), { extraTries: 0, extraMinutes: 30 })).toBe(at(10, '09:30'));
		expect(deadlineOf({ ...rules, limitMinutes: null }, at(10), noAllowance)).toBeNull();
	});
});

test('tries are never more than allowed, and never closer than the wait', () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: 0, max: 3_000 }), { minLength: 1, maxLength: 30 }),
			(gaps) => {
				const done: ExamTry[] = [];
				let now = Date.parse(at(10));
				for (const gap of gaps) {
					now += gap * 60_000;
					const moment = new Date(now).toISOString();
					const way = entrance(rules, done, moment);
					if (way.kind !== 'boleh') continue;
					const last = done.at(-1)?.submittedAt;
					if (last) expect(now - Date.parse(last)).toBeGreaterThanOrEqual(24 * 3_600_000);
					done.push({
						id: String(done.length),
						startedAt: moment,
						submittedAt: moment,
						deadlineAt: null
					});
				}
				expect(done.length).toBeLessThanOrEqual(3);
			}
		)
	);
});
