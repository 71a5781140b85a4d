import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Level } from '../../learning/competency';
import type { Competency, Course } from '../../learning/course';
import { isInScope, notFound, type User } from '../access';
import { namaWilayah } from '../accounts/wilayah';
import { jabatanTerisi, learnerCompetency, rollDesa, users, wilayah } from '../db/schema';
import { inScope } from '../db/scope';
import type { Services } from '../runtime';
import { underWilayah, viewScope } from '../scope-of';
import { aktifSejak, isDesa, type StatusOrang } from './definisi';
import { bacaOrangDesa, susunOrang, type BarisOrang } from './desa';

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
 */
export async function bacaPapan(
	services: Services,
	user: User,
	kode: string,
	course: Pick<Course, 'id' | 'competencies'> | undefined
): Promise<Papan> {
	if ((kode.length !== 8 && !isDesa(kode)) || !isInScope(user, kode)) notFound();
	const now = services.now();
	const desa = (
		await services.db
			.select({ kode: wilayah.kode, jenis: wilayah.jenis, nama: wilayah.nama })
			.from(wilayah)
			.where(kode.length === 8 ? eq(wilayah.induk, kode) : eq(wilayah.kode, kode))
			.orderBy(asc(wilayah.kode))
	).filter((row) => isDesa(row.kode));
	const kodeDesa = desa.map((row) => row.kode);
	if (kodeDesa.length === 0)
		return { desa: [], kompetensi: course?.competencies ?? [], orang: [], riwayat: [] };
	const batas = user.wilayahKode;
	const [{ kursi, catatan }, levels, terima, riwayat] = await inScope(
		services.db,
		viewScope(user),
		(tx) =>
			Promise.all([
				bacaOrangDesa(tx, batas, kodeDesa),
				tx
					.select({
						desaKode: learnerCompetency.desaKode,
						userId: learnerCompetency.userId,
						competency: learnerCompetency.competency,
						level: learnerCompetency.level
					})
					.from(learnerCompetency)
					.where(
						and(
							inArray(learnerCompetency.desaKode, kodeDesa),
							underWilayah(learnerCompetency.desaKode, batas),
							eq(learnerCompetency.courseId, course?.id ?? '')
						)
					),
				tx
					.select({ kode: rollDesa.desaKode, at: rollDesa.receivedAt })
					.from(rollDesa)
					.where(and(inArray(rollDesa.desaKode, kodeDesa), underWilayah(rollDesa.desaKode, batas))),
				kode.length === 13
					? tx
							.select({
								id: jabatanTerisi.id,
								orangId: jabatanTerisi.userId,
								nama: users.nama,
								jabatan: jabatanTerisi.jabatan,
								mulai: jabatanTerisi.mulai,
								selesai: jabatanTerisi.selesai
							})
							.from(jabatanTerisi)
							.innerJoin(users, eq(users.id, jabatanTerisi.userId))
							.where(
								and(
									eq(jabatanTerisi.desaKode, kode),
									underWilayah(jabatanTerisi.desaKode, batas),
									isNotNull(jabatanTerisi.selesai)
								)
							)
					: []
			])
	);
	const sejak = aktifSejak(now);
	const diterima = new Map(terima.map(({ kode, at }) => [kode, at?.toISOString() ?? null]));
	const orangDesa = desa.map((row) => {
		const orang = susunOrang(
			kursi.filter(({ desaKode }) => desaKode === row.kode),
			catatan.filter(({ roll }) => roll.desaKode === row.kode),
			{ courseId: course?.id ?? '', sejak, now }
		);
		return { kode: row.kode, nama: namaWilayah(row), orang };
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
						levels
							.filter(({ desaKode, userId }) => desaKode === row.kode && userId === id)
							.map(({ competency, level }) => [competency, level])
					)
				}))
		),
		riwayat: riwayat
			.flatMap(({ selesai, ...row }) => (selesai ? [{ ...row, selesai }] : []))
			.toSorted((a, b) => (a.selesai < b.selesai ? 1 : -1))
	};
}

function kursiDesa(orang: readonly BarisOrang[]): BarisPapan['kursi'] {
	const kursi: Record<string, Pemegang[]> = {};
	for (const { id, nama, status, jabatan } of orang)
		for (const satu of jabatan) (kursi[satu] ??= []).push({ id, nama, status });
	return kursi;
}
