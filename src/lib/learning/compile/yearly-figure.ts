import {
	daftarParameter,
	parameterTahun,
	type AturanTahun,
	type KunciParameter,
	type Parameter
} from '../../desa/apbdes/aturan-tahun';
import { aturanTahunBawaan } from '../../desa/apbdes/aturan-tahun-bawaan';
import { tulisParameter } from '../../desa/apbdes/views/parameter';
import { escapeHtml } from '../html';
import type { RenderContext } from './context';

const isKey = (word: string): word is KunciParameter =>
	(daftarParameter as readonly string[]).includes(word);

/** Every figure that is known for a year, as it is printed. */
export const printedFigures = (
	table: AturanTahun = aturanTahunBawaan
): readonly { readonly key: KunciParameter; readonly year: number; readonly printed: string }[] =>
	table.tahun.flatMap(({ tahun, isi }) =>
		daftarParameter.flatMap((key) => {
			const { nilai } = isi[key];
			return nilai === null ? [] : [{ key, year: tahun, printed: tulisParameter(key, nilai) }];
		})
	);

/** `:angka[kdmp-persen 2026]`: a figure that changes every year, with its year and what it rests on. */
export function figureHtml(
	written: string,
	line: number,
	{ report }: Pick<RenderContext, 'report'>,
	table: AturanTahun = aturanTahunBawaan
): string {
	const [, key = '', year = ''] = /^([a-z-]+) (\d{4})$/.exec(written) ?? [];
	if (!isKey(key)) {
		report.galat(
			line,
			`Angka “${written}” tidak dikenal.`,
			`Tulis kunci dan tahunnya, misalnya :angka[blt-persen-maks 2025]; kuncinya: ${daftarParameter.join(', ')}.`
		);
		return escapeHtml(written);
	}
	const own = parameterTahun(table, Number(year))?.isi[key];
	if (!own) {
		report.galat(
			line,
			`Tahun ${year} belum ada di tabel angka tahunan.`,
			`Pakai salah satu dari: ${table.tahun.map(({ tahun }) => tahun).join(', ')}.`
		);
		return escapeHtml(written);
	}
	return `<span class="angka-tahun" data-angka="${written}">${figureText(key, Number(year), own)}</span>`;
}

function figureText(
	key: KunciParameter,
	year: number,
	{ nilai, dasar, keyakinan }: Parameter
): string {
	if (nilai === null) return `menunggu aturan ${year}`;
	const basis = [`${year}`, dasar, keyakinan === 'perlu-dicek' ? 'perlu dicek' : ''];
	return `<strong>${tulisParameter(key, nilai)}</strong> (${escapeHtml(basis.filter(Boolean).join(', '))})`;
}
