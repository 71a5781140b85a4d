import { resolve } from '$app/paths';
import { parseTindakVerval, parseVerifikasiInjeksi } from '$lib/desa/kependudukan/forms/verval';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import type { Actions } from './$types';

/** Back to what was worked on, where its new state can be seen. */
const kembali =
	(nama: 'verval' | 'injeksi') =>
	(dunia: string, _events: unknown, form: FormData): string => {
		const query = new URLSearchParams({ [nama]: String(form.get(`${nama}Id`) ?? '') });
		return `${resolve('/latihan/[dunia]/kecamatan/verval', { dunia })}?${query}#buka`;
	};

export const actions: Actions = {
	tindak: aksiPerintah(parseTindakVerval, kembali('verval')),
	verifikasi: aksiPerintah(parseVerifikasiInjeksi, kembali('injeksi'))
};
