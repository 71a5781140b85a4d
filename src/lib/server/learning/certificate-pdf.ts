import type { Column, Content } from 'pdfmake/interfaces';
import { encode } from 'uqr';
import { contohLatihan } from '$lib/dokumen/dokumen';
import { formatTanggal, formatTanggalPendek, type Tanggal } from '$lib/format/tanggal';
import { groupedCode } from '$lib/learning/certificate/code';
import { qrText } from '$lib/learning/certificate/compact';
import { printPercent, type CertificateContent } from '$lib/learning/certificate/content';
import { labelLevel } from '$lib/learning/competency';
import type { DefinisiPdf } from '../dokumen/pdf-definisi';

export type CertificateToPrint = {
	readonly number: string;
	readonly code: string;
	readonly content: CertificateContent;
	readonly revokedOn: Tanggal | null;
};

/** A4 in points, upright. */
const page = { width: 595.28, height: 841.89 } as const;
const edge = 54;
const bandHeight = 96;
const footTop = 678;
const qrSize = 118;

const colour = {
	ink: '#1d2927',
	ink2: '#53615d',
	line: '#cfc5ae',
	deep: '#0a4340',
	pattern: '#2a5d59',
	teal: '#0f5b57',
	ivory: '#fbf7ee',
	turmeric: '#d99a10',
	brick: '#a5301d'
} as const;

/**
 * One page: what is on it is cut to the room there is, and says how much it leaves to the public page. Dated by the
 * certificate and made from what was kept with it, so that it has the same bytes whenever it is printed.
 */
export function certificatePdf({
	number,
	code,
	content,
	revokedOn
}: CertificateToPrint): DefinisiPdf {
	const { name, seat, place, course, hours, finishedOn, issuedOn, example } = content;
	const mark = revokedOn ? 'DICABUT' : example ? contohLatihan : null;
	const warning = [
		revokedOn && `DICABUT PADA ${formatTanggal(revokedOn).toUpperCase()}`,
		example && contohLatihan
	]
		.filter(Boolean)
		.join(' · ');
	return {
		kaki: null,
		definisi: {
			pageSize: 'A4',
			pageMargins: [edge, bandHeight + 34, edge, 30],
			language: 'id',
			displayTitle: true,
			info: {
				title: `Sertifikat ${number} ${course.title}`,
				author: 'Gladi Desa',
				subject: example ? contohLatihan : `Sertifikat ${course.code}`,
				creator: 'Gladi Desa',
				producer: 'Gladi Desa',
				creationDate: new Date(`${issuedOn}T00:00:00Z`),
				modDate: new Date(`${issuedOn}T00:00:00Z`)
			},
			defaultStyle: { font: 'Roboto', fontSize: 9, color: colour.ink, lineHeight: 1.15 },
			...(mark && { watermark: { text: mark, color: '#8a8371', opacity: 0.14, bold: true } }),
			background: { svg: ground(), width: page.width, height: page.height },
			header: {
				margin: [edge + 52, 36, edge, 0],
				columns: [
					{ text: 'Gladi Desa', fontSize: 17, bold: true, color: colour.ivory },
					{ text: `Nomor ${number}`, alignment: 'right', color: colour.ivory, margin: [0, 6, 0, 0] }
				]
			},
			content: [
				{
					text: warning || ' ',
					alignment: 'center',
					bold: true,
					fontSize: 9,
					color: colour.brick
				},
				centred('SERTIFIKAT', { fontSize: 30, bold: true, characterSpacing: 6, top: 4 }),
				centred('diberikan kepada', { color: colour.ink2, top: 8 }),
				centred(name, { fontSize: name.length > 36 ? 17 : 23, bold: true, top: 3 }),
				centred([seat, place].filter(Boolean).join(' · '), { color: colour.ink2, top: 2 }),
				{
					canvas: [
						{
							type: 'line',
							x1: (page.width - 2 * edge) / 2 - 30,
							y1: 0,
							x2: (page.width - 2 * edge) / 2 + 30,
							y2: 0,
							lineWidth: 1.5,
							lineColor: colour.turmeric
						}
					],
					margin: [0, 11, 0, 0]
				},
				centred(`atas selesainya kursus ${course.code}`, { color: colour.ink2, top: 10 }),
				centred(course.title, {
					fontSize: course.title.length > 44 ? 14 : 17,
					bold: true,
					color: colour.teal,
					top: 3
				}),
				centred(
					`${hours} jam pelajaran (JP) · revisi kursus ${course.rev} · selesai ${formatTanggal(finishedOn)}`,
					{ top: 3 }
				),
				{
					margin: [0, 18, 0, 0],
					columnGap: 24,
					columns: [provedColumn(content), competencyColumn(content)]
				},
				foot(code, content)
			]
		}
	};
}

