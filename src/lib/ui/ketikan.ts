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
	/** What stood in the form before anybody typed: nothing in an empty one. */
	readonly awal: Isi;
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
	#awal: Isi = [];

	/** @param simpanan Undefined where there is none, or it may not be used: then nothing is kept. */
	constructor(kunci: string, simpanan: Simpanan | undefined) {
		this.#kunci = `ketikan/${kunci}`;
		this.#simpanan = simpanan;
	}

	/** What a form begins with, such as a request that is mended: that is no typing of anybody. */
	mulai(awal: Isi): void {
		this.#awal = pilih(awal);
	}

	/**
	 * What is still owed to somebody who comes back to a form. A form that was sent, in a world that has moved on since,
	 * has arrived; one whose world stands as it did has not.
	 */
	kembalikan(versi: number): Pick<Tersimpan, 'isi' | 'awal'> | null {
		const ada = this.#baca();
		if (!ada) return null;
		if (ada.dikirimPada !== null && versi > ada.dikirimPada) {
			this.hapus();
			return null;
		}
		return ada;
	}

	simpan(isi: Isi): void {
		this.#tulis({ isi: pilih(isi), awal: this.#awal, dikirimPada: null });
	}

	/** It is on its way; whether it arrives is seen by what becomes of the world. */
	kirim(isi: Isi, versi: number): void {
		this.#tulis({ isi: pilih(isi), awal: this.#awal, dikirimPada: versi });
	}

	hapus(): void {
		try {
			this.#simpanan?.removeItem(this.#kunci);
		} catch {
			// A storage that may not be used holds nothing either.
		}
	}

	#tulis(tersimpan: Tersimpan): void {
		if (samaIsi(tersimpan.isi, tersimpan.awal)) return this.hapus();
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
			const { isi, awal, dikirimPada } = value as Partial<Tersimpan>;
			if (!isIsi(isi)) return null;
			return {
				isi,
				awal: isIsi(awal) ? awal : [],
				dikirimPada: typeof dikirimPada === 'number' ? dikirimPada : null
			};
		} catch {
			return null;
		}
	}
}

const pilih = (isi: Isi): Isi => isi.filter(([nama]) => !tidakDisimpan.has(nama));

/** The values of each field; blank ones say as little as none. */
function menurutNama(isi: Isi): ReadonlyMap<string, readonly string[]> {
	const semua = new Map<string, readonly string[]>();
	for (const [nama, nilai] of isi)
		if (nilai.trim() !== '') semua.set(nama, [...(semua.get(nama) ?? []), nilai]);
	return semua;
}

const sama = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
	a.length === b.length && a.every((satu) => b.includes(satu));

function samaIsi(a: Isi, b: Isi): boolean {
	const [kiri, kanan] = [menurutNama(a), menurutNama(b)];
	return [...new Set([...kiri.keys(), ...kanan.keys()])].every((nama) =>
		sama(kiri.get(nama), kanan.get(nama))
	);
}

/**
 * What a form that holds `kini` gets back, field by field. A field that stands as it did before anybody typed takes what
 * was typed; one that holds something else by now keeps it.
 */
export function yangDikembalikan(
	kini: Isi,
	{ isi, awal }: { readonly isi: Isi; readonly awal: Isi }
): ReadonlyMap<string, readonly string[]> {
	const [ada, mula, ketik] = [menurutNama(kini), menurutNama(awal), menurutNama(isi)];
	return new Map(
		[...new Set([...mula.keys(), ...ketik.keys()])]
			.filter((nama) => sama(ada.get(nama), mula.get(nama)))
			.filter((nama) => !sama(ada.get(nama), ketik.get(nama)))
			.map((nama) => [nama, ketik.get(nama) ?? []])
	);
}

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

/** Puts values into the fields of these names, and tells whether anything changed. */
export function isikanForm(
	form: HTMLFormElement,
	nilai: ReadonlyMap<string, readonly string[]>
): boolean {
	let berubah = false;
	for (const satu of form.elements) {
		if (!isKotak(satu) || !bolehDisimpan(satu)) continue;
		const milik = nilai.get(satu.name);
		if (!milik) continue;
		if (satu instanceof HTMLInputElement && (satu.type === 'radio' || satu.type === 'checkbox')) {
			// A choice that stands for nobody is the one that is made where no other is.
			const dipilih = milik.includes(satu.value) || (milik.length === 0 && satu.value === '');
			if (satu.checked === dipilih) continue;
			satu.checked = dipilih;
		} else {
			const [teks = ''] = milik;
			if (satu.value === teks) continue;
			satu.value = teks;
		}
		berubah = true;
		satu.dispatchEvent(new Event('input', { bubbles: true }));
	}
	return berubah;
}
