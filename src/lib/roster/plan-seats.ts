import { addDays, formatTanggal, type Tanggal } from '$lib/format/tanggal';
import { labelJabatan } from '$lib/learning/jabatan';
import { checkComing } from './check-coming';
import type { Group } from './group';
import type { RosterStep } from './plan-types';
import { isSeatOfOne } from './seat-names';
import { sayVillage, type RosterSeat, type RosterState } from './state';
import {
	coming,
	galat,
	heldBy,
	isSound,
	isWhole,
	peringatan,
	seatKey,
	seatsOf,
	userIdOf,
	type Held,
	type PlanSetting,
	type Seats,
	type WholeRow,
	type Work
} from './work';

type Ending = {
	readonly held: Held;
	readonly selesai: Tanggal;
};

/** Seats over all groups: who comes, who goes, and who has to go because somebody comes. */
export class SeatPlanner {
	handovers = 0;
	readonly #seats: Seats;
	readonly #state: RosterState;
	readonly #endings = new Map<string, Ending>();
	readonly #beginnings: RosterStep[] = [];
	/** Said when all endings are known. */
	readonly #later: (() => void)[] = [];

	constructor(
		state: RosterState,
		readonly setting: PlanSetting,
		readonly groups: readonly Group<Work>[]
	) {
		this.#seats = seatsOf(groups, state);
		this.#state = state;
	}

	plan(): void {
		const { today } = this.setting;
		for (const group of this.groups)
			for (const work of coming(group)) checkComing(work, group, this.#seats, today);
		for (const group of this.groups)
			for (const work of group.works)
				if (isSound(work) && work.row.status === 'berhenti') this.#goes(work);
		for (const group of this.groups) this.#leavesOtherVillages(coming(group));
		for (const group of this.groups) this.#comes(group);
		for (const say of this.#later) say();
	}

	/** Who leaves leaves first, so that no seat has two holders on the way. */
	get steps(): readonly RosterStep[] {
		const endings = [...this.#endings.values()].map(
			({ held: { person, seat }, selesai }): RosterStep => ({
				kind: 'jabatan-selesai',
				userId: person.userId,
				desaKode: seat.desaKode,
				seatId: seat.id,
				jabatan: seat.jabatan,
				before: seat.selesai,
				after: selesai
			})
		);
		return [...endings, ...this.#beginnings];
	}

	/** DP-07: somebody leaves a seat. */
	#goes(work: Work): void {
		const { row, match, problems, changes } = work;
		if (!isWhole(row)) return;
		const seats = (match.person?.seats ?? []).filter(
			({ desaKode, jabatan }) => desaKode === row.desaKode && jabatan === row.jabatan
		);
		const held = heldBy(work);
		if (match.person === null || seats.length === 0) {
			problems.push(
				galat(
					'status',
					'DP-07',
					match.person === null
						? 'Orang ini belum ada di sistem, jadi tidak ada jabatan yang diakhiri.'
						: `${match.person.nama} tidak tercatat sebagai ${labelJabatan(row.jabatan)} di desa ini.`,
					'Hapus baris ini, atau betulkan nama, kode desa, atau jabatannya.'
				)
			);
			return;
		}
		// Of seats that ended, the one that began on the day told, else the last one.
		const former = seats
			.filter(({ mulai }) => row.mulai === null || mulai === row.mulai)
			.sort((a, b) => (a.mulai < b.mulai ? 1 : -1));
		const seat = held?.seat ?? former[0] ?? seats.sort((a, b) => (a.mulai < b.mulai ? 1 : -1))[0];
		if (!seat) return;
		if (held === null && (row.selesai === null || row.selesai === seat.selesai)) return;
		const today = this.setting.today(row.desaKode);
		const selesai = row.selesai ?? this.#dayBeforeSuccessor(row) ?? today;
		if (selesai > today || selesai < seat.mulai) {
			problems.push(
				galat(
					'selesai_jabatan',
					'DP-06',
					selesai > today
						? `Tanggal selesai menjabat ${formatTanggal(selesai)} belum tiba.`
						: `Tanggal selesai ${formatTanggal(selesai)} lebih awal daripada mulai menjabat ${formatTanggal(seat.mulai)}.`,
					'Isi hari terakhir menjabat, atau kosongkan.'
				)
			);
			return;
		}
		this.#endings.set(seat.id, { held: { person: match.person, seat }, selesai });
		changes.push({
			label: `Selesai sebagai ${labelJabatan(seat.jabatan)}`,
			from: seat.selesai === null ? 'masih dijabat' : formatTanggal(seat.selesai),
			to: formatTanggal(selesai)
		});
	}

	#dayBeforeSuccessor(row: WholeRow): Tanggal | null {
		if (!isSeatOfOne(row.jabatan)) return null;
		const comes = (this.#seats.inFile.get(seatKey(row.desaKode, row.jabatan)) ?? []).find(
			({ work, holds }) => work.row.status !== 'berhenti' && !holds && isSound(work)
		);
		return comes?.work.row.mulai ? addDays(comes.work.row.mulai, -1) : null;
	}

	#comes(group: Group<Work>): void {
		for (const work of coming(group)) {
			const { row, match, changes } = work;
			if (!isWhole(row)) continue;
			const held = heldBy(work);
			const label = labelJabatan(row.jabatan);
			if (row.mulai === null || held?.seat.mulai === row.mulai) continue;
			if (held) {
				changes.push({
					label: `Mulai sebagai ${label}`,
					from: formatTanggal(held.seat.mulai),
					to: formatTanggal(row.mulai)
				});
				this.#beginnings.push(this.#begins(group, row, row.mulai, held));
				continue;
			}
			changes.push({ label, from: 'belum menjabat', to: `sejak ${formatTanggal(row.mulai)}` });
			this.#beginnings.push(this.#begins(group, row, row.mulai, null));
			if (isSeatOfOne(row.jabatan)) this.#takesOver(work, row, row.mulai);
			this.#later.push(() => this.#alsoHolds(work, row, group));
			if (match.person?.closed && match.person.used)
				work.problems.push(
					peringatan(
						'nama_akun',
						'DP-04',
						`Akun ${match.person.username} sedang ditutup, jadi orangnya belum dapat masuk.`,
						'Buka kembali akunnya di halaman akun itu.'
					)
				);
		}
	}

