import * as v from 'valibot';
import { dataTerkini } from '../../desa/data/versi';
import { daftarAturanEvaluasi } from '../../desa/apbdes/evaluasi/putaran';
import { daftarSumberDana } from '../../desa/apbdes/sumber-dana';
import { daftarAgama, daftarPekerjaan, daftarPendidikan } from '../../desa/kependudukan/kode';
import { daftarShdk, daftarStatusKawin } from '../../desa/kependudukan/penduduk';
import { daftarJenisTemuan, type JenisTemuan } from '../../desa/kependudukan/temuan';
import { daftarPeran } from '../../desa/peran';
import { daftarStatusSurat } from '../../desa/surat/surat';
import { daftarCacatAgenda } from '../../desa/surat/views/cacat-agenda';
import { checkSchema } from './check-spec';
import { namaFormulir } from './formulir';
import { daftarMode } from './mode';

/**
 * The front matter of a practice task, beyond what every item has. Story, documents, checks and the
 * perfect run speak only of the cast and the facts, which each seed fills anew (DESIGN 3.2).
 */
const name = v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9]*$/, 'nama huruf kecil tanpa spasi'));
const text = v.pipe(v.string(), v.minLength(1, 'tidak boleh kosong'));
const scalar = v.union([v.string(), v.number(), v.boolean()]);
const pilihan = <const T extends readonly [string, ...string[]]>(daftar: T) =>
	v.picklist(daftar, `Pakai salah satu dari: ${daftar.join(', ')}.`);
const satuAtauBanyak = <const T extends readonly [string, ...string[]]>(daftar: T) =>
	v.union(
		[pilihan(daftar), v.array(pilihan(daftar))],
		`Pakai satu atau beberapa dari: ${daftar.join(', ')}.`
	);

/** From and to, both included. */
const rentang = v.pipe(
	v.tuple(
		[v.pipe(v.number(), v.integer()), v.pipe(v.number(), v.integer())],
		'Tulis dua bilangan, misalnya [20, 38].'
	),
	v.check(([dari, sampai]) => dari <= sampai, 'Tulis yang kecil dahulu, misalnya [20, 38].')
);

// Safe: none of the lists of codes is empty.
const kodePendidikan = daftarPendidikan.map(({ kode }) => kode) as [string, ...string[]];
const kodeAgama = daftarAgama.map(({ kode }) => kode) as [string, ...string[]];
const kodePekerjaan = daftarPekerjaan.map(({ kode }) => kode) as [string, ...string[]];

const banyakAnak = v.strictObject({ umur: v.optional(rentang), jumlah: rentang });

/** What somebody of the cast must be like. */
const ciri = {
	dusun: v.optional(text),
	jk: v.optional(pilihan(['L', 'P'])),
	umur: v.optional(rentang),
	shdk: v.optional(satuAtauBanyak(daftarShdk)),
	statusKawin: v.optional(satuAtauBanyak(daftarStatusKawin)),
	/** Codes of `kode.ts`. */
	pendidikan: v.optional(satuAtauBanyak(kodePendidikan)),
	pekerjaan: v.optional(satuAtauBanyak(kodePekerjaan)),
	agama: v.optional(satuAtauBanyak(kodeAgama)),
	/** `luar`: first registered in another kecamatan. */
	nik: v.optional(pilihan(['ada', 'belum', 'luar'])),
	/** Whether the spouse lives in the same KK. */
	pasangan: v.optional(v.boolean()),
	kewarganegaraan: v.optional(pilihan(['WNI', 'WNA'])),
	/** Active members of the KK. */
	anggota: v.optional(rentang),
	/** The men and boys among them: a family that moves as a whole changes the cells of the report by its sexes (B-07). */
	laki: v.optional(rentang),
	/** Own children in the same KK: of which age, and how many; several lines must all hold. */
	anak: v.optional(v.union([banyakAnak, v.array(banyakAnak)])),
	/** Own children in another KK of the village: what they are there, and how many. */
	anakLain: v.optional(
		v.strictObject({ shdk: v.optional(satuAtauBanyak(daftarShdk)), jumlah: rentang })
	)
};

