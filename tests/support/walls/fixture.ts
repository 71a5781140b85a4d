import { createHash, generateKeyPairSync } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { FormValues } from '../../../src/lib/desa/forms/isian';
import { aturanTerkini } from '../../../src/lib/desa/aturan';
import { aturanTahunBawaan } from '../../../src/lib/desa/apbdes/aturan-tahun-bawaan';
import { dataTerkini } from '../../../src/lib/desa/data/versi';
import { tanggal } from '../../../src/lib/format/tanggal';
import { pointCodes } from '../../../src/lib/cohort/evaluation';
import { newId } from '../../../src/lib/ids';
import { fieldOf } from '../../../src/lib/learning/answers';
import type { User } from '../../../src/lib/server/access';
import { terbitkan } from '../../../src/lib/server/aturan-tahun/terbitkan';
import { joinByCode, openCode, renewCode } from '../../../src/lib/server/cohort/code';
import {
	addDay,
	attendanceField,
	listDays,
	markAttendance
} from '../../../src/lib/server/cohort/days';
import { giveExtension } from '../../../src/lib/server/cohort/extensions';
import { addItems } from '../../../src/lib/server/cohort/items';
import { giveEvaluation } from '../../../src/lib/server/cohort/own';
import { formOf, makeCohort } from '../../../src/lib/server/cohort/testing';
import { publishLibrary } from '../../../src/lib/server/courses/publish';
import {
	itemStat,
	jabatanTerisi,
	learnerStuck,
	learningEvent,
	lessonNote,
	practiceData,
	practiceWorld,
	rollOrang,
	sessions,
	trainerMessage,
	users
} from '../../../src/lib/server/db/schema';
import type { Database } from '../../../src/lib/server/db/connect';
import { inScope, type ScopedTx } from '../../../src/lib/server/db/scope';
import { answerQuestion } from '../../../src/lib/server/dialogue/answers';
import { publishNote } from '../../../src/lib/server/dialogue/published';
import { askQuestion } from '../../../src/lib/server/dialogue/questions';
import { saveAttempt } from '../../../src/lib/server/learning/attempts';
import { signerOf } from '../../../src/lib/server/learning/certificate-key';
import { issueCertificate, revokeCertificate } from '../../../src/lib/server/learning/certificates';
import { saveAnswer } from '../../../src/lib/server/learning/exam-answer';
import { beginExam } from '../../../src/lib/server/learning/exam-begin';
import { submitExam } from '../../../src/lib/server/learning/exam-submit';
import { foldDue } from '../../../src/lib/server/learning/fold';
import { giveHelp } from '../../../src/lib/server/learning/help';
import { sendToMany } from '../../../src/lib/server/learning/messages';
import { catatBelajar } from '../../../src/lib/server/learning/record';
import { makeAttempt, makeServices, siang } from '../../../src/lib/server/learning/testing';
import { uraian } from '../../../src/lib/server/learning/testing-exam';
import { rowsOf } from '../../../src/lib/server/item-analysis/stat-key';
import { bacaOrang } from '../../../src/lib/server/pantau/orang';
import { applyRoster } from '../../../src/lib/server/roster/apply';
import { dryRun } from '../../../src/lib/server/roster/dry-run';
import type { Services } from '../../../src/lib/server/runtime';
import { ownScope } from '../../../src/lib/server/scope-of';
import { planVisit } from '../../../src/lib/server/visit/create';
import { noteAttendance, readVisit, type VisitDetail } from '../../../src/lib/server/visit/visits';
import { checkId, course, dataSet, lessonId, library, quizId, taskId, uji } from './library';
import {
	addEverybody,
	closedLearners,
	learners,
	moveAway,
	moved,
	openLearners,
	residents,
	trainerOf,
	trainers,
	workers
} from './people';
import { lies, type Work } from './rules';

/** Something of one person, kept under the village in which it was done. */
export type OfPerson = Work & { readonly id: string };
export type World = OfPerson & { readonly mode: 'bebas' | 'kerjakan' | 'uji' };
export type Asked = OfPerson & { readonly answeredBy: string | null };
export type CohortOf = {
	readonly id: string;
	readonly kode: string;
	readonly members: readonly User[];
	readonly dayId: string;
	readonly code: string;
	/** Who joined by the code, and may leave again. */
	readonly joined: User;
};
export type VisitTo = {
	readonly id: string;
	readonly kode: string;
	readonly people: readonly User[];
	readonly detail: VisitDetail;
};
export type ImportOf = {
	readonly id: string;
	readonly kode: string;
	/** Where the account that it made belongs. */
	readonly desa: string;
};
export type CertificateOf = OfPerson & { readonly revoked: boolean };
export type SessionOf = { readonly id: string; readonly milik: User };

