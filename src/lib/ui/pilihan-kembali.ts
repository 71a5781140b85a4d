import type { Attachment } from 'svelte/attachments';

const terlihat = new WeakSet<HTMLSelectElement>();

/**
 * What came back of a form is chosen again. `selected` alone is not enough: the browser no longer heeds it on an option
 * that somebody has chosen, and each answer of the server passes through an empty form on its way to the page. What was
 * chosen before the page came alive stays.
 */
export const pilihanKembali =
	(nilai: string): Attachment<HTMLSelectElement> =>
	(select) => {
		if (terlihat.has(select)) select.value = nilai;
		terlihat.add(select);
	};
