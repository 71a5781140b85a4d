import { duniaAwal } from '$lib/desa/data/muat';
import {
	bacaLembarRab,
	masalahDari,
	type LembarRabTerbaca
} from '$lib/desa/apbdes/lembar/baca-rab';
import { replay, type Event } from '$lib/desa/dunia';
import { accepted, type Result } from '$lib/desa/problem';
import { bacaLembar } from '$lib/lembar/baca';
import type { User } from '../access';
import { jalankanBergiliran } from '../giliran';
import { bacaDunia } from '../latihan/dunia';
import { kirimPerintah } from '../latihan/kirim-perintah';
import type { Services } from '../runtime';
import { bacaIsi, bergiliran } from './kiriman';
import { uraiDiLuar } from './urai-di-luar';

/** What became of a sheet of RAB lines: written at once, or looked at because cells are to be mended. */
export type HasilRab =
	| { readonly jenis: 'diterima'; readonly events: readonly Event[] }
	| {
			readonly jenis: 'bermasalah';
			readonly masalah: LembarRabTerbaca['masalah'];
			/** Rows that can be taken as they are. */
			readonly layak: number;
			/** The bytes of the file, to be sent once more with the word to take those rows. */
			readonly isi: string;
	  };

/**
 * D-08: reads RAB lines from a file. A sheet without a fault is written; of one with faults nothing is, unless the person has
 * seen them and asks for the other rows (`sebagian`).
 */
export const terimaRab = (
	services: Services,
	user: User,
	duniaId: string,
	form: FormData
): Promise<Result<HasilRab>> =>
	bergiliran(async (antara): Promise<Result<HasilRab>> => {
		const bytes = await bacaIsi(form);
		if (!bytes.ok) return bytes;
		const terurai = await uraiDiLuar(bytes.value);
		const lembar = await jalankanBergiliran(bacaLembar(bytes.value, undefined, terurai), antara);
		if (!lembar.ok) return lembar;
		const { asal, events } = await bacaDunia(services, user, duniaId, 0);
		const dunia = replay(duniaAwal(asal), events);
		const commandId = String(form.get('perintahId') ?? '');
		const rancangan = String(form.get('rancangan') ?? '');
		const { baris, masalah, letak } = bacaLembarRab(
			lembar.value,
			dunia,
			rancangan,
			(nomor) => `${commandId}-${nomor}`
		);
		const bermasalah = (semua: LembarRabTerbaca['masalah'], layak: number): Result<HasilRab> =>
			accepted({
				jenis: 'bermasalah',
				masalah: semua,
				layak,
				isi: Buffer.from(bytes.value).toString('base64')
			});
		const bertanya = masalah.length > 0 && form.get('sebagian') !== 'ya';
		if (bertanya || baris.length === 0) return bermasalah(masalah, baris.length);
		const hasil = await kirimPerintah(services, user, duniaId, {
			commandId,
			command: accepted({ kind: 'anggaran.tulis', rancangan, baris })
		});
		if (hasil.ok) return accepted({ jenis: 'diterima', events: hasil.value });
		// The world went on meanwhile: what it refuses now of single lines has a cell as well.
		const ditolak = masalahDari(hasil.problems, letak);
		return ditolak.length > 0 ? bermasalah([...masalah, ...ditolak], 0) : hasil;
	});
