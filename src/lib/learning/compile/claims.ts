import * as v from 'valibot';
import type { Claim, LegalReference } from '../course';
import type { RenderContext } from './context';
import { checkBasis, isRuleNumber } from './directive-html';
import type { FileReport } from './finding';
import { numberLines, outsideFences } from './lines';
import { paragraphsOf, toBeVerified } from './paragraphs';

const text = v.pipe(
	v.string('Tulis sebagai teks; apit dengan tanda kutip bila perlu.'),
	v.trim(),
	v.nonEmpty('Isinya masih kosong.')
);

export const claimsSchema = v.array(
	v.strictObject({
		text,
		basis: v.pipe(
			v.union(
				[text, v.pipe(v.array(text), v.minLength(1))],
				'Tulis satu dasar, atau daftar dasar seperti [D-03, "UU 6/2014 Ps. 72"].'
			),
			v.transform((basis) => (typeof basis === 'string' ? [basis] : basis))
		)
	}),
	'Tulis sebagai daftar {text, basis}; bila pelajaran ini tidak menyatakan hukum apa pun, tulis [].'
);

type Written = v.InferOutput<typeof claimsSchema>;
type Mark = { readonly text: string; readonly line: number };
type Surroundings = {
	readonly claims: Written | undefined;
	readonly lineOf: (path: readonly (string | number)[]) => number;
	readonly body: string;
	readonly bodyLine: number;
	readonly certaintyOf: (ref: string) => LegalReference['certainty'] | null;
};

const unverified = /^perlu diperiksa:\s*/i;

/**
 * What a lesson settles, with what each sentence rests on. Every mark in the text is accounted for by a claim and every basis of a
 * claim is named in the text, so that a second reader can go from one to the other.
 */
export function compileClaims(lesson: Surroundings, context: RenderContext): readonly Claim[] {
	const { claims, lineOf, body, bodyLine, certaintyOf } = lesson;
	const { report } = context;
	const marks = marksIn(body, bodyLine);
	if (!claims) return [];
	const compiled = claims.map(({ text: sentence, basis }, index): Claim => ({
		text: sentence,
		basis: basis.map((written, at) => oneBasis(written, lineOf(['claims', index, 'basis', at])))
	}));
	checkMarks(marks, compiled, report);
	return compiled;

	function oneBasis(written: string, line: number): Claim['basis'][number] {
		if (unverified.test(written)) {
			const ref = written.replace(unverified, '').trim();
			checkSaidToBeVerified(ref, line);
			return { ref, certainty: 'perlu-dicek' };
		}
		if (!isRuleNumber(written)) checkBasis(written, line, context);
		const certainty = isRuleNumber(written) ? null : certaintyOf(written);
		if (certainty === 'perlu-dicek')
			report.galat(
				line,
				`Dasar “${written}” masih perlu dicek, jadi tidak dapat menjadi dasar yang pasti.`,
				`Tulis "perlu diperiksa: ${written}", dan katakan begitu pula di teksnya.`
			);
		else if (!marks.some(({ text: mark }) => mark === written))
			report.galat(
				line,
				`Dasar “${written}” ada pada claims, tetapi tidak ada di teks.`,
				`Tulis ${isRuleNumber(written) ? ':aturan' : ':dasar'}[${written}] di kalimat yang bertumpu padanya, atau hapus dari claims.`
			);
		return { ref: written, certainty };
	}

	function checkSaidToBeVerified(ref: string, line: number) {
		const isSaid = paragraphsOf(body, bodyLine).some(
			(paragraph) => toBeVerified.test(paragraph.text) && paragraph.text.includes(ref)
		);
		if (!isSaid || ref === '')
			report.galat(
				line,
				`Teks belum mengatakan bahwa “${ref}” perlu diperiksa.`,
				`Tulis di paragrafnya: perlu diperiksa pada naskah aslinya, dengan nama peraturannya.`
			);
	}
}

function checkMarks(marks: readonly Mark[], claims: readonly Claim[], report: FileReport) {
	const basis = claims.flatMap((claim) => claim.basis);
	const isCovered = ({ text: mark }: Mark) =>
		basis.some(
			({ ref, certainty }) =>
				mark === ref || (certainty === 'perlu-dicek' && mark.startsWith(`${ref} `))
		);
	for (const mark of marks)
		if (!isCovered(mark))
			report.galat(
				mark.line,
				`Dasar “${mark.text}” di baris ini belum ada pada claims.`,
				'Tambahkan di kepala berkas kalimat yang bertumpu padanya: { text, basis }.'
			);
}

const marksIn = (body: string, bodyLine: number): Mark[] =>
	outsideFences(numberLines(body, bodyLine)).flatMap(({ text: written, line }) =>
		[...written.matchAll(/:(?:dasar|aturan)\[([^\]\n]*)\]/g)].map(([, inside = '']) => ({
			text: inside.trim(),
			line
		}))
	);
