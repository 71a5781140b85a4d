import { parseTanggal, umur, type Tanggal } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import { isianKurang, type IsianWajib } from '../kelengkapan';
import type { Keluarga } from '../keluarga';
import { isAktif, type Penduduk } from '../penduduk';
import { isWajibKtp } from '../wajib-ktp';
import { KOSONG, saringanKosong, type SaringanPenduduk } from './saringan-penduduk';

export type { SaringanPenduduk } from './saringan-penduduk';

export type BarisPenduduk = {
	readonly penduduk: Penduduk;
	readonly keluarga: Keluarga | undefined;
	/** Full years on the day of the world; null while no possible birth date is known. */
	readonly umur: number | null;
	/** The name in small letters: what is searched and sorted by. */
	readonly kunci: string;
	/** Place in the register: decides between two of the same name. */
	readonly urut: number;
};

export const daftarUrutan = ['nama', 'umur', 'dusun', 'nik'] as const;
export type UrutanPenduduk = (typeof daftarUrutan)[number];

/** What is worked out of a record alone. It never changes and outlives the state it came with, so this is done once. */
type Olahan = { readonly kunci: string; readonly lahir: Tanggal | null };
const olahanTersimpan = new WeakMap<Penduduk, Olahan>();

function olahan(orang: Penduduk): Olahan {
	const ada = olahanTersimpan.get(orang);
	if (ada) return ada;
	const made = { kunci: orang.nama.toLowerCase(), lahir: parseTanggal(orang.tanggalLahir) };
	olahanTersimpan.set(orang, made);
	return made;
}

/** The name in small letters. */
export const kunciNama = (orang: Penduduk): string => olahan(orang).kunci;

type Indeks = {
	/** Everybody on record, in the order of the register. */
	readonly baris: readonly BarisPenduduk[];
	/** The same, by 'umur', '-umur' ...; each order is made when it is first asked for. */
	readonly urutan: Map<string, readonly BarisPenduduk[]>;
};

/** Typing in the search asks the same world again and again. */
const tersimpan = new WeakMap<Dunia, Indeks>();

function indeks(dunia: Dunia): Indeks {
	const ada = tersimpan.get(dunia);
	if (ada) return ada;
	const { penduduk, keluarga } = dunia.kependudukan;
	const baris = Array.from(penduduk.values(), (orang, urut): BarisPenduduk => {
		const { kunci, lahir } = olahan(orang);
		return {
			penduduk: orang,
			keluarga: keluarga.get(orang.keluargaId),
			umur: lahir && umur(lahir, dunia.tanggal),
			kunci,
			urut
		};
	});
	const made = { baris, urutan: new Map() };
	tersimpan.set(dunia, made);
	return made;
}

/** Everybody on record with what the register knows of them, in the order of the register. */
export const semuaBaris = (dunia: Dunia): readonly BarisPenduduk[] => indeks(dunia).baris;

/** Active residents, in the order of the register: those whom every count of residents counts. */
export const barisAktif = (dunia: Dunia): BarisPenduduk[] =>
	indeks(dunia).baris.filter(({ penduduk }) => isAktif(penduduk));

// Comparison by code unit after lower-casing: browser and server must agree without their locales.
const teks = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const banding: Record<UrutanPenduduk, (a: BarisPenduduk, b: BarisPenduduk) => number> = {
	nama: (a, b) => teks(a.kunci, b.kunci),
	umur: (a, b) => teks(b.penduduk.tanggalLahir, a.penduduk.tanggalLahir),
	dusun: (a, b) => teks(a.keluarga?.dusun ?? '', b.keluarga?.dusun ?? ''),
	// Somebody without a NIK comes first: that is what still has to be done.
	nik: (a, b) => teks(a.penduduk.nik ?? '', b.penduduk.nik ?? '')
};

/**
 * The places of the register in the order that an earlier state of the same village had. It is only a hint: after an
 * event it is nearly right, and what is nearly in order is sorted in a fraction of the time.
 */
const urutanLalu = new WeakMap<Dunia['desa'], Map<string, readonly number[]>>();

function berurutan(dunia: Dunia, by: UrutanPenduduk, menurun: boolean): readonly BarisPenduduk[] {
	const { baris, urutan } = indeks(dunia);
	const nama = menurun ? `-${by}` : by;
	const ada = urutan.get(nama);
	if (ada) return ada;
	const lalu = urutanLalu.get(dunia.desa) ?? new Map<string, readonly number[]>();
	urutanLalu.set(dunia.desa, lalu);
	const petunjuk = lalu.get(nama) ?? [];
	const arah = menurun ? -1 : 1;
	const made = [
		...petunjuk.flatMap((tempat) => baris[tempat] ?? []),
		...baris.slice(petunjuk.length)
	].sort(
		// Who is equal stands in the order of names, whichever way it goes.
		(a, b) => arah * banding[by](a, b) || teks(a.kunci, b.kunci) || a.urut - b.urut
	);
	urutan.set(nama, made);
	lalu.set(
		nama,
		made.map(({ urut }) => urut)
	);
	return made;
}

