import { addDays, tanggalDiZona, zonaWilayah, type Tanggal } from '../../format/tanggal';
import { groupBy } from '../../group-by';
import { isUuid } from '../../ids';
import { isJabatan } from '../../learning/jabatan';
import { mondayOf } from '../../learning/activity';
import { daftarKeadaan, type KeadaanMinggu } from '../../learning/keadaan-orang';
import { newestKept, type LevelCounts, type WeekCounts } from '../../learning/totals';
import { namaWilayah } from '../accounts/wilayah';
import { notFound, type User } from '../access';
import { inScope, type ScopedTx } from '../db/scope';
import type { Services } from '../runtime';
import { viewScope } from '../scope-of';
import type { AngkaTampil } from './angka';
import { cariOrang, type Ditemukan, type OrangDiminta } from './cari-orang';
import { aktifSejak, isDesa } from './definisi';
import { bacaOrangDesa, susunOrang, urutanJabatan, type BarisOrang, type OrangDesa } from './desa';
import { kursusDipantau, type KursusDipantau } from './kursus';
import { type Jejak, jejakPantau, kodeSaringan, tempatDesa, wilayahBawah } from './tempat';
import { bacaTerlihat } from './terlihat';

/** One person of a village, or one seat of it with who holds it. */
export type BarisDaftar = BarisOrang & {
	readonly kunci: string;
	/** The one seat that the row is about; '' is all that the person holds. */
	readonly kursi: string;
	readonly desaKode: string;
	readonly desa: string;
	readonly kecamatan: string;
};

/** A wilayah and how many of its people are counted; null where that is not known of a single seat. */
export type BarisHitungan = {
	readonly kode: string;
	readonly nama: string;
	readonly banyak: number | null;
};

export type HalamanDaftarOrang = {
	readonly diminta: OrangDiminta;
	readonly jejak: Jejak;
	/** Wilayah below the one shown, to go on to. */
	readonly bawah: Jejak;
	readonly kursus: KursusDipantau | null;
	readonly daftarKursus: readonly KursusDipantau[];
	/** The Mondays of the weeks that are kept, the newest first. */
	readonly daftarMinggu: readonly Tanggal[];
	/** Competencies of the course, and the one asked for even if it has left the course. */
	readonly kompetensi: readonly { readonly kode: string; readonly teks: string }[];
	/** Above a kabupaten: what lies below, with the numbers that add up to the one of the wilayah. Then there are no rows. */
	readonly hitungan: readonly BarisHitungan[] | null;
	readonly baris: readonly BarisDaftar[];
	readonly berikut: string | null;
	/** Begins after others. */
	readonly lanjutan: boolean;
	readonly dataSaat: string;
};

const perHalaman = 50;
const perBerkas = 500;

/** People are listed one kabupaten at a time: the country has a million of them. */
const butuhKabupaten = ({ kode }: OrangDiminta): boolean => kode.length < 5;

const tingkatan = [
	'mencoba',
	'paham',
	'terampil',
	'tuntas'
] as const satisfies readonly (keyof LevelCounts)[];

/** Instead of a course in an address: whatever somebody did in any. */
const semua = 'semua';

/** The weeks of which numbers are kept, the newest first. */
function mingguDisimpan(hariIni: Tanggal): readonly [Tanggal, ...Tanggal[]] {
	const kini = mondayOf(hariIni);
	return [kini, ...Array.from({ length: newestKept - 1 }, (_, i) => addDays(kini, -7 * (i + 1)))];
}

