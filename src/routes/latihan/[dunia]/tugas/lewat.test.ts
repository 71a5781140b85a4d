import { describe, expect, it } from 'vitest';
import { langkahLewat } from './lewat';

/** The steps of the import: paste, check, go back, mend, check again, accept. */
const tempat = ['tempel', 'periksa', 'ubah', 'tempel', 'periksa', 'kirim'];
const pilih = ['tempel', 'periksa'];
const bermasalah = ['ubah', 'kirim'];
const baik = ['kirim'];
/** As after an accepted sheet that was undone. */
const kosong = [...pilih, 'kosong'];
const memeriksa: string[] = [];

/** What one has gone past after the page has shown these parts one after the other. */
function sesudah(muka: readonly (readonly string[])[]): readonly number[] {
	let lewat: ReadonlySet<number> = new Set();
	for (const tampil of muka) {
		const tampak = (index: number) => tampil.includes(tempat[index] ?? '');
		const dilewati = (index: number) =>
			!tampak(index) && tempat.some((_, nanti) => nanti > index && tampak(nanti));
		const kosong = (index: number) => tempat[index] === 'tempel' && tampil.includes('kosong');
		lewat = langkahLewat(lewat, tempat, tampak, dilewati, kosong);
	}
	return [...lewat].filter((index) => index < tujuan(lewat)).sort();
}
/** The step one is at. */
const tujuan = (lewat: ReadonlySet<number>): number =>
	tempat.findIndex((_, index) => !lewat.has(index));

describe('steps that were gone past', () => {
	it.each<[string, readonly (readonly string[])[], number]>([
		['none at the beginning', [pilih], 0],
		['the first two once the sheet was checked', [pilih, memeriksa, bermasalah], 2],
		['the way back too, where the sheet is mended', [pilih, bermasalah, pilih], 3],
		[
			'and none of the second round when it is still wrong',
			[pilih, bermasalah, pilih, bermasalah],
			2
		],
		['all before accepting once it is right', [pilih, bermasalah, pilih, memeriksa, baik], 5],
		['all of them at once when the first sheet was right', [pilih, memeriksa, baik], 5],
		['none when nothing is left of what was pasted', [pilih, bermasalah, memeriksa, kosong], 0],
		['none of the mending for who goes back from a good sheet', [pilih, baik, pilih], 3]
	])('%s', (_, muka, kini) => {
		expect(sesudah(muka)).toEqual([...Array(kini).keys()]);
	});
});
