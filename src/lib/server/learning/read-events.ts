import { and, eq, type SQL } from 'drizzle-orm';
import type { LearningEvent } from '../../learning/progress';
import { learningEvent } from '../db/schema';
import type { ScopedTx } from '../db/scope';
import { eventOf } from './rows';

/** Whose records of which course. */
export type CourseKey = {
	readonly desaKode: string;
	readonly userId: string;
	readonly courseId: string;
};

/** What the log has of one person in one course, as far as the conditions go, in no order. */
export async function readEvents(
	tx: ScopedTx,
	{ desaKode, userId, courseId }: CourseKey,
	...conditions: readonly SQL[]
): Promise<readonly LearningEvent[]> {
	const rows = await tx
		.select()
		.from(learningEvent)
		.where(
			and(
				eq(learningEvent.desaKode, desaKode),
				eq(learningEvent.userId, userId),
				eq(learningEvent.courseId, courseId),
				...conditions
			)
		);
	return rows.map(eventOf);
}