/** The filter of an address. Malformed and foreign codes of a wilayah are not there; other words that are not known are left aside. */
async function bacaDiminta(services: Services, user: User, query: URLSearchParams) {
	const text = (name: string): string => query.get(name) ?? '';
	const kode = kodeSaringan(user, text('wilayah'));
	if (kode.length === 13 && !isDesa(kode)) notFound();
	const { course, dipilih, daftar } = await kursusDipantau(services, user, text('kursus'));
	const keadaan = daftarKeadaan.find((satu) => satu === text('keadaan')) ?? 'terisi';
	// A competency belongs to a course, and gain is known course by course.
	const semuaKursus = text('kursus') === semua && keadaan !== 'tingkat' && keadaan !== 'kenaikan';
	const daftarMinggu = mingguDisimpan(tanggalDiZona(services.now(), zonaWilayah(kode)));
	const minggu = daftarMinggu.find((senin) => senin === text('minggu')) ?? daftarMinggu[0];
	const kompetensi = (course?.competencies ?? []).map(({ code, text }) => ({
		kode: code,
		teks: text
	}));
	const kodeKompetensi = /^[\w.-]{1,40}$/.test(text('kompetensi'))
		? text('kompetensi')
		: (kompetensi[0]?.kode ?? '');
	const diminta: OrangDiminta = {
		keadaan,
		kode,
		jabatan: isJabatan(text('jabatan')) ? text('jabatan') : '',
		kursus: semuaKursus ? '' : (dipilih?.id ?? ''),
		kompetensi: kodeKompetensi,
		tingkat: tingkatan.find((satu) => satu === text('tingkat')) ?? 'mencoba',
		minggu
	};
	const dikenal = kompetensi.some((satu) => satu.kode === kodeKompetensi);
	return {
		diminta,
		kursus: semuaKursus ? null : dipilih,
		daftarKursus: daftar,
		daftarMinggu,
		kompetensi:
			dikenal || kodeKompetensi === ''
				? kompetensi
				: [...kompetensi, { kode: kodeKompetensi, teks: kodeKompetensi }]
	};
}

/** The people behind a number of a wilayah, village by village. */
export async function bacaDaftarOrang(
	services: Services,
	user: User,
	query: URLSearchParams
): Promise<HalamanDaftarOrang> {
	const { diminta, ...saringan } = await bacaDiminta(services, user, query);
	const { kode } = diminta;
	const [jejak, bawah] = await Promise.all([
		jejakPantau(services, user, kode),
		wilayahBawah(services, kode)
	]);
	// A code that names no wilayah.
	if (jejak.at(-1)?.kode !== kode) notFound();
	const head = { diminta, ...saringan, jejak, bawah };
	if (butuhKabupaten(diminta)) {
		const { at, value } = await bacaTerlihat(services, user, { kode, courseId: diminta.kursus });
		const hitungan = value.anak
			.map((row) => ({ kode: row.kode, nama: row.nama, banyak: banyakOrang(row, diminta) }))
			.filter(({ banyak }) => banyak !== 0)
			.toSorted((a, b) => (a.kode < b.kode ? -1 : 1));
		const kosong = { baris: [], berikut: null, lanjutan: false };
		return { ...head, ...kosong, hitungan, dataSaat: at.toISOString() };
	}
	const sesudah = bacaPenunjuk(query.get('mulai') ?? '');
	const { baris, berikut } = await bacaHalaman(services, user, diminta, sesudah, perHalaman);
	return {
		...head,
		hitungan: null,
		baris,
		berikut: berikut && tulisPenunjuk(berikut),
		lanjutan: sesudah !== null,
		dataSaat: services.now().toISOString()
	};
}

/** All rows of the filter, page by page, for a file. */
export async function* semuaOrang(
	services: Services,
	user: User,
	query: URLSearchParams
): AsyncGenerator<readonly BarisDaftar[], void> {
	const { diminta } = await bacaDiminta(services, user, query);
	if (butuhKabupaten(diminta)) notFound();
	for (let sesudah: Ditemukan | null = null; ;) {
		const page: Halaman = await bacaHalaman(services, user, diminta, sesudah, perBerkas);
		yield page.baris;
		if (!page.berikut) return;
		sesudah = page.berikut;
	}
}

type Halaman = { readonly baris: readonly BarisDaftar[]; readonly berikut: Ditemukan | null };

async function bacaHalaman(
	services: Services,
	user: User,
	diminta: OrangDiminta,
	sesudah: Ditemukan | null,
	size: number
): Promise<Halaman> {
	const now = services.now();
	const batas = user.wilayahKode;
	const { page, isi, more } = await inScope(services.db, viewScope(user), async (tx) => {
		const found = await cariOrang[diminta.keadaan](tx, {
			...{ batas, diminta, sesudah, now },
			limit: size + 1
		});
		const page = found.slice(0, size);
		return { page, isi: await bacaDitemukan(tx, batas, page), more: found.length > size };
	});
	const tempat = await tempatDesa(
		services,
		page.map(({ desaKode }) => desaKode)
	);
	return {
		baris: susunBaris(page, isi, tempat, { courseId: diminta.kursus, now }),
		berikut: more ? (page.at(-1) ?? null) : null
	};
}

