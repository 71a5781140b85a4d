import { definisiSurat } from '$lib/desa/surat/definisi-surat';
import { bacaKodeLacak, bacaKodeVerifikasi } from '$lib/desa/surat/kode';
import { jejakSurat, type JejakSurat } from '$lib/desa/surat/views/lacak';
import { lembarSurat } from '$lib/desa/surat/views/lembar-surat';
import { verifikasi, type HasilVerifikasi } from '$lib/desa/surat/views/verifikasi';
import type { Services } from '../runtime';
import { gambarSurat, pembuatPdf } from './gambar-surat';
import { cariUntukUmum } from './kode-surat';

/** What the public pages answer; `tunggu` is the minutes that a network which guesses has to wait. */
export type JawabanUmum<T> = { readonly tunggu: number; readonly hasil: T };

const tidakAda: HasilVerifikasi = { status: 'TIDAK DITEMUKAN' };

/** C-07: of one letter what its paper's reader may know, and nothing else of its village. */
export async function periksaSurat(
	services: Services,
	address: string,
	typed: string
): Promise<JawabanUmum<HasilVerifikasi>> {
	const kode = bacaKodeVerifikasi(typed);
	const jawaban = await cariUntukUmum(services, address, 'verifikasi', kode);
	if (jawaban.tunggu > 0 || kode === null) return { tunggu: jawaban.tunggu, hasil: tidakAda };
	const surat = 'surat' in jawaban ? jawaban.surat : null;
	return {
		tunggu: 0,
		hasil: surat ? verifikasi(surat.dunia, definisiSurat, kode) : tidakAda
	};
}

/** `lain`: of another release, which may draw a letter another way, of another address, or many letters in one. */
export type HasilBerkas = 'sama' | 'berubah' | 'lain';

/**
 * C-07: the file itself, compared byte by byte with the letter drawn again: the same letter gives the same bytes. A letter
 * that was taken back since is drawn as it was while it held, too.
 */
export async function cocokkanBerkas(
	services: Services,
	address: string,
	{
		kode: typed,
		asal,
		berkas
	}: { readonly kode: string; readonly asal: string; readonly berkas: Uint8Array }
): Promise<JawabanUmum<HasilBerkas | null>> {
	const kode = bacaKodeVerifikasi(typed);
	const jawaban = await cariUntukUmum(services, address, 'verifikasi', kode);
	const surat = 'surat' in jawaban ? jawaban.surat : null;
	if (!surat) return { tunggu: jawaban.tunggu, hasil: null };
	const { dunia, suratId } = surat;
	const definisi = definisiSurat(dunia.persuratan.surat.get(suratId)?.jenis ?? '');
	const lembar = lembarSurat(dunia, definisi, suratId);
	if (!lembar.ok) return { tunggu: 0, hasil: null };
	const asli = await Promise.all([
		gambarSurat(lembar.value, asal),
		gambarSurat({ ...lembar.value, cap: '' }, asal)
	]);
	if (asli.some((satu) => Buffer.compare(satu, berkas) === 0)) return { tunggu: 0, hasil: 'sama' };
	const isBuatanKami = Buffer.from(berkas).includes(`(${pembuatPdf(asal)})`);
	return { tunggu: 0, hasil: isBuatanKami ? 'berubah' : 'lain' };
}

/** C-05: how far a request is, for whoever has its code; null when there is none. */
export async function lacakSurat(
	services: Services,
	address: string,
	typed: string
): Promise<JawabanUmum<JejakSurat | null>> {
	const kode = bacaKodeLacak(typed);
	const jawaban = await cariUntukUmum(services, address, 'lacak', kode);
	if (jawaban.tunggu > 0 || kode === null) return { tunggu: jawaban.tunggu, hasil: null };
	const surat = 'surat' in jawaban ? jawaban.surat : null;
	return {
		tunggu: 0,
		hasil: surat && jejakSurat(surat.dunia, definisiSurat, kode)
	};
}
