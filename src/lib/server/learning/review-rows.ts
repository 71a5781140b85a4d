import { tanggalDiZona, type Tanggal, type Zona } from '../../format/tanggal';
import type { ReviewCard } from '../../learning/review/schedule';
import type { reviewCard } from '../db/schema';

/** Between what the database keeps of a review card and what the pure folds work with: days of the village become moments. */

const offset: Readonly<Record<Zona, string>> = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' };
export const startOfDay = (day: Tanggal, zona: Zona): Date =>
	new Date(`${day}T00:00:00${offset[zona]}`);

type CardState = Omit<ReviewCard, 'questionId' | 'courseId' | 'due'>;

export const cardOf = (row: typeof reviewCard.$inferSelect, zona: Zona): ReviewCard => ({
	// Written by `cardColumns` alone, from this type.
	...(row.state as CardState),
	questionId: row.questionId,
	courseId: row.courseId,
	due: tanggalDiZona(row.dueAt, zona)
});

export function cardColumns(card: ReviewCard, zona: Zona) {
	const { questionId, courseId, due, reps, lapses, stability, difficulty, first, last } = card;
	const state: CardState = { reps, lapses, stability, difficulty, first, last };
	return { questionId, courseId, dueAt: startOfDay(due, zona), state };
}
