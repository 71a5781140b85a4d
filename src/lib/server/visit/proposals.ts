import { and, gte, isNull, sql } from 'drizzle-orm';
import { tanggalDiZona, zonaWilayah } from '../../format/tanggal';
import { planVisits, type MeetingPlace, type VisitPlan } from '../../visit/plan';
import { taught, type TaughtTopic } from '../../visit/topic';
import { isInScope, notFound, type User } from '../access';
import { visit, visitPerson } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import { kursusDipantau, type KursusDipantau } from '../pantau/kursus';
import { alamatKode, tempatPantau, type Jejak } from '../pantau/tempat';
import { bacaTerlihat } from '../pantau/terlihat';
import type { Services } from '../runtime';
import { underWilayah, viewScope, within } from '../scope-of';
import { readInvitations } from './invitations';
import { namesOf } from './names';

/** A visit that would help, with the numbers that say why. */
export type VisitProposal = {
	/** Of the kecamatan. */
	readonly kode: string;
	readonly nama: string;
	readonly people: number;
	readonly desa: number;
	readonly counts: VisitPlan['counts'];
	readonly place: { readonly nama: string; readonly people: number | null };
	readonly topics: readonly TaughtTopic[];
};

export type WilayahBelow = {
	readonly kode: string;
	readonly nama: string;
	/** As they may be shown: small ones are closed. */
	readonly macet: number;
	readonly senyap: number;
};

export type ProposalsPage = {
	readonly kode: string;
	readonly nama: string;
	readonly jejak: Jejak;
	/** Wilayah below, to choose from; only where the one shown is too wide for a visit. */
	readonly bawah: readonly WilayahBelow[];
	readonly kursus: KursusDipantau | null;
	readonly daftarKursus: readonly KursusDipantau[];
	/** Null: a kabupaten has to be chosen first. */
	readonly proposals: readonly VisitProposal[] | null;
	/** People who are asked to a visit that is still to come, and so to none of these. */
	readonly alreadyAsked: number;
};

/** Whom to gather where, kecamatan by kecamatan. */
export async function visitProposals(
	services: Services,
	user: User,
	query: URLSearchParams
): Promise<ProposalsPage> {
	const tempat = await tempatPantau(
		services,
		user,
		query.get('wilayah') || alamatKode(user.wilayahKode)
	);
	// An observer may open the place for its totals, and sees no person.
	if (!isInScope(user, tempat.kode)) notFound();
	const { library, dipilih, daftar } = await kursusDipantau(
		services,
		user,
		query.get('kursus') ?? ''
	);
	const { kode } = tempat;
	const head = {
		...{ kode, nama: tempat.nama, jejak: tempat.jejak },
		...{ kursus: dipilih, daftarKursus: daftar }
	};
	if (kode.length < 5 || !dipilih)
		return {
			...head,
			bawah: await below(services, user, kode, dipilih?.id ?? ''),
			proposals: null,
			alreadyAsked: 0
		};
	const now = services.now();
	const [invitations, asked] = await inScope(services.db, viewScope(user), (tx) =>
		Promise.all([
			readInvitations(tx, { batas: user.wilayahKode, kode, courseId: dipilih.id, now }),
			askedAlready(tx, user.wilayahKode, kode, now)
		])
	);
	const plans = planVisits(invitations.filter(({ personId }) => !asked.has(personId)));
	const nameOf = await namesOf(
		services,
		plans.flatMap(({ kecamatanKode, place }) => [kecamatanKode, place.kode])
	);
	return {
		...head,
		bawah: [],
		proposals: plans.map((plan) => ({
			kode: plan.kecamatanKode,
			nama: nameOf(plan.kecamatanKode),
			people: plan.invited.length,
			desa: new Set(plan.invited.map(({ desaKode }) => desaKode)).size,
			counts: plan.counts,
			place: { nama: nameOfPlace(plan.place, nameOf), people: peopleOf(plan.place) },
			topics: plan.topics.map((topic) => taught(library, topic))
		})),
		alreadyAsked: new Set(
			invitations.flatMap(({ personId }) => (asked.has(personId) ? [personId] : []))
		).size
	};
}

export const nameOfPlace = (place: MeetingPlace, nameOf: (kode: string) => string): string =>
	place.kind === 'desa' ? `Balai ${nameOf(place.kode)}` : `Kantor ${nameOf(place.kode)}`;

const peopleOf = (place: MeetingPlace): number | null =>
	place.kind === 'desa' ? place.people : null;

/** People who are asked to a visit that is still to come. */
export async function askedAlready(
	tx: ScopedTx,
	batas: string,
	kode: string,
	now: Date
): Promise<ReadonlySet<string>> {
	// The visits first: they are few, and each person would be looked up among them by the wrong index.
	const toCome = tx
		.select({ id: visit.id })
		.from(visit)
		.where(
			and(
				isNull(visit.doneAt),
				isNull(visit.cancelledAt),
				gte(visit.tanggal, tanggalDiZona(now, zonaWilayah(kode)))
			)
		);
	const rows = await tx
		.select({ userId: visitPerson.userId })
		.from(visitPerson)
		.where(
			and(
				underWilayah(visitPerson.desaKode, within(batas, kode)),
				sql`${visitPerson.visitId} = any(array(${toCome}))`
			)
		);
	return new Set(rows.map(({ userId }) => userId));
}

/** Where most are stuck or silent in a course comes first; what nobody has a seat in comes last, by name. */
async function below(
	services: Services,
	user: User,
	kode: string,
	courseId: string
): Promise<readonly WilayahBelow[]> {
	const { value } = await bacaTerlihat(services, user, { kode, courseId });
	return value.anak
		.map(({ kode, nama, macet, senyap }) => ({ kode, nama, macet, senyap }))
		.toSorted((a, b) => b.macet - a.macet || b.senyap - a.senyap || (a.nama < b.nama ? -1 : 1));
}