/** Somebody or something of the starting data, found by a description. */
const castSchema = v.record(
	name,
	v.variant(
		'cari',
		[
			/** Anybody who fits. `selain` keeps out the families of others of the cast; `desa` looks in another village. */
			v.strictObject({
				cari: v.literal('orang'),
				...ciri,
				selain: v.optional(v.array(name)),
				desa: v.optional(text),
				/** In a messy data set: whether a fault is planted in their KK. */
				temuan: v.optional(v.boolean())
			}),
			v.strictObject({
				cari: v.literal('ibu-muda'),
				dusun: text,
				selain: v.optional(v.array(name))
			}),
			/** Where a fault is planted in a messy data set: of several of one kind the n-th. */
			v.strictObject({
				cari: v.literal('temuan'),
				jenis: pilihan(daftarJenisTemuan as readonly [JenisTemuan, ...JenisTemuan[]]),
				ke: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1)
			}),
			/** A letter from before the task: by its type, how far it has come, and what is at fault with it. */
			v.strictObject({
				cari: v.literal('surat'),
				jenis: v.optional(text),
				status: v.optional(pilihan(daftarStatusSurat)),
				asal: v.optional(pilihan(['konter', 'anjungan', 'ponsel', 'dinas'])),
				cacat: v.optional(pilihan(daftarCacatAgenda)),
				/** The n-th of those that fit, in the order in which they were asked for. */
				ke: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)))
			}),
			/** A letter in the inbox on the first day: one that asks for an answer, or one that does not. */
			v.strictObject({ cari: v.literal('surat-masuk'), dijawab: v.boolean() }),
			/** A line of the draft as it is on the first day, by what it is; of several the n-th in the order of the draft. */
			v.strictObject({
				cari: v.literal('baris'),
				kegiatan: v.optional(text),
				rekening: v.optional(text),
				sumber: v.optional(pilihan(daftarSumberDana)),
				/** A word of its text. */
				memuat: v.optional(text),
				/** Whether it carries out an activity of the RKP. */
				rkp: v.optional(v.boolean()),
				ke: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1)
			}),
			/** An activity of the RKP Desa, by its code. */
			v.strictObject({ cari: v.literal('rkp'), kode: text }),
			/** G-05: a line with a planted fault under a rule: of several the n-th. */
			v.strictObject({
				cari: v.literal('cacat-anggaran'),
				aturan: pilihan(daftarAturanEvaluasi),
				ke: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1)
			}),
			/** C-05: somebody who has a PIN from the first day on. */
			v.strictObject({ cari: v.literal('ber-pin') }),
			v.strictObject({
				cari: v.picklist(['pasangan', 'suami', 'istri', 'kk', 'kepala', 'pemohon']),
				dari: name
			}),
			v.strictObject({
				cari: v.picklist(['anggota', 'anak', 'anak-lain']),
				dari: name,
				...ciri,
				/** The n-th of those who fit, from the eldest; one drawn by the seed when it is left out. */
				ke: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)))
			})
		],
		'Pakai cari: orang, ibu-muda, temuan, surat, pemohon, surat-masuk, baris, rkp, cacat-anggaran, ber-pin, pasangan, suami, istri, kepala, kk, anggota, anak, atau anak-lain.'
	)
);

/** Something the task invents: a value, one of a list by seed, a day around the world's date, or a number. */
// The list stands first: to valibot a list is a record too.
const factSchema = v.union([
	v.pipe(v.array(v.union([scalar, v.record(v.string(), scalar)])), v.minLength(2)),
	scalar,
	v.strictObject({ 'hari-sebelum': v.array(v.pipe(v.number(), v.integer())) }),
	v.strictObject({ 'hari-sesudah': v.array(v.pipe(v.number(), v.integer())) }),
	/** the NIK of somebody who comes from elsewhere, from an invented kecamatan such as 33.99.01. */
	v.strictObject({ 'nik-dari': text, lahir: text, jk: text, urut: v.optional(rentang, [1, 9]) }),
	v.strictObject({ 'kk-dari': text, terbit: text, urut: v.optional(rentang, [1, 9]) }),
	v.record(v.string(), scalar)
]);

