import type { Cookies } from '@sveltejs/kit';

/** Kept in a cookie and not with the account: a phone and a projector want different sizes. */
const name = 'ukuran-teks';
const year = 365 * 24 * 60 * 60;

// The same words as in ui/ukuran-teks.ts, which the pages show.
const sizes = ['biasa', 'besar', 'lebih-besar', 'terbesar'] as const;
export type TextSize = (typeof sizes)[number];

/** Whatever stands in the cookie, a size that there is. */
export const textSizeOf = (written: string | undefined): TextSize =>
	sizes.find((size) => size === written) ?? 'biasa';

export const readTextSize = (cookies: Cookies): TextSize => textSizeOf(cookies.get(name));

export function writeTextSize(cookies: Cookies, url: URL, chosen: string): void {
	const size = textSizeOf(chosen);
	if (size === 'biasa') cookies.delete(name, { path: '/' });
	else
		cookies.set(name, size, {
			path: '/',
			httpOnly: true,
			sameSite: 'lax',
			secure: url.protocol === 'https:',
			maxAge: year
		});
}

/** Only a path of ours: a full address would lead people elsewhere. */
export const pathOfOurs = (written: string): string | null =>
	/^\/(?![/\\])[^\s?#]*$/.test(written) ? written : null;
