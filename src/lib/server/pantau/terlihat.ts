import type { User } from '../access';
import { inScope } from '../db/scope';
import { freshNumbers } from '../learning/fold';
import { villageNumbers } from '../learning/village-numbers';
import type { Services } from '../runtime';
import { totalsScope } from '../scope-of';
import { jumlahkan, tampilkan, type AngkaTampil } from './angka';
import { harusTertutup } from './definisi';
import { tingkatDari } from './tempat';
import { tutupAnak, tutupSendiri, tutupSeperti } from './tutup';
import {
	bacaAnak,
	bacaAnakPerKursus,
	jumlahDesa,
	type BarisWilayah,
	type Pertanyaan
} from './wilayah';

export type Terlihat = {
	/** Of the wilayah itself. */
	readonly sendiri: AngkaTampil;
	/** Of what lies below it. */
	readonly anak: readonly BarisWilayah[];
};

type Dibaca<Isi> = { readonly at: Date; readonly value: Isi };

/** By course, '' for all together, which is always there. */
type PerKursus<Isi> = ReadonlyMap<string, Isi>;

/** The numbers of a wilayah and of what lies below it, as this user may see them, and when they were read. */
export async function bacaTerlihat(
	services: Services,
	user: User,
	{ kode, courseId }: Pertanyaan
): Promise<Dibaca<Terlihat>> {
	const { at, value } = await bacaTerlihatDari(services, user, kode, courseId);
	return { at, value: value.get(courseId) ?? terbuka([]) };
}

/** The same of every course that was begun there; weeks are told of all together alone, and competencies of none. */
export const bacaTerlihatPerKursus = (
	services: Services,
	user: User,
	kode: string
): Promise<Dibaca<PerKursus<Terlihat>>> => bacaTerlihatDari(services, user, kode, null);

/** @param courseId Of that course alone; null of every course. */
async function bacaTerlihatDari(
	services: Services,
	user: User,
	kode: string,
	courseId: string | null
): Promise<Dibaca<PerKursus<Terlihat>>> {
	if (harusTertutup(user.role, kode)) return bacaTertutup(services, user, kode, courseId);
	const { at, value } = await bacaAngkaAnak(services, user, kode, courseId);
	return { at, value: new Map([...value].map(([id, anak]) => [id, terbuka(anak)])) };
}

const terbuka = (anak: readonly BarisWilayah[]): Terlihat => ({
	sendiri: tampilkan(jumlahkan(anak)),
	anak
});

/** What is closed of a wilayah is decided in the list that it stands in, beside its neighbours and their sum. */
function bacaTertutup(
	services: Services,
	user: User,
	kode: string,
	courseId: string | null
): Promise<Dibaca<PerKursus<Terlihat>>> {
	return villageNumbers(services.db, kode, ingatan(user, courseId, 'tertutup'), async () => {
		const { at, value } = await bacaAngkaAnak(services, user, kode, courseId);
		const atas = kode === user.wilayahKode ? undefined : tingkatDari(kode).at(-2);
		const daftar =
			atas === undefined ? null : (await bacaTertutup(services, user, atas, courseId)).value;
		return {
			at,
			value: new Map(
				[...value].map(([id, anak]) => [
					id,
					tutup(
						anak,
						daftar?.get(id)?.anak.find((row) => row.kode === kode)
					)
				])
			)
		};
	});
}

/** @param didaftar The wilayah as it stands in the list above it, if it stands in one. */
function tutup(anak: readonly BarisWilayah[], didaftar: AngkaTampil | undefined): Terlihat {
	const { sendiri: semua } = terbuka(anak);
	const sendiri = didaftar ? tutupSeperti(semua, didaftar) : tutupSendiri(semua);
	return { sendiri, anak: tutupAnak(sendiri, anak) };
}

/** The rows of a wilayah: worked out at most twice a minute for all trainers who may see the same. */
function bacaAngkaAnak(
	services: Services,
	user: User,
	kode: string,
	courseId: string | null
): Promise<Dibaca<PerKursus<readonly BarisWilayah[]>>> {
	const batas = user.wilayahKode;
	return villageNumbers(services.db, kode, ingatan(user, courseId, 'angka'), async () => {
		const at = services.now();
		// Before the transaction: asking inside would wait for a second connection while holding the first.
		await freshNumbers(services, kode);
		const desa = await jumlahDesa(services.db, kode);
		const value = await inScope(
			services.db,
			totalsScope(user),
			async (tx): Promise<PerKursus<readonly BarisWilayah[]>> =>
				courseId === null
					? bacaAnakPerKursus(tx, batas, kode, desa)
					: new Map([[courseId, await bacaAnak(tx, batas, { kode, courseId }, desa)]])
		);
		return { at, value };
	});
}

const ingatan = (user: User, courseId: string | null, apa: string): string =>
	`${apa}/${totalsScope(user).kind}/${user.wilayahKode}/${courseId ?? '*'}`;
