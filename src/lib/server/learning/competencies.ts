import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { standingOf, type Evidence, type Level } from '../../learning/competency';
import type { Course } from '../../learning/course';
import { competenciesOf, evidenceOf, isStrong, strongKinds } from '../../learning/evidence';
import type { LearningEvent } from '../../learning/progress';
import type { User } from '../access';
import { columnsFor, prepared, slots } from '../db/prepared';
import { learnerCompetency, learningEvent } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import type { Services } from '../runtime';
import { ownScope } from '../scope-of';
import { eventsWhere, type CourseKey } from './read-events';

type Row = typeof learnerCompetency.$inferInsert;

/**
 * Carries one event into the levels of its competencies, inside the transaction that wrote it and under the lock of the
 * person. A rebuild from the whole log gives the same (`standingRows`).
 * @param strong What `strongEvents` has read.
 */
export async function keepStandings(
	tx: ScopedTx,
	key: CourseKey,
	event: LearningEvent,
	course: Course | undefined,
	strong: readonly LearningEvent[]
): Promise<void> {
	const codes = [...new Set(competenciesOf(event, course))].sort();
	if (codes.length === 0) return;
	if (isStrong(event)) await raise(tx, key, codes, evidenceOf(course, strong));
	else await touch(tx, key, codes, event.at);
}

const readStrong = eventsWhere(inArray(learningEvent.kind, [...strongKinds]));

/** What in the log of a person lifts them above *Mencoba*; none where the event at hand does not ask for it. */
export async function strongEvents(
	tx: ScopedTx,
	key: CourseKey,
	event: LearningEvent
): Promise<readonly LearningEvent[]> {
	if (!isStrong(event)) return [];
	return readStrong(tx, key);
}

const places = slots('desaKode', 'userId', 'courseId', 'competency', 'level', 'since');

const putMencoba = prepared((db) =>
	db
		.insert(learnerCompetency)
		.values(places)
		.onConflictDoUpdate({
			target: [...primaryKey],
			set: { since: sql`least(${learnerCompetency.since}, excluded.since)` },
			setWhere: eq(learnerCompetency.level, 'mencoba')
		})
);

const putStanding = prepared((db) =>
	db
		.insert(learnerCompetency)
		.values(places)
		.onConflictDoUpdate({
			target: [...primaryKey],
			set: {
				level: sql`excluded.level`,
				// Who has not been above *Mencoba* has been there since the row says so, lessons and all.
				since: sql`case when excluded.level = 'mencoba' and ${learnerCompetency.level} = 'mencoba'
					then least(${learnerCompetency.since}, excluded.since) else excluded.since end`
			}
		})
);

/** One has been there: from then on it is *Mencoba*, which asks for nothing of what was before. */
const touch = (tx: ScopedTx, key: CourseKey, codes: readonly string[], at: string) =>
	Promise.all(
		codes.map((competency) =>
			putMencoba(
				tx,
				columnsFor(learnerCompetency, { ...key, competency, level: 'mencoba', since: new Date(at) })
			)
		)
	);

const raise = (
	tx: ScopedTx,
	key: CourseKey,
	codes: readonly string[],
	evidence: ReadonlyMap<string, readonly Evidence[]>
) =>
	Promise.all(
		codes
			.flatMap((code) => rowOf(key, code, evidence.get(code) ?? []))
			.map((row) => putStanding(tx, columnsFor(learnerCompetency, row)))
	);

/** Everything a person has shown in one course, as it stands in the table. */
export const standingRows = (
	key: CourseKey,
	course: Course | undefined,
	events: Iterable<LearningEvent>
): Row[] =>
	[...evidenceOf(course, events)].flatMap(([code, evidence]) => rowOf(key, code, evidence));

/** None for one who has not begun. */
function rowOf(key: CourseKey, competency: string, evidence: readonly Evidence[]): Row[] {
	const { level, since } = standingOf(evidence);
	return since === null ? [] : [{ ...key, competency, level, since: new Date(since) }];
}

const primaryKey = [
	learnerCompetency.desaKode,
	learnerCompetency.userId,
	learnerCompetency.courseId,
	learnerCompetency.competency
] as const;

const ofPerson = ({ desaKode, userId }: Pick<CourseKey, 'desaKode' | 'userId'>) =>
	and(eq(learnerCompetency.desaKode, desaKode), eq(learnerCompetency.userId, userId));

export type CompetencyStanding = {
	readonly courseId: string;
	readonly code: string;
	readonly level: Level;
	readonly since: string | null;
};

/** Where a person stands with every competency that they have met, in all courses; what is not in it is *Belum*. */
export async function readStandings(
	{ db }: Services,
	user: User
): Promise<readonly CompetencyStanding[]> {
	const rows = await inScope(db, ownScope(user), (tx) =>
		tx
			.select()
			.from(learnerCompetency)
			.where(ofPerson({ desaKode: user.desaKode, userId: user.id }))
			.orderBy(asc(learnerCompetency.courseId), asc(learnerCompetency.competency))
	);
	return rows.map(({ courseId, competency, level, since }) => ({
		courseId,
		code: competency,
		level,
		since: since.toISOString()
	}));
}
