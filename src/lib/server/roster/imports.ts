import { and, count, desc, eq, inArray } from 'drizzle-orm';
import { formatTanggal, tanggal } from '$lib/format/tanggal';
import { isUuid } from '$lib/ids';
import { labelJabatan } from '$lib/learning/jabatan';
import { forbidden, isTrainer, notFound, type User } from '../access';
import { namaWilayah } from '../accounts/wilayah';
import { rosterImport, wilayah } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import type { Services } from '../runtime';
import { underWilayah, viewScope } from '../scope-of';
import { readJudged, type Judged } from './judge';
import { undoUntil } from './undo';

export type ImportRow = {
	readonly id: string;
	readonly fileName: string;
	readonly importerName: string;
	readonly rows: number;
	readonly created: number;
	readonly changed: number;
	readonly same: number;
	/** Rows that were wrong and left out. */
	readonly left: number;
	readonly importedAt: Date;
	readonly undoneAt: Date | null;
};

const perPage = 20;
const changesPerPage = 50;

const asRow = (row: typeof rosterImport.$inferSelect): ImportRow => ({
	id: row.id,
	fileName: row.fileName,
	importerName: row.importerName,
	rows: row.rows,
	created: row.created,
	changed: row.changed,
	same: row.same,
	left: row.rows - row.created - row.changed - row.same,
	importedAt: row.importedAt,
	undoneAt: row.undoneAt
});

/** A page of a list; for a file and for paper all of it. */
type AskedPage = number | 'semua';

function pageOf(asked: AskedPage, total: number, perPage: number) {
	if (asked === 'semua') return { page: 1, size: Math.max(1, total) };
	const pages = Math.max(1, Math.ceil(total / perPage));
	return { page: Math.min(pages, Math.max(1, Math.trunc(asked) || 1)), size: perPage };
}

/** As an address asks for it. */
export const askedPage = (params: URLSearchParams): AskedPage =>
	params.get('cetak') === 'semua' ? 'semua' : Number(params.get('halaman') ?? '1');

/** Imports of a trainer's wilayah, the last one first. */
export async function listImports(
	{ db }: Services,
	user: User,
	asked: AskedPage
): Promise<{
	readonly rows: readonly ImportRow[];
	readonly total: number;
	readonly page: number;
	readonly perPage: number;
}> {
	if (!isTrainer(user)) forbidden();
	const where = underWilayah(rosterImport.desaKode, user.wilayahKode);
	return inScope(db, viewScope(user), async (tx) => {
		const [counted] = await tx.select({ total: count() }).from(rosterImport).where(where);
		const total = counted?.total ?? 0;
		const { page, size } = pageOf(asked, total, perPage);
		const rows = await tx
			.select()
			.from(rosterImport)
			.where(where)
			.orderBy(desc(rosterImport.importedAt), desc(rosterImport.id))
			.limit(size)
			.offset((page - 1) * size);
		return { rows: rows.map(asRow), total, page, perPage: size };
	});
}

export type ChangeRow = {
	readonly id: string;
	readonly userId: string;
	readonly nama: string;
	readonly username: string;
	/** 'Desa Sukamaju (35.99.01.2001)' */
	readonly desa: string;
	readonly what: string;
	/** Why it stays, or stayed, when the import is taken back. */
	readonly stays: string | null;
};

export type ImportDetail = ImportRow & {
	readonly undoUntil: Date;
	readonly canUndo: boolean;
	/** How many changes would stay. */
	readonly stays: number;
	readonly newAccounts: number;
	readonly changes: {
		readonly rows: readonly ChangeRow[];
		readonly total: number;
		readonly page: number;
		readonly perPage: number;
	};
};

