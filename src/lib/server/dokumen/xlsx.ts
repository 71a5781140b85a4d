import type { Cell, CellStyle, CellValue, ColumnDef, WriteSheet } from 'hucre/xlsx';
import {
	barisKepala,
	contohLatihan,
	garisTandaTangan,
	kolomDaun,
	type Alinea,
	type Dokumen,
	type JenisKolom,
	type KolomDaun,
	type Tabel
} from '$lib/dokumen/dokumen';
import { tulisBukuKerja } from './hucre';

const garis = { style: 'thin', color: { rgb: '777777' } } as const;
const kotak = { top: garis, bottom: garis, left: garis, right: garis };
const polos: CellStyle = { numFmt: 'General' };
const gayaKepala: CellStyle = {
	font: { bold: true },
	fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E2EFEC' } },
	alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
	border: kotak
};
const gayaNomor: CellStyle = { alignment: { horizontal: 'center' }, border: kotak };
const gayaContoh: CellStyle = {
	font: { bold: true, color: { rgb: 'A5301D' } },
	alignment: { horizontal: 'center' }
};
const gayaJudul: CellStyle = {
	font: { bold: true, size: 14 },
	alignment: { horizontal: 'center' }
};
const gayaTengah: CellStyle = { alignment: { horizontal: 'center' } };

/** Codes are text for ever: as a number a NIK would lose its last digit. */
const gayaIsi: Readonly<Record<JenisKolom, CellStyle>> = {
	teks: { numFmt: '@', border: kotak, alignment: { vertical: 'top', wrapText: true } },
	kode: { numFmt: '@', border: kotak, alignment: { vertical: 'top' } },
	tengah: { numFmt: '@', border: kotak, alignment: { vertical: 'top', horizontal: 'center' } },
	angka: { numFmt: '#,##0', border: kotak, alignment: { vertical: 'top' } },
	uang: { numFmt: '#,##0;(#,##0)', border: kotak, alignment: { vertical: 'top' } },
	// A format with optional decimals would leave a comma behind whole numbers.
	volume: { numFmt: 'General', border: kotak, alignment: { vertical: 'top' } }
};
const tebal = (jenis: JenisKolom): CellStyle => ({ ...gayaIsi[jenis], font: { bold: true } });
const gayaTebal: Readonly<Record<JenisKolom, CellStyle>> = {
	teks: tebal('teks'),
	kode: tebal('kode'),
	tengah: tebal('tengah'),
	angka: tebal('angka'),
	uang: tebal('uang'),
	volume: tebal('volume')
};
const gayaAlinea: CellStyle = { alignment: { vertical: 'top', wrapText: true } };
const gayaJudulAlinea: CellStyle = { font: { bold: true }, alignment: { horizontal: 'center' } };
/** Columns of a sheet that has no table, and so no widths of its own. */
const kolomTeks = { banyak: 8, lebar: 12 } as const;
/** Points of one line; merged cells are never made higher by the program that opens them. */
const tinggiBaris = 15;

/** The document as a workbook of one sheet: texts and numbers, never a formula. */
export function tulisXlsx(dokumen: Dokumen): Promise<Uint8Array<ArrayBuffer>> {
	const saat = new Date(`${dokumen.tanggal}T00:00:00Z`);
	return tulisBukuKerja({
		sheets: [lembar(dokumen)],
		properties: {
			title: [dokumen.kode, dokumen.judul].filter(Boolean).join(' '),
			description: contohLatihan,
			creator: 'Gladi Desa',
			created: saat,
			modified: saat
		}
	});
}

