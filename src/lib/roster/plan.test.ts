import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tanggal, type Tanggal } from '$lib/format/tanggal';
import { daftarJabatan } from '$lib/learning/jabatan';
import type { Lembar } from '$lib/lembar/lembar';
import { jalankan } from '$lib/lembar/lembar';
import { exportRows } from './export-rows';
import { planRoster } from './plan';
import type { RosterPlan } from './plan-types';
import { readRows, type RosterRow } from './read-rows';
import type { RosterPerson, RosterSeat, RosterState } from './state';
import { afterPlan, emptyRow } from './testing';
import type { PlanSetting } from './work';

const today = tanggal('2026-11-22');
const setting = (round = 1): PlanSetting => ({
	today: () => today,
	id: (what, nomor) => `${round}-${what}-${nomor}`
});

const [satu, dua, lurah, luar] = [
	'35.99.01.2001',
	'35.99.01.2002',
	'35.99.01.1001',
	'35.98.01.2001'
];
const villages: RosterState['villages'] = new Map([
	[satu, { nama: 'Sukamaju', kelurahan: false, inScope: true }],
	[dua, { nama: 'Sukasari', kelurahan: false, inScope: true }],
	[lurah, { nama: 'Kota', kelurahan: true, inScope: true }],
	[luar, { nama: 'Jauh', kelurahan: false, inScope: false }]
]);

const seat = (part: Partial<RosterSeat> = {}): RosterSeat => ({
	id: 'kursi-siti',
	desaKode: satu,
	jabatan: 'kaur-keuangan',
	mulai: tanggal('2020-01-01'),
	selesai: null,
	...part
});
const person = (part: Partial<RosterPerson> = {}): RosterPerson => ({
	userId: 'siti',
	username: 'siti.aminah',
	nama: 'Siti Aminah',
	noHp: '6281200000001',
	nip: null,
	email: null,
	desaKode: satu,
	closed: false,
	used: true,
	refusal: null,
	seats: [seat()],
	...part
});
const budi = person({
	userId: 'budi',
	username: 'budi.santoso',
	nama: 'Budi Santoso',
	noHp: '6281200000002',
	seats: [seat({ id: 'kursi-budi', jabatan: 'kasi-pelayanan' })]
});
const state = (...people: readonly RosterPerson[]): RosterState => ({ people, villages });
const row = (part: Partial<RosterRow> = {}): RosterRow => ({ ...emptyRow, ...part });
const plan = (known: RosterState, ...rows: readonly Partial<RosterRow>[]): RosterPlan =>
	planRoster(
		rows.map((one, i) => row({ nomor: i + 2, ...one })),
		known,
		setting()
	);
const statuses = ({ rows }: RosterPlan): readonly string[] => rows.map(({ status }) => status);
const rules = ({ rows }: RosterPlan): readonly string[] =>
	rows.flatMap(({ problems }) => problems.map(({ rule, level }) => `${level} ${rule}`));

describe('what a row is', () => {
	it('baru: an account and its seat', () => {
		const made = plan(state(), { mulai: tanggal('2026-02-01'), noHp: '6281200000001' });
		expect(statuses(made)).toEqual(['baru']);
		expect(made.steps).toMatchObject([
			{ kind: 'akun-baru', userId: '1-akun-2', after: { nama: 'Siti Aminah', nip: null } },
			{ kind: 'jabatan-mulai', userId: '1-akun-2', before: null, after: '2026-02-01' }
		]);
	});

	it('berubah: what was told and differs, from what to what', () => {
		const made = plan(state(person()), { noHp: '6281299999999', email: 'siti@contoh.id' });
		expect(statuses(made)).toEqual(['berubah']);
		expect(made.rows[0]?.changes).toEqual([
			{ label: 'Nomor HP', from: '6281200000001', to: '6281299999999' },
			{ label: 'Email', from: 'belum ada', to: 'siti@contoh.id' }
		]);
	});

	it('sama: an empty cell changes nothing', () => {
		const made = plan(state(person()), {});
		expect(statuses(made)).toEqual(['sama']);
		expect(made.steps).toEqual([]);
	});

	it.each([
		[{ desaKode: '35.99.99.2001' }, 'galat DP-03'],
		[{ desaKode: lurah }, 'galat DP-03'],
		[{ desaKode: luar }, 'galat DP-03'],
		[{ namaAkun: 'tidak.ada' }, 'galat DP-04'],
		[{ nama: 'Orang Baru' }, 'galat DP-06'],
		[{ nama: 'Orang Baru', mulai: tanggal('2027-01-01') }, 'galat DP-06'],
		[{ nama: 'Orang Baru', status: 'berhenti' as const }, 'galat DP-07'],
		[{ selesai: tanggal('2026-01-01') }, 'galat DP-06']
	])('bermasalah: %j is %s', (part, rule) => {
		const made = plan(state(person()), part);
		expect(statuses(made)).toEqual(['bermasalah']);
		expect(rules(made)).toEqual([rule]);
		expect(made.steps).toEqual([]);
	});

	it('people of the villages whom no row names are listed, and nothing is done about them', () => {
		const made = plan(state(person(), budi), {});
		expect(made.missing).toEqual([
			expect.objectContaining({ username: 'budi.santoso', jabatan: ['kasi-pelayanan'] })
		]);
		expect(made.steps).toEqual([]);
	});
});

