import { columnLabel, type RosterColumn } from './columns';
import type { Group } from './group';
import { sharesName } from './person-name';
import type { AccountFields, RosterStep } from './plan-types';
import type { RosterRow } from './read-rows';
import { sayVillage, type RosterPerson, type RosterState } from './state';
import { coming, peringatan, userIdOf, type PlanSetting, type Work } from './work';

type Mutable = { -readonly [Name in keyof AccountFields]?: AccountFields[Name] };

const fieldColumn = {
	nama: 'nama',
	noHp: 'no_hp',
	nip: 'nip_atau_nipd',
	email: 'email'
} as const satisfies Record<string, RosterColumn>;

/** The account itself: made, or brought to what its rows tell. A row of somebody who leaves a seat is about that seat alone. */
export function accountStep(
	group: Group<Work>,
	setting: PlanSetting,
	state: RosterState
): RosterStep | null {
	const works = coming(group);
	const [first] = works;
	if (!first) return null;
	const { person } = first.match;
	const told = <T>(read: (row: RosterRow) => T | null): T | null =>
		works.map(({ row }) => read(row)).find((value) => value !== null) ?? null;
	const nama = told((row) => row.nama);
	if (nama === null) return null;
	const fields = {
		nama,
		noHp: told((row) => row.noHp),
		nip: told((row) => row.nip),
		email: told((row) => row.email)
	};
	const userId = userIdOf(group, setting);
	const to = first.row.desaKode;
	if (person === null)
		return to === null ? null : { kind: 'akun-baru', userId, desaKode: to, after: fields };
	const before: Mutable = {};
	const after: Mutable = {};
	for (const name of ['nama', 'noHp', 'nip', 'email'] as const) {
		const value = fields[name];
		if (value === null || value === person[name]) continue;
		Object.assign(before, { [name]: person[name] });
		Object.assign(after, { [name]: value });
		tell(works, name, person[name], value);
	}
	if (to !== null && to !== person.desaKode) {
		before.desaKode = person.desaKode;
		after.desaKode = to;
		tellMove(works, person, to, state);
	}
	// Closed when an import was taken back, and never used: the next import opens it again.
	if (person.closed && !person.used) {
		before.closed = true;
		after.closed = false;
		for (const { changes } of works)
			changes.push({ label: 'Akun', from: 'ditutup', to: 'dibuka kembali' });
	}
	return Object.keys(after).length === 0
		? null
		: {
				kind: 'akun-berubah',
				userId,
				desaKode: after.desaKode ?? person.desaKode,
				before,
				after
			};
}

function tell(
	works: readonly Work[],
	name: 'nama' | 'noHp' | 'nip' | 'email',
	from: string | null,
	to: string
): void {
	const column = fieldColumn[name];
	for (const { row, changes, problems } of works) {
		if (row[name] === null) continue;
		changes.push({ label: columnLabel[column], from: from ?? 'belum ada', to });
		if (name === 'nama' && from !== null && !sharesName(from, to))
			problems.push(
				peringatan(
					'nama',
					'DP-04',
					`Akun ini tercatat atas nama ${from}.`,
					'Bila orangnya berbeda, kosongkan nama_akun: riwayat belajar mengikuti akun.'
				)
			);
	}
}

function tellMove(
	works: readonly Work[],
	person: RosterPerson,
	to: string,
	state: RosterState
): void {
	const from = sayVillage(state, person.desaKode);
	for (const { changes, problems } of works) {
		changes.push({ label: 'Desa', from, to: sayVillage(state, to) });
		problems.push(
			peringatan(
				'kode_desa',
				'DP-06',
				`${person.nama} pindah dari ${from}.`,
				'Catatan belajarnya tetap tersimpan pada desa yang lama; di desa baru ia memulai catatan baru.'
			)
		);
	}
}
