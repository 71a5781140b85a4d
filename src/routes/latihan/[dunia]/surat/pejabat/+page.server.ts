import { fail } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { asTyped } from '$lib/desa/forms/isian';
import type { Problem } from '$lib/desa/problem';
import {
	parseAngkatPejabat,
	parseBeriMandat,
	parseTetapkanPenugasan,
	parseUbahKeadaanKades
} from '$lib/desa/surat/forms/pejabat';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import type { Actions } from './$types';

const kembali =
	(tersimpan: 'keadaan' | 'penugasan' | 'mandat' | 'pengangkatan') =>
	(dunia: string): string =>
		`${resolve('/latihan/[dunia]/surat/pejabat', { dunia })}?tersimpan=${tersimpan}`;

export const actions: Actions = {
	keadaan: aksiPerintah(parseUbahKeadaanKades, kembali('keadaan')),
	penugasan: aksiPerintah(parseTetapkanPenugasan, kembali('penugasan')),
	mandat: aksiPerintah(parseBeriMandat, kembali('mandat')),
	angkat: aksiPerintah(parseAngkatPejabat, kembali('pengangkatan')),
	/** Without JavaScript: the form as it was typed, with the people who were looked for. */
	cari: async ({ request }) =>
		fail(422, {
			values: asTyped(await request.formData()),
			problems: [] as readonly Problem[]
		})
};
