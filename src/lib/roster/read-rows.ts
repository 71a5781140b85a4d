import { accepted, refused, type Problem, type Result } from '$lib/desa/problem';
import type { Tanggal } from '$lib/format/tanggal';
import type { Jabatan } from '$lib/learning/jabatan';
import { groupBy } from '$lib/group-by';
import {
	hurufKolom,
	namaSel,
	sebutSel,
	type IsiSel,
	type Langkah,
	type Lembar,
	type SelTidakTerbaca
} from '$lib/lembar/lembar';
import {
	cellText,
	notRead,
	readAccount,
	readDay,
	readEmail,
	readName,
	readNip,
	readPhone,
	readSeat,
	readStatus,
	readVillage,
	type Cell,
	type RowProblem,
	type SeatStatus
} from './cells';
import { columnOf, mendColumn, neededColumns, rosterColumns, type RosterColumn } from './columns';

/** One person on one seat, as a row of the sheet tells it. Null is "not told", and changes nothing. */
export type RosterRow = {
	/** Row in the spreadsheet. */
	readonly nomor: number;
	readonly namaAkun: string | null;
	readonly desaKode: string | null;
	readonly nama: string | null;
	readonly jabatan: Jabatan | null;
	readonly noHp: string | null;
	readonly nip: string | null;
	readonly email: string | null;
	readonly mulai: Tanggal | null;
	readonly selesai: Tanggal | null;
	readonly status: SeatStatus | null;
	readonly problems: readonly RowProblem[];
};

export type RosterSheet = {
	readonly rows: readonly RosterRow[];
	/** The cells of each row as they were sent, for the sheet that is given back. */
	readonly cells: readonly (readonly IsiSel[])[];
	readonly headings: readonly string[];
	readonly placeOf: ReadonlyMap<RosterColumn, number>;
	/** What is to be said about the sheet as a whole; never a galat. */
	readonly warnings: readonly Problem[];
};

const problem = (level: Problem['level'], message: string, mend: string): Problem => ({
	field: 'berkas',
	level,
	rule: 'DP-01',
	message,
	mend
});

const headingsOfOurs = rosterColumns.join(', ');

/**
 * From cells to rows. Headings are known by name and not by place.
 * @param unreadable Cells with a formula or an error: their rows are wrong, and all others are read as they are.
 */
export function* readRows(
	sheet: Lembar,
	unreadable: readonly SelTidakTerbaca[] = []
): Langkah<Result<RosterSheet>> {
	const [head, ...data] = sheet.baris;
	if (!head)
		return refused(
			problem('galat', 'Lembar ini kosong.', 'Isi lembar itu, atau pilih berkas lain.')
		);
	const inHead = unreadable.filter(({ nomor }) => nomor === head.nomor);
	if (inHead.length > 0)
		return refused(
			problem(
				'galat',
				`Tajuk di sel ${sebutSel(inHead.map(({ kolom, nomor }) => namaSel(kolom, nomor)))} berisi rumus atau galat Excel.`,
				'Ketik tajuknya sebagai teks biasa.'
			)
		);
	const unreadableIn = groupBy(unreadable, ({ nomor }) => nomor);
	const headings = head.sel.map(cellText);
	const placeOf = new Map<RosterColumn, number>();
	const strange: string[] = [];
	for (const [place, heading] of headings.entries()) {
		if (heading === '' || heading.toLowerCase() === mendColumn.toLowerCase()) continue;
		const column = columnOf(heading);
		if (!column) {
			strange.push(`"${heading.slice(0, 40)}" (${hurufKolom(place)})`);
			continue;
		}
		const before = placeOf.get(column);
		if (before !== undefined)
			return refused(
				problem(
					'galat',
					`Kolom ${column} ada dua: ${hurufKolom(before)}${head.nomor} dan ${hurufKolom(place)}${head.nomor}.`,
					'Hapus atau ganti nama salah satunya, sehingga jelas kolom mana yang dipakai.'
				)
			);
		placeOf.set(column, place);
	}
	const missing = neededColumns.filter((column) => !placeOf.has(column));
	if (missing.length > 0)
		return refused(
			problem(
				'galat',
				`Baris ${head.nomor} bukan tajuk daftar perangkat: kolom ${missing.join(', ')} tidak ada.`,
				`Baris pertama harus berisi tajuk, urutannya bebas: ${headingsOfOurs}. Hapus judul di atasnya.`
			)
		);

	const rows: RosterRow[] = [];
	const cells: (readonly IsiSel[])[] = [];
	for (const { nomor, sel } of data) {
		const own = new Map(unreadableIn.get(nomor)?.map((one) => [one.kolom, one]));
		const told = (place: number) => own.has(place) || cellText(sel[place]) !== '';
		if (![...placeOf.values()].some((place) => told(place))) continue;
		rows.push(
			readRow(nomor, (column) => {
				const place = placeOf.get(column) ?? -1;
				return own.get(place) ?? { isi: sel[place] };
			})
		);
		cells.push(sel);
		if (rows.length % 200 === 0) yield;
	}
	if (rows.length === 0)
		return refused(
			problem(
				'galat',
				'Lembar ini hanya berisi tajuk.',
				'Isi mulai baris 2, satu baris satu orang dan satu jabatan.'
			)
		);
	return accepted({ rows, cells, headings, placeOf, warnings: warnings(strange, sheet) });
}

function warnings(strange: readonly string[], { lembarLain }: Lembar): Problem[] {
	return [
		...(strange.length > 0
			? [
					problem(
						'peringatan',
						`Kolom ${strange.slice(0, 8).join(', ')} tidak dikenal dan tidak dibaca.`,
						`Bila isinya perlu, ganti tajuknya dengan salah satu dari: ${headingsOfOurs}.`
					)
				]
			: []),
		...(lembarLain.length > 0
			? [
					problem(
						'peringatan',
						`Lembar ${lembarLain.map((nama) => `"${nama}"`).join(', ')} juga berisi dan tidak dibaca.`,
						'Unggah lembar itu sebagai berkas tersendiri bila isinya juga daftar perangkat.'
					)
				]
			: [])
	];
}

type Told = { readonly isi: IsiSel | undefined } | SelTidakTerbaca;

function readRow(nomor: number, cell: (column: RosterColumn) => Told): RosterRow {
	const problems: RowProblem[] = [];
	const take = <T>(
		column: RosterColumn,
		readCell: (isi: IsiSel | undefined) => Cell<T>
	): T | null => {
		const told = cell(column);
		const { value, problem: found }: Cell<T> =
			'sebab' in told ? notRead(column, told) : readCell(told.isi);
		if (found) problems.push(found);
		return value;
	};
	return {
		nomor,
		namaAkun: take('nama_akun', readAccount),
		desaKode: take('kode_desa', readVillage),
		nama: take('nama', readName),
		jabatan: take('jabatan', readSeat),
		noHp: take('no_hp', readPhone),
		nip: take('nip_atau_nipd', readNip),
		email: take('email', readEmail),
		mulai: take('mulai_jabatan', (isi) => readDay('mulai_jabatan', isi)),
		selesai: take('selesai_jabatan', (isi) => readDay('selesai_jabatan', isi)),
		status: take('status', readStatus),
		problems
	};
}
