import type { Course, Courses, Module } from '../course';
import { courseProgress, moduleProgress, type Progress } from '../path';
import type { PathCourse, RolePath } from '../role-path';

type Path = Pick<RolePath, 'required' | 'optional'>;

export type PathStep = {
	readonly course: Course;
	readonly required: boolean;
	readonly finished: boolean;
	readonly progress: Progress;
	/** The modules that matter most in the seat. */
	readonly modules: readonly { readonly module: Module; readonly progress: Progress }[];
};

/** The courses of a path with where a person stands in them: required ones first. */
export function pathSteps(
	{ courses }: Courses,
	{ required, optional }: Path,
	done: ReadonlySet<string>,
	finishedCourses: ReadonlySet<string>
): readonly PathStep[] {
	const stepsOf = (list: readonly PathCourse[], isRequired: boolean) =>
		list.flatMap(({ courseId, modules }): PathStep[] => {
			const course = courses.find(({ id }) => id === courseId);
			if (!course) return [];
			return [
				{
					course,
					required: isRequired,
					finished: finishedCourses.has(courseId),
					progress: courseProgress(course, done),
					modules: modules.flatMap((id) => {
						const module = course.modules.find((one) => one.id === id);
						return module ? [{ module, progress: moduleProgress(module, done) }] : [];
					})
				}
			];
		});
	return [...stepsOf(required, true), ...stepsOf(optional, false)];
}

/**
 * In which order a person learns: what a new seat needs first, then the courses of the path that are not finished. Modules
 * keep the order of their course, because each builds upon those before it.
 */
export const learningSequence = (
	takeover: readonly { readonly itemId: string }[],
	steps: readonly PathStep[]
): readonly string[] => [
	...new Set([
		...takeover.map(({ itemId }) => itemId),
		...steps
			.filter(({ finished }) => !finished)
			.flatMap(({ course }) => course.modules.flatMap(({ items }) => items.map(({ id }) => id)))
	])
];
