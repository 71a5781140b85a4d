import { addDays, nomorHari, tanggalDiZona, zonaWilayah, type Tanggal } from '../../format/tanggal';
import {
	invitedFrom,
	inviteReasons,
	meetingPlace,
	mostInvited,
	topicKey,
	topicsOf,
	topicsOfVisit,
	type Invitation,
	type Invited,
	type InviteReason
} from '../../visit/plan';
import { taught, titleOf, type TaughtTopic } from '../../visit/topic';
import type { Courses } from '../../learning/course';
import { labelJabatan } from '../../learning/jabatan';
import { isInScope, notFound, type User } from '../access';
import { inScope } from '../db/scope';
import { kursusDipantau, type KursusDipantau } from '../pantau/kursus';
import { tempatPantau, type Tempat } from '../pantau/tempat';
import type { Services } from '../runtime';
import { viewScope } from '../scope-of';
import { readInvitations, readPeople } from './invitations';
import { namesOf } from './names';
import { askedAlready, nameOfPlace } from './proposals';

export type DraftPerson = {
	readonly id: string;
	readonly nama: string;
	readonly jabatan: string;
	readonly desa: string;
	readonly kind: InviteReason;
	/** The same in words. */
	readonly reason: string;
	/** Asked to another visit that is still to come. */
	readonly asked: boolean;
};

export type DraftTopic = TaughtTopic & { readonly key: string };

/** A visit as it could be: what the form begins with. */
export type VisitDraft = {
	readonly tempat: Tempat;
	readonly kursus: KursusDipantau;
	readonly people: readonly DraftPerson[];
	/** The most frequent first; the first three are proposed. */
	readonly topics: readonly DraftTopic[];
	readonly place: string;
	readonly tanggal: Tanggal;
};

const topicsToChoose = 8;

/** A visit is to a kecamatan, or to one village. */
export async function visitDraft(
	services: Services,
	user: User,
	kode: string,
	courseId: string
): Promise<VisitDraft> {
	const tempat = await placeOfVisit(services, user, kode);
	const { library, dipilih } = await kursusDipantau(services, user, courseId);
	if (!dipilih) notFound();
	const { invitations, asked } = await readForVisit(services, user, tempat.kode, dipilih.id);
	const invited = invitedFrom(invitations);
	const found = await inScope(services.db, viewScope(user), (tx) =>
		readPeople(
			tx,
			user.wilayahKode,
			invited.map(({ personId }) => personId)
		)
	);
	const free = invited.filter(({ personId }) => !asked.has(personId));
	const kecamatan = tempat.kode.slice(0, 8);
	const place = meetingPlace(kecamatan, free);
	const nameOf = await namesOf(services, [
		kecamatan,
		place.kode,
		...invited.map(({ desaKode }) => desaKode)
	]);
	return {
		tempat,
		kursus: dipilih,
		people: invited.map((one) => {
			const person = found.get(one.personId);
			return {
				id: one.personId,
				nama: person?.nama ?? '',
				jabatan: person?.jabatan.map(labelJabatan).join(', ') ?? '',
				desa: nameOf(one.desaKode),
				kind: one.reason,
				reason: reasonText(library, one),
				asked: asked.has(one.personId)
			};
		}),
		topics: topicsOf(free.length > 0 ? free : invited, topicsToChoose).map((topic) => ({
			...taught(library, topic),
			key: topicKey(topic)
		})),
		place: nameOfPlace(
			tempat.kode.length === 13 ? { kind: 'desa', kode: tempat.kode, people: 0 } : place,
			nameOf
		),
		tanggal: nextWorkday(addDays(today(services, kode), 7))
	};
}

export const proposedTopics = ({ topics }: VisitDraft): readonly string[] =>
	topics.slice(0, topicsOfVisit).map(({ key }) => key);

/** Those who need it most, as far as there is room for them; whoever is asked elsewhere is not ticked. */
export const proposedPeople = ({ people }: VisitDraft): readonly string[] =>
	inviteReasons
		.flatMap((kind) => people.filter((one) => one.kind === kind && !one.asked))
		.slice(0, mostInvited)
		.map(({ id }) => id);

export const today = ({ now }: Services, kode: string): Tanggal =>
	tanggalDiZona(now(), zonaWilayah(kode));

/** Day 0 was a Thursday, and offices are closed on the two days after Friday. */
function nextWorkday(day: Tanggal): Tanggal {
	const weekday = (nomorHari(day) + 3) % 7;
	return weekday < 5 ? day : addDays(day, 7 - weekday);
}

/** 404 for what is wider than a kecamatan, malformed, unknown or out of the trainer's wilayah. */
export async function placeOfVisit(services: Services, user: User, kode: string): Promise<Tempat> {
	if ((kode.length !== 8 && kode.length !== 13) || !isInScope(user, kode)) notFound();
	return tempatPantau(services, user, kode);
}

export const readForVisit = (
	services: Services,
	user: User,
	kode: string,
	courseId: string
): Promise<{
	readonly invitations: readonly Invitation[];
	readonly asked: ReadonlySet<string>;
}> => {
	const now = services.now();
	return inScope(services.db, viewScope(user), async (tx) => {
		const batas = user.wilayahKode;
		const [invitations, asked] = await Promise.all([
			readInvitations(tx, { batas, kode, courseId, now }),
			askedAlready(tx, batas, kode, now)
		]);
		return { invitations, asked };
	});
};

/** Kept with a visit, and known again by it. */
export const neverUsed = 'Akun belum pernah dipakai';
const other = { senyap: 'Senyap lebih dari 21 hari', 'belum-aktif': neverUsed };

/** Why somebody is asked, as it stands now: with the mistake they make most. */
export function reasonText(library: Courses, { reason, mistakes }: Invited): string {
	if (reason !== 'macet') return other[reason];
	const [worst] = mistakes.toSorted((a, b) => b.times - a.times);
	return worst ? `Macet: ${titleOf(library, worst)} (${worst.times} kali)` : 'Macet';
}
