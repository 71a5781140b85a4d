import { and, asc, eq, exists, gt, gte, isNull, lt, not, or, sql, type SQL } from 'drizzle-orm';
import { alias, type AnyPgColumn } from 'drizzle-orm/pg-core';
import type { StuckReason } from '../../learning/stuck';
import {
	helpGiven,
	jabatanTerisi,
	learnerStuck,
	rollOrang,
	sessions,
	users,
	wilayah
} from '../db/schema';
import type { ScopedTx } from '../db/scope';
import { underWilayah, within } from '../scope-of';
import { belumTerlihatSebelum, senyapSebelum } from './definisi';
import type { Penunjuk } from './penunjuk';

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

/** What is looked for. */
export type Tanya = {
	/** The user's own wilayah: the first of the two walls, as in `bacaAnak`. */
	readonly batas: string;
	readonly saringan: SaringanBantuan;
	readonly now: Date;
	readonly limit: number;
};

export type Ditemukan = {
	readonly orangId: string;
	readonly nama: string;
	/** Digits with the country; null: not known. */
	readonly noHp: string | null;
	readonly jabatan: readonly string[];
	readonly desaKode: string;
	readonly desa: string | null;
	readonly kecamatan: string | null;
	readonly courseId: string;
	/** '' where it is about the course as a whole, or about no course at all. */
	readonly itemId: string;
	readonly alasan: StuckReason | null;
	/** The check that failed; '' where none is meant. */
	readonly code: string;
	readonly times: number;
	/** Stuck since, last event, or last seen. */
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

/** By the column of the kabupaten, whose index has those first who wait longest; what lies below it by a range as well. */
const diKabupaten = (
	table: Readonly<Record<'desaKode' | 'kabupatenKode', AnyPgColumn>>,
	kode: string
): SQL | undefined =>
	and(
		eq(table.kabupatenKode, kode.slice(0, 5)),
		kode.length > 5 ? underWilayah(table.desaKode, kode) : undefined
	);

/** Who was spoken to since then is waited for: "sudah dibantu" clears, as it does for who is stuck. */
const sudahDisapa = (since: Date) =>
	sql`exists (select from ${helpGiven} where ${helpGiven.desaKode} = ${rollOrang.desaKode}
		and ${helpGiven.userId} = ${rollOrang.userId} and ${helpGiven.itemId} = ''
		and ${helpGiven.helpedAt} >= ${since.toISOString()}::timestamptz)`;

/** Who is stuck, silent or not seen, those that wait longest first. */
export const cariBantuan: Readonly<
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
					diWilayah(within(batas, kode)),
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
		const since = senyapSebelum(now);
		// Of the course that is asked for, or of any; what they do in another course is activity as well.
		const ditanya = kursus === '' ? undefined : eq(rollOrang.courseId, kursus);
		const lain = alias(rollOrang, 'lain');
		const masihBelajar = exists(
			tx
				.select({ ada: sql`1` })
				.from(lain)
				.where(
					and(
						eq(lain.desaKode, rollOrang.desaKode),
						eq(lain.userId, rollOrang.userId),
						or(
							gte(lain.lastAt, since),
							// One line for each person: the course that they were in last.
							ditanya
								? undefined
								: and(
										isNull(lain.finishedAt),
										sql`(${lain.lastAt}, ${lain.courseId}) > (${rollOrang.lastAt}, ${rollOrang.courseId})`
									)
						)
					)
				)
		);
		const rows = await tx
			.select({
				orangId: rollOrang.userId,
				nama: users.nama,
				noHp: users.noHp,
				jabatan: jabatanSekarang(rollOrang.desaKode, rollOrang.userId),
				desaKode: rollOrang.desaKode,
				...namaTempat(rollOrang.desaKode),
				courseId: rollOrang.courseId,
				sejak: rollOrang.lastAt
			})
			.from(rollOrang)
			.innerJoin(users, akunTerbuka(rollOrang.userId))
			.where(
				and(
					diKabupaten(rollOrang, within(batas, kode)),
					ditanya,
					isNull(rollOrang.finishedAt),
					lt(rollOrang.lastAt, since),
					menjabat(rollOrang.desaKode, rollOrang.userId, jabatan),
					not(masihBelajar),
					not(sudahDisapa(since)),
					mulai
						? sql`(${rollOrang.lastAt}, ${rollOrang.userId}) > (${mulai.saat}::timestamptz, ${mulai.id}::uuid)`
						: undefined
				)
			)
			.orderBy(asc(rollOrang.lastAt), asc(rollOrang.userId))
			.limit(limit);
		return rows.map((row) => ({ ...row, itemId: '', alasan: null, code: '', times: 0 }));
	},

	'belum-terlihat': async (tx, { batas, saringan: { kode, jabatan, mulai }, now, limit }) => {
		const terbuka = (sampai: AnyPgColumn) => gt(sampai, now);
		const lain = alias(sessions, 'lain');
		const barusan = exists(
			tx
				.select({ ada: sql`1` })
				.from(lain)
				.where(
					and(
						eq(lain.userId, sessions.userId),
						terbuka(lain.expiresAt),
						sql`(${lain.seenAt}, ${lain.id}) > (${sessions.seenAt}, ${sessions.id})`
					)
				)
		);
		const rows = await tx
			.select({
				orangId: users.id,
				nama: users.nama,
				noHp: users.noHp,
				jabatan: jabatanSekarang(users.desaKode, users.id),
				desaKode: users.desaKode,
				...namaTempat(users.desaKode),
				sejak: sessions.seenAt
			})
			.from(sessions)
			.innerJoin(users, akunTerbuka(sessions.userId))
			.where(
				and(
					diKabupaten(sessions, within(batas, kode)),
					lt(sessions.seenAt, belumTerlihatSebelum(now)),
					terbuka(sessions.expiresAt),
					not(barusan),
					eq(users.role, 'peserta'),
					menjabat(users.desaKode, users.id, jabatan),
					mulai
						? sql`(${sessions.seenAt}, ${users.id}) > (${mulai.saat}::timestamptz, ${mulai.id}::uuid)`
						: undefined
				)
			)
			.orderBy(asc(sessions.seenAt), asc(users.id))
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
