/**
 * Finds what a step points at, by the name of a field or a `data-anchor`, and marks it. Names are part of the forms and
 * stay when a page is laid out anew (DESIGN 3.2). Runs in a browser only.
 */

const tanda = 'sorot';

/** Every control of that name that a person can use. */
export function kontrolBernama(nama: string): readonly HTMLElement[] {
	const main = document.querySelector('main') ?? document.body;
	return [...document.getElementsByName(nama)].filter(
		(element) =>
			main.contains(element) && !(element instanceof HTMLInputElement && element.type === 'hidden')
	);
}

/** 'kirim' is the button that sends the form of the page, 'judul' its heading; everything else has the name itself. */
export function cariAnchor(anchor: string): HTMLElement | null {
	// Named on purpose, so that it may stand in the foot of a kiosk as well.
	for (const element of document.querySelectorAll<HTMLElement>('[data-anchor]'))
		if (element.dataset.anchor === anchor) return element;
	const main = document.querySelector('main') ?? document.body;
	if (anchor === 'judul') return main.querySelector('h1');
	if (anchor === 'kirim') return tombolKirim(main);
	return (
		kontrolBernama(anchor)[0] ??
		document.getElementById(anchor) ??
		document.getElementById(`langkah-${anchor}`) ??
		// D-01: the fields of a line of the budget carry the name of the line before their own.
		main.querySelector<HTMLElement>(`[name$=".${CSS.escape(anchor)}"]:not([type="hidden"])`)
	);
}

/** Whether it stands beside the page and so on every one of them, as the way out of a kiosk does. */
export const isSelaluAda = (anchor: string): boolean =>
	cariAnchor(anchor)?.closest('main') === null;

/** The first field of the page's own form: where an anchor comes only after the step before it was sent on. */
export function kontrolPertama(): HTMLElement | null {
	const main = document.querySelector('main') ?? document.body;
	for (const field of main.querySelectorAll<HTMLElement>('form .field'))
		if (!field.closest('[data-pemandu], .bar, aside')) return field;
	return null;
}

function tombolKirim(main: HTMLElement): HTMLElement | null {
	for (const form of main.querySelectorAll('form')) {
		// The bar of the practice village and the guide have forms of their own, above and below the page.
		if (form.closest('[data-pemandu], .bar, aside')) continue;
		const button = [...form.elements].findLast(
			(element) => element instanceof HTMLButtonElement && element.type === 'submit'
		);
		if (button instanceof HTMLElement) return button;
	}
	return null;
}

/** The whole field with its label, where there is one; of buttons to choose from, all; of what is folded away, its lid. */
function bingkai(element: HTMLElement): HTMLElement {
	const lipatan = element.closest<HTMLElement>('details:not([open])');
	if (lipatan && !element.checkVisibility()) return lipatan;
	const kelompok = element instanceof HTMLButtonElement ? '[role="group"]' : '.field';
	return element.closest<HTMLElement>(kelompok) ?? element;
}

export function hapusSorot(): void {
	for (const element of document.querySelectorAll(`[data-${tanda}]`))
		element.removeAttribute(`data-${tanda}`);
}

/** Marks it and brings it into sight; the focus stays where the person has it. What is marked already stays put. */
export function sorot(element: HTMLElement | null): void {
	const target = element && bingkai(element);
	if (target?.hasAttribute(`data-${tanda}`)) return;
	hapusSorot();
	if (!target) return;
	target.setAttribute(`data-${tanda}`, '');
	const tenang = matchMedia('(prefers-reduced-motion: reduce)').matches;
	target.scrollIntoView({
		// Of what is higher than the room above the guide, the beginning is what one works on first.
		block: target.offsetHeight > ruang() ? 'start' : 'center',
		behavior: tenang ? 'auto' : 'smooth'
	});
}

/** How much of the window the page may use: the paddings keep the bars above and the guide below free. */
function ruang(): number {
	const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
	return innerHeight - (parseFloat(scrollPaddingTop) || 0) - (parseFloat(scrollPaddingBottom) || 0);
}

/** Whether something was filled in or chosen there; of a group of boxes, whether as many as `banyak` are ticked. */
export function terisi(anchor: string, banyak = 1): boolean | null {
	const controls = kontrolBernama(anchor);
	if (controls.length === 0) return null;
	const isi = controls.filter((control) => {
		if (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type))
			return control.checked;
		return (
			(control instanceof HTMLInputElement ||
				control instanceof HTMLSelectElement ||
				control instanceof HTMLTextAreaElement) &&
			control.value.trim() !== ''
		);
	});
	return isi.length >= banyak;
}

/** What stands in a field, or is chosen of a group. */
export function isiKini(nama: string): string {
	return kontrolBernama(nama)
		.map((control) => {
			if (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type))
				return control.checked ? control.value : '';
			return control instanceof HTMLInputElement ||
				control instanceof HTMLSelectElement ||
				control instanceof HTMLTextAreaElement
				? control.value
				: '';
		})
		.join('\n');
}

/** Links of the page that lead where a step is done. */
export function tautanKe(alamat: string): HTMLElement | null {
	const main = document.querySelector('main') ?? document.body;
	const { pathname, searchParams } = new URL(alamat, location.href);
	const links = [...main.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
		(link) => link.pathname === pathname && !link.closest('[data-pemandu]')
	);
	const bulan = searchParams.get('bulan');
	const tepat = links.find((link) => new URL(link.href).searchParams.get('bulan') === bulan);
	return tepat ?? links[0] ?? null;
}