/** Writes rows from top to bottom and remembers what is merged and how cells look. */
function lembar(dokumen: Dokumen): WriteSheet {
	const [pertama, ...lain] = dokumen.tabel;
	const banyak = Math.max(
		dokumen.tabel.length > 0 ? 1 : kolomTeks.banyak,
		...dokumen.tabel.map(({ kolom }) => kolomDaun(kolom).length)
	);
	const rows: CellValue[][] = [];
	const cells = new Map<string, Partial<Cell>>();
	const merges: NonNullable<WriteSheet['merges']> = [];
	const rowDefs: NonNullable<WriteSheet['rowDefs']> = new Map();
	const columns = kolomLembar(dokumen.tabel, banyak);
	const lebarLembar = columns.reduce((jumlah, { width = 0 }) => jumlah + width, 0);
	const gaya = (baris: number, kolom: number, style: CellStyle): void => {
		cells.set(`${baris},${kolom}`, { style });
	};
	const gabung = (baris: number, dari: number, lebar: number, tinggi = 1): void => {
		if (lebar > 1 || tinggi > 1)
			merges.push({
				startRow: baris,
				startCol: dari,
				endRow: baris + tinggi - 1,
				endCol: dari + lebar - 1
			});
	};
	const selebar = (isi: string, style: CellStyle): void => {
		gaya(rows.length, 0, style);
		gabung(rows.length, 0, banyak);
		rows.push([isi]);
	};

	const tulisAlinea = (satu: Alinea): void => {
		if (satu.bentuk === 'judul') return selebar(satu.teks, gayaJudulAlinea);
		const teks =
			satu.bentuk === 'alinea'
				? satu.teks
				: [satu.kata && `${satu.kata}:`, satu.tanda, satu.teks].filter(Boolean).join(' ');
		const baris = Math.ceil((teks.length * 1.1) / lebarLembar);
		rowDefs.set(rows.length, { height: baris * tinggiBaris });
		selebar(teks, gayaAlinea);
	};

	const tulisTabel = (tabel: Tabel): void => {
		const daun = kolomDaun(tabel.kolom);
		for (const baris of barisKepala(tabel.kolom)) {
			const isi: CellValue[] = daun.map(() => null);
			for (const { judul, kolom, lebar, tinggi } of baris) {
				isi[kolom] = judul;
				gabung(rows.length, kolom, lebar, tinggi);
			}
			daun.forEach((_, kolom) => gaya(rows.length, kolom, gayaKepala));
			rows.push(isi);
		}
		if (tabel.nomorKolom.length > 0) {
			daun.forEach((_, kolom) => gaya(rows.length, kolom, gayaNomor));
			rows.push([...tabel.nomorKolom]);
		}
		for (const [urutan, baris] of tabel.baris.entries()) {
			if (tabel.barisTebal?.has(urutan))
				daun.forEach(({ jenis }, kolom) => gaya(rows.length, kolom, gayaTebal[jenis]));
			else if (tabel !== pertama)
				daun.forEach(({ jenis }, kolom) => gaya(rows.length, kolom, gayaIsi[jenis]));
			rows.push([...baris]);
		}
		if (tabel.baris.length === 0) selebar(tabel.kosong, gayaTengah);
		if (tabel.jumlah) {
			const { jumlah } = tabel;
			daun.forEach(({ jenis }, kolom) => gaya(rows.length, kolom, gayaTebal[jenis]));
			rows.push([...jumlah]);
		}
	};

	selebar(contohLatihan, gayaContoh);
	selebar([dokumen.judul.toUpperCase(), dokumen.kode].filter(Boolean).join(' · '), gayaJudul);
	selebar(dokumen.kepala.map(({ label, isi }) => `${label}: ${isi}`).join(' · '), gayaTengah);
	for (const satu of dokumen.pembuka ?? []) tulisAlinea(satu);
	const awalKepala = rows.length;
	if (pertama) tulisTabel(pertama);
	const akhirKepala =
		awalKepala +
		(pertama ? barisKepala(pertama.kolom).length + Math.min(1, pertama.nomorKolom.length) : 0);
	for (const tabel of lain) {
		rows.push([]);
		tulisTabel(tabel);
	}
	rows.push([]);
	for (const satu of dokumen.penutup ?? []) tulisAlinea(satu);
	for (const satu of dokumen.catatan) selebar(satu, polos);
	tulisTandaTangan(dokumen, banyak, rows, gaya, gabung);

	const daun = kolomDaun(pertama?.kolom ?? []);
	// A page of text above the table would take the whole window if it stayed in sight.
	const tetap = pertama !== undefined && (dokumen.pembuka ?? []).length === 0;
	return {
		name: namaLembar(dokumen),
		rows,
		cells,
		merges,
		rowDefs,
		columns,
		...(tetap && {
			freezePane: {
				rows: akhirKepala,
				// Up to the column that names the row, so that it stays in sight.
				columns: daun.findIndex(({ kepalaBaris }) => kepalaBaris) + 1
			}
		}),
		pageSetup: {
			paperSize: 'a4',
			orientation: dokumen.orientasi === 'lanskap' ? 'landscape' : 'portrait',
			fitToPage: true,
			fitToWidth: 1,
			fitToHeight: 0,
			...(pertama && { printTitlesRow: `$${awalKepala + 1}:$${akhirKepala}` })
		},
		headerFooter: {
			oddHeader: `&C&"-,Bold"${contohLatihan}`,
			oddFooter: '&CHalaman &P dari &N'
		}
	};
}

function tulisTandaTangan(
	{ tandaTangan: { kiri, kanan } }: Dokumen,
	banyak: number,
	rows: CellValue[][],
	gaya: (baris: number, kolom: number, style: CellStyle) => void,
	gabung: (baris: number, dari: number, lebar: number) => void
): void {
	const lebar = Math.max(1, Math.floor(banyak / 3));
	const tulis = (kiriIsi: string, kananIsi: string, style: CellStyle): void => {
		const isi: CellValue[] = Array.from({ length: banyak }, () => null);
		isi.forEach((_, kolom) => gaya(rows.length, kolom, polos));
		for (const [mulai, teks] of [
			[0, kiriIsi],
			[banyak - lebar, kananIsi]
		] as const) {
			isi[mulai] = teks;
			gaya(rows.length, mulai, style);
			gabung(rows.length, mulai, lebar);
		}
		rows.push(isi);
	};
	rows.push([]);
	tulis(kiri?.atas ?? '', kanan.atas, gayaTengah);
	tulis(kiri?.jabatan ?? '', kanan.jabatan, gayaTengah);
	rows.push([], [], []);
	tulis(kiri ? (kiri.nama ?? garisTandaTangan) : '', kanan.nama ?? garisTandaTangan, {
		...gayaTengah,
		font: { bold: true }
	});
}

/**
 * Several tables share the columns of one sheet: each takes the width of the widest. The look of the first table's
 * cells is that of the column, which for ten thousand lines takes half the time of a look for every cell.
 */
const kolomLembar = (tabel: readonly Tabel[], banyak: number): ColumnDef[] => {
	const pertama = kolomDaun(tabel[0]?.kolom ?? []);
	return Array.from({ length: banyak }, (_, kolom) => ({
		width: Math.max(
			tabel.length > 0 ? 0 : kolomTeks.lebar,
			...tabel.map(({ kolom: semua }) => lebarDaun(kolomDaun(semua)[kolom]))
		),
		style: gayaIsi[pertama[kolom]?.jenis ?? 'teks']
	}));
};

const lebarDaun = (daun: KolomDaun | undefined): number =>
	daun ? Math.max(daun.jenis === 'kode' ? 18 : 5, Math.round(daun.lebar * 1.25)) : 0;

/** Excel refuses these signs in the name of a sheet, and more than 31 letters. */
const namaLembar = ({ kode, judul }: Dokumen): string =>
	(kode || judul).replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
