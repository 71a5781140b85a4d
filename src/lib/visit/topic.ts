import { findItemById, type Courses } from '../learning/course';
import { sebutKode } from '../learning/praktik/kode-gagal';
import { remedyOf, type Remedy } from '../learning/remedy';
import type { Topic } from './plan';

/** A topic in words, with what helps against it. */
export type TaughtTopic = Topic & Remedy & { readonly title: string };

/** Of a code that has no words any more the item stands for it; of an item that is gone, its id. */
export function titleOf(
	library: Courses,
	{ itemId, code }: Pick<Topic, 'itemId' | 'code'>
): string {
	const words = code === '' ? null : sebutKode(code);
	if (words) return words;
	const item = findItemById(library, itemId)?.item;
	if (!item) return code || itemId;
	return item.kind === 'quiz' ? `Jawaban pada “${item.title}”` : `Pengerjaan “${item.title}”`;
}

export const taught = (library: Courses, topic: Topic): TaughtTopic => ({
	...topic,
	...remedyOf(library, topic),
	title: titleOf(library, topic)
});

/** What was kept with a visit; an entry that cannot be read any more is left out. */
export function keptTopics(kept: readonly Readonly<Record<string, unknown>>[]): readonly Topic[] {
	return kept.flatMap(({ courseId, itemId, code, people, times }) =>
		typeof courseId === 'string' &&
		typeof itemId === 'string' &&
		typeof code === 'string' &&
		typeof people === 'number' &&
		typeof times === 'number'
			? [{ courseId, itemId, code, people, times }]
			: []
	);
}
