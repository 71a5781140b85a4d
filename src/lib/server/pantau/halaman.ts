import { firstRows } from '../../first-rows';
import { isTrainer, type User } from '../access';
import { currentLibrary } from '../courses/current';
import { inScope } from '../db/scope';
import type { Services } from '../runtime';
import { viewScope } from '../scope-of';
import { palingMendesak, semuaBantuan, type BarisBantuan } from './bantuan';
import { bacaIsiDesa, type IsiDesa } from './desa';
import { bacaTugasDesa, type AngkatanDesa } from './desa-tugas';
import { bacaKesiapanDesa, type KesiapanDesa } from './kesiapan';
import { kursusDipantau } from './kursus';
import { bacaPantau, type HalamanPantau } from './pantau';
import { bacaPapan, type Papan } from './papan';
import { tempatPantau, type Tempat } from './tempat';

export type HalamanWilayah = HalamanPantau & {
	/** Seats of a kecamatan or a village and who holds them; null above, and for who sees totals only. */
	readonly papan: Papan | null;
	/** Who waits longest for help; empty for who sees totals only. */
	readonly mendesak: readonly BarisBantuan[];
	readonly pembina: boolean;
	/** Of a village: how far it is with everything it can be ready for. */
	readonly kesiapanDesa: readonly KesiapanDesa[];
	/** Of a village: what running cohorts ask of its people. */
	readonly angkatanDesa: readonly AngkatanDesa[];
	/** Of a village: whose device has not been seen for long. */
	readonly belumTerlihat: readonly BarisBantuan[];
};

const mendesakTampil = 5;
/** More than there are seats in a village. */
const terlihatTampil = 100;

/** The page of a wilayah: its numbers, the list below it and, for trainers, its people. */
export async function bacaHalamanWilayah(
	services: Services,
	user: User,
	alamat: string,
	query: URLSearchParams
): Promise<HalamanWilayah> {
	const { kode } = await tempatPantau(services, user, alamat);
	const pembina = isTrainer(user);
	// Read once for all parts of the page.
	const desa = pembina && kode.length === 13 ? await bacaDesa(services, user, kode) : undefined;
	const isi = await bacaPantau(services, user, alamat, query, { isi: desa });
	const tanpaDesa = { kesiapanDesa: [], angkatanDesa: [], belumTerlihat: [] };
	if (!pembina) return { ...isi, papan: null, mendesak: [], pembina, ...tanpaDesa };
	const [papan, mendesak, khusus] = await Promise.all([
		kode.length < 8
			? null
			: bacaPapanKursus(
					services,
					user,
					kode,
					isi.kursus?.id ?? '',
					desa && { ...desa, diterima: isi.angka.diterima }
				),
		palingMendesak(services, user, kode, mendesakTampil),
		desa ? bacaDesaSaja(services, user, kode, desa) : tanpaDesa
	]);
	return { ...isi, papan, mendesak, pembina, ...khusus };
}

const bacaDesa = (services: Services, user: User, kode: string): Promise<IsiDesa> =>
	inScope(services.db, viewScope(user), (tx) =>
		bacaIsiDesa(tx, user.wilayahKode, [kode], { lama: true })
	);

async function bacaDesaSaja(services: Services, user: User, kode: string, isi: IsiDesa) {
	const [kesiapanDesa, angkatanDesa, belumTerlihat] = await Promise.all([
		bacaKesiapanDesa(services, user, kode, isi),
		bacaTugasDesa(services, user, kode),
		bacaBelumTerlihat(services, user, kode)
	]);
	return { kesiapanDesa, angkatanDesa, belumTerlihat };
}

async function bacaBelumTerlihat(
	services: Services,
	user: User,
	kode: string
): Promise<readonly BarisBantuan[]> {
	const saringan = new URLSearchParams({ jenis: 'belum-terlihat', wilayah: kode });
	return (await firstRows(semuaBantuan(services, user, saringan), terlihatTampil)).rows;
}

/** The people of a kecamatan or a village and the course that is told about, for a file. */
export async function bacaPapanUnduh(
	services: Services,
	user: User,
	alamat: string,
	query: URLSearchParams
): Promise<{ readonly papan: Papan; readonly tempat: Tempat; readonly kursus: string }> {
	const tempat = await tempatPantau(services, user, alamat);
	const { dipilih } = await kursusDipantau(services, user, query.get('kursus') ?? '');
	return {
		papan: await bacaPapanKursus(services, user, tempat.kode, dipilih?.id ?? ''),
		tempat,
		kursus: dipilih ? `${dipilih.code} ${dipilih.title}` : 'belum ada'
	};
}

async function bacaPapanKursus(
	services: Services,
	user: User,
	kode: string,
	courseId: string,
	isi?: Parameters<typeof bacaPapan>[4]
): Promise<Papan> {
	const { library } = await currentLibrary(services.db);
	return bacaPapan(
		services,
		user,
		kode,
		library.courses.find(({ id }) => id === courseId),
		isi
	);
}
