import { describe, expect, it } from 'vitest';
import { tanggal } from '$lib/format/tanggal';
import { gainOf, pairsOf } from '$lib/learning/gain';
import { stuckOf } from '$lib/learning/stuck';
import { pustakaKursus } from '../../../../tests/support/tugas';
import { demoHistory } from './history';
import { Rehearsals } from './rehearsals';
import { certifiedUsername, demoRoster } from './roster';

const today = tanggal('2026-11-22');
const now = new Date('2026-11-22T03:00:00Z');

function demoCourse() {
	const course = pustakaKursus().courses.find(({ code }) => code === 'K04');
	if (!course) throw new Error('the course is gone');
	return course;
}

it('some are stuck at a task by the same mistake, as the real checks say', () => {
	const desa = [1, 2, 3, 4].map((nomor) => `35.99.01.200${nomor}`);
	const person = demoRoster(desa, today).find(({ tersandung }) => tersandung);
	if (!person) throw new Error('nobody is stuck');
	const { events, worlds } = demoHistory(person, demoCourse(), now);
	const last = events.filter(({ kind }) => kind === 'practice.checked').at(-1);
	const about = events.filter(({ contentId }) => contentId === last?.contentId);
	expect(stuckOf(last?.contentId ?? '', about, [])).toMatchObject({
		reason: 'kesalahan-sama',
		times: 3
	});
	expect(worlds.map(({ id }) => id)).toContain(last?.attemptId);
});

it('is the same, whoever did the same tasks before', () => {
	const course = demoCourse();
	const [first, second] = demoRoster(['35.99.01.2002', '35.99.01.2003'], today).filter(
		({ semangat }) => semangat === 'tengah' || semangat === 'selesai'
	);
	if (!first || !second) throw new Error('nobody has come to a task');
	const rehearsals = new Rehearsals(now);
	demoHistory(first, course, now, rehearsals);
	const after = demoHistory(second, course, now, rehearsals);
	expect(after.worlds.length).toBeGreaterThan(0);
	expect(after).toEqual(demoHistory(second, course, now));
	for (const { at, events } of after.worlds)
		expect(new Set(events.map((event) => event.at))).toEqual(new Set([at]));
});

describe('who has finished the course', () => {
	const course = demoCourse();
	const desa = [1, 2, 3].flatMap((kecamatan) =>
		[1, 2, 3, 4].map((nomor) => `35.99.0${kecamatan}.200${nomor}`)
	);
	const finished = demoRoster(desa, today)
		.filter(({ semangat }) => semangat === 'selesai')
		.map((person) => ({ person, ...demoHistory(person, course, now) }));

	it('has learnt a part of what was missing before, some more and some less', () => {
		const gains = finished.map(
			({ events }) => pairsOf(course).map((pair) => gainOf(pair, events))[0]?.gain ?? NaN
		);
		expect(gains.length).toBeGreaterThan(5);
		// The marks come in steps of a question or a part of one.
		expect(Math.min(...gains)).toBeGreaterThan(0.2);
		expect(Math.max(...gains)).toBeLessThan(0.75);
		expect(Math.max(...gains) - Math.min(...gains)).toBeGreaterThan(0.1);
	});

	it('has passed the exam, the one with the certificate among them', () => {
		expect(finished.map(({ person }) => person.username)).toContain(certifiedUsername);
		for (const { person, attempts } of finished)
			expect(
				attempts.filter(({ quiz, grade }) => quiz.forms && quiz.mode === 'uji' && grade.passed),
				person.username
			).toHaveLength(1);
	});
});
