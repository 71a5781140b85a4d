import type { Jabatan } from './jabatan';

/** What somebody in a seat learns, in order. Names only what is in the library. */
export type RolePath = {
	readonly seat: Jabatan;
	readonly required: readonly PathCourse[];
	readonly optional: readonly PathCourse[];
	/** The shortest list for somebody who has just taken over the seat. */
	readonly takeover: readonly TakeoverStep[];
};

export type PathCourse = {
	readonly courseId: string;
	/** Ids of the modules that matter most in this seat, the first first. */
	readonly modules: readonly string[];
};

export const takeoverTimes = ['minggu-pertama', 'bulan-pertama'] as const;
export type TakeoverTime = (typeof takeoverTimes)[number];

export type TakeoverStep = {
	readonly courseId: string;
	readonly itemId: string;
	readonly when: TakeoverTime;
	/** Why it cannot wait, in one sentence. */
	readonly why: string;
};

/** Two seats in one person: what one of them requires is required, and nothing stands twice. */
export function mergePaths(paths: readonly RolePath[]): Omit<RolePath, 'seat'> {
	const required = mergeCourses(paths.flatMap((path) => path.required));
	const taken = new Set(required.map(({ courseId }) => courseId));
	const steps = paths.flatMap(({ takeover }) => takeover);
	return {
		required,
		optional: mergeCourses(paths.flatMap((path) => path.optional)).filter(
			({ courseId }) => !taken.has(courseId)
		),
		takeover: takeoverTimes.flatMap((when) =>
			steps.filter(
				(step, index) =>
					step.when === when &&
					// What one seat asks for in the first week waits for no later week of the other.
					!steps.some(
						(other, at) =>
							other.itemId === step.itemId &&
							(rank(other.when) < rank(step.when) || (other.when === step.when && at < index))
					)
			)
		)
	};
}

const rank = (when: TakeoverTime): number => takeoverTimes.indexOf(when);

function mergeCourses(courses: readonly PathCourse[]): readonly PathCourse[] {
	const byId = new Map<string, readonly string[]>();
	for (const { courseId, modules } of courses)
		byId.set(courseId, [...new Set([...(byId.get(courseId) ?? []), ...modules])]);
	return [...byId].map(([courseId, modules]) => ({ courseId, modules }));
}
