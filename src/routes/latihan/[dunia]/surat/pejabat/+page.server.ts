import { resolve } from '$app/paths';
import {
	parseBeriMandat,
	parseTetapkanPenugasan,
	parseUbahKeadaanKades
} from '$lib/desa/surat/forms/pejabat';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import type { Actions } from './$types';

const kembali =
	(tersimpan: 'keadaan' | 'penugasan' | 'mandat') =>
	(dunia: string): string =>
		`${resolve('/latihan/[dunia]/surat/pejabat', { dunia })}?tersimpan=${tersimpan}`;

export const actions: Actions = {
	keadaan: aksiPerintah(parseUbahKeadaanKades, kembali('keadaan')),
	penugasan: aksiPerintah(parseTetapkanPenugasan, kembali('penugasan')),
	mandat: aksiPerintah(parseBeriMandat, kembali('mandat'))
};
