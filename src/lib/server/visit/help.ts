import { titleOf } from '../../visit/topic';
import { isInScope, notFound, type User } from '../access';
import { currentLibrary } from '../courses/current';
import { inScope } from '../db/scope';
import { derivedId } from '../derived-id';
import { giveHelp } from '../learning/help';
import type { Services } from '../runtime';
import { viewScope } from '../scope-of';
import { formatTanggal } from '../../format/tanggal';
import { readInvitations } from './invitations';
import { readVisit, type VisitDetail } from './visits';

/** Something that somebody who came may have been helped with. */
export type HelpOffer = {
	/** Of the box that is ticked. */
	readonly key: string;
	readonly personId: string;
	readonly nama: string;
	readonly desaKode: string;
	/** '' of somebody silent: they were spoken to. */
	readonly itemId: string;
	readonly about: string;
};

const keyOf = (personId: string, itemId: string): string => `${personId}~${itemId}`;

/** What those who came are stuck at now, or that they are silent: "sudah dibantu" is offered for each. */
export async function helpOffers(
	services: Services,
	user: User,
	{ wilayahKode, courseId, people }: VisitDetail
): Promise<readonly HelpOffer[]> {
	if (!isInScope(user, wilayahKode)) notFound();
	const came = new Map(people.flatMap((one) => (one.came === 'hadir' ? [[one.id, one]] : [])));
	if (came.size === 0) return [];
	const { library } = await currentLibrary(services.db);
	const invitations = await inScope(services.db, viewScope(user), (tx) =>
		readInvitations(tx, {
			...{ batas: user.wilayahKode, kode: wilayahKode, courseId },
			now: services.now()
		})
	);
	const offers = invitations.flatMap(({ personId, desaKode, reason, mistake }): HelpOffer[] => {
		const person = came.get(personId);
		if (!person || person.desaKode !== desaKode || reason === 'belum-aktif') return [];
		const itemId = mistake?.itemId ?? '';
		return [
			{
				...{ key: keyOf(personId, itemId), personId, itemId, desaKode },
				nama: person.nama,
				about: mistake ? titleOf(library, mistake) : 'Senyap: sudah diajak bicara'
			}
		];
	});
	return offers.toSorted((a, b) => a.nama.localeCompare(b.nama, 'id') || (a.key < b.key ? -1 : 1));
}

/** Notes help for what was ticked. Of one visit it is given once for each person and item; what is not offered is left aside. */
export async function noteHelp(
	services: Services,
	user: User,
	id: string,
	ticked: readonly string[]
): Promise<number> {
	const visit = await readVisit(services, user, id);
	const offers = await helpOffers(services, user, visit);
	const chosen = offers.filter(({ key }) => ticked.includes(key));
	for (const { personId, itemId, desaKode } of chosen)
		await giveHelp(services, user, {
			id: derivedId('visit.help', id, personId, visit.courseId, itemId),
			...{ personId, itemId, desaKode },
			courseId: visit.courseId,
			note: `Kunjungan ${formatTanggal(visit.tanggal)}`
		});
	return chosen.length;
}
