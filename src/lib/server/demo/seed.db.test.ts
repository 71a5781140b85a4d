import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { and, eq, like, ne } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { verifyJwt } from '$lib/learning/certificate/sign';
import { desaKodeOf, type User } from '../access';
import { publishCourses } from '../courses/publish';
import { certificate, learningEvent, users, wilayah } from '../db/schema';
import { inScope } from '../db/scope';
import { verifySignature } from '../learning/certificate-key';
import { ownCertificates, publicCertificate } from '../learning/certificates';
import { completionFor } from '../learning/completion';
import { currentLibrary } from '../courses/current';
import { listCohorts } from '../cohort/find';
import { ownCohorts } from '../cohort/own';
import { readReport } from '../cohort/report';
import { readHome } from '../learning/home';
import type { Services } from '../runtime';
import { listImports } from '../roster/imports';
import { ownScope } from '../scope-of';
import { questionsForTrainer } from '../dialogue/answers';
import { listVisits } from '../visit/visits';
import { demoPeople, demoUsernames } from './people';
import { certifiedUsername } from './roster';
import { demoCourse, seedDemo } from './seed';

const database = testDatabase();
const services: Services = {
	db: database.db,
	mode: 'demo',
	now: () => new Date('2026-11-22T03:00:00.000Z')
};
let dataDir: string;

beforeAll(async () => {
	dataDir = await mkdtemp(path.join(tmpdir(), 'gladi-demo-'));
	vi.stubEnv('DATA_DIR', dataDir);
	// One village is enough, and quicker.
	await database.owner
		.delete(wilayah)
		.where(
			and(
				like(wilayah.kode, '35.99.%'),
				eq(wilayah.jenis, 'desa'),
				ne(wilayah.kode, '35.99.01.2001')
			)
		);
	await publishCourses(services.db, { today: '2026-11-22', report: () => undefined });
	await seedDemo(services, () => undefined);
});
afterAll(async () => {
	vi.unstubAllEnvs();
	await rm(dataDir, { recursive: true, force: true });
});

async function personOf(username: string): Promise<User> {
	const [row] = await services.db.select().from(users).where(eq(users.username, username));
	if (!row) throw new Error(`no ${username} in the demo`);
	const { id, nama, role, wilayahKode, jabatan } = row;
	const desaKode = desaKodeOf(wilayahKode);
	return {
		...{ id, username, nama, role, wilayahKode, desaKode, jabatan },
		mustChangePassword: false,
		demo: true
	};
}

describe('the cohorts of the demo', () => {
	test('one is running with tasks, days and a message, and the learner finds it at home', async () => {
		const trainer = await personOf('pelatih.contoh');
		const { rows } = await listCohorts(services, trainer, { archived: false, halaman: 1 });
		expect(rows.map(({ phase, manages }) => [phase, manages])).toEqual([
			['berjalan', true],
			['selesai', false]
		]);
		const report = await readReport(services, trainer, rows[0]?.id ?? '', new URLSearchParams());
		expect(report.items.length).toBeGreaterThan(3);
		expect(report.days).toHaveLength(2);
		expect(report.angka.peserta).toBeGreaterThan(0);

		const own = await ownCohorts(services, await personOf('ratna.wulandari'));
		expect(own.find(({ evaluation }) => evaluation)?.evaluation?.given).toBeTruthy();
	});
});

describe('the people of the demo', () => {
	test('everybody the sign-in page offers is there', async () => {
		const people = await demoPeople(services);
		expect(people).toHaveLength(demoUsernames.length);
		expect(people.map(({ tempat }) => tempat)).toEqual(
			expect.arrayContaining([
				'Desa Sukamaju',
				'Kecamatan Contoh',
				'Kabupaten Latihan',
				'Provinsi Jawa Timur',
				'Seluruh pemasangan ini'
			])
		);
	});

	test('one has finished the course by its own rule, and holds the certificate of it', async () => {
		const user = await personOf(certifiedUsername);
		const { courses } = (await currentLibrary(services.db)).library;
		const course = courses.find(({ code }) => code === demoCourse);
		if (!course) throw new Error('there is a course');
		const completion = await completionFor(services, user, course);
		expect(completion.finished).toBe(true);
		expect(completion.requirements.filter(({ met }) => !met)).toEqual([]);

		const { certificates, waiting } = await ownCertificates(services, user);
		expect(waiting).toEqual([]);
		expect(certificates).toMatchObject([{ title: course.title, example: true, revokedAt: null }]);
		const found = await publicCertificate(services, null, certificates[0]?.code ?? '');
		expect(verifyJwt(found?.credential ?? '', verifySignature)).not.toBeNull();
		const unaided = completion.requirements.flatMap((one) =>
			one.kind === 'tugas' && one.unaided ? [one.itemId] : []
		);
		expect(found?.content.tasks.map(({ id }) => id)).toEqual(expect.arrayContaining(unaided));
	});

	test('trainers find what they work with: a question that waits, a visit, a roster', async () => {
		const camat = await personOf('pelatih.contoh');
		const asked = { answered: false, courseId: '', after: '' };
		expect((await questionsForTrainer(services, camat, asked)).waiting).toBe(1);
		expect(
			(
				await listVisits(services, camat, { page: 1, kode: camat.wilayahKode, bulan: null })
			).rows.map(({ state }) => state)
		).toEqual(['direncanakan']);
		expect((await listImports(services, camat, 1)).rows.map(({ created }) => created)).toEqual([2]);
	});

	test('one has just taken over a seat, and is shown the short path of it', async () => {
		const home = await readHome(services, await personOf('dian.puspita'));
		expect(home.takeover.length).toBeGreaterThan(0);
		expect(home.takeover.filter(({ done }) => done)).toEqual([]);
		expect((await readHome(services, await personOf('ratna.wulandari'))).takeover).toEqual([]);
	});

	test('a seed that was cut short is finished by the next start, and adds nothing twice', async () => {
		const user = await personOf(certifiedUsername);
		const kept = () =>
			inScope(services.db, ownScope(user), async (tx) => ({
				events: await tx.$count(learningEvent),
				certificates: await tx.$count(certificate)
			}));
		const before = await kept();
		// The administrator is what says that everything is there.
		await database.owner.delete(users).where(eq(users.username, 'admin.demo'));
		await seedDemo(services, () => undefined);
		expect(await kept()).toEqual(before);
		expect(await demoPeople(services)).toHaveLength(demoUsernames.length);
	});
});
