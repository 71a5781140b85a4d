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
import { periksaBerkas, type HasilPeriksa } from '$lib/lembar/periksa';
import type { User } from '../access';
import { bacaDunia } from '../latihan/dunia';
import { kirimPerintah } from '../latihan/kirim-perintah';
import { jalankanBergiliran } from '../giliran';
import type { Services } from '../runtime';
import { bacaIsi, bergiliran, type Antara } from './kiriman';
import { uraiDiLuar } from './urai-di-luar';

/** Rows of a preview that the server draws; the sheet that is given back for mending has them all. */
const barisTampil = 100;
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
