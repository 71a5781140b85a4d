import { groupBy } from '../group-by';

/** Why somebody is asked to come: stuck, silent, or with an account that was never used. The first that holds is the reason. */
export const inviteReasons = ['macet', 'senyap', 'belum-aktif'] as const;
export type InviteReason = (typeof inviteReasons)[number];

/** Something a person does not get on with: at an item, and there at a check where one is known. */
export type MistakeAt = {
	readonly courseId: string;
	readonly itemId: string;
	/** '' where no check is meant. */
	readonly code: string;
	readonly times: number;
};

/** One reason to ask one person; somebody may have several. */
export type Invitation = {
	readonly personId: string;
	readonly desaKode: string;
	readonly reason: InviteReason;
	/** Null unless they are stuck. */
	readonly mistake: MistakeAt | null;
};

export type Invited = {
	readonly personId: string;
	readonly desaKode: string;
	readonly reason: InviteReason;
	readonly mistakes: readonly MistakeAt[];
};

/** One mistake of several people, to be gone through together. */
export type Topic = MistakeAt & { readonly people: number };

/** Where they meet: in the village that most of them come from, or at the office of the kecamatan. */
export type MeetingPlace =
	| { readonly kind: 'desa'; readonly kode: string; readonly people: number }
	| { readonly kind: 'kecamatan'; readonly kode: string };

export type VisitPlan = {
	readonly kecamatanKode: string;
	/** By village, then by reason. */
	readonly invited: readonly Invited[];
	readonly counts: Readonly<Record<InviteReason, number>>;
	readonly place: MeetingPlace;
	/** The most frequent mistakes; none where nobody is stuck. */
	readonly topics: readonly Topic[];
};

export const topicsOfVisit = 3;
/** More than these do not get to practise in a day. */
export const mostInvited = 60;

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const rank = (reason: InviteReason): number => inviteReasons.indexOf(reason);

/** One entry for each person, with the strongest reason and all mistakes. */
export function invitedFrom(invitations: Iterable<Invitation>): readonly Invited[] {
	const people = new Map<string, Invited>();
	for (const { personId, desaKode, reason, mistake } of invitations) {
		const before = people.get(personId);
		people.set(personId, {
			personId,
			desaKode,
			reason: before && rank(before.reason) <= rank(reason) ? before.reason : reason,
			mistakes: [...(before?.mistakes ?? []), ...(mistake ? [mistake] : [])]
		});
	}
	return [...people.values()]
		.map((one) => ({ ...one, mistakes: one.mistakes.toSorted(byKey) }))
		.toSorted(
			(a, b) =>
				text(a.desaKode, b.desaKode) ||
				rank(a.reason) - rank(b.reason) ||
				text(a.personId, b.personId)
		);
}

/** Two people make the same mistake when the same check fails, wherever; without a check, at the same item. */
export const topicKey = ({ itemId, code }: Pick<MistakeAt, 'itemId' | 'code'>): string =>
	code === '' ? `@${itemId}` : code;

const byKey = (a: MistakeAt, b: MistakeAt): number =>
	text(topicKey(a), topicKey(b)) || text(a.itemId, b.itemId) || a.times - b.times;

/** Mistakes by how many people make them, of equals by how often; the item is the one where most of them do. */
export function topicsOf(invited: readonly Invited[], most = topicsOfVisit): readonly Topic[] {
	type Found = { people: Set<string>; times: number; items: Map<string, MistakeAt[]> };
	const topics = new Map<string, Found>();
	for (const { personId, mistakes } of invited)
		for (const mistake of mistakes) {
			const key = topicKey(mistake);
			const found = topics.get(key) ?? { people: new Set(), times: 0, items: new Map() };
			found.people.add(personId);
			found.times += mistake.times;
			found.items.set(mistake.itemId, [...(found.items.get(mistake.itemId) ?? []), mistake]);
			topics.set(key, found);
		}
	return [...topics]
		.flatMap(([key, { people, times, items }]) => {
			const [item] = [...items].toSorted(
				([idA, a], [idB, b]) => b.length - a.length || text(idA, idB)
			);
			const [first] = item?.[1] ?? [];
			if (!item || !first) return [];
			const { code } = first;
			const courseId = item[1].map((one) => one.courseId).toSorted(text)[0] ?? '';
			return [{ key, topic: { courseId, itemId: item[0], code, people: people.size, times } }];
		})
		.toSorted(
			(a, b) =>
				b.topic.people - a.topic.people || b.topic.times - a.topic.times || text(a.key, b.key)
		)
		.slice(0, most)
		.map(({ topic }) => topic);
}

/** The village that more than half of them come from; otherwise the way to the kecamatan is the fairest. */
export function meetingPlace(kecamatanKode: string, invited: readonly Invited[]): MeetingPlace {
	const perDesa = new Map<string, number>();
	for (const { desaKode } of invited) perDesa.set(desaKode, (perDesa.get(desaKode) ?? 0) + 1);
	for (const [kode, people] of perDesa)
		if (people * 2 > invited.length) return { kind: 'desa', kode, people };
	return { kind: 'kecamatan', kode: kecamatanKode };
}

const countReasons = (invited: readonly Invited[]): VisitPlan['counts'] => {
	const of = (reason: InviteReason) => invited.filter((one) => one.reason === reason).length;
	return { macet: of('macet'), senyap: of('senyap'), 'belum-aktif': of('belum-aktif') };
};

const byNeed = (a: VisitPlan, b: VisitPlan): number =>
	inviteReasons.reduce((order, reason) => order || b.counts[reason] - a.counts[reason], 0) ||
	text(a.kecamatanKode, b.kecamatanKode);

/** One plan for each kecamatan in which somebody needs help; where most are stuck comes first. */
export function planVisits(invitations: Iterable<Invitation>): readonly VisitPlan[] {
	const perKecamatan = groupBy(invitedFrom(invitations), ({ desaKode }) => desaKode.slice(0, 8));
	return [...perKecamatan]
		.map(([kecamatanKode, invited]): VisitPlan => ({
			kecamatanKode,
			invited,
			counts: countReasons(invited),
			place: meetingPlace(kecamatanKode, invited),
			topics: topicsOf(invited)
		}))
		.toSorted(byNeed);
}
