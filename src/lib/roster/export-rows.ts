import { labelJabatan } from '$lib/learning/jabatan';
import { rosterColumns } from './columns';
import type { RosterPerson } from './state';

/** '01-02-2026' */
const writeDay = (day: string): string => day.split('-').reverse().join('-');

/**
 * Everybody who is on a seat, one row for each, in the columns that an import reads: imported again, it changes nothing.
 * The first row is the heading.
 */
export function exportRows(people: readonly RosterPerson[]): readonly (readonly string[])[] {
	const rows = people
		.filter(({ refusal }) => refusal === null)
		.flatMap((person) =>
			person.seats
				.filter(({ selesai }) => selesai === null)
				.map((seat) => [
					seat.desaKode,
					person.nama,
					labelJabatan(seat.jabatan),
					person.noHp ?? '',
					person.nip ?? '',
					person.email ?? '',
					writeDay(seat.mulai),
					'',
					'aktif',
					person.username
				])
		);
	return [
		[...rosterColumns],
		...rows.sort((a, b) => (a.slice(0, 3).join('\n') < b.slice(0, 3).join('\n') ? -1 : 1))
	];
}
