import type { Tanggal } from '$lib/format/tanggal';
import type { Jabatan } from '$lib/learning/jabatan';

/** A seat somebody holds or held. */
export type RosterSeat = {
	readonly id: string;
	readonly desaKode: string;
	readonly jabatan: Jabatan;
	readonly mulai: Tanggal;
	/** Null while it is held. */
	readonly selesai: Tanggal | null;
};

export type RosterPerson = {
	readonly userId: string;
	readonly username: string;
	readonly nama: string;
	readonly noHp: string | null;
	readonly nip: string | null;
	readonly email: string | null;
	/** The village of the account. */
	readonly desaKode: string;
	readonly closed: boolean;
	/** Whether its holder has chosen a password. */
	readonly used: boolean;
	/** Why nothing may be changed on this account; null when it may. */
	readonly refusal: string | null;
	readonly seats: readonly RosterSeat[];
};

export type RosterVillage = {
	/** 'Desa Sukamaju' */
	readonly nama: string;
	readonly kelurahan: boolean;
	/** In the wilayah of the trainer who imports. */
	readonly inScope: boolean;
};

/** What a plan has to know of the installation: the people of the villages in the file, and whoever its rows name. */
export type RosterState = {
	readonly people: readonly RosterPerson[];
	/** By code: those that exist among the codes of the file, and those in which the people hold or held a seat. */
	readonly villages: ReadonlyMap<string, RosterVillage>;
};

/** 'Desa Sukamaju (35.99.01.2001)'; the code alone of a village that is not there. */
export const sayVillage = ({ villages }: Pick<RosterState, 'villages'>, kode: string): string => {
	const village = villages.get(kode);
	return village ? `${village.nama} (${kode})` : kode;
};
