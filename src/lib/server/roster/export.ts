import { accepted, refused, type Result } from '$lib/desa/problem';
import { formatAngka } from '$lib/format/angka';
import { batasLembar } from '$lib/lembar/lembar';
import { rosterColumns } from '$lib/roster/columns';
import { exportRows } from '$lib/roster/export-rows';
import { forbidden, isInScope, isTrainer, notFound, type User } from '../access';
import { parseKodeWilayah } from '../accounts/wilayah';
import { today } from '../accounts/seats';
import { inScope } from '../db/scope';
import { kirimLembar } from '../impor/kirim-lembar';
import type { Services } from '../runtime';
import { viewScope } from '../scope-of';
import { loadPeople, onSeatUnder } from './state';

/** The rows of everybody on a seat below a code of the trainer's wilayah. */
export async function rosterOf(
	services: Services,
	user: User,
	kode: string
): Promise<Result<readonly (readonly string[])[]>> {
	if (!isTrainer(user)) forbidden();
	if (kode !== '' && parseKodeWilayah(kode) !== kode) notFound();
	if (!isInScope(user, kode)) notFound();
	const rows = await inScope(services.db, viewScope(user), async (tx) =>
		exportRows(await loadPeople(tx, user, onSeatUnder(kode))).filter(
			(row, i) => i === 0 || kode === '' || row[0]?.startsWith(kode)
		)
	);
	return rows.length - 1 <= batasLembar.baris
		? accepted(rows)
		: refused({
				field: '',
				level: 'galat',
				rule: 'DP-01',
				message: `Daftar ini berisi ${formatAngka(rows.length - 1)} baris; satu berkas memuat paling banyak ${formatAngka(batasLembar.baris)}.`,
				mend: 'Ekspor per kabupaten atau per kecamatan.'
			});
}

/** A roster as XLSX or CSV; imported again it changes nothing. */
export async function exportRoster(
	services: Services,
	user: User,
	asked: { readonly wilayah: string | null; readonly format: string }
): Promise<Response> {
	const kode = asked.wilayah ?? user.wilayahKode;
	const rows = await rosterOf(services, user, kode);
	if (!rows.ok)
		return new Response(
			rows.problems.map(({ message, mend }) => `${message} ${mend ?? ''}`).join('\n'),
			{ status: 422, headers: { 'content-type': 'text/plain; charset=utf-8' } }
		);
	const place = kode === '' ? 'indonesia' : kode;
	return kirimLembar(
		{ nama: 'Daftar Perangkat', baris: rows.value },
		`daftar-perangkat-${place}-${today(services, kode || '00')}`,
		asked.format
	);
}

/** The headings and nothing else: a row of example would be imported with the others. */
export const rosterTemplate = (format: string): Promise<Response> =>
	kirimLembar(
		{ nama: 'Daftar Perangkat', baris: [rosterColumns] },
		'templat-daftar-perangkat',
		format
	);
