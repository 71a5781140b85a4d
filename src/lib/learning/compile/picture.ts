import { bytesOf } from '../html';
import type { FileReport } from './finding';

/** An SVG as it stands in a page: inside the address itself, so that a saved lesson is whole. */
export type Picture = { readonly uri: string; readonly width: number; readonly height: number };

/** Each picture counts into the bytes of every page that shows it. */
export const largestPicture = 30_000;

const unsafe = /<script|<foreignObject|<!ENTITY|\son[a-z]+\s*=|(?:href|src)\s*=\s*["'](?!#)/i;

export function readPicture(svg: string, report: FileReport): Picture | null {
	if (bytesOf(svg) > largestPicture) {
		report.galat(
			1,
			`Gambar lebih besar dari ${largestPicture / 1000} kB.`,
			'Sederhanakan gambarnya, atau hapus data sisa dari program gambar.'
		);
		return null;
	}
	const box =
		/<svg\b[^>]*\bviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(svg);
	if (!box) {
		report.galat(1, 'Gambar SVG ini tidak punya viewBox.', 'Tambahkan viewBox="0 0 lebar tinggi".');
		return null;
	}
	const bad = unsafe.exec(svg);
	if (bad) {
		report.galat(
			svg.slice(0, bad.index).split('\n').length,
			'Gambar SVG ini memuat skrip atau tautan ke luar.',
			'Hapus bagian itu; gambar harus berdiri sendiri.'
		);
		return null;
	}
	return {
		uri: `data:image/svg+xml,${encodeForAttribute(svg)}`,
		width: Math.round(Number(box[1])),
		height: Math.round(Number(box[2]))
	};
}

/** Only what would break the address or the attribute: the rest stays readable, and compresses. */
const encodeForAttribute = (svg: string): string =>
	svg
		.trim()
		.replace(/\s+/g, ' ')
		.replace(/[%#<>&"{}|\\^`]|[^\x20-\x7e]/gu, (sign) => encodeURIComponent(sign));
