import { resolve } from '$app/paths';
import {
	parseAktifkanPin,
	parseAturUlangPin,
	parseTindakData
} from '$lib/desa/surat/forms/layanan';
import { newId } from '$lib/ids';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import { tanpaPin } from '$lib/server/latihan/aksi-warga';
import type { Actions } from './$types';

const selesai = (apa: string) => (dunia: string) =>
	`${resolve('/latihan/[dunia]/surat/pin', { dunia })}?selesai=${apa}`;

/** The salt is made here, whatever was sent; the PIN is never sent back. */
export const actions: Actions = {
	aktifkan: tanpaPin(aksiPerintah((form) => parseAktifkanPin(form, newId()), selesai('aktif'))),
	atur: tanpaPin(aksiPerintah((form) => parseAturUlangPin(form, newId()), selesai('atur'))),
	tindak: aksiPerintah(parseTindakData, selesai('laporan'))
};
