import { resolve } from '$app/paths';
import type { Event } from '$lib/desa/dunia';
import { parseLangkahMasuk } from '$lib/desa/surat/forms/surat-masuk';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import type { Actions } from './$types';

type Langkah = 'baca' | 'agendakan' | 'disposisi' | 'lapor' | 'selesai';

/** Back to the letter, which says what was done and what comes next. */
const kembali =
	(langkah: Langkah) =>
	(dunia: string, _events: readonly Event[], form: FormData): string => {
		const surat = String(form.get('suratMasukId') ?? '');
		const halaman = resolve('/latihan/[dunia]/surat/masuk/[surat]', { dunia, surat });
		return langkah === 'baca' ? halaman : `${halaman}?sesudah=${langkah}`;
	};

const aksi = (langkah: Langkah) =>
	aksiPerintah((form) => parseLangkahMasuk(form, `?/${langkah}`), kembali(langkah));

export const actions: Actions = {
	baca: aksi('baca'),
	agendakan: aksi('agendakan'),
	disposisi: aksi('disposisi'),
	lapor: aksi('lapor'),
	selesai: aksi('selesai')
};
