import type { RosterPlan } from './plan-types';
import type { RosterRow } from './read-rows';
import type { RosterPerson, RosterSeat, RosterState } from './state';

export const emptyRow: RosterRow = {
	nomor: 2,
	namaAkun: null,
	desaKode: '35.99.01.2001',
	nama: 'Siti Aminah',
	jabatan: 'kaur-keuangan',
	noHp: null,
	nip: null,
	email: null,
	mulai: null,
	selesai: null,
	status: 'aktif',
	problems: []
};

/** The installation after a plan was applied, as the service leaves it. */
export function afterPlan(state: RosterState, { steps }: RosterPlan): RosterState {
	const people = new Map<string, RosterPerson>(
		state.people.map((person) => [person.userId, person])
	);
	const change = (userId: string, how: (person: RosterPerson) => RosterPerson): void => {
		const person = people.get(userId);
		if (!person) throw new Error(`A step is about ${userId}, who is not there`);
		people.set(userId, how(person));
	};
	const seats = (userId: string, how: (all: readonly RosterSeat[]) => readonly RosterSeat[]) =>
		change(userId, (person) => ({ ...person, seats: how(person.seats) }));
	for (const step of steps)
		switch (step.kind) {
			case 'akun-baru':
				people.set(step.userId, {
					...step.after,
					userId: step.userId,
					username: `akun.${step.userId}`,
					desaKode: step.desaKode,
					closed: false,
					used: false,
					refusal: null,
					seats: []
				});
				break;
			case 'akun-berubah':
				change(step.userId, (person) => ({ ...person, ...step.after }));
				break;
			case 'jabatan-mulai':
				seats(step.userId, (all) =>
					step.before === null
						? [
								...all,
								{
									id: step.seatId,
									desaKode: step.desaKode,
									jabatan: step.jabatan,
									mulai: step.after,
									selesai: null
								}
							]
						: all.map((seat) => (seat.id === step.seatId ? { ...seat, mulai: step.after } : seat))
				);
				break;
			case 'jabatan-selesai':
				seats(step.userId, (all) =>
					all.map((seat) => (seat.id === step.seatId ? { ...seat, selesai: step.after } : seat))
				);
				break;
			default:
				step satisfies never;
		}
	return { ...state, people: [...people.values()] };
}
