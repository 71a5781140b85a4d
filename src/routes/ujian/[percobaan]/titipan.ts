import type { HalamanUji } from '$lib/server/learning/exam-page';

/** What the script of the door gets: where to go, and the page of the try. */
export type UjiDimulai = { readonly ke: string; readonly uji: HalamanUji | null };

/**
 * A try that the door of an exam has just opened, for the page that follows: the answer to the form held all of it, and
 * when thousands begin at one moment, none of them asks a second time. Only in a browser, and for one page.
 */
let titipan: HalamanUji | undefined;

export function titipkan(uji: HalamanUji): void {
	titipan = uji;
}

/** Gives it away once; later the server knows more. */
export function ambilTitipan(id: string): HalamanUji | undefined {
	const uji = titipan?.id === id ? titipan : undefined;
	titipan = undefined;
	return uji;
}
