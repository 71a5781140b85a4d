import { and, eq, inArray, isNull, lt, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { silentDays } from '../../learning/activity';
import type { Invitation } from '../../visit/plan';
import { helpGiven, jabatanTerisi, learnerStuck, rollOrang, users, wilayah } from '../db/schema';
import type { ScopedTx } from '../db/scope';
import { desaSaja, senyapSebelum } from '../pantau/definisi';
import { underWilayah, within } from '../scope-of';

/** Somebody who may be asked to come. */
export type VisitPerson = {
	readonly id: string;
	readonly nama: string;
	/** Seats held now, by their codes. */
	readonly jabatan: readonly string[];
};

export type Asked = {
	/** The user's own wilayah: the first of the two walls. */
	readonly batas: string;
	/** Of a kabupaten, a kecamatan or a village. */
	readonly kode: string;
	readonly courseId: string;
	readonly now: Date;
};

/** Who is stuck in a course, silent in it, or has never used their account, in a kabupaten or below: all of them. */
export async function readInvitations(tx: ScopedTx, asked: Asked): Promise<readonly Invitation[]> {
	const kecamatan = await kecamatanOf(tx, asked.kode);
	const [stuck, silent, unused] = await Promise.all([
		readStuck(tx, asked, kecamatan),
		readSilent(tx, asked, kecamatan),
		readUnused(tx, asked)
	]);
	return [
		...stuck.map(({ personId, desaKode, ...mistake }) => ({
			...{ personId, desaKode, reason: 'macet' as const },
			mistake: { courseId: asked.courseId, ...mistake }
		})),
		...silent.map((row) => ({ ...row, reason: 'senyap' as const, mistake: null })),
		...unused.map((row) => ({ ...row, reason: 'belum-aktif' as const, mistake: null }))
	];
}

/** Names and seats of those who are listed. */
export async function readPeople(
	tx: ScopedTx,
	batas: string,
	ids: readonly string[]
): Promise<ReadonlyMap<string, VisitPerson>> {
	if (ids.length === 0) return new Map();
	const rows = await tx
		.select({
			id: users.id,
			nama: users.nama,
			jabatan: sql<
				string[]
			>`coalesce(array_agg(${jabatanTerisi.jabatan} order by ${jabatanTerisi.mulai}, ${jabatanTerisi.id})
				filter (where ${jabatanTerisi.id} is not null), '{}')`
		})
		.from(users)
		.leftJoin(
			jabatanTerisi,
			and(
				eq(jabatanTerisi.desaKode, users.desaKode),
				eq(jabatanTerisi.userId, users.id),
				isNull(jabatanTerisi.selesai)
			)
		)
		.where(and(underWilayah(users.desaKode, batas), inArray(users.id, [...new Set(ids)])))
		.groupBy(users.id);
	return new Map(rows.map((row) => [row.id, row]));
}

/** Rows of a kabupaten are read by its kecamatan: that is what they are indexed by. */
async function kecamatanOf(tx: ScopedTx, kode: string): Promise<readonly string[]> {
	if (kode.length >= 8) return [kode.slice(0, 8)];
	const rows = await tx.select({ kode: wilayah.kode }).from(wilayah).where(eq(wilayah.induk, kode));
	return rows.map((row) => row.kode);
}

type Row = Readonly<Record<'desaKode' | 'kecamatanKode', AnyPgColumn>>;

const inKode = (row: Row, { batas, kode }: Asked, kecamatan: readonly string[]) =>
	and(
		underWilayah(row.desaKode, within(batas, kode)),
		inArray(row.kecamatanKode, [...kecamatan]),
		kode.length === 13 ? eq(row.desaKode, kode) : undefined,
		desaSaja(row.desaKode)
	);

const person = { personId: users.id, desaKode: users.desaKode };

/** Still here, with an account that is open: nobody else can be asked. */
const stillHere = (desaKode: AnyPgColumn, userId: AnyPgColumn) =>
	and(eq(users.id, userId), eq(users.desaKode, desaKode), isNull(users.disabledAt));

const readStuck = (tx: ScopedTx, asked: Asked, kecamatan: readonly string[]) =>
	tx
		.select({
			...person,
			itemId: learnerStuck.itemId,
			code: learnerStuck.code,
			times: learnerStuck.times
		})
		.from(learnerStuck)
		.innerJoin(users, stillHere(learnerStuck.desaKode, learnerStuck.userId))
		.where(and(inKode(learnerStuck, asked, kecamatan), eq(learnerStuck.courseId, asked.courseId)));

/** Who was spoken to since then is waited for: "sudah dibantu" clears, as it does for who is stuck. */
const spokenTo = (since: Date): SQL =>
	sql`exists (select from ${helpGiven} where ${helpGiven.desaKode} = ${rollOrang.desaKode}
		and ${helpGiven.userId} = ${rollOrang.userId} and ${helpGiven.itemId} = ''
		and ${helpGiven.helpedAt} >= ${since.toISOString()}::timestamptz)`;

const readSilent = (tx: ScopedTx, asked: Asked, kecamatan: readonly string[]) =>
	tx
		.select(person)
		.from(rollOrang)
		.innerJoin(users, stillHere(rollOrang.desaKode, rollOrang.userId))
		.where(
			and(
				inKode(rollOrang, asked, kecamatan),
				eq(rollOrang.courseId, asked.courseId),
				isNull(rollOrang.finishedAt),
				lt(rollOrang.lastAt, senyapSebelum(asked.now)),
				sql`not ${spokenTo(new Date(asked.now.getTime() - silentDays * 86_400_000))}`
			)
		);

/** Who has learned something has signed in, whatever the account remembers of it. */
const readUnused = (tx: ScopedTx, { batas, kode }: Asked) =>
	tx
		.select(person)
		.from(users)
		.where(
			and(
				underWilayah(users.desaKode, within(batas, kode)),
				desaSaja(users.desaKode),
				// As its index says it, which a value that is sent apart would not.
				sql`${users.role} = 'peserta'`,
				isNull(users.disabledAt),
				isNull(users.activatedAt),
				sql`exists (select from ${jabatanTerisi} where ${jabatanTerisi.desaKode} = ${users.desaKode}
					and ${jabatanTerisi.userId} = ${users.id} and ${jabatanTerisi.selesai} is null)`,
				sql`not exists (select from ${rollOrang} where ${rollOrang.desaKode} = ${users.desaKode}
					and ${rollOrang.userId} = ${users.id})`
			)
		);
