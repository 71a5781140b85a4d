import { and, count, eq, gte, inArray, isNull, max, sql, sum, type SQL } from 'drizzle-orm';
import { namaWilayah } from '../accounts/wilayah';
import { rollDesa, rollDesaCourse, rollOrang, wilayah } from '../db/schema';
import type { Database } from '../db/connect';
import type { ScopedTx } from '../db/scope';
import { Remembered, rememberedPer } from '../remembered';
import { underWilayah } from '../scope-of';
import { tampilkan, tanpaAngka, type Angka, type AngkaTampil } from './angka';
import { desaSaja } from './definisi';
import type { Susunan } from './susun';

/** One line of the list below a wilayah. */
export type BarisWilayah = AngkaTampil & { readonly kode: string; readonly nama: string };

type Rollup = typeof rollDesa | typeof rollDesaCourse | typeof rollOrang;

/** The column that holds codes of that width; reports find and group by it, so that its index is used. */
const kolomTingkat = (table: Rollup, width: number) =>
	width <= 2
		? table.provinsiKode
		: width <= 5
			? table.kabupatenKode
			: width <= 8
				? table.kecamatanKode
				: table.desaKode;

const lebarAnak: Readonly<Record<number, number>> = { 0: 2, 2: 5, 5: 8, 8: 13 };

export type Pertanyaan = {
	readonly kode: string;
	readonly courseId: string;
	/** Since when somebody counts as active. */
	readonly sejak: Date;
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
		tx
			.select({ kode: wilayah.kode, jenis: wilayah.jenis, nama: wilayah.nama })
			.from(wilayah)
			.where(
				and(
					underWilayah(wilayah.kode, batas),
					kode === '' ? isNull(wilayah.induk) : eq(wilayah.induk, kode)
				)
			),
		bacaAngka(tx, batas, pertanyaan)
	]);
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

/** What the roll-ups say of the wilayah below one, by code; how many desa there are is not theirs to say. */
export async function bacaAngka(
	tx: ScopedTx,
	batas: string,
	pertanyaan: Pertanyaan
): Promise<ReadonlyMap<string, Angka>> {
	const parts = await Promise.all([
		jumlahJabatan(tx, batas, pertanyaan),
		jumlahKursus(tx, batas, pertanyaan),
		jumlahAktif(tx, batas, pertanyaan)
	]);
	const angka = new Map<string, Angka>();
	for (const { kode, ...part } of parts.flat())
		angka.set(kode, { ...(angka.get(kode) ?? tanpaAngka), ...part });
	return angka;
}

/** Under the user's wilayah, under the one asked for, and of desa only. */
const dalam = (table: Rollup, batas: string, kode: string): SQL | undefined =>
	and(
		underWilayah(table.desaKode, batas),
		kode === '' ? undefined : eq(kolomTingkat(table, kode.length), kode),
		desaSaja(table.desaKode)
	);

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

async function jumlahJabatan(tx: ScopedTx, batas: string, { kode, sejak }: Pertanyaan) {
	const child = kolomTingkat(rollDesa, anakDari(kode));
	const rows = await tx
		.select({
			kode: child,
			jabatan: sum(rollDesa.seats).mapWith(Number),
			orang: sum(rollDesa.people).mapWith(Number),
			desaAktif: sql`count(*) filter (where ${gte(rollDesa.lastAt, sejak)})`.mapWith(Number),
			terakhir: max(rollDesa.lastAt)
		})
		.from(rollDesa)
		.where(dalam(rollDesa, batas, kode))
		.groupBy(child);
	return rows.map((row) => ({ ...row, terakhir: row.terakhir && row.terakhir.toISOString() }));
}

function jumlahKursus(tx: ScopedTx, batas: string, { kode, courseId }: Pertanyaan) {
	const child = kolomTingkat(rollDesaCourse, anakDari(kode));
	return tx
		.select({
			kode: child,
			mulai: sum(rollDesaCourse.started).mapWith(Number),
			selesai: sum(rollDesaCourse.finished).mapWith(Number),
			lulusLatihan: sum(rollDesaCourse.practicePassed).mapWith(Number),
			jumlahNilai: sum(rollDesaCourse.scoreSum).mapWith(Number),
			orangBernilai: sum(rollDesaCourse.scoreN).mapWith(Number)
		})
		.from(rollDesaCourse)
		.where(and(dalam(rollDesaCourse, batas, kode), eq(rollDesaCourse.courseId, courseId)))
		.groupBy(child);
}

/**
 * Persons, whatever number of courses they take. Somebody who moved between two villages counts in both: a wilayah is
 * the sum of its villages.
 */
function jumlahAktif(tx: ScopedTx, batas: string, { kode, sejak }: Pertanyaan) {
	const persons = tx
		.selectDistinct({
			kode: sql<string>`${kolomTingkat(rollOrang, anakDari(kode))}`.as('kode'),
			desaKode: rollOrang.desaKode,
			userId: rollOrang.userId
		})
		.from(rollOrang)
		.where(and(dalam(rollOrang, batas, kode), gte(rollOrang.lastAt, sejak)))
		.as('persons');
	return tx.select({ kode: persons.kode, aktif: count() }).from(persons).groupBy(persons.kode);
}

/** Of those who could be active, how many are. */
const bagianAktif = ({ aktif, jabatan }: Angka): number => (jabatan === 0 ? 0 : aktif / jabatan);

/** Villages first that nobody is active in, the larger before the smaller; then by the share that is active. */
const butuhDesa = (a: Angka, b: Angka): number =>
	bagianAktif(a) - bagianAktif(b) || b.jabatan - a.jabatan || a.selesai - b.selesai;

/** Above the villages, where nobody has a seat yet nothing can be missed: those come last. */
const butuhWilayah = (a: Angka, b: Angka): number =>
	Number(a.jabatan === 0) - Number(b.jabatan === 0) || butuhDesa(a, b);

export const susunanWilayah = (anak: 'wilayah' | 'desa'): Susunan<BarisWilayah> => ({
	cari: ({ nama, kode }) => [nama, kode],
	keadaan: {
		'tanpa-kegiatan': ({ aktif }) => aktif === 0,
		'tanpa-jabatan': ({ jabatan }) => jabatan === 0,
		'ada-selesai': ({ selesai }) => selesai > 0
	},
	urut: {
		nama: ({ nama }) => nama,
		kode: ({ kode }) => kode,
		desa: ({ desa }) => desa,
		'tanpa-kegiatan': ({ desaTanpaKegiatan }) => desaTanpaKegiatan,
		jabatan: ({ jabatan }) => jabatan,
		aktif: ({ aktif }) => aktif,
		mulai: ({ mulai }) => mulai,
		selesai: ({ selesai }) => selesai,
		latihan: ({ lulusLatihan }) => lulusLatihan,
		nilai: ({ nilai }) => nilai,
		terakhir: ({ terakhir }) => terakhir
	},
	butuh: anak === 'desa' ? butuhDesa : butuhWilayah,
	nama: ({ nama }) => nama
});
