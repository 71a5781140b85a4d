import { and, asc, eq } from 'drizzle-orm';
import { aturanTahunBawaan } from '$lib/desa/apbdes/aturan-tahun-bawaan';
import type { AturanTahun } from '$lib/desa/apbdes/aturan-tahun';
import { canPublishFor, isTrainer, notFound, type User } from '../access';
import { wilayah } from '../db/schema';
import { inScope } from '../db/scope';
import type { Services } from '../runtime';
import { viewScope } from '../scope-of';
import { provinsiDari, riwayatVersi, versiTerbaru, type VersiRingkas } from './versi';

export type Provinsi = { readonly kode: string; readonly nama: string };

/** The figures of a province as its page shows them. */
export type Ketentuan = {
	readonly provinsi: Provinsi;
	readonly boleh: boolean;
	/** 0 as long as the built-in figures hold. */
	readonly nomor: number;
	readonly aturanTahun: AturanTahun;
	readonly riwayat: readonly VersiRingkas[];
};

/** Every province, for those who look after the whole country to choose from. */
export const daftarProvinsi = async ({ db }: Services): Promise<Provinsi[]> =>
	db
		.select({ kode: wilayah.kode, nama: wilayah.nama })
		.from(wilayah)
		.where(eq(wilayah.tingkat, 'provinsi'))
		.orderBy(asc(wilayah.kode));

/**
 * The province that is meant: one's own, or the one asked for by whoever looks after the whole country; null as long as
 * they have not said which. What is malformed, unknown or another's is not there.
 */
export async function provinsiDiminta(
	{ db }: Services,
	user: User,
	diminta: string | null
): Promise<Provinsi | null> {
	const sendiri = provinsiDari(user.wilayahKode);
	// An empty choice is none.
	const kode = diminta || sendiri;
	if (kode === '') return null;
	const boleh = sendiri === '' ? isTrainer(user) : kode === sendiri;
	if (!/^\d\d$/.test(kode) || !boleh) notFound();
	const [found] = await db
		.select({ kode: wilayah.kode, nama: wilayah.nama })
		.from(wilayah)
		.where(and(eq(wilayah.kode, kode), eq(wilayah.tingkat, 'provinsi')));
	return found ?? notFound();
}

export async function bacaKetentuan(
	{ db }: Services,
	user: User,
	provinsi: Provinsi
): Promise<Ketentuan> {
	return inScope(db, viewScope(user), async (tx) => {
		const [terbaru, riwayat] = await Promise.all([
			versiTerbaru(tx, provinsi.kode),
			riwayatVersi(tx, provinsi.kode)
		]);
		return {
			provinsi,
			boleh: canPublishFor(user, provinsi.kode),
			nomor: terbaru?.nomor ?? 0,
			aturanTahun: terbaru?.aturanTahun ?? aturanTahunBawaan,
			riwayat
		};
	});
}
