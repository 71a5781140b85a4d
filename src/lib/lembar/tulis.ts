import type { Cell, WriteOptions } from 'hucre/xlsx';
import { awalRumus } from './csv';

/** A number where people calculate with it; a code stays a text. */
export type IsiTulis = string | number;

export type LembarTulis = {
	readonly nama: string;
	/** The first row is the heading. */
	readonly baris: readonly (readonly IsiTulis[])[];
	/** How many rows the heading has, where it is more than one; its columns are told by the last of them. */
	readonly barisKepala?: number;
	/** Cells to be seen at once, by 'row,column' from 0. */
	readonly tanda?: ReadonlyMap<string, 'galat' | 'peringatan'>;
};

/** Brick and turmeric of the pages, light enough to read black on. */
const warna = { galat: 'FFF6D5CF', peringatan: 'FFFBE9B7' } as const;
const lebarKolom = { paling: 60, sedikit: 8 } as const;

/**
 * Texts in cells that are formatted as text: a NIK keeps its sixteen digits when somebody edits it, and what
 * begins with '=' stays what it is (mutu.md S6).
 */
export async function tulisXlsx(lembar: LembarTulis): Promise<Uint8Array> {
	// A page that only writes CSV does not pay for it.
	const { writeXlsx } = await import('hucre/xlsx');
	return writeXlsx(definisiXlsx(lembar));
}

/** The sheet in the words of hucre, as data alone: it may be sent to a thread. */
export function definisiXlsx({ nama, baris, barisKepala = 1, tanda }: LembarTulis): WriteOptions {
	const kepala = baris[barisKepala - 1] ?? [];
	const isi = baris.slice(barisKepala);
	const cells = new Map<string, Partial<Cell>>(
		baris
			.slice(0, barisKepala)
			.flatMap((satu, urutan) =>
				satu.map((_, kolom) => [
					`${urutan},${kolom}`,
					{ style: { font: { bold: true }, numFmt: '@' } }
				])
			)
	);
	for (const [letak, level] of tanda ?? []) {
		const [urutan = 0, kolom = 0] = letak.split(',').map(Number);
		cells.set(letak, {
			value: baris[urutan]?.[kolom] ?? '',
			style: {
				numFmt: '@',
				fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: warna[level] } }
			}
		});
	}
	return {
		sheets: [
			{
				name: nama,
				columns: kepala.map((_, kolom) => ({
					width: lebar(baris, kolom),
					numFmt: bentukAngka(isi, kolom)
				})),
				// A cell without text is no cell: half of the 43 columns are usually empty.
				rows: baris.map((satu) => satu.map(sel)),
				cells,
				freezePane: { rows: barisKepala }
			}
		],
		stringMode: 'inline'
	};
}

/** Whole numbers are grouped; with decimals among them they are shown as they are. */
function bentukAngka(isi: LembarTulis['baris'], kolom: number): string {
	const angka = isi.flatMap((satu) => {
		const nilai = satu[kolom];
		return typeof nilai === 'number' ? [nilai] : [];
	});
	if (angka.length === 0) return '@';
	return angka.every((nilai) => Number.isInteger(nilai)) ? '#,##0' : 'General';
}

const sel = (isi: IsiTulis): IsiTulis | null =>
	typeof isi === 'number' ? isi : isi === '' ? null : amanXml(isi);

/** What looks like an escape of OOXML in a text of ours has to be escaped itself, or it would be read as one. */
const amanXml = (teks: string): string => teks.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');

function lebar(baris: LembarTulis['baris'], kolom: number): number {
	let paling: number = lebarKolom.sedikit;
	for (const satu of baris.slice(0, 200))
		paling = Math.max(paling, String(satu[kolom] ?? '').length + 2);
	return Math.min(lebarKolom.paling, paling);
}

/**
 * Semicolons and a byte order mark, as Excel with Indonesian settings opens it. What a spreadsheet would run as a
 * formula gets an apostrophe in front, full-width signs included; the reader takes it off again.
 */
export function tulisCsv(baris: LembarTulis['baris']): string {
	const sel = (isi: IsiTulis): string => {
		// As Excel with Indonesian settings reads it.
		if (typeof isi === 'number') return String(isi).replace('.', ',');
		return selTeks(isi);
	};
	const selTeks = (teks: string): string => {
		const aman = awalRumus.test(teks) ? `'${teks}` : teks;
		return /[";\r\n,\t]/.test(aman) ? `"${aman.replaceAll('"', '""')}"` : aman;
	};
	return `\uFEFF${baris.map((satu) => satu.map(sel).join(';')).join('\r\n')}\r\n`;
}
