import type { RenderContext } from './context';
import { escapeHtml } from '../html';

export function imageHtml(
	src: string,
	alt: string,
	line: number,
	{ report, picture }: RenderContext
): string {
	if (!alt.trim())
		report.galat(
			line,
			'Gambar ini belum punya teks pengganti.',
			'Isi alt dengan satu kalimat tentang apa yang terlihat.'
		);
	const found = picture(src);
	if (!found) {
		report.galat(
			line,
			`Gambar “${src}” tidak ditemukan.`,
			'Simpan gambar SVG di folder assets kursus ini, lalu tulis assets/nama.svg.'
		);
		return '';
	}
	const { uri, width, height } = found;
	return `<img src="${uri}" alt="${escapeHtml(alt.trim())}" width="${width}" height="${height}">`;
}
