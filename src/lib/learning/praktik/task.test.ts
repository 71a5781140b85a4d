import { expect, it } from 'vitest';
import { muatTugas } from '../../../../tests/support/tugas';
import { fillTask } from './task';

it('A-01 keeps the sixteen digits of a number on one line, and the number of a rule', () => {
	const { task, start } = muatTugas('anak-menikah-pisah-kk', 1);
	const isi = fillTask(task, start, 1);
	const teks = JSON.stringify([isi.situationHtml, isi.langkah]);
	expect(teks).toMatch(/<span class=\\"nowrap\\">\d{4} \d{4} \d{4} \d{4}<\/span>/);
	expect(JSON.stringify(isi.requirements)).toMatch(/<span class=\\"nowrap\\">A-\d\d/);
});
