import type { Tanggal } from '$lib/format/tanggal';
import type { Jabatan } from '$lib/learning/jabatan';
import type { RowProblem } from './cells';

export const rowStatuses = ['baru', 'berubah', 'sama', 'bermasalah'] as const;
export type RowStatus = (typeof rowStatuses)[number];

/** One thing that a row changes, in words. */
export type RowChange = { readonly label: string; readonly from: string; readonly to: string };

export type PlannedRow = {
	readonly nomor: number;
	readonly nama: string;
	/** 'Desa Sukamaju (35.99.01.2001)'; null: not told. */
	readonly desa: string | null;
	readonly jabatan: Jabatan | null;
	readonly status: RowStatus;
	readonly problems: readonly RowProblem[];
	readonly changes: readonly RowChange[];
	/** The account it is about, when there is one already. */
	readonly username: string | null;
};

/** What an import may change on an account that is there. */
export type AccountFields = {
	readonly nama: string;
	readonly noHp: string | null;
	readonly nip: string | null;
	readonly email: string | null;
	readonly desaKode: string;
	readonly closed: boolean;
};

/** What is done when a plan is applied, in this order. */
export type RosterStep =
	| {
			readonly kind: 'akun-baru';
			readonly userId: string;
			readonly desaKode: string;
			readonly after: Omit<AccountFields, 'closed' | 'desaKode'>;
	  }
	| {
			readonly kind: 'akun-berubah';
			readonly userId: string;
			readonly desaKode: string;
			readonly before: Partial<AccountFields>;
			readonly after: Partial<AccountFields>;
	  }
	| {
			readonly kind: 'jabatan-mulai';
			readonly userId: string;
			readonly desaKode: string;
			readonly seatId: string;
			readonly jabatan: Jabatan;
			/** Null: the seat is new. */
			readonly before: Tanggal | null;
			readonly after: Tanggal;
	  }
	| {
			readonly kind: 'jabatan-selesai';
			readonly userId: string;
			readonly desaKode: string;
			readonly seatId: string;
			readonly jabatan: Jabatan;
			readonly before: Tanggal | null;
			readonly after: Tanggal;
	  };

/** Somebody who is on a seat of a village in the file, and in no row of it. Nothing is done about them. */
export type MissingPerson = {
	readonly userId: string;
	readonly username: string;
	readonly nama: string;
	/** The village of the account, as in a row. */
	readonly desa: string;
	readonly jabatan: readonly Jabatan[];
};

export type RosterPlan = {
	readonly rows: readonly PlannedRow[];
	readonly steps: readonly RosterStep[];
	readonly missing: readonly MissingPerson[];
	readonly counts: Readonly<Record<RowStatus, number>>;
	/** Accounts that would be made. */
	readonly accounts: number;
	/** Seats that pass from one person to another. */
	readonly handovers: number;
};
