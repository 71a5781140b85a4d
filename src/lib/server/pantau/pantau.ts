import { zonaWilayah, type Zona } from '../../format/tanggal';
import type { User } from '../access';
import { inScope } from '../db/scope';
import type { Services } from '../runtime';
import { viewScope } from '../scope-of';
import { jumlahkan, tampilkan, type AngkaTampil } from './angka';
import { aktifSejak } from './definisi';
import { bacaDesa, susunanOrang, type BarisOrang } from './desa';
import { kursusDipantau, type KursusDipantau } from './kursus';
import { bacaSaringan, susun, type Daftar, type Saringan } from './susun';
import { tempatPantau, type Tempat } from './tempat';
import { bacaAnak, jumlahDesa, susunanWilayah, type BarisWilayah } from './wilayah';

export type HalamanPantau = {
	readonly tempat: Tempat;
	readonly angka: AngkaTampil;
	readonly kursus: KursusDipantau | null;
	readonly daftarKursus: readonly KursusDipantau[];
	readonly saringan: Saringan;
	/** Roll-ups are kept with every event, so the numbers are of this moment. ISO. */
	readonly dataSaat: string;
	readonly zona: Zona;
} & (
	| { readonly jenis: 'wilayah'; readonly daftar: Daftar<BarisWilayah> }
	| { readonly jenis: 'orang'; readonly daftar: Daftar<BarisOrang> }
);

/**
 * What a trainer sees of a wilayah: its numbers and the list of what lies below it, down to the people of a village.
 * `semua` gives every row of the filter at once, for a file.
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
	const { dipilih, daftar: daftarKursus } = await kursusDipantau(services, saringan.kursus);
	const now = services.now();
	const pertanyaan = {
		kode: tempat.kode,
		courseId: dipilih?.id ?? '',
		sejak: aktifSejak(now)
	};
	const size = semua ? null : undefined;
	const head = {
		tempat,
		kursus: dipilih,
		daftarKursus,
		saringan,
		dataSaat: now.toISOString(),
		zona: zonaWilayah(tempat.kode)
	};
	// Before the transaction: asking inside would wait for a second connection while holding the first.
	const desa = tempat.anak === 'orang' ? [] : await jumlahDesa(services.db, tempat.kode);
	return inScope(services.db, viewScope(user), async (tx): Promise<HalamanPantau> => {
		if (tempat.anak === 'orang') {
			const { orang, angka } = await bacaDesa(tx, user.wilayahKode, pertanyaan);
			return { ...head, jenis: 'orang', angka, daftar: susun(orang, susunanOrang, saringan, size) };
		}
		const rows = await bacaAnak(tx, user.wilayahKode, pertanyaan, desa);
		const susunan = susunanWilayah(tempat.anak === 'desa' ? 'desa' : 'wilayah');
		return {
			...head,
			jenis: 'wilayah',
			angka: tampilkan(jumlahkan(rows)),
			daftar: susun(rows, susunan, saringan, size)
		};
	});
}
