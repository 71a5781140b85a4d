import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { compileWith, lessonFile, paths } from '../../learning/compile/testing';
import { contentCurrent, contentVersion } from '../db/schema';
import { noRujukan } from '../../learning/rujukan/rujukan';
import { currentLibrary, libraryOf } from './current';
import { hashOf, publishLibrary } from './publish';

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
});
