import { and, asc, eq, exists, gt, gte, isNull, lt, not, or, sql, type SQL } from 'drizzle-orm';
import { alias, type AnyPgColumn } from 'drizzle-orm/pg-core';
import type { StuckReason } from '../../learning/stuck';
import { helpGiven, jabatanTerisi, learnerStuck, rollOrang, sessions, users } from '../db/schema';
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

/** The seats that a person holds now in a village, where that is any, or this one: the others nobody there can help. */
const kursiDari = (tx: ScopedTx, desaKode: AnyPgColumn, userId: AnyPgColumn, jabatan: string) =>
	tx
		.select({
			jabatan: sql<
				string[]
			>`array_agg(${jabatanTerisi.jabatan} order by ${jabatanTerisi.mulai}, ${jabatanTerisi.id})`.as(
				'kursi_jabatan'
			)
		})
		.from(jabatanTerisi)
		.where(
			and(
				eq(jabatanTerisi.desaKode, desaKode),
				eq(jabatanTerisi.userId, userId),
				isNull(jabatanTerisi.selesai)
			)
		)
		// Without any the sum is a row as well.
		.having(
			jabatan === '' ? sql`count(*) > 0` : sql`bool_or(${jabatanTerisi.jabatan} = ${jabatan})`
		)
		.as('kursi');

/** Holds a seat there now: this one, or ('') any. The others nobody there can help, and no number counts them. */
export const menjabat = (desaKode: AnyPgColumn, userId: AnyPgColumn, jabatan: string) =>
	sql`exists (select from ${jabatanTerisi}
		where ${jabatanTerisi.desaKode} = ${desaKode} and ${jabatanTerisi.userId} = ${userId}
			and ${jabatanTerisi.selesai} is null
			${jabatan === '' ? sql`` : sql`and ${jabatanTerisi.jabatan} = ${jabatan}`})`;

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
	macet: (tx, { batas, saringan: { kode, jabatan, kursus, mulai }, limit }) => {
		const kursi = kursiDari(tx, learnerStuck.desaKode, learnerStuck.userId, jabatan);
		return tx
			.select({
				orangId: learnerStuck.userId,
				nama: users.nama,
				noHp: users.noHp,
				jabatan: kursi.jabatan,
				desaKode: learnerStuck.desaKode,
				courseId: learnerStuck.courseId,
				itemId: learnerStuck.itemId,
				alasan: learnerStuck.reason,
				code: learnerStuck.code,
				times: learnerStuck.times,
				sejak: learnerStuck.since
			})
			.from(learnerStuck)
			.innerJoin(users, akunTerbuka(learnerStuck.userId))
			.innerJoinLateral(kursi, sql`true`)
			.where(
				and(
					diWilayah(within(batas, kode)),
					kursus === '' ? undefined : eq(learnerStuck.courseId, kursus),
					mulai
						? sql`(${learnerStuck.since}, ${learnerStuck.userId}, ${learnerStuck.itemId}) >
							(${mulai.saat}::timestamptz, ${mulai.id}::uuid, ${mulai.butir})`
						: undefined
				)
			)
			.orderBy(asc(learnerStuck.since), asc(learnerStuck.userId), asc(learnerStuck.itemId))
			.limit(limit);
	},

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
		const kursi = kursiDari(tx, rollOrang.desaKode, rollOrang.userId, jabatan);
		const rows = await tx
			.select({
				orangId: rollOrang.userId,
				nama: users.nama,
				noHp: users.noHp,
				jabatan: kursi.jabatan,
				desaKode: rollOrang.desaKode,
				courseId: rollOrang.courseId,
				sejak: rollOrang.lastAt
			})
			.from(rollOrang)
			.innerJoin(users, akunTerbuka(rollOrang.userId))
			.innerJoinLateral(kursi, sql`true`)
			.where(
				and(
					diKabupaten(rollOrang, within(batas, kode)),
					ditanya,
					isNull(rollOrang.finishedAt),
					lt(rollOrang.lastAt, since),
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
		const kursi = kursiDari(tx, users.desaKode, users.id, jabatan);
		const rows = await tx
			.select({
				orangId: users.id,
				nama: users.nama,
				noHp: users.noHp,
				jabatan: kursi.jabatan,
				desaKode: users.desaKode,
				sejak: sessions.seenAt
			})
			.from(sessions)
			.innerJoin(users, akunTerbuka(sessions.userId))
			.innerJoinLateral(kursi, sql`true`)
			.where(
				and(
					diKabupaten(sessions, within(batas, kode)),
					lt(sessions.seenAt, belumTerlihatSebelum(now)),
					terbuka(sessions.expiresAt),
					not(barusan),
					eq(users.role, 'peserta'),
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
