import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from '../question';
import { fullMarks } from '../testing-questions';
import { normalQuestion } from './html';
import { writeDrafts } from './import-draft';
import { readQtiItem } from './qti-read';
import { qtiItem } from './qti-write';
import { readBack } from './read-back';
import { allTypes, anyQuestion, settings } from './testing';
import { parseXml } from './xml';

function comeHome(question: Question): Question | string {
	const { xml } = qtiItem(question);
	const { markdown, report } = writeDrafts([readQtiItem(parseXml(xml ?? ''))], settings);
	const { question: again, wrong } = readBack(markdown, 'K99.1');
	return again ?? JSON.stringify({ report, wrong }, null, 1);
}

describe('a question that goes out as QTI 3 comes home as it was', () => {
	test.each(allTypes.filter((type) => type !== 'scenario'))('%s', (type) => {
		fc.assert(
			fc.property(anyQuestion(type), (question) => {
				expect(normalQuestion(comeHome(question)), qtiItem(question).xml ?? '').toEqual(
					normalQuestion(question)
				);
			}),
			{ numRuns: 50 }
		);
	});
});

test('a case has no place in QTI, and hints are told to be lossy', () => {
	expect(qtiItem(fullMarks.scenario[0])).toMatchObject({ xml: null, report: { fate: 'ditolak' } });
	expect(qtiItem(fullMarks.single[0]).report.reasons).toEqual([
		'Petunjuk: QTI menunjukkannya kepada tutor saja, bukan bertahap.'
	]);
});
