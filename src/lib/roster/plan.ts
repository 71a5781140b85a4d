import { addDays, formatTanggal, type Tanggal } from '$lib/format/tanggal';
import { labelJabatan, type Jabatan } from '$lib/learning/jabatan';
import type { RowProblem } from './cells';
import { columnLabel, type RosterColumn } from './columns';
import { groupBy } from '$lib/group-by';
import { groupRows, type Group } from './group';
import { matcher, nameIn, type Match } from './match';
import { nameKey, sharesName } from './person-name';
import type {
	AccountFields,
	MissingPerson,
	PlannedRow,
	RosterPlan,
	RosterStep,
	RowChange,
	RowStatus
} from './plan-types';
import type { RosterRow } from './read-rows';
import { isSeatOfOne } from './seat-names';
import type { RosterPerson, RosterSeat, RosterState } from './state';

export type PlanSetting = {
	/** The day it is in that village. */
	readonly today: (desaKode: string) => Tanggal;
	/** The id of what a row makes: always the same for the same row. */
	readonly id: (what: 'akun' | 'jabatan', nomor: number) => string;
};

/** Nobody in office now began longer ago than this: village staff serve until sixty, from twenty on. */
const longestServiceYears = 45;

/** A row with nothing missing that a seat needs. */
type WholeRow = RosterRow & {
	readonly desaKode: string;
	readonly nama: string;
	readonly jabatan: Jabatan;
};

const isWhole = (row: RosterRow): row is WholeRow =>
	row.desaKode !== null && row.nama !== null && row.jabatan !== null;

const seatKey = (desaKode: string, jabatan: string): string => `${desaKode}/${jabatan}`;

const problem =
	(level: RowProblem['level']) =>
	(column: RosterColumn, rule: string, message: string, mend: string): RowProblem => ({
		column,
		level,
		rule,
		message,
		mend
	});
const galat = problem('galat');
const peringatan = problem('peringatan');

/** What becomes of one row while the plan is made. */
type Work = {
	readonly row: RosterRow;
	readonly problems: RowProblem[];
	readonly changes: RowChange[];
	match: Match;
};

type Held = { readonly person: RosterPerson; readonly seat: RosterSeat };

type Ending = {
	readonly held: Held;
	readonly selesai: Tanggal;
};

const isGalat = ({ level }: RowProblem): boolean => level === 'galat';
const isSound = ({ problems }: Work): boolean => !problems.some(isGalat);

const listRows = (works: readonly Work[], but: Work): string =>
	works
		.filter((work) => work !== but)
		.map(({ row }) => row.nomor)
		.sort((a, b) => a - b)
		.slice(0, 5)
		.join(', ');

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

	const planner = new Planner(state, setting, groups);
	planner.plan();

	const planned = works.map((work) => describe(work));
	return {
		rows: planned,
		steps: planner.steps,
		missing: missingPeople(works, state),
		counts: countStatuses(planned),
		accounts: planner.steps.filter(({ kind }) => kind === 'akun-baru').length,
		handovers: planner.handovers
	};
}

function countStatuses(rows: readonly PlannedRow[]): Record<RowStatus, number> {
	const counts: Record<RowStatus, number> = { baru: 0, berubah: 0, sama: 0, bermasalah: 0 };
	for (const { status } of rows) counts[status] += 1;
	return counts;
}