const isian = v.record(v.string(), v.union([scalar, v.array(scalar)]));
const form = v.picklist(namaFormulir, `Pakai salah satu dari: ${namaFormulir.join(', ')}.`);
/** Which entry of `run`, counted from 1; the last one when it is left out. */
const langkah = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)));

// Safe: the registry of data sets is never empty.
const dataSets = Object.keys(dataTerkini) as [keyof typeof dataTerkini];

export const taskFrontMatter = v.object({
	modes: v.pipe(
		v.array(pilihan(daftarMode), 'Tulis sebagai daftar, misalnya [lihat, coba, kerjakan, uji].'),
		v.minLength(1, 'Sebutkan sedikitnya satu cara.')
	),
	data: v.picklist(dataSets, `Pakai salah satu dari: ${dataSets.join(', ')}.`),
	cast: castSchema,
	facts: v.record(name, factSchema),
	checks: v.pipe(v.array(checkSchema), v.minLength(1)),
	run: v.pipe(v.array(v.strictObject({ form, isian })), v.minLength(1)),
	/** Each spoils the perfect run in one way and must fail exactly the check it names. */
	mutants: v.array(
		v.variant('cara', [
			v.strictObject({ check: text, cara: v.literal('ubah'), langkah, isian }),
			v.strictObject({ check: text, cara: v.literal('hapus'), langkah }),
			v.strictObject({ check: text, cara: v.literal('ulangi'), langkah, isian }),
			/** Stopped before an entry: what follows it rests on it and would be refused. */
			v.strictObject({
				check: text,
				cara: v.literal('berhenti'),
				langkah: v.pipe(v.number(), v.integer(), v.minValue(2))
			}),
			/** One form more, before an entry: what comes too early. */
			v.strictObject({
				check: text,
				cara: v.literal('sisip'),
				langkah: v.pipe(v.number(), v.integer(), v.minValue(1)),
				form,
				isian
			}),
			v.strictObject({
				check: text,
				cara: v.literal('tambah'),
				form,
				isian,
				/** And these after it, where one alone is not yet a mistake. */
				lagi: v.optional(v.array(v.strictObject({ form, isian })))
			})
		])
	)
});

const daftarPeranSchema = v.pipe(
	v.array(pilihan(daftarPeran), 'Tulis sebagai daftar peran, misalnya [operator, sekdes].'),
	v.minLength(1, 'Sebutkan sedikitnya satu peran.')
);

/** Any one of a list; of several lists one each, because the work passes from hand to hand. */
export const rolesSchema = v.union(
	[
		daftarPeranSchema,
		v.pipe(v.array(daftarPeranSchema), v.minLength(1, 'Sebutkan sedikitnya satu peran.'))
	],
	`Tulis [operator, sekdes] bila salah satu cukup, atau [[operator], [kecamatan]] bila semuanya perlu. Pakai: ${daftarPeran.join(', ')}.`
);

export type TaskRoles = v.InferOutput<typeof rolesSchema>;
export type TaskRules = v.InferOutput<typeof taskFrontMatter>;
export type CastSpec = TaskRules['cast'][string];
export type CiriOrang = Omit<
	Extract<CastSpec, { cari: 'orang' }>,
	'cari' | 'selain' | 'desa' | 'temuan'
>;
export type FactSpec = TaskRules['facts'][string];
export type FormRun = TaskRules['run'][number];
export type Mutant = TaskRules['mutants'][number];
export type { CheckSpec } from './check-spec';
