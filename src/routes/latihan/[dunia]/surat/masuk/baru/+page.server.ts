import { resolve } from '$app/paths';
import type { Event } from '$lib/desa/dunia';
import { parseTerimaSuratMasuk } from '$lib/desa/surat/forms/surat-masuk';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import type { Actions } from './$types';

/** To the letter, which says its number and what comes next. */
function suratTercatat(dunia: string, events: readonly Event[]): string {
	const diterima = events.find((event) => event.kind === 'surat-masuk.diterima');
	const surat = diterima?.kind === 'surat-masuk.diterima' ? diterima.surat.id : '';
	return `${resolve('/latihan/[dunia]/surat/masuk/[surat]', { dunia, surat })}?sesudah=terima`;
}

export const actions: Actions = { default: aksiPerintah(parseTerimaSuratMasuk, suratTercatat) };
