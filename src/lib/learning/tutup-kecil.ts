/** Fewer people than this are not told where the rules of a report close small numbers: one could be somebody's result. */
export const palingSedikit = 5;

/**
 * Stands for a number that was closed. No count of people is a half, so it can be mistaken for none; it lies where the
 * number lies, between none and the smallest that is told, and all that were closed are equal.
 */
const tertutup = 0.5;

/** What may leave the server of a number that counts people: nobody and many are no secret. */
export const tutupKecil = (n: number): number => (n > 0 && n < palingSedikit ? tertutup : n);

/** As it is said on a page and in a file. */
export const sebutHitungan = (n: number): number | string =>
	n === tertutup ? `< ${palingSedikit}` : n;
