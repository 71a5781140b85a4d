import { daysBetween, type Tanggal } from '../../format/tanggal';
import type { TakeoverStep } from '../role-path';

/** Somebody is new in a seat for so many days: the "just took over", a choice of the platform. */
export const takeoverDays = 90;

export const isNewInSeat = (began: Tanggal, today: Tanggal): boolean => {
	const days = daysBetween(began, today);
	return days >= 0 && days < takeoverDays;
};

export type TakeoverProgress = TakeoverStep & { readonly done: boolean };

/** The steps with what is done of them; none once nothing in them is left, or their courses are finished. */
export function takeoverLeft(
	steps: readonly TakeoverStep[],
	done: ReadonlySet<string>,
	finishedCourses: ReadonlySet<string>
): readonly TakeoverProgress[] {
	const shown = steps.map((step) => ({
		...step,
		done: done.has(step.itemId) || finishedCourses.has(step.courseId)
	}));
	return shown.some((step) => !step.done) ? shown : [];
}
