import { and, asc, desc, eq, isNull, ne } from 'drizzle-orm';
import { refused, accepted, type Problem, type Result } from '$lib/desa/problem';
import {
	formatTanggal,
	parseTanggal,
	tanggal,
	tanggalDiZona,
	zonaWilayah,
	type Tanggal
} from '$lib/format/tanggal';
import { isUuid } from '$lib/ids';
import { labelJabatan } from '$lib/learning/jabatan';
import { forbidden, isTrainer, notFound, type User } from '../access';
import { jabatanTerisi, users, wilayah } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import { refreshSeats } from '../learning/seats';
import type { Services } from '../runtime';
import { ownScope, underWilayah, viewScope } from '../scope-of';
import { manageRefusal } from './rights';
import { visibleAccount } from './visible';
import { namaWilayah } from './wilayah';

export type Seat = {
	readonly id: string;
	readonly jabatan: string;
	readonly desa: string;
	readonly mulai: Tanggal;
	/** Null while it is held. */
	readonly selesai: Tanggal | null;
};

const seatColumns = {
	id: jabatanTerisi.id,
	jabatan: jabatanTerisi.jabatan,
	desaKode: jabatanTerisi.desaKode,
	jenis: wilayah.jenis,
	nama: wilayah.nama,
	mulai: jabatanTerisi.mulai,
	selesai: jabatanTerisi.selesai
};

const readSeats = (tx: ScopedTx) =>
	tx
		.select(seatColumns)
		.from(jabatanTerisi)
		.leftJoin(wilayah, eq(wilayah.kode, jabatanTerisi.desaKode))
		.orderBy(desc(jabatanTerisi.mulai), asc(jabatanTerisi.id))
		.$dynamic();

const asSeat = (row: Awaited<ReturnType<typeof readSeats>>[number]): Seat => ({
	id: row.id,
	jabatan: labelJabatan(row.jabatan),
	desa: row.jenis && row.nama ? namaWilayah({ jenis: row.jenis, nama: row.nama }) : row.desaKode,
	mulai: tanggal(row.mulai),
	selesai: row.selesai === null ? null : tanggal(row.selesai)
});

/** One's own seats, the present ones and those before. */
export const ownSeats = ({ db }: Services, user: User): Promise<readonly Seat[]> =>
	inScope(db, ownScope(user), async (tx) => {
		const rows = await readSeats(tx).where(
			and(eq(jabatanTerisi.desaKode, user.desaKode), eq(jabatanTerisi.userId, user.id))
		);
		return rows.map(asSeat);
	});

/** Seats of somebody in a trainer's scope; those held elsewhere stay unseen. */
export async function seatsOf(
	{ db }: Services,
	user: User,
	accountId: string
): Promise<readonly Seat[]> {
	if (!isTrainer(user)) forbidden();
	return inScope(db, viewScope(user), async (tx) => {
		const rows = await readSeats(tx).where(
			and(
				eq(jabatanTerisi.userId, accountId),
				underWilayah(jabatanTerisi.desaKode, user.wilayahKode)
			)
		);
		return rows.map(asSeat);
	});
}

/** Which day it is in a village: a seat cannot begin or end later than that. */
export const today = ({ now }: Services, desaKode: string): Tanggal =>
	tanggalDiZona(now(), zonaWilayah(desaKode));

/** Seats that one person at a time should hold; another one is possible (a handover), so it is only asked about. */
const seatsOfOne: readonly string[] = ['kepala-desa', 'sekretaris-desa'];

