import { zonaWilayah, type Zona } from '../../format/tanggal';
import { petaWilayah, type PetaWilayah } from '../../laporan/wilayah-bawah';
import type { User } from '../access';
import { currentLibrary } from '../courses/current';
import { inScope } from '../db/scope';
import { freshNumbers } from '../learning/fold';
import type { Services } from '../runtime';
import { viewScope } from '../scope-of';
import { tampilkan, tanpaAngka, type AngkaTampil } from './angka';
import { aktifSejak } from './definisi';
import { bacaOrangDesa, susunanOrang, susunOrang, type BarisOrang, type OrangDesa } from './desa';
import { kursusDipantau, type KursusDipantau } from './kursus';
import { pilihKesiapan, type PilihanKesiapan } from './siap';
import { bacaSaringan, susun, type Daftar, type Saringan } from './susun';
import { tempatPantau, type Tempat } from './tempat';
import { bacaTerlihat } from './terlihat';
import { angkaPeta, bacaAngka, susunanWilayah, type BarisWilayah } from './wilayah';

export type HalamanPantau = {
	readonly tempat: Tempat;
	readonly angka: AngkaTampil;
	readonly kursus: KursusDipantau | null;
	readonly daftarKursus: readonly KursusDipantau[];
	readonly saringan: Saringan;
	/** What villages are asked to be ready for, and what else there is. */
	readonly kesiapan: PilihanKesiapan;
	/** When the numbers were read from the roll-ups, ISO: of this moment, or up to half a minute ago (`villageNumbers`). */
	readonly dataSaat: string;
	readonly zona: Zona;
} & (
	| {
			readonly jenis: 'wilayah';
			readonly daftar: Daftar<BarisWilayah>;
			/** All that lies below, not a page of it; null where nothing is asked, or where villages are not to be seen. */
			readonly peta: PetaWilayah | null;
	  }
	| { readonly jenis: 'orang'; readonly daftar: Daftar<BarisOrang> }
);

/**
 * What a trainer sees of a wilayah: its numbers and the list of what lies below it, down to the people of a village.
 * `semua` gives every row of the filter at once, for a file; `?cetak=semua` does so on the page, for paper.
 * @param isi Of a village, where it has been read for the rest of the page.
 */
export async function bacaPantau(
	services: Services,
	user: User,
	alamat: string,
	query: URLSearchParams,
	{ semua = false, isi }: { readonly semua?: boolean; readonly isi?: OrangDesa } = {}
): Promise<HalamanPantau> {
	const tempat = await tempatPantau(services, user, alamat);
	const saringan = bacaSaringan(query);
	const { library } = await currentLibrary(services.db);
	const { dipilih, daftar: daftarKursus } = await kursusDipantau(services, user, saringan.kursus);
	const now = services.now();
	const kesiapan = pilihKesiapan(library, saringan.siap, tempat.kode, now);
	const pertanyaan = {
		kode: tempat.kode,
		courseId: dipilih?.id ?? '',
		sejak: aktifSejak(now),
		now
	};
	const size = semua || query.get('cetak') === 'semua' ? null : undefined;
	const head = {
		tempat,
		kursus: dipilih,
		daftarKursus,
		saringan,
		kesiapan,
		zona: zonaWilayah(tempat.kode)
	};
	if (tempat.anak === 'orang') {
		await freshNumbers(services, tempat.kode);
		const [{ kursi, catatan }, angka] = await inScope(services.db, viewScope(user), (tx) =>
			Promise.all([
				isi ?? bacaOrangDesa(tx, user.wilayahKode, [tempat.kode]),
				bacaAngka(tx, user.wilayahKode, pertanyaan)
			])
		);
		const sendiri = tampilkan({ ...(angka.get(tempat.kode) ?? tanpaAngka), desa: 1 });
		const orang = susunOrang(kursi, catatan, pertanyaan);
		const daftar = susun(orang, susunanOrang, saringan, size);
		return { ...head, dataSaat: now.toISOString(), jenis: 'orang', angka: sendiri, daftar };
	}
	// Closed before anything is put in order: a place in a list tells a number as well.
	const { at, value } = await bacaTerlihat(services, user, pertanyaan);
	// A list of villages would tell an observer the numbers of a few people each.
	const rows = tempat.anak === 'desa' && user.role === 'pengamat' ? [] : value.anak;
	return {
		...head,
		dataSaat: at.toISOString(),
		jenis: 'wilayah',
		angka: value.sendiri,
		daftar: susun(
			rows,
			susunanWilayah(tempat.anak === 'desa' ? 'desa' : 'wilayah', kesiapan.dipilih?.id ?? ''),
			saringan,
			size
		),
		peta:
			kesiapan.dipilih && rows.length > 0
				? petaWilayah(tempat.anak, rows.map(angkaPeta), kesiapan.dipilih)
				: null
	};
}
