import { and, desc, eq, gte, inArray, lt, sql, type SQL } from 'drizzle-orm';
import { makePgArray } from 'drizzle-orm/pg-core';
import {
	addDays,
	akhirBulan,
	awalBulan,
	parseBulan,
	zonaWilayah,
	type Bulan
} from '../../format/tanggal';
import { findItemById, itemPath, type Library } from '../../learning/course';
import { isJabatan } from '../../learning/jabatan';
import { remedyOf } from '../../learning/remedy';
import { notFound, type User } from '../access';
import { currentLibrary } from '../courses/current';
import { helpGiven, practiceWorld, users } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import { startOfDay } from '../learning/review-rows';
import type { Services } from '../runtime';
import { underWilayah, viewScope, within } from '../scope-of';
import {
	cariBantuan,
	jenisBantuan,
	type Ditemukan,
	type JenisBantuan,
	type SaringanBantuan
} from './bantuan-cari';
import { bacaPenunjuk, tulisPenunjuk, type Penunjuk } from './penunjuk';
import { jejakPantau, kodeSaringan, tempatDesa, wilayahBawah, type Jejak } from './tempat';

type Tautan = { readonly title: string; readonly href: string };

export type BarisBantuan = Omit<Ditemukan, 'sejak'> & {
	/** Of this row, for forms and lists. */
	readonly kunci: string;
	readonly jenis: JenisBantuan;
	readonly desa: string;
	readonly kecamatan: string;
	/** What it is about: a lesson, a quiz or a task, or a course; null of somebody not seen. */
	readonly tentang: Tautan | null;
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
	/** The newest of it, or all of a month that is asked for. */
	readonly diberi: readonly BantuanDiberi[];
	readonly bulan: Bulan | null;
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
	const bulan = parseBulan(query.get('bulan') ?? '');
	const [jejak, bawah, halaman, diberi] = await Promise.all([
		jejakPantau(services, user, saringan.kode),
		wilayahBawah(services, saringan.kode),
		butuhKabupaten(saringan) ? null : bacaHalaman(services, user, library, saringan, perHalaman),
		bacaDiberi(services, user, library, saringan.kode, bulan)
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
		bulan,
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
		const found = await cariBantuan[saringan.jenis](tx, tanya);
		return { found, worlds: await dunia(tx, user.wilayahKode, found) };
	});
	const tempat = await tempatDesa(
		services,
		found.map(({ desaKode }) => desaKode)
	);
	const page = found.slice(0, size);
	const last = page.at(-1);
	return {
		baris: page.map((row) => susunBaris(library, saringan.jenis, row, worlds, tempat)),
		berikut:
			found.length > size && last
				? { saat: last.sejak.toISOString(), id: last.orangId, butir: last.itemId }
				: null
	};
}

const ofAttempt = (userId: string, taskId: string): string => `${userId}/${taskId}`;

/** The newest attempt of each person at the task they are stuck at. */
async function dunia(
	tx: ScopedTx,
	batas: string,
	rows: readonly Ditemukan[]
): Promise<ReadonlyMap<string, string>> {
	const stuck = rows.filter(({ itemId }) => itemId !== '');
	if (stuck.length === 0) return new Map();
	// One value each, so that the statement stays the same and is planned once.
	const distinct = (values: readonly string[]) => makePgArray([...new Set(values)]);
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
				sql`${practiceWorld.desaKode} = any(${distinct(stuck.map(({ desaKode }) => desaKode))}::text[])`,
				sql`${practiceWorld.userId} = any(${distinct(stuck.map(({ orangId }) => orangId))}::uuid[])`,
				sql`${practiceWorld.taskId} = any(${distinct(stuck.map(({ itemId }) => itemId))}::text[])`,
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
	worlds: ReadonlyMap<string, string>,
	tempat: Awaited<ReturnType<typeof tempatDesa>>
): BarisBantuan {
	const { lesson } =
		jenis === 'macet'
			? remedyOf(library, { courseId: row.courseId, itemId: row.itemId, code: row.code })
			: { lesson: null };
	return {
		...row,
		jenis,
		kunci: [row.orangId, row.courseId, row.itemId].join('~'),
		desa: tempat.get(row.desaKode)?.nama ?? row.desaKode,
		kecamatan: tempat.get(row.desaKode.slice(0, 8))?.nama ?? '',
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
const diberiSebulan = 500;

/** Of a kabupaten as its index says it. */
const dibantuDi = (kode: string): SQL | undefined =>
	kode.length < 5
		? underWilayah(helpGiven.desaKode, kode)
		: and(
				eq(helpGiven.kabupatenKode, kode.slice(0, 5)),
				kode.length > 5 ? underWilayah(helpGiven.desaKode, kode) : undefined
			);

async function bacaDiberi(
	services: Services,
	user: User,
	library: Library,
	kode: string,
	bulan: Bulan | null
): Promise<readonly BantuanDiberi[]> {
	const zona = zonaWilayah(kode);
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
					dibantuDi(within(user.wilayahKode, kode)),
					bulan
						? and(
								gte(helpGiven.helpedAt, startOfDay(awalBulan(bulan), zona)),
								lt(helpGiven.helpedAt, startOfDay(addDays(akhirBulan(bulan), 1), zona))
							)
						: undefined
				)
			)
			.orderBy(desc(helpGiven.helpedAt), desc(helpGiven.desaKode), desc(helpGiven.userId))
			.limit(bulan ? diberiSebulan : diberiTerakhir)
	);
	return rows.map(({ at, courseId, itemId, ...row }) => ({
		...row,
		at: at.toISOString(),
		tentang: tentang(library, courseId, itemId)?.title ?? ''
	}));
}
