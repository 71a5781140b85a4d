import { and, asc, eq, gte, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import { isDone, itemStanding, notBegun, type ItemStanding } from '../../cohort/deadline';
import { tanggal, tanggalDiZona, zonaWilayah, type Tanggal } from '../../format/tanggal';
import { isInScope, notFound, type User } from '../access';
import { keysAbove } from '../cohort/find';
import { itemsIn, type ItemHere } from '../cohort/items';
import { progressOf } from '../cohort/progress';
import { currentLibrary } from '../courses/current';
import { cohort, cohortExtension, enrolment, users } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import type { Services } from '../runtime';
import { underWilayah, viewScope } from '../scope-of';
import { isDesa } from './definisi';

/** One person of the village and where they stand with one task. */
export type KeadaanTugas = ItemStanding & {
	readonly orangId: string;
	readonly nama: string;
};

export type TugasDesa = Pick<ItemHere, 'key' | 'title' | 'label' | 'href'> & {
	/** Without what was given to single persons or to the village on top. */
	readonly tenggat: Tanggal;
	/** Who has not done it first, those who are late before all others. */
	readonly orang: readonly KeadaanTugas[];
	readonly selesai: number;
	readonly lewat: number;
};

/** A cohort that runs, with what the people of one village have to do in it. */
export type AngkatanDesa = {
	readonly id: string;
	readonly nama: string;
	readonly mulai: Tanggal;
	readonly selesai: Tanggal;
	readonly tugas: readonly TugasDesa[];
};

/** The tasks that running cohorts give to the people of a village, the cohort that ends first before the others. */
export async function bacaTugasDesa(
	services: Services,
	user: User,
	desaKode: string
): Promise<readonly AngkatanDesa[]> {
	if (!isDesa(desaKode) || !isInScope(user, desaKode)) notFound();
	const { library } = await currentLibrary(services.db);
	const now = services.now();
	const today = tanggalDiZona(now, zonaWilayah(desaKode));
	return inScope(services.db, viewScope(user), async (tx) => {
		const peserta = await pesertaDesa(tx, user.wilayahKode, desaKode, today);
		const angkatan = [...new Map(peserta.map(({ of }) => [of.id, of])).values()];
		if (angkatan.length === 0) return [];
		const [items, perpanjangan] = await Promise.all([
			Promise.all(angkatan.map((of) => itemsIn(tx, of, library))),
			bacaPerpanjangan(tx, angkatan, desaKode)
		]);
		const orang = peserta.map(({ orangId }) => orangId);
		const kemajuan = await progressOf(tx, items.flat(), (table) =>
			and(
				eq(table.desaKode, desaKode),
				underWilayah(table.desaKode, user.wilayahKode),
				inArray(table.userId, orang)
			)
		);
		return angkatan.map((of, ke): AngkatanDesa => {
			const selesai = tanggal(of.selesai);
			const ini = peserta.filter((satu) => satu.of.id === of.id);
			const lebih = perpanjangan.filter(({ cohortId }) => cohortId === of.id);
			return {
				id: of.id,
				nama: of.nama,
				mulai: tanggal(of.mulai),
				selesai,
				tugas: (items[ke] ?? []).map((item) =>
					susunTugas(
						item,
						selesai,
						ini.map(({ orangId, nama }) => ({
							orangId,
							nama,
							...itemStanding(
								item,
								selesai,
								{ userId: orangId, desaKode },
								lebih,
								kemajuan.get(orangId)?.get(item.key) ?? notBegun,
								now
							)
						}))
					)
				)
			};
		});
	});
}

const urutan = ({ status }: ItemStanding): number =>
	status === 'lewat-batas' ? 0 : status.startsWith('selesai') ? 2 : 1;

const susunTugas = (
	{ key, title, label, href, deadline }: ItemHere,
	akhir: Tanggal,
	orang: readonly KeadaanTugas[]
): TugasDesa => ({
	...{ key, title, label, href },
	tenggat: deadline ?? akhir,
	orang: orang.toSorted((a, b) => urutan(a) - urutan(b)),
	selesai: orang.filter(isDone).length,
	lewat: orang.filter(({ status }) => status === 'lewat-batas').length
});

/** Members with an open account in cohorts that run here: until their last day, and as long as the village has more time. */
const pesertaDesa = (tx: ScopedTx, batas: string, desaKode: string, today: Tanggal) =>
	tx
		.select({ of: cohort, orangId: users.id, nama: users.nama })
		.from(enrolment)
		.innerJoin(users, eq(users.id, enrolment.userId))
		.innerJoin(
			cohort,
			and(eq(cohort.desaKode, enrolment.cohortDesaKode), eq(cohort.id, enrolment.cohortId))
		)
		.where(
			and(
				eq(enrolment.desaKode, desaKode),
				underWilayah(enrolment.desaKode, batas),
				isNull(enrolment.leftAt),
				isNull(users.disabledAt),
				inArray(cohort.desaKode, keysAbove(desaKode)),
				isNull(cohort.archivedAt),
				lte(cohort.mulai, today),
				or(
					gte(cohort.selesai, today),
					sql`exists (select from ${cohortExtension} where ${cohortExtension.desaKode} = ${cohort.desaKode}
						and ${cohortExtension.cohortId} = ${cohort.id} and ${cohortExtension.forDesa} = ${desaKode}
						and ${cohortExtension.until} >= ${today})`
				)
			)
		)
		.orderBy(asc(cohort.selesai), asc(cohort.id), asc(sql`lower(${users.nama})`), asc(users.id));

async function bacaPerpanjangan(
	tx: ScopedTx,
	angkatan: readonly { readonly id: string; readonly desaKode: string }[],
	desaKode: string
) {
	const rows = await tx
		.select()
		.from(cohortExtension)
		.where(
			and(
				inArray(
					cohortExtension.desaKode,
					angkatan.map((of) => of.desaKode)
				),
				inArray(
					cohortExtension.cohortId,
					angkatan.map(({ id }) => id)
				),
				eq(cohortExtension.forDesa, desaKode)
			)
		);
	return rows.map((row) => ({ ...row, until: tanggal(row.until) }));
}
