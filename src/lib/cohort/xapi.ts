import { saatDiZona, zonaWilayah } from '../format/tanggal';
import { statementBy, type Statement, type XapiSettings } from '../learning/exchange/xapi';
import { labelAttendance, type Attendance, type DayDraft } from './day';
import { points, type Evaluation } from './evaluation';

/** A cohort as it is named to another system. */
type CohortName = { readonly id: string; readonly nama: string };

type AttendedDay = Pick<DayDraft, 'tanggal' | 'jamMulai' | 'tempat'> & {
	readonly id: string;
	readonly cohort: CohortName;
	readonly mark: Attendance;
};

type GivenEvaluation = Evaluation & {
	readonly cohort: CohortName;
	readonly givenAt: string;
};

const attended = ['http://adlnet.gov/expapi/verbs/attended', 'menghadiri'] as const;
const skipped = ['http://id.tincanapi.com/verb/skipped', 'tidak menghadiri'] as const;
const rated = ['http://id.tincanapi.com/verb/rated', 'menilai'] as const;

const cohortAddress = ({ homePage }: XapiSettings, { id }: CohortName): string =>
	`${homePage}/xapi/angkatan/${id}`;

/** What is noted of somebody on a day face to face. */
export const attendanceStatement = (
	day: AttendedDay,
	settings: XapiSettings & { readonly desaKode: string }
): Statement =>
	statementBy(settings, {
		verb: day.mark === 'hadir' ? attended : skipped,
		object: {
			id: `${settings.homePage}/xapi/tatap-muka/${day.id}`,
			type: 'http://adlnet.gov/expapi/activities/meeting',
			name: `${day.cohort.nama}, ${day.tempat}`
		},
		result: { completion: day.mark === 'hadir', response: labelAttendance[day.mark] },
		parent: cohortAddress(settings, day.cohort),
		timestamp: saatDiZona(day.tanggal, day.jamMulai, zonaWilayah(settings.desaKode))
	});

/** What somebody thought of the training: each point from 1 to 4, and their own words. */
export const evaluationStatement = (
	{ cohort, answers, comment, givenAt }: GivenEvaluation,
	settings: XapiSettings
): Statement =>
	statementBy(settings, {
		verb: rated,
		object: {
			id: `${cohortAddress(settings, cohort)}/penilaian`,
			type: 'http://id.tincanapi.com/activitytype/survey',
			name: `Penilaian pelatihan, ${cohort.nama}`
		},
		result: {
			completion: true,
			...(comment === '' ? {} : { response: comment }),
			extensions: Object.fromEntries(
				Object.entries(answers).map(([code, step]) => [
					`${settings.homePage}/xapi/penilaian/${code}`,
					{ butir: isPoint(code) ? points[code] : code, nilai: step, dari: 4 }
				])
			)
		},
		parent: cohortAddress(settings, cohort),
		timestamp: givenAt
	});

const isPoint = (code: string): code is keyof typeof points => Object.hasOwn(points, code);