function describe(work: Work): PlannedRow {
	const { row, match, problems, changes } = work;
	const sound = isSound(work);
	return {
		nomor: row.nomor,
		nama: row.nama ?? '',
		desaKode: row.desaKode,
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

/** DP-03 */
function villageProblems({ desaKode }: RosterRow, { villages }: RosterState): RowProblem[] {
	if (desaKode === null) return [];
	const village = villages.get(desaKode);
	const wrong = (message: string, mend: string) => [galat('kode_desa', 'DP-03', message, mend)];
	if (!village)
		return wrong(
			`Kode desa ${desaKode} tidak ada di daftar wilayah.`,
			'Periksa angkanya pada daftar kode wilayah Kemendagri.'
		);
	if (!village.inScope)
		return wrong(
			`${village.nama} (${desaKode}) di luar wilayah Anda.`,
			'Hapus baris ini, atau minta pelatih di sana yang mengimpornya.'
		);
	if (village.kelurahan)
		return wrong(
			`${desaKode} adalah Kelurahan ${village.nama}, yang tidak memiliki jabatan desa.`,
			'Periksa kodenya; kode desa memakai angka 2 di belakang titik terakhir.'
		);
	return [];
}

/** DP-05: rows about one person must agree, and name each seat once. */
function checkGroup({ works }: Group<Work>): void {
	if (works.length === 1) return;
	const disagree = (
		column: RosterColumn,
		told: (row: RosterRow) => string | null,
		message: (rows: string) => string
	): void => {
		const values = new Set(works.flatMap(({ row }) => told(row) ?? []));
		if (values.size < 2) return;
		for (const work of works)
			work.problems.push(
				galat(
					column,
					'DP-05',
					message(listRows(works, work)),
					'Samakan isinya bila orangnya sama; bila berbeda, isi nama_akun atau NIP masing-masing.'
				)
			);
	};
	const differs = (column: RosterColumn) => (lain: string) =>
		`${columnLabel[column]} berbeda dengan baris ${lain}, yang tentang orang yang sama.`;
	disagree('nama', ({ nama }) => nama, differs('nama'));
	disagree('no_hp', ({ noHp }) => noHp, differs('no_hp'));
	disagree('nip_atau_nipd', ({ nip }) => nip, differs('nip_atau_nipd'));
	disagree('email', ({ email }) => email, differs('email'));
	disagree(
		'kode_desa',
		({ status, desaKode }) => (status === 'berhenti' ? null : desaKode),
		(lain) => `Orang ini juga aktif di desa lain, di baris ${lain}.`
	);
	const seats = groupBy(works, ({ row }) => seatKey(row.desaKode ?? '', row.jabatan ?? ''));
	for (const same of seats.values())
		if (same.length > 1)
			for (const work of same)
				work.problems.push(
					galat(
						'nama',
						'DP-05',
						`Orang dan jabatan ini juga ada di baris ${listRows(same, work)}.`,
						'Sisakan satu baris saja.'
					)
				);
}

/**
 * DP-05: two people of one name in one village can be told apart only by an account or a NIP; without, the next import
 * would not know which of them is meant.
 */
function checkNames(groups: readonly Group<Work>[]): void {
	const named = groups.flatMap((group) =>
		group.works.flatMap((work) =>
			isWhole(work.row) && work.row.status !== 'berhenti'
				? [{ work, group, key: nameIn(work.row.desaKode, work.row.nama) }]
				: []
		)
	);
	for (const same of groupBy(named, ({ key }) => key).values()) {
		if (new Set(same.map(({ group }) => group)).size < 2) continue;
		for (const { work, group } of same) {
			if (work.row.namaAkun !== null || work.row.nip !== null) continue;
			const others = same.filter((one) => one.group !== group).map((one) => one.work);
			work.problems.push(
				galat(
					'nama',
					'DP-05',
					`Di berkas ini ada orang lain dengan desa dan nama yang sama, di baris ${listRows(others, work)}.`,
					'Isi nama_akun atau NIP supaya jelas siapa yang dimaksud.'
				)
			);
		}
	}
}

/**
 * DP-05: a NIP is one person's, and so is a name at one telephone, whatever account the rest of the rows points to.
 */
function checkNumbers(
	groups: readonly Group<Work>[],
	column: 'nip_atau_nipd' | 'no_hp',
	keyOf: (row: RosterRow) => string | null
): void {
	const told = groups.flatMap((group) =>
		group.works.flatMap((work) => {
			const key = keyOf(work.row);
			return key === null ? [] : [{ work, group, key }];
		})
	);
	for (const same of groupBy(told, ({ key }) => key).values()) {
		if (new Set(same.map(({ group }) => group)).size < 2) continue;
		for (const { work, group } of same)
			work.problems.push(
				galat(
					column,
					'DP-05',
					`${columnLabel[column]} ini juga ada di baris ${listRows(
						same.filter((one) => one.group !== group).map((one) => one.work),
						work
					)}, yang menunjuk akun lain.`,
					'Periksa nomornya, atau isi nama_akun yang sama bila orangnya sama.'
				)
			);
	}
}

/** Rows that tell of somebody who is there. */
const coming = ({ works }: Group<Work>): readonly Work[] =>
	works.filter((work) => isSound(work) && work.row.status !== 'berhenti');

/** Seats over all groups: who comes, who goes, and who has to go because somebody comes. */
class Planner {
	readonly steps: RosterStep[] = [];
	handovers = 0;
	readonly #open = new Map<string, Held[]>();
	readonly #endings = new Map<string, Ending>();
	readonly #seatSteps: RosterStep[] = [];
	/** Said when all endings are known. */
	readonly #later: (() => void)[] = [];

	constructor(
		state: RosterState,
		readonly setting: PlanSetting,
		readonly groups: readonly Group<Work>[]
	) {
		for (const person of state.people)
			for (const seat of person.seats) {
				if (seat.selesai !== null) continue;
				const key = seatKey(seat.desaKode, seat.jabatan);
				const held = this.#open.get(key);
				if (held) held.push({ person, seat });
				else this.#open.set(key, [{ person, seat }]);
			}
	}

	plan(): void {
		const inFile = this.#rowsBySeat();
		for (const group of this.groups)
			for (const work of group.works)
				if (isSound(work) && work.row.status !== 'berhenti') this.#checkComing(work, group, inFile);
		for (const group of this.groups)
			for (const work of group.works)
				if (isSound(work) && work.row.status === 'berhenti') this.#goes(work, inFile);
		for (const group of this.groups) this.#leavesOtherVillages(coming(group));
		for (const group of this.groups) this.#comes(group, inFile);
		for (const say of this.#later) say();
		for (const group of this.groups) this.#account(group);
		for (const { held, selesai } of this.#endings.values())
			this.#seatSteps.push({
				kind: 'jabatan-selesai',
				userId: held.person.userId,
				desaKode: held.seat.desaKode,
				seatId: held.seat.id,
				jabatan: held.seat.jabatan,
				before: held.seat.selesai,
				after: selesai
			});
		this.steps.push(...this.#seatSteps.sort(endingsFirst));
	}

	#rowsBySeat(): ReadonlyMap<string, readonly InFile[]> {
		const found = new Map<string, InFile[]>();
		for (const group of this.groups)
			for (const work of group.works) {
				if (!isWhole(work.row)) continue;
				const key = seatKey(work.row.desaKode, work.row.jabatan);
				const one = { work, group, holds: this.#held(work) !== null };
				const rows = found.get(key);
				if (rows) rows.push(one);
				else found.set(key, [one]);
			}
		return found;
	}

	/** The open seat that a row is about, when its person holds it. */
	#held({ row, match: { person } }: Work): Held | null {
		if (person === null) return null;
		const seat = person.seats.find(
			({ desaKode, jabatan, selesai }) =>
				selesai === null && desaKode === row.desaKode && jabatan === row.jabatan
		);
		return seat ? { person, seat } : null;
	}

	/** DP-06: a seat that somebody is to hold. */
	#checkComing(work: Work, group: Group<Work>, inFile: ReadonlyMap<string, readonly InFile[]>) {
		const { row, problems } = work;
		if (!isWhole(row)) return;
		const refuse = (column: RosterColumn, message: string, mend: string): void =>
			void problems.push(galat(column, 'DP-06', message, mend));
		if (row.selesai !== null)
			return refuse(
				'selesai_jabatan',
				'Tanggal selesai menjabat terisi, tetapi statusnya aktif.',
				'Tulis berhenti di kolom status, atau kosongkan tanggal selesainya.'
			);
		const held = this.#held(work);
		if (row.mulai === null) {
			if (!held)
				refuse(
					'mulai_jabatan',
					'Tanggal mulai menjabat belum diisi.',
					'Isi tanggal menurut surat keputusan pengangkatannya, misalnya 01-02-2026.'
				);
			return;
		}
		const today = this.setting.today(row.desaKode);
		if (row.mulai > today)
			return refuse(
				'mulai_jabatan',
				`Tanggal mulai menjabat ${formatTanggal(row.mulai)} belum tiba.`,
				'Periksa tahunnya, atau impor lagi pada hari pelantikan.'
			);
		if (Number(today.slice(0, 4)) - Number(row.mulai.slice(0, 4)) > longestServiceYears)
			return refuse(
				'mulai_jabatan',
				`Tanggal mulai menjabat ${formatTanggal(row.mulai)} terlalu lama berlalu.`,
				'Periksa tahunnya pada surat keputusan pengangkatan.'
			);
		if (held || !isSeatOfOne(row.jabatan)) return;
		const key = seatKey(row.desaKode, row.jabatan);
		const rows = inFile.get(key) ?? [];
		const others = rows.filter((one) => one.group !== group);
		const active = others.filter(({ work: { row: lain } }) => lain.status !== 'berhenti');
		if (active.length > 0)
			return refuse(
				'jabatan',
				`${labelJabatan(row.jabatan)} desa ini juga aktif di baris ${listRows(
					active.map((one) => one.work),
					work
				)}.`,
				'Tulis berhenti pada baris orang yang sudah tidak menjabat.'
			);
		for (const before of this.#open.get(key) ?? []) {
			if (before.person.userId === work.match.person?.userId) continue;
			const goes = others.find(({ work: lain }) => this.#held(lain)?.seat.id === before.seat.id);
			const end = goes?.work.row.selesai ?? addDays(row.mulai, -1);
			if (end > row.mulai)
				refuse(
					'mulai_jabatan',
					`${before.person.nama} berhenti pada ${formatTanggal(end)}, sesudah orang ini mulai.`,
					'Betulkan tanggal mulai di baris ini atau tanggal selesai pada barisnya.'
				);
			else if (end < before.seat.mulai)
				refuse(
					'mulai_jabatan',
					`${labelJabatan(row.jabatan)} ini dijabat ${before.person.nama} sejak ${formatTanggal(before.seat.mulai)}.`,
					'Tanggal mulai penggantinya harus sesudah itu; betulkan salah satunya.'
				);
			else if (before.person.refusal !== null)
				refuse(
					'jabatan',
					`${labelJabatan(row.jabatan)} ini dijabat ${before.person.nama}. ${before.person.refusal}`,
					'Akhiri jabatannya lebih dahulu, atau hapus baris ini.'
				);
		}
	}

	/** DP-07: somebody leaves a seat. */
	#goes(work: Work, inFile: ReadonlyMap<string, readonly InFile[]>): void {
		const { row, match, problems, changes } = work;
		if (!isWhole(row)) return;
		const seats = (match.person?.seats ?? []).filter(
			({ desaKode, jabatan }) => desaKode === row.desaKode && jabatan === row.jabatan
		);
		const held = this.#held(work);
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
		const selesai = row.selesai ?? this.#dayBeforeSuccessor(row, inFile) ?? today;
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

	#dayBeforeSuccessor(
		row: WholeRow,
		inFile: ReadonlyMap<string, readonly InFile[]>
	): Tanggal | null {
		if (!isSeatOfOne(row.jabatan)) return null;
		const comes = (inFile.get(seatKey(row.desaKode, row.jabatan)) ?? []).find(
			({ work, holds }) => work.row.status !== 'berhenti' && !holds && isSound(work)
		);
		return comes?.work.row.mulai ? addDays(comes.work.row.mulai, -1) : null;
	}

	#comes(group: Group<Work>, inFile: ReadonlyMap<string, readonly InFile[]>): void {
		for (const work of coming(group)) {
			const { row, match, changes } = work;
			if (!isWhole(row)) continue;
			const held = this.#held(work);
			const label = labelJabatan(row.jabatan);
			if (row.mulai === null || held?.seat.mulai === row.mulai) continue;
			if (held) {
				changes.push({
					label: `Mulai sebagai ${label}`,
					from: formatTanggal(held.seat.mulai),
					to: formatTanggal(row.mulai)
				});
				this.#seatSteps.push(this.#begins(group, row, row.mulai, held));
				continue;
			}
			changes.push({ label, from: 'belum menjabat', to: `sejak ${formatTanggal(row.mulai)}` });
			this.#seatSteps.push(this.#begins(group, row, row.mulai, null));
			if (isSeatOfOne(row.jabatan)) this.#takesOver(work, row, row.mulai, inFile);
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
			userId: this.#userId(group),
			desaKode: row.desaKode,
			seatId: held?.seat.id ?? this.setting.id('jabatan', row.nomor),
			jabatan: row.jabatan,
			before: held?.seat.mulai ?? null,
			after: mulai
		};
	}

	#userId({ works }: Group<Work>): string {
		const [first] = works;
		return (
			first?.match.person?.userId ??
			this.setting.id('akun', Math.min(...works.map(({ row }) => row.nomor)))
		);
	}

	/** A handover: whoever holds the seat and is not told to stay leaves it the day before. */
	#takesOver(
		work: Work,
		row: WholeRow,
		mulai: Tanggal,
		inFile: ReadonlyMap<string, readonly InFile[]>
	): void {
		const key = seatKey(row.desaKode, row.jabatan);
		for (const before of this.#open.get(key) ?? []) {
			if (before.person.userId === work.match.person?.userId) continue;
			const goes = (inFile.get(key) ?? []).some(
				({ work: lain }) => isSound(lain) && this.#held(lain)?.seat.id === before.seat.id
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
						label: `${labelJabatan(seat.jabatan)} (${seat.desaKode})`,
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

	/** The account itself: made, or brought to what its rows tell. A row of somebody who leaves a seat is about that seat alone. */
	#account(group: Group<Work>): void {
		const works = coming(group);
		const [first] = works;
		if (!first) return;
		const { person } = first.match;
		const told = <T>(read: (row: RosterRow) => T | null): T | null =>
			works.map(({ row }) => read(row)).find((value) => value !== null) ?? null;
		const nama = told((row) => row.nama);
		if (nama === null) return;
		const fields = {
			nama,
			noHp: told((row) => row.noHp),
			nip: told((row) => row.nip),
			email: told((row) => row.email)
		};
		const userId = this.#userId(group);
		const to = first.row.desaKode;
		if (person === null) {
			if (to !== null) this.steps.push({ kind: 'akun-baru', userId, desaKode: to, after: fields });
			return;
		}
		const before: Mutable = {};
		const after: Mutable = {};
		for (const name of ['nama', 'noHp', 'nip', 'email'] as const) {
			const value = fields[name];
			if (value === null || value === person[name]) continue;
			Object.assign(before, { [name]: person[name] });
			Object.assign(after, { [name]: value });
			this.#tell(works, name, person[name], value);
		}
		if (to !== null && to !== person.desaKode) {
			before.desaKode = person.desaKode;
			after.desaKode = to;
			this.#tellMove(works, person, to);
		}
		// Closed when an import was taken back, and never used: the next import opens it again.
		if (person.closed && !person.used) {
			before.closed = true;
			after.closed = false;
			for (const { changes } of works)
				changes.push({ label: 'Akun', from: 'ditutup', to: 'dibuka kembali' });
		}
		if (Object.keys(after).length > 0)
			this.steps.push({
				kind: 'akun-berubah',
				userId,
				desaKode: after.desaKode ?? person.desaKode,
				before,
				after
			});
	}

	#tell(
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

	#tellMove(works: readonly Work[], person: RosterPerson, to: string): void {
		for (const { changes, problems } of works) {
			changes.push({ label: 'Desa', from: person.desaKode, to });
			problems.push(
				peringatan(
					'kode_desa',
					'DP-06',
					`${person.nama} pindah dari desa ${person.desaKode}.`,
					'Catatan belajarnya tetap tersimpan pada desa yang lama; di desa baru ia memulai catatan baru.'
				)
			);
		}
	}
}

type Mutable = { -readonly [Name in keyof AccountFields]?: AccountFields[Name] };
type InFile = { readonly work: Work; readonly group: Group<Work>; readonly holds: boolean };

const fieldColumn = {
	nama: 'nama',
	noHp: 'no_hp',
	nip: 'nip_atau_nipd',
	email: 'email'
} as const satisfies Record<string, RosterColumn>;

/** Who leaves leaves first, so that no seat has two holders on the way. */
const endingsFirst = (a: RosterStep, b: RosterStep): number =>
	Number(a.kind === 'jabatan-mulai') - Number(b.kind === 'jabatan-mulai');

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
		.sort((a, b) => (a.desaKode + a.nama < b.desaKode + b.nama ? -1 : 1));
}
