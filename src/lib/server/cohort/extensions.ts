import { and, desc, eq } from 'drizzle-orm';
import { bacaIsian, type FormValues } from '$lib/desa/forms/isian';
import { accepted, refused, type Result } from '$lib/desa/problem';
import { formatTanggal, tanggal, type Tanggal } from '$lib/format/tanggal';
import { isUuid } from '$lib/ids';
import { letterCount } from '$lib/letter-count';
import { lastDay, type Extension } from '$lib/cohort/deadline';
import { notFound, type User } from '../access';
import { currentLibrary } from '../courses/current';
import { cohortExtension, users } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import type { Services } from '../runtime';
import { underWilayah, viewScope } from '../scope-of';
import { managedIn, type Cohort } from './find';
import { itemHere, itemsIn, type ItemHere } from './items';
import { membersIn, type MemberRow } from './members';

export async function extensionsIn(
	tx: ScopedTx,
	{ id, desaKode }: Pick<Cohort, 'id' | 'desaKode'>
): Promise<readonly Extension[]> {
	const rows = await tx
		.select({
			forDesa: cohortExtension.forDesa,
			forUser: cohortExtension.forUser,
			courseId: cohortExtension.courseId,
			itemId: cohortExtension.itemId,
			until: cohortExtension.until
		})
		.from(cohortExtension)
		.where(and(eq(cohortExtension.desaKode, desaKode), eq(cohortExtension.cohortId, id)));
	return rows.map(({ until, ...row }) => ({ ...row, until: tanggal(until) }));
}

export type GivenExtension = {
	readonly id: string;
	/** Name of the person, or of the village. */
	readonly untuk: string;
	readonly bagian: string;
	readonly until: Tanggal;
	readonly reason: string;
	readonly givenAt: string;
	readonly giver: string;
};

/** For whom it would be given: a member, or everybody of a village. */
export type ExtensionTarget = {
	readonly userId: string | null;
	readonly desaKode: string;
	readonly nama: string;
};

export type ExtensionPage = {
	readonly target: ExtensionTarget | null;
	readonly items: readonly ItemHere[];
	readonly given: readonly GivenExtension[];
	/** Villages of the members, to choose from. */
	readonly villages: readonly { readonly kode: string; readonly nama: string }[];
};

function targetOf(members: readonly MemberRow[], orang: string, desa: string) {
	const member = members.find((one) => (orang === '' ? one.desaKode === desa : one.id === orang));
	if (!member) return null;
	return orang === ''
		? { userId: null, desaKode: desa, nama: `Desa ${member.desa}` }
		: { userId: member.id, desaKode: member.desaKode, nama: `${member.nama}, Desa ${member.desa}` };
}

/** What was given so far, and the form for the person or village that the address names. */
export async function readExtensions(
	services: Services,
	user: User,
	cohortId: string,
	params: URLSearchParams
): Promise<ExtensionPage> {
	const { library } = await currentLibrary(services.db);
	return inScope(services.db, viewScope(user), async (tx) => {
		const of = await managedIn(tx, user, cohortId);
		const [members, items, rows] = [
			await membersIn(tx, user, of),
			await itemsIn(tx, of, library),
			await tx
				.select({ row: cohortExtension, giver: users.nama })
				.from(cohortExtension)
				.innerJoin(users, eq(users.id, cohortExtension.givenBy))
				.where(
					and(
						eq(cohortExtension.desaKode, of.desaKode),
						eq(cohortExtension.cohortId, of.id),
						underWilayah(cohortExtension.forDesa, user.wilayahKode)
					)
				)
				.orderBy(desc(cohortExtension.givenAt))
				.limit(200)
		];
		const orang = params.get('orang') ?? '';
		const desa = params.get('desa') ?? '';
		const target = orang === '' && desa === '' ? null : targetOf(members, orang, desa);
		if (target === null && (orang !== '' || desa !== '')) notFound();
		const villages = new Map(members.map((one) => [one.desaKode, `Desa ${one.desa}`]));
		return {
			target,
			items,
			villages: [...villages].map(([kode, nama]) => ({ kode, nama })),
			given: rows.map(({ row, giver }) => ({
				id: row.id,
				untuk:
					row.forUser === null
						? (villages.get(row.forDesa) ?? row.forDesa)
						: (members.find(({ id }) => id === row.forUser)?.nama ?? 'Bekas peserta'),
				// Also what was taken out of the cohort since.
				bagian:
					row.courseId === '' ? 'Semua tugas' : itemHere(library, { ...row, deadline: null }).title,
				until: tanggal(row.until),
				reason: row.reason,
				givenAt: row.givenAt.toISOString(),
				giver
			}))
		};
	});
}

/** AN-06: more time, with a reason; given once per id, never taken back. */
export async function giveExtension(
	services: Services,
	user: User,
	cohortId: string,
	form: FormValues
): Promise<Result<null>> {
	const id = String(form.get('id') ?? '');
	if (!isUuid(id)) notFound();
	const { library } = await currentLibrary(services.db);
	const isian = bacaIsian(form, 'AN-06');
	const until = isian.tanggal('sampai', 'Hari terakhir yang baru');
	const reason = isian.wajib('alasan', 'Alasan');
	if (reason !== undefined && letterCount(reason) < 3)
		isian.galat('alasan', 'Alasannya terlalu pendek.', 'Tulis singkat, misalnya: listrik padam.');
	return inScope(
		services.db,
		viewScope(user),
		async (tx) => {
			const of = await managedIn(tx, user, cohortId);
			const target =
				targetOf(await membersIn(tx, user, of), isian.teks('orang'), isian.teks('desa')) ??
				notFound();
			const items = await itemsIn(tx, of, library);
			const key = isian.teks('bagian');
			const chosen = items.filter((one) => key === '' || one.key === key);
			if (key !== '' && chosen.length === 0) notFound();
			const extensions = await extensionsIn(tx, of);
			const member = { userId: target.userId ?? '', desaKode: target.desaKode };
			// What changes nothing is a slip: the day they have already, or one before it.
			const days = chosen.map((one) => lastDay(one, of.selesai, member, extensions).day);
			const earliest = days.toSorted()[0] ?? of.selesai;
			if (until && until <= earliest)
				isian.galat(
					'sampai',
					`Batasnya sudah ${formatTanggal(earliest)}.`,
					'Pilih hari sesudah itu.'
				);
			const again = await tx
				.select({ id: cohortExtension.id })
				.from(cohortExtension)
				.where(and(eq(cohortExtension.desaKode, of.desaKode), eq(cohortExtension.id, id)));
			if (again.length > 0) return accepted(null);
			if (!until || !reason || isian.problems.length > 0) return refused(...isian.problems);
			const [item] = key === '' ? [] : chosen;
			await tx
				.insert(cohortExtension)
				.values({
					desaKode: of.desaKode,
					cohortId: of.id,
					wilayahKode: of.wilayahKode,
					id,
					forDesa: target.desaKode,
					forUser: target.userId,
					courseId: item?.courseId ?? '',
					itemId: item?.itemId ?? '',
					until,
					reason,
					givenBy: user.id,
					givenAt: services.now()
				})
				.onConflictDoNothing();
			return accepted(null);
		},
		{ idempotent: true }
	);
}
