import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from '../question';
import { fullMarks } from '../testing-questions';
import { normalQuestion } from './html';
import { writeDrafts } from './import-draft';
import { readMoodle } from './moodle-read';
import { writeMoodle } from './moodle-write';
import { readBack } from './read-back';
import { allTypes, anyQuestion, settings } from './testing';

function comeHome(question: Question): Question | string {
	const { text } = writeMoodle([question]);
	const { markdown, report } = writeDrafts(readMoodle(text), settings);
	const { question: again, wrong } = readBack(markdown, 'K99.1');
	return again ?? JSON.stringify({ text, report, wrong }, null, 1);
}

describe('a question that goes out as Moodle XML comes home as it was', () => {
	test.each(allTypes.filter((type) => type !== 'scenario'))('%s', (type) => {
		fc.assert(
			fc.property(anyQuestion(type), (question) => {
				expect(normalQuestion(comeHome(question)), writeMoodle([question]).text).toEqual(
					normalQuestion(question)
				);
			}),
			{ numRuns: 50 }
		);
	});
});

test('a link in the feedback of a gap is no command, whatever its address is called', () => {
	const [cloze] = fullMarks.cloze;
	const option = (id: string, href: string) => ({
		id,
		text: `jawaban ${id}`,
		correct: id === '1',
		feedbackHtml: `<p><a href="${href}">Baca</a></p>`
	});
	const options = [option('1', 'https://desa.id/ona'), option('2', 'https://desa.id/onclick/x')];
	const question: Question = {
		...cloze,
		type: 'cloze',
		paragraphs: [['NIK punya ', { id: '1', kind: 'select', options }]]
	};
	expect(comeHome(question)).toMatchObject({ type: 'cloze' });
});

test('what Moodle does not do is told for each question', () => {
	const all = Object.values(fullMarks).map(([question]) => question);
	const lossy = writeMoodle(all)
		.report.filter(({ fate }) => fate !== 'utuh')
		.map(({ id }) => id);
	// The true-false question of these tests is answered with A and B.
	expect(lossy).toEqual(['benar-salah', 'jodoh', 'urut', 'kisi', 'kasus']);
});

test('a case is a description for Moodle, which is no question when it comes back', () => {
	const [found] = readMoodle(writeMoodle([fullMarks.scenario[0]]).text);
	expect(found).toMatchObject({ refused: 'Ini keterangan, bukan soal.' });
});
