import type { LearningEvent } from '../progress';

/** A statement of the Experience API 1.0.3: who did what with which result. */
export type Statement = {
	readonly id?: string;
	readonly actor: {
		readonly objectType: 'Agent';
		readonly account: { readonly homePage: string; readonly name: string };
	};
	readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> };
	readonly object: {
		readonly objectType: 'Activity';
		readonly id: string;
		readonly definition: {
			readonly type: string;
			readonly name?: Readonly<Record<string, string>>;
		};
	};
	readonly result?: {
		readonly score?: {
			readonly scaled: number;
			readonly raw?: number;
			readonly min?: number;
			readonly max?: number;
		};
		readonly success?: boolean;
		readonly completion?: boolean;
		readonly response?: string;
		readonly extensions?: Readonly<Record<string, unknown>>;
	};
	readonly context: {
		readonly registration?: string;
		readonly revision?: string;
		readonly language: 'id';
		readonly platform: 'Gladi Desa';
		readonly contextActivities?: { readonly parent: readonly { readonly id: string }[] };
	};
	readonly timestamp: string;
	readonly version: '1.0.3';
};

export type XapiSettings = {
	/** Address of the installation, without a slash at its end: together with the user id it names a person nowhere else. */
	readonly homePage: string;
	/** Never a NIK, a name or an account name. */
	readonly userId: string;
	/** Title of a course or an item that is still there. */
	readonly titleOf?: (contentId: string) => string | undefined;
};

const verbs = {
	initialized: ['http://adlnet.gov/expapi/verbs/initialized', 'memulai'],
	completed: ['http://adlnet.gov/expapi/verbs/completed', 'menyelesaikan'],
	passed: ['http://adlnet.gov/expapi/verbs/passed', 'lulus'],
	failed: ['http://adlnet.gov/expapi/verbs/failed', 'belum lulus'],
	progressed: ['http://adlnet.gov/expapi/verbs/progressed', 'maju'],
	answered: ['http://adlnet.gov/expapi/verbs/answered', 'menjawab'],
	earned: ['http://id.tincanapi.com/verb/earned', 'memperoleh']
} as const;

const types = {
	course: 'http://adlnet.gov/expapi/activities/course',
	lesson: 'http://adlnet.gov/expapi/activities/lesson',
	assessment: 'http://adlnet.gov/expapi/activities/assessment',
	question: 'http://adlnet.gov/expapi/activities/question',
	simulation: 'http://adlnet.gov/expapi/activities/simulation',
	certificate: 'https://www.opigno.org/en/tincan_registry/activity_type/certificate'
} as const;

type Told = {
	readonly verb: keyof typeof verbs;
	readonly type: keyof typeof types;
	readonly result?: Statement['result'];
	/** Number of a certificate: the activity is that one, and the course its parent. */
	readonly certificate?: string;
};

/** What an event says in xAPI; null for what is no learning, such as a dispute. */
function told(event: LearningEvent): Told | null {
	switch (event.kind) {
		case 'lesson.completed':
			return { verb: 'completed', type: 'lesson', result: { completion: true } };
		case 'attempt.submitted':
			// Essays wait for a trainer: sent in, neither passed nor failed.
			return event.data.pending
				? { verb: 'completed', type: 'assessment', result: { completion: true } }
				: scored(event.data);
		case 'attempt.marked':
			return scored(event.data);
		case 'diagnosis.submitted':
			// What was known before is no result, and no report shows it as one.
			return { verb: 'completed', type: 'assessment', result: { completion: true } };
		case 'practice.started':
			return { verb: 'initialized', type: 'simulation' };
		case 'practice.viewed':
		case 'practice.practised':
			return { verb: 'progressed', type: 'simulation' };
		case 'practice.checked':
			// What passes is told by the event that follows.
			return { verb: 'progressed', type: 'simulation', result: { completion: false } };
		case 'practice.passed':
			return { verb: 'passed', type: 'simulation', result: { success: true, completion: true } };
		case 'question.reviewed':
			return { verb: 'answered', type: 'question', result: { success: event.data.right } };
		case 'practice.disputed':
			return null;
		case 'course.finished':
			return { verb: 'completed', type: 'course', result: { completion: true } };
		case 'certificate.issued':
			return { verb: 'earned', type: 'certificate', certificate: event.data.number };
		default:
			return event satisfies never;
	}
}

type Score = {
	readonly score: number;
	readonly max: number;
	readonly percent: number;
	readonly passed: boolean;
};

const scored = ({ score, max, percent, passed }: Score): Told => ({
	verb: passed ? 'passed' : 'failed',
	type: 'assessment',
	result: {
		// Hundredths of a percent, so that no 0.8200000000000001 is written.
		score: { scaled: Math.round(percent * 100) / 10_000, raw: score, min: 0, max },
		success: passed,
		completion: true
	}
});

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** In the order they happened; an event that is there twice is told once. */
export function statementsOf(events: Iterable<LearningEvent>, settings: XapiSettings): Statement[] {
	const once = new Map([...events].map((event) => [event.id, event]));
	return [...once.values()]
		.sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1))
		.flatMap((event) => {
			const what = told(event);
			return what ? [statement(event, what, settings)] : [];
		});
}

function statement(
	event: LearningEvent,
	{ verb, type, result, certificate }: Told,
	settings: XapiSettings
): Statement {
	const { homePage, titleOf } = settings;
	const address = (contentId: string) =>
		`${homePage}/xapi/kegiatan/${encodeURIComponent(contentId)}`;
	const course = address(event.courseId);
	const activity =
		certificate === undefined
			? address(event.contentId)
			: `${homePage}/xapi/sertifikat/${encodeURIComponent(certificate)}`;
	const title =
		certificate === undefined ? titleOf?.(event.contentId) : `Sertifikat ${certificate}`;
	return {
		...(uuid.test(event.id) ? { id: event.id } : {}),
		...statementBy(settings, {
			verb: verbs[verb],
			object: { id: activity, type: types[type], name: title },
			result,
			about: {
				...(event.attemptId && uuid.test(event.attemptId) ? { registration: event.attemptId } : {}),
				revision: String(event.contentRev)
			},
			parent: activity === course ? undefined : course,
			timestamp: event.at
		})
	};
}

type Parts = {
	/** Its address, and the word for it. */
	readonly verb: readonly [id: string, word: string];
	readonly object: { readonly id: string; readonly type: string; readonly name?: string };
	readonly result?: Statement['result'];
	readonly about?: Pick<Statement['context'], 'registration' | 'revision'>;
	readonly parent?: string;
	readonly timestamp: string;
};

/** A statement of the one person whom the settings name. */
export const statementBy = (
	{ homePage, userId }: XapiSettings,
	{ verb: [verb, word], object, result, about, parent, timestamp }: Parts
): Statement => ({
	actor: { objectType: 'Agent', account: { homePage, name: userId } },
	verb: { id: verb, display: { id: word } },
	object: {
		objectType: 'Activity',
		id: object.id,
		definition: { type: object.type, ...(object.name ? { name: { id: object.name } } : {}) }
	},
	...(result ? { result } : {}),
	context: {
		...about,
		language: 'id',
		platform: 'Gladi Desa',
		...(parent === undefined ? {} : { contextActivities: { parent: [{ id: parent }] } })
	},
	timestamp,
	version: '1.0.3'
});

/** One statement a line: what a learning record store takes, and what can be read line by line. */
export const jsonLines = (statements: readonly Statement[]): string =>
	statements.map((one) => `${JSON.stringify(one)}\n`).join('');
