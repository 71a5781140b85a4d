import * as v from 'valibot';
import { daftarLampiranKelahiran } from '../../desa/kependudukan/commands';

/**
 * The front matter of a practice task, beyond what every item has. Story, documents, checks and the
 * perfect run speak only of the cast and the facts, which each seed fills anew (DESIGN 3.2).
 */
const name = v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9]*$/, 'nama huruf kecil tanpa spasi'));
const text = v.pipe(v.string(), v.minLength(1, 'tidak boleh kosong'));
const scalar = v.union([v.string(), v.number(), v.boolean()]);

/** Somebody or something of the starting data, found by a description. */
const castSchema = v.record(
	name,
	v.variant('cari', [
		v.strictObject({ cari: v.literal('ibu-muda'), dusun: text }),
		v.strictObject({ cari: v.literal('suami'), dari: name }),
		v.strictObject({ cari: v.literal('kk'), dari: name })
	])
);

/** Something the task invents: a value, one of a list by seed, or a day before the world's date. */
// The list stands first: to valibot a list is a record too.
const factSchema = v.union([
	v.pipe(v.array(v.union([scalar, v.record(v.string(), scalar)])), v.minLength(2)),
	scalar,
	v.strictObject({ 'hari-sebelum': v.array(v.pipe(v.number(), v.integer())) }),
	v.record(v.string(), scalar)
]);

const isianKelahiran = v.picklist([
	'nama',
	'jenisKelamin',
	'tempatLahir',
	'tanggalLahir',
	'jamLahir',
	'kelahiranKe',
	'penolong',
	'beratGram',
	'panjangCm'
]);

const checkBase = {
	id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'huruf kecil, angka, tanda hubung'))
};

/** The check vocabulary, documented in courses/README.md. */
const checkSchema = v.variant('check', [
	v.strictObject({ ...checkBase, check: v.literal('kelahiran.tercatat'), ibu: name }),
	v.strictObject({
		...checkBase,
		check: v.literal('kelahiran.isian'),
		ibu: name,
		isian: isianKelahiran,
		nilai: scalar
	}),
	v.strictObject({ ...checkBase, check: v.literal('kelahiran.ayah'), ibu: name, ayah: name }),
	v.strictObject({ ...checkBase, check: v.literal('kelahiran.kk'), ibu: name, kk: name }),
	v.strictObject({
		...checkBase,
		check: v.literal('kelahiran.lampiran'),
		ibu: name,
		berkas: v.pipe(v.array(v.picklist(daftarLampiranKelahiran)), v.minLength(1))
	}),
	v.strictObject({
		...checkBase,
		check: v.literal('lampid.lahir'),
		jumlah: v.pipe(v.number(), v.integer(), v.minValue(0))
	})
]);

const isian = v.record(v.string(), v.union([scalar, v.array(scalar)]));

export const taskFrontMatter = v.object({
	data: v.literal('desa-kecil'),
	cast: castSchema,
	facts: v.record(name, factSchema),
	checks: v.pipe(v.array(checkSchema), v.minLength(1)),
	run: v.pipe(v.array(v.strictObject({ form: v.literal('kelahiran'), isian })), v.minLength(1)),
	/** Each spoils the perfect run in one way and must fail exactly the check it names. */
	mutants: v.array(
		v.variant('cara', [
			v.strictObject({ check: text, cara: v.literal('ubah'), isian }),
			v.strictObject({ check: text, cara: v.literal('hapus') }),
			v.strictObject({ check: text, cara: v.literal('ulangi'), isian })
		])
	)
});

export type TaskRules = v.InferOutput<typeof taskFrontMatter>;
export type CheckSpec = TaskRules['checks'][number];
export type CastSpec = TaskRules['cast'][string];
export type FactSpec = TaskRules['facts'][string];
export type FormRun = TaskRules['run'][number];
export type Mutant = TaskRules['mutants'][number];

/** Names of the check vocabulary; courses/README.md documents every one. */
export const checkNames: readonly string[] = checkSchema.options.map(
	({ entries }) => entries.check.literal
);
