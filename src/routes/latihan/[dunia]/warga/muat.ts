import { error, redirect } from '@sveltejs/kit';
import type { DuniaTerbuka } from '$lib/desa/catatan';
import type { Penduduk } from '$lib/desa/kependudukan/penduduk';
import { permohonanWarga } from '$lib/desa/surat/views/layanan-warga';
import { keadaanSesi, sesiTerakhir } from '$lib/desa/surat/sesi';
import { beranda, type Saluran } from './alamat';

type Induk = Pick<DuniaTerbuka, 'dunia'> & {
	readonly duniaId: string;
	readonly bacaSaja: boolean;
	readonly saat: string;
};

/** How the device stands at the moment that the server named. */
export const keadaanSaluran = ({ dunia, saat }: Pick<Induk, 'dunia' | 'saat'>, saluran: Saluran) =>
	keadaanSesi(dunia, sesiTerakhir(dunia.persuratan, saluran)?.id, saat);

/**
 * C-05: who is signed in, asked by every page of a session before it shows anything; whose time is over is led back to where the device
 * begins.
 */
export function hanyaMasuk(induk: Induk, saluran: Saluran) {
	if (induk.bacaSaja) error(403, 'Pekerjaan peserta hanya dapat dilihat');
	const keadaan = keadaanSaluran(induk, saluran);
	if (keadaan.status === 'habis') redirect(303, `${beranda(saluran, induk.duniaId)}?habis=1`);
	if (keadaan.status === 'tidak-masuk') redirect(303, beranda(saluran, induk.duniaId));
	return { sesiId: keadaan.sesi.id, orang: keadaan.penduduk };
}

/** Who is signed in has nothing to do at the door. */
export function hanyaBelumMasuk(induk: Induk, saluran: Saluran): void {
	if (induk.bacaSaja) error(403, 'Pekerjaan peserta hanya dapat dilihat');
	if (keadaanSaluran(induk, saluran).status === 'masuk')
		redirect(303, beranda(saluran, induk.duniaId));
}

/** The letter types that may be asked for without an officer; they come with their page alone. */
export async function jenisMandiri() {
	const { semuaJenisSurat } = await import('$lib/desa/surat/jenis-surat');
	return semuaJenisSurat.filter(({ mandiri }) => mandiri);
}

export async function definisiMandiri(kode: string) {
	const { definisiSurat } = await import('$lib/desa/surat/definisi-surat');
	const definisi = definisiSurat(kode);
	if (!definisi?.mandiri) error(404, 'Surat ini tidak dapat diminta sendiri');
	return definisi;
}

/** A request of oneself or of the same KK; of anybody else there is nothing to see. */
export async function muatPermohonan(
	dunia: DuniaTerbuka['dunia'],
	orang: Penduduk,
	suratId: string
) {
	const permohonan = permohonanWarga(dunia, orang).find(({ surat }) => surat.id === suratId);
	if (!permohonan) error(404, 'Permohonan ini tidak ada');
	const { definisiSurat } = await import('$lib/desa/surat/definisi-surat');
	const definisi = definisiSurat(permohonan.surat.jenis);
	if (!definisi) error(404, 'Jenis surat ini tidak ada');
	return { permohonan, definisi };
}
