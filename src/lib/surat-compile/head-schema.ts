import * as v from 'valibot';
import { daftarSyarat } from '../desa/surat/definisi';
import { kelompokSurat, type KelompokSurat } from '../desa/surat/kelompok';
import { text, texts, whole } from '../learning/compile/schemas';

/** YAML 1.2 reads `ya` and `tidak` as words, which is what an author writes. */
const yaTidak = v.pipe(
	v.picklist(['ya', 'tidak'], 'Tulis ya atau tidak.'),
	v.transform((word) => word === 'ya')
);
const saklar = v.optional(yaTidak, 'tidak');

/** 100.10 read as a number would lose its zero. */
const kodeKlasifikasi = v.pipe(
	v.string('Apit kode dengan tanda kutip, misalnya "400.12.2.1".'),
	v.regex(/^\d{3}(\.\d+)*$/, 'Tulis seperti "400.12.2.1" atau "470".')
);

export const jenisIsian = [
	'teks',
	'paragraf',
	'tanggal',
	'angka',
	'rupiah',
	'pilihan',
	'penduduk',
	'anggota-kk'
] as const;

const isian = v.strictObject({
	nama: v.pipe(
		text,
		v.regex(
			/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
			'Pakai huruf kecil, angka, dan tanda hubung, misalnya nama-usaha.'
		)
	),
	label: text,
	jenis: v.picklist(jenisIsian, `Pilih salah satu dari: ${jenisIsian.join(', ')}.`),
	wajib: v.optional(yaTidak, 'ya'),
	'paling-banyak': v.optional(whole),
	pilihan: v.optional(texts, []),
	bantuan: v.optional(text)
});

export const suratSchema = v.strictObject({
	kode: v.pipe(
		text,
		v.regex(
			/^[A-Z][A-Z0-9]{1,9}$/,
			'Pakai dua sampai sepuluh huruf besar atau angka, misalnya SKD.'
		)
	),
	rev: whole,
	kelompok: v.picklist(
		// Object.keys forgets what the keys are.
		Object.keys(kelompokSurat) as KelompokSurat[],
		`Pilih salah satu dari: ${Object.keys(kelompokSurat).join(', ')}.`
	),
	nama: text,
	judul: v.optional(text),
	sebutan: v.optional(texts, []),
	klasifikasi: kodeKlasifikasi,
	'klasifikasi-lama': kodeKlasifikasi,
	pemohon: text,
	syarat: v.optional(
		v.array(
			v.picklist(daftarSyarat, `Syarat yang ada: ${daftarSyarat.join(', ')}.`),
			'Tulis sebagai daftar, misalnya [aktif, umur-17].'
		),
		[]
	),
	berkas: v.optional(texts, []),
	formulir: v.optional(texts, []),
	berlaku: v.optional(text),
	'pengantar-rt': saklar,
	mandiri: saklar,
	'diketahui-camat': saklar,
	'boleh-an': saklar,
	strategis: saklar,
	sumber: v.picklist(['templat', 'umum'], 'Tulis templat atau umum.'),
	isian: v.optional(v.array(isian, 'Tulis sebagai daftar; satu isian diawali "- nama:".'), [])
});

export type KepalaSurat = v.InferOutput<typeof suratSchema>;
