import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, tanggal, type Tanggal } from '../format/tanggal';
import {
	isDone,
	itemStanding,
	lastDay,
	notBegun,
	type CohortItem,
	type Extension,
	type ItemProgress,
	type Member,
	type Standing
} from './deadline';

const end = tanggal('2026-12-31');
const item: CohortItem = { courseId: 'k', itemId: 'kuis', deadline: tanggal('2026-11-20') };
const wib: Member = { userId: 'a', desaKode: '35.99.01.2001' };
const wit: Member = { userId: 'b', desaKode: '91.99.01.2001' };
const more = (until: string, given: Partial<Extension> = {}): Extension => ({
	forDesa: wib.desaKode,
	forUser: null,
	courseId: '',
	itemId: '',
	until: tanggal(until),
	...given
});
const begun: ItemProgress = { begun: true, doneAt: null };
const done = (doneAt: string): ItemProgress => ({ begun: true, doneAt });

describe('where a member stands with an item', () => {
	it.each<[string, Member, readonly Extension[], ItemProgress, string, Standing]>([
		['not begun', wib, [], notBegun, '2026-11-20T16:59:00Z', 'belum-mulai'],
		['begun', wib, [], begun, '2026-11-20T16:59:00Z', 'berjalan'],
		['the day after in the village', wib, [], begun, '2026-11-20T17:00:00Z', 'lewat-batas'],
		['two hours earlier in the east', wit, [], begun, '2026-11-20T15:00:00Z', 'lewat-batas'],
		['one minute before that', wit, [], begun, '2026-11-20T14:59:00Z', 'berjalan'],
		[
			'done on the last evening',
			wib,
			[],
			done('2026-11-20T16:59:00Z'),
			'2026-12-01T00:00:00Z',
			'selesai'
		],
		[
			'done after midnight',
			wib,
			[],
			done('2026-11-20T17:00:00Z'),
			'2026-12-01T00:00:00Z',
			'selesai-terlambat'
		],
		[
			'more time, before it is needed',
			wib,
			[more('2026-11-25')],
			notBegun,
			'2026-11-19T00:00:00Z',
			'belum-mulai'
		],
		['more time, needed', wib, [more('2026-11-25')], begun, '2026-11-22T00:00:00Z', 'diperpanjang'],
		['more time, over', wib, [more('2026-11-25')], begun, '2026-11-26T00:00:00Z', 'lewat-batas'],
		[
			'done in the time given',
			wib,
			[more('2026-11-25')],
			done('2026-11-24T00:00:00Z'),
			'2026-12-01T00:00:00Z',
			'selesai'
		],
		[
			'for another person',
			wib,
			[more('2026-11-25', { forUser: 'b' })],
			begun,
			'2026-11-22T00:00:00Z',
			'lewat-batas'
		],
		[
			'for this person',
			wib,
			[more('2026-11-25', { forUser: 'a' })],
			begun,
			'2026-11-22T00:00:00Z',
			'diperpanjang'
		],
		[
			'for another item',
			wib,
			[more('2026-11-25', { courseId: 'k', itemId: 'tugas' })],
			begun,
			'2026-11-22T00:00:00Z',
			'lewat-batas'
		],
		[
			'for the course as a whole',
			wib,
			[more('2026-11-25', { courseId: 'k' })],
			begun,
			'2026-11-22T00:00:00Z',
			'lewat-batas'
		],
		[
			'for this item',
			wib,
			[more('2026-11-25', { courseId: 'k', itemId: 'kuis' })],
			begun,
			'2026-11-22T00:00:00Z',
			'diperpanjang'
		],
		['for another village', wit, [more('2026-11-25')], begun, '2026-11-22T00:00:00Z', 'lewat-batas']
	])('%s', (_name, member, extensions, progress, now, status) => {
		expect(itemStanding(item, end, member, extensions, progress, new Date(now)).status).toBe(
			status
		);
	});

	it('an item without a day of its own has until the end of the cohort', () => {
		const open = { ...item, deadline: null };
		expect(lastDay(open, end, wib, [])).toEqual({ day: end, usual: end });
	});
});

describe('AN-06 more time', () => {
	const day = fc.integer({ min: 0, max: 60 }).map((n) => addDays(tanggal('2026-11-01'), n));
	const extension = fc.record<Extension>({
		forDesa: fc.constantFrom(wib.desaKode, wit.desaKode),
		forUser: fc.constantFrom(null, wib.userId, wit.userId),
		courseId: fc.constantFrom('', 'k', 'lain'),
		itemId: fc.constantFrom('', 'kuis', 'tugas'),
		until: day
	});
	const extensions = fc.array(extension, { maxLength: 8 });
	const progress = fc.oneof(
		fc.constant(notBegun),
		fc.constant(begun),
		day.map((at) => done(`${at}T05:00:00Z`))
	);
	const at = (t: Tanggal) => new Date(`${t}T05:00:00Z`);

	it('the latest day counts, in whatever order and however often it was given', () => {
		fc.assert(
			fc.property(extensions, (given) => {
				const known = lastDay(item, end, wib, given).day;
				expect(lastDay(item, end, wib, given.toReversed()).day).toBe(known);
				expect(lastDay(item, end, wib, [...given, ...given]).day).toBe(known);
				expect(known >= (item.deadline ?? end)).toBe(true);
			})
		);
	});

	it('never makes anybody later: who was in time stays so, who is not late yet is not made late', () => {
		const late = (status: Standing) => status === 'lewat-batas' || status === 'selesai-terlambat';
		fc.assert(
			fc.property(extensions, extension, progress, day, (given, extra, how, today) => {
				const before = itemStanding(item, end, wib, given, how, at(today));
				const after = itemStanding(item, end, wib, [...given, extra], how, at(today));
				if (!late(before.status)) expect(late(after.status)).toBe(false);
				expect(after.day >= before.day).toBe(true);
			})
		);
	});

	it('is nobody else’s: of other villages and other persons nothing changes', () => {
		fc.assert(
			fc.property(extensions, progress, day, (given, how, today) => {
				const own = given.filter(
					({ forDesa, forUser }) =>
						forDesa === wib.desaKode && (forUser === null || forUser === wib.userId)
				);
				expect(itemStanding(item, end, wib, given, how, at(today))).toEqual(
					itemStanding(item, end, wib, own, how, at(today))
				);
			})
		);
	});

	it('time alone makes late what is not done, and changes nothing that is', () => {
		fc.assert(
			fc.property(extensions, progress, day, day, (given, how, a, b) => {
				const [first, second] = a <= b ? [a, b] : [b, a];
				const before = itemStanding(item, end, wib, given, how, at(first));
				const after = itemStanding(item, end, wib, given, how, at(second));
				if (isDone(before)) expect(after.status).toBe(before.status);
				if (before.status === 'lewat-batas') expect(after.status).toBe('lewat-batas');
			})
		);
	});
});
