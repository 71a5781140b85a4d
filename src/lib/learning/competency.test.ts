import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levels, standingOf, type Evidence } from './competency';

const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T02:00:00.000Z`;
const questions = (day: number, right: number, n: number, mixed = false): Evidence => ({
	kind: 'soal',
	at: at(day),
	n,
	right,
	mixed
});
const task = (day: number, seed: number, aided = false, mixed = false): Evidence => ({
	kind: 'tugas',
	at: at(day),
	aided,
	seed,
	mixed
});
const levelOf = (...evidence: Evidence[]) => standingOf(evidence).level;

describe('b6: the level of a competency', () => {
	test('nothing is Belum, anything is Mencoba', () => {
		expect(standingOf([])).toEqual({ level: 'belum', since: null });
		expect(levelOf({ kind: 'sentuh', at: at(1) })).toBe('mencoba');
		expect(levelOf(questions(1, 0, 4))).toBe('mencoba');
		expect(levelOf(task(1, 1, true))).toBe('mencoba');
	});

	test('Paham takes 80 % of at least five questions in one attempt', () => {
		expect(levelOf(questions(1, 4, 5))).toBe('paham');
		expect(levelOf(questions(1, 4, 4))).toBe('mencoba');
		expect(levelOf(questions(1, 7, 9))).toBe('mencoba');
	});

	test('Terampil takes one task without aid', () => {
		expect(standingOf([questions(1, 5, 5), task(3, 1)])).toEqual({
			level: 'terampil',
			since: at(3)
		});
		expect(levelOf(task(3, 1))).toBe('terampil');
	});

	test('Tuntas takes another village at least seven days later', () => {
		expect(levelOf(task(1, 1), task(8, 2))).toBe('tuntas');
		expect(levelOf(task(1, 1), task(7, 2))).toBe('terampil');
		expect(levelOf(task(1, 1), task(9, 1))).toBe('terampil');
		expect(levelOf(task(1, 1), task(9, 2, true))).toBe('terampil');
	});

	test('… or a mixed test', () => {
		expect(levelOf(task(1, 1, false, true))).toBe('tuntas');
	});

	test('a miss in a mixed test takes one level away, never below Paham', () => {
		const done = [task(1, 1), task(9, 2)];
		expect(levelOf(...done, questions(10, 1, 2, true))).toBe('terampil');
		expect(levelOf(...done, questions(10, 1, 2, true), questions(11, 0, 1, true))).toBe('paham');
		expect(
			levelOf(
				...done,
				questions(10, 1, 2, true),
				questions(11, 0, 1, true),
				questions(12, 0, 1, true)
			)
		).toBe('paham');
		expect(levelOf(...done, questions(10, 1, 2))).toBe('tuntas');
		expect(levelOf(questions(1, 5, 5), questions(2, 0, 3, true))).toBe('paham');
	});

	test('what comes in late is put where it belongs', () => {
		const evidence = [task(9, 2), questions(12, 0, 2, true), task(1, 1)];
		fc.assert(
			fc.property(fc.shuffledSubarray(evidence, { minLength: 3 }), (mixed) => {
				expect(standingOf(mixed)).toEqual({ level: 'terampil', since: at(12) });
			})
		);
	});

	test('without mixed tests more evidence never lowers a level', () => {
		const anyEvidence = fc.oneof(
			fc
				.tuple(fc.nat({ max: 28 }), fc.nat({ max: 9 }), fc.nat({ max: 9 }))
				.map(([d, a, b]) => questions(d + 1, Math.min(a, b), Math.max(a, b))),
			fc
				.tuple(fc.nat({ max: 28 }), fc.nat({ max: 3 }), fc.boolean())
				.map(([d, seed, aided]) => task(d + 1, seed, aided))
		);
		fc.assert(
			fc.property(fc.array(anyEvidence), anyEvidence, (evidence, more) => {
				const before = levels.indexOf(standingOf(evidence).level);
				expect(levels.indexOf(standingOf([...evidence, more]).level)).toBeGreaterThanOrEqual(
					before
				);
			})
		);
	});
});
