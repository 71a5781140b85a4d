import { createHash, randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { and, asc, desc, eq, gte, inArray, lte } from 'drizzle-orm';
import type { Problem } from '$lib/desa/problem';
import { tanggalDiZona, zonaWilayah, type Zona } from '$lib/format/tanggal';
import { newId } from '$lib/ids';
import { toBase64Url } from '$lib/learning/certificate/base';
import { codeOf, parseCode } from '$lib/learning/certificate/code';
import { signCompact } from '$lib/learning/certificate/compact';
import {
	certificateNumber,
	isExample,
	jamPelajaran,
	type CertificateContent
} from '$lib/learning/certificate/content';
import {
	openBadge,
	statusBits,
	statusListCredential,
	statusListLength,
	statusPlace,
	type HashedIdentity
} from '$lib/learning/certificate/credential';
import { provedBy } from '$lib/learning/certificate/proved';
import {
	parseRevocation,
	readRevocation,
	writeRevocation,
	type Revocation
} from '$lib/learning/certificate/revocation';
import { didOf, signJwt, type Signer } from '$lib/learning/certificate/sign';
import type { Course, Library } from '$lib/learning/course';
import { labelJabatan } from '$lib/learning/jabatan';
import { isInScope, notFound, type User } from '../access';
import { sebutWilayah } from '../accounts/wilayah';
import { currentLibrary } from '../courses/current';
import {
	certificate,
	certificateCode,
	certificateRevocation,
	learningEvent,
	practiceWorld,
	rollOrang
} from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import { derivedId } from '../derived-id';
import type { Services } from '../runtime';
import { ownScope, underWilayah, viewScope } from '../scope-of';
import { appendEvent } from './append';
import { readStandings } from './competencies';
import { eventOf } from './rows';
import { lockVillage } from './village-lock';

type Row = typeof certificate.$inferSelect;

/** Written by `issue` alone, from this type. */
const contentOf = (row: Row): CertificateContent => row.content as CertificateContent;

export type Issuing = {
	readonly signer: Signer;
	/** Public address of the installation, such as 'https://gladi.contoh.id'. */
	readonly origin: string;
};

export type Issued =
	| { readonly ok: true; readonly code: string }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/** SE-01: nobody is certified what they have not finished. */
const notFinished: Problem = {
	field: '',
	level: 'galat',
	rule: 'SE-01',
	message: 'Kursus ini belum selesai, jadi sertifikatnya belum dapat diterbitkan.',
	mend: 'Penuhi syarat kelulusan di halaman kursus lebih dahulu.'
};

/** Issues the certificate of a finished course: once, however often and from however many devices it is asked for. */
export async function issueCertificate(
	services: Services,
	user: User,
	courseId: string,
	{ signer, origin }: Issuing
): Promise<Issued> {
	const { library } = await currentLibrary(services.db);
	const course = library.courses.find(({ id }) => id === courseId);
	if (!course) notFound();
	const known = await certificateOf(services, user, courseId);
	if (known) return { ok: true, code: known.code };
	const [place, standings] = await Promise.all([
		sebutWilayah(services, user.role === 'peserta' ? user.desaKode : user.wilayahKode),
		readStandings(services, user)
	]);
	const levels = new Map(
		standings.filter((one) => one.courseId === courseId).map(({ code, level }) => [code, level])
	);
	const competencies = course.competencies.map(({ code, text }) => ({
		code,
		text,
		level: levels.get(code) ?? ('belum' as const)
	}));
	const given = { course, place, competencies, signer, origin, library };
	return inScope(
		services.db,
		ownScope(user),
		async (tx): Promise<Issued> => {
			// Before the person, as whoever adds to the log does: a rebuild has the village alone.
			await lockVillage(tx, user.desaKode, 'shared');
			// Whoever asks at the same moment waits here, and then finds what the first one was given.
			await tx
				.select({ userId: rollOrang.userId })
				.from(rollOrang)
				.where(mine(rollOrang, user, courseId))
				.for('update');
			const [there] = await tx
				.select({ code: certificate.code })
				.from(certificate)
				.where(mine(certificate, user, courseId));
			if (there) return { ok: true, code: there.code };
			const code = await issue(tx, services, user, given);
			return code === null ? { ok: false, problems: [notFinished] } : { ok: true, code };
		},
		{ idempotent: true }
	);
}

type Owned = {
	readonly desaKode: typeof certificate.desaKode | typeof rollOrang.desaKode;
	readonly userId: typeof certificate.userId | typeof rollOrang.userId;
	readonly courseId: typeof certificate.courseId | typeof rollOrang.courseId;
};

const mine = (table: Owned, user: User, courseId: string) =>
	and(eq(table.desaKode, user.desaKode), eq(table.userId, user.id), eq(table.courseId, courseId));

type Given = Issuing & {
	readonly library: Library;
	readonly course: Course;
	readonly place: string;
	readonly competencies: CertificateContent['competencies'];
};

/** Null: the log does not say that the course was finished. */
async function issue(
	tx: ScopedTx,
	{ mode, now }: Services,
	user: User,
	{ course, place, competencies, signer, origin, library }: Given
): Promise<string | null> {
	const { desaKode, id: userId } = user;
	const rows = await tx
		.select()
		.from(learningEvent)
		.where(
			and(
				eq(learningEvent.desaKode, desaKode),
				eq(learningEvent.userId, userId),
				eq(learningEvent.courseId, course.id),
				inArray(learningEvent.kind, [
					'course.finished',
					'practice.passed',
					'attempt.submitted',
					'attempt.marked'
				])
			)
		)
		.orderBy(asc(learningEvent.at), asc(learningEvent.id));
	const events = rows.map(eventOf);
	const finish = events.find(({ kind }) => kind === 'course.finished');
	if (!finish) return null;

	const issuedAt = now();
	const zona = zonaWilayah(desaKode);
	const issuedOn = tanggalDiZona(issuedAt, zona);
	const seeds = await seedHashes(
		tx,
		user,
		events.flatMap(({ kind, attemptId }) =>
			kind === 'practice.passed' && attemptId !== null ? [attemptId] : []
		)
	);
	const certificateId = newId(issuedAt.getTime());
	const code = codeOf(randomBytes(16));
	const [numbered] = await tx
		.insert(certificateCode)
		.values({ code, villageCode: desaKode, certificateId })
		.returning({ number: certificateCode.number });
	if (!numbered) throw new Error('A certificate got no number');

	const number = certificateNumber(numbered.number, issuedOn);
	const { id, slug, title, summary } = course;
	const said: Omit<CertificateContent, 'compact'> = {
		version: 1,
		name: user.nama,
		seat: user.jabatan && labelJabatan(user.jabatan),
		place,
		course: { id, slug, code: course.code, title, summary, rev: finish.contentRev },
		hours: jamPelajaran(course.minutes),
		finishedOn: tanggalDiZona(finish.at, zona),
		issuedOn,
		...provedBy(course, events, {
			dayOf: (at) => tanggalDiZona(at, zona),
			seedHashOf: (attemptId) => seeds.get(attemptId ?? '') ?? null
		}),
		competencies,
		legal: course.legal.map(({ ref }) => ref),
		issuer: { name: 'Gladi Desa', url: origin, did: didOf(signer.publicKey) },
		address: `${origin}/sertifikat/${code}`,
		example: isExample(mode, desaKode)
	};
	const credential = signJwt(
		openBadge({
			certificateId,
			number,
			runningNumber: numbered.number,
			issuedAt: issuedAt.toISOString(),
			finishedAt: finish.at,
			identity: hashedIdentity(userId),
			content: said
		}),
		signer
	);
	const content: CertificateContent = {
		...said,
		compact: signCompact({ ...said, number }, signer)
	};
	await tx.insert(certificate).values({
		desaKode,
		id: certificateId,
		userId,
		courseId: course.id,
		courseRev: finish.contentRev,
		number,
		code,
		hours: said.hours,
		content: { ...content },
		credential,
		issuedAt
	});
	await appendEvent(
		tx,
		user,
		{
			id: certificateId,
			kind: 'certificate.issued',
			courseId: course.id,
			contentId: course.id,
			contentRev: finish.contentRev,
			attemptId: null,
			at: issuedAt.toISOString(),
			data: { number }
		},
		{ library, now: issuedAt }
	);
	return code;
}

/** Salted anew each time: whoever has two certificates cannot tell from it that they are one person's. */
function hashedIdentity(userId: string): HashedIdentity {
	const salt = randomBytes(16).toString('hex');
	const hash = createHash('sha256').update(`${userId}${salt}`).digest('hex');
	return { salt, hash: `sha256$${hash}`, urn: `urn:uuid:${derivedId(hash)}` };
}

/** Of each attempt a hash of the seed of its practice village: equal for equal villages of this person, and no more. */
async function seedHashes(
	tx: ScopedTx,
	{ id, desaKode }: User,
	attemptIds: readonly string[]
): Promise<ReadonlyMap<string, string>> {
	if (attemptIds.length === 0) return new Map();
	const rows = await tx
		.select({ id: practiceWorld.id, dataSet: practiceWorld.dataSet, seed: practiceWorld.seed })
		.from(practiceWorld)
		.where(
			and(
				eq(practiceWorld.desaKode, desaKode),
				eq(practiceWorld.userId, id),
				inArray(practiceWorld.id, [...attemptIds])
			)
		);
	return new Map(
		rows.map((row) => [
			row.id,
			createHash('sha256').update(`${id}/${row.dataSet}/${row.seed}`).digest('hex').slice(0, 16)
		])
	);
}

export type OwnCertificate = {
	readonly code: string;
	readonly number: string;
	readonly issuedAt: string;
};

/** One's own certificate of a course; null while there is none. */
export async function certificateOf(
	{ db }: Services,
	user: User,
	courseId: string
): Promise<OwnCertificate | null> {
	const [row] = await inScope(db, ownScope(user), (tx) =>
		tx
			.select({
				code: certificate.code,
				number: certificate.number,
				issuedAt: certificate.issuedAt
			})
			.from(certificate)
			.where(mine(certificate, user, courseId))
	);
	return row ? { ...row, issuedAt: row.issuedAt.toISOString() } : null;
}

export type ListedCertificate = OwnCertificate & {
	readonly title: string;
	readonly hours: number;
	readonly example: boolean;
	readonly revokedAt: string | null;
};

/** One's own certificates, the newest first, and the finished courses that have none yet. */
export async function ownCertificates(
	{ db }: Services,
	user: User
): Promise<{
	readonly certificates: readonly ListedCertificate[];
	readonly waiting: readonly { readonly courseId: string; readonly title: string }[];
	readonly zona: Zona;
}> {
	const { library } = await currentLibrary(db);
	const { rows, finished } = await inScope(db, ownScope(user), async (tx) => {
		const [rows, finished] = await Promise.all([
			withRevocation(tx)
				.where(and(eq(certificate.desaKode, user.desaKode), eq(certificate.userId, user.id)))
				.orderBy(desc(certificate.issuedAt)),
			tx
				.selectDistinct({ courseId: learningEvent.courseId })
				.from(learningEvent)
				.where(
					and(
						eq(learningEvent.desaKode, user.desaKode),
						eq(learningEvent.userId, user.id),
						eq(learningEvent.kind, 'course.finished')
					)
				)
		]);
		return { rows, finished: new Set(finished.map(({ courseId }) => courseId)) };
	});
	const certified = new Set(rows.map(({ row }) => row.courseId));
	return {
		certificates: rows.map(({ row, revokedAt }) => ({
			code: row.code,
			number: row.number,
			issuedAt: row.issuedAt.toISOString(),
			title: contentOf(row).course.title,
			hours: row.hours,
			example: contentOf(row).example,
			revokedAt: revokedAt && revokedAt.toISOString()
		})),
		waiting: library.courses
			.filter(({ id }) => finished.has(id) && !certified.has(id))
			.map(({ id, title }) => ({ courseId: id, title })),
		zona: zonaWilayah(user.desaKode)
	};
}

const withRevocation = (tx: ScopedTx) =>
	tx
		.select({
			row: certificate,
			reason: certificateRevocation.reason,
			revokedAt: certificateRevocation.revokedAt
		})
		.from(certificate)
		.leftJoin(
			certificateRevocation,
			and(
				eq(certificateRevocation.desaKode, certificate.desaKode),
				eq(certificateRevocation.certificateId, certificate.id)
			)
		)
		.$dynamic();

export type PublicCertificate = {
	readonly code: string;
	readonly number: string;
	readonly issuedAt: string;
	readonly content: CertificateContent;
	readonly credential: string;
	/** The note is there for the person it belongs to and for trainers in scope. */
	readonly revoked:
		(Omit<Revocation, 'note'> & { readonly at: string; readonly note: string | null }) | null;
	readonly zona: Zona;
	readonly mayRevoke: boolean;
};

/**
 * A certificate as anybody with its code sees it; null for a code that is malformed, unknown or somebody's guess, which
 * are not told apart. The code says in which village to look, and only that village is looked into.
 */
export async function publicCertificate(
	{ db }: Services,
	reader: User | null,
	text: string
): Promise<PublicCertificate | null> {
	const found = await findCertificate(db, text);
	if (!found) return null;
	const { row, reason, revokedAt } = found;
	const isTrainer = reader !== null && isInScope(reader, row.desaKode);
	const mayReadNote = isTrainer || reader?.id === row.userId;
	const revocation = reason === null ? null : readRevocation(reason);
	return {
		code: row.code,
		number: row.number,
		issuedAt: row.issuedAt.toISOString(),
		content: contentOf(row),
		credential: row.credential,
		revoked:
			revocation && revokedAt
				? {
						reason: revocation.reason,
						note: mayReadNote ? revocation.note : null,
						at: revokedAt.toISOString()
					}
				: null,
		zona: zonaWilayah(row.desaKode),
		mayRevoke: isTrainer && revocation === null
	};
}

async function findCertificate(db: Services['db'], text: string) {
	const code = parseCode(text);
	if (code === null) return null;
	const [place] = await db
		.select({ villageCode: certificateCode.villageCode })
		.from(certificateCode)
		.where(eq(certificateCode.code, code));
	if (!place) return null;
	const village = { kind: 'wilayah', userId: '', wilayahKode: place.villageCode } as const;
	const [found] = await inScope(db, village, (tx) =>
		withRevocation(tx).where(
			and(eq(certificate.desaKode, place.villageCode), eq(certificate.code, code))
		)
	);
	return found ?? null;
}

export type Revoked =
	{ readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] };

