import { unknownAttributes, type Attributes } from './attributes';
import type { RenderContext } from './context';
import type { InlineToken, LeafToken } from './directives';
import { escapeHtml } from '../html';
import { imageHtml } from './image-html';
import { citeHtml, ruleHtml, termHtml } from './reading-html';
import { inFours, isDigits, nikFigure, nokkFigure } from './number-figure';
import { figureHtml } from './yearly-figure';

/** `::nik`, `::nokk` and `::gambar`; `::cek` is taken out by the lesson before this prints anything. */
export function leafHtml(token: LeafToken, line: number, context: RenderContext): string {
	const { name, attributes } = token;
	switch (name) {
		case 'nik':
		case 'nokk': {
			checkAttributes(name, attributes, ['nilai', 'judul', 'polos'], line, context);
			const value = required(name, attributes, 'nilai', '3599015211870003', line, context);
			const title = attributes.values.get('judul') ?? '';
			const draw = name === 'nik' ? nikFigure : nokkFigure;
			if (value && !isDigits(value))
				context.report.galat(line, `“${value}” bukan nomor.`, 'Isi nilai dengan angka saja.');
			return isDigits(value) ? draw(value, title, attributes.flags.has('polos')) : '';
		}
		case 'gambar': {
			checkAttributes(name, attributes, ['src', 'alt', 'judul'], line, context);
			const src = required(name, attributes, 'src', 'assets/susunan-nik.svg', line, context);
			const title = attributes.values.get('judul');
			const caption = title ? `<figcaption>${escapeHtml(title)}</figcaption>` : '';
			const image = src && imageHtml(src, attributes.values.get('alt') ?? '', line, context);
			return `<figure class="gambar">${image}${caption}</figure>\n`;
		}
		case 'cek':
			checkAttributes(name, attributes, ['q'], line, context);
			required(name, attributes, 'q', 'k04-nik-07', line, context);
			return '';
		default:
			return '';
	}
}

function checkAttributes(
	name: string,
	attributes: Attributes,
	known: readonly string[],
	line: number,
	{ report }: RenderContext
) {
	for (const key of unknownAttributes(attributes, known))
		report.galat(
			line,
			`“${key}” tidak dikenal pada ::${name}.`,
			`Pakai ${known.join(', ')}; apit isi yang berspasi dengan tanda kutip.`
		);
}

function required(
	name: string,
	attributes: Attributes,
	key: string,
	example: string,
	line: number,
	{ report }: RenderContext
): string {
	const value = attributes.values.get(key) ?? '';
	if (!value)
		report.galat(
			line,
			`::${name} belum menyebut ${key}.`,
			`Tulis ${key}=${example} di dalam kurung.`
		);
	return value;
}

/** 'A-04', 'A-08.1', 'DL-02'. */
export const isRuleNumber = (text: string): boolean =>
	/^(?:[A-Z]|DL|IM)-\d{2}(?:\.\d+)?$/.test(text);

/** `:dasar`, `:aturan`, `:angka`, `:nik` and `:istilah`. */
export function inlineHtml(token: InlineToken, line: number, context: RenderContext): string {
	const { name, text } = token;
	switch (name) {
		case 'dasar':
			checkBasis(text, line, context);
			return citeHtml(text, context.reading?.regulationAddress(text) ?? null);
		case 'aturan':
			if (!isRuleNumber(text))
				context.report.galat(
					line,
					`“${text}” bukan nomor aturan.`,
					'Tulis seperti :aturan[A-04] atau :aturan[A-08.1].'
				);
			return ruleHtml(text, context);
		case 'angka':
			return figureHtml(text, line, context);
		case 'nik':
			if (!isDigits(text))
				context.report.galat(line, `“${text}” bukan nomor.`, 'Isi :nik[…] dengan angka saja.');
			return `<span class="nomor">${escapeHtml(inFours(text))}</span>`;
		case 'istilah':
			return termHtml(text, line, context);
		default:
			context.report.galat(
				line,
				`Penanda :${name}[…] tidak dikenal.`,
				'Pakai :dasar[…], :aturan[…], :angka[…], :nik[…], atau :istilah[…]; untuk titik dua biasa beri spasi sesudahnya.'
			);
			return escapeHtml(token.raw);
	}
}

/** A citation begins with a regulation that the course, or whatever it is, has declared. */
export function checkBasis(
	text: string,
	line: number,
	{ report, legalRefs, legalHome }: RenderContext
) {
	if (!legalRefs || legalRefs.some((ref) => text === ref || text.startsWith(`${ref} `))) return;
	if (legalHome === 'kepala berkas')
		return report.galat(
			line,
			`Dasar hukum “${text}” tidak disebut di kepala berkas ini.`,
			'Tambahkan ref-nya di regulations, atau samakan penulisannya.'
		);
	if (legalHome)
		return report.galat(
			line,
			`Dasar hukum “${text}” belum ada di folder regulasi.`,
			'Buat berkasnya, atau samakan penulisannya.'
		);
	report.galat(
		line,
		`Dasar hukum “${text}” tidak ada di daftar legal kursus ini.`,
		'Tambahkan ref-nya di course.md, atau samakan penulisannya.'
	);
}
