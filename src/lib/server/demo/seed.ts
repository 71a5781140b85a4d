import { and, asc, eq, like, sql } from 'drizzle-orm';
import { aturanTerkini } from '$lib/desa/aturan';
import { tanggalDiZona, zonaWilayah, type Tanggal } from '$lib/format/tanggal';
import { groupBy } from '$lib/group-by';
import type { Course } from '$lib/learning/course';
import type { User } from '../access';
import { hashPassword } from '../auth/password';
import { currentLibrary } from '../courses/current';
import {
	jabatanTerisi,
	learningEvent,
	practiceCommand,
	practiceEvent,
	practiceWorld,
	quizAttempt,
	users,
	wilayah
} from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import { env } from '../env';
import { rebuildItemStats } from '../item-analysis/rebuild';
import { certificateKey } from '../learning/certificate-key';
import { issueCertificate } from '../learning/certificates';
import { rebuildRollups } from '../learning/rollup';
import type { Services } from '../runtime';
import { seedCohorts } from './cohorts';
import { demoHistory, type DemoHistory } from './history';
import { derivedId } from '../derived-id';
import { demoUsernames } from './people';
import type { DemoWorld } from './practice';
import { Rehearsals } from './rehearsals';
import { certifiedUsername, demoRoster, type DemoAccount } from './roster';
import { seedTrainers } from './trainers';

const kabupaten = '35.99';

/** What the people of the demo are seen learning: it has an essay, tasks in every mode, and a place in nearly every path. */
export const demoCourse = 'K04';

/**
 * Fills a demo database with the invented officers of kabupaten 35.99 and their believable progress,
 * once. Ids follow from names, so that a seed that was cut short is finished by the next start.
 */
export async function seedDemo(services: Services, say: (line: string) => void): Promise<void> {
	if (!(await isSeeded(services))) {
		say('Menyiapkan orang contoh dan kemajuan belajarnya ...');
		const { hash, library } = await currentLibrary(services.db);
		const course = library.courses.find(({ code }) => code === demoCourse);
		const desa = await services.db
			.select({ kode: wilayah.kode })
			.from(wilayah)
			.where(and(like(wilayah.kode, `${kabupaten}.%`), eq(wilayah.jenis, 'desa')))
			.orderBy(asc(wilayah.kode));
		const roster = demoRoster(
			desa.map(({ kode }) => kode),
			today(services)
		);
		await addPeople(services, roster);
		if (course && hash) await addHistories(services, roster, course, hash);
		await rebuildRollups(services.db, { now: services.now() });
		await rebuildItemStats(services.db, services.now());
		const certified = roster.find(({ username }) => username === certifiedUsername);
		if (certified && course) await certify(services, certified, course);
		if (course) {
			await seedCohorts(services, roster, course);
			await seedTrainers(services, roster, course);
		}
		await markSeeded(services);
		say(`Siap: ${roster.length} orang contoh di ${desa.length} desa.`);
	}
	await setDemoPassword(services);
}

const lastUsername = demoUsernames.at(-1) ?? '';

/** The administrator is added last: when that account is there, everything is. */
async function isSeeded({ db }: Services): Promise<boolean> {
	const [row] = await db
		.select({ id: users.id })
		.from(users)
		.where(and(eq(users.username, lastUsername), eq(users.isDemo, true)));
	return row !== undefined;
}

const today = ({ now }: Services): Tanggal => tanggalDiZona(now(), zonaWilayah(kabupaten));

async function markSeeded(services: Services): Promise<void> {
	const [admin] = demoRoster([], today(services)).slice(-1);
	if (admin) await services.db.insert(users).values(userRow(admin)).onConflictDoNothing();
}

const userRow = ({ id, username, nama, role, wilayahKode, desaKode, jabatan }: DemoAccount) => ({
	id,
	username,
	nama,
	role,
	wilayahKode,
	desaKode,
	jabatan,
	isDemo: true
});

async function addPeople(services: Services, roster: readonly DemoAccount[]): Promise<void> {
	const people = roster.filter(({ username }) => username !== lastUsername);
	await services.db
		.insert(users)
		.values(
			people.map((person) => ({
				...userRow(person),
				// Who has done something has used the account.
				activatedAt: person.semangat === 'belum-mulai' ? null : services.now()
			}))
		)
		.onConflictDoNothing();
	const seats = people.flatMap(({ id: userId, desaKode, jabatan, mulai }) =>
		jabatan ? [{ desaKode, id: derivedId('jabatan', userId), userId, jabatan, mulai }] : []
	);
	await inScope(
		services.db,
		{ kind: 'wilayah', userId: seats[0]?.userId ?? '', wilayahKode: kabupaten },
		(tx) => tx.insert(jabatanTerisi).values(seats).onConflictDoNothing()
	);
}