export type Fixture = {
	/** Exams with an essay that waits, and exams that are open. */
	readonly waiting: readonly OfPerson[];
	readonly open: readonly OfPerson[];
	readonly quizzes: readonly OfPerson[];
	readonly worlds: readonly World[];
	readonly cohorts: readonly CohortOf[];
	readonly questions: readonly Asked[];
	readonly visits: readonly VisitTo[];
	readonly imports: readonly ImportOf[];
	/** By the id of the person: one message each. */
	readonly messages: readonly OfPerson[];
	/** Their ids are their codes. */
	readonly certificates: readonly CertificateOf[];
	readonly sessions: readonly SessionOf[];
	readonly seats: readonly OfPerson[];
	/** What an import brought lies in every world under this hash. */
	readonly dataHash: string;
};

export const issuing = {
	signer: signerOf(generateKeyPairSync('ed25519').privateKey),
	origin: 'https://gladi.contoh.id'
};

export const rosterForm = (row: string): FormData => {
	const form = new FormData();
	form.set(
		'tempel',
		`kode_desa;nama;jabatan;no_hp;nip;email;mulai_jabatan;selesai_jabatan;status;nama_akun\n${row}`
	);
	return form;
};

const done = <T extends { readonly ok: boolean }>(result: T): T => {
	if (!result.ok) throw new Error(`the fixture is good: ${JSON.stringify(result)}`);
	return result;
};

const day = 86_400_000;
const longAgo = new Date(siang.getTime() - 40 * day);
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const provinceOf = (kode: string): User => trainerOf(kode.slice(0, 2));
const workOf = (worker: User): Work => ({
	milik: worker.id === moved.now.id ? moved.now : worker,
	desa: worker.desaKode
});

/** Of every learner what a learner has, of every wilayah what its trainers have. */
export async function buildFixture(db: Database, owner: Database): Promise<Fixture> {
	const services = makeServices(db);
	await addEverybody(owner);
	const published = await publishLibrary(db, { library, findings: [] });
	if (!published.published) throw new Error('the library of the test is good');
	const { hash: contentHash } = published;

	const waiting: OfPerson[] = [];
	const open: OfPerson[] = [];
	const quizzes: OfPerson[] = [];
	const worlds: World[] = [];
	const certificates: CertificateOf[] = [];
	const dataHash = hash('data impor');
	for (const worker of workers) {
		const work = workOf(worker);
		quizzes.push({ ...work, id: await quizOf(services, worker, contentHash) });
		waiting.push({ ...work, id: await examOf(services, worker, contentHash, true) });
		open.push({ ...work, id: await examOf(services, worker, contentHash, false) });
		worlds.push(...(await worldsOf(services, worker, contentHash, dataHash)));
		await stuckAt(services, worker);
		const id = await certificateOf(services, worker);
		certificates.push({ ...work, id, revoked: worker.jabatan !== 'kaur-keuangan' });
	}
	for (const { id, desa, revoked } of certificates)
		if (revoked)
			done(
				await revokeCertificate(services, provinceOf(desa), id, {
					...{ reason: 'keliru', sure: true, note: 'Alasan untuk yang bersangkutan' }
				})
			);
	for (const kode of ['35', '36']) await publishFigures(services, kode);
	const fixture: Fixture = {
		...{ waiting, open, quizzes, worlds, certificates, dataHash },
		cohorts: await cohortsOf(services),
		questions: await questionsOf(services),
		visits: await visitsOf(services),
		imports: await importsOf(services),
		messages: await messagesOf(services),
		sessions: await sessionsOf(owner),
		seats: []
	};
	await helpOf(services);
	for (const { id, desaKode } of workers)
		await bacaOrang(services, provinceOf(desaKode), id, new URLSearchParams());
	await sumsOf(db);
	await moveAway(db);
	// After everything else that a learner did: stuck, and silent since.
	for (const user of workers)
		await inScope(db, ownScope(user), (tx) =>
			tx.update(rollOrang).set({ stuck: 1, lastAt: longAgo })
		);
	// Whoever looks at numbers would bring them up to date first.
	await foldDue(db, siang);
	return { ...fixture, seats: await seatsIn(db) };
}

