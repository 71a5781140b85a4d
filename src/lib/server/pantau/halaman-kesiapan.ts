import { asc, eq } from 'drizzle-orm';
import { isTrainer, notFound, type User } from '../access';
import { namaWilayah } from '../accounts/wilayah';
import { currentLibrary } from '../courses/current';
import { wilayah } from '../db/schema';
import type { Services } from '../runtime';
import { isDesa } from './definisi';
import { bacaKesiapan, type KesiapanDesa } from './kesiapan';
import { bacaPantau } from './pantau';
import { pilihKesiapan, type PilihanKesiapan } from './siap';
import { tempatPantau, type Tempat } from './tempat';

/** A village with what it lacks, or a wilayah with how many of its villages are ready. */
export type BarisKesiapan = {
	readonly kode: string;
	readonly nama: string;
	readonly desa: number;
	readonly siap: number;
	/** Of a village. */
	readonly rincian: KesiapanDesa | null;
};

export type HalamanKesiapan = {
	readonly tempat: Tempat;
	readonly kesiapan: PilihanKesiapan;
	readonly baris: readonly BarisKesiapan[];
	readonly dataSaat: string;
};

/** Which villages are ready for one thing, and what the others lack; the widest gap first. */
export async function bacaHalamanKesiapan(
	services: Services,
	user: User,
	alamat: string,
	query: URLSearchParams
): Promise<HalamanKesiapan> {
	if (!isTrainer(user)) notFound();
	const tempat = await tempatPantau(services, user, alamat);
	const { library } = await currentLibrary(services.db);
	const now = services.now();
	const kesiapan = pilihKesiapan(library, query.get('siap') ?? '', tempat.kode, now);
	const id = kesiapan.dipilih?.id ?? notFound();
	const baris =
		tempat.kode.length >= 8
			? await barisDesa(services, user, tempat.kode, id)
			: await barisWilayah(services, user, alamat, id);
	return {
		tempat,
		kesiapan,
		baris: baris.toSorted(
			(a, b) => a.siap / a.desa - b.siap / b.desa || (a.kode < b.kode ? -1 : 1)
		),
		dataSaat: now.toISOString()
	};
}

async function barisDesa(
	services: Services,
	user: User,
	kode: string,
	id: string
): Promise<BarisKesiapan[]> {
	const desa = (
		await services.db
			.select({ kode: wilayah.kode, jenis: wilayah.jenis, nama: wilayah.nama })
			.from(wilayah)
			.where(kode.length === 8 ? eq(wilayah.induk, kode) : eq(wilayah.kode, kode))
			.orderBy(asc(wilayah.kode))
	).filter((row) => isDesa(row.kode));
	const semua = await bacaKesiapan(
		services,
		user,
		desa.map((row) => row.kode)
	);
	return desa.map((row) => {
		const rincian = semua.get(row.kode)?.find((one) => one.id === id) ?? null;
		return {
			kode: row.kode,
			nama: namaWilayah(row),
			desa: 1,
			siap: rincian?.siap ? 1 : 0,
			rincian
		};
	});
}

async function barisWilayah(
	services: Services,
	user: User,
	alamat: string,
	id: string
): Promise<BarisKesiapan[]> {
	const { jenis, daftar } = await bacaPantau(services, user, alamat, new URLSearchParams(), {
		semua: true
	});
	if (jenis !== 'wilayah') notFound();
	return daftar.rows.map(({ kode, nama, desa, desaSiap }) => ({
		...{ kode, nama, desa },
		siap: desaSiap[id] ?? 0,
		rincian: null
	}));
}
