/**
 * What somebody typed into a form and has not sent yet, kept on the device: a connection that drops, or a page that is
 * closed, loses nothing. The storage is an argument: `localStorage` in a browser, anything of its shape in a test.
 */
export type Simpanan = {
	getItem(key: string): string | null;
	setItem(key: string, value: string): void;
	removeItem(key: string): void;
};

/** Fields by name, in the order of the form; a box that gives several values has several. */
export type Isi = readonly (readonly [string, string])[];

type Tersimpan = {
	readonly isi: Isi;
	/** Version of the world when the form was sent; null while it was not. */
	readonly dikirimPada: number | null;
};

/** Longer texts are no letters any more. */
const palingPanjang = 20_000;
/** Of the form itself, and what nobody wants to find on a device again. */
const tidakDisimpan = new Set(['perintahId']);

const isIsi = (value: unknown): value is Isi =>
	Array.isArray(value) &&
	value.every(
		(satu) =>
			Array.isArray(satu) && satu.length === 2 && satu.every((part) => typeof part === 'string')
	);

export class Ketikan {
	readonly #kunci: string;
	readonly #simpanan: Simpanan | undefined;

	/** @param simpanan Undefined where there is none, or it may not be used: then nothing is kept. */
	constructor(kunci: string, simpanan: Simpanan | undefined) {
		this.#kunci = `ketikan/${kunci}`;
		this.#simpanan = simpanan;
	}

	/**
	 * What is still owed to somebody who comes back to a form. A form that was sent, in a world that has moved on since,
	 * has arrived; one whose world stands as it did has not.
	 */
	kembalikan(versi: number): Isi {
		const ada = this.#baca();
		if (!ada) return [];
		if (ada.dikirimPada !== null && versi > ada.dikirimPada) {
			this.hapus();
			return [];
		}
		return ada.isi;
	}

	simpan(isi: Isi): void {
		this.#tulis({ isi: pilih(isi), dikirimPada: null });
	}

	/** It is on its way; whether it arrives is seen by what becomes of the world. */
	kirim(isi: Isi, versi: number): void {
		this.#tulis({ isi: pilih(isi), dikirimPada: versi });
	}

	hapus(): void {
		try {
			this.#simpanan?.removeItem(this.#kunci);
		} catch {
			// A storage that may not be used holds nothing either.
		}
	}

	#tulis(tersimpan: Tersimpan): void {
		if (tersimpan.isi.every(([, nilai]) => nilai.trim() === '')) return this.hapus();
		const teks = JSON.stringify(tersimpan);
		if (teks.length > palingPanjang) return;
		try {
			this.#simpanan?.setItem(this.#kunci, teks);
		} catch {
			// Full: the form itself still holds everything as long as the page is open.
		}
	}

	#baca(): Tersimpan | null {
		try {
			const value: unknown = JSON.parse(this.#simpanan?.getItem(this.#kunci) ?? 'null');
			if (typeof value !== 'object' || value === null) return null;
			const { isi, dikirimPada } = value as Partial<Tersimpan>;
			if (!isIsi(isi)) return null;
			return { isi, dikirimPada: typeof dikirimPada === 'number' ? dikirimPada : null };
		} catch {
			return null;
		}
	}
}

const pilih = (isi: Isi): Isi => isi.filter(([nama]) => !tidakDisimpan.has(nama));

type Kotak = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isKotak = (satu: Element): satu is Kotak =>
	satu instanceof HTMLInputElement ||
	satu instanceof HTMLTextAreaElement ||
	satu instanceof HTMLSelectElement;

const bolehDisimpan = ({ name, type }: Kotak): boolean =>
	name !== '' && type !== 'hidden' && type !== 'password' && type !== 'file';

/** What stands in the fields that one types or chooses in; no passphrase is ever kept. */
export const isiForm = (form: HTMLFormElement): Isi =>
	[...form.elements].flatMap((satu): Isi => {
		if (!isKotak(satu) || !bolehDisimpan(satu)) return [];
		if (satu instanceof HTMLInputElement && (satu.type === 'radio' || satu.type === 'checkbox'))
			return satu.checked ? [[satu.name, satu.value]] : [];
		return [[satu.name, satu.value]];
	});

/** Puts it back where nothing stands yet, and tells whether anything changed. */
export function pulihkanForm(form: HTMLFormElement, isi: Isi): boolean {
	const sisa = new Map<string, string[]>();
	for (const [nama, nilai] of isi) sisa.set(nama, [...(sisa.get(nama) ?? []), nilai]);
	let berubah = false;
	for (const satu of form.elements) {
		if (!isKotak(satu) || !bolehDisimpan(satu)) continue;
		const nilai = sisa.get(satu.name);
		if (!nilai) continue;
		if (satu instanceof HTMLInputElement && (satu.type === 'radio' || satu.type === 'checkbox')) {
			if (satu.checked || !nilai.includes(satu.value)) continue;
			satu.checked = true;
		} else {
			if (satu.value !== '' || !nilai[0]) continue;
			satu.value = nilai[0];
		}
		berubah = true;
		satu.dispatchEvent(new Event('input', { bubbles: true }));
	}
	return berubah;
}
