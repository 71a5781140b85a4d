import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noTotals, type Totals } from './totals';
import { villageTotals, type HeldSeat, type PersonInCourse, type Village } from './village-totals';

const now = new Date('2026-11-23T03:00:00.000Z');
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();

const seat = (userId: string, jabatan: string, parts: Partial<HeldSeat> = {}): HeldSeat => ({
	...{ userId, jabatan, activated: true, closed: false },
	...parts
});
const inCourse = (
	userId: string,
	days: number,
	parts: Partial<PersonInCourse> = {}
): PersonInCourse => ({
	...{ userId, courseId: 'k1', firstAt: ago(days + 2), lastAt: ago(days), finishedAt: null },
	...{ practicePassed: 0, scoreSum: 0, scoreN: 0, stuck: 0, before: null, after: null },
	...parts
});
const village = (parts: Partial<Village>): Village => ({
	...{ seats: [], people: [], levels: [], weeks: [], helps: [], ready: [] },
	...{ receivedAt: null, zona: 'WIB' },
	...parts
});
const rowsOf = (parts: Partial<Village>) => villageTotals(village(parts), now).rows;
const all = (parts: Partial<Village>): Totals => rowsOf(parts).get('') ?? noTotals;
const k1 = (parts: Partial<Village>): Totals => rowsOf(parts).get('k1') ?? noTotals;

describe('a village', () => {
	test('where nobody sits and nobody learned is nothing', () => {
		expect(villageTotals(village({}), now)).toEqual({
			rows: new Map([['', noTotals]]),
			nextAt: null
		});
	});

	test('counts seats, the people who hold them and those of them who used their account', () => {
		const seats = [
			seat('siti', 'sekretaris-desa'),
			seat('siti', 'operator-sid'),
			seat('budi', 'kaur-keuangan', { activated: false }),
			seat('tutup', 'kasi-pelayanan', { closed: true })
		];
		expect(all({ seats })).toMatchObject({
			desa: 1,
			desaAktif: 0,
			jabatan: 4,
			orang: 3,
			teraktivasi: 1
		});
		expect(all({ seats }).perJabatan).toMatchObject({
			'sekretaris-desa': { jabatan: 1, teraktivasi: 1, mulai: 0 },
			'kaur-keuangan': { jabatan: 1, teraktivasi: 0 },
			'kasi-pelayanan': { jabatan: 1, teraktivasi: 0 }
		});
	});

	test('counts somebody with two seats once, and in the row of each', () => {
		const parts = {
			seats: [seat('siti', 'sekretaris-desa'), seat('siti', 'operator-sid')],
			people: [inCourse('siti', 1), inCourse('siti', 40, { courseId: 'k2', finishedAt: ago(40) })]
		};
		expect(all(parts)).toMatchObject({ mulai: 1, selesai: 1, aktif: 1, desaAktif: 1 });
		expect(all(parts).perJabatan).toMatchObject({
			'sekretaris-desa': { mulai: 1, selesai: 1, aktif: 1 },
			'operator-sid': { mulai: 1, selesai: 1, aktif: 1 }
		});
		expect(k1(parts)).toMatchObject({ desa: 1, mulai: 1, selesai: 0, aktif: 1, jabatan: 0 });
		expect(rowsOf(parts).get('k2')).toMatchObject({ mulai: 1, selesai: 1, aktif: 0, desaAktif: 0 });
	});

	test('counts who learned here and left, but calls only those stuck or silent who can be helped', () => {
		const people = ['siti', 'pergi', 'tutup'].map((id) => inCourse(id, 30, { stuck: 1 }));
		const seats = [seat('siti', 'sekretaris-desa'), seat('tutup', 'kaur-umum', { closed: true })];
		expect(all({ seats, people })).toMatchObject({ mulai: 3, macet: 1, senyap: 1, aktif: 0 });
		expect(k1({ seats, people })).toMatchObject({ mulai: 3, macet: 1, senyap: 1 });
	});

	test('calls nobody silent who is at work in another course, or has finished', () => {
		const seats = [seat('siti', 'sekretaris-desa'), seat('budi', 'kaur-keuangan')];
		const people = [
			inCourse('siti', 30),
			inCourse('siti', 1, { courseId: 'k2' }),
			inCourse('budi', 30, { finishedAt: ago(30) })
		];
		expect(all({ seats, people }).senyap).toBe(0);
		expect(k1({ seats, people })).toMatchObject({ senyap: 0, aktif: 0 });
	});

	test('adds the mean of each person, and the gain of those who have both tests', () => {
		const people = [
			inCourse('a', 1, { scoreSum: 100, scoreN: 3, before: 40, after: 70 }),
			inCourse('b', 1, { before: 50, after: 100 }),
			inCourse('c', 1, { before: 100, after: 100 }),
			inCourse('d', 1, { before: 10 })
		];
		expect(k1({ people })).toMatchObject({
			...{ scoreSum: 33.3333, scoreN: 1, lulusLatihan: 0 },
			...{ gainN: 2, beforeSum: 90, afterSum: 170, gainSum: 1.5, gainSquares: 1.25 }
		});
	});

	test('tells levels, weeks, what it is ready for and how fresh all of it is', () => {
		const parts: Partial<Village> = {
			people: [inCourse('a', 1, { finishedAt: ago(1) }), inCourse('b', 9)],
			levels: [
				{ userId: 'a', courseId: 'k1', competency: 'K1.1', level: 'terampil' },
				{ userId: 'b', courseId: 'k1', competency: 'K1.1', level: 'mencoba' },
				{ userId: 'b', courseId: 'k2', competency: 'K2.1', level: 'tuntas' }
			],
			weeks: [
				{ userId: 'a', week: '2026-11-16' },
				{ userId: 'b', week: '2026-11-09' },
				{ userId: 'b', week: '2026-11-16' }
			],
			ready: ['apbdes'],
			receivedAt: ago(0)
		};
		expect(k1(parts).kompetensi).toEqual({
			'K1.1': { mencoba: 1, paham: 0, terampil: 1, tuntas: 0 }
		});
		expect(Object.keys(all(parts).kompetensi)).toEqual(['K1.1', 'K2.1']);
		expect(all(parts)).toMatchObject({ siap: { apbdes: 1 }, lastAt: ago(1), receivedAt: ago(0) });
		expect(k1(parts)).toMatchObject({ siap: {}, lastAt: ago(1) });
		expect(all(parts).minggu).toEqual({
			'2026-11-16': { aktif: 2, mulai: 1, selesai: 1 },
			'2026-11-09': { aktif: 1, mulai: 1, selesai: 0 }
		});
	});

	test('tells how often and how many were helped, by the months of its own clocks, the newest twelve', () => {
		const given = (userId: string, at: string) => ({ userId, at });
		const helps = [
			given('siti', '2026-11-20T02:00:00.000Z'),
			given('siti', '2026-11-21T02:00:00.000Z'),
			given('budi', '2026-10-31T17:30:00.000Z'),
			given('budi', '2026-10-31T16:30:00.000Z')
		];
		expect(all({ helps }).bantuan).toEqual({
			'2026-11': { kali: 3, orang: 2 },
			'2026-10': { kali: 1, orang: 1 }
		});
		// An hour earlier it is already November further east.
		expect(all({ helps, zona: 'WITA' }).bantuan).toEqual({ '2026-11': { kali: 4, orang: 2 } });
		expect(k1({ helps, people: [inCourse('siti', 1)] }).bantuan).toEqual({});
		const monthly = Array.from({ length: 14 }, (_, i) =>
			given('siti', new Date(Date.UTC(2025, 8 + i, 9)).toISOString())
		);
		expect(Object.keys(all({ helps: monthly }).bantuan).toSorted()).toEqual([
			...['2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04'],
			...['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10']
		]);
	});
});

