import { parseCsv } from 'hucre/csv';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { User } from '$lib/server/access';
import { bacaKelonggaran } from '$lib/server/learning/allowances';
import type { Library } from '$lib/learning/course';
import { publishLibrary } from '$lib/server/courses/publish';
import { connect, disconnect } from '$lib/server/db/connect';
import { library, makeServices } from '$lib/server/learning/testing';
import { admin, camat, dpmd, seedReports, siti } from '$lib/server/pantau/testing';
import { setServices } from '$lib/server/runtime';
import { testDatabase } from '../../../../../../tests/support/database';
import { GET } from '../[apa].[format]/+server';
import { kolomUji } from './kolom';

const database = testDatabase();
const { db } = database;
// A connection of its own knows no course from before the last publication.
const fresh = connect(database.url, { role: 'app' });
afterAll(() => disconnect(fresh));
/** Every quiz of it is an exam with limits. */
const limited: Library = {
	...library,
	courses: library.courses.map((course) => ({
		...course,
		modules: course.modules.map((module) => ({
			...module,
			items: module.items.map((item) =>
				item.kind === 'quiz' ? { ...item, mode: 'uji', tries: 3, limitMinutes: 30 } : item
			)
		}))
	}))
};
const services = makeServices(fresh);

beforeAll(async () => {
	setServices(services);
	await seedReports(db);
	await publishLibrary(db, { library: limited, findings: [] });
});

const unduh = (user: User, orang: string) =>
	// Only what the handler reads of a request.
	GET({
		...{ locals: { user }, url: new URL('http://localhost/') },
		params: { orang, apa: 'uji', format: 'csv' }
	} as Parameters<typeof GET>[0]);

it('holds the exams of the page and how the person stands with them', async () => {
	const { uji, zona } = await bacaKelonggaran(services, camat, siti.id);
	expect(uji.length).toBeGreaterThan(0);
	const text = await (await unduh(camat, siti.id)).text();
	const [kepala, ...rows] = parseCsv(text, { delimiter: ';' });
	expect(kepala).toEqual(kolomUji(zona).map(({ label }) => label));
	expect(rows).toEqual(uji.map((satu) => kolomUji(zona).map(({ isi }) => isi(satu))));
});

it('is not there for who does not look after the person', async () => {
	expect((await unduh(dpmd, siti.id)).status).toBe(200);
	for (const [user, orang] of [
		[camat, admin.id],
		[siti, siti.id]
	] as const)
		await expect(unduh(user, orang)).rejects.toMatchObject({ status: 404 });
});
