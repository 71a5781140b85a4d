import type { CourseState } from '../../learning/progress';

/**
 * What one person adds to the numbers of their village in one course. A new event adds the difference between after
 * and before, a rebuild adds up everybody: both are this function, so both give the same numbers.
 */
export type VillageCourse = {
	readonly started: number;
	readonly finished: number;
	readonly practicePassed: number;
	/** Sum of each person's mean in ten-thousandths: whole numbers, so that adding in any order is exact. */
	readonly scoreParts: number;
	readonly scoreN: number;
};

export const noContribution: VillageCourse = {
	started: 0,
	finished: 0,
	practicePassed: 0,
	scoreParts: 0,
	scoreN: 0
};

/** Null: the person has no event in the course. */
export const contributionOf = (course: CourseState | null): VillageCourse =>
	course
		? {
				started: 1,
				finished: course.finishedAt === null ? 0 : 1,
				practicePassed: course.practicePassed > 0 ? 1 : 0,
				scoreParts:
					course.scoreN === 0
						? 0
						: Math.round((Math.round(course.scoreSum * 100) * 100) / course.scoreN),
				scoreN: course.scoreN > 0 ? 1 : 0
			}
		: noContribution;

const combine = (a: VillageCourse, b: VillageCourse, sign: 1 | -1): VillageCourse => ({
	started: a.started + sign * b.started,
	finished: a.finished + sign * b.finished,
	practicePassed: a.practicePassed + sign * b.practicePassed,
	scoreParts: a.scoreParts + sign * b.scoreParts,
	scoreN: a.scoreN + sign * b.scoreN
});

export const add = (a: VillageCourse, b: VillageCourse): VillageCourse => combine(a, b, 1);
export const difference = (after: VillageCourse, before: VillageCourse): VillageCourse =>
	combine(after, before, -1);

/** As it stands in the column `score_sum`, which keeps four decimals. */
export const scoreSumOf = ({ scoreParts }: VillageCourse): number => scoreParts / 10_000;
