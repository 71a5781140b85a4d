import { and, asc, eq, isNull, sql, type SQL } from 'drizzle-orm';
import { makePgArray, type AnyPgColumn } from 'drizzle-orm/pg-core';
import { isSilent } from '../../learning/activity';
import { daftarJabatan, labelJabatan } from '../../learning/jabatan';
import { laterOf, meanOf } from '../../learning/totals';
import { jabatanTerisi, learnerCompetency, rollOrang, users } from '../db/schema';
import type { ScopedTx } from '../db/scope';
import { underWilayah } from '../scope-of';
import { daftarStatus, statusOrang, type StatusOrang } from './definisi';
import type { Susunan } from './susun';
import type { Pertanyaan } from './wilayah';

/** Since when somebody counts as active, and from when on it is said who is silent. */
type Waktu = { readonly sejak: Date; readonly now: Date };

/** One person of a village: who holds a seat now, or has learned here before. */
export type BarisOrang = {
	readonly id: string;
	readonly nama: string;
	/** Seats held now; none: no longer in office here. */
	readonly jabatan: readonly string[];
	/** The same in words. */
	readonly sebutan: string;
	readonly status: StatusOrang;
	readonly aktif: boolean;
	/** Last event in any course, ISO. */
	readonly terakhir: string | null;
	readonly pelajaran: number;
	readonly kuis: number;
	readonly latihan: number;
	readonly nilai: number | null;
};

export type Kursi = {
	readonly id: string;
	readonly nama: string;
	readonly jabatan: string;
	readonly akun: { readonly activatedAt: Date | null; readonly disabledAt: Date | null };
};
export type Catatan = Pick<Kursi, 'id' | 'nama'> & { readonly roll: typeof rollOrang.$inferSelect };

const akun = { activatedAt: users.activatedAt, disabledAt: users.disabledAt };

/** Who sits in villages and has learned in them. */
export type OrangDesa = {
	readonly kursi: readonly (Kursi & {
		readonly kursiId: string;
		readonly desaKode: string;
		readonly mulai: string;
		readonly selesai: string | null;
	})[];
	readonly catatan: readonly Catatan[];
};

/** One value, so that the statement stays the same however many there are, and is planned once. */
const diDesa = (column: AnyPgColumn, desa: readonly string[]): SQL =>
	sql`${column} = any(${makePgArray([...desa])}::text[])`;

const milik = (column: AnyPgColumn, orang: readonly string[] | undefined): SQL | undefined =>
	orang && sql`${column} = any(${makePgArray([...orang])}::uuid[])`;

/**
 * The seats of villages, each with the village it is in. `batas` is the user's own wilayah, as in `bacaAnak`.
 * @param orang Of these people alone; else of everybody there.
 * @param lama Those that were handed over as well.
 */
export const bacaKursi = (
	tx: ScopedTx,
	batas: string,
	desa: readonly string[],
	{ orang, lama = false }: { readonly orang?: readonly string[]; readonly lama?: boolean } = {}
): Promise<OrangDesa['kursi']> =>
	tx
		.select({
			desaKode: jabatanTerisi.desaKode,
			kursiId: jabatanTerisi.id,
			id: users.id,
			nama: users.nama,
			jabatan: jabatanTerisi.jabatan,
			mulai: jabatanTerisi.mulai,
			selesai: jabatanTerisi.selesai,
			akun
		})
		.from(jabatanTerisi)
		.innerJoin(users, eq(users.id, jabatanTerisi.userId))
		.where(
			and(
				diDesa(jabatanTerisi.desaKode, desa),
				underWilayah(jabatanTerisi.desaKode, batas),
				milik(jabatanTerisi.userId, orang),
				lama ? undefined : isNull(jabatanTerisi.selesai)
			)
		)
		.orderBy(asc(jabatanTerisi.mulai), asc(jabatanTerisi.id));

/** Seats and course rows of villages. */
export async function bacaOrangDesa(
	tx: ScopedTx,
	batas: string,
	desa: readonly string[],
	orang?: readonly string[]
): Promise<OrangDesa> {
	const [kursi, catatan] = await Promise.all([
		bacaKursi(tx, batas, desa, { orang }),
		bacaCatatan(tx, batas, desa, orang)
	]);
	return { kursi, catatan };
}

const bacaCatatan = (
	tx: ScopedTx,
	batas: string,
	desa: readonly string[],
	orang?: readonly string[]
): Promise<OrangDesa['catatan']> =>
	tx
		.select({ id: users.id, nama: users.nama, roll: rollOrang })
		.from(rollOrang)
		.innerJoin(users, eq(users.id, rollOrang.userId))
		.where(
			and(
				diDesa(rollOrang.desaKode, desa),
				underWilayah(rollOrang.desaKode, batas),
				milik(rollOrang.userId, orang)
			)
		);

/** What somebody of a village has shown of one competency. */
export type Tingkat = Pick<
	typeof learnerCompetency.$inferSelect,
	'desaKode' | 'userId' | 'courseId' | 'competency' | 'level'
>;

