import { and, eq, sql, type SQL } from 'drizzle-orm';
import type { LearningEvent } from '../../learning/progress';
import { prepared } from '../db/prepared';
import { learningEvent } from '../db/schema';
import type { ScopedTx } from '../db/scope';
import { eventOf } from './rows';

/** Whose records of which course. */
export type CourseKey = {
	readonly desaKode: string;
	readonly userId: string;
	readonly courseId: string;
};

const ofCourse = [
	eq(learningEvent.desaKode, sql.placeholder('desaKode')),
	eq(learningEvent.userId, sql.placeholder('userId')),
	eq(learningEvent.courseId, sql.placeholder('courseId'))
];

/**
 * A question for what the log has of one person in one course, as far as the conditions go, in no order.
 * @param conditions May have placeholders, to be filled each time.
 */
export function eventsWhere<Values extends Readonly<Record<string, unknown>> = CourseKey>(
	...conditions: readonly SQL[]
) {
	const read = prepared((db) =>
		db
			.select()
			.from(learningEvent)
			.where(and(...ofCourse, ...conditions))
	);
	return async (tx: ScopedTx, values: CourseKey & Values): Promise<readonly LearningEvent[]> =>
		(await read(tx, values)).map(eventOf);
}
