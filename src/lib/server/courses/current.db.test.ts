import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import {
	compileWith,
	courseFile,
	courseHead,
	filesWith,
	lessonFile,
	paths
} from '../../learning/compile/testing';
import { contentCurrent, contentVersion } from '../db/schema';
import { noRujukan } from '../../learning/rujukan/rujukan';
import { currentLibrary, libraryOf } from './current';
import { hashOf, publishCourses, publishLibrary } from './publish';

const database = testDatabase();

const first = compileWith();
const second = compileWith({ [paths.lesson]: lessonFile('## Dua\n\nTeks baru.') });
const faulty = compileWith({ [paths.lesson]: lessonFile('<b>') });

/** A clock that only moves when it is told to. */
let milliseconds = 0;
const now = () => milliseconds;
const later = () => {
	milliseconds += 5_000;
};

describe('published courses', () => {
	test('nothing is served before anything was published', async () => {
		expect(await currentLibrary(database.db, now)).toEqual({
			hash: null,
			library: { courses: [], rujukan: noRujukan, paths: [], readiness: [] }
		});
	});

	test('what was published is served under the hash of its content', async () => {
		const hash = hashOf(first.library);
		expect(await publishLibrary(database.db, first)).toEqual({ published: true, hash });
		later();
		const current = await currentLibrary(database.db, now);
		expect(current).toEqual({ hash, library: first.library });
		expect(hashOf(current.library)).toBe(hash);
	});

	test('publishing the same again changes nothing', async () => {
		const [before] = await database.db.select().from(contentCurrent);
		await publishLibrary(database.db, first);
		expect(await database.db.select().from(contentCurrent)).toEqual([before]);
		expect(await database.db.select().from(contentVersion)).toHaveLength(1);
	});

	test('a faulty library is not stored, and the one before is served on', async () => {
		expect(faulty.findings).not.toEqual([]);
		expect(await publishLibrary(database.db, faulty)).toEqual({ published: false });
		later();
		expect((await currentLibrary(database.db, now)).hash).toBe(hashOf(first.library));
		expect(await database.db.select().from(contentVersion)).toHaveLength(1);
	});

	test('a new version is seen after five seconds, and the old one is still there by its hash', async () => {
		await publishLibrary(database.db, second);
		expect((await currentLibrary(database.db, now)).hash).toBe(hashOf(first.library));
		later();
		expect((await currentLibrary(database.db, now)).hash).toBe(hashOf(second.library));
		expect(await libraryOf(database.db, hashOf(first.library))).toEqual(first.library);
	});

	test('going back to an earlier version is publishing it again', async () => {
		await publishLibrary(database.db, first);
		later();
		expect((await currentLibrary(database.db, now)).hash).toBe(hashOf(first.library));
		expect(await database.db.select().from(contentVersion)).toHaveLength(2);
	});

	test('a version that was never published is refused', async () => {
		await expect(libraryOf(database.db, 'tidak-ada')).rejects.toThrow('not in the database');
	});

	test('the same files of the same day and build are not compiled again', async () => {
		const folder = await mkdtemp(path.join(tmpdir(), 'kursus-'));
		// What a draft lacks keeps nothing from being published.
		const draft = courseFile([...courseHead, 'draft: true']);
		try {
			for (const { path: name, text } of filesWith({ [paths.course]: draft })) {
				await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
				await writeFile(path.join(folder, name), text);
			}
			const said: string[] = [];
			const publish = (by: { today?: string; build?: string } = {}) => {
				said.length = 0;
				const report = (line: string) => said.push(line);
				return publishCourses(database.db, {
					today: '2026-11-24',
					build: 'a',
					folder,
					report,
					...by
				});
			};
			const unchanged = ['Kursus: tidak berubah.'];
			const first = await publish();
			expect(first.published).toBe(true);
			expect(said).not.toEqual(unchanged);
			expect(await publish()).toEqual(first);
			expect(said).toEqual(unchanged);
			for (const by of [{ today: '2026-11-25' }, { build: 'b' }]) {
				await publish(by);
				expect(said, JSON.stringify(by)).not.toEqual(unchanged);
			}
			await publish();
			await publish();
			expect(said).toEqual(unchanged);
			await mkdir(path.join(folder, 'lain'));
			await writeFile(path.join(folder, 'lain', 'course.md'), 'Bukan kursus.');
			expect(await publish()).toEqual({ published: false });
			// What is wrong is said at every start.
			expect(await publish()).toEqual({ published: false });
		} finally {
			await rm(folder, { recursive: true });
		}
	});
});
