import { buka } from '$lib/desa/catatan';
import { duniaAwal } from '$lib/desa/data/muat';
import type { Dunia } from '$lib/desa/dunia';
import { definisiSurat } from '$lib/desa/surat/definisi-surat';
import type { Surat } from '$lib/desa/surat/surat';
import { daftarSurat } from '$lib/desa/surat/views/daftar-surat';
import { lembarSurat, type LembarSurat } from '$lib/desa/surat/views/lembar-surat';
import { bacaSaringan, suratPerBerkas } from '$lib/desa/surat/views/saringan';
import { notFound, type User } from '../access';
import { jalankanBergiliran } from '../giliran';
import { bacaDunia } from '../latihan/dunia';
import type { Services } from '../runtime';
import { gabungSurat, gambarSurat } from './gambar-surat';
import { hurufSurat } from './huruf-surat';

async function bukaDunia(services: Services, user: User, worldId: string): Promise<Dunia> {
	const { asal, events } = await bacaDunia(services, user, worldId, 0);
	return buka(duniaAwal(asal), events).dunia;
}

/** A letter as a PDF; one that is not signed yet is a draft, without number and QR. */
export async function unduhSurat(
	services: Services,
	user: User,
	{ dunia: worldId, surat: suratId }: { readonly dunia: string; readonly surat: string },
	asal: string
): Promise<Response> {
	const dunia = await bukaDunia(services, user, worldId);
	const surat = dunia.persuratan.surat.get(suratId) ?? notFound();
	const lembar = lembarSurat(dunia, definisiSurat(surat.jenis), suratId);
	if (!lembar.ok) notFound();
	const nama = lembar.value.nomor
		? lembar.value.nomor.replace(/[^A-Za-z0-9.]+/g, '-')
		: `draf-${surat.jenis.toLowerCase()}`;
	return kirim(await gambarSurat(lembar.value, asal), `surat-${nama}`);
}

/**
 * Many signed letters as one file: those that were ticked (`?surat=` for each), or all that a list is filtered by. Drawn in
 * slices, between which others are answered. Null where there is none.
 */
export async function unduhBanyak(
	services: Services,
	user: User,
	worldId: string,
	alamat: URLSearchParams,
	asal: string
): Promise<Response | null> {
	const dunia = await bukaDunia(services, user, worldId);
	const bagian = Number(alamat.get('bagian') ?? '1');
	if (!Number.isInteger(bagian) || bagian < 1) notFound();
	const semua = pilihanSurat(dunia, alamat);
	const surat = semua.slice((bagian - 1) * suratPerBerkas, bagian * suratPerBerkas);
	if (surat.length === 0) return null;
	const huruf = await hurufSurat();
	function* lembar(): Generator<LembarSurat> {
		for (const satu of surat) {
			const hasil = lembarSurat(dunia, definisiSurat(satu.jenis), satu.id);
			if (hasil.ok) yield hasil.value;
		}
	}
	const berkas = await jalankanBergiliran(gabungSurat(huruf, lembar(), asal));
	return kirim(berkas, `surat-keluar-${surat.length}${bagian > 1 ? `-bagian-${bagian}` : ''}`);
}

/** In the order of their numbers, as they lie in the folder. */
function pilihanSurat(dunia: Dunia, alamat: URLSearchParams): Surat[] {
	const dipilih = new Set(alamat.getAll('surat'));
	return daftarSurat(dunia, bacaSaringan(alamat))
		.map(({ surat }) => surat)
		.filter(({ id, nomor }) => nomor !== null && (dipilih.size === 0 || dipilih.has(id)))
		.sort(
			(a, b) =>
				(a.nomor?.tahun ?? 0) - (b.nomor?.tahun ?? 0) ||
				(a.nomor?.deret ?? '').localeCompare(b.nomor?.deret ?? '') ||
				(a.nomor?.urut ?? 0) - (b.nomor?.urut ?? 0)
		);
}

const kirim = (isi: Uint8Array<ArrayBuffer>, nama: string): Response =>
	new Response(isi, {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `attachment; filename="${nama}.pdf"`,
			'cache-control': 'private, no-store'
		}
	});
