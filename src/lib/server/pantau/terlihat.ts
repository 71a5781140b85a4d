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
import { bacaAnak, jumlahDesa, type BarisWilayah, type Pertanyaan } from './wilayah';

export type Terlihat = {
	/** Of the wilayah itself. */
	readonly sendiri: AngkaTampil;
	/** Of what lies below it. */
	readonly anak: readonly BarisWilayah[];
};

type Dibaca = { readonly at: Date; readonly value: Terlihat };

/** The numbers of a wilayah and of what lies below it, as this user may see them, and when they were read. */
export async function bacaTerlihat(
	services: Services,
	user: User,
	pertanyaan: Pertanyaan
): Promise<Dibaca> {
	if (harusTertutup(user.role, pertanyaan.kode)) return bacaTertutup(services, user, pertanyaan);
	const { at, value: anak } = await bacaAngkaAnak(services, user, pertanyaan);
	return { at, value: { sendiri: tampilkan(jumlahkan(anak)), anak } };
}

/** What is closed of a wilayah is decided in the list that it stands in, beside its neighbours and their sum. */
function bacaTertutup(services: Services, user: User, pertanyaan: Pertanyaan): Promise<Dibaca> {
	const { kode } = pertanyaan;
	return villageNumbers(services.db, kode, ingatan(user, pertanyaan, 'tertutup'), async () => {
		const { at, value } = await bacaAngkaAnak(services, user, pertanyaan);
		const terbuka = tampilkan(jumlahkan(value));
		const atas = tingkatDari(kode).at(-2);
		const didaftar =
			kode === user.wilayahKode || atas === undefined
				? undefined
				: (await bacaTertutup(services, user, { ...pertanyaan, kode: atas })).value.anak.find(
						(row) => row.kode === kode
					);
		const sendiri = didaftar ? tutupSeperti(terbuka, didaftar) : tutupSendiri(terbuka);
		return { at, value: { sendiri, anak: tutupAnak(sendiri, value) } };
	});
}

/** The rows of a wilayah: worked out at most twice a minute for all trainers who may see the same. */
function bacaAngkaAnak(services: Services, user: User, pertanyaan: Pertanyaan) {
	const { kode } = pertanyaan;
	const batas = user.wilayahKode;
	return villageNumbers(services.db, kode, ingatan(user, pertanyaan, 'angka'), async () => {
		const at = services.now();
		// Before the transaction: asking inside would wait for a second connection while holding the first.
		await freshNumbers(services, kode);
		const desa = await jumlahDesa(services.db, kode);
		const value = await inScope(services.db, totalsScope(user), (tx) =>
			bacaAnak(tx, batas, pertanyaan, desa)
		);
		return { at, value };
	});
}

const ingatan = (user: User, { courseId }: Pertanyaan, apa: string): string =>
	`${apa}/${totalsScope(user).kind}/${user.wilayahKode}/${courseId}`;
