import { newId } from '../../../src/lib/ids';
import type { User } from '../../../src/lib/server/access';
import { findByCode, joinByCode, openCode, renewCode } from '../../../src/lib/server/cohort/code';
import {
	addDay,
	attendanceField,
	cancelDay,
	changeDay,
	listDays,
	markAttendance,
	readAttendance
} from '../../../src/lib/server/cohort/days';
import { readEvaluations } from '../../../src/lib/server/cohort/evaluations';
import { giveExtension, readExtensions } from '../../../src/lib/server/cohort/extensions';
import { listCandidates, proposeOnePerChild } from '../../../src/lib/server/cohort/candidates';
import {
	addAll,
	addByUsername,
	addMembers,
	addVillages
} from '../../../src/lib/server/cohort/enrol';
import { listCohorts } from '../../../src/lib/server/cohort/find';
import { addItems, readMaterial, saveItems } from '../../../src/lib/server/cohort/items';
import { listMembers, removeMember } from '../../../src/lib/server/cohort/members';
import {
	giveEvaluation,
	leaveCohort,
	ownCohorts,
	readOwnCohort
} from '../../../src/lib/server/cohort/own';
import { readReport } from '../../../src/lib/server/cohort/report';
import {
	archiveCohort,
	chooseWilayah,
	copyCohort,
	createCohort,
	editCohort,
	readCohortHead,
	readManagedHead
} from '../../../src/lib/server/cohort/save';
import { formOf } from '../../../src/lib/server/cohort/testing';
import { batchesSentBy, sendToMany } from '../../../src/lib/server/learning/messages';
import type { Services } from '../../../src/lib/server/runtime';
import { changes, listed, reads, type Entry } from './entry';
import { dayForm, evaluationForm, extensionForm, type CohortOf, type Fixture } from './fixture';
import { course, taskId } from './library';
import { openLearners, trainers } from './people';
import { lies, trainsAt } from './rules';

const words = (text = '') => new URLSearchParams(text);

/** Runs it, or something above it. */
const manages = (user: User, { kode }: CohortOf): boolean => trainsAt(user, kode);
/** Runs it, or looks after some of its members. */
const follows = (user: User, cohort: CohortOf): boolean =>
	manages(user, cohort) || cohort.members.some(({ desaKode }) => trainsAt(user, desaKode));
const isMember = (user: User, { members }: CohortOf): boolean =>
	members.some(({ id }) => id === user.id);

type Manage = (services: Services, user: User, cohort: CohortOf) => Promise<unknown>;

/** A cohort and a learner, in it or not. */
type Joining = { readonly cohort: CohortOf; readonly person: User };