/** The register of residents, filtered and sorted. Search takes digits as numbers, letters as names. */
export function daftarPenduduk(
	dunia: Dunia,
	saringan: Partial<SaringanPenduduk>,
	urutan: UrutanPenduduk = 'nama',
	menurun = false
): BarisPenduduk[] {
	const syarat = syaratDari({ ...saringanKosong, ...saringan }, dunia.tanggal);
	const ditemukan: BarisPenduduk[] = [];
	nextBaris: for (const baris of berurutan(dunia, urutan, menurun)) {
		for (const cocok of syarat) if (!cocok(baris)) continue nextBaris;
		ditemukan.push(baris);
	}
	return ditemukan;
}

type Syarat = (baris: BarisPenduduk) => boolean;

/** One condition for each filter that is on, the quickest first. */
function syaratDari(saringan: SaringanPenduduk, pada: Tanggal): readonly Syarat[] {
	const { dusun, rt, jk, umurDari, umurSampai, isian, ktp, warga } = saringan;
	const syarat: Syarat[] = [];
	const bila = (terpasang: boolean, cocok: Syarat): void => {
		if (terpasang) syarat.push(cocok);
	};
	const sama = (dicari: string, nilai: (baris: BarisPenduduk) => string | undefined): void =>
		bila(dicari !== '', (baris) => (nilai(baris) || KOSONG) === dicari);

	syarat.push(...keadaan(saringan.keadaan));
	sama(jk, ({ penduduk }) => penduduk.jenisKelamin);
	bila(umurDari !== null, ({ umur }) => umur !== null && umur >= (umurDari ?? 0));
	bila(umurSampai !== null, ({ umur }) => umur !== null && umur <= (umurSampai ?? 0));
	sama(dusun, ({ keluarga }) => keluarga?.dusun);
	bila(rt !== '', ({ keluarga }) => rt === (rt.includes('-') ? kodeRt(keluarga) : keluarga?.rw));
	sama(saringan.shdk, ({ penduduk }) => penduduk.shdk);
	sama(saringan.kawin, ({ penduduk }) => penduduk.statusKawin);
	sama(saringan.pendidikan, ({ penduduk }) => penduduk.pendidikan);
	sama(saringan.pekerjaan, ({ penduduk }) => penduduk.pekerjaan);
	sama(saringan.agama, ({ penduduk }) => penduduk.agama);
	// B-07: whoever is not WNA counts as WNI.
	bila(warga !== '', ({ penduduk }) => (penduduk.kewarganegaraan === 'WNA') === (warga === 'WNA'));
	bila(ktp !== '', ({ penduduk }) => isWajibKtp(penduduk, pada) === (ktp === 'wajib'));
	syarat.push(...pencarian(saringan.cari));
	bila(isian !== '', (baris) => {
		if (isian === 'lengkap' || isian === 'kurang')
			return isBarisLengkap(baris) === (isian === 'lengkap');
		return isian !== '' && kurangDari(baris).includes(isian);
	});
	return syarat;
}

/** '003-005': RW and RT, as the filter writes them. */
export const kodeRt = (keluarga: Pick<Keluarga, 'rt' | 'rw'> | undefined): string =>
	`${keluarga?.rw ?? ''}-${keluarga?.rt ?? ''}`;

function keadaan(dicari: SaringanPenduduk['keadaan']): Syarat[] {
	switch (dicari) {
		case 'semua':
			return [];
		case 'aktif':
			return [({ penduduk }) => isAktif(penduduk)];
		case 'belum-nik':
			return [({ penduduk }) => isAktif(penduduk) && penduduk.nik === null];
		case 'injeksi':
			return [({ penduduk }) => isAktif(penduduk) && penduduk.injeksi !== undefined];
		default:
			return [({ penduduk }) => penduduk.keadaan.status === dicari];
	}
}

function pencarian(cari: string): Syarat[] {
	const angka = cari.replace(/[\s.-]/g, '');
	if (/^\d{3,16}$/.test(angka))
		return [
			({ penduduk, keluarga }) =>
				(penduduk.nik?.includes(angka) ?? false) || (keluarga?.noKk.includes(angka) ?? false)
		];
	return cari
		.trim()
		.toLowerCase()
		.split(/\s+/)
		.filter(Boolean)
		.map(
			(kata) =>
				({ kunci }) =>
					kunci.includes(kata)
		);
}

type Kurang = { readonly keluarga: Keluarga | undefined; readonly isian: readonly IsianWajib[] };
const kurangTersimpan = new WeakMap<Penduduk, Kurang>();

/** what the record of a row still lacks. */
export function kurangDari({ penduduk, keluarga }: BarisPenduduk): readonly IsianWajib[] {
	const ada = kurangTersimpan.get(penduduk);
	if (ada && ada.keluarga === keluarga) return ada.isian;
	const isian = isianKurang(penduduk, keluarga);
	kurangTersimpan.set(penduduk, { keluarga, isian });
	return isian;
}

/** The same verdict as `isLengkap` (G-01, G-02), without working it out anew for every state. */
export const isBarisLengkap = (baris: BarisPenduduk): boolean =>
	baris.penduduk.injeksi?.diverifikasi !== false && kurangDari(baris).length === 0;
