import { noSeats, type SeatCounts, type Totals } from '../../learning/totals';
import type { PackedSeats, rollWilayah } from '../db/schema';

/** Between the rows of `roll_wilayah` and the sums that the pure part works with. */

type Row = typeof rollWilayah.$inferSelect;

export const totalsOf = (row: Pick<Row, keyof Totals>): Totals => ({
	desa: row.desa,
	desaAktif: row.desaAktif,
	jabatan: row.jabatan,
	orang: row.orang,
	teraktivasi: row.teraktivasi,
	aktif: row.aktif,
	mulai: row.mulai,
	selesai: row.selesai,
	lulusLatihan: row.lulusLatihan,
	macet: row.macet,
	senyap: row.senyap,
	scoreSum: row.scoreSum,
	scoreN: row.scoreN,
	beforeSum: row.beforeSum,
	afterSum: row.afterSum,
	gainSum: row.gainSum,
	gainSquares: row.gainSquares,
	gainN: row.gainN,
	perJabatan: unpackSeats(row.perJabatan),
	kompetensi: row.kompetensi,
	siap: row.siap,
	minggu: row.minggu,
	bantuan: row.bantuan,
	lastAt: row.lastAt && row.lastAt.toISOString(),
	receivedAt: row.receivedAt && row.receivedAt.toISOString()
});

/** The order in which they are kept: a new one comes last. */
const seatCounts = [
	'jabatan',
	'teraktivasi',
	'aktif',
	'mulai',
	'selesai',
	'macet',
	'senyap'
] as const satisfies readonly (keyof SeatCounts)[];

const packSeats = (seats: Totals['perJabatan']): PackedSeats =>
	Object.fromEntries(
		Object.entries(seats).map(([seat, one]) => [seat, seatCounts.map((name) => one[name])])
	);

const unpackSeats = (packed: PackedSeats): Totals['perJabatan'] =>
	Object.fromEntries(
		Object.entries(packed).map(([seat, numbers]) => {
			const one: Record<keyof SeatCounts, number> = { ...noSeats };
			for (const [i, name] of seatCounts.entries()) one[name] = numbers[i] ?? 0;
			return [seat, one];
		})
	);

const moment = (iso: string | null): Date | null => (iso === null ? null : new Date(iso));

export const totalsColumns = ({ perJabatan, lastAt, receivedAt, ...numbers }: Totals) => ({
	...numbers,
	perJabatan: packSeats(perJabatan),
	lastAt: moment(lastAt),
	receivedAt: moment(receivedAt)
});

/** Widths of the codes of the levels, from the villages up. */
export const widths = [13, 8, 5, 2, 0] as const;
export type Width = (typeof widths)[number];

/** Which level a code of 13 characters stands for: what is above the villages is filled with zeros. */
export function widthOf(code: string): Width {
	if (!code.endsWith('.0000')) return 13;
	if (!code.endsWith('.00.0000')) return 8;
	if (!code.endsWith('.00.00.0000')) return 5;
	return code.startsWith('00') ? 0 : 2;
}
