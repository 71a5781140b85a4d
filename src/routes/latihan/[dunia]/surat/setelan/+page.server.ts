import { resolve } from '$app/paths';
import { parseUbahKodeJenis, parseUbahSetelan } from '$lib/desa/surat/forms/setelan';
import { muatKlasifikasi } from '$lib/desa/surat/klasifikasi/muat';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import type { Actions } from './$types';

const kembali =
	(tersimpan: 'setelan' | 'kode') =>
	(dunia: string): string =>
		`${resolve('/latihan/[dunia]/surat/setelan', { dunia })}?tersimpan=${tersimpan}`;

export const actions: Actions = {
	setelan: aksiPerintah(parseUbahSetelan, kembali('setelan')),
	kode: async (event) => {
		const [baru, lama] = await Promise.all([
			muatKlasifikasi('permendagri-83-2022'),
			muatKlasifikasi('lama')
		]);
		const parse = parseUbahKodeJenis((tabel) => (tabel === 'lama' ? lama : baru));
		return aksiPerintah(parse, kembali('kode'))(event);
	}
};