const centred = (
	text: string,
	{ top, ...style }: { readonly top: number } & Readonly<Record<string, string | number | boolean>>
): Content => ({ text, alignment: 'center', margin: [0, top, 0, 0], ...style });

const heading = (text: string): Content => ({
	text,
	bold: true,
	fontSize: 10,
	color: colour.teal,
	margin: [0, 0, 0, 5]
});

/** About so many letters stand on a line of one of the two columns, beside the note. */
const lettersPerLine = 34;
/** What an entry takes of the page, in lines: its own and the space after it. */
const tallness = (text: string): number =>
	Math.max(1, Math.ceil(text.length / lettersPerLine)) + 0.3;
const mostLines = 24;
/** Names that take two lines above leave as much less below. */
const roomFor = ({ seat, place, course }: CertificateContent): number =>
	mostLines -
	((seat ?? '').length + place.length > 95 ? 1 : 0) -
	(course.title.length > 52 ? 2 : 0);
const mostExams = 3;
const linesOfHeading = 3;

/** As many entries as there are lines for; the last line tells how many are left. */
function fitting<T>(all: readonly T[], lines: number, tall: (one: T) => number): readonly T[] {
	let used = 0;
	const fit = all.findIndex((one) => (used += tall(one)) > lines);
	return fit < 0 ? all : all.slice(0, Math.max(0, fit));
}

const left = (count: number, what: string): Content[] =>
	count > 0
		? [
				{
					text: `dan ${count} ${what} lain, lihat alamat di bawah`,
					color: colour.ink2,
					fontSize: 8
				}
			]
		: [];

function provedColumn(content: CertificateContent): Column {
	const { tasks } = content;
	const shown = fitting(tasks, roomFor(content), ({ title }) => tallness(title));
	return {
		width: '*',
		stack: [
			heading('Dibuktikan tanpa bantuan'),
			...(tasks.length === 0
				? [{ text: 'Tidak ada latihan yang dibuktikan tanpa bantuan.', color: colour.ink2 }]
				: []),
			...shown.map(({ title, mode, on }) =>
				entry(title, `${mode === 'uji' ? 'Uji' : 'Kerjakan'}, ${formatTanggalPendek(on)}`)
			),
			...left(tasks.length - shown.length, 'latihan')
		]
	};
}

function competencyColumn(content: CertificateContent): Column {
	const { competencies, exams } = content;
	const shownExams = exams.slice(0, mostExams);
	const forExams = shownExams.reduce((sum, { title }) => sum + tallness(title), 0);
	const room = roomFor(content) - (shownExams.length > 0 ? forExams + linesOfHeading : 0);
	const shown = fitting(competencies, room, ({ code, text }) => tallness(`${code} ${text}`));
	return {
		width: '*',
		stack: [
			heading('Kompetensi dan tingkatnya'),
			...shown.map(({ code, text, level }) => entry(`${code} ${text}`, labelLevel(level))),
			...left(competencies.length - shown.length, 'kompetensi'),
			...(shownExams.length > 0 ? [{ text: ' ', fontSize: 5 }, heading('Ujian')] : []),
			...shownExams.map(({ title, percent, on }) =>
				entry(title, `nilai ${printPercent(percent)}, ${formatTanggalPendek(on)}`)
			),
			...left(exams.length - shownExams.length, 'ujian')
		]
	};
}

