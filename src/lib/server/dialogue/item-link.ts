import { findItemById, itemPath, type Courses } from '../../learning/course';

/** What a question or a note is about. */
export type AboutItem = {
	readonly title: string;
	readonly course: string;
	/** Null: it is no longer in the courses. */
	readonly href: string | null;
};

/** By identity; what has left the courses keeps its id as a name. */
export function aboutItem(
	library: Courses,
	{ courseId, itemId }: { readonly courseId: string; readonly itemId: string }
): AboutItem {
	const place = findItemById(library, itemId);
	if (!place)
		return {
			title: itemId,
			course: library.courses.find(({ id }) => id === courseId)?.title ?? courseId,
			href: null
		};
	const { course, module, item } = place;
	return { title: item.title, course: course.title, href: itemPath(course, module, item) };
}
