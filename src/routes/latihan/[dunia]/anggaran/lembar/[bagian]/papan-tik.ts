/**
 * Enter and the arrows go to the same column of the line above or below, as in a spreadsheet; the arrows stay with a
 * list of choices, and Enter with Ctrl sends the form.
 */
export function pindahSel(event: KeyboardEvent): void {
	// Keys that chose among the accounts that were found.
	if (event.defaultPrevented) return;
	const sel = event.target;
	if (!(sel instanceof HTMLInputElement) && !(sel instanceof HTMLSelectElement)) return;
	const kolom = sel.dataset.kolom;
	if (!kolom || event.ctrlKey || event.metaKey || event.altKey) return;
	const pilihan = sel instanceof HTMLSelectElement;
	const arah =
		event.key === 'Enter'
			? event.shiftKey
				? -1
				: 1
			: !pilihan && event.key === 'ArrowDown'
				? 1
				: !pilihan && event.key === 'ArrowUp'
					? -1
					: 0;
	if (arah === 0) return;
	event.preventDefault();
	const kolomnya = [...(sel.form?.querySelectorAll<HTMLElement>(`[data-kolom="${kolom}"]`) ?? [])];
	const tuju = kolomnya[kolomnya.indexOf(sel) + arah];
	if (!tuju) return;
	tuju.focus();
	if (tuju instanceof HTMLInputElement) tuju.select();
}
