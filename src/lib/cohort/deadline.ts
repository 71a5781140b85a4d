import { tanggalDiZona, zonaWilayah, type Tanggal } from '../format/tanggal';

/** A course (`itemId` is ''), or one item of it, that a cohort works through. */
export type CohortItem = {
	readonly courseId: string;
	readonly itemId: string;
	/** Null: the last day of the cohort. */
	readonly deadline: Tanggal | null;
};

export type Member = { readonly userId: string; readonly desaKode: string };

/** More time for a village (`forUser` is null) or for one person in it. */
export type Extension = {
	readonly forDesa: string;
	readonly forUser: string | null;
	/** '' is everything that the cohort works through. */
	readonly courseId: string;
	readonly itemId: string;
	readonly until: Tanggal;
};

/** What the log says of one member and one item. */
export type ItemProgress = {
	readonly begun: boolean;
	/** ISO; null: not done. */
	readonly doneAt: string | null;
};

export const notBegun: ItemProgress = { begun: false, doneAt: null };

export const standings = [
	'belum-mulai',
	'berjalan',
	'diperpanjang',
	'lewat-batas',
	'selesai',
	'selesai-terlambat'
] as const;
export type Standing = (typeof standings)[number];

export type ItemStanding = {
	/**
	 * *Diperpanjang*: the usual last day is over, more time was given and is not. *Selesai* is in time, by the day that
	 * held for the member.
	 */
	readonly status: Standing;
	readonly begun: boolean;
	/** The last day for this member. */
	readonly day: Tanggal;
	/** More time was given than the others have. */
	readonly extended: boolean;
	readonly doneOn: Tanggal | null;
};

const isFor = (extension: Extension, member: Member, item: CohortItem): boolean =>
	extension.forDesa === member.desaKode &&
	(extension.forUser === null || extension.forUser === member.userId) &&
	(extension.courseId === '' ||
		(extension.courseId === item.courseId && extension.itemId === item.itemId));

/** AN-06: the latest day counts, whoever it was given to and in whatever order; an earlier one takes nothing away. */
export function lastDay(
	item: CohortItem,
	end: Tanggal,
	member: Member,
	extensions: readonly Extension[]
): { readonly day: Tanggal; readonly usual: Tanggal } {
	const usual = item.deadline ?? end;
	const day = extensions
		.filter((one) => isFor(one, member, item))
		.reduce((latest, { until }) => (until > latest ? until : latest), usual);
	return { day, usual };
}

/** Where one member stands with one item on the day that `now` is in their village. */
export function itemStanding(
	item: CohortItem,
	end: Tanggal,
	member: Member,
	extensions: readonly Extension[],
	{ begun, doneAt }: ItemProgress,
	now: Date
): ItemStanding {
	const zona = zonaWilayah(member.desaKode);
	const today = tanggalDiZona(now, zona);
	const doneOn = doneAt === null ? null : tanggalDiZona(doneAt, zona);
	const { day, usual } = lastDay(item, end, member, extensions);
	return {
		status: statusOn(today, { day, usual, doneOn, begun }),
		begun: begun || doneOn !== null,
		day,
		extended: day > usual,
		doneOn
	};
}

function statusOn(
	today: Tanggal,
	at: {
		readonly day: Tanggal;
		readonly usual: Tanggal;
		readonly doneOn: Tanggal | null;
		readonly begun: boolean;
	}
): Standing {
	if (at.doneOn !== null) return at.doneOn <= at.day ? 'selesai' : 'selesai-terlambat';
	if (today > at.day) return 'lewat-batas';
	if (today > at.usual) return 'diperpanjang';
	return at.begun ? 'berjalan' : 'belum-mulai';
}

export const isDone = ({ status }: Pick<ItemStanding, 'status'>): boolean =>
	status === 'selesai' || status === 'selesai-terlambat';

export const labelStanding: Readonly<Record<Standing, string>> = {
	'belum-mulai': 'Belum mulai',
	berjalan: 'Berjalan',
	diperpanjang: 'Diperpanjang',
	'lewat-batas': 'Lewat batas',
	selesai: 'Selesai',
	'selesai-terlambat': 'Selesai terlambat'
};

/** How a standing looks wherever it is shown, always beside its word. */
export const toneStanding = {
	'belum-mulai': 'netral',
	berjalan: 'tenang',
	diperpanjang: 'kunyit',
	'lewat-batas': 'bata',
	selesai: 'daun',
	'selesai-terlambat': 'kunyit'
} as const satisfies Readonly<Record<Standing, string>>;
