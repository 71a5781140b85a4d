import type { Content, TableCell } from 'pdfmake/interfaces';
import { formatTanggal } from '../../format/tanggal';
import { sebutHari } from '../../format/terbilang';
import type { Exercise } from '../../visit/exercise';
import type { DefinisiPdf } from '../dokumen/pdf-definisi';
import { qrSvg } from '../learning/certificate-pdf';
import type { VisitSheets } from './sheets';

const grey = '#53615d';
const head = '#e2efec';

/**
 * Agenda, attendance list and exercises in one file to be printed. It names people who exist and nothing of a practice
 * village, so that it is no example: the mark of those stands in the tasks themselves.
 * @param origin Of the installation: what the codes lead to.
 */
export function visitPdf({ visit, agenda, exercises }: VisitSheets, origin: string): DefinisiPdf {
	const day = new Date(`${visit.tanggal}T00:00:00Z`);
	const title = `Kunjungan ${visit.wilayah}`;
	return {
		kaki: `${title} · ${formatTanggal(visit.tanggal)}`,
		definisi: {
			pageSize: 'A4',
			pageMargins: [42, 42, 42, 42],
			language: 'id',
			displayTitle: true,
			info: {
				title,
				author: 'Gladi Desa',
				subject: visit.kursus,
				creator: 'Gladi Desa',
				producer: 'Gladi Desa',
				// The day of the visit and not of the download: the same contents give the same bytes.
				creationDate: day,
				modDate: day
			},
			defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.15 },
			content: [
				...heading(title, 'Acara', false),
				facts([
					['Hari, tanggal', `${sebutHari(visit.tanggal)}, ${formatTanggal(visit.tanggal)}`],
					['Jam mulai', visit.jam],
					['Tempat', visit.tempat],
					['Kursus', visit.kursus],
					['Diundang', `${visit.people.length} orang`],
					['Direncanakan oleh', visit.plannedBy]
				]),
				table(
					[78, '*'],
					['Pukul', 'Kegiatan'],
					agenda.map(({ from, to, title, detail }) => [
						`${from}–${to}`,
						{
							stack: [
								{ text: title, bold: true },
								{ text: detail, color: grey }
							]
						}
					])
				),
				...(visit.note ? [note('Catatan', visit.note)] : []),
				...heading(title, 'Daftar hadir', true),
				table(
					[18, '*', 110, 92, 110],
					['No.', 'Nama', 'Jabatan', 'Desa', 'Tanda tangan'],
					visit.people.map(({ nama, jabatan, desa }, index) => [
						{ text: String(index + 1), alignment: 'right' },
						nama,
						jabatan,
						desa,
						{ text: ' ', margin: [0, 16, 0, 0] }
					])
				),
				...exercises.flatMap((one, index) => sheet(title, one, index + 1, origin))
			]
		}
	};
}

const heading = (title: string, part: string, newPage: boolean): Content[] => [
	{
		text: title,
		color: grey,
		fontSize: 9,
		...(newPage ? { pageBreak: 'before' } : {})
	},
	{ text: part, fontSize: 17, bold: true, margin: [0, 0, 0, 8] }
];

const facts = (rows: readonly (readonly [string, string])[]): Content => ({
	layout: 'noBorders',
	margin: [0, 0, 0, 10],
	table: {
		widths: [110, '*'],
		body: rows.map(([label, text]) => [{ text: label, color: grey }, text])
	}
});

const note = (title: string, text: string): Content => ({
	stack: [{ text: title, bold: true }, text],
	margin: [0, 8, 0, 0]
});

const table = (
	widths: readonly (number | '*')[],
	heads: readonly string[],
	rows: readonly (readonly TableCell[])[]
): Content => ({
	layout: 'buku',
	margin: [0, 0, 0, 10],
	table: {
		headerRows: 1,
		dontBreakRows: true,
		widths: [...widths],
		body: [
			heads.map((text) => ({ text, bold: true, fillColor: head })),
			...rows.map((row) => [...row])
		]
	}
});

/** Room to write what was hard about it. */
const lines = (count: number): Content => ({
	canvas: Array.from({ length: count }, (_, index) => ({
		type: 'line' as const,
		...{ x1: 0, x2: 511, y1: (index + 1) * 24, y2: (index + 1) * 24 },
		lineWidth: 0.5,
		lineColor: '#8a8371'
	})),
	margin: [0, 2, 0, 0]
});

function sheet(title: string, exercise: Exercise, number: number, origin: string): Content[] {
	const address = `${origin}${exercise.task.href}`;
	return [
		...heading(title, `Latihan ${number}: ${exercise.task.title}`, true),
		{
			columns: [
				{
					width: '*',
					stack: [
						{ text: 'Kesalahan yang dilatih', bold: true },
						{ ul: [...exercise.against], margin: [0, 0, 0, 6] },
						...(exercise.rules.length > 0
							? [
									{ text: 'Aturannya', bold: true },
									{ ul: [...exercise.rules], margin: [0, 0, 0, 6] } as Content
								]
							: []),
						{ text: 'Cara mengerjakan', bold: true },
						{
							ol: [
								'Pindai kode di sebelah ini, atau ketik alamatnya di peramban.',
								'Masuk dengan akun Anda.',
								'Tekan Coba bila ingin dipandu, Kerjakan bila ingin mencoba sendiri.',
								`Waktunya kira-kira ${exercise.minutes} menit. Tekan Periksa bila sudah selesai.`
							],
							margin: [0, 0, 0, 6]
						}
					]
				},
				{
					width: 130,
					stack: [
						{ svg: qrSvg(address), width: 120, alignment: 'right' },
						{ text: address, fontSize: 7, color: grey, alignment: 'right', margin: [0, 4, 0, 0] }
					]
				}
			],
			columnGap: 16
		},
		...(exercise.lesson
			? [
					{
						text: `Pelajarannya: ${exercise.lesson.title} (${origin}${exercise.lesson.href.split('#')[0]})`,
						margin: [0, 0, 0, 8]
					} as Content
				]
			: []),
		...(exercise.results.length > 0
			? [
					{ text: 'Yang harus dihasilkan', bold: true } as Content,
					{ ul: [...exercise.results], margin: [0, 0, 0, 8] } as Content
				]
			: []),
		{ text: 'Yang masih sulit bagi saya', bold: true },
		lines(5)
	];
}
