import { and, count, eq, getTableColumns, inArray, isNull, sql, type SQL } from 'drizzle-orm';
import { groupBy } from '../../group-by';
import type { WilayahBawah } from '../../laporan/bahan';
import { namaWilayah } from '../accounts/wilayah';
import { rollWilayah, wilayah } from '../db/schema';
import type { Database } from '../db/connect';
import type { ScopedTx } from '../db/scope';
import type { Totals } from '../../learning/totals';
import { totalsOf } from '../learning/wilayah-rows';
import { Remembered, rememberedPer } from '../remembered';
import { underWilayah } from '../scope-of';
import { angkaDari, tampilkan, tanpaAngka, type Angka, type AngkaTampil } from './angka';
import type { Susunan } from './susun';

/** One line of the list below a wilayah. */
export type BarisWilayah = AngkaTampil & { readonly kode: string; readonly nama: string };

const lebarAnak: Readonly<Record<number, number>> = { 0: 2, 2: 5, 5: 8, 8: 13 };

export type Pertanyaan = {
	readonly kode: string;
	/** '' is all courses together. */
	readonly courseId: string;
};

/**
 * The wilayah below one, each with its numbers; those without a desa (a kota of kelurahan) are left out. `batas` is the
 * user's own wilayah and stands in every query beside the wilayah asked for: the first of the two walls.
 */
export async function bacaAnak(
	tx: ScopedTx,
	batas: string,
	pertanyaan: Pertanyaan,
	desa: JumlahDesa
): Promise<BarisWilayah[]> {
	const { kode } = pertanyaan;
	const [children, angka] = await Promise.all([
		bacaTempatAnak(tx, batas, kode),
		bacaAngka(tx, batas, pertanyaan)
	]);
	return denganAngka(children, angka, desa);
}

/**
 * The same of every course that was begun there, by course; '' is all courses together and always there, and has weeks
 * alone. None has competencies.
 */
export async function bacaAnakPerKursus(
	tx: ScopedTx,
	batas: string,
	kode: string,
	desa: JumlahDesa
): Promise<ReadonlyMap<string, readonly BarisWilayah[]>> {
	const [children, rows] = await Promise.all([
		bacaTempatAnak(tx, batas, kode),
		bacaBaris(tx, batas, kode, null)
	]);
	const courses = new Set(['', ...rows.map(({ courseId }) => courseId)]);
	return new Map(
		[...courses].map((courseId) => [
			courseId,
			denganAngka(children, angkaPerKode(rows, { kode, courseId }), desa)
		])
	);
}

const bacaTempatAnak = (tx: ScopedTx, batas: string, kode: string) =>
	tx
		.select({ kode: wilayah.kode, jenis: wilayah.jenis, nama: wilayah.nama })
		.from(wilayah)
		.where(
			and(
				underWilayah(wilayah.kode, batas),
				kode === '' ? isNull(wilayah.induk) : eq(wilayah.induk, kode)
			)
		);

function denganAngka(
	children: Awaited<ReturnType<typeof bacaTempatAnak>>,
	angka: ReadonlyMap<string, Angka>,
	desa: JumlahDesa
): BarisWilayah[] {
	const desaOf = new Map(desa.map((row) => [row.kode, row.desa]));
	return children
		.filter((row) => desaOf.has(row.kode))
		.map((row) =>
			tampilkan({
				...(angka.get(row.kode) ?? tanpaAngka),
				desa: desaOf.get(row.kode) ?? 0,
				kode: row.kode,
				nama: namaWilayah(row)
			})
		);
}

/** Of its numbers, what a map shows. */
export const angkaPeta = (row: BarisWilayah): WilayahBawah => ({
	kode: row.kode,
	nama: row.nama,
	desa: row.desa,
	desaTerisi: row.desaTerisi,
	siap: row.desaSiap
});

/** The column of `roll_wilayah` that holds codes of that width, so that its index finds what lies below one. */
const kolomTingkat = {
	2: rollWilayah.provinsiKode,
	5: rollWilayah.kabupatenKode,
	8: rollWilayah.kecamatanKode,
	13: rollWilayah.desaKode
};

function dibawah(kode: string): SQL | undefined {
	switch (kode.length) {
		case 0:
			return undefined;
		case 2:
		case 5:
		case 8:
		case 13:
			return eq(kolomTingkat[kode.length], kode);
		default:
			throw new Error(`not a code of a wilayah: ${kode}`);
	}
}

/**
 * What the roll-ups say of the wilayah below one, by code, or of a village itself; how many desa there are is not theirs to
 * say. Somebody who moved between two villages counts in both: a wilayah is the sum of its villages.
 */
export async function bacaAngka(
	tx: ScopedTx,
	batas: string,
	pertanyaan: Pertanyaan
): Promise<ReadonlyMap<string, Angka>> {
	const { kode, courseId } = pertanyaan;
	return angkaPerKode(await bacaBaris(tx, batas, kode, courseId), pertanyaan);
}

type Baris = Pick<
	typeof rollWilayah.$inferSelect,
	Exclude<keyof Totals, 'bantuan'> | 'desaKode' | 'courseId' | 'foldedAt'
>;

const {
	kompetensi,
	minggu,
	bantuan: _bantuan,
	tingkat: _tingkat,
	provinsiKode: _provinsi,
	kabupatenKode: _kabupaten,
	kecamatanKode: _kecamatan,
	...kolomAngka
} = getTableColumns(rollWilayah);

