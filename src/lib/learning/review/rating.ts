/** How one review went, in the words of the scheduler; it also knows 'easy', which nobody is asked for. */
export type ReviewRating = 'again' | 'hard' | 'good';

/** Right at once is Good, right after a hint is Hard, all else is Again (pembelajaran.md b6). */
export const ratingOf = (right: boolean, hinted: boolean): ReviewRating =>
	!right ? 'again' : hinted ? 'hard' : 'good';
