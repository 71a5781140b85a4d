/**
 * What somebody typed or chose while the scripts of the page were still on their way. Coming alive sets each field to what
 * the server wrote into it, and whoever listens to a field has heard nothing: on a slow link that would be a form filled in
 * for nothing.
 */

type Kotak = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Pilihan = HTMLInputElement & { type: 'radio' | 'checkbox' };

const isPilihan = (kotak: Kotak): kotak is Pilihan =>
	kotak instanceof HTMLInputElement && (kotak.type === 'radio' || kotak.type === 'checkbox');

/** The option that stands in a list nobody has touched. */
const semula = ({ options }: HTMLSelectElement): string | undefined => {
	const semua = [...options];
	return (
		semua.findLast(({ defaultSelected }) => defaultSelected) ??
		semua.find(({ disabled }) => !disabled)
	)?.value;
};

function isDiisi(kotak: Kotak): boolean {
	if (isPilihan(kotak))
		return kotak.checked !== kotak.defaultChecked && (kotak.checked || kotak.type === 'checkbox');
	if (kotak instanceof HTMLSelectElement) return kotak.value !== semula(kotak);
	if (kotak.type === 'file') return kotak.value !== '';
	return kotak.type !== 'hidden' && kotak.value !== kotak.defaultValue;
}

/** Returns what gives a field its content back, where it was lost; a chosen file always stays. */
function pengembali(kotak: Kotak): () => void {
	if (isPilihan(kotak)) {
		const { checked } = kotak;
		return () => (kotak.checked = checked);
	}
	const { value } = kotak;
	if (kotak instanceof HTMLSelectElement) return () => (kotak.value = value);
	if (kotak.type === 'file') return () => undefined;
	const { selectionStart, selectionEnd } = kotak;
	return () => {
		if (kotak.value === value) return;
		kotak.value = value;
		// Some kinds of fields have no caret that can be placed.
		if (kotak === document.activeElement && selectionStart !== null)
			kotak.setSelectionRange(selectionStart, selectionEnd);
	};
}

const kabarkan = (kotak: Kotak, kabar: Event): void => void kotak.dispatchEvent(kabar);

/** What a browser would have told while the field was filled in, and left for another. */
function kabarkanLagi(kotak: Kotak): void {
	kabarkan(kotak, new Event('input', { bubbles: true }));
	const ubah = () => kabarkan(kotak, new Event('change', { bubbles: true }));
	if (kotak !== document.activeElement) {
		ubah();
		const relatedTarget = document.activeElement;
		kabarkan(kotak, new FocusEvent('blur', { relatedTarget }));
		kabarkan(kotak, new FocusEvent('focusout', { relatedTarget, bubbles: true }));
	} else if (isPilihan(kotak) || kotak instanceof HTMLSelectElement || kotak.type === 'file')
		ubah();
	else {
		// Still typed in. A browser counts from what a script has put there, and would find nothing changed.
		const sudah = () => kotak.removeEventListener('blur', ubah);
		kotak.addEventListener('change', sudah, { once: true });
		kotak.addEventListener('blur', ubah, { once: true });
	}
}

/** To be asked before the page comes alive; what it returns is to be called after. */
export function catatKetikanDini(halaman: Document): () => void {
	const diisi = [...halaman.querySelectorAll<Kotak>('input, textarea, select')]
		.filter(isDiisi)
		.map((kotak) => ({ kotak, kembalikan: pengembali(kotak) }));
	return () => {
		// All of them first: who hears of one field reads the whole form.
		for (const { kembalikan } of diisi) kembalikan();
		for (const { kotak } of diisi) if (kotak.isConnected) kabarkanLagi(kotak);
	};
}