const entry = (text: string, note: string): Content => ({
	margin: [0, 0, 0, 3],
	columnGap: 8,
	fontSize: 8.5,
	columns: [
		{ width: '*', text },
		{ width: 'auto', text: note, noWrap: true, alignment: 'right', color: colour.ink2 }
	]
});

function foot(code: string, content: CertificateContent): Content {
	const { issuer, issuedOn, address } = content;
	return {
		absolutePosition: { x: edge, y: footTop },
		columnGap: 20,
		columns: [
			{ width: qrSize, svg: qrSvg(qrText(content)), height: qrSize },
			{
				width: '*',
				stack: [
					{
						text: `Diterbitkan ${formatTanggal(issuedOn)} oleh ${issuer.name}, ${hostOf(issuer.url)}`,
						bold: true
					},
					{
						text: 'Periksa keasliannya dengan memindai kode ini, atau buka alamat berikut:',
						margin: [0, 6, 0, 2]
					},
					{ text: address, color: colour.teal, fontSize: 8 },
					{ text: `Kode: ${groupedCode(code)}`, fontSize: 8, margin: [0, 2, 0, 0] },
					{
						text: 'Ditandatangani dengan Ed25519; kredensial Open Badges 3.0 dapat diunduh di alamat itu dan diperiksa tanpa penerbit. Kunci publik:',
						fontSize: 7.5,
						color: colour.ink2,
						margin: [0, 7, 0, 1]
					},
					{ text: issuer.did, fontSize: 7, color: colour.ink2 }
				]
			}
		]
	};
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

/** Dark squares as one path, row by row. */
export function qrSvg(text: string): string {
	const { data, size } = encode(text, { ecc: text.length > 150 ? 'L' : 'M', border: 0 });
	const runs = data.flatMap((row, y) =>
		row.flatMap((dark, x) => {
			if (!dark || row[x - 1]) return [];
			const end = row.indexOf(false, x);
			const width = (end < 0 ? size : end) - x;
			return [`M${x} ${y}h${width}v1h-${width}z`];
		})
	);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="#ffffff"/><path fill="#000000" d="${runs.join('')}"/></svg>`;
}

/** The kawung, four ovals around one point: as a quiet pattern in the band, and as the mark. */
function ground(): string {
	const { width, height } = page;
	const cell = 32;
	const pattern: string[] = [];
	for (let y = 0; y * cell < bandHeight + cell; y += 1)
		for (let x = 0; x * cell < width + cell; x += 1)
			for (const turn of [45, 135])
				pattern.push(
					`<ellipse cx="${x * cell}" cy="${y * cell}" rx="17" ry="7" transform="rotate(${turn} ${x * cell} ${y * cell})"/>`
				);
	const petal =
		'M16 14.8c-3.2-2.2-4.7-5.2-4.3-8.3C12.1 3.6 13.7 1.5 16 1.5s3.9 2.1 4.3 5c.4 3.1-1.1 6.1-4.3 8.3Z';
	const petals = [45, 135, 225, 315].map(
		(turn) =>
			`<path d="${petal}" fill="${turn % 180 === 45 ? colour.ivory : colour.turmeric}" transform="rotate(${turn} 16 16)"/>`
	);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
		`<clipPath id="pita"><rect width="${width}" height="${bandHeight}"/></clipPath>`,
		`<rect width="${width}" height="${bandHeight}" fill="${colour.deep}"/>`,
		`<g clip-path="url(#pita)" fill="none" stroke="${colour.pattern}" stroke-width="0.8">${pattern.join('')}</g>`,
		`<rect x="0" y="${bandHeight}" width="${width}" height="3" fill="${colour.turmeric}"/>`,
		`<g transform="translate(${edge} 27) scale(1.25)">${petals.join('')}</g>`,
		`<rect x="22" y="${bandHeight + 22}" width="${width - 44}" height="${height - bandHeight - 44}" fill="none" stroke="${colour.line}" stroke-width="0.8"/>`,
		`<rect x="${edge}" y="${footTop - 14}" width="${width - 2 * edge}" height="0.6" fill="${colour.line}"/>`,
		'</svg>'
	].join('');
}
