import type { Item, QuizMode } from './course';

const quizLabel: Readonly<Record<QuizMode, string>> = {
	latihan: 'Kuis',
	uji: 'Uji',
	diagnosa: 'Diagnosa'
};

/** What an item is called in lists. */
export function itemLabel(item: Item): string {
	switch (item.kind) {
		case 'lesson':
			return item.form === 'kasus' ? 'Kasus' : 'Pelajaran';
		case 'quiz':
			return quizLabel[item.mode];
		case 'task':
			return 'Latihan di desa';
		default:
			return item satisfies never;
	}
}
