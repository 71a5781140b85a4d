import { accepted, refused, type Result } from '$lib/desa/problem';
import { batasLembar, belumDipilih } from '$lib/lembar/lembar';

/** mutu.md, imports: two at a time in a process, half a minute each. */
const bersamaan = 2;
const palingLamaMs = 30_000;

/** A file as a browser sends it, or its bytes as the preview put them into the form. */
export async function bacaIsi(form: FormData): Promise<Result<Uint8Array>> {
	const berkas = form.get('berkas');
	if (berkas instanceof File && berkas.size > 0) {
		// The reader refuses it with the same words; here it is not even taken into memory a second time.
		if (berkas.size > batasLembar.byteBerkas)
			return accepted(new Uint8Array(batasLembar.byteBerkas + 1));
		return accepted(new Uint8Array(await berkas.arrayBuffer()));
	}
	const isi = form.get('isi');
	if (typeof isi === 'string' && isi !== '') return accepted(Buffer.from(isi, 'base64'));
	const tempel = form.get('tempel');
	if (typeof tempel === 'string' && tempel.trim() !== '') return accepted(Buffer.from(tempel));
	// A field that nobody used comes as a file without a name; what has one was chosen, and the reader says it is empty.
	if (berkas instanceof File && berkas.name !== '') return accepted(new Uint8Array());
	return refused(belumDipilih);
}

let berjalan = 0;

/** Asked between two slices. */
export type Antara = () => void;

/** In slices, so that others are answered meanwhile; never more than two, and never for long. */
export async function bergiliran<T>(
	kerja: (antara: Antara) => Promise<Result<T>>
): Promise<Result<T>> {
	if (berjalan >= bersamaan)
		return tolakSibuk(
			'Server sedang memeriksa berkas lain.',
			'Tunggu beberapa detik, lalu kirim sekali lagi.'
		);
	berjalan += 1;
	const sampai = performance.now() + palingLamaMs;
	try {
		return await kerja(() => {
			if (performance.now() > sampai) throw new TerlaluLama();
		});
	} catch (thrown) {
		if (!(thrown instanceof TerlaluLama)) throw thrown;
		return tolakSibuk(
			'Berkas ini terlalu lama diperiksa.',
			'Bagi menjadi beberapa berkas, misalnya satu berkas per dusun, lalu kirim satu per satu.'
		);
	} finally {
		berjalan -= 1;
	}
}

const tolakSibuk = (message: string, mend: string): Result<never> =>
	refused({ field: 'berkas', level: 'galat', rule: 'IM-01', message, mend });

class TerlaluLama extends Error {}