/** A trainer in scope takes a certificate back. Done twice, the first one stands; there is no way back from it. */
export async function revokeCertificate(
	services: Services,
	user: User,
	text: string,
	typed: Parameters<typeof parseRevocation>[0]
): Promise<Revoked> {
	const found = await findCertificate(services.db, text);
	if (!found || !isInScope(user, found.row.desaKode)) notFound();
	const { desaKode, id, userId } = found.row;
	const read = parseRevocation(typed);
	if (!read.ok) return read;
	await inScope(
		services.db,
		viewScope(user),
		async (tx) => {
			const [visible] = await tx
				.select({ id: certificate.id })
				.from(certificate)
				.where(
					and(
						eq(certificate.desaKode, desaKode),
						eq(certificate.id, id),
						underWilayah(certificate.desaKode, user.wilayahKode)
					)
				);
			if (!visible) notFound();
			await tx
				.insert(certificateRevocation)
				.values({
					desaKode,
					certificateId: id,
					userId,
					reason: writeRevocation(read.value),
					revokedBy: user.id,
					revokedAt: services.now()
				})
				.onConflictDoNothing();
		},
		{ idempotent: true }
	);
	return { ok: true };
}

/**
 * One list of revocations, signed: a bit for each number, so that whoever asks whether one certificate still counts
 * does not say which. It covers the whole country, therefore it is read in that scope; nothing but bits leaves it.
 * Null: no certificate has a number of that list.
 */