describe('time alone', () => {
	const seats = [seat('a', 'operator-sid')];
	const at = (people: readonly PersonInCourse[], moment: Date) =>
		villageTotals(village({ seats, people }), moment);

	test('changes a number when it is told and not before', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.record({
						days: fc.integer({ min: 0, max: 40 }),
						finished: fc.boolean(),
						course: fc.constantFrom('k1', 'k2')
					}),
					{ maxLength: 2 }
				),
				(rows) => {
					const people = rows.map(({ days, finished, course }) =>
						inCourse('a', days, { courseId: course, finishedAt: finished ? ago(days) : null })
					);
					const { rows: before, nextAt } = at(people, now);
					const until =
						nextAt === null ? new Date(Date.parse(ago(-400))) : new Date(Date.parse(nextAt) - 1);
					expect(at(people, until).rows).toEqual(before);
				}
			)
		);
	});

	test('is followed to the end: at last everybody is inactive, and nothing is to come', () => {
		const people = [inCourse('a', 0)];
		const moments: string[] = [];
		let moment = now;
		for (let i = 0; i < 5; i++) {
			const { nextAt } = at(people, moment);
			if (nextAt === null) break;
			moments.push(nextAt);
			moment = new Date(nextAt);
		}
		expect(moments).toEqual(
			[21, 28].map((days) => new Date(now.getTime() + days * 86_400_000 + 1).toISOString())
		);
		expect(at(people, moment).rows.get('')).toMatchObject({ aktif: 0, senyap: 1 });
	});
});