export function cohortServices({ cohorts }: Fixture): readonly Entry[] {
	const managed = (service: string, ask: Manage): Entry =>
		reads(`cohort/${service}`, { of: cohorts, may: manages, ask });
	const changed = (service: string, ask: Manage): Entry =>
		changes(`cohort/${service}`, { of: cohorts, may: manages, ask });
	const followed = (service: string, ask: Manage): Entry =>
		reads(service, { of: cohorts, may: follows, ask });
	const joinings: readonly Joining[] = cohorts.flatMap((cohort) =>
		openLearners.map((person) => ({ cohort, person }))
	);
	const inIt = joinings.filter(({ cohort, person }) => isMember(person, cohort));
	const notInIt = joinings.filter(({ cohort, person }) => !isMember(person, cohort));
	const mayAdd = (user: User, { cohort, person }: Joining): boolean =>
		manages(user, cohort) && lies(person.desaKode, cohort.kode);
	const good = { nama: 'Angkatan baru', mulai: '1-11-2026', selesai: '31-12-2026' };
	const below = ['35', '35.99', '35.99.01', '35.99.02', '35.98.01', '36', '36.99', '36.99.01'];

	return [
		followed('cohort/find#listCohorts', async (services, user, { id }) => {
			const { rows } = await listCohorts(services, user, { archived: false, halaman: 1 });
			return listed(
				rows.some((row) => row.id === id),
				rows
			);
		}),
		followed('cohort/save#readCohortHead', (services, user, { id }) =>
			readCohortHead(services, user, id)
		),
		managed('save#readManagedHead', (services, user, { id }) =>
			readManagedHead(services, user, id)
		),
		followed('cohort/report#readReport', (services, user, { id }) =>
			readReport(services, user, id, words(), true)
		),
		followed('cohort/evaluations#readEvaluations', (services, user, { id }) =>
			readEvaluations(services, user, id)
		),
		followed('cohort/members#listMembers', (services, user, { id }) =>
			listMembers(services, user, id)
		),
		reads('cohort/members#listMembers', {
			of: inIt,
			may: (user, { person }) => trainsAt(user, person.desaKode),
			ask: async (services, user, { cohort, person }) => {
				const rows = await listMembers(services, user, cohort.id);
				return listed(
					rows.some(({ id }) => id === person.id),
					rows
				);
			}
		}),
		followed('cohort/days#listDays', (services, user, { id }) => listDays(services, user, id)),
		managed('days#readAttendance', (services, user, { id, dayId }) =>
			readAttendance(services, user, id, dayId)
		),
		managed('items#readMaterial', (services, user, { id }) => readMaterial(services, user, id)),
		managed('extensions#readExtensions', (services, user, { id }) =>
			readExtensions(services, user, id, words())
		),
		managed('candidates#listCandidates', (services, user, { id }) =>
			listCandidates(services, user, id, words('cari='))
		),
		reads('cohort/candidates#listCandidates', {
			of: notInIt,
			may: mayAdd,
			ask: async (services, user, { cohort, person }) => {
				const asked = words(`cari=${person.username}`);
				const { rows } = await listCandidates(services, user, cohort.id, asked);
				return listed(
					rows.some(({ id }) => id === person.id),
					rows
				);
			}
		}),
		managed('candidates#proposeOnePerChild', (services, user, { id }) =>
			proposeOnePerChild(services, user, id)
		),
		managed('code#openCode', (services, user, { id }) => openCode(services, user, id)),
		changed('code#renewCode', (services, user, { id }) => renewCode(services, user, id, true)),
		changed('days#addDay', (services, user, { id }) => addDay(services, user, id, dayForm())),
		changed('days#changeDay', (services, user, { id, dayId }) =>
			changeDay(services, user, id, dayId, dayForm())
		),
		changed('days#cancelDay', (services, user, { id, dayId }) =>
			cancelDay(services, user, id, dayId, true)
		),
		changed('days#markAttendance', (services, user, { id, dayId, members }) =>
			markAttendance(
				services,
				user,
				id,
				dayId,
				formOf(Object.fromEntries(members.map((one) => [attendanceField(one.id), 'izin']))),
				false
			)
		),
		changed('items#addItems', (services, user, { id }) =>
			addItems(services, user, id, formOf({ bagian: `${course.id}/${taskId}` }))
		),
		changed('items#saveItems', (services, user, { id }) =>
			saveItems(services, user, id, formOf({ hapus: course.id }))
		),
		changed('extensions#giveExtension', (services, user, { id, joined }) =>
			giveExtension(services, user, id, extensionForm(joined, '15-12-2026'))
		),
		changes('cohort/enrol#addMembers', {
			...{ of: notInIt, may: mayAdd },
			ask: (services, user, { cohort, person }) =>
				addMembers(services, user, cohort.id, [person.id])
		}),
		changes('cohort/enrol#addByUsername', {
			...{ of: notInIt, may: mayAdd },
			ask: (services, user, { cohort, person }) =>
				addByUsername(services, user, cohort.id, person.username)
		}),
		changes('cohort/enrol#addVillages', {
			...{ of: notInIt, may: mayAdd },
			ask: (services, user, { cohort, person }) =>
				addVillages(services, user, cohort.id, [person.desaKode])
		}),
		changed('enrol#addAll', (services, user, { id }) => addAll(services, user, id, words('cari='))),
		changes('cohort/members#removeMember', {
			of: inIt,
			may: (user, { cohort }) => manages(user, cohort),
			ask: (services, user, { cohort, person }) =>
				removeMember(services, user, cohort.id, person.id)
		}),
		changed('save#editCohort', (services, user, { id }) =>
			editCohort(services, user, id, formOf(good))
		),
		changed('save#archiveCohort', (services, user, { id }) =>
			archiveCohort(services, user, id, true)
		),
		changed('save#copyCohort', (services, user, { id }) => copyCohort(services, user, id, newId())),
		reads('cohort/save#chooseWilayah', {
			...{ of: below, may: trainsAt },
			ask: async (services, user, tempat) => {
				const choice = await chooseWilayah(services, user, formOf({ tempat }));
				return listed(choice.chosen === tempat, choice);
			}
		}),
		changes('cohort/save#createCohort', {
			...{ of: below, may: trainsAt },
			ask: (services, user, tempat) =>
				createCohort(services, user, formOf({ id: newId(), ...good, tempat }))
		}),
		changes('learning/messages#sendToMany', {
			of: cohorts,
			// To one's own of a cohort, whoever runs it.
			may: (user, { members }) => members.some(({ desaKode }) => trainsAt(user, desaKode)),
			ask: (services, user, { id }) =>
				sendToMany(services, user, { batchId: newId(), cohortId: id, text: 'Sampai besok.' })
		}),
		reads('learning/messages#batchesSentBy', {
			of: cohorts,
			// One's own alone: the trainer who runs it has written to it.
			may: (user, { kode }) =>
				user ===
				trainers.find(({ role, wilayahKode }) => role === 'pelatih' && wilayahKode === kode),
			ask: async (services, user, { id }) => {
				const batches = await batchesSentBy(services, user, id);
				return listed(batches.length > 0, batches);
			}
		}),
		...memberServices(cohorts)
	];
}

/** A cohort as those see it who are in it. */
const memberServices = (cohorts: readonly CohortOf[]): readonly Entry[] => [
	reads('cohort/own#readOwnCohort', {
		...{ of: cohorts, may: isMember },
		ask: (services, user, { id }) => readOwnCohort(services, user, id)
	}),
	reads('cohort/own#ownCohorts', {
		...{ of: cohorts, may: isMember },
		ask: async (services, user, { id }) => {
			const found = await ownCohorts(services, user);
			return listed(
				found.some((one) => one.id === id),
				found
			);
		}
	}),
	changes('cohort/own#giveEvaluation', {
		...{ of: cohorts, may: isMember },
		ask: (services, user, { id }) => giveEvaluation(services, user, id, evaluationForm())
	}),
	changes('cohort/own#leaveCohort', {
		of: cohorts,
		may: (user, { joined }) => joined.id === user.id,
		ask: (services, user, { id }) => leaveCohort(services, user, id)
	}),
	reads('cohort/code#findByCode', {
		of: cohorts,
		may: (user, { kode }) => user.role === 'peserta' && lies(user.desaKode, kode),
		ask: (services, user, { code }) => findByCode(services, user, code)
	}),
	changes('cohort/code#joinByCode', {
		of: cohorts,
		may: (user, { kode }) => user.role === 'peserta' && lies(user.desaKode, kode),
		ask: (services, user, { code }) => joinByCode(services, user, code)
	})
];
