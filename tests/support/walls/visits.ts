import { newId } from '../../../src/lib/ids';
import { planVisit } from '../../../src/lib/server/visit/create';
import { visitDraft } from '../../../src/lib/server/visit/draft';
import { helpOffers, noteHelp } from '../../../src/lib/server/visit/help';
import { visitProposals } from '../../../src/lib/server/visit/proposals';
import { visitSheets } from '../../../src/lib/server/visit/sheets';
import {
	cancelVisit,
	listVisits,
	noteAttendance,
	readVisit
} from '../../../src/lib/server/visit/visits';
import type { User } from '../../../src/lib/server/access';
import { alamatKode } from '../../../src/lib/server/pantau/tempat';
import { changes, listed, reads, type Entry } from './entry';
import { visitForm, type Fixture, type VisitTo } from './fixture';
import { course, taskId } from './library';
import { openLearners, villages } from './people';
import { lies, trainsAt } from './rules';

const goes = (user: User, { kode }: VisitTo): boolean => trainsAt(user, kode);
const small = ['35.99.01', '35.99.02', '35.98.01', '36.99.01', ...villages];
const large = ['', '35', '35.99', '36', '36.99'];

export const visitServices = ({ visits }: Fixture): readonly Entry[] => [
	reads('visit/visits#listVisits', {
		...{ of: visits, may: goes },
		ask: async (services, user, { id }) => {
			const { rows } = await listVisits(services, user, {
				...{ page: 'semua', kode: user.wilayahKode, bulan: null }
			});
			return listed(
				rows.some((row) => row.id === id),
				rows
			);
		}
	}),
	reads('visit/visits#readVisit', {
		...{ of: visits, may: goes },
		ask: (services, user, { id }) => readVisit(services, user, id)
	}),
	reads('visit/sheets#visitSheets', {
		...{ of: visits, may: goes },
		ask: (services, user, { id }) => visitSheets(services, user, id)
	}),
	reads('visit/help#helpOffers', {
		...{ of: visits, may: goes },
		// Handed over by a trainer who may read it: it opens nothing to others.
		ask: async (services, user, { detail }) => {
			const offers = await helpOffers(services, user, detail);
			return listed(offers.length > 0, offers);
		}
	}),
	changes('visit/help#noteHelp', {
		...{ of: visits, may: goes },
		ask: (services, user, { id, people }) =>
			noteHelp(
				services,
				user,
				id,
				people.map((one) => `${one.id}~${taskId}`)
			)
	}),
	changes('visit/visits#noteAttendance', {
		...{ of: visits, may: goes },
		ask: (services, user, { id, people }) =>
			noteAttendance(services, user, id, {
				...{ note: 'Selesai.', done: true },
				came: new Map(people.map((one) => [one.id, 'tidak-hadir']))
			})
	}),
	changes('visit/visits#cancelVisit', {
		...{ of: visits, may: goes },
		ask: (services, user, { id }) => cancelVisit(services, user, id)
	}),
	reads('visit/draft#visitDraft', {
		...{ of: small, may: trainsAt },
		ask: (services, user, kode) => visitDraft(services, user, kode, course.id)
	}),
	reads('visit/proposals#visitProposals', {
		...{ of: [...large, ...small], may: trainsAt },
		ask: (services, user, kode) =>
			visitProposals(services, user, new URLSearchParams({ wilayah: alamatKode(kode) }))
	}),
	changes('visit/create#planVisit', {
		of: small.flatMap((kode) => openLearners.map((person) => ({ kode, person }))),
		may: (user, { kode, person }) => trainsAt(user, kode) && lies(person.desaKode, kode),
		ask: (services, user, { kode, person }) =>
			planVisit(services, user, visitForm(newId(), kode, [person]))
	})
];
