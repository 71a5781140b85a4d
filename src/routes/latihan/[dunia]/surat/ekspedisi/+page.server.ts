import { resolve } from '$app/paths';
import {
	parseCatatEkspedisi,
	parseKirimSurat,
	parseTerimaEkspedisi
} from '$lib/desa/surat/forms/surat-masuk';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import type { Actions } from './$types';

const kembali =
	(tersimpan: 'kiriman' | 'eoffice' | 'terima') =>
	(dunia: string): string =>
		`${resolve('/latihan/[dunia]/surat/ekspedisi', { dunia })}?tersimpan=${tersimpan}`;

export const actions: Actions = {
	catat: aksiPerintah(parseCatatEkspedisi, kembali('kiriman')),
	kirim: aksiPerintah(parseKirimSurat, kembali('eoffice')),
	terima: aksiPerintah(parseTerimaEkspedisi, kembali('terima'))
};
