/**
 * What the fields of an event form hold now, so that a page can show a name or a further question while one types.
 * Without JavaScript the same shows when the form comes back.
 */
export function isianKini() {
	let kini = $state.raw<Readonly<Record<string, readonly string[]>>>({});
	return {
		/** For `oninput` of the window: the form is drawn by another component. */
		catat({ target }: Event): void {
			if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
			if (!target.form?.classList.contains('peristiwa')) return;
			const values = new FormData(target.form).getAll(target.name);
			kini = { ...kini, [target.name]: values.filter((satu) => typeof satu === 'string') };
		},
		/** Undefined as long as nobody touched the field. */
		semua: (name: string): readonly string[] | undefined => kini[name]
	};
}