async function quizOf(services: Services, user: User, contentHash: string): Promise<string> {
	const { id } = await saveAttempt(
		services,
		user,
		makeAttempt({ contentHash, quizId, answers: { q1: ['b'] } })
	);
	return id;
}

async function examOf(
	services: Services,
	user: User,
	contentHash: string,
	submit: boolean
): Promise<string> {
	const id = newId();
	done(await beginExam(services, user, course, submit ? uraian : uji, contentHash, id));
	if (!submit) return id;
	const answer = (questionId: string, values: Readonly<Record<string, string>>) =>
		saveAnswer(services, user, id, questionId, formOf(values));
	done(await answer('u1', { [fieldOf('u1')]: 'b' }));
	done(await answer('uraian', { [fieldOf('uraian')]: `Menurut ${user.nama}` }));
	await submitExam(services, user, id);
	return id;
}

async function worldsOf(
	services: Services,
	worker: User,
	contentHash: string,
	dataHash: string
): Promise<World[]> {
	const made = (['bebas', 'kerjakan', 'uji'] as const).map((mode) => ({
		...workOf(worker),
		...{ id: newId(), mode }
	}));
	await inScope(services.db, ownScope(worker), async (tx) => {
		for (const { id, mode } of made) {
			const kind = mode === 'bebas' ? 'bebas' : 'tugas';
			await tx.insert(practiceWorld).values({
				...{ desaKode: worker.desaKode, userId: worker.id, id, kind },
				...{ dataSet: dataTerkini[dataSet], seed: 1, ruleSet: aturanTerkini },
				...(mode === 'bebas' ? {} : { mode, taskId, courseId: course.id, contentHash }),
				createdAt: siang
			});
			await tx.insert(practiceData).values({
				...{ desaKode: worker.desaKode, userId: worker.id, worldId: id, worldKind: kind },
				...{ hash: dataHash, data: '{"diubah":[],"keluarga":[],"penduduk":[]}' }
			});
		}
	});
	return made;
}

/** Has read, failed at the task and gave up: stuck there, and silent since. */
async function stuckAt(services: Services, user: User): Promise<void> {
	const at = longAgo;
	const about = { courseId: course.id, contentRev: 1, attemptId: null } as const;
	await catatBelajar(makeServices(services.db, at), user, {
		...{ ...about, id: newId(), kind: 'lesson.completed', contentId: lessonId },
		...{ at: at.toISOString(), data: {} }
	});
	await inScope(services.db, ownScope(user), async (tx) => {
		const key = { desaKode: user.desaKode, userId: user.id, courseId: course.id };
		await tx.insert(learnerStuck).values({
			...key,
			...{ itemId: taskId, code: checkId, times: 5, reason: 'banyak-salah', since: at }
		});
		await tx
			.insert(lessonNote)
			.values({ ...key, lessonId, text: `Catatan ${user.nama}`, savedAt: at });
		await tx.insert(learningEvent).values({
			...key,
			...{ id: newId(), kind: 'course.finished', contentId: course.id, contentRev: 1 },
			...{ at, data: {} }
		});
	});
}

async function certificateOf(services: Services, user: User): Promise<string> {
	const issued = await issueCertificate(services, user, course.id, issuing);
	if (!issued.ok) throw new Error('the course was finished');
	return issued.code;
}

async function publishFigures(services: Services, kode: string): Promise<void> {
	done(await terbitkan(services, trainerOf(kode), kode, figures(0)));
}

/** The built-in figures with a holiday more. */
export const figures = (dari: number) => ({
	...{ id: newId(), dari, catatan: 'Libur setempat' },
	isi: {
		tahun: aturanTahunBawaan.tahun,
		libur: [
			...aturanTahunBawaan.libur,
			{ tanggal: tanggal('2028-12-31'), nama: `Libur ke-${dari + 1}` }
		]
	}
});

const inAll = (villages: readonly string[]): readonly User[] =>
	residents.filter(({ desaKode }) => villages.includes(desaKode));
const inKode = (kode: string): readonly User[] =>
	residents.filter(({ desaKode }) => lies(desaKode, kode));