export async function importDetail(
	services: Services,
	user: User,
	importId: string,
	asked: AskedPage
): Promise<ImportDetail> {
	if (!isTrainer(user)) forbidden();
	if (!isUuid(importId)) notFound();
	return inScope(services.db, viewScope(user), async (tx) => {
		const [found] = await tx
			.select()
			.from(rosterImport)
			.where(
				and(underWilayah(rosterImport.desaKode, user.wilayahKode), eq(rosterImport.id, importId))
			);
		if (!found) notFound();
		const judged = await readJudged(tx, user, importId);
		const until = undoUntil(found.importedAt);
		const { page, size } = pageOf(asked, judged.length, changesPerPage);
		const shown = judged.slice((page - 1) * size, page * size);
		const say = await villageNames(tx, shown);
		return {
			...asRow(found),
			undoUntil: until,
			canUndo: found.undoneAt === null && services.now() <= until,
			stays: judged.filter(({ stays }) => stays !== null).length,
			newAccounts: judged.filter(({ change }) => change.kind === 'akun-baru').length,
			changes: {
				rows: shown.map((one) => asChange(one, found.undoneAt !== null, say)),
				total: judged.length,
				page,
				perPage: size
			}
		};
	});
}

type SayVillage = (kode: unknown) => string;

/** Names of the villages that these changes are about, and of those that somebody moves between. */
async function villageNames(tx: ScopedTx, shown: readonly Judged[]): Promise<SayVillage> {
	const codes = new Set(
		shown
			.flatMap(({ change }) => [change.desaKode, change.before.desaKode, change.after.desaKode])
			.filter((kode) => typeof kode === 'string')
	);
	const found =
		codes.size === 0
			? []
			: await tx
					.select({ kode: wilayah.kode, nama: wilayah.nama, jenis: wilayah.jenis })
					.from(wilayah)
					.where(inArray(wilayah.kode, [...codes]));
	const names = new Map<unknown, string>(
		found.map((row) => [row.kode, `${namaWilayah(row)} (${row.kode})`])
	);
	return (kode) => names.get(kode) ?? String(kode ?? 'belum ada');
}

const fieldLabel: Readonly<Record<string, string>> = {
	nama: 'Nama',
	noHp: 'Nomor HP',
	nip: 'NIP atau NIPD',
	email: 'Email',
	desaKode: 'Desa',
	closed: 'Akun'
};

function writeField(name: string, value: unknown, say: SayVillage): string {
	if (name === 'closed') return value === true ? 'ditutup' : 'terbuka';
	return name === 'desaKode' ? say(value) : String(value ?? 'belum ada');
}

const writeDay = (value: unknown): string =>
	typeof value === 'string' ? formatTanggal(tanggal(value)) : 'belum ada';

function asChange({ change, stays }: Judged, undone: boolean, say: SayVillage): ChangeRow {
	return {
		id: change.id,
		userId: change.userId,
		nama: change.nama,
		username: change.username,
		desa: say(change.desaKode),
		what: whatOf(change, say),
		stays: undone ? null : stays
	};
}

function whatOf({ kind, before, after }: Judged['change'], say: SayVillage): string {
	const seat = labelJabatan(String(after.jabatan));
	switch (kind) {
		case 'akun-baru':
			return 'Akun dibuat';
		case 'akun-berubah':
			return Object.entries(after)
				.map(
					([name, value]) =>
						`${fieldLabel[name] ?? name}: ${writeField(name, before[name], say)} → ${writeField(name, value, say)}`
				)
				.join('; ');
		case 'jabatan-mulai':
			return before.mulai === null
				? `Mulai sebagai ${seat}, ${writeDay(after.mulai)}`
				: `Mulai sebagai ${seat}: ${writeDay(before.mulai)} → ${writeDay(after.mulai)}`;
		case 'jabatan-selesai':
			return before.selesai === null
				? `Selesai sebagai ${seat}, ${writeDay(after.selesai)}`
				: `Selesai sebagai ${seat}: ${writeDay(before.selesai)} → ${writeDay(after.selesai)}`;
		default:
			return kind satisfies never;
	}
}
