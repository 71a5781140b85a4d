import { kelompokEmpat, rapikanAngka } from '../../desa/kependudukan/enam-belas-angka';
import { bacaNik, parseNik } from '../../desa/kependudukan/nik';
import { bacaNomorKk, parseNomorKk } from '../../desa/kependudukan/nomor-kk';
import type { Problem } from '../../desa/problem';
import { escapeHtml } from '../html';

type Part = 'wilayah' | 'tanggal' | 'urut';
type Legend = Readonly<Record<Part, string>> & { readonly salah?: readonly Problem[] };

/** Positions of a NIK and of a nomor KK: six digits of region, six of date, four of order. */
const positions: readonly (readonly [Part, number, number])[] = [
	['wilayah', 0, 2],
	['wilayah', 2, 4],
	['wilayah', 4, 6],
	['tanggal', 6, 8],
	['tanggal', 8, 10],
	['tanggal', 10, 12],
	['urut', 12, 16]
];

export const isDigits = (text: string): boolean => /^\d+$/.test(rapikanAngka(text));

export const inFours = (text: string): string => kelompokEmpat(rapikanAngka(text));

/** Cut by position, not by reading it: a lesson also draws numbers that cannot be, and says why. */
export function nikFigure(value: string, title: string, bare: boolean): string {
	const digits = rapikanAngka(value);
	const nik = parseNik(digits);
	const read = nik.ok ? bacaNik(nik.value) : null;
	const wilayah = 'wilayah tempat pertama kali didaftarkan';
	const urut = 'nomor urut, mulai 0001';
	if (!read || !nik.ok)
		return figure(digits, title, false, bare, {
			wilayah,
			tanggal: 'tanggal lahir',
			urut,
			salah: nik.ok ? [] : nik.problems
		});
	//
	const tanggal =
		read.jenisKelamin === 'P'
			? `tanggal lahir; untuk perempuan <strong>tanggal + 40</strong>: ${read.tanggal} + 40 = ${read.tanggal + 40}`
			: `tanggal lahir; untuk laki-laki <strong>apa adanya</strong>: ${digits.slice(6, 8)}`;
	return figure(digits, title, read.jenisKelamin === 'P', bare, { wilayah, tanggal, urut });
}

/** the date is the day the card was issued, without + 40. */
export function nokkFigure(value: string, title: string, bare: boolean): string {
	const digits = rapikanAngka(value);
	const noKk = parseNomorKk(digits);
	const read = noKk.ok ? bacaNomorKk(noKk.value) : null;
	return figure(digits, title, false, bare, {
		wilayah: 'wilayah tempat KK diterbitkan',
		tanggal: read
			? `tanggal KK diterbitkan, <strong>tanpa + 40</strong>: ${digits.slice(6, 12).replace(/(..)(?=.)/g, '$1-')}`
			: 'tanggal KK diterbitkan',
		urut: 'nomor urut, mulai 0001',
		salah: noKk.ok ? [] : noKk.problems
	});
}

function figure(
	digits: string,
	title: string,
	marksDay: boolean,
	bare: boolean,
	legend: Legend
): string {
	// Blanks between the spans: a screen reader says the groups, not one number of sixteen digits.
	const spans = positions
		.filter(([, from]) => digits.length > from)
		.map(([part, from, to]) => {
			const classes = `bagian bagian-${part}${marksDay && from === 6 ? ' bagian-sorot' : ''}`;
			// A number that is too long keeps its surplus in sight.
			return `<span class="${classes}">${digits.slice(from, to === 16 ? undefined : to)}</span>`;
		})
		.join(' ');
	const items = (['wilayah', 'tanggal', 'urut'] as const).map(
		(part) => `<li class="kunci-${part}">${legend[part]}</li>`
	);
	for (const { message } of legend.salah ?? [])
		items.push(`<li class="kunci-salah">${escapeHtml(message)}</li>`);
	const caption = title ? `<figcaption>${escapeHtml(title)}</figcaption>` : '';
	const key = bare ? '' : `<ul class="bagan-kunci">${items.join('')}</ul>`;
	return `<figure class="bagan-nomor">${caption}<p class="bagan-digit">${spans}</p>${key}</figure>\n`;
}
