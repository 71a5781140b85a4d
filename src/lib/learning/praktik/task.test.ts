import { expect, it } from 'vitest';
import { muatTugas } from '../../../../tests/support/tugas';
import { fillTask } from './task';

it('A-01 keeps the sixteen digits of a number on one line, in documents and their titles', () => {
	const { task, start } = muatTugas('anak-menikah-pisah-kk', 1);
	const isi = fillTask(task, start, 1);
	const teks = JSON.stringify([isi.documents, isi.situationHtml, isi.langkah]);
	expect(teks).toMatch(/\d{4}\u00a0\d{4}\u00a0\d{4}\u00a0\d{4}/);
	expect(teks).not.toMatch(/\d{4} \d{4} \d{4} \d{4}/);
});
