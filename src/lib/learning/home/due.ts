import type { Entrance } from '../exam';

/** How a person stands with one exam they have begun at least once. */
export type BegunExam = {
	readonly itemId: string;
	readonly entrance: Entrance;
	/** End of the try that is under way; null without a limit or without a try. */
	readonly deadlineAt: string | null;
	/** Passed, or a diagnosis that was sent in: nothing is owed. */
	readonly done: boolean;
};

export type DueExam = { readonly itemId: string } & (
	| { readonly kind: 'berjalan'; readonly tryId: string; readonly deadlineAt: string | null }
	/** May be tried again; `left` is null without a limit. */
	| { readonly kind: 'terbuka'; readonly left: number | null }
	| { readonly kind: 'menunggu'; readonly until: string }
	/** No try left: only a trainer can give one. */
	| { readonly kind: 'habis' }
);

/** What an exam asks of a person, the most pressing first: under way, open again, waiting, used up. */
export const dueExams = (exams: readonly BegunExam[]): readonly DueExam[] =>
	exams.flatMap((exam) => dueOf(exam) ?? []).toSorted(compare);

function dueOf({ itemId, entrance, deadlineAt, done }: BegunExam): DueExam | null {
	if (entrance.kind === 'lanjutkan')
		return { kind: 'berjalan', itemId, tryId: entrance.tryId, deadlineAt };
	if (done) return null;
	switch (entrance.kind) {
		case 'boleh':
			return { kind: 'terbuka', itemId, left: entrance.left };
		case 'tunggu':
			return { kind: 'menunggu', itemId, until: entrance.until };
		case 'habis':
			return { kind: 'habis', itemId };
		default:
			return entrance satisfies never;
	}
}

const urgency = ['berjalan', 'terbuka', 'menunggu', 'habis'];
// Later than every date that is written with four digits.
const never = '9999';

const momentOf = (due: DueExam): string =>
	due.kind === 'berjalan' ? (due.deadlineAt ?? never) : due.kind === 'menunggu' ? due.until : '';

function compare(a: DueExam, b: DueExam): number {
	const byKind = urgency.indexOf(a.kind) - urgency.indexOf(b.kind);
	if (byKind !== 0) return byKind;
	const [one, other] = [momentOf(a), momentOf(b)];
	return one === other ? (a.itemId < b.itemId ? -1 : 1) : one < other ? -1 : 1;
}
