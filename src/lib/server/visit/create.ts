import { and, eq, inArray, isNull } from 'drizzle-orm';
import { accepted, refused, type Problem, type Result } from '../../desa/problem';
import { addDays, parseTanggal, type Tanggal } from '../../format/tanggal';
import { isUuid } from '../../ids';
import { parseJam } from '../../visit/agenda';
import {
	invitedFrom,
	mostInvited,
	topicKey,
	topicsOf,
	topicsOfVisit,
	type Topic
} from '../../visit/plan';
import { desaKodeOf, isInScope, notFound, type User } from '../access';
import { currentLibrary } from '../courses/current';
import { users, visit, visitPerson } from '../db/schema';
import { inScope } from '../db/scope';
import { tidyText } from '../dialogue/text';
import type { Services } from '../runtime';
import { underWilayah, viewScope } from '../scope-of';
import { placeOfVisit, readForVisit, reasonText, today } from './draft';

/** As it was typed. */
export type VisitForm = {
	/** Of the visit: sent twice, it is one. */
	readonly id: string;
	readonly wilayah: string;
	readonly kursus: string;
	readonly tanggal: string;
	readonly jam: string;
	readonly tempat: string;
	readonly orang: readonly string[];
	readonly topik: readonly string[];
	readonly catatan: string;
};

const longestNote = 500;

type Typed = {
	readonly tanggal: Tanggal;
	readonly jam: string;
	readonly tempat: string;
	readonly catatan: string;
};

function readForm(form: VisitForm, hariIni: Tanggal): Result<Typed> {
	const problems: Problem[] = [];
	const problem = (field: string, rule: string, message: string, mend: string) =>
		void problems.push({ field, level: 'galat', rule, message, mend });
	const tanggal = parseTanggal(form.tanggal);
	if (!tanggal)
		problem(
			'tanggal',
			'KJ-01',
			form.tanggal.trim() === ''
				? 'Tanggal kunjungan belum diisi.'
				: `Tanggal “${form.tanggal.trim().slice(0, 40)}” tidak ada di kalender.`,
			'Tulis hari, bulan, dan tahun, misalnya 30-11-2026.'
		);
	else if (tanggal < hariIni || tanggal > addDays(hariIni, 366))
		problem(
			'tanggal',
			'KJ-01',
			tanggal < hariIni ? 'Tanggal kunjungan sudah lewat.' : 'Tanggal kunjungan terlalu jauh.',
			'Pilih hari ini atau sesudahnya, paling lama setahun lagi.'
		);
	const jam = parseJam(form.jam);
	if (!jam)
		problem(
			'jam',
			'KJ-01',
			'Jam mulai belum dapat dibaca.',
			'Tulis jam dan menit, misalnya 09.00.'
		);
	const tempat = tidyText(form.tempat).replace(/\s+/g, ' ');
	if (tempat.length < 3 || tempat.length > 120)
		problem(
			'tempat',
			'KJ-02',
			tempat.length < 3 ? 'Tempat kunjungan belum diisi.' : 'Nama tempat terlalu panjang.',
			'Tulis tempatnya dalam 3 sampai 120 huruf, misalnya Balai Desa Sukamaju.'
		);
	if (form.orang.length === 0)
		problem('orang', 'KJ-03', 'Belum ada yang diundang.', 'Tandai sedikitnya satu orang.');
	if (form.orang.length > mostInvited)
		problem(
			'orang',
			'KJ-03',
			`Yang diundang ${form.orang.length} orang, lebih dari ${mostInvited}.`,
			'Bagi menjadi dua kunjungan, supaya setiap orang sempat berlatih.'
		);
	if (form.topik.length > topicsOfVisit)
		problem(
			'topik',
			'KJ-04',
			`Yang dibahas ${form.topik.length} kesalahan, lebih dari ${topicsOfVisit}.`,
			'Pilih tiga; yang lain untuk kunjungan berikutnya.'
		);
	const catatan = tidyText(form.catatan);
	if (catatan.length > longestNote)
		problem(
			'catatan',
			'KJ-05',
			`Catatan ini ${catatan.length} huruf, lebih dari ${longestNote}.`,
			'Ringkaskan catatannya.'
		);
	if (problems.length > 0 || !tanggal || !jam) return refused(...problems);
	return accepted({ tanggal, jam, tempat, catatan });
}

/** Plans a visit: whom, where, when, and the mistakes that are gone through. */
export async function planVisit(
	services: Services,
	user: User,
	form: VisitForm
): Promise<Result<null>> {
	if (!isUuid(form.id) || !form.orang.every(isUuid)) notFound();
	const { kode } = await placeOfVisit(services, user, form.wilayah);
	const { library } = await currentLibrary(services.db);
	if (!library.courses.some(({ id }) => id === form.kursus)) notFound();
	const typed = readForm(form, today(services, kode));
	if (!typed.ok) return typed;
	const { invitations } = await readForVisit(services, user, kode, form.kursus);
	const invited = invitedFrom(invitations);
	const reasons = new Map(invited.map((one) => [one.personId, reasonText(library, one)]));
	const people = await peopleHere(services, user, kode, form.orang);
	if (people.length !== new Set(form.orang).size) notFound();
	const topics: readonly Topic[] = topicsOf(invited, Infinity).filter((topic) =>
		form.topik.includes(topicKey(topic))
	);
	const { tanggal, jam, tempat, catatan } = typed.value;
	const kept = await inScope(
		services.db,
		viewScope(user),
		async (tx) => {
			const key = { desaKode: desaKodeOf(kode), id: form.id };
			const added = await tx
				.insert(visit)
				.values({
					...key,
					wilayahKode: kode,
					tanggal,
					jamMulai: jam,
					tempat,
					courseId: form.kursus,
					topics: topics.map((topic) => ({ ...topic })),
					note: catatan,
					plannedBy: user.id,
					plannerName: user.nama,
					plannedAt: services.now()
				})
				.onConflictDoNothing()
				.returning({ id: visit.id });
			if (added.length > 0)
				await tx.insert(visitPerson).values(
					people.map(({ id, desaKode }) => ({
						desaKode,
						visitId: form.id,
						visitDesaKode: key.desaKode,
						userId: id,
						reason: reasons.get(id) ?? 'Diundang pelatih'
					}))
				);
			const [row] = await tx
				.select({ plannedBy: visit.plannedBy })
				.from(visit)
				.where(and(eq(visit.desaKode, key.desaKode), eq(visit.id, key.id)));
			return row;
		},
		{ idempotent: true }
	);
	// An id that names a visit that somebody else has planned.
	if (kept?.plannedBy !== user.id) notFound();
	return accepted(null);
}

/** Those of the ticked who are of the wilayah, with an account that is open. */
async function peopleHere(
	{ db }: Services,
	user: User,
	kode: string,
	ids: readonly string[]
): Promise<readonly { readonly id: string; readonly desaKode: string }[]> {
	const rows = await db
		.select({ id: users.id, desaKode: users.desaKode })
		.from(users)
		.where(
			and(
				inArray(users.id, [...new Set(ids)]),
				underWilayah(users.desaKode, kode),
				isNull(users.disabledAt)
			)
		);
	return rows.filter(({ desaKode }) => isInScope(user, desaKode));
}