const bacaDitemukan = async (
	tx: ScopedTx,
	batas: string,
	found: readonly Ditemukan[]
): Promise<OrangDesa> =>
	found.length === 0
		? { kursi: [], catatan: [] }
		: bacaOrangDesa(
				tx,
				batas,
				[...new Set(found.map(({ desaKode }) => desaKode))],
				[...new Set(found.map(({ orangId }) => orangId))]
			);

function susunBaris(
	found: readonly Ditemukan[],
	{ kursi, catatan }: OrangDesa,
	tempat: Awaited<ReturnType<typeof tempatDesa>>,
	{ courseId, now }: { readonly courseId: string; readonly now: Date }
): BarisDaftar[] {
	const desa = new Set(found.map(({ desaKode }) => desaKode));
	const namaDari = (kode: string) => {
		const row = tempat.get(kode);
		return row && namaWilayah(row);
	};
	const kursiDi = groupBy(kursi, ({ desaKode }) => desaKode);
	const catatanDi = groupBy(catatan, ({ roll }) => roll.desaKode);
	const orangDi = new Map(
		[...desa].map((kode) => [
			kode,
			susunOrang(kursiDi.get(kode) ?? [], catatanDi.get(kode) ?? [], {
				...{ courseId, now },
				sejak: aktifSejak(now)
			})
		])
	);
	return found
		.flatMap(({ desaKode, orangId, jabatan }): BarisDaftar[] => {
			const satu = orangDi.get(desaKode)?.find(({ id }) => id === orangId);
			return satu
				? [
						{
							...satu,
							kunci: [desaKode, orangId, jabatan].join('~'),
							kursi: jabatan,
							desaKode,
							desa: namaDari(desaKode) ?? desaKode,
							kecamatan: namaDari(desaKode.slice(0, 8)) ?? ''
						}
					]
				: [];
		})
		.toSorted(
			(a, b) =>
				(a.desaKode < b.desaKode ? -1 : a.desaKode > b.desaKode ? 1 : 0) ||
				urutanKursi(a) - urutanKursi(b) ||
				a.nama.localeCompare(b.nama, 'id')
		);
}

const urutanKursi = ({ kursi, jabatan }: BarisDaftar): number =>
	urutanJabatan({ jabatan: kursi === '' ? jabatan : [kursi] });

const ukuranMinggu = {
	'minggu-aktif': 'aktif',
	'minggu-mulai': 'mulai',
	'minggu-selesai': 'selesai'
} as const satisfies Record<KeadaanMinggu, keyof WeekCounts>;

/** Of the numbers of a wilayah, the one that counts these people. */
export function banyakOrang(
	angka: AngkaTampil,
	{ keadaan, jabatan, kompetensi, tingkat, minggu }: OrangDiminta
): number | null {
	const perJabatan = angka.perJabatan[jabatan];
	switch (keadaan) {
		case 'terisi':
			return jabatan === '' ? angka.jabatan : (perJabatan?.jabatan ?? 0);
		case 'teraktivasi':
		case 'aktif':
		case 'mulai':
		case 'selesai':
		case 'macet':
		case 'senyap':
			return jabatan === '' ? angka[keadaan] : (perJabatan?.[keadaan] ?? 0);
		case 'latihan':
			return jabatan === '' ? angka.lulusLatihan : null;
		case 'kenaikan':
			return jabatan === '' ? angka.orangKenaikan : null;
		case 'tingkat':
			return jabatan === '' ? (angka.kompetensi[kompetensi]?.[tingkat] ?? 0) : null;
		case 'minggu-aktif':
		case 'minggu-mulai':
		case 'minggu-selesai':
			return jabatan === '' ? (angka.minggu[minggu]?.[ukuranMinggu[keadaan]] ?? 0) : null;
		default:
			return keadaan satisfies never;
	}
}

const pola = /^(\d\d\.\d\d\.\d\d\.\d{4})_([^_]+)_([\w-]{0,40})$/;

const tulisPenunjuk = ({ desaKode, orangId, jabatan }: Ditemukan): string =>
	`${desaKode}_${orangId}_${jabatan}`;

/** Null, which is the first page, for whatever is no mark of ours: an address may be cut off. */
function bacaPenunjuk(text: string): Ditemukan | null {
	const [, desaKode = '', orangId = '', jabatan = ''] = pola.exec(text) ?? [];
	return isUuid(orangId) ? { desaKode, orangId, jabatan } : null;
}
