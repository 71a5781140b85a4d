import type { KunciParameter } from '../../desa/apbdes/aturan-tahun';
import type { FileReport } from '../compile/finding';
import { paragraphsOf } from '../compile/paragraphs';
import { printedFigures } from '../compile/yearly-figure';
import { isExample } from './law';
import type { WrittenFile } from './written';

/** A round figure is this one only beside the word for what it is of; an odd one is nothing else. */
const about: Readonly<Record<KunciParameter, RegExp>> = {
	'blt-persen-maks': /\bBLT\b|bantuan langsung tunai/i,
	'blt-rupiah-per-bulan': /\bBLT\b|bantuan langsung tunai/i,
	'ketahanan-pangan-persen-min': /ketahanan pangan/i,
	'operasional-persen-maks': /operasional/i,
	'kdmp-persen': /\bKDMP\b|Koperasi Desa/i,
	'blt-bulan-sekaligus-maks': /\bBLT\b|bantuan langsung tunai/i,
	'padat-karya-upah-persen-min': /padat karya/i,
	'siltap-kades-min': /siltap|penghasilan tetap/i,
	'siltap-sekdes-min': /siltap|penghasilan tetap/i,
	'siltap-perangkat-min': /siltap|penghasilan tetap/i,
	'jaminan-sosial-kelompok': /jaminan sosial/i
};

const isRound = (printed: string): boolean => /^\d+%$|00\.000$|^kelompok|bulan$/.test(printed);

type Figure = {
	readonly key: KunciParameter;
	readonly year: number;
	readonly printed: string;
	readonly pattern: RegExp;
};

/** The newest year of each figure: the one that an author most likely means. */
const figures: readonly Figure[] = [
	...new Map(printedFigures().map((figure) => [`${figure.key} ${figure.printed}`, figure])).values()
].map((figure) => ({
	...figure,
	pattern: new RegExp(`(?<![\\d.,])${figure.printed.replace(/[.%]/g, '\\$&')}(?![\\d.]*\\d)`)
}));

/** What changes every year comes from its table: typed into a text it is wrong a year later. */
export function checkFigures({ body, bodyLine }: WrittenFile, report: FileReport): void {
	let table = { head: '', line: 0 };
	for (const { text, line, kind, box } of paragraphsOf(body, bodyLine)) {
		// A cell is about what its column is about; between head and first row lies the rule.
		const isNext = kind === 'tabel' && line - table.line <= 2;
		if (kind === 'tabel') table = { head: isNext ? table.head : text, line };
		if (isExample(box)) continue;
		const topic = isNext ? `${table.head} ${text}` : text;
		const found = figures.find(
			({ key, printed, pattern }) =>
				pattern.test(text) && (!isRound(printed) || about[key].test(topic))
		);
		if (found)
			report.galat(
				line,
				`Angka “${found.printed}” berganti menurut tahun, tetapi diketik di teks.`,
				`Tulis :angka[${found.key} ${found.year}] dengan tahun yang dimaksud; contoh hitungan diapit :::contoh.`
			);
	}
}
