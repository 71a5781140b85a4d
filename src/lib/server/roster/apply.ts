import { and, eq, sql } from 'drizzle-orm';
import { accepted, refused, type Problem, type Result } from '$lib/desa/problem';
import { isUuid } from '$lib/ids';
import type { RosterPlan, RosterStep } from '$lib/roster/plan-types';
import { desaKodeOf, type User } from '../access';
import { derivedId } from '../derived-id';
import { rosterImport } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import type { Services } from '../runtime';
import { underWilayah, viewScope } from '../scope-of';
import { fileNameOf, fingerprint, planNow, read } from './dry-run';
import { busy, lockWilayah } from './lock';
import type { RosterFile } from './read-file';
import { asRecords } from './texts';
import { writeSteps } from './write-steps';

const galat = (message: string, mend: string, field = ''): Problem => ({
	field,
	level: 'galat',
	rule: 'DP-08',
	message,
	mend
});

/**
 * Applies a roster that was looked at: read again, planned again against what is there now, and done in one transaction.
 * The id of the import travels in the form, so that sending it twice does it once.
 */
export const applyRoster = (
	services: Services,
	user: User,
	form: FormData
): Promise<Result<{ readonly importId: string }>> =>
	read(user, form, async (file) => {
		const importId = String(form.get('imporId') ?? '');
		if (!isUuid(importId) || form.get('sidikBerkas') !== file.hash)
			return refused(
				galat(
					'Berkas yang diterapkan bukan berkas yang diperiksa.',
					'Pilih berkasnya sekali lagi dan periksa hasilnya.',
					'berkas'
				)
			);
		return inScope(
			services.db,
			viewScope(user),
			(tx) => applyIn(tx, services, user, file, importId, form),
			{ idempotent: true }
		);
	});

async function applyIn(
	tx: ScopedTx,
	services: Services,
	user: User,
	file: RosterFile,
	importId: string,
	form: FormData
): Promise<Result<{ readonly importId: string }>> {
	if (!(await lockWilayah(tx, user.wilayahKode))) return refused(busy('DP-08'));
	const [again] = await tx
		.select({ hash: rosterImport.fileHash })
		.from(rosterImport)
		.where(
			and(underWilayah(rosterImport.desaKode, user.wilayahKode), eq(rosterImport.id, importId))
		);
	if (again)
		return again.hash === file.hash
			? accepted({ importId })
			: refused(
					galat('Formulir ini sudah dipakai untuk berkas lain.', 'Periksa berkasnya sekali lagi.')
				);
	const plan = await planNow(tx, services, user, file.sheet.rows, importId);
	if (plan.steps.length === 0)
		return refused(
			galat(
				'Tidak ada yang dapat diterapkan.',
				plan.counts.bermasalah > 0
					? 'Betulkan baris yang bermasalah, lalu unggah lagi.'
					: 'Semua baris sudah sama dengan isi sistem.'
			)
		);
	if (form.get('sidikRencana') !== fingerprint(plan))
		return refused(
			galat(
				'Isi sistem berubah sejak berkas ini diperiksa.',
				'Hasil pemeriksaan di bawah sudah yang terbaru; baca, lalu terapkan.'
			)
		);
	if (plan.counts.bermasalah > 0 && form.get('sebagian') !== 'ya')
		return refused(
			galat(
				`${plan.counts.bermasalah} baris bermasalah belum dapat diterapkan.`,
				'Centang "Terapkan baris yang baik saja", atau betulkan berkasnya lebih dahulu.',
				'sebagian'
			)
		);
	await writeSteps(tx, plan.steps, services.now());
	await tx.insert(rosterImport).values({
		desaKode: desaKodeOf(user.wilayahKode),
		id: importId,
		userId: user.id,
		importerName: user.nama,
		fileName: fileNameOf(form),
		fileHash: file.hash,
		rows: plan.rows.length,
		created: plan.counts.baru,
		changed: plan.counts.berubah,
		same: plan.counts.sama,
		importedAt: services.now()
	});
	await keepChanges(tx, importId, plan);
	return accepted({ importId });
}

async function keepChanges(tx: ScopedTx, importId: string, { steps }: RosterPlan): Promise<void> {
	await tx.execute(sql`
		insert into roster_change (desa_kode, id, import_id, position, user_id, kind, before, after)
		select r.desa, r.id, ${importId}::uuid, r.position, r.orang, r.kind, r.before, r.after
		from ${asRecords(
			steps.map((step, position) => ({
				desa: step.desaKode,
				id: derivedId('roster', importId, 'change', position),
				position,
				orang: step.userId,
				kind: step.kind,
				...kept(step)
			}))
		)} as r(desa text, id uuid, position int, orang uuid, kind text, before jsonb, after jsonb)`);
}

/** The columns of a change, as they were and as they were left. */
function kept(step: RosterStep): { readonly before: object; readonly after: object } {
	switch (step.kind) {
		case 'akun-baru':
			return { before: {}, after: step.after };
		case 'akun-berubah':
			return { before: step.before, after: step.after };
		case 'jabatan-mulai':
		case 'jabatan-selesai': {
			const day = step.kind === 'jabatan-mulai' ? 'mulai' : 'selesai';
			const seat = { seatId: step.seatId, jabatan: step.jabatan };
			return { before: { ...seat, [day]: step.before }, after: { ...seat, [day]: step.after } };
		}
		default:
			return step satisfies never;
	}
}
