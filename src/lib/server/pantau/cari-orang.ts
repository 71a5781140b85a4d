import {
	and,
	asc,
	eq,
	exists,
	gt,
	gte,
	isNotNull,
	isNull,
	lt,
	notExists,
	sql,
	type SQL
} from 'drizzle-orm';
import { alias, type AnyPgColumn } from 'drizzle-orm/pg-core';
import { addDays, zonaWilayah, type Tanggal } from '../../format/tanggal';
import type { KeadaanOrang } from '../../learning/keadaan-orang';
import type { LevelCounts } from '../../learning/totals';
import { jabatanTerisi, learnerCompetency, learnerWeek, rollOrang, users } from '../db/schema';
import type { ScopedTx } from '../db/scope';
import { startOfDay } from '../learning/review-rows';
import { underWilayah, within } from '../scope-of';
import { menjabat } from './bantuan-cari';
import { aktifSejak, senyapSebelum } from './definisi';

export type OrangDiminta = {
	readonly keadaan: KeadaanOrang;
	/** '' is the whole country. */
	readonly kode: string;
	/** Who holds this seat; '' is everybody. */
	readonly jabatan: string;
	/** '' is all courses, and none while there is none. */
	readonly kursus: string;
	/** Of 'tingkat': who is at this level of this competency now. */
	readonly kompetensi: string;
	readonly tingkat: keyof LevelCounts;
	/** Of what is asked about a week: its Monday. */
	readonly minggu: Tanggal;
};

/** A person in a village, and of 'terisi' in a seat there: what is counted, and where a page of the list begins. */
export type Ditemukan = {
	readonly desaKode: string;
	readonly orangId: string;
	/** '' where it is not seats that are counted. */
	readonly jabatan: string;
};

export type Tanya = {
	/** The user's own wilayah: the first of the two walls, as in `bacaAnak`. */
	readonly batas: string;
	readonly diminta: OrangDiminta;
	readonly sesudah: Ditemukan | null;
	readonly now: Date;
	readonly limit: number;
};

type Baca = (tx: ScopedTx, tanya: Tanya) => Promise<readonly Ditemukan[]>;

/**
 * Exactly those whom `villageTotals` counts. Each statement goes along an index that begins with the village and the
 * person, in that order, and ends with the page.
 */
export const cariOrang: Readonly<Record<KeadaanOrang, Baca>> = {
	terisi: (tx, tanya) =>
		tx
			.select({
				desaKode: jabatanTerisi.desaKode,
				orangId: jabatanTerisi.userId,
				jabatan: jabatanTerisi.jabatan
			})
			.from(jabatanTerisi)
			.where(
				and(
					kursiTerbuka(tanya),
					tanya.sesudah
						? sql`(${jabatanTerisi.desaKode}, ${jabatanTerisi.userId}, ${jabatanTerisi.jabatan}) >
							(${tanya.sesudah.desaKode}, ${tanya.sesudah.orangId}::uuid, ${tanya.sesudah.jabatan})`
						: undefined
				)
			)
			.orderBy(asc(jabatanTerisi.desaKode), asc(jabatanTerisi.userId), asc(jabatanTerisi.jabatan))
			.limit(tanya.limit),

	teraktivasi: (tx, tanya) =>
		tx
			.select({
				desaKode: jabatanTerisi.desaKode,
				orangId: jabatanTerisi.userId,
				jabatan: tanpaJabatan
			})
			.from(jabatanTerisi)
			.innerJoin(
				users,
				and(
					eq(users.id, jabatanTerisi.userId),
					isNotNull(users.activatedAt),
					isNull(users.disabledAt)
				)
			)
			.where(and(kursiTerbuka(tanya), sesudah(tanya, jabatanTerisi)))
			.groupBy(jabatanTerisi.desaKode, jabatanTerisi.userId)
			.orderBy(asc(jabatanTerisi.desaKode), asc(jabatanTerisi.userId))
			.limit(tanya.limit),

	aktif: (tx, tanya) => belajar(tx, tanya, gte(rollOrang.lastAt, aktifSejak(tanya.now))),

	mulai: (tx, tanya) => belajar(tx, tanya, diKursus(tanya)),

	selesai: (tx, tanya) => belajar(tx, tanya, and(diKursus(tanya), isNotNull(rollOrang.finishedAt))),

	latihan: (tx, tanya) => belajar(tx, tanya, and(diKursus(tanya), gt(rollOrang.practicePassed, 0))),

	kenaikan: (tx, tanya) =>
		belajar(
			tx,
			tanya,
			// Who missed nothing before cannot gain (`normalisedGain`).
			and(diKursus(tanya), lt(rollOrang.before, 100), isNotNull(rollOrang.after))
		),

	macet: (tx, tanya) =>
		belajar(tx, tanya, and(diKursus(tanya), gt(rollOrang.stuck, 0), melayani())),

	senyap: (tx, tanya) => {
		const sejak = senyapSebelum(tanya.now);
		return belajar(
			tx,
			tanya,
			and(
				diKursus(tanya),
				isNull(rollOrang.finishedAt),
				lt(rollOrang.lastAt, sejak),
				// What they do in another course is activity as well.
				notExists(
					tx
						.select({ satu: sql`1` })
						.from(kursusLain)
						.where(
							and(
								eq(kursusLain.desaKode, rollOrang.desaKode),
								eq(kursusLain.userId, rollOrang.userId),
								gte(kursusLain.lastAt, sejak)
							)
						)
				),
				melayani()
			)
		);
	},

	tingkat: (tx, tanya) =>
		tx
			.select({
				desaKode: learnerCompetency.desaKode,
				orangId: learnerCompetency.userId,
				jabatan: tanpaJabatan
			})
			.from(learnerCompetency)
			.where(
				and(
					diWilayah(tanya, learnerCompetency),
					eq(learnerCompetency.courseId, tanya.diminta.kursus),
					eq(learnerCompetency.competency, tanya.diminta.kompetensi),
					eq(learnerCompetency.level, tanya.diminta.tingkat),
					sesudah(tanya, learnerCompetency)
				)
			)
			.orderBy(asc(learnerCompetency.desaKode), asc(learnerCompetency.userId))
			.limit(tanya.limit),

	'minggu-aktif': (tx, tanya) =>
		belajar(
			tx,
			tanya,
			and(
				diKursus(tanya),
				exists(
					tx
						.select({ satu: sql`1` })
						.from(learnerWeek)
						.where(
							and(
								eq(learnerWeek.desaKode, rollOrang.desaKode),
								eq(learnerWeek.userId, rollOrang.userId),
								eq(learnerWeek.week, tanya.diminta.minggu)
							)
						)
				)
			)
		),

	// Of all courses it is the first that counts as the beginning.
	'minggu-mulai': (tx, tanya) =>
		belajar(tx, tanya, diKursus(tanya), dalamMinggu(tanya, sql`min(${rollOrang.firstAt})`)),

	'minggu-selesai': (tx, tanya) =>
		belajar(tx, tanya, and(diKursus(tanya), dalamMinggu(tanya, sql`${rollOrang.finishedAt}`)))
};

