import { duniaAwal } from '$lib/desa/data/muat';
import { replay, type Event } from '$lib/desa/dunia';
import { isLembarKode } from '$lib/desa/kependudukan/impor/baca-baris';
import { bacaPilihanImpor } from '$lib/desa/kependudukan/forms/impor';
import {
	pratinjauImpor,
	tampilAwal,
	type PratinjauImpor,
	type Tampil
} from '$lib/desa/kependudukan/impor/pratinjau';
import { tolakNyata } from '$lib/desa/kependudukan/decide/terima-impor';
import { lembarPerbaikan, type LembarBertanda } from '$lib/desa/kependudukan/impor/perbaikan';
import { accepted, refused, type Result } from '$lib/desa/problem';
import { bacaLembar } from '$lib/lembar/baca';
import { batasLembar, belumDipilih } from '$lib/lembar/lembar';
import { periksaBerkas, type HasilPeriksa } from '$lib/lembar/periksa';
import type { User } from '../access';
import { bacaDunia } from '../latihan/dunia';
import { kirimPerintah } from '../latihan/kirim-perintah';
import { jalankanBergiliran } from '../giliran';
import type { Services } from '../runtime';
import { uraiDiLuar } from './urai-di-luar';

/** Rows of a preview that the server draws; the sheet that is given back for mending has them all. */
const barisTampil = 100;
/** mutu.md, imports: two at a time in a process, half a minute each. */
const bersamaan = 2;
const palingLamaMs = 30_000;

export type PratinjauKiriman = {
	readonly pratinjau: PratinjauImpor;
	readonly tampil: Tampil;
	/** The bytes of the file, to be sent once more with the word to take them: the server keeps none. */
	readonly isi: string;
};

/** The dry run for whoever has no JavaScript: the file is looked at and forgotten. */
export const pratinjauKiriman = (
	services: Services,
	user: User,
	duniaId: string,
	form: FormData
): Promise<Result<PratinjauKiriman>> =>
	bergiliran(async (antara) => {
		const bytes = await bacaIsi(form);
		if (!bytes.ok) return bytes;
		const hasil = await periksaKiriman(services, user, duniaId, bytes.value, antara);
		if (!hasil.ok) return hasil;
		const { rencana } = hasil.value;
		const tampil = tampilAwal(rencana);
		return accepted({
			pratinjau: pratinjauImpor(rencana, {
				tampil,
				kolom: '',
				halaman: 1,
				perHalaman: barisTampil
			}),
			tampil,
			isi: Buffer.from(bytes.value).toString('base64')
		});
	});

/** The sheet to be mended, for the same people. */
export const perbaikanKiriman = (
	services: Services,
	user: User,
	duniaId: string,
	form: FormData
): Promise<Result<LembarBertanda>> =>
	bergiliran(async (antara) => {
		const bytes = await bacaIsi(form);
		if (!bytes.ok) return bytes;
		const hasil = await periksaKiriman(services, user, duniaId, bytes.value, antara);
		return hasil.ok ? accepted(lembarPerbaikan(hasil.value.terbaca, hasil.value.rencana)) : hasil;
	});

async function periksaKiriman(
	services: Services,
	user: User,
	duniaId: string,
	bytes: Uint8Array,
	antara: Antara
): Promise<Result<Extract<HasilPeriksa, { jenis: 'siap' }>>> {
	const { asal, events } = await bacaDunia(services, user, duniaId, 0);
	const dunia = replay(duniaAwal(asal), events);
	const terurai = await uraiDiLuar(bytes);
	const hasil = await jalankanBergiliran(periksaBerkas(bytes, dunia, undefined, terurai), antara);
	if (hasil.jenis === 'tolak') return refused(...hasil.problems);
	return hasil.jenis === 'nyata' ? refused(tolakNyata(hasil.temuan)) : accepted(hasil);
}

/** Reads the file and sends the command; what was seen in a preview plays no part in it. */
export const terimaKiriman = (
	services: Services,
	user: User,
	duniaId: string,
	form: FormData
): Promise<Result<readonly Event[]>> =>
	bergiliran(async (antara) => {
		const pilihan = bacaPilihanImpor(form);
		if (!pilihan.ok) return pilihan;
		const bytes = await bacaIsi(form);
		if (!bytes.ok) return bytes;
		const terurai = await uraiDiLuar(bytes.value);
		const lembar = await jalankanBergiliran(bacaLembar(bytes.value, isLembarKode, terurai), antara);
		if (!lembar.ok) return lembar;
		return kirimPerintah(services, user, duniaId, {
			commandId: String(form.get('perintahId') ?? ''),
			command: accepted({ kind: 'impor.terima', lembar: lembar.value, ...pilihan.value })
		});
	});

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
type Antara = () => void;

/** In slices, so that others are answered meanwhile; never more than two, and never for long. */
async function bergiliran<T>(kerja: (antara: Antara) => Promise<Result<T>>): Promise<Result<T>> {
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