async function cohortsOf(services: Services): Promise<CohortOf[]> {
	const wanted: readonly (readonly [string, readonly User[]])[] = [
		// Of a province, with people of two of its kabupaten, and nobody of kecamatan 35.99.01.
		['35', inAll(['35.99.02.2001', '35.98.01.2001'])],
		// Of the rest, somebody is left who may be added.
		['35.99', inAll(['35.99.01.2001', '35.99.02.2001'])],
		['35.99.01', inKode('35.99.01')],
		['35.98', inKode('35.98')],
		['36.99.01', inKode('36.99.01')]
	];
	const made: CohortOf[] = [];
	for (const [kode, people] of wanted) {
		const trainer = trainerOf(kode);
		const [joined, ...members] = people;
		if (!joined) throw new Error(`somebody lives in ${kode}`);
		const id = await makeCohort(services, trainer, members, {
			...{ nama: `Angkatan ${kode}`, selesai: '22-11-2026' }
		});
		done(await addItems(services, trainer, id, formOf({ bagian: course.id })));
		await renewCode(services, trainer, id, true);
		const code = (await openCode(services, trainer, id)) ?? '';
		done(await joinByCode(services, joined, code));
		done(await addDay(services, trainer, id, dayForm()));
		const [{ id: dayId = '' } = {}] = await listDays(services, trainer, id);
		const marks = Object.fromEntries(members.map((one) => [attendanceField(one.id), 'hadir']));
		done(await markAttendance(services, trainer, id, dayId, formOf(marks), false));
		done(await giveExtension(services, trainer, id, extensionForm(joined)));
		for (const one of people) done(await giveEvaluation(services, one, id, evaluationForm()));
		done(await sendToMany(services, trainer, { batchId: newId(), cohortId: id, text: 'Halo.' }));
		made.push({ id, kode, members: people, dayId, code, joined });
	}
	return made;
}

export const dayForm = (): FormValues & FormData =>
	formOf({
		...{ id: newId(), tanggal: '20-11-2026', jamMulai: '09.00', jamSelesai: '12.00' },
		tempat: 'Aula'
	});

export const evaluationForm = (): FormData =>
	formOf(Object.fromEntries(pointCodes.map((code) => [code, '4'])));

export const extensionForm = ({ id }: User, sampai = '30-11-2026'): FormData =>
	formOf({ id: newId(), orang: id, sampai, alasan: 'Listrik padam' });

const about = { courseId: course.id, itemId: lessonId };

async function questionsOf(services: Services): Promise<Asked[]> {
	const made: Asked[] = [];
	for (const worker of workers) {
		const kode = worker.desaKode.startsWith('35.98') ? '35.98' : worker.desaKode.slice(0, 8);
		const trainer = trainerOf(kode);
		for (const answeredBy of [null, trainer]) {
			const id = newId();
			const text = answeredBy ? 'Mengapa begitu?' : 'Bagaimana caranya?';
			done(await askQuestion(services, worker, about, { id, text }));
			made.push({ ...workOf(worker), id, answeredBy: answeredBy && kode });
			if (!answeredBy) continue;
			done(await answerQuestion(services, answeredBy, id, 'Karena aturannya.'));
			done(
				await publishNote(services, answeredBy, id, {
					...{ question: `Mengapa di ${kode}?`, answer: 'Karena aturannya.' }
				})
			);
		}
	}
	return made;
}

async function visitsOf(services: Services): Promise<VisitTo[]> {
	const made: VisitTo[] = [];
	for (const [kode, by] of [
		['35.99.01', '35.99.01'],
		['35.99.02.2001', '35.99.02'],
		['35.98.01', '35.98'],
		['36.99.01', '36.99.01']
	] as const) {
		const trainer = trainerOf(by);
		const people = inKode(kode);
		const id = newId();
		done(await planVisit(services, trainer, visitForm(id, kode, people)));
		done(
			await noteAttendance(services, trainer, id, {
				...{ note: '', done: false },
				came: new Map(people.map((one) => [one.id, 'hadir']))
			})
		);
		made.push({ id, kode, people, detail: await readVisit(services, trainer, id) });
	}
	return made;
}

export const visitForm = (id: string, wilayah: string, people: readonly User[]) => ({
	...{ id, wilayah, kursus: course.id, tanggal: '22-11-2026', jam: '09.00', catatan: '' },
	...{ tempat: 'Balai Desa', orang: people.map((one) => one.id), topik: [] }
});

