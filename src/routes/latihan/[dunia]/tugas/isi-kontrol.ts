import { kontrolBernama } from './sorot';

/** Fills in a form of the page as a person would: the page is told of every change. Runs in a browser only. */

type Jeda = (milidetik: number) => Promise<void>;

/** The fields of an entry that stand on the page now, in the order in which they stand. */
export function urutDiHalaman(nama: readonly string[]): readonly string[] {
	const ada = nama.flatMap((satu) => {
		const [control] = kontrolBernama(satu);
		// A button that carries a value is pressed, not filled in.
		return control && !(control instanceof HTMLButtonElement) ? [{ satu, control }] : [];
	});
	ada.sort((a, b) =>
		a.control.compareDocumentPosition(b.control) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
	);
	return ada.map(({ satu }) => satu);
}

/** Longer than this a text is pasted. */
const palingPanjang = 200;

const beriTahu = (control: HTMLElement): void => {
	control.dispatchEvent(new Event('input', { bubbles: true }));
	control.dispatchEvent(new Event('change', { bubbles: true }));
};

/** Types letter by letter, `perHuruf` milliseconds each; 0 puts everything there at once. */
export async function isiKontrol(
	nama: string,
	nilai: readonly string[],
	{ perHuruf, jeda }: { readonly perHuruf: number; readonly jeda: Jeda }
): Promise<void> {
	for (const control of kontrolBernama(nama)) {
		if (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type)) {
			const dipilih = nilai.includes(control.value);
			if (control.checked !== dipilih) {
				control.checked = dipilih;
				beriTahu(control);
				await jeda(perHuruf * 4);
			}
		} else if (control instanceof HTMLSelectElement) {
			control.value = nilai[0] ?? '';
			beriTahu(control);
			await jeda(perHuruf * 4);
		} else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
			const teks = nilai[0] ?? '';
			// Nobody types rows of a sheet, or watches them being typed.
			if (perHuruf > 0 && teks.length <= palingPanjang)
				for (let panjang = 1; panjang < teks.length; panjang++) {
					control.value = teks.slice(0, panjang);
					await jeda(perHuruf);
				}
			control.value = teks;
			beriTahu(control);
		}
	}
}