/** The people who hold such a seat in a village now. Call it inside the trainer's scope. */
export async function presentHolders(
	tx: ScopedTx,
	desaKode: string,
	jabatan: string
): Promise<readonly { readonly nama: string; readonly mulai: Tanggal }[]> {
	if (!seatsOfOne.includes(jabatan)) return [];
	const rows = await tx
		.select({ nama: users.nama, mulai: jabatanTerisi.mulai })
		.from(jabatanTerisi)
		.innerJoin(users, eq(users.id, jabatanTerisi.userId))
		.where(
			and(
				eq(jabatanTerisi.desaKode, desaKode),
				eq(jabatanTerisi.jabatan, jabatan),
				isNull(jabatanTerisi.selesai)
			)
		)
		.orderBy(asc(jabatanTerisi.mulai));
	return rows.map(({ nama, mulai }) => ({ nama, mulai: tanggal(mulai) }));
}

/** Ends a seat on a day; it stays in the person's history. Ending it twice changes nothing. */
export async function endSeat(
	services: Services,
	user: User,
	accountId: string,
	input: { readonly seatId: string; readonly selesai: string }
): Promise<Result<{ readonly jabatan: string; readonly selesai: Tanggal }>> {
	const account = await visibleAccount(services, user, accountId);
	const refusal = manageRefusal(user, account);
	if (refusal) return refused(galat('', refusal));
	if (!isUuid(input.seatId)) notFound();
	return inScope(services.db, viewScope(user), async (tx) => {
		const [seat] = await tx
			.select()
			.from(jabatanTerisi)
			.where(
				and(
					underWilayah(jabatanTerisi.desaKode, user.wilayahKode),
					eq(jabatanTerisi.id, input.seatId),
					eq(jabatanTerisi.userId, account.id)
				)
			)
			.for('update');
		if (!seat) notFound();
		const label = labelJabatan(seat.jabatan);
		if (seat.selesai) return accepted({ jabatan: label, selesai: tanggal(seat.selesai) });
		const mulai = tanggal(seat.mulai);
		const selesai = parseTanggal(input.selesai);
		const wrong = endProblem(input.selesai, selesai, mulai, today(services, seat.desaKode));
		if (wrong || !selesai) return refused(wrong ?? galat('selesai', 'Tanggal belum diisi.'));
		await tx
			.update(jabatanTerisi)
			.set({ selesai })
			.where(and(eq(jabatanTerisi.desaKode, seat.desaKode), eq(jabatanTerisi.id, seat.id)));
		const [other] = await tx
			.select({ jabatan: jabatanTerisi.jabatan })
			.from(jabatanTerisi)
			.where(
				and(
					eq(jabatanTerisi.desaKode, seat.desaKode),
					eq(jabatanTerisi.userId, account.id),
					isNull(jabatanTerisi.selesai),
					ne(jabatanTerisi.id, seat.id)
				)
			)
			.limit(1);
		await tx
			.update(users)
			.set({ jabatan: other?.jabatan ?? null })
			.where(eq(users.id, account.id));
		await refreshSeats(tx, seat.desaKode);
		return accepted({ jabatan: label, selesai });
	});
}

const galat = (field: string, message: string, mend?: string): Problem => ({
	field,
	level: 'galat',
	rule: 'AK-05',
	message,
	...(mend ? { mend } : {})
});

function endProblem(
	typed: string,
	selesai: Tanggal | null,
	mulai: Tanggal,
	hariIni: Tanggal
): Problem | null {
	if (typed.trim() === '')
		return galat('selesai', 'Tanggal selesai menjabat belum diisi.', 'Contoh: 22-11-2026.');
	if (!selesai)
		return galat(
			'selesai',
			`Tanggal "${typed.trim().slice(0, 40)}" tidak ada di kalender.`,
			'Tulis hari-bulan-tahun, misalnya 22-11-2026.'
		);
	if (selesai < mulai)
		return galat(
			'selesai',
			'Tanggal selesai lebih awal daripada mulai menjabat.',
			`Jabatan ini dimulai ${formatTanggal(mulai)}.`
		);
	if (selesai > hariIni)
		return galat(
			'selesai',
			'Tanggal selesai belum tiba.',
			'Akhiri jabatan pada harinya atau sesudahnya.'
		);
	return null;
}
