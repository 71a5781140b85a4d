import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { questionsOf } from '../src/lib/learning/exchange/export-file';
import type { Found } from '../src/lib/learning/exchange/draft';
import { readGift } from '../src/lib/learning/exchange/gift-read';
import { writeGift } from '../src/lib/learning/exchange/gift-write';
import { normalQuestion } from '../src/lib/learning/exchange/html';
import { writeDrafts } from '../src/lib/learning/exchange/import-draft';
import { readMoodle } from '../src/lib/learning/exchange/moodle-read';
import { writeMoodle } from '../src/lib/learning/exchange/moodle-write';
import { readQtiItem } from '../src/lib/learning/exchange/qti-read';
import { qtiItem } from '../src/lib/learning/exchange/qti-write';
import { readBack } from '../src/lib/learning/exchange/read-back';
import { parseXml } from '../src/lib/learning/exchange/xml';
import type { Question } from '../src/lib/learning/question';
import { pustakaKursus } from '../tests/support/tugas';

let folder = '';
const slug = 'administrasi-kependudukan';

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'tukar-'));
	// The one course and what it refers to: each command compiles all that is there.
	for (const name of [slug, 'istilah', 'regulasi'])
		await cp(path.join('courses', name), path.join(folder, 'courses', name), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

/** As `npm run courses:export` and `courses:import` run it, with a database that is not there. */
async function run(...given: readonly string[]) {
	const env = {
		...process.env,
		COURSES_DIR: path.join(folder, 'courses'),
		DATABASE_URL: 'postgres://tidak-ada:1/x'
	};
	return promisify(execFile)(
		process.execPath,
		['--import', 'tsx', 'scripts/courses-exchange.ts', ...given],
		{ env }
	).then(
		({ stdout }) => ({ code: 0, stdout, stderr: '' }),
		(error: { code: number; stdout: string; stderr: string }) => error
	);
}

describe('the questions of our own course go out and come home as they were', () => {
	const ways: Readonly<Record<string, (question: Question) => readonly Found[]>> = {
		'Moodle XML': (question) => readMoodle(writeMoodle([question]).text),
		'QTI 3': (question) => [readQtiItem(parseXml(qtiItem(question).xml ?? ''))],
		GIFT: (question) => readGift(writeGift([question]).text)
	};
	const all = pustakaKursus().courses.flatMap(questionsOf);

	test.each(Object.entries(ways))('%s', (way, travel) => {
		expect(all.length).toBeGreaterThan(100);
		const changed = all
			.filter(({ type }) => ['single', 'multi', 'truefalse', 'number', 'short'].includes(type))
			.map((question) => (way === 'GIFT' ? { ...question, hintsHtml: [] } : question))
			.flatMap((question) => {
				const { markdown, assets, report } = writeDrafts(travel(question), {
					idPrefix: 'impor',
					competency: '',
					taken: new Set()
				});
				const { question: again } = readBack(markdown, question.competency, assets);
				const isSame =
					JSON.stringify(normalQuestion(again)) === JSON.stringify(normalQuestion(question));
				return isSame ? [] : [{ id: question.id, report, again, question }];
			});
		expect(changed).toEqual([]);
	});
});

describe('the commands', () => {
	test('write files and what was lost beside them, and read one back into a bank', async () => {
		const out = path.join(folder, 'keluar');
		expect(await run('export', slug, '--format', 'moodle', '--out', out)).toMatchObject({
			code: 0
		});
		expect((await readdir(out)).sort()).toEqual([
			`${slug}.moodle.xml`,
			`${slug}.moodle.xml.yang-hilang.md`
		]);
		const { code, stdout } = await run(
			'import',
			path.join(out, `${slug}.moodle.xml`),
			'--course',
			slug
		);
		expect(code).toBe(0);
		expect(stdout).toContain('npm run courses:check');
		const bank = path.join(folder, 'courses', slug, 'bank', `${slug}-moodle.quiz.md`);
		// The ids are taken already, so every question gets another.
		expect(await readFile(bank, 'utf8')).toMatch(
			/^---\nid: .*\ntitle: .*\nrev: 1\ncompetencies: \[[\s\S]*\{#k04-nik-11-2 /
		);
		expect(
			await run('import', path.join(out, `${slug}.moodle.xml`), '--course', slug)
		).toMatchObject({
			code: 1,
			stderr: expect.stringContaining('sudah ada')
		});
	});

	test('say what is wrong and write nothing', async () => {
		expect(await run('export', 'tidak-ada', '--format', 'gift', '--out', folder)).toMatchObject({
			code: 1,
			stderr: expect.stringContaining('Kursus “tidak-ada” tidak ada.')
		});
		expect(await run('export', slug, '--format', 'pdf', '--out', folder)).toMatchObject({
			code: 1,
			stderr: expect.stringContaining('Cara memakai')
		});
		expect(
			await run('import', 'src/lib/learning/exchange/fixtures/qti12-canvas.xml', '--course', slug)
		).toMatchObject({
			code: 1,
			stderr: expect.stringContaining('QTI 1.2')
		});
	});
});
