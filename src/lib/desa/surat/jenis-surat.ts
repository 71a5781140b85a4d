import { daftarJenisSurat } from './daftar-jenis-surat';

/** In the order in which they are listed. */
export const kelompokSurat = {
	umum: 'Pengantar dan keterangan umum',
	kependudukan: 'Kependudukan dan kartu keluarga',
	'lahir-mati': 'Kelahiran, kematian, dan waris',
	nikah: 'Pernikahan dan perceraian',
	kesejahteraan: 'Kesejahteraan, sekolah, dan kerja',
	usaha: 'Usaha dan jual beli',
	tanah: 'Tanah',
	dinas: 'Surat dinas desa'
} as const;
export type KelompokSurat = keyof typeof kelompokSurat;

/** What a village office writes for somebody, and what it asks for before. */
export type JenisSurat = {
	/** 'SKTM': what the counter calls it. */
	readonly kode: string;
	readonly kelompok: KelompokSurat;
	readonly nama: string;
	/** What people call it as well. */
	readonly sebutan: readonly string[];
	/** Suggested by us; no regulation maps letter types to codes. Both tables may be in use, never both in one register (C-01). */
	readonly klasifikasi: { readonly kode: string; readonly lama: string };
	readonly syarat: readonly string[];
	/** Official forms that go with it. */
	readonly formulir: readonly string[];
	/** Who may ask for it. */
	readonly pemohon: string;
	/** '' where nothing is usual. */
	readonly masaBerlaku: string;
	/** A local custom and no requirement of law; never for somebody who moves (B-04). */
	readonly pengantarRt: boolean;
	/** C-05: may be asked for without coming to the counter. */
	readonly mandiri: boolean;
	/** The camat usually signs as well. */
	readonly perluCamat: boolean;
	/** 'templat': compared with the templates of a village information system; 'umum': common practice, from knowledge only. */
	readonly sumber: 'templat' | 'umum';
};

const terpisah = (text: string, tanda: string): string[] =>
	text
		.split(tanda)
		.map((bagian) => bagian.trim())
		.filter(Boolean);

/** @throws for a line of the table that is not whole: it is ours, and its test reads all of it. */
function bacaBaris(baris: string): JenisSurat {
	const kolom = baris.split('|').map((isi) => isi.trim());
	const [kode = '', kelompok = '', nama = '', sebutan = '', klasifikasi = '', lama = ''] = kolom;
	const [syarat = '', formulir = '', pemohon = '', masaBerlaku = '', tanda = ''] = kolom.slice(6);
	if (kolom.length !== 11 || !isKelompok(kelompok)) throw new Error(`Baris jenis surat: ${baris}`);
	const bertanda = new Set(tanda.split(' '));
	return {
		kode,
		kelompok,
		nama,
		sebutan: terpisah(sebutan, ','),
		klasifikasi: { kode: klasifikasi, lama },
		syarat: terpisah(syarat, ';'),
		formulir: terpisah(formulir, ';'),
		pemohon,
		masaBerlaku,
		pengantarRt: bertanda.has('rt'),
		mandiri: bertanda.has('mandiri'),
		perluCamat: bertanda.has('camat'),
		sumber: bertanda.has('templat') ? 'templat' : 'umum'
	};
}

const isKelompok = (text: string): text is KelompokSurat => Object.hasOwn(kelompokSurat, text);

/** By group, then as they are asked for at the counter. */
export const semuaJenisSurat: readonly JenisSurat[] = terpisah(daftarJenisSurat, '\n').map(
	bacaBaris
);

/** Where it stands on the page of letter types. */
export const jangkarSurat = ({ kode }: JenisSurat): string => `surat-${kode.toLowerCase()}`;
