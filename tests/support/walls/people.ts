import { eq } from 'drizzle-orm';
import { newId } from '../../../src/lib/ids';
import { desaKodeOf, type User } from '../../../src/lib/server/access';
import type { Database } from '../../../src/lib/server/db/connect';
import { jabatanTerisi, users, wilayah } from '../../../src/lib/server/db/schema';
import { inScope } from '../../../src/lib/server/db/scope';
import { addUsers, makeUser, siang } from '../../../src/lib/server/learning/testing';

/** People of every role in two provinces, three kabupaten and four kecamatan, for the test of the first wall. */

export const villages = [
	'35.99.01.2001',
	'35.99.01.2002',
	'35.99.02.2001',
	'35.98.01.2001',
	'36.99.01.2001'
] as const;

type Learners = {
	readonly desa: string;
	/** Sekretaris Desa, with work of every kind. */
	readonly satu: User;
	/** In the middle of things. */
	readonly dua: User;
	/** With an account that was closed. */
	readonly tutup: User;
};

const learnersOf = (desa: string): Learners => {
	const warga = (nomor: string, jabatan: string) =>
		makeUser(desa, { nama: `Warga ${nomor} di ${desa}`, jabatan });
	return {
		desa,
		satu: warga('Satu', 'sekretaris-desa'),
		dua: warga('Dua', 'kaur-keuangan'),
		tutup: warga('Tutup', 'kepala-dusun')
	};
};

export const learners: readonly Learners[] = villages.map(learnersOf);

const staff = (role: User['role'], wilayahKode: string): User =>
	makeUser(wilayahKode, {
		...{ role, jabatan: null, desaKode: desaKodeOf(wilayahKode) },
		nama: `${role} di ${wilayahKode || 'Indonesia'}`
	});

export const trainers: readonly User[] = [
	...['', '35', '35.99', '35.99.01', '35.99.02', '35.98', '36', '36.99.01'].map((kode) =>
		staff('pelatih', kode)
	),
	...['', '36'].map((kode) => staff('administrator', kode))
];
export const observers: readonly User[] = ['', '35', '35.99', '35.99.01', '36.99'].map((kode) =>
	staff('pengamat', kode)
);
export const residents: readonly User[] = learners.flatMap(({ satu, dua }) => [satu, dua]);

/** Worked in one province, and holds a seat in another now: what was done there stays with the trainers there. */
const before = makeUser('35.99.01.2001', { nama: 'Warga Pindah', jabatan: 'kepala-desa' });
const now: User = { ...before, wilayahKode: '36.99.01.2001', desaKode: '36.99.01.2001' };
export const moved = { before, now } as const;

export const openLearners: readonly User[] = [...residents, moved.now];
/** As they were when they did what they did. */
export const workers: readonly User[] = [...residents, moved.before];
export const closedLearners: readonly User[] = learners.map(({ tutup }) => tutup);

/** Who may ask for something: nobody signs in to an account that was closed. */
export const askers: readonly User[] = [...trainers, ...observers, ...openLearners];

export const trainerOf = (wilayahKode: string): User => {
	const found = trainers.find((one) => one.role === 'pelatih' && one.wilayahKode === wilayahKode);
	if (!found) throw new Error(`nobody of the test looks after "${wilayahKode}"`);
	return found;
};

export async function addEverybody(owner: Database): Promise<void> {
	const place = (kode: string, tingkat: 'kabupaten' | 'kecamatan' | 'desa') => ({
		...{ kode, tingkat, jenis: tingkat, nama: `Uji ${kode}` },
		induk: kode.slice(0, kode.lastIndexOf('.'))
	});
	await owner
		.insert(wilayah)
		.values(
			['35.98', '36.99'].flatMap((kode) => [
				place(kode, 'kabupaten'),
				place(`${kode}.01`, 'kecamatan'),
				place(`${kode}.01.2001`, 'desa')
			])
		);
	await addUsers(owner, ...trainers, ...observers, ...workers, ...closedLearners);
	for (const { id } of closedLearners)
		await owner.update(users).set({ disabledAt: siang }).where(eq(users.id, id));
	for (const { id } of openLearners)
		await owner.update(users).set({ activatedAt: siang }).where(eq(users.id, id));
}

/** After all that they did in their first village. */
export async function moveAway(db: Database): Promise<void> {
	const { id: userId, jabatan, desaKode, wilayahKode } = moved.now;
	const country = { kind: 'wilayah', userId, wilayahKode: '' } as const;
	await db.update(users).set({ desaKode, wilayahKode }).where(eq(users.id, userId));
	await inScope(db, country, async (tx) => {
		await tx
			.update(jabatanTerisi)
			.set({ selesai: '2026-11-20' })
			.where(eq(jabatanTerisi.userId, userId));
		await tx
			.insert(jabatanTerisi)
			.values({ desaKode, id: newId(), userId, jabatan: jabatan ?? '', mulai: '2026-11-21' });
	});
}
