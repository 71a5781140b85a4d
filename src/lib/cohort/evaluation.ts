import type { FormValues } from '../desa/forms/isian';
import type { Problem } from '../desa/problem';
import { manyLines } from './form';

/** What members are asked about the training. A code never changes: answers are kept under it. */
export const points = {
	materi: 'Materi sesuai dengan pekerjaan saya di desa',
	latihan: 'Latihan di desa contoh membantu saya bekerja',
	pelatih: 'Pelatih membantu saat saya kesulitan',
	waktu: 'Waktu yang diberikan cukup',
	aplikasi: 'Aplikasi mudah dipakai dengan perangkat dan jaringan saya'
} as const;
export type Point = keyof typeof points;
// Keys of an object written above, in the order written.
export const pointCodes = Object.keys(points) as Point[];

export const steps = [4, 3, 2, 1] as const;
export type Step = (typeof steps)[number];

export const labelStep: Readonly<Record<Step, string>> = {
	4: 'Sangat puas',
	3: 'Puas',
	2: 'Kurang puas',
	1: 'Tidak puas'
};

export type Evaluation = {
	readonly answers: Readonly<Record<string, Step>>;
	readonly comment: string;
};

const longestComment = 2_000;

const galat = (field: string, message: string, mend: string): Problem => ({
	...{ field, level: 'galat', rule: 'AN-09', message, mend }
});

/** AN-09: every point is answered; a comment is free. */
export function readEvaluation(form: FormValues): {
	readonly problems: readonly Problem[];
	readonly evaluation: Evaluation | null;
} {
	const answers: Record<string, Step> = {};
	const problems: Problem[] = [];
	for (const code of pointCodes) {
		const step = steps.find((one) => String(one) === form.get(code));
		if (step) answers[code] = step;
		else
			problems.push(
				galat(code, `“${points[code]}” belum dijawab.`, 'Pilih satu dari empat jawaban.')
			);
	}
	const comment = manyLines(form, 'komentar');
	if (comment.length > longestComment)
		problems.push(galat('komentar', 'Komentar terlalu panjang.', 'Paling banyak 2.000 huruf.'));
	return { problems, evaluation: problems.length === 0 ? { answers, comment } : null };
}

/** Fewer answers than this are shown to nobody: who said what could be guessed. */
export const fewest = 5;

export type EvaluationSummary = {
	readonly answered: number;
	/** Null while there are fewer than `fewest`. */
	readonly shown: {
		readonly points: readonly {
			readonly code: Point;
			readonly text: string;
			readonly counts: Readonly<Record<Step, number>>;
		}[];
		/** In the order of their words, so that nobody is told by the time. */
		readonly comments: readonly string[];
	} | null;
};

/** AN-10: counts by step and comments without names, from five answers on. */
export function summarise(evaluations: readonly Evaluation[]): EvaluationSummary {
	if (evaluations.length < fewest) return { answered: evaluations.length, shown: null };
	return {
		answered: evaluations.length,
		shown: {
			points: pointCodes.map((code) => {
				const counts: Record<Step, number> = { 4: 0, 3: 0, 2: 0, 1: 0 };
				for (const { answers } of evaluations) {
					const step = answers[code];
					if (step) counts[step]++;
				}
				return { code, text: points[code], counts };
			}),
			comments: evaluations
				.map(({ comment }) => comment)
				.filter(Boolean)
				.toSorted()
		}
	};
}
