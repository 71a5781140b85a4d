import type { UjiBerjalan } from '$lib/server/learning/exam-page';

/** What the script of the door gets: where to go, and the try where it was begun just now. */
export type UjiDimulai = { readonly ke: string; readonly uji: UjiBerjalan | null };

/**
 * A try that the door of an exam has just begun, for the page that follows: the answer to the form held all of it, and
 * when thousands begin at one moment, none of them asks a second time. Only in a browser, and for one page.
 */
let titipan: UjiBerjalan | undefined;

export function titipkan(uji: UjiBerjalan): void {
	titipan = uji;
}

/** Gives it away once; later the server knows more. */
export function ambilTitipan(id: string): UjiBerjalan | undefined {
	const uji = titipan?.id === id ? titipan : undefined;
	titipan = undefined;
	return uji;
}
