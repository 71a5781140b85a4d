import { and, asc, desc, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { findItemById, itemPath, type Library } from '../../learning/course';
import { isJabatan } from '../../learning/jabatan';
import { remedyOf } from '../../learning/remedy';
import type { StuckReason } from '../../learning/stuck';
import { notFound, type User } from '../access';
import { currentLibrary } from '../courses/current';
import {
	helpGiven,
	jabatanTerisi,
	learnerStuck,
	practiceWorld,
	rollOrang,
	sessions,
	users,
	wilayah
} from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import type { Services } from '../runtime';
import { underWilayah, viewScope } from '../scope-of';
import { belumTerlihatSebelum, senyapSebelum } from './definisi';
import { bacaPenunjuk, tulisPenunjuk, type Penunjuk } from './penunjuk';
import { jejakPantau, kodeSaringan, wilayahBawah, type Jejak } from './tempat';

/** Why somebody may need a trainer: three states that ask for different help, and are never added up. */
export const jenisBantuan = ['macet', 'senyap', 'belum-terlihat'] as const;

export type JenisBantuan = (typeof jenisBantuan)[number];

export type SaringanBantuan = {
	readonly jenis: JenisBantuan;
	/** '' is the whole country. */
	readonly kode: string;
	readonly jabatan: string;
	readonly kursus: string;
	readonly mulai: Penunjuk | null;
};

type Tautan = { readonly title: string; readonly href: string };

export type BarisBantuan = {
	/** Of this row, for forms and lists. */
	readonly kunci: string;
	readonly jenis: JenisBantuan;
	readonly orangId: string;
	readonly nama: string;
	/** Digits with the country; null: not known. */
	readonly noHp: string | null;
	readonly jabatan: readonly string[];
	readonly desaKode: string;
	readonly desa: string;
	readonly kecamatan: string;
	readonly courseId: string;
	/** '' where it is about the course as a whole, or about no course at all. */
	readonly itemId: string;
	/** What it is about: a lesson, a quiz or a task, or a course; null of somebody not seen. */
	readonly tentang: Tautan | null;
	readonly alasan: StuckReason | null;
	/** The check that failed; '' where none is meant. */
	readonly code: string;
	readonly times: number;
	/** Stuck since, last event, or last seen; ISO. */
	readonly sejak: string;
	/** The lesson that teaches what was missing. */
	readonly pelajaran: Tautan | null;
	/** The attempt to replay. */
	readonly duniaId: string | null;
};

/** Help that was given lately: who helped whom with what. */
export type BantuanDiberi = {
	readonly id: string;
	readonly nama: string;
	readonly orangId: string;
	readonly oleh: string;
	readonly at: string;
	readonly tentang: string;
	readonly note: string;
};

export type HalamanBantuan = {
	readonly saringan: SaringanBantuan;
	readonly jejak: Jejak;
	/** Wilayah below the one shown, to go on to. */
	readonly bawah: Jejak;
	readonly daftarKursus: readonly { readonly id: string; readonly label: string }[];
	/** Null: too many for one list; a kabupaten has to be chosen first. */
	readonly baris: readonly BarisBantuan[] | null;
	readonly berikut: string | null;
	readonly diberi: readonly BantuanDiberi[];
	readonly dataSaat: string;
};

const perHalaman = 50;

/** Silent and unseen people are looked for among all who are there: one kabupaten at a time. */
const butuhKabupaten = ({ jenis, kode }: SaringanBantuan): boolean =>
	jenis !== 'macet' && kode.length < 5;

/** The filter of an address. Malformed and foreign codes of a wilayah are not there; other words that are not known are left aside. */
export function bacaSaringanBantuan(user: User, query: URLSearchParams): SaringanBantuan {
	const text = (name: string): string => query.get(name) ?? '';
	return {
		jenis: jenisBantuan.find((one) => one === text('jenis')) ?? 'macet',
		kode: kodeSaringan(user, text('wilayah')),
		jabatan: isJabatan(text('jabatan')) ? text('jabatan') : '',
		kursus: text('kursus'),
		mulai: bacaPenunjuk(text('mulai'))
	};
}

/** The working list of a trainer: who is stuck, silent or not seen, those that wait longest first. */
export async function bacaBantuan(
	services: Services,
	user: User,
	query: URLSearchParams
): Promise<HalamanBantuan> {
	const { library } = await currentLibrary(services.db);
	const saringan = kenal(library, bacaSaringanBantuan(user, query));
	const [jejak, bawah, halaman, diberi] = await Promise.all([
		jejakPantau(services, user, saringan.kode),
		wilayahBawah(services, saringan.kode),
		butuhKabupaten(saringan) ? null : bacaHalaman(services, user, library, saringan, perHalaman),
		bacaDiberi(services, user, library, saringan.kode)
	]);
	// A code that names no wilayah.
	if (jejak.at(-1)?.kode !== saringan.kode) notFound();
	return {
		saringan,
		jejak,
		bawah,
		daftarKursus: library.courses.map(({ id, code, title }) => ({ id, label: `${code} ${title}` })),
		baris: halaman?.baris ?? null,
		berikut: halaman?.berikut ? tulisPenunjuk(halaman.berikut) : null,
		diberi,
		dataSaat: services.now().toISOString()
	};
}

/** All rows of the filter, page by page, for a file. */
export async function* semuaBantuan(
	services: Services,
	user: User,
	query: URLSearchParams
): AsyncGenerator<readonly BarisBantuan[], void> {
	const { library } = await currentLibrary(services.db);
	let saringan = kenal(library, { ...bacaSaringanBantuan(user, query), mulai: null });
	if (butuhKabupaten(saringan)) notFound();
	for (;;) {
		const { baris, berikut } = await bacaHalaman(services, user, library, saringan, 500);
		yield baris;
		if (!berikut) return;
		saringan = { ...saringan, mulai: berikut };
	}
}

/** The newest people to help, for the page of a wilayah. */
export async function palingMendesak(
	services: Services,
	user: User,
	kode: string,
	banyak: number
): Promise<readonly BarisBantuan[]> {
	const { library } = await currentLibrary(services.db);
	const saringan = { jenis: 'macet', kode, jabatan: '', kursus: '', mulai: null } as const;
	return (await bacaHalaman(services, user, library, saringan, banyak)).baris;
}

/** A course that is no longer there filters nothing. */
const kenal = ({ courses }: Library, saringan: SaringanBantuan): SaringanBantuan =>
	courses.some(({ id }) => id === saringan.kursus) ? saringan : { ...saringan, kursus: '' };

type Halaman = { readonly baris: readonly BarisBantuan[]; readonly berikut: Penunjuk | null };

async function bacaHalaman(
	services: Services,
	user: User,
	library: Library,
	saringan: SaringanBantuan,
	size: number
): Promise<Halaman> {
	const { found, worlds } = await inScope(services.db, viewScope(user), async (tx) => {
		const tanya = { batas: user.wilayahKode, saringan, now: services.now(), limit: size + 1 };
		const found = await baca[saringan.jenis](tx, tanya);
		return { found, worlds: await dunia(tx, user.wilayahKode, found) };
	});
	const page = found.slice(0, size);
	const last = page.at(-1);
	return {
		baris: page.map((row) => susunBaris(library, saringan.jenis, row, worlds)),
		berikut:
			found.length > size && last
				? { saat: last.sejak.toISOString(), id: last.orangId, butir: last.itemId }
				: null
	};
}

type Tanya = {
	/** The user's own wilayah: the first of the two walls, as in `bacaAnak`. */
	readonly batas: string;
	readonly saringan: SaringanBantuan;
	readonly now: Date;
	readonly limit: number;
};

type Ditemukan = Pick<
	BarisBantuan,
	'orangId' | 'nama' | 'noHp' | 'jabatan' | 'desaKode' | 'courseId' | 'itemId' | 'code' | 'times'
> & {
	readonly desa: string | null;
	readonly kecamatan: string | null;
	readonly alasan: StuckReason | null;
	readonly sejak: Date;
};

const desa = { kode: wilayah.kode, nama: wilayah.nama };

/** Seats that a person holds now in a village. */
const jabatanSekarang = (desaKode: AnyPgColumn, userId: AnyPgColumn): SQL<string[]> =>
	sql<string[]>`array(select ${jabatanTerisi.jabatan} from ${jabatanTerisi}
		where ${jabatanTerisi.desaKode} = ${desaKode} and ${jabatanTerisi.userId} = ${userId}
			and ${jabatanTerisi.selesai} is null
		order by ${jabatanTerisi.mulai}, ${jabatanTerisi.id})`;

/** Holds a seat there now: this one, or ('') any. The others nobody there can help, and no number counts them. */
export const menjabat = (desaKode: AnyPgColumn, userId: AnyPgColumn, jabatan: string) =>
	sql`exists (select from ${jabatanTerisi}
		where ${jabatanTerisi.desaKode} = ${desaKode} and ${jabatanTerisi.userId} = ${userId}
			and ${jabatanTerisi.selesai} is null
			${jabatan === '' ? sql`` : sql`and ${jabatanTerisi.jabatan} = ${jabatan}`})`;

/** Names of the village and of its kecamatan. */
const namaTempat = (desaKode: AnyPgColumn) => ({
	desa: sql<string | null>`(select ${desa.nama} from ${wilayah} where ${desa.kode} = ${desaKode})`,
	kecamatan: sql<
		string | null
	>`(select ${desa.nama} from ${wilayah} where ${desa.kode} = left(${desaKode}, 8))`
});

const akunTerbuka = (userId: AnyPgColumn) => and(eq(users.id, userId), isNull(users.disabledAt));

/** The level's own column: its index has those first who wait longest. */
const diWilayah = (kode: string): SQL | undefined => {
	switch (kode.length) {
		case 0:
			return undefined;
		case 2:
			return eq(learnerStuck.provinsiKode, kode);
		case 5:
			return eq(learnerStuck.kabupatenKode, kode);
		default:
			return underWilayah(learnerStuck.desaKode, kode);
	}
};

const baca: Readonly<
	Record<JenisBantuan, (tx: ScopedTx, tanya: Tanya) => Promise<readonly Ditemukan[]>>
> = {
	macet: (tx, { batas, saringan: { kode, jabatan, kursus, mulai }, limit }) =>
		tx
			.select({
				orangId: learnerStuck.userId,
				nama: users.nama,
				noHp: users.noHp,
				jabatan: jabatanSekarang(learnerStuck.desaKode, learnerStuck.userId),
				desaKode: learnerStuck.desaKode,
				...namaTempat(learnerStuck.desaKode),
				courseId: learnerStuck.courseId,
				itemId: learnerStuck.itemId,
				alasan: learnerStuck.reason,
				code: learnerStuck.code,
				times: learnerStuck.times,
				sejak: learnerStuck.since
			})
			.from(learnerStuck)
			.innerJoin(users, akunTerbuka(learnerStuck.userId))
			.where(
				and(
					underWilayah(learnerStuck.desaKode, batas),
					diWilayah(kode),
					kursus === '' ? undefined : eq(learnerStuck.courseId, kursus),
					menjabat(learnerStuck.desaKode, learnerStuck.userId, jabatan),
					mulai
						? sql`(${learnerStuck.since}, ${learnerStuck.userId}, ${learnerStuck.itemId}) >
							(${mulai.saat}::timestamptz, ${mulai.id}::uuid, ${mulai.butir})`
						: undefined
				)
			)
			.orderBy(asc(learnerStuck.since), asc(learnerStuck.userId), asc(learnerStuck.itemId))
			.limit(limit),

	senyap: async (tx, { batas, saringan: { kode, jabatan, kursus, mulai }, now, limit }) => {
		const last = sql<Date>`max(${rollOrang.lastAt})`.mapWith(rollOrang.lastAt);
		const since = senyapSebelum(now).toISOString();
		// Of the course that is asked for, or of any; what they do in another course is activity as well.
		const belumSelesai = sql`(${rollOrang.finishedAt} is null
			${kursus === '' ? sql`` : sql`and ${rollOrang.courseId} = ${kursus}`})`;
		// Who was spoken to since then is waited for: "sudah dibantu" clears, as it does for who is stuck.
		const spokenTo = sql`exists (select from ${helpGiven} where ${helpGiven.desaKode} = ${rollOrang.desaKode}
			and ${helpGiven.userId} = ${rollOrang.userId} and ${helpGiven.itemId} = ''
			and ${helpGiven.helpedAt} >= ${since}::timestamptz)`;
		const rows = await tx
			.select({
				orangId: rollOrang.userId,
				nama: users.nama,
				noHp: users.noHp,
				jabatan: jabatanSekarang(rollOrang.desaKode, rollOrang.userId),
				desaKode: rollOrang.desaKode,
				...namaTempat(rollOrang.desaKode),
				courseId: sql<string>`(array_agg(${rollOrang.courseId} order by ${rollOrang.lastAt} desc)
					filter (where ${belumSelesai}))[1]`,
				sejak: last
			})
			.from(rollOrang)
			.innerJoin(users, akunTerbuka(rollOrang.userId))
			.where(
				and(
					underWilayah(rollOrang.desaKode, batas),
					underWilayah(rollOrang.desaKode, kode),
					menjabat(rollOrang.desaKode, rollOrang.userId, jabatan),
					sql`not ${spokenTo}`
				)
			)
			.groupBy(rollOrang.desaKode, rollOrang.userId, users.id)
			.having(
				and(
					sql`bool_or(${belumSelesai})`,
					sql`max(${rollOrang.lastAt}) < ${since}::timestamptz`,
					mulai
						? sql`(max(${rollOrang.lastAt}), ${rollOrang.userId}) > (${mulai.saat}::timestamptz, ${mulai.id}::uuid)`
						: undefined
				)
			)
			.orderBy(asc(last), asc(rollOrang.userId))
			.limit(limit);
		return rows.map((row) => ({ ...row, itemId: '', alasan: null, code: '', times: 0 }));
	},

	'belum-terlihat': async (tx, { batas, saringan: { kode, jabatan, mulai }, now, limit }) => {
		const seen = tx
			.select({
				userId: sessions.userId,
				at: sql<Date>`max(${sessions.seenAt})`.mapWith(sessions.seenAt).as('seen')
			})
			.from(sessions)
			.innerJoin(users, eq(users.id, sessions.userId))
			.where(
				and(
					sql`${sessions.expiresAt} > ${now.toISOString()}::timestamptz`,
					underWilayah(users.desaKode, batas),
					underWilayah(users.desaKode, kode),
					eq(users.role, 'peserta'),
					isNull(users.disabledAt)
				)
			)
			.groupBy(sessions.userId)
			.as('terlihat');
		const rows = await tx
			.select({
				orangId: users.id,
				nama: users.nama,
				noHp: users.noHp,
				jabatan: jabatanSekarang(users.desaKode, users.id),
				desaKode: users.desaKode,
				...namaTempat(users.desaKode),
				sejak: seen.at
			})
			.from(seen)
			.innerJoin(users, eq(users.id, seen.userId))
			.where(
				and(
					sql`${seen.at} < ${belumTerlihatSebelum(now).toISOString()}::timestamptz`,
					menjabat(users.desaKode, users.id, jabatan),
					mulai
						? sql`(${seen.at}, ${users.id}) > (${mulai.saat}::timestamptz, ${mulai.id}::uuid)`
						: undefined
				)
			)
			.orderBy(asc(seen.at), asc(users.id))
			.limit(limit);
		return rows.map((row) => ({
			...row,
			courseId: '',
			itemId: '',
			alasan: null,
			code: '',
			times: 0
		}));
	}
};

const ofAttempt = (userId: string, taskId: string): string => `${userId}/${taskId}`;

/** The newest attempt of each person at the task they are stuck at. */
async function dunia(
	tx: ScopedTx,
	batas: string,
	rows: readonly Ditemukan[]
): Promise<ReadonlyMap<string, string>> {
	const stuck = rows.filter(({ itemId }) => itemId !== '');
	if (stuck.length === 0) return new Map();
	const distinct = (values: readonly string[]) => [...new Set(values)];
	const worlds = await tx
		.selectDistinctOn([practiceWorld.userId, practiceWorld.taskId], {
			id: practiceWorld.id,
			userId: practiceWorld.userId,
			taskId: practiceWorld.taskId
		})
		.from(practiceWorld)
		.where(
			and(
				underWilayah(practiceWorld.desaKode, batas),
				inArray(practiceWorld.desaKode, distinct(stuck.map(({ desaKode }) => desaKode))),
				inArray(practiceWorld.userId, distinct(stuck.map(({ orangId }) => orangId))),
				inArray(practiceWorld.taskId, distinct(stuck.map(({ itemId }) => itemId))),
				eq(practiceWorld.kind, 'tugas'),
				inArray(practiceWorld.mode, ['coba', 'kerjakan', 'uji'])
			)
		)
		.orderBy(practiceWorld.userId, practiceWorld.taskId, desc(practiceWorld.createdAt));
	return new Map(worlds.map(({ id, userId, taskId }) => [ofAttempt(userId, taskId ?? ''), id]));
}

function susunBaris(
	library: Library,
	jenis: JenisBantuan,
	{ sejak, ...row }: Ditemukan,
	worlds: ReadonlyMap<string, string>
): BarisBantuan {
	const { lesson } =
		jenis === 'macet'
			? remedyOf(library, { courseId: row.courseId, itemId: row.itemId, code: row.code })
			: { lesson: null };
	return {
		...row,
		jenis,
		kunci: [row.orangId, row.courseId, row.itemId].join('~'),
		desa: row.desa ?? row.desaKode,
		kecamatan: row.kecamatan ?? '',
		tentang: tentang(library, row.courseId, row.itemId),
		sejak: sejak.toISOString(),
		pelajaran: lesson && { title: lesson.title, href: lesson.href },
		duniaId: worlds.get(ofAttempt(row.orangId, row.itemId)) ?? null
	};
}

/** By identity; what has left the courses keeps its id as a name. */
function tentang(library: Library, courseId: string, itemId: string): Tautan | null {
	const place = itemId === '' ? undefined : findItemById(library, itemId);
	if (place)
		return {
			title: place.item.title,
			href: itemPath(place.course, place.module, place.item)
		};
	const course = library.courses.find(({ id }) => id === courseId);
	if (course && itemId === '') return { title: course.title, href: `/belajar/${course.slug}` };
	const id = itemId || courseId;
	return id === '' ? null : { title: id, href: '/belajar' };
}

const diberiTerakhir = 10;

async function bacaDiberi(
	services: Services,
	user: User,
	library: Library,
	kode: string
): Promise<readonly BantuanDiberi[]> {
	const rows = await inScope(services.db, viewScope(user), (tx) =>
		tx
			.select({
				id: helpGiven.id,
				nama: users.nama,
				orangId: helpGiven.userId,
				oleh: helpGiven.helperName,
				at: helpGiven.helpedAt,
				courseId: helpGiven.courseId,
				itemId: helpGiven.itemId,
				note: helpGiven.note
			})
			.from(helpGiven)
			.innerJoin(users, eq(users.id, helpGiven.userId))
			.where(
				and(
					underWilayah(helpGiven.desaKode, user.wilayahKode),
					underWilayah(helpGiven.desaKode, kode)
				)
			)
			.orderBy(desc(helpGiven.helpedAt), desc(helpGiven.id))
			.limit(diberiTerakhir)
	);
	return rows.map(({ at, courseId, itemId, ...row }) => ({
		...row,
		at: at.toISOString(),
		tentang: tentang(library, courseId, itemId)?.title ?? ''
	}));
}