/** The levels of the people of villages; `di` narrows them down to a course or to some competencies. */
export const bacaTingkat = (
	tx: ScopedTx,
	batas: string,
	desa: readonly string[],
	di?: SQL
): Promise<readonly Tingkat[]> =>
	tx
		.select({
			desaKode: learnerCompetency.desaKode,
			userId: learnerCompetency.userId,
			courseId: learnerCompetency.courseId,
			competency: learnerCompetency.competency,
			level: learnerCompetency.level
		})
		.from(learnerCompetency)
		.where(
			and(
				diDesa(learnerCompetency.desaKode, desa),
				underWilayah(learnerCompetency.desaKode, batas),
				di
			)
		);

/** Villages as they are read once for all parts of a page. */
export type IsiDesa = OrangDesa & {
	readonly tingkat: readonly Tingkat[];
	/** Seats that were handed over. */
	readonly kursiLama: OrangDesa['kursi'];
};

/**
 * @param di Narrows the levels down.
 * @param lama Seats that were handed over as well.
 */
export async function bacaIsiDesa(
	tx: ScopedTx,
	batas: string,
	desa: readonly string[],
	{ di, lama = false }: { readonly di?: SQL; readonly lama?: boolean }
): Promise<IsiDesa> {
	const [kursi, catatan, tingkat] = await Promise.all([
		bacaKursi(tx, batas, desa, { lama }),
		bacaCatatan(tx, batas, desa),
		bacaTingkat(tx, batas, desa, di)
	]);
	return {
		...{ catatan, tingkat },
		kursi: kursi.filter(({ selesai }) => selesai === null),
		kursiLama: kursi.filter(({ selesai }) => selesai !== null)
	};
}

/** Puts seats and course rows together, person by person. */
export function susunOrang(
	kursi: readonly Kursi[],
	catatan: readonly Catatan[],
	{ courseId, sejak, now }: Pick<Pertanyaan, 'courseId'> & Waktu
): BarisOrang[] {
	const names = new Map([...kursi, ...catatan].map(({ id, nama }) => [id, nama]));
	return [...names].map(([id, nama]): BarisOrang => {
		const rolls = catatan.flatMap((row) => (row.id === id ? [row.roll] : []));
		const roll = rolls.find((row) => row.courseId === courseId);
		const terakhir = rolls.reduce<string | null>(
			(latest, { lastAt }) => laterOf(latest, lastAt.toISOString()),
			null
		);
		const aktif = terakhir !== null && terakhir >= sejak.toISOString();
		const kursinya = kursi.filter((row) => row.id === id);
		const jabatan = kursinya.map((row) => row.jabatan);
		const melayani = kursinya.filter((row) => row.akun.disabledAt === null);
		return {
			id,
			nama,
			jabatan,
			sebutan: sebutJabatan(jabatan),
			status: statusOrang({
				menjabat: melayani.length > 0,
				dipakai: rolls.length > 0 || melayani.some(({ akun }) => akun.activatedAt !== null),
				mulai: roll !== undefined,
				selesai: Boolean(roll?.finishedAt),
				macet: (roll?.stuck ?? 0) > 0,
				senyap:
					terakhir !== null &&
					isSilent({ lastAt: Date.parse(terakhir), finished: false }, now.getTime())
			}),
			aktif,
			terakhir,
			pelajaran: roll?.lessonsDone ?? 0,
			kuis: roll?.quizzesPassed ?? 0,
			latihan: roll?.practicePassed ?? 0,
			nilai: roll && roll.scoreN > 0 ? meanOf(roll.scoreSum, roll.scoreN) : null
		};
	});
}

/** 'Kaur Keuangan, Operator SID'; the words for somebody whose seat has ended. */
export const sebutJabatan = (jabatan: readonly string[]): string =>
	jabatan.length === 0 ? 'Tidak lagi menjabat' : jabatan.map(labelJabatan).join(', ');

/** As in the organisation chart; who is no longer in office comes last. */
export const urutanJabatan = ({ jabatan }: Pick<BarisOrang, 'jabatan'>): number =>
	Math.min(
		daftarJabatan.length,
		...jabatan.map((kode) => daftarJabatan.findIndex((one) => one === kode)).filter((i) => i >= 0)
	);

/** People stand by their seat and can be put in order by name or last activity, never by how well they did. */
export const susunanOrang: Susunan<BarisOrang> = {
	cari: ({ nama, sebutan }) => [nama, sebutan],
	keadaan: {
		...Object.fromEntries(
			daftarStatus.map((satu) => [satu, ({ status }: BarisOrang) => status === satu])
		),
		aktif: ({ aktif }) => aktif,
		menjabat: ({ jabatan }) => jabatan.length > 0,
		'lulus-latihan': ({ latihan }) => latihan > 0
	},
	urut: {
		nama: ({ nama }) => nama,
		jabatan: urutanJabatan,
		terakhir: ({ terakhir }) => terakhir
	},
	butuh: (a, b) => urutanJabatan(a) - urutanJabatan(b),
	nama: ({ nama }) => nama
};
