import { resolve } from '$app/paths';
import {
	parseAjukanSertifikat,
	parseAktifkanSertifikat,
	parseCabutSertifikat
} from '$lib/desa/surat/forms/sertifikat';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import type { Actions } from './$types';

const kembali =
	(tersimpan: 'diajukan' | 'aktif' | 'dicabut') =>
	(dunia: string): string =>
		`${resolve('/latihan/[dunia]/surat/sertifikat', { dunia })}?tersimpan=${tersimpan}`;

export const actions: Actions = {
	ajukan: aksiPerintah(parseAjukanSertifikat, kembali('diajukan')),
	aktifkan: aksiPerintah(parseAktifkanSertifikat, kembali('aktif')),
	cabut: aksiPerintah(parseCabutSertifikat, kembali('dicabut'))
};
