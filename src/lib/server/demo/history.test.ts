import { expect, it } from 'vitest';
import { tanggal } from '$lib/format/tanggal';
import { stuckOf } from '$lib/learning/stuck';
import { pustakaKursus } from '../../../../tests/support/tugas';
import { demoHistory } from './history';
import { demoRoster } from './roster';

it('some are stuck at a task by the same mistake, as the real checks say', () => {
	const desa = [1, 2, 3, 4].map((nomor) => `35.99.01.200${nomor}`);
	const person = demoRoster(desa, tanggal('2026-11-22')).find(({ tersandung }) => tersandung);
	const course = pustakaKursus().courses.find(({ code }) => code === 'K04');
	if (!person || !course) throw new Error('nobody is stuck, or the course is gone');
	const { events, worlds } = demoHistory(person, course, new Date('2026-11-22T03:00:00Z'));
	const last = events.filter(({ kind }) => kind === 'practice.checked').at(-1);
	const about = events.filter(({ contentId }) => contentId === last?.contentId);
	expect(stuckOf(last?.contentId ?? '', about, [])).toMatchObject({
		reason: 'kesalahan-sama',
		times: 3
	});
	expect(worlds.map(({ id }) => id)).toContain(last?.attemptId);
});
