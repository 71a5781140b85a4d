import { and, eq, inArray, isNull } from 'drizzle-orm';
import { tanggal } from '$lib/format/tanggal';
import { attendanceStatement, evaluationStatement } from '$lib/cohort/xapi';
import type { Statement, XapiSettings } from '$lib/learning/exchange/xapi';
import type { User } from '../access';
import { attendance, cohort, cohortDay, enrolment, trainingEvaluation } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import { derivedId } from '../derived-id';
import type { Services } from '../runtime';
import { ownScope } from '../scope-of';
import { keysAbove } from './find';

/** What one's cohorts add to one's record: days face to face and what one thought of the training, in order of time. */
export async function cohortStatements(
	services: Services,
	user: User,
	settings: XapiSettings
): Promise<readonly Statement[]> {
	const { days, evaluations } = await inScope(services.db, ownScope(user), async (tx) => ({
		days: await daysOf(tx, user),
		evaluations: await evaluationsOf(tx, user)
	}));
	const named = { ...settings, desaKode: user.desaKode };
	return [
		...days.map(({ day, mark, of }) => ({
			id: derivedId('xapi', user.id, 'kehadiran', day.id),
			...attendanceStatement({ ...day, tanggal: tanggal(day.tanggal), cohort: of, mark }, named)
		})),
		...evaluations.map(({ given, of }) => ({
			id: derivedId('xapi', user.id, 'penilaian', of.id),
			...evaluationStatement(
				{ ...given, cohort: of, givenAt: given.givenAt.toISOString() },
				settings
			)
		}))
	].toSorted((a, b) => (a.timestamp < b.timestamp ? -1 : a.timestamp > b.timestamp ? 1 : 0));
}

/** The enrolment knows under which key a cohort is kept, also after one has left it. */
const ofEnrolment = (user: User) =>
	and(
		eq(enrolment.desaKode, user.desaKode),
		eq(enrolment.userId, user.id),
		inArray(cohort.desaKode, keysAbove(user.desaKode))
	);

const cohortOfEnrolment = and(
	eq(cohort.desaKode, enrolment.cohortDesaKode),
	eq(cohort.id, enrolment.cohortId)
);

const named = { id: cohort.id, nama: cohort.nama };

const daysOf = (tx: ScopedTx, user: User) =>
	tx
		.select({ mark: attendance.status, day: cohortDay, of: named })
		.from(enrolment)
		.innerJoin(cohort, cohortOfEnrolment)
		.innerJoin(
			attendance,
			and(
				eq(attendance.desaKode, enrolment.desaKode),
				eq(attendance.userId, enrolment.userId),
				eq(attendance.cohortId, enrolment.cohortId)
			)
		)
		.innerJoin(
			cohortDay,
			and(eq(cohortDay.desaKode, cohort.desaKode), eq(cohortDay.id, attendance.dayId))
		)
		.where(and(ofEnrolment(user), isNull(cohortDay.cancelledAt)));

const evaluationsOf = (tx: ScopedTx, user: User) =>
	tx
		.select({ given: trainingEvaluation, of: named })
		.from(enrolment)
		.innerJoin(cohort, cohortOfEnrolment)
		.innerJoin(
			trainingEvaluation,
			and(
				eq(trainingEvaluation.desaKode, enrolment.desaKode),
				eq(trainingEvaluation.userId, enrolment.userId),
				eq(trainingEvaluation.cohortId, enrolment.cohortId)
			)
		)
		.where(ofEnrolment(user));
