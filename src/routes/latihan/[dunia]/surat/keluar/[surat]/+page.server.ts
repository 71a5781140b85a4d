import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import type { Event } from '$lib/desa/dunia';
import { definisiSurat } from '$lib/desa/surat/definisi-surat';
import {
	parseLangkahSurat,
	parseTandaTanganiSurat,
	parseVerifikasiSurat
} from '$lib/desa/surat/forms/langkah';
import { kodeVerifikasiBaru } from '$lib/kode-acak';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import type { Actions } from './$types';

type Catatan = 'kembalikan' | 'tolak' | 'paraf' | 'serahkan' | 'arsipkan' | 'batalkan' | 'cabut';

/** Back to the letter, which says what was done and for whom it waits now. */
const kembali =
	(sesudah: string | ((events: readonly Event[]) => string)) =>
	(dunia: string, events: readonly Event[], form: FormData): string => {
		const surat = String(form.get('suratId') ?? '');
		const halaman = resolve('/latihan/[dunia]/surat/keluar/[surat]', { dunia, surat });
		return `${halaman}?sesudah=${typeof sesudah === 'string' ? sesudah : sesudah(events)}`;
	};

const langkah = (nama: Catatan) =>
	aksiPerintah((form) => parseLangkahSurat(form, `surat.${nama}`), kembali(nama));

/** The type tells which papers there are; what the letter asks for is looked up again by the rule. */
const verifikasi = aksiPerintah((form) => {
	const definisi = definisiSurat(String(form.get('jenis') ?? ''));
	if (!definisi) error(404, 'Jenis surat ini tidak ada');
	return parseVerifikasiSurat(form, definisi);
}, kembali('verifikasi'));

/** C-07: the code is made here, whatever was sent. A certificate of somebody else signs nothing, and the page explains it. */
const tandaTangani = aksiPerintah(
	(form) => parseTandaTanganiSurat(form, kodeVerifikasiBaru()),
	kembali((events) =>
		events.some(({ kind }) => kind === 'tanda-tangan.ditolak') ? 'ditolak-tte' : 'tanda-tangani'
	)
);

export const actions: Actions = {
	verifikasi,
	paraf: langkah('paraf'),
	'tanda-tangani': tandaTangani,
	serahkan: langkah('serahkan'),
	arsipkan: langkah('arsipkan'),
	kembalikan: langkah('kembalikan'),
	tolak: langkah('tolak'),
	batalkan: langkah('batalkan'),
	cabut: langkah('cabut')
};
