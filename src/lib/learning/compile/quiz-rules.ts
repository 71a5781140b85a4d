import type { InferOutput } from 'valibot';
import type { Quiz } from '../course';
import { formOf } from '../draw';
import type { Question } from '../question';
import type { FileReport } from './finding';
import type { FrontMatter } from './front-matter';
import type { quizSchema } from './schemas';

type Front = InferOutput<typeof quizSchema>;
type Rules = Pick<Quiz, 'mode' | 'draw' | 'tries' | 'waitMinutes' | 'limitMinutes' | 'forms'>;

/** Questions of a course or a file; `isWhole` unless some could not be read, and then counting them says nothing. */
export type Pool = { readonly questions: readonly Question[]; readonly isWhole: boolean };

const usual = {
	latihan: { tries: null, wait: 0 },
	uji: { tries: 3, wait: 24 * 60 },
	// It opens nothing and closes nothing, so that nobody need be kept from it.
	diagnosa: { tries: null, wait: 0 }
} as const;

export const rulesOf = ({ kind, draw, tries, wait, limit, form }: Front): Rules => ({
	mode: kind,
	draw: draw ?? null,
	tries: tries ?? usual[kind].tries,
	waitMinutes: wait ?? usual[kind].wait,
	limitMinutes: limit ?? null,
	forms: form !== undefined
});

/** Competencies whose questions in the bank are drawn by an exam. */
export const drawnByExam = ({ kind, draw }: Front): readonly string[] =>
	kind === 'latihan' ? [] : Object.keys(draw ?? {});

const examKeys = ['tries', 'wait', 'limit', 'form'] as const;

/** @param isGate The course can only be finished by passing it: then a way to that must stay open. */
export function checkTries(
	{ data, lineOf }: FrontMatter<Front>,
	isGate: boolean,
	report: FileReport
) {
	if (data.kind === 'latihan')
		for (const key of examKeys)
			if (data[key] !== undefined)
				report.galat(
					lineOf([key]),
					`${key} hanya untuk kuis uji dan diagnosa.`,
					`Hapus ${key}; latihan boleh diulang tanpa batas sampai lulus.`
				);
	if (data.kind === 'uji' && data.tries === 1 && isGate)
		report.galat(
			lineOf(['tries']),
			'Uji ini hanya dapat dicoba satu kali, padahal kursus baru selesai bila lulus.',
			'Beri tries: 2 atau lebih, atau tulis pass di course.md tanpa uji ini; percobaan tambahan hanya dapat diberikan pelatih, satu demi satu.'
		);
}

/** @param kept Competencies that an exam of the course draws: practice tells the answers, so it draws others. */
export function checkDraw(
	{ data, lineOf }: FrontMatter<Front>,
	own: Pool,
	bank: Pool,
	kept: ReadonlySet<string>,
	report: FileReport
) {
	const hasForms = data.form !== undefined;
	for (const [code, count] of Object.entries(data.draw ?? {})) {
		const line = lineOf(['draw', code]);
		const mend = `Tambahkan soal ${code} di folder bank, atau kecilkan angkanya.`;
		const pool = hasForms ? formOf(bank.questions).B : bank.questions;
		const there = pool.filter(({ competency }) => competency === code).length;
		if (!data.competencies.includes(code))
			report.galat(
				line,
				`Kompetensi ${code} tidak ada di kepala berkas ini.`,
				`Tambahkan ${code} pada competencies, atau hapus dari draw.`
			);
		else if (data.kind === 'latihan' && kept.has(code))
			report.galat(
				line,
				`Soal ${code} di bank disimpan untuk uji atau diagnosa, jadi tidak dapat diundi latihan.`,
				`Hapus ${code} dari draw, dan tulis soal latihannya di berkas ini.`
			);
		else if (bank.isWhole && there < count)
			report.galat(
				line,
				hasForms
					? `Bank hanya punya ${there} soal ${code} untuk setiap bentuk, kurang dari ${count} yang diundi.`
					: `Bank hanya punya ${there} soal ${code}, kurang dari ${count} yang diundi.`,
				mend
			);
	}
	if (hasForms && !data.draw && own.isWhole && own.questions.length < 2)
		report.galat(
			lineOf(['form']),
			'Soal kuis ini terlalu sedikit untuk dibagi menjadi dua bentuk.',
			'Tulis sedikitnya dua soal, atau undi dari bank dengan draw.'
		);
}