async function addHistories(
	services: Services,
	roster: readonly DemoAccount[],
	course: Course,
	hash: string
): Promise<void> {
	const rehearsals = new Rehearsals(services.now());
	for (const person of roster) {
		if (person.semangat === 'belum-mulai') continue;
		const { id: userId, desaKode } = person;
		const history = demoHistory(person, course, services.now(), rehearsals);
		await inScope(services.db, { kind: 'orang', userId, desaKode }, (tx) =>
			addHistory(tx, person, course, hash, history)
		);
	}
}

/** Issued as to anybody who asks for it: refused, were the course not finished by what was done. */
async function certify(services: Services, person: DemoAccount, course: Course): Promise<void> {
	const { dataDir, origin, port } = env();
	const user: User = { ...userRow(person), mustChangePassword: false, demo: true };
	const issued = await issueCertificate(services, user, course.id, {
		signer: await certificateKey(dataDir),
		origin: origin ?? `http://localhost:${port}`
	});
	if (!issued.ok) throw new Error(`${person.username} of the demo has not finished ${course.id}`);
}

async function addHistory(
	tx: ScopedTx,
	{ id: userId, desaKode }: DemoAccount,
	course: Course,
	contentHash: string,
	{ events, attempts, worlds }: DemoHistory
): Promise<void> {
	const own = { desaKode, userId };
	if (events.length > 0)
		await tx
			.insert(learningEvent)
			.values(
				events.map(({ at, ...event }) => ({
					...own,
					...event,
					data: { ...event.data },
					at: new Date(at),
					receivedAt: new Date(at)
				}))
			)
			.onConflictDoNothing();
	if (attempts.length > 0)
		await tx
			.insert(quizAttempt)
			.values(
				attempts.map(({ id, quiz, seed, answers, grade, at, exam }) => ({
					...own,
					id,
					courseId: course.id,
					quizId: quiz.id,
					quizRev: quiz.rev,
					contentHash,
					seed,
					mode: quiz.mode,
					...(exam && { ...exam, certainty: { ...exam.certainty } }),
					startedAt: new Date(at),
					submittedAt: new Date(at),
					answers: { ...answers },
					score: grade.score,
					max: grade.max,
					percent: grade.percent,
					passed: grade.passed
				}))
			)
			.onConflictDoNothing();
	if (worlds.length === 0) return;
	const made = await tx
		.insert(practiceWorld)
		.values(
			worlds.map(({ id, taskId, dataSet, seed, at, events: recorded }) => ({
				...own,
				id,
				kind: 'tugas' as const,
				mode: 'kerjakan' as const,
				dataSet,
				seed,
				ruleSet: aturanTerkini,
				taskId,
				courseId: course.id,
				contentHash,
				version: recorded.length,
				createdAt: new Date(at),
				endedAt: new Date(at)
			}))
		)
		.onConflictDoNothing()
		.returning({ id: practiceWorld.id });
	const added = new Set(made.map(({ id }) => id));
	const done = worlds.filter(({ id, events: recorded }) => added.has(id) && recorded.length > 0);
	if (done.length === 0) return;
	const keyOf = ({ id }: DemoWorld) => ({ ...own, worldId: id, worldKind: 'tugas' as const });
	await tx.insert(practiceEvent).values(
		done.flatMap((world) =>
			world.events.map(({ version, commandId, event }) => ({
				...keyOf(world),
				version,
				commandId,
				kind: event.kind,
				data: { ...event },
				at: new Date(world.at)
			}))
		)
	);
	await tx.insert(practiceCommand).values(
		done.flatMap((world) =>
			[...groupBy(world.events, ({ commandId }) => commandId)].map(([commandId, recorded]) => {
				const versions = recorded.map(({ version }) => version);
				return {
					...keyOf(world),
					commandId,
					firstVersion: Math.min(...versions),
					lastVersion: Math.max(...versions)
				};
			})
		)
	);
}

/** Demo people have no usable password; DEMO_PASSWORD gives them one, for tests, and takes it away again. */
async function setDemoPassword({ db }: Services): Promise<void> {
	const { demoPassword } = env();
	const passwordHash = demoPassword === undefined ? null : await hashPassword(demoPassword);
	await db
		.update(users)
		.set({ passwordHash })
		.where(
			and(
				eq(users.isDemo, true),
				passwordHash === null ? sql`${users.passwordHash} is not null` : undefined
			)
		);
}
