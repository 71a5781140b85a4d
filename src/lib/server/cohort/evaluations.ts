import { and, eq, isNull } from 'drizzle-orm';
import { summarise, type EvaluationSummary } from '$lib/cohort/evaluation';
import type { User } from '../access';
import { enrolment, trainingEvaluation } from '../db/schema';
import { inScope } from '../db/scope';
import type { Services } from '../runtime';
import { underWilayah, viewScope } from '../scope-of';
import { cohortIn } from './find';

export type CohortEvaluation = EvaluationSummary & {
	/** Members who were asked. */
	readonly asked: number;
};

/** AN-10: what the members in the user's wilayah thought of the training, added up, and never whose it is. */
export async function readEvaluations(
	services: Services,
	user: User,
	cohortId: string
): Promise<CohortEvaluation> {
	return inScope(services.db, viewScope(user), async (tx) => {
		const of = await cohortIn(tx, user, cohortId);
		const asked = await tx.$count(
			enrolment,
			and(
				eq(enrolment.cohortId, of.id),
				isNull(enrolment.leftAt),
				underWilayah(enrolment.desaKode, user.wilayahKode)
			)
		);
		const rows = await tx
			.select({ answers: trainingEvaluation.answers, comment: trainingEvaluation.comment })
			.from(trainingEvaluation)
			.where(
				and(
					eq(trainingEvaluation.cohortId, of.id),
					underWilayah(trainingEvaluation.desaKode, user.wilayahKode)
				)
			);
		return { ...summarise(rows), asked };
	});
}