/** By the clocks of the place: people are listed in a kabupaten or below, and that has one time. */
function dalamMinggu({ diminta: { kode, minggu } }: Tanya, saat: SQL): SQL {
	const zona = zonaWilayah(kode);
	const [sejak, sebelum] = [minggu, addDays(minggu, 7)].map((hari) =>
		startOfDay(hari, zona).toISOString()
	);
	return sql`(${saat} >= ${sejak}::timestamptz and ${saat} < ${sebelum}::timestamptz)`;
}

const tanpaJabatan = sql<string>`''`;

type Milik = { readonly desaKode: AnyPgColumn; readonly userId: AnyPgColumn };

/** People of villages, in the wilayah that is asked for, who hold the seat that is asked for. */
const diWilayah = ({ batas, diminta }: Tanya, table: Milik): SQL | undefined =>
	and(
		underWilayah(table.desaKode, within(batas, diminta.kode)),
		bukanKelurahan(table.desaKode),
		diminta.jabatan === '' ? undefined : menjabat(table.desaKode, table.userId, diminta.jabatan)
	);

/**
 * `desaSaja`, said by what is left out (kelurahan, and the zeros of trainers): by what is kept the planner would expect one
 * row in a hundred, and read and sort a whole kabupaten instead of going along the index to the end of the page.
 */
const bukanKelurahan = (column: AnyPgColumn): SQL =>
	sql`substr(${column}, 10, 1) <> '0' and substr(${column}, 10, 1) <> '1'`;

const kursiTerbuka = ({ batas, diminta: { kode, jabatan } }: Tanya): SQL | undefined =>
	and(
		underWilayah(jabatanTerisi.desaKode, within(batas, kode)),
		bukanKelurahan(jabatanTerisi.desaKode),
		isNull(jabatanTerisi.selesai),
		jabatan === '' ? undefined : eq(jabatanTerisi.jabatan, jabatan)
	);

const sesudah = ({ sesudah }: Tanya, table: Milik): SQL | undefined =>
	sesudah
		? sql`(${table.desaKode}, ${table.userId}) > (${sesudah.desaKode}, ${sesudah.orangId}::uuid)`
		: undefined;

const diKursus = ({ diminta: { kursus } }: Tanya): SQL | undefined =>
	kursus === '' ? undefined : eq(rollOrang.courseId, kursus);

/** Stuck and silent are said of those who hold a seat with an open account. */
const melayani = (): SQL | undefined =>
	and(
		menjabat(rollOrang.desaKode, rollOrang.userId, ''),
		sql`exists (select from ${users} where ${users.id} = ${rollOrang.userId} and ${users.disabledAt} is null)`
	);

const kursusLain = alias(rollOrang, 'kursus_lain');

/** Persons with a row of a course like that; of several courses it is one person all the same. */
const belajar = (
	tx: ScopedTx,
	tanya: Tanya,
	where: SQL | undefined,
	having?: SQL
): Promise<readonly Ditemukan[]> =>
	tx
		.select({ desaKode: rollOrang.desaKode, orangId: rollOrang.userId, jabatan: tanpaJabatan })
		.from(rollOrang)
		.where(and(diWilayah(tanya, rollOrang), where, sesudah(tanya, rollOrang)))
		.groupBy(rollOrang.desaKode, rollOrang.userId)
		.having(having)
		.orderBy(asc(rollOrang.desaKode), asc(rollOrang.userId))
		.limit(tanya.limit);
