import { cohortServices } from './cohorts';
import type { Entry } from './entry';
import type { User } from '../../../src/lib/server/access';
import type { Fixture } from './fixture';
import { learningServices } from './learning';
import { practiceServices } from './practice';
import { closedLearners, moved, openLearners } from './people';
import { ownWork, seesWork, trainsAt } from './rules';
import { dialogue, management, reports } from './trainers';
import { visitServices } from './visits';

export type Secret = { readonly text: string; readonly may: (user: User) => boolean };

/** Every service that takes something of a person, a village or a wilayah. */
export const registry = (fixture: Fixture): readonly Entry[] => [
	...reports(fixture),
	...dialogue(fixture),
	...management(fixture),
	...cohortServices(fixture),
	...visitServices(fixture),
	...learningServices(fixture),
	...practiceServices(fixture)
];

/** What somebody did, which no answer may name to others: its id, and who may know it. */
export const secrets = (fixture: Fixture): readonly Secret[] => [
	...[
		...fixture.waiting,
		...fixture.open,
		...fixture.quizzes,
		...fixture.worlds,
		...fixture.messages,
		...fixture.seats,
		// Of an answered question the note has the id, and the note is for many.
		...fixture.questions.filter(({ answeredBy }) => answeredBy === null)
	].map((work) => ({
		text: work.id,
		may: (user: User) => ownWork(user, work) || seesWork(user, work)
	})),
	...[...openLearners, ...closedLearners].flatMap((person) =>
		[person.id, person.nama].map((text) => ({
			text,
			may: (user: User) =>
				person.id === user.id ||
				trainsAt(user, person.desaKode) ||
				(person.id === moved.now.id && trainsAt(user, moved.before.desaKode))
		}))
	)
];

/** Actions that read a form and hand it on: what they call stands in the registry. */
export const through: Readonly<Record<string, string>> = {
	'latihan/aksi-perintah#aksiPerintah': 'latihan/kirim-perintah#kirimPerintah',
	'latihan/aksi-warga#aksiWarga': 'latihan/kirim-perintah#kirimPerintah',
	'latihan/aksi-warga#tanpaPin': 'latihan/kirim-perintah#kirimPerintah',
	'latihan/aksi-layanan#aksiAjukan': 'latihan/kirim-perintah#kirimPerintah',
	'latihan/aksi-layanan#aksiLaporData': 'latihan/kirim-perintah#kirimPerintah',
	'latihan/aksi-layanan#aksiPermohonan': 'latihan/kirim-perintah#kirimPerintah',
	'latihan/aturan-tahun#aksiPakaiAturan': 'latihan/aturan-tahun#pakaiTerbaru',
	'learning/certificate-download#downloadCertificate': 'learning/certificates#publicCertificate'
};

const noData = 'words, addresses and limits: it is given no database';
const drawn = 'writes a file of what another service has read';
const everybody = 'the same for everybody: regions, courses and the address of this installation';

/** What a route calls besides, and why nobody can be let through by it. */
export const exempt: Readonly<Record<string, string>> = {
	'runtime#services': noData,
	'signed-in#signedIn': noData,
	'access#notFound': noData,
	'access#forbidden': noData,
	'env#env': noData,
	'open-page#openPage': noData,
	'visit/visits#visitQuery': noData,
	'return-to#kembaliKe': noData,
	'accounts/cards#cardQuery': noData,
	'accounts/cards#mostCards': noData,
	'accounts/device#deviceWords': noData,
	'accounts/form#parseAccountForm': noData,
	'accounts/list#accountQuery': noData,
	'accounts/rights#rolesToGive': noData,
	'accounts/status#labelPeran': noData,
	'cohort/days#attendanceField': noData,
	'cohort/find#cohortQuery': noData,
	'cohort/items#deadlineField': noData,
	'cohort/members#labelVia': noData,
	'latihan/aksi-layanan#alamatPermohonan': noData,
	'learning/essays#mostListed': noData,
	'learning/module#modulePath': noData,
	'learning/reading-size#travelBytes': noData,
	'pantau/tempat#alamatKode': noData,
	'roster/export#rosterTemplate': noData,
	'roster/imports#askedPage': noData,
	'visit/draft#proposedPeople': noData,
	'visit/draft#proposedTopics': noData,
	'dokumen/pdf#gambarPdf': drawn,
	'impor/kirim-lembar#kirimLembar': drawn,
	'pantau/ekspor#unduhTabel': drawn,
	'visit/visit-pdf#visitPdf': drawn,
	'accounts/wilayah#sebutWilayah': everybody,
	'aturan-tahun/kelola#daftarProvinsi': everybody,
	'courses/current#currentLibrary': everybody,
	'learning/certificate-key#issuingAt': everybody,
	'learning/certificate-key#issuingIfAny': everybody,
	'learning/group-review#bacaKelompok': everybody,
	'learning/module#cetakModul': everybody,
	'learning/certificates#statusList': 'public: one bit for each number, and nobody’s name',
	'auth/sign-in#changePassword': 'one’s own, and asks for the password that one has'
};
