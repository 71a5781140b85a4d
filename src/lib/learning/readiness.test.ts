import { describe, expect, test } from 'vitest';
import { tanggal } from '../format/tanggal';
import { nextDue, readinessOf, readyFor, type Readiness } from './readiness';

const lampid: Readiness = {
	id: 'lampid',
	name: 'Menutup LAMPID',
	seats: [
		{ anyOf: ['sekretaris-desa', 'kasi-pemerintahan'], competencies: ['K04.3'] },
		{ anyOf: ['operator-sid'], competencies: ['K04.2', 'K04.3'] }
	],
	due: null,
	basis: null
};

const seat = (userId: string, jabatan: string, closed = false) => ({ userId, jabatan, closed });
const shows = (userId: string, competency: string, level: 'paham' | 'terampil' | 'tuntas') => ({
	...{ userId, competency, level }
});

describe('a village', () => {
	const seats = [
		seat('sekdes', 'sekretaris-desa'),
		seat('kasi', 'kasi-pemerintahan'),
		seat('operator', 'operator-sid')
	];

	test('is ready when a holder of each required seat has shown all that is asked of it', () => {
		const levels = [
			shows('kasi', 'K04.3', 'tuntas'),
			shows('operator', 'K04.2', 'terampil'),
			shows('operator', 'K04.3', 'terampil')
		];
		expect(readyFor([lampid], seats, levels)).toEqual(['lampid']);
		expect(readinessOf([lampid], seats, levels)[0]?.seats).toMatchObject([
			{ ready: true, holder: { userId: 'kasi', jabatan: 'kasi-pemerintahan' }, missing: [] },
			{ ready: true, holder: { userId: 'operator' } }
		]);
	});

	test('is not while somebody lacks one, and it says who lacks what', () => {
		const levels = [
			shows('sekdes', 'K04.3', 'paham'),
			shows('operator', 'K04.2', 'terampil'),
			// Of somebody who holds no seat that is asked for.
			shows('lain', 'K04.3', 'tuntas')
		];
		const [state] = readinessOf([lampid], seats, levels);
		expect(state?.ready).toBe(false);
		expect(state?.seats).toMatchObject([
			{ ready: false, holder: { jabatan: 'kasi-pemerintahan' }, missing: ['K04.3'] },
			{ ready: false, holder: { userId: 'operator' }, missing: ['K04.3'] }
		]);
	});

	test('is not while a seat is empty, or its holder’s account is closed', () => {
		const levels = [
			shows('sekdes', 'K04.3', 'terampil'),
			shows('operator', 'K04.2', 'terampil'),
			shows('operator', 'K04.3', 'terampil')
		];
		const closed = [seat('sekdes', 'sekretaris-desa'), seat('operator', 'operator-sid', true)];
		expect(readyFor([lampid], closed, levels)).toEqual([]);
		expect(readinessOf([lampid], closed, levels)[0]?.seats[1]).toMatchObject({
			...{ holder: null, ready: false, missing: ['K04.2', 'K04.3'] }
		});
	});

	test('with one person in both seats is ready by that one', () => {
		const both = [seat('sekdes', 'sekretaris-desa'), seat('sekdes', 'operator-sid')];
		const levels = [shows('sekdes', 'K04.2', 'terampil'), shows('sekdes', 'K04.3', 'terampil')];
		expect(readyFor([lampid], both, levels)).toEqual(['lampid']);
	});
});

describe('what is due', () => {
	test.each([
		['in the year', { month: 12, day: 31 }, '2026-11-23', '2026-12-31', 38],
		['today', { month: 12, day: 31 }, '2026-12-31', '2026-12-31', 0],
		['next year', { month: 10, day: 31 }, '2026-11-23', '2027-10-31', 342],
		['each month', { month: null, day: 31 }, '2026-11-23', '2026-11-30', 7],
		['on the last day of February', { month: null, day: 31 }, '2028-02-01', '2028-02-29', 28],
		['in the next month', { month: null, day: 10 }, '2026-12-11', '2027-01-10', 30]
	])('%s', (_, due, today, date, daysLeft) =>
		expect(nextDue({ due }, tanggal(today))).toEqual({ date, daysLeft })
	);

	test('is nothing where no day is named', () =>
		expect(nextDue({ due: null }, tanggal('2026-11-23'))).toBeNull());
});
