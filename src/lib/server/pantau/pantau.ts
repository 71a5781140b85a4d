import { zonaWilayah, type Zona } from '../../format/tanggal';
import { petaWilayah, type PetaWilayah } from '../../laporan/wilayah-bawah';
import type { User } from '../access';
import { currentLibrary } from '../courses/current';
import { inScope } from '../db/scope';
import { freshNumbers } from '../learning/fold';
import { villageNumbers } from '../learning/village-numbers';
import type { Services } from '../runtime';
import { totalsScope, viewScope } from '../scope-of';
import { jumlahkan, tampilkan, tanpaAngka, type AngkaTampil } from './angka';
import { aktifSejak, harusTertutup } from './definisi';
import { bacaDesa, susunanOrang, type BarisOrang } from './desa';
import { kursusDipantau, type KursusDipantau } from './kursus';
import { pilihKesiapan, type PilihanKesiapan } from './siap';
import { bacaSaringan, susun, type Daftar, type Saringan } from './susun';
import { tempatPantau, type Tempat } from './tempat';
import { tutupAngka } from './tutup';
import {
	bacaAnak,
	bacaAngka,
	jumlahDesa,
	susunanWilayah,
	wilayahBawah,
	type BarisWilayah,
	type Pertanyaan
} from './wilayah';

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
 */
export async function bacaPantau(
	services: Services,
	user: User,
	alamat: string,
	query: URLSearchParams,
	semua = false
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
		const [orang, angka] = await inScope(services.db, viewScope(user), (tx) =>
			Promise.all([
				bacaDesa(tx, user.wilayahKode, pertanyaan),
				bacaAngka(tx, user.wilayahKode, pertanyaan)
			])
		);
		const sendiri = tampilkan({ ...(angka.get(tempat.kode) ?? tanpaAngka), desa: 1 });
		const daftar = susun(orang, susunanOrang, saringan, size);
		return { ...head, dataSaat: now.toISOString(), jenis: 'orang', angka: sendiri, daftar };
	}
	const { at, value: rows } = await bacaAngkaAnak(services, user, pertanyaan);
	// Before anything is put in order: a place in a list tells a number as well.
	const tutup = harusTertutup(user.role, tempat.kode) ? tutupAngka : null;
	const semuaAngka = tampilkan(jumlahkan(rows));
	// A list of villages would tell an observer the numbers of a few people each.
	const dilihat = tempat.anak === 'desa' && user.role === 'pengamat' ? [] : rows;
	const daftar = tutup ? dilihat.map(tutup) : dilihat;
	return {
		...head,
		dataSaat: at.toISOString(),
		jenis: 'wilayah',
		angka: tutup ? tutup(semuaAngka) : semuaAngka,
		daftar: susun(
			daftar,
			susunanWilayah(tempat.anak === 'desa' ? 'desa' : 'wilayah', kesiapan.dipilih?.id ?? ''),
			saringan,
			size
		),
		peta:
			kesiapan.dipilih && dilihat.length > 0
				? petaWilayah(tempat.anak, dilihat.map(wilayahBawah), kesiapan.dipilih)
				: null
	};
}

/** The rows of a wilayah: worked out at most twice a minute for all trainers who may see the same. */
function bacaAngkaAnak(services: Services, user: User, pertanyaan: Pertanyaan) {
	const { kode, courseId } = pertanyaan;
	const batas = user.wilayahKode;
	return villageNumbers(
		services.db,
		kode,
		`${totalsScope(user).kind}/${batas}/${courseId}`,
		async () => {
			const at = services.now();
			// Before the transaction: asking inside would wait for a second connection while holding the first.
			await freshNumbers(services, kode);
			const desa = await jumlahDesa(services.db, kode);
			const value = await inScope(services.db, totalsScope(user), (tx) =>
				bacaAnak(tx, batas, pertanyaan, desa)
			);
			return { at, value };
		}
	);
}
