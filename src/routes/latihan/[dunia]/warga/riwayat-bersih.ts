import { goto, replaceState } from '$app/navigation';
import { page } from '$app/state';
import type { ActionResult, SubmitFunction } from '@sveltejs/kit';

type Jawaban = { readonly result: ActionResult; readonly update: () => Promise<void> };

/** C-05: the start takes the place of the page that the session ended on, so that Back does not lead to its address. */
export async function tinggalkan({ result, update }: Jawaban): Promise<void> {
	if (result.type === 'redirect')
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- resolved by the action
		await goto(result.location, { replaceState: true, invalidateAll: true });
	else await update();
}

export const keluarBersih: SubmitFunction = () => tinggalkan;

/**
 * C-05: an older page of the session leads Back to the start; a browser keeps the address that it went back to, so it is told the one
 * that is shown.
 */
export function samakanAlamat(): void {
	// eslint-disable-next-line svelte/no-navigation-without-resolve -- the page in sight
	if (location.pathname !== page.url.pathname) replaceState(page.url, page.state);
}
