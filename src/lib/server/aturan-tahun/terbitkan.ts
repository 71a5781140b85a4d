import { and, eq } from 'drizzle-orm';
import { aturanTahunBawaan } from '$lib/desa/apbdes/aturan-tahun-bawaan';
import { bedaAturan } from '$lib/desa/apbdes/ketentuan/beda';
import type { IsiAturan } from '$lib/desa/apbdes/ketentuan/periksa';
import { accepted, refused, type Problem, type Result } from '$lib/desa/problem';
import { isUuid } from '$lib/ids';
import { letterCount } from '$lib/letter-count';
import { canPublishFor, desaKodeOf, forbidden, notFound, type User } from '../access';
import { aturanTahunVersi } from '../db/schema';
import { inScope } from '../db/scope';
import type { Services } from '../runtime';
import { viewScope } from '../scope-of';
import { provinsiDari, versiTerbaru } from './versi';

export type Terbitan = {
	/** Comes with the form, so that a double click is one version. */
	readonly id: string;
	/** Number of the version that the form began with; 0 for the built-in figures. */
	readonly dari: number;
	readonly catatan: string;
	readonly isi: IsiAturan;
};

const salah = (field: string, message: string, mend: string): Problem => ({
	field,
	level: 'galat',
	rule: 'AT-05',
	message,
	mend
});

/**
 * Publishes the next version of a province and answers its number. A version is never changed: what is wrong in it is put
 * right by the next one.
 */
export async function terbitkan(
	services: Services,
	user: User,
	provinsi: string,
	{ id, dari, catatan, isi }: Terbitan
): Promise<Result<number>> {
	if (user.wilayahKode !== '' && provinsiDari(user.wilayahKode) !== provinsi) notFound();
	if (!canPublishFor(user, provinsi)) forbidden();
	if (!isUuid(id))
		return refused(salah('', 'Formulir ini tidak lengkap terkirim.', 'Kirim sekali lagi.'));
	const huruf = letterCount(catatan);
	if (huruf < 5 || huruf > 500)
		return refused(
			salah(
				'catatan',
				huruf < 5 ? 'Catatan versi belum diisi.' : 'Catatan versi terlalu panjang.',
				'Tulis apa yang berubah dan sebabnya, 5 sampai 500 huruf.'
			)
		);
	const desaKode = desaKodeOf(provinsi);
	return inScope(
		services.db,
		viewScope(user),
		async (tx) => {
			const [sudah] = await tx
				.select({ nomor: aturanTahunVersi.nomor })
				.from(aturanTahunVersi)
				.where(and(eq(aturanTahunVersi.desaKode, desaKode), eq(aturanTahunVersi.id, id)));
			if (sudah) return accepted(sudah.nomor);
			const terbaru = await versiTerbaru(tx, provinsi);
			const nomor = terbaru?.nomor ?? 0;
			if (nomor !== dari) return refused(usang(nomor));
			if (bedaAturan(terbaru?.aturanTahun ?? aturanTahunBawaan, isi).length === 0)
				return refused(
					salah('', 'Belum ada yang berubah.', 'Ubah nilai atau hari libur dahulu, lalu terbitkan.')
				);
			// The unique number decides when two are published at once.
			const [baru] = await tx
				.insert(aturanTahunVersi)
				.values({
					desaKode,
					id,
					nomor: nomor + 1,
					publishedBy: user.id,
					publisherName: user.nama,
					publishedAt: services.now(),
					catatan,
					data: isi
				})
				.onConflictDoNothing()
				.returning({ id: aturanTahunVersi.id });
			if (baru) return accepted(nomor + 1);
			const kini = await versiTerbaru(tx, provinsi);
			return kini?.id === id ? accepted(kini.nomor) : refused(usang(kini?.nomor ?? 0));
		},
		{ idempotent: true }
	);
}

const usang = (nomor: number): Problem =>
	salah(
		'',
		`Versi ${nomor} terbit sesudah Anda mulai mengisi.`,
		'Isian Anda masih ada. Periksa bedanya dengan versi itu di bawah, lalu terbitkan lagi.'
	);
