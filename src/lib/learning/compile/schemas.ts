import * as v from 'valibot';
import { daftarJabatan } from '../jabatan';
import { claimsSchema } from './claims';
import { requirementForm } from './completion-rule';
import { rolesSchema, taskFrontMatter } from '../praktik/task-spec';

export const text = v.pipe(
	v.string('Tulis sebagai teks; apit dengan tanda kutip bila perlu.'),
	v.trim(),
	v.nonEmpty('Isinya masih kosong.')
);
export const id = v.pipe(
	text,
	v.regex(
		/^[a-z0-9-]+$/,
		'Pakai huruf kecil, angka, dan tanda hubung saja, misalnya k04-membaca-nik.'
	)
);
export const whole = v.pipe(
	v.number('Tulis sebagai angka tanpa satuan, misalnya 6.'),
	v.integer('Tulis sebagai bilangan bulat.'),
	v.minValue(1, 'Tulis angka 1 atau lebih.')
);
const competencyCode = v.pipe(text, v.regex(/^[A-Z]\d+\.\d+$/, 'Tulis kode seperti K04.1.'));
export const competencies = v.pipe(
	v.array(competencyCode, 'Tulis sebagai daftar, misalnya [K04.1, K04.2].'),
	v.minLength(1, 'Sebutkan sedikitnya satu kompetensi.')
);
export const seatList = v.pipe(
	v.array(
		v.picklist(daftarJabatan, `Pakai kode jabatan: ${daftarJabatan.join(', ')}.`),
		'Tulis sebagai daftar, misalnya [sekretaris-desa, operator-sid].'
	),
	v.minLength(1, 'Sebutkan sedikitnya satu jabatan.')
);
export const texts = v.array(
	text,
	'Tulis sebagai daftar; satu baris satu butir, diawali tanda hubung.'
);
const passMark = v.pipe(whole, v.maxValue(100, 'Tulis batas lulus dalam persen, 1 sampai 100.'));
const usualPassMark = 75;

const minutesOf: Readonly<Record<string, number>> = { m: 1, h: 60, d: 24 * 60 };
const span = v.pipe(
	v.string('Tulis seperti "24h", "30m", atau "2d".'),
	v.regex(/^\d{1,3}[mhd]$/, 'Tulis seperti 30m (menit), 24h (jam), atau 2d (hari).'),
	v.transform((written) => parseInt(written, 10) * (minutesOf[written.slice(-1)] ?? 1))
);

/** A date that exists: 30 February does not. */
const isDate = (value: string) =>
	/^\d{4}-\d{2}-\d{2}$/.test(value) &&
	new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value;
export const date = v.pipe(
	text,
	v.check(isDate, 'Tulis tanggal yang ada di kalender, misalnya 2026-11-22.')
);

export const certainty = v.picklist(
	['dibaca', 'pengetahuan', 'perlu-dicek'],
	'Pilih dibaca, pengetahuan, atau perlu-dicek.'
);

const requirement = v.pipe(
	text,
	v.regex(requirementForm, 'Tulis lessons, quiz:id, quiz:id>=80, task:id, atau task:id unaided.')
);

const itemHead = { id, title: text, rev: whole, minutes: whole, competencies };

export const courseSchema = v.strictObject({
	id,
	code: v.pipe(text, v.regex(/^[A-Z]\d+$/, 'Tulis kode kursus seperti K04.')),
	title: text,
	summary: text,
	rev: whole,
	minutes: whole,
	roles: seatList,
	competencies: v.pipe(
		v.array(v.strictObject({ code: competencyCode, text }), 'Tulis sebagai daftar {code, text}.'),
		v.minLength(1, 'Sebutkan sedikitnya satu kompetensi.')
	),
	legal: v.array(
		v.strictObject({
			ref: text,
			about: text,
			checked: date,
			certainty
		}),
		'Tulis sebagai daftar {ref, about, checked, certainty}.'
	),
	not: v.optional(texts, []),
	draft: v.optional(
		v.literal(true, 'Tulis draft: true, atau hapus kunci ini bila kursusnya utuh.')
	),
	pass: v.optional(
		v.strictObject({
			rule: v.picklist(['all', 'any'], 'Tulis all (semua syarat) atau any (salah satu saja).'),
			of: v.pipe(
				v.array(requirement, 'Tulis sebagai daftar syarat, misalnya [lessons, "quiz:uji>=80"].'),
				v.minLength(1, 'Sebutkan sedikitnya satu syarat.')
			)
		})
	)
});

export const moduleSchema = v.strictObject({ id, title: text, summary: text, competencies });

export const lessonSchema = v.strictObject({
	...itemHead,
	kind: v.optional(v.literal('kasus', 'Tulis kind: kasus, atau hapus kunci ini.')),
	claims: v.optional(claimsSchema)
});

export const quizSchema = v.strictObject({
	...itemHead,
	kind: v.picklist(['latihan', 'uji', 'diagnosa'], 'Tulis latihan, uji, atau diagnosa.'),
	pass: v.optional(passMark, usualPassMark),
	draw: v.optional(
		v.pipe(
			v.record(competencyCode, whole, 'Tulis seperti {K04.1: 6, K04.2: 4}.'),
			v.check((draw) => Object.keys(draw).length > 0, 'Sebutkan sedikitnya satu kompetensi.')
		)
	),
	tries: v.optional(whole),
	wait: v.optional(span),
	limit: v.optional(whole),
	form: v.optional(v.literal('ab', 'Tulis form: ab, atau hapus kunci ini.'))
});

export const bankSchema = v.strictObject({
	id,
	title: text,
	rev: whole,
	minutes: v.optional(whole, 1),
	module: v.optional(id),
	kind: v.optional(v.literal('latihan', 'Hapus kind; bank dipakai oleh semua kuis.'), 'latihan'),
	competencies
});

/** The rules of a task have a schema of their own beside the code that runs them. */
export const taskSchema = v.strictObject({
	...itemHead,
	...taskFrontMatter.entries,
	roles: rolesSchema
});
