import type { Problem } from '$lib/desa/problem';

/** What was sent with GET and is no code brings its page again, with what was typed and what is wrong with it. */
export const masalahKode = (
	typed: string | null,
	{ rule, kosong, bukan, mend }: Readonly<Record<'rule' | 'kosong' | 'bukan' | 'mend', string>>
): readonly Problem[] =>
	typed === null
		? []
		: [
				{ field: 'kode', level: 'galat', rule, message: typed.trim() === '' ? kosong : bukan, mend }
			];
