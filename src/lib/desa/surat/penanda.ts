import type { IsianSurat, SyaratSurat } from './definisi';

/**
 * The words between `{{` and `}}` in the text of a letter type: a closed list, so that a misspelt one is found when the letter type is
 * written and not when somebody stands at the counter. `surat/README.md` explains each of them to its author.
 */

/** What the register knows of a person; `pemohon.nama`, and the row `nama` of a block of biodata. */
export const dataOrang = {
	nama: 'Nama',
	nik: 'NIK',
	'no-kk': 'Nomor KK',
	'tempat-lahir': 'Tempat lahir',
	'tanggal-lahir': 'Tanggal lahir',
	/** 'Sukamaju, 5 Maret 1990' */
	ttl: 'Tempat, tanggal lahir',
	umur: 'Umur',
	'jenis-kelamin': 'Jenis kelamin',
	agama: 'Agama',
	pendidikan: 'Pendidikan',
	pekerjaan: 'Pekerjaan',
	'status-kawin': 'Status perkawinan',
	kewarganegaraan: 'Kewarganegaraan',
	'golongan-darah': 'Golongan darah',
	shdk: 'Hubungan dalam keluarga',
	ayah: 'Nama ayah',
	ibu: 'Nama ibu',
	'kepala-keluarga': 'Kepala keluarga',
	/** With RT, RW and dusun, as on the KK. */
	alamat: 'Alamat',
	/** Of somebody who has died, as the register has it. */
	'tanggal-meninggal': 'Tanggal meninggal'
} as const;
export type DataOrang = keyof typeof dataOrang;

/** Columns of the table of family members. */
export const daftarKolomAnggota = [
	'nama',
	'nik',
	'jenis-kelamin',
	'tempat-lahir',
	'tanggal-lahir',
	'ttl',
	'umur',
	'agama',
	'pendidikan',
	'pekerjaan',
	'status-kawin',
	'shdk'
] as const satisfies readonly DataOrang[];
export type KolomAnggota = (typeof daftarKolomAnggota)[number];

/** Those that are neither a person nor an isian. */
export const daftarPenandaTetap = [
	'desa.nama',
	'desa.kecamatan',
	'desa.kabupaten',
	'desa.provinsi',
	'surat.nomor',
	'surat.tanggal',
	'surat.hari',
	'surat.tahun',
	/** The last day of its validity; only where the type has a number of days. */
	'surat.berlaku-sampai',
	'penandatangan.nama',
	/** 'Kepala Desa', 'Plh. Kepala Desa': without the name of the village. */
	'penandatangan.jabatan'
] as const;
export type PenandaTetap = (typeof daftarPenandaTetap)[number];

/** `{{isian.biaya.terbilang}}`: what a kind of isian has beside its value. */
export const turunanIsian: Readonly<Record<IsianSurat['jenis'], readonly string[]>> = {
	teks: [],
	/** As the whole of a list item: an item for each of its lines. */
	paragraf: [],
	pilihan: [],
	/** 'Senin'; 'dua puluh tiga November dua ribu dua puluh enam'; of rupiah, with the word rupiah. */
	tanggal: ['hari', 'terbilang'],
	angka: ['terbilang'],
	rupiah: ['terbilang'],
	/** Without anything: the name. */
	penduduk: Object.keys(dataOrang),
	/** The names, with commas and "dan"; as the whole of a list item: an item each. */
	'anggota-kk': ['jumlah']
};

export type Penanda =
	| { readonly asal: 'tetap'; readonly nama: PenandaTetap }
	| { readonly asal: 'pemohon' | 'subjek'; readonly data: DataOrang }
	/** `turunan` is '' for the value itself. */
	| { readonly asal: 'isian'; readonly nama: string; readonly turunan: string };

export const isDataOrang = (text: string): text is DataOrang => Object.hasOwn(dataOrang, text);
const isTetap = (text: string): text is PenandaTetap =>
	(daftarPenandaTetap as readonly string[]).includes(text);

/** What stands between the braces; null when it is not of the list. Whether the isian exists is asked of the letter type. */
export function bacaPenanda(text: string): Penanda | null {
	const nama = text.trim();
	if (isTetap(nama)) return { asal: 'tetap', nama };
	const [asal, kedua = '', turunan = '', ...lebih] = nama.split('.');
	if (lebih.length > 0 || !kedua) return null;
	if (asal === 'isian') return { asal, nama: kedua, turunan };
	if ((asal === 'pemohon' || asal === 'subjek') && !turunan && isDataOrang(kedua))
		return { asal, data: kedua };
	return null;
}

/** Every `{{...}}` of a text; the first group is what stands between the braces. */
export const polaPenanda = (): RegExp => /\{\{([^{}]*)\}\}/g;

/**
 * Names of the isian that a text speaks of. A paragraph or an item of a list that speaks of one that was left empty is not printed,
 * and a row says "-": no sentence with a hole in it is signed.
 */
export const isianDalam = (teks: string): readonly string[] =>
	[...teks.matchAll(polaPenanda())].flatMap(([, isi = '']) => {
		const penanda = bacaPenanda(isi);
		return penanda?.asal === 'isian' ? [penanda.nama] : [];
	});

/** A row of a block of biodata: a word of `dataOrang`, or a label and a text of its own. */
export type BarisBiodata =
	| { readonly jenis: 'data'; readonly data: DataOrang }
	| { readonly jenis: 'teks'; readonly label: string; readonly teks: string };

/** 'nik', or 'Nama usaha: {{isian.nama-usaha}}'; null when it is neither. */
export function bacaBarisBiodata(baris: string): BarisBiodata | null {
	const data = baris.trim();
	if (isDataOrang(data)) return { jenis: 'data', data };
	const [, label = '', teks = ''] = /^([^:{}]+):\s*(\S.*)$/.exec(data) ?? [];
	return label && teks ? { jenis: 'teks', label: label.trim(), teks: teks.trim() } : null;
}

/** C-06: what a check of `decide/syarat-jenis.ts` reads from the questions of the letter: by this name and of this kind. */
export const isianUntukSyarat: Readonly<
	Partial<Record<SyaratSurat, Readonly<Record<string, IsianSurat['jenis']>>>>
> = {
	'usaha-di-desa': { 'nama-usaha': 'teks', 'alamat-usaha': 'teks' },
	'ahli-waris': { 'ahli-waris': 'anggota-kk', 'saksi-1': 'teks', 'saksi-2': 'teks' }
};
