import { formatRupiah } from '../../../format/rupiah';
import type { Batang } from './infografis';

/** Texts of people go into the drawing as texts and nothing else. */
const aman = (teks: string): string =>
	teks.replace(/[&<>"']/g, (tanda) => `&#${tanda.charCodeAt(0)};`);

const lebar = 640;
const tinggiBaris = 46;
const tinggiBatang = 16;

/**
 * Bars one below the other, each under its name and with its amount: SVG as a text, so that it is there without script.
 * Colours are those of the page it stands on.
 */
export function grafikBatangSvg(judul: string, batang: readonly Batang[]): string {
	const baris = batang.map(({ label, jumlah, persen, panjang }, urutan) => {
		const atas = urutan * tinggiBaris;
		const nilai = `${formatRupiah(jumlah)} (${persen})`;
		return (
			`<text x="0" y="${atas + 16}" fill="currentColor" font-size="15">${aman(label)}</text>` +
			`<text x="${lebar}" y="${atas + 16}" fill="currentColor" font-size="15" text-anchor="end">${aman(nilai)}</text>` +
			`<rect x="0" y="${atas + 23}" width="${lebar}" height="${tinggiBatang}" rx="3" fill="var(--sand, #f1ebdc)"/>` +
			`<rect x="0" y="${atas + 23}" width="${Math.max(2, Math.round((lebar * panjang) / 1000))}" height="${tinggiBatang}" rx="3" fill="var(--teal, #0f5b57)"/>`
		);
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${lebar} ${Math.max(1, batang.length) * tinggiBaris}" width="100%" role="img" aria-label="${aman(judul)}"><title>${aman(judul)}</title>${baris.join('')}</svg>`;
}
