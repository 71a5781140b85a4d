import { accountStep } from './account-step';
import { checkGroup, checkNames, checkNumbers, villageProblems } from './check-rows';
import { groupRows } from './group';
import { matcher } from './match';
import { nameKey } from './person-name';
import { SeatPlanner } from './plan-seats';
import type { MissingPerson, PlannedRow, RosterPlan, RowStatus } from './plan-types';
import type { RosterRow } from './read-rows';
import { sayVillage, type RosterState } from './state';
import { isSound, type PlanSetting, type Work } from './work';

/**
 * What a roster would do to an installation, and nothing done yet. It never takes anybody away because a file does not
 * name them, and an empty cell changes nothing. The order of the rows does not matter.
 */
export function planRoster(
	rows: readonly RosterRow[],
	state: RosterState,
	setting: PlanSetting
): RosterPlan {
	const find = matcher(state);
	const works = rows.map((row): Work => {
		const match = find(row);
		return {
			row,
			match,
			changes: [],
			problems: [
				...row.problems,
				...villageProblems(row, state),
				...(match.problem ? [match.problem] : [])
			]
		};
	});
	const groups = groupRows(works.filter((work) => isSound(work)));
	for (const group of groups) checkGroup(group);
	checkNames(groups);
	checkNumbers(groups, 'nip_atau_nipd', ({ nip }) => nip);
	checkNumbers(groups, 'no_hp', ({ noHp, nama }) =>
		noHp === null || nama === null ? null : `${noHp}/${nameKey(nama)}`
	);

	const seats = new SeatPlanner(state, setting, groups);
	seats.plan();
	const steps = [
		...groups.flatMap((group) => accountStep(group, setting, state) ?? []),
		...seats.steps
	];

	const planned = works.map((work) => describe(work, state));
	return {
		rows: planned,
		steps,
		missing: missingPeople(works, state),
		counts: countStatuses(planned),
		accounts: steps.filter(({ kind }) => kind === 'akun-baru').length,
		handovers: seats.handovers
	};
}

function countStatuses(rows: readonly PlannedRow[]): Record<RowStatus, number> {
	const counts: Record<RowStatus, number> = { baru: 0, berubah: 0, sama: 0, bermasalah: 0 };
	for (const { status } of rows) counts[status] += 1;
	return counts;
}

function describe(work: Work, state: RosterState): PlannedRow {
	const { row, match, problems, changes } = work;
	const sound = isSound(work);
	return {
		nomor: row.nomor,
		nama: row.nama ?? '',
		desa: row.desaKode === null ? null : sayVillage(state, row.desaKode),
		jabatan: row.jabatan,
		status: !sound
			? 'bermasalah'
			: match.person === null
				? 'baru'
				: changes.length > 0
					? 'berubah'
					: 'sama',
		problems,
		changes: sound ? changes : [],
		username: match.person?.username ?? null
	};
}

function missingPeople(works: readonly Work[], state: RosterState): readonly MissingPerson[] {
	const villages = new Set(works.flatMap(({ row: { desaKode } }) => desaKode ?? []));
	const inFile = new Set(works.flatMap(({ match: { person } }) => person?.userId ?? []));
	return state.people
		.filter(({ userId }) => !inFile.has(userId))
		.flatMap(({ userId, username, nama, desaKode, seats }) => {
			const jabatan = seats
				.filter((seat) => seat.selesai === null && villages.has(seat.desaKode))
				.map((seat) => seat.jabatan);
			return jabatan.length > 0 ? [{ userId, username, nama, desaKode, jabatan }] : [];
		})
		.toSorted((a, b) => (a.desaKode + a.nama < b.desaKode + b.nama ? -1 : 1))
		.map(({ desaKode, ...person }) => ({ ...person, desa: sayVillage(state, desaKode) }));
}
