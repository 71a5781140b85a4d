import { describe, expect, it } from 'vitest';
import type { ItemSums } from '$lib/learning/item-analysis/sums';
import { noSums } from '$lib/learning/item-analysis/sums';
import { course as plainCourse, library } from '../learning/testing';
import { mistakeLines, sureWrongLines } from './mistakes';
import { checkKey, sureKey } from './stat-key';
import type { Added } from './tally';

const course = {
	...plainCourse,
	competencies: [
		{ code: 'K99.1', text: 'Membaca NIK' },
		{ code: 'K99.2', text: 'Membaca KK' }
	]
};
const stat = (questionId: string, rev: number, sums: Partial<ItemSums>): Added => ({
	...{ courseId: course.id, quizId: 'bayi-lahir', questionId, rev },
	sums: { ...noSums, ...sums }
});
const check = (code: string, rev: number, n: number, sumX: number) =>
	stat(checkKey(code), rev, { n, sumX });

describe('BU-05 mistakes of practice', () => {
	const stats = [
		check('', 1, 90, 40),
		check('penduduk.jumlah', 1, 80, 40),
		check('', 2, 20, 15),
		check('penduduk.jumlah', 2, 5, 5),
		check('kk.jumlah', 2, 10, 8),
		check('penduduk.shdk', 2, 12, 4)
	];

	it('are checks by their share of the attempts, of the newest revision of the task', () => {
		const lines = mistakeLines(library, course, stats, 10);
		expect(lines.map(({ code, percent, persons }) => [code, percent, persons])).toEqual([
			['kk.jumlah', 50, 8],
			['penduduk.jumlah', 25, 5]
		]);
		expect(lines[0]).toMatchObject({ attempts: 20, failed: 10, taskId: 'bayi-lahir' });
	});

	it('lead to the lesson that teaches it', () => {
		expect(mistakeLines(library, course, stats, 1)).toMatchObject([
			{ lesson: { href: expect.stringContaining('membaca-nik') } }
		]);
	});
});

describe('what people know wrongly for sure', () => {
	it('is told of five persons or more, over all revisions of the Diagnosa', () => {
		const stats = [
			stat(sureKey('K99.1'), 1, { n: 12, sumRR: 3 }),
			stat(sureKey('K99.1'), 2, { n: 8, sumRR: 2 }),
			stat(sureKey('K99.2'), 1, { n: 20, sumRR: 4 })
		];
		expect(sureWrongLines(library, course, stats)).toMatchObject([
			{ code: 'K99.1', persons: 20, sureWrong: 5, percent: 25 }
		]);
	});
});
