import type { Column, Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import {
	barisKepala,
	contohLatihan,
	garisTandaTangan,
	kolomDaun,
	tulisIsi,
	type Alinea,
	type Dokumen,
	type Isi,
	type JenisKolom,
	type KolomDaun,
	type Tabel,
	type TandaTangan
} from '$lib/dokumen/dokumen';

/**
 * A document in the words of pdfmake, as data alone: the thread that draws it can be sent no function, so the foot of
 * a page (`kaki`) is a text that it finishes with the number of the page; null for a page without one.
 */
export type DefinisiPdf = { readonly definisi: TDocumentDefinitions; readonly kaki: string | null };

/** A4 in points, and what is left of its width between the margins. */
const lebarKertas = { potret: 595.28, lanskap: 841.89 } as const;
const tepi = 26;
/** Both sides of a cell, as the layout of the drawing thread has it, and the line beside it. */
const ruangSel = 2 * 2 + 0.5;

export function definisiPdf(dokumen: Dokumen): DefinisiPdf {
	const { judul, kode, kepala, orientasi, catatan, tanggal } = dokumen;
	const ukuran = Math.min(
		ukuranTeks,
		...dokumen.tabel.map(({ kolom }) => ukuranHuruf(kolomDaun(kolom).length))
	);
	return {
		kaki: [kode, judul, kepala.find(({ label }) => label === 'Desa')?.isi ?? '']
			.filter(Boolean)
			.join(' · '),
		definisi: {
			pageSize: 'A4',
			pageOrientation: orientasi === 'lanskap' ? 'landscape' : 'portrait',
			pageMargins: [tepi, 38, tepi, 32],
			language: 'id',
			displayTitle: true,
			info: {
				title: [kode, judul].filter(Boolean).join(' '),
				author: 'Gladi Desa',
				subject: contohLatihan,
				creator: 'Gladi Desa',
				producer: 'Gladi Desa',
				// The day of the document and not of the download: the same contents give the same bytes.
				creationDate: new Date(`${tanggal}T00:00:00Z`),
				modDate: new Date(`${tanggal}T00:00:00Z`)
			},
			defaultStyle: { font: 'Roboto', fontSize: Math.max(ukuran, 7.5) },
			watermark: { text: contohLatihan, color: '#8a8371', opacity: 0.16, bold: true },
			header: {
				text: contohLatihan,
				alignment: 'center',
				bold: true,
				fontSize: 8,
				color: '#a5301d',
				margin: [0, 16, 0, 0]
			},
			content: [
				{ text: judul.toUpperCase(), alignment: 'center', bold: true, fontSize: 12 },
				...(kode ? [{ text: kode, alignment: 'center', fontSize: 9 } as Content] : []),
				kepalaDokumen(dokumen),
				...(dokumen.pembuka ?? []).map(alineaPdf),
				...dokumen.tabel.map((satu) => tabelPdf(satu, orientasi, ukuran)),
				...(dokumen.penutup ?? []).map(alineaPdf),
				...catatan.map((satu): Content => ({ text: satu, fontSize: 7.5, margin: [0, 3, 0, 0] })),
				tandaTanganPdf(dokumen.tandaTangan)
			]
		}
	};
}

/** Running text is read at arm's length. */
const ukuranTeks = 9.5;

/** A line may end behind a hyphen, and never between the minus of an amount and its figures. */
const utuh = (teks: string): string => teks.replace(/-(?=Rp\d)/g, '\u2212');

function alineaPdf(satu: Alinea): Content {
	const isi = { text: utuh(satu.teks), fontSize: ukuranTeks, lineHeight: 1.15 };
	switch (satu.bentuk) {
		case 'judul':
			return { ...isi, alignment: 'center', bold: true, margin: [0, 6, 0, 3] };
		case 'alinea':
			return { ...isi, alignment: 'justify', margin: [0, 0, 0, 4] };
		case 'butir':
			return {
				margin: [0, 0, 0, 3],
				columns: [
					...(satu.kata === null
						? []
						: [
								{ width: 74, text: satu.kata, fontSize: ukuranTeks },
								{ width: 10, text: satu.kata && ':', fontSize: ukuranTeks }
							]),
					{ width: 20, text: satu.tanda, fontSize: ukuranTeks },
					{ ...isi, width: '*', alignment: 'justify' }
				]
			};
		default:
			return satu satisfies never;
	}
}

/** Small print for the many columns of a register; a card of few columns is read at arm's length. */
const ukuranHuruf = (kolom: number): number =>
	kolom > 25 ? 5.5 : kolom > 14 ? 5.8 : kolom > 10 ? 7 : 8.5;

const kepalaDokumen = ({ kepala }: Dokumen): Content => {
	const kiri = kepala.slice(0, Math.ceil(kepala.length / 2));
	const daftar = (baris: Dokumen['kepala']): Column => ({
		width: 'auto',
		layout: 'noBorders',
		table: {
			body: baris.map(({ label, isi }) => [
				{ text: label, noWrap: true },
				':',
				{ text: isi, bold: true }
			])
		}
	});
	return {
		columns: [
			daftar(kiri),
			{ width: '*', text: '' },
			...(kepala.length > kiri.length ? [daftar(kepala.slice(kiri.length))] : [])
		],
		fontSize: 8.5,
		margin: [0, 6, 0, 6]
	};
};

function tabelPdf(tabel: Tabel, orientasi: Dokumen['orientasi'], ukuran: number): Content {
	const daun = kolomDaun(tabel.kolom);
	const kepala = matriksKepala(tabel, daun.length);
	const nomor: TableCell[][] =
		tabel.nomorKolom.length > 0
			? [tabel.nomorKolom.map((text) => ({ text, alignment: 'center', color: '#53615d' }))]
			: [];
	const baris = tabel.baris.map((isi, urutan) =>
		barisPdf(isi, daun, tabel.barisTebal?.has(urutan))
	);
	const kosong: TableCell[][] =
		baris.length > 0 ? [] : [rentang({ text: tabel.kosong, alignment: 'center' }, daun.length)];
	const jumlah = tabel.jumlah ? [barisPdf(tabel.jumlah, daun, true)] : [];
	return {
		layout: 'buku',
		fontSize: ukuran,
		margin: [0, 0, 0, 8],
		table: {
			headerRows: kepala.length + nomor.length,
			keepWithHeaderRows: 1,
			dontBreakRows: true,
			widths: lebarKolom(daun, lebarKertas[orientasi] - 2 * tepi),
			body: [...kepala, ...nomor, ...baris, ...kosong, ...jumlah]
		}
	};
}

/** A cell over several columns, with the empty ones that pdfmake wants behind it. */
const rentang = (sel: TableCell, kolom: number): TableCell[] => [
	{ ...(sel as object), colSpan: kolom } as TableCell,
	...Array.from({ length: kolom - 1 }, () => ({}))
];

function matriksKepala({ kolom }: Tabel, banyak: number): TableCell[][] {
	const matriks = barisKepala(kolom).map((baris) => {
		const isi: TableCell[] = Array.from({ length: banyak }, () => ({}));
		for (const { judul, kolom: posisi, lebar, tinggi } of baris)
			isi[posisi] = {
				text: judul,
				bold: true,
				alignment: 'center',
				fillColor: '#e2efec',
				colSpan: lebar,
				rowSpan: tinggi
			};
		return isi;
	});
	return matriks;
}

const rata: Readonly<Record<JenisKolom, 'left' | 'right' | 'center'>> = {
	teks: 'left',
	kode: 'left',
	angka: 'right',
	uang: 'right',
	volume: 'right',
	tengah: 'center'
};

const barisPdf = (isi: readonly Isi[], daun: readonly KolomDaun[], bold = false): TableCell[] =>
	daun.map(({ jenis }, urutan) => ({
		text: tulisIsi(isi[urutan], jenis),
		alignment: rata[jenis],
		...(bold ? { bold } : {})
	}));

/** The widths of the columns share the page, so that a table is never wider than it. */
function lebarKolom(daun: readonly KolomDaun[], lebarHalaman: number): number[] {
	const seluruhnya = daun.reduce((jumlah, { lebar }) => jumlah + lebar, 0);
	const sisa = lebarHalaman - daun.length * ruangSel - 1;
	return daun.map(({ lebar }) => (sisa * lebar) / seluruhnya);
}

const tandaTanganPdf = ({ kiri, kanan }: Dokumen['tandaTangan']): Content => {
	const tanda = (satu: TandaTangan): Column => ({
		width: 220,
		alignment: 'center',
		stack: [
			satu.atas || ' ',
			satu.jabatan,
			{ text: satu.nama ?? garisTandaTangan, bold: satu.nama !== null, margin: [0, 44, 0, 0] }
		]
	});
	return {
		unbreakable: true,
		fontSize: 8.5,
		margin: [0, 14, 0, 0],
		columns: [kiri ? tanda(kiri) : { width: 220, text: '' }, { width: '*', text: '' }, tanda(kanan)]
	};
};