/** Kept out of the row, and unpacked, where it is large: only of the course that is told about. */
const rincian = <Column extends typeof kompetensi | typeof minggu>(
	column: Column,
	courseId: string | null
): SQL<Column['_']['data']> =>
	sql`case when ${rollWilayah.courseId} = ${courseId}::text then ${column} else '{}' end`;

/** @param courseId All courses together and this one; null of every course, with the weeks of all together alone. */
const bacaBaris = (
	tx: ScopedTx,
	batas: string,
	kode: string,
	courseId: string | null
): Promise<readonly Baris[]> =>
	tx
		.select({
			...kolomAngka,
			kompetensi: rincian(kompetensi, courseId),
			minggu: rincian(minggu, courseId ?? '')
		})
		.from(rollWilayah)
		.where(
			and(
				eq(rollWilayah.tingkat, anakDari(kode)),
				courseId === null ? undefined : inArray(rollWilayah.courseId, ['', courseId]),
				dibawah(kode),
				// Within the user's own it is the narrower one, and alone: the planner of a statement that is kept would read by both.
				kode.startsWith(batas) ? undefined : underWilayah(rollWilayah.desaKode, batas)
			)
		);

function angkaPerKode(
	rows: readonly Baris[],
	{ kode, courseId }: Pertanyaan
): ReadonlyMap<string, Angka> {
	const width = anakDari(kode);
	const byCode = groupBy(rows, ({ desaKode }) => desaKode.slice(0, width));
	return new Map(
		[...byCode].map(([code, rows]) => {
			const baris = (id: string) => {
				const row = rows.find((one) => one.courseId === id);
				return (
					row && { totals: totalsOf({ ...row, bantuan: {} }), foldedAt: row.foldedAt.toISOString() }
				);
			};
			return [code, angkaDari(baris(''), baris(courseId))];
		})
	);
}

const anakDari = (kode: string): number => lebarAnak[kode.length] ?? 13;

type JumlahDesa = readonly { readonly kode: string; readonly desa: number }[];

/** Counts by the place asked for: regions change only when the app starts. */
const jumlahDesaSaved = rememberedPer<Database, JumlahDesa>(() => new Remembered(2_000));

/**
 * How many desa lie below each child of a wilayah. Remembered, because counting them reads every
 * village of the country; regions are open data, so there is nothing to guard.
 */
export function jumlahDesa(db: Database, kode: string): Promise<JumlahDesa> {
	const child = sql<string>`left(${wilayah.kode}, ${anakDari(kode)}::int)`;
	return jumlahDesaSaved(db).get(kode, async () =>
		db
			.select({ kode: child, desa: count() })
			.from(wilayah)
			.where(and(underWilayah(wilayah.kode, kode), inArray(wilayah.jenis, ['desa', 'desa-adat'])))
			.groupBy(sql`1`)
	);
}

/** Of those who could be active, how many are. */
const bagianAktif = ({ aktif, jabatan }: Angka): number => (jabatan === 0 ? 0 : aktif / jabatan);

/** Villages first that nobody is active in, the larger before the smaller; then by the share that is active. */
const butuhDesa = (a: Angka, b: Angka): number =>
	bagianAktif(a) - bagianAktif(b) || b.jabatan - a.jabatan || a.selesai - b.selesai;

/** Of its villages, how many are ready. */
export const bagianSiap = ({ desa, desaSiap }: Angka, siap: string): number =>
	desa === 0 ? 0 : (desaSiap[siap] ?? 0) / desa;

/**
 * Above the villages, where nobody has a seat yet nothing can be missed: those come last.
 * @param siap What villages are asked to be ready for: the widest gap comes first; '' where nothing is asked.
 */
export const susunanWilayah = (anak: 'wilayah' | 'desa', siap: string): Susunan<BarisWilayah> => ({
	cari: ({ nama, kode }) => [nama, kode],
	keadaan: {
		'tanpa-kegiatan': ({ aktif }) => aktif === 0,
		'tanpa-jabatan': ({ jabatan }) => jabatan === 0,
		'ada-selesai': ({ selesai }) => selesai > 0,
		siap: ({ desaSiap }) => (desaSiap[siap] ?? 0) > 0,
		'belum-siap': ({ desa, desaSiap }) => (desaSiap[siap] ?? 0) < desa
	},
	urut: {
		nama: ({ nama }) => nama,
		kode: ({ kode }) => kode,
		desa: ({ desa }) => desa,
		siap: (row) => bagianSiap(row, siap),
		'tanpa-kegiatan': ({ desaTanpaKegiatan }) => desaTanpaKegiatan,
		jabatan: ({ jabatan }) => jabatan,
		aktif: ({ aktif }) => aktif,
		mulai: ({ mulai }) => mulai,
		selesai: ({ selesai }) => selesai,
		latihan: ({ lulusLatihan }) => lulusLatihan,
		macet: ({ macet }) => macet,
		senyap: ({ senyap }) => senyap,
		kenaikan: ({ kenaikan }) => kenaikan?.rata ?? null,
		diterima: ({ diterima }) => diterima,
		nilai: ({ nilai }) => nilai,
		terakhir: ({ terakhir }) => terakhir
	},
	butuh:
		anak === 'desa'
			? (a, b) => bagianSiap(a, siap) - bagianSiap(b, siap) || butuhDesa(a, b)
			: (a, b) =>
					Number(a.jabatan === 0) - Number(b.jabatan === 0) ||
					bagianSiap(a, siap) - bagianSiap(b, siap) ||
					butuhDesa(a, b),
	nama: ({ nama }) => nama
});