/** A row of a roster that makes somebody an official of a village. */
async function importsOf(services: Services): Promise<ImportOf[]> {
	const made: ImportOf[] = [];
	for (const [kode, desa] of [
		['35.99', '35.99.02.2001'],
		['35.99.01', '35.99.01.2001'],
		['35.98', '35.98.01.2001'],
		['36.99.01', '36.99.01.2001']
	] as const) {
		const form = rosterForm(`${desa};Pejabat Baru;Kasi Pelayanan;;;;2026-01-05;;;`);
		const id = await importAs(services, trainerOf(kode), form);
		if (id === null) throw new Error('the roster of the fixture is good');
		made.push({ id, kode, desa });
	}
	return made;
}

/** Looks and applies, as the page does; null when it is refused. */
export async function importAs(
	services: Services,
	user: User,
	form: FormData
): Promise<string | null> {
	const seen = await dryRun(services, user, form);
	if (!seen.ok) return null;
	const again = new FormData();
	again.set('isi', seen.value.isi);
	again.set('imporId', seen.value.importId);
	again.set('sidikBerkas', seen.value.hash);
	again.set('sidikRencana', seen.value.fingerprint);
	again.set('namaBerkas', seen.value.fileName);
	const applied = await applyRoster(services, user, again);
	return applied.ok ? applied.value.importId : null;
}

async function messagesOf(services: Services): Promise<OfPerson[]> {
	for (const { id, nama, desaKode } of workers)
		done(
			await sendToMany(services, provinceOf(desaKode), {
				...{ batchId: newId(), personIds: [id], text: `Untuk ${nama}` }
			})
		);
	const rows = await readAll(services.db, (tx) => tx.select().from(trainerMessage));
	return workers.flatMap((worker) => {
		const own = rows.find(({ userId, cohortId }) => userId === worker.id && cohortId === null);
		return own ? [{ ...workOf(worker), id: own.id }] : [];
	});
}

async function sessionsOf(owner: Database): Promise<SessionOf[]> {
	const made = [...openLearners, ...trainers].map((milik) => ({
		...{ id: hash(milik.id).slice(0, 30), milik }
	}));
	const seenAt = new Date(siang.getTime() - 30 * day);
	await owner.insert(sessions).values(
		made.map(({ id, milik }) => ({
			...{
				id,
				userId: milik.id,
				// Of the account as it is now: one of them has moved.
				desaKode: sql`(select ${users.desaKode} from ${users} where ${users.id} = ${milik.id})`,
				secretHash: Buffer.alloc(32),
				createdAt: seenAt,
				seenAt
			},
			expiresAt: new Date(siang.getTime() + day)
		}))
	);
	return made;
}

async function seatsIn(db: Database): Promise<OfPerson[]> {
	const rows = await readAll(db, (tx) => tx.select().from(jabatanTerisi));
	return [...openLearners, ...closedLearners].flatMap((milik) =>
		rows
			.filter(({ userId }) => userId === milik.id)
			.map(({ id, desaKode }) => ({ id, milik, desa: desaKode }))
	);
}

/** What questions tell, of the country, the provinces and the kabupaten. */
async function sumsOf(db: Database): Promise<void> {
	const rows = ['', '35', '36', '35.98', '35.99', '36.99'].map((kode, at) => ({
		...{ desaKode: rowsOf(kode), courseId: course.id, quizId: uraian.id, questionId: 'u1', rev: 1 },
		...{ n: 40 + at, sumX: 30, sumXX: 30, sumR: 2_000, sumRR: 120_000, sumXR: 1_600 },
		updatedAt: siang
	}));
	await readAll(db, (tx) => tx.insert(itemStat).values(rows));
}

/** To half of the people: what was noted of it stands in the lists of their trainers. */
async function helpOf(services: Services): Promise<void> {
	for (const { dua } of learners)
		await giveHelp(services, provinceOf(dua.desaKode), {
			...{ id: newId(), personId: dua.id, courseId: course.id, itemId: lessonId },
			note: `Ditelepon: ${dua.nama}`
		});
}

const readAll = <T>(db: Database, run: (tx: ScopedTx) => Promise<T>): Promise<T> =>
	inScope(db, { kind: 'wilayah', userId: '', wilayahKode: '' }, run);
