import * as v from 'valibot';
import { certainty, date, id, seatList, text, texts, whole } from '../compile/schemas';
import { isHalaman, namaHalaman, type NamaHalaman } from '../praktik/halaman';
import { caraBerubah, statusRegulasi } from './rujukan';

/** As authors write them; the same messages as in the front matter of courses. */

const regulationRef = v.pipe(
	text,
	v.regex(/^[A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*)* \d+\/\d{4}$/, 'Tulis seperti UU 23/2006.')
);
const ruleNumber = v.pipe(
	text,
	v.regex(/^(?:[A-Z]|DL|IM)-\d{2}(?:\.\d+)?$/, 'Tulis nomor aturan seperti B-02.')
);
const page = v.custom<NamaHalaman>(
	(value) => typeof value === 'string' && isHalaman(value),
	`Pakai salah satu dari: ${namaHalaman.join(', ')}.`
);
const changes = v.optional(
	v.array(
		v.strictObject({
			ref: regulationRef,
			how: v.picklist(caraBerubah, `Pilih ${caraBerubah.join(', ')}.`)
		}),
		'Tulis sebagai daftar {ref, how}.'
	),
	[]
);

export const guideSchema = v.strictObject({
	id,
	title: text,
	summary: text,
	who: seatList,
	when: text,
	minutes: whole,
	forms: v.array(
		v.strictObject({ code: text, about: text }),
		'Tulis sebagai daftar {code, about}.'
	),
	letters: v.optional(texts, []),
	regulations: v.pipe(
		v.array(
			v.strictObject({ ref: text, about: text, certainty }),
			'Tulis sebagai daftar {ref, about, certainty}.'
		),
		v.minLength(1, 'Sebutkan sedikitnya satu dasar hukum.')
	),
	rules: v.optional(v.array(ruleNumber, 'Tulis sebagai daftar, misalnya [B-02, A-06].'), []),
	practice: v.union(
		[v.strictObject({ task: id }), v.strictObject({ case: id }), v.strictObject({ page })],
		`Tulis {task: id-tugas}, {case: id-kasus}, atau {page: nama} dengan nama dari: ${namaHalaman.join(', ')}.`
	),
	checked: date
});

export const regulationSchema = v.strictObject({
	id,
	ref: regulationRef,
	title: text,
	year: whole,
	status: v.picklist(statusRegulasi, `Pilih ${statusRegulasi.join(', ')}.`),
	changes,
	changedBy: changes,
	checked: date,
	certainty,
	articles: v.optional(
		v.array(
			v.strictObject({
				article: v.pipe(text, v.regex(/^Ps\. \d+[A-Z]?$/, 'Tulis seperti Ps. 13.')),
				about: text,
				certainty
			}),
			'Tulis sebagai daftar {article, about, certainty}.'
		),
		[]
	)
});

/** Of the file; the terms stand below it, each under a heading of its own. */
export const termsSchema = v.strictObject({ id, title: text });
