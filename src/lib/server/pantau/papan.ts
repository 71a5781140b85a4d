import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Level } from '../../learning/competency';
import type { Competency, Course } from '../../learning/course';
import { isInScope, notFound, type User } from '../access';
import { namaWilayah } from '../accounts/wilayah';
import { learnerCompetency, rollDesa, wilayah } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import type { Services } from '../runtime';
import { underWilayah, viewScope } from '../scope-of';
import { aktifSejak, isDesa, type StatusOrang } from './definisi';
import { bacaIsiDesa, susunOrang, type BarisOrang, type IsiDesa } from './desa';
import { jejakPantau } from './tempat';

/** Who sits in one seat of a village, and where they stand in the course. */
export type Pemegang = {
	readonly id: string;
	readonly nama: string;
	readonly status: StatusOrang;
};

/** One village with its seats; a seat that nobody holds has no entry. */
export type BarisPapan = {
	readonly kode: string;
	readonly nama: string;
	readonly kursi: Readonly<Record<string, readonly Pemegang[]>>;
	/** When something last arrived from there, ISO. */
	readonly diterima: string | null;
};

/** One person with their level in each competency of the course; what is not begun has no entry. */
export type BarisKompetensi = Pick<BarisOrang, 'id' | 'nama' | 'sebutan'> & {
	readonly desaKode: string;
	readonly desa: string;
	readonly level: Readonly<Record<string, Level>>;
};

export type Papan = {
	readonly desa: readonly BarisPapan[];
	readonly kompetensi: readonly Competency[];
	readonly orang: readonly BarisKompetensi[];
	/** Seats that were handed over, of one village; newest first. */
	readonly riwayat: readonly SerahTerima[];
};

export type SerahTerima = {
	readonly id: string;
	readonly orangId: string;
	readonly nama: string;
	readonly jabatan: string;
	readonly mulai: string;
	readonly selesai: string;
};

/**
 * The working screen of a kecamatan, and of a village: who sits where and how they stand, and what each has shown.
 * @param kode Of a kecamatan or a village in the trainer's scope.
 * @param isi Of a village, where it has been read for the rest of the page.
 */
export async function bacaPapan(
	services: Services,
	user: User,
	kode: string,
	course: Pick<Course, 'id' | 'competencies'> | undefined,
	isi?: IsiDesa & Pick<BarisPapan, 'diterima'>
): Promise<Papan> {
	if ((kode.length !== 8 && !isDesa(kode)) || !isInScope(user, kode)) notFound();
	const now = services.now();
	const desa = await desaDi(services, user, kode);
	const kodeDesa = desa.map((row) => row.kode);
	if (kodeDesa.length === 0)
		return { desa: [], kompetensi: course?.competencies ?? [], orang: [], riwayat: [] };
	const courseId = course?.id ?? '';
	const { kursi, catatan, tingkat, kursiLama, diterima } = isi
		? { ...isi, diterima: new Map([[kode, isi.diterima]]) }
		: await inScope(services.db, viewScope(user), (tx) =>
				bacaIsi(tx, user.wilayahKode, kodeDesa, courseId, kode.length === 13)
			);
	const sejak = aktifSejak(now);
	const orangDesa = desa.map((row) => {
		const orang = susunOrang(
			kursi.filter(({ desaKode }) => desaKode === row.kode),
			catatan.filter(({ roll }) => roll.desaKode === row.kode),
			{ courseId, sejak, now }
		);
		return { ...row, orang };
	});
	return {
		desa: orangDesa.map(({ kode, nama, orang }) => ({
			kode,
			nama,
			kursi: kursiDesa(orang),
			diterima: diterima.get(kode) ?? null
		})),
		kompetensi: course?.competencies ?? [],
		orang: orangDesa.flatMap((row) =>
			row.orang
				.filter(({ jabatan }) => jabatan.length > 0)
				.map(({ id, nama, sebutan }) => ({
					...{ id, nama, sebutan, desaKode: row.kode, desa: row.nama },
					level: Object.fromEntries(
						tingkat
							.filter(
								(satu) =>
									satu.desaKode === row.kode && satu.userId === id && satu.courseId === courseId
							)
							.map(({ competency, level }) => [competency, level])
					)
				}))
		),
		riwayat: serahTerima(kursiLama)
	};
}

const serahTerima = (kursiLama: IsiDesa['kursiLama']): readonly SerahTerima[] =>
	kursiLama
		.flatMap(({ kursiId, id, nama, jabatan, mulai, selesai }): SerahTerima[] =>
			selesai ? [{ id: kursiId, orangId: id, nama, jabatan, mulai, selesai }] : []
		)
		.toSorted((a, b) => (a.selesai < b.selesai ? 1 : -1));

async function bacaIsi(
	tx: ScopedTx,
	batas: string,
	desa: readonly string[],
	courseId: string,
	lama: boolean
) {
	const [isi, terima] = await Promise.all([
		bacaIsiDesa(tx, batas, desa, { di: eq(learnerCompetency.courseId, courseId), lama }),
		tx
			.select({ kode: rollDesa.desaKode, at: rollDesa.receivedAt })
			.from(rollDesa)
			.where(and(inArray(rollDesa.desaKode, [...desa]), underWilayah(rollDesa.desaKode, batas)))
	]);
	return {
		...isi,
		diterima: new Map(terima.map(({ kode, at }) => [kode, at?.toISOString() ?? null]))
	};
}

/** The villages of a kecamatan, or the one itself. */
async function desaDi(
	services: Services,
	user: User,
	kode: string
): Promise<readonly { readonly kode: string; readonly nama: string }[]> {
	// Its name is known: whoever comes here has come by the page of it.
	if (kode.length === 13)
		return (await jejakPantau(services, user, kode)).filter((satu) => satu.kode === kode);
	const rows = await services.db
		.select({ kode: wilayah.kode, jenis: wilayah.jenis, nama: wilayah.nama })
		.from(wilayah)
		.where(eq(wilayah.induk, kode))
		.orderBy(asc(wilayah.kode));
	return rows
		.filter((row) => isDesa(row.kode))
		.map((row) => ({ kode: row.kode, nama: namaWilayah(row) }));
}

function kursiDesa(orang: readonly BarisOrang[]): BarisPapan['kursi'] {
	const kursi: Record<string, Pemegang[]> = {};
	for (const { id, nama, status, jabatan } of orang)
		for (const satu of jabatan) (kursi[satu] ??= []).push({ id, nama, status });
	return kursi;
}
