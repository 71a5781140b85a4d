import { createHash } from 'node:crypto';
import { accepted, type Problem, type Result } from '$lib/desa/problem';
import { isUuid, newId } from '$lib/ids';
import { mendedSheet, type MendedSheet } from '$lib/roster/mended-sheet';
import { planRoster } from '$lib/roster/plan';
import {
	rowStatuses,
	type PlannedRow,
	type RosterPlan,
	type RowStatus
} from '$lib/roster/plan-types';
import type { RosterRow } from '$lib/roster/read-rows';
import { forbidden, isTrainer, type User } from '../access';
import { today } from '../accounts/seats';
import { derivedId } from '../derived-id';
import { inScope, type ScopedTx } from '../db/scope';
import { bacaIsi, bergiliran, type Antara } from '../impor/kiriman';
import type { Services } from '../runtime';
import { viewScope } from '../scope-of';
import { readRosterFile, type RosterFile } from './read-file';
import { loadState } from './state';

/** Rows of one page of the dry run; the sheet for mending has them all. */
const rowsPerPage = 50;

export type DryRun = {
	/** The import that this may become. */
	readonly importId: string;
	readonly hash: string;
	/** Names what would be done, so that nothing else is done than what was looked at. */
	readonly fingerprint: string;
	readonly fileName: string;
	/** The bytes of the file, to be sent once more with the word to apply it: the server keeps none. */
	readonly isi: string;
	readonly total: number;
	readonly counts: RosterPlan['counts'];
	readonly accounts: number;
	readonly handovers: number;
	readonly warnings: readonly Problem[];
	readonly missing: RosterPlan['missing'];
	readonly shown: RowStatus | 'semua';
	readonly page: number;
	readonly pages: number;
	readonly rows: readonly PlannedRow[];
};

/** What a roster would do; nothing is written and the file is forgotten. */
export const dryRun = (services: Services, user: User, form: FormData): Promise<Result<DryRun>> =>
	read(user, form, async (file, bytes) => {
		const given = String(form.get('imporId') ?? '');
		const importId = isUuid(given) ? given : newId();
		const plan = await inScope(services.db, viewScope(user), (tx) =>
			planNow(tx, services, user, file.sheet.rows, importId)
		);
		// One button asks for a kind of row and a page of it.
		const [tampil, asked] = String(form.get('lihat') ?? '').split('-');
		const shown =
			rowStatuses.find((status) => status === tampil) ??
			(tampil === 'semua' || plan.counts.bermasalah === 0 ? 'semua' : 'bermasalah');
		const matching = plan.rows.filter(({ status }) => shown === 'semua' || status === shown);
		const pages = Math.max(1, Math.ceil(matching.length / rowsPerPage));
		const page = Math.min(pages, Math.max(1, Math.trunc(Number(asked)) || 1));
		return accepted({
			importId,
			hash: file.hash,
			fingerprint: fingerprint(plan),
			fileName: fileNameOf(form),
			isi: Buffer.from(bytes).toString('base64'),
			total: plan.rows.length,
			counts: plan.counts,
			accounts: plan.accounts,
			handovers: plan.handovers,
			warnings: file.sheet.warnings,
			missing: plan.missing,
			shown,
			page,
			pages,
			rows: matching.slice((page - 1) * rowsPerPage, page * rowsPerPage)
		});
	});

/** The sheet back, with what is wrong in colour and how to mend it. */
export const mendRoster = (
	services: Services,
	user: User,
	form: FormData
): Promise<Result<MendedSheet>> =>
	read(user, form, async ({ sheet }) => {
		const plan = await inScope(services.db, viewScope(user), (tx) =>
			planNow(tx, services, user, sheet.rows, newId())
		);
		return accepted(mendedSheet(sheet, plan));
	});

/** The file of a form, read; for trainers only. */
export function read<T>(
	user: User,
	form: FormData,
	use: (file: RosterFile, bytes: Uint8Array, antara: Antara) => Promise<Result<T>>
): Promise<Result<T>> {
	if (!isTrainer(user)) forbidden();
	return bergiliran(async (antara) => {
		const bytes = await bacaIsi(form);
		if (!bytes.ok) return bytes;
		const file = await readRosterFile(bytes.value, antara);
		return file.ok ? use(file.value, bytes.value, antara) : file;
	});
}

/** What the rows would do to the installation as it is now. */
export async function planNow(
	tx: ScopedTx,
	services: Services,
	user: User,
	rows: readonly RosterRow[],
	importId: string
): Promise<RosterPlan> {
	const state = await loadState(tx, user, rows);
	return planRoster(rows, state, {
		today: (desaKode) => today(services, desaKode),
		id: (what, nomor) => derivedId('roster', importId, what, nomor)
	});
}

export const fingerprint = ({ steps, counts }: RosterPlan): string =>
	createHash('sha256')
		.update(JSON.stringify([counts, steps]))
		.digest('hex');

/** As chosen, or as the dry run carried it along. */
export function fileNameOf(form: FormData): string {
	const berkas = form.get('berkas');
	const chosen =
		berkas instanceof File && berkas.name !== '' ? berkas.name : form.get('namaBerkas');
	const text = typeof chosen === 'string' ? chosen.replace(/[\p{Cc}\p{Cf}]/gu, '').trim() : '';
	return text.slice(0, 120) || 'daftar perangkat';
}
