import { desc, eq } from 'drizzle-orm';
import type { AturanTahun } from '$lib/desa/apbdes/aturan-tahun';
import { lengkapiAturan } from '$lib/desa/apbdes/aturan-tahun-bawaan';
import { desaKodeOf } from '../access';
import { aturanTahunVersi } from '../db/schema';
import type { ScopedTx } from '../db/scope';

/** A version in the history of a province: what it is called and who stands behind it. */
export type VersiRingkas = {
	readonly id: string;
	/** 1, 2, 3 within the province. */
	readonly nomor: number;
	readonly penulis: string;
	readonly saat: Date;
	readonly catatan: string;
};

/** Province of a code of any level. */
export const provinsiDari = (kode: string): string => kode.slice(0, 2);

/** The scope in the query, the first of the two walls (0009). */
const milikProvinsi = (provinsi: string) => eq(aturanTahunVersi.desaKode, desaKodeOf(provinsi));

/** Newest first. */
export async function riwayatVersi(tx: ScopedTx, provinsi: string): Promise<VersiRingkas[]> {
	return tx
		.select({
			id: aturanTahunVersi.id,
			nomor: aturanTahunVersi.nomor,
			penulis: aturanTahunVersi.publisherName,
			saat: aturanTahunVersi.publishedAt,
			catatan: aturanTahunVersi.catatan
		})
		.from(aturanTahunVersi)
		.where(milikProvinsi(provinsi))
		.orderBy(desc(aturanTahunVersi.nomor));
}

export type VersiTerbaru = {
	readonly id: string;
	readonly nomor: number;
	readonly aturanTahun: AturanTahun;
};

/** What the province says now; null as long as it has published nothing, and the built-in figures hold. */
export async function versiTerbaru(tx: ScopedTx, provinsi: string): Promise<VersiTerbaru | null> {
	const [row] = await tx
		.select({
			id: aturanTahunVersi.id,
			nomor: aturanTahunVersi.nomor,
			data: aturanTahunVersi.data
		})
		.from(aturanTahunVersi)
		.where(milikProvinsi(provinsi))
		.orderBy(desc(aturanTahunVersi.nomor))
		.limit(1);
	if (!row) return null;
	const { id, nomor, data } = row;
	return {
		id,
		nomor,
		aturanTahun: lengkapiAturan({ versi: id, tahun: data.tahun, libur: data.libur })
	};
}