export async function statusList(
	{ db, now }: Services,
	list: number,
	{ signer, origin }: Issuing
): Promise<string | null> {
	const first = (list - 1) * statusListLength;
	// Numbers are four bytes wide.
	if (!Number.isSafeInteger(list) || list < 1 || first >= 2 ** 31) return null;
	if (list > 1) {
		const [numbered] = await db
			.select({ number: certificateCode.number })
			.from(certificateCode)
			.where(gte(certificateCode.number, first))
			.limit(1);
		if (!numbered) return null;
	}
	const rows = await inScope(db, { kind: 'wilayah', userId: '', wilayahKode: '' }, (tx) =>
		tx
			.select({ number: certificateCode.number })
			.from(certificateRevocation)
			.innerJoin(
				certificate,
				and(
					eq(certificate.desaKode, certificateRevocation.desaKode),
					eq(certificate.id, certificateRevocation.certificateId)
				)
			)
			.innerJoin(certificateCode, eq(certificateCode.code, certificate.code))
			.where(
				and(
					gte(certificateCode.number, first),
					lte(certificateCode.number, first + statusListLength - 1)
				)
			)
	);
	const bits = statusBits(rows.map(({ number }) => statusPlace(number).bit));
	return signJwt(
		statusListCredential({
			did: didOf(signer.publicKey),
			url: origin,
			list,
			encodedList: `u${toBase64Url(gzipSync(bits))}`,
			at: now().toISOString()
		}),
		signer,
		'vc+jwt'
	);
}