describe('DP-04 whose account it is', () => {
	it('by NIP and by phone, with another spelling of the name', () => {
		const known = state(person({ nip: '1980' }));
		expect(statuses(plan(known, { nip: '1980', nama: 'Hj. SITI AMINAH, S.Pd' }))).toEqual([
			'berubah'
		]);
		expect(statuses(plan(known, { noHp: '6281200000001', nama: 'Siti' }))).toEqual(['berubah']);
	});

	it('a number that is known under another name is no proof', () => {
		const made = plan(state(person()), { nama: 'Rudi Hartono', noHp: '6281200000001' });
		expect(rules(made)).toEqual(['galat DP-04']);
		expect(made.rows[0]?.problems[0]?.mend).toContain('siti.aminah');
	});

	it('two accounts that fit are told, and the account name settles it', () => {
		const known = state(
			person({ noHp: null }),
			person({ userId: 'lain', username: 'siti.aminah2', noHp: null, seats: [] })
		);
		expect(rules(plan(known, {}))).toEqual(['galat DP-04']);
		expect(statuses(plan(known, { namaAkun: 'siti.aminah' }))).toEqual(['sama']);
	});

	it('an account that may not be changed stays as it is', () => {
		const made = plan(state(person({ refusal: 'Akun pelatih.' })), {});
		expect(made.rows[0]?.problems[0]?.message).toBe('Akun pelatih.');
	});
});

describe('DP-05 the same person twice', () => {
	it('on the same seat: both rows', () => {
		expect(statuses(plan(state(person()), {}, {}))).toEqual(['bermasalah', 'bermasalah']);
	});

	it('on two seats of one village is one account', () => {
		const made = plan(state(), { mulai: today }, { mulai: today, jabatan: 'operator-sid' });
		expect(statuses(made)).toEqual(['baru', 'baru']);
		expect(made.accounts).toBe(1);
	});

	it('with one NIP and two names, or active in two villages', () => {
		const nip = plan(
			state(),
			{ nip: '1980', mulai: today },
			{ nip: '1980', nama: 'Rudi', mulai: today, jabatan: 'operator-sid' }
		);
		expect(statuses(nip)).toEqual(['bermasalah', 'bermasalah']);
		const twice = plan(
			state(person()),
			{ noHp: '6281200000001' },
			{ noHp: '6281200000001', desaKode: dua, mulai: today }
		);
		expect(rules(twice)).toContain('galat DP-05');
	});
});

