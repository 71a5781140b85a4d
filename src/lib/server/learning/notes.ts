import { and, desc, eq, ne } from 'drizzle-orm';
import type { Problem } from '../../desa/problem';
import { formatAngka } from '../../format/angka';
import { allItems, itemPath } from '../../learning/course';
import { letterCount } from '../../letter-count';
import type { User } from '../access';
import { currentLibrary } from '../courses/current';
import { lessonNote } from '../db/schema';
import { inScope } from '../db/scope';
import type { Services } from '../runtime';
import { ownScope } from '../scope-of';

/** What one person wrote beside one lesson. Nobody else reads it, no trainer and no administrator. */
export type Catatan = { readonly text: string; readonly savedAt: string };

/** Letters, not bytes: as the database counts them. */
export const longestNote = 4000;

type Lesson = { readonly courseId: string; readonly lessonId: string };

const ofPerson = ({ desaKode, id }: User) =>
	and(eq(lessonNote.desaKode, desaKode), eq(lessonNote.userId, id));

const ofLesson = (user: User, { courseId, lessonId }: Lesson) =>
	and(ofPerson(user), eq(lessonNote.courseId, courseId), eq(lessonNote.lessonId, lessonId));

export async function bacaCatatan(
	services: Services,
	user: User,
	lesson: Lesson
): Promise<Catatan | null> {
	const [row] = await inScope(services.db, ownScope(user), (tx) =>
		tx
			.select({ text: lessonNote.text, savedAt: lessonNote.savedAt })
			.from(lessonNote)
			.where(ofLesson(user, lesson))
	);
	return row ? { text: row.text, savedAt: row.savedAt.toISOString() } : null;
}

/** A browser sends line ends as two signs; a note counts them as one. */
const tidy = (typed: string): string => typed.replace(/\r\n?/g, '\n').trimEnd();

/** Keeps what was written in place of what stood there; an emptied note is gone. */
export async function simpanCatatan(
	services: Services,
	user: User,
	lesson: Lesson,
	typed: string
): Promise<readonly Problem[]> {
	const text = tidy(typed);
	const length = letterCount(text);
	if (length > longestNote)
		return [
			{
				field: 'catatan',
				level: 'galat',
				rule: 'BJ-04',
				message: `Catatan Anda ${formatAngka(length)} huruf, lebih dari ${formatAngka(longestNote)}.`,
				mend: `Ringkas ${formatAngka(length - longestNote)} huruf lagi; tulisan Anda masih ada di bawah ini.`
			}
		];
	// A sign that no text column can hold; it cannot be typed either.
	const kept = text.replaceAll('\u0000', '');
	await inScope(
		services.db,
		ownScope(user),
		async (tx) => {
			if (kept === '') await tx.delete(lessonNote).where(ofLesson(user, lesson));
			else
				await tx
					.insert(lessonNote)
					.values({
						desaKode: user.desaKode,
						userId: user.id,
						...lesson,
						text: kept,
						savedAt: services.now()
					})
					.onConflictDoUpdate({
						target: [
							lessonNote.desaKode,
							lessonNote.userId,
							lessonNote.courseId,
							lessonNote.lessonId
						],
						set: { text: kept, savedAt: services.now() },
						// Sent along unchanged with another button, it keeps its day.
						setWhere: and(ofLesson(user, lesson), ne(lessonNote.text, kept))
					});
		},
		{ idempotent: true }
	);
	return [];
}

export type CatatanKursus = {
	readonly title: string;
	readonly notes: readonly (Catatan & {
		readonly lessonId: string;
		readonly title: string;
		readonly module: string;
		/** Null: the lesson is no longer in the course. */
		readonly href: string | null;
	})[];
};

/** All notes of a person, by course and in the order of the lessons; those of lessons that are gone come last. */
export async function daftarCatatan(services: Services, user: User): Promise<CatatanKursus[]> {
	const { library } = await currentLibrary(services.db);
	const rows = await inScope(services.db, ownScope(user), (tx) =>
		tx.select().from(lessonNote).where(ofPerson(user)).orderBy(desc(lessonNote.savedAt))
	);
	const left = new Map(rows.map((row) => [`${row.courseId} ${row.lessonId}`, row]));
	const courses = new Map<string, { title: string; notes: CatatanKursus['notes'][number][] }>();
	const put = (id: string, title: string, note: CatatanKursus['notes'][number]) => {
		const found = courses.get(id) ?? { title, notes: [] };
		found.notes.push(note);
		courses.set(id, found);
	};
	for (const { course, module, item } of allItems(library)) {
		const row = left.get(`${course.id} ${item.id}`);
		if (!row) continue;
		left.delete(`${course.id} ${item.id}`);
		put(course.id, course.title, {
			lessonId: item.id,
			title: item.title,
			module: module.title,
			href: itemPath(course, module, item),
			text: row.text,
			savedAt: row.savedAt.toISOString()
		});
	}
	for (const row of left.values())
		put('', 'Pelajaran yang sudah tidak ada', {
			lessonId: row.lessonId,
			title: row.lessonId,
			module: '',
			href: null,
			text: row.text,
			savedAt: row.savedAt.toISOString()
		});
	return [...courses.values()];
}