	#begins(group: Group<Work>, row: WholeRow, mulai: Tanggal, held: Held | null): RosterStep {
		return {
			kind: 'jabatan-mulai',
			userId: userIdOf(group, this.setting),
			desaKode: row.desaKode,
			seatId: held?.seat.id ?? this.setting.id('jabatan', row.nomor),
			jabatan: row.jabatan,
			before: held?.seat.mulai ?? null,
			after: mulai
		};
	}

	/** A handover: whoever holds the seat and is not told to stay leaves it the day before. */
	#takesOver(work: Work, row: WholeRow, mulai: Tanggal): void {
		const key = seatKey(row.desaKode, row.jabatan);
		for (const before of this.#seats.open.get(key) ?? []) {
			if (before.person.userId === work.match.person?.userId) continue;
			const goes = (this.#seats.inFile.get(key) ?? []).some(
				({ work: lain }) => isSound(lain) && heldBy(lain)?.seat.id === before.seat.id
			);
			const selesai = addDays(mulai, -1);
			const moved = this.#endings.get(before.seat.id);
			if (!goes && (!moved || moved.selesai > mulai))
				this.#endings.set(before.seat.id, { held: before, selesai });
			this.handovers += 1;
			this.#later.push(() =>
				work.changes.push({
					label: `Serah terima ${labelJabatan(row.jabatan)}`,
					from: before.person.nama,
					to: `${row.nama}; ${before.person.nama} selesai ${this.#endOf(before.seat, selesai)}`
				})
			);
		}
	}

	readonly #endOf = (seat: RosterSeat, otherwise: Tanggal): string =>
		formatTanggal(this.#endings.get(seat.id)?.selesai ?? otherwise);

	/** Who goes to another village leaves the seats of the old one. */
	#leavesOtherVillages(works: readonly Work[]): void {
		const [first] = works;
		const person = first?.match.person;
		const to = first?.row.desaKode;
		if (!person || !to || person.desaKode === to) return;
		const begin = works
			.flatMap(({ row }) => row.mulai ?? [])
			.reduce<Tanggal | null>((a, b) => (a === null || b < a ? b : a), null);
		if (begin === null) return;
		const left = person.seats.filter(
			(seat) => seat.selesai === null && seat.desaKode !== to && !this.#endings.has(seat.id)
		);
		const selesai = addDays(begin, -1);
		const tooLate = left.find((seat) => selesai < seat.mulai);
		if (tooLate) {
			for (const work of works)
				work.problems.push(
					galat(
						'mulai_jabatan',
						'DP-06',
						`${person.nama} tercatat sebagai ${labelJabatan(tooLate.jabatan)} di desa lain sejak ${formatTanggal(tooLate.mulai)}.`,
						'Tanggal mulai di desa yang baru harus sesudah itu; betulkan salah satunya.'
					)
				);
			return;
		}
		for (const seat of left) {
			this.#endings.set(seat.id, { held: { person, seat }, selesai });
			this.#later.push(() => {
				for (const { changes } of works)
					changes.push({
						label: `${labelJabatan(seat.jabatan)}, ${sayVillage(this.#state, seat.desaKode)}`,
						from: 'masih dijabat',
						to: `selesai ${this.#endOf(seat, selesai)}`
					});
			});
		}
	}

	/** A second seat is possible; a file that forgot to end the first one is likelier. */
	#alsoHolds({ match: { person }, problems }: Work, row: WholeRow, { works }: Group<Work>): void {
		const named = new Set(
			works.map((work) => seatKey(work.row.desaKode ?? '', work.row.jabatan ?? ''))
		);
		const also = (person?.seats ?? []).filter(
			({ id, desaKode, jabatan, selesai }) =>
				selesai === null &&
				desaKode === row.desaKode &&
				isSeatOfOne(jabatan) &&
				!named.has(seatKey(desaKode, jabatan)) &&
				!this.#endings.has(id)
		);
		if (person && also.length > 0)
			problems.push(
				peringatan(
					'jabatan',
					'DP-06',
					`${person.nama} masih tercatat sebagai ${also.map(({ jabatan }) => labelJabatan(jabatan)).join(', ')}.`,
					'Bila sudah tidak menjabatnya, tambahkan baris untuk jabatan itu dengan status berhenti.'
				)
			);
	}
}