describe('DP-06 handover', () => {
	const rudi = { nama: 'Rudi Hartono', mulai: tanggal('2026-11-01') };

	it('ends the seat of whoever held it the day before, and says so', () => {
		const made = plan(state(person()), rudi);
		expect(made.handovers).toBe(1);
		expect(made.steps).toMatchObject([
			{ kind: 'akun-baru' },
			{ kind: 'jabatan-selesai', userId: 'siti', before: null, after: '2026-10-31' },
			{ kind: 'jabatan-mulai', userId: '1-akun-2', after: '2026-11-01' }
		]);
		expect(made.rows[0]?.changes.at(-1)).toMatchObject({
			label: 'Serah terima Kaur Keuangan',
			from: 'Siti Aminah'
		});
	});

	it('takes the last day that the file tells, and the day before where it tells none', () => {
		const told = plan(state(person()), rudi, {
			status: 'berhenti',
			selesai: tanggal('2026-10-15')
		});
		expect(told.steps).toContainEqual(
			expect.objectContaining({ kind: 'jabatan-selesai', after: '2026-10-15' })
		);
		const untold = plan(state(person()), rudi, { status: 'berhenti' });
		expect(untold.steps).toContainEqual(
			expect.objectContaining({ kind: 'jabatan-selesai', after: '2026-10-31' })
		);
	});

	it('is none where the one before began later, or is still there', () => {
		expect(rules(plan(state(person()), { ...rudi, mulai: tanggal('2019-01-01') }))).toEqual([
			'galat DP-06'
		]);
		expect(statuses(plan(state(person()), rudi, {}))).toEqual(['bermasalah', 'sama']);
	});

	it('does not happen on seats of many', () => {
		const known = state(person({ seats: [seat({ jabatan: 'kepala-dusun' })] }));
		const made = plan(known, { ...rudi, jabatan: 'kepala-dusun' });
		expect(made.handovers).toBe(0);
	});

	it('swaps two people', () => {
		const made = plan(
			state(person(), budi),
			{ jabatan: 'kasi-pelayanan', mulai: today },
			{ nama: 'Budi Santoso', jabatan: 'kaur-keuangan', mulai: today }
		);
		expect(statuses(made)).toEqual(['berubah', 'berubah']);
		expect(rules(made)).toEqual([]);
	});

	it('warns where somebody takes a second seat and keeps the first', () => {
		const made = plan(state(person()), { jabatan: 'kasi-pelayanan', mulai: today });
		expect(rules(made)).toEqual(['peringatan DP-06']);
	});

	it('to another village ends what was held in the old one', () => {
		const made = plan(state(person()), {
			noHp: '6281200000001',
			desaKode: dua,
			mulai: tanggal('2026-11-01')
		});
		expect(made.steps).toMatchObject([
			{ kind: 'akun-berubah', after: { desaKode: dua }, before: { desaKode: satu } },
			{ kind: 'jabatan-selesai', desaKode: satu, after: '2026-10-31' },
			{ kind: 'jabatan-mulai', desaKode: dua }
		]);
	});

	it('corrects the first day of a seat that is held', () => {
		const made = plan(state(person()), { mulai: tanggal('2020-02-01') });
		expect(made.steps).toMatchObject([
			{ kind: 'jabatan-mulai', seatId: 'kursi-siti', before: '2020-01-01', after: '2020-02-01' }
		]);
	});
});

describe('an account that an import made and its undo closed', () => {
	it('is opened again by the next import', () => {
		const closed = person({
			closed: true,
			used: false,
			seats: [seat({ selesai: tanggal('2020-01-01') })]
		});
		const made = plan(state(closed), { mulai: tanggal('2020-01-01') });
		expect(made.steps).toMatchObject([
			{ kind: 'akun-berubah', after: { closed: false } },
			{ kind: 'jabatan-mulai' }
		]);
	});
});

const days = ['2019-03-01', '2021-07-15', '2024-02-29', '2026-11-01', '2026-11-22'].map(tanggal);
const anyDay = fc.constantFrom(...days);
const anyVillage = fc.constantFrom(satu, dua, lurah, luar, '35.99.99.2001');
const anyName = fc.constantFrom(
	'Siti Aminah',
	'Budi Santoso',
	'Rudi Hartono',
	'Dewi',
	'Siti',
	'Hj. Dewi, S.Pd'
);
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
	fc.option(of, { nil: null, freq: 2 });

const anyRow = (accounts: readonly string[]): fc.Arbitrary<Partial<RosterRow>> =>
	fc.record({
		namaAkun: accounts.length > 0 ? maybe(fc.constantFrom(...accounts)) : fc.constant(null),
		desaKode: fc.oneof({ weight: 8, arbitrary: fc.constantFrom(satu, dua) }, anyVillage),
		nama: anyName,
		jabatan: fc.constantFrom(...daftarJabatan),
		noHp: maybe(fc.constantFrom('6281200000001', '6281200000002', '6281200000003')),
		nip: maybe(fc.constantFrom('1980', '1990', '2000')),
		mulai: fc.oneof(
			{ weight: 6, arbitrary: anyDay as fc.Arbitrary<Tanggal | null> },
			fc.constant(null)
		),
		selesai: fc.oneof(
			{ weight: 6, arbitrary: fc.constant<Tanggal | null>(null) },
			anyDay as fc.Arbitrary<Tanggal | null>
		),
		status: fc.constantFrom('aktif', 'aktif', 'aktif', 'berhenti')
	});

/** An installation as two imports, one after the other, have left it. */
const anyState = fc
	.tuple(fc.array(anyRow([]), { maxLength: 8 }), fc.array(anyRow([]), { maxLength: 8 }))
	.map((imports) => {
		let known = state();
		for (const [round, rows] of imports.entries())
			known = afterPlan(
				known,
				planRoster(
					rows.map((part, i) => row({ nomor: i + 2, ...part })),
					known,
					setting(100 + round)
				)
			);
		return known;
	});

const anyCase = anyState.chain((known) =>
	fc
		.array(anyRow(known.people.map(({ username }) => username)), { maxLength: 10 })
		.map((parts) => ({ known, rows: parts.map((part, i) => row({ nomor: i + 2, ...part })) }))
);

describe('properties', () => {
	it('what was good is the same when it is planned again after it was applied', () => {
		fc.assert(
			fc.property(anyCase, ({ known, rows }) => {
				const first = planRoster(rows, known, setting());
				const good = rows.filter((_, i) => first.rows[i]?.status !== 'bermasalah');
				const again = planRoster(good, afterPlan(known, first), setting(2));
				expect(again.steps).toEqual([]);
				expect(again.rows.map(({ status }) => status)).toEqual(good.map(() => 'sama'));
			}),
			{ numRuns: 1000 }
		);
	});

	it('the order of the rows does not matter', () => {
		fc.assert(
			fc.property(
				anyCase.chain(({ known, rows }) =>
					fc
						.shuffledSubarray([...rows], { minLength: rows.length })
						.map((other) => ({ known, rows, other }))
				),
				({ known, rows, other }) => {
					const sorted = (made: RosterPlan) => ({
						rows: made.rows
							.map(({ changes, problems, ...one }) => ({
								...one,
								changes: new Set(changes.map((change) => JSON.stringify(change))),
								problems: new Set(problems.map((problem) => JSON.stringify(problem)))
							}))
							.toSorted((a, b) => a.nomor - b.nomor),
						steps: new Set(made.steps.map((step) => JSON.stringify(step))),
						missing: made.missing,
						handovers: made.handovers
					});
					expect(sorted(planRoster(other, known, setting()))).toEqual(
						sorted(planRoster(rows, known, setting()))
					);
				}
			),
			{ numRuns: 300 }
		);
	});

	it('export and import changes nothing', () => {
		fc.assert(
			fc.property(anyState, (known) => {
				const sheet: Lembar = {
					nama: 'Daftar',
					lembarLain: [],
					baris: exportRows(known.people).map((sel, i) => ({ nomor: i + 1, sel }))
				};
				if (sheet.baris.length < 2) return;
				const read = jalankan(readRows(sheet));
				if (!read.ok) throw new Error(read.problems[0]?.message);
				const made = planRoster(read.value.rows, known, setting(2));
				expect(made.counts).toEqual({
					baru: 0,
					berubah: 0,
					sama: read.value.rows.length,
					bermasalah: 0
				});
				expect(made.missing).toEqual([]);
			}),
			{ numRuns: 300 }
		);
	});

	it('nobody begins a seat of one that another still holds', () => {
		fc.assert(
			fc.property(anyCase, ({ known, rows }) => {
				const after = afterPlan(known, planRoster(rows, known, setting()));
				const open = after.people.flatMap(({ seats }) =>
					seats.filter(({ selesai, jabatan }) => selesai === null && jabatan === 'kepala-desa')
				);
				for (const village of [satu, dua])
					expect(open.filter(({ desaKode }) => desaKode === village).length).toBeLessThan(2);
			}),
			{ numRuns: 300 }
		);
	});
});
