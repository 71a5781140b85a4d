import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	canManage,
	canSeePerson,
	canSeeTotals,
	desaKodeOf,
	isInScope,
	routeAccess,
	routeVerdict,
	type Role,
	type User,
	type Verdict
} from './access';

const routes = [
	...new Set(
		readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
			.filter((path) => /(^|\/)\+(page|server)(\.server)?\.(svelte|ts)$/.test(path))
			.map((path) => (dirname(path) === '.' ? '/' : `/${dirname(path)}`))
	)
].sort();

const makeUser = (role: Role, wilayahKode: string): User => ({
	id: `${role}-${wilayahKode}`,
	username: 'uji',
	nama: 'Orang Uji',
	role,
	wilayahKode,
	desaKode: desaKodeOf(wilayahKode),
	jabatan: null,
	mustChangePassword: false,
	demo: false
});
const people = {
	tamu: null,
	peserta: makeUser('peserta', '35.99.01.2001'),
	pengamat: makeUser('pengamat', '35.99'),
	pelatih: makeUser('pelatih', '35.99.01'),
	administrator: makeUser('administrator', '')
};

describe('routes', () => {
	it('every route of the application is listed, and nothing else', () => {
		expect(Object.keys(routeAccess).sort()).toEqual(routes);
	});

	it('a route that is not listed is not there, whoever asks', () => {
		for (const user of Object.values(people))
			expect(['/tidak/terdaftar', null].map((id) => routeVerdict(id, user))).toEqual([
				'tidak-ada',
				'tidak-ada'
			]);
	});

	// Written out by hand: what a role may do is a decision, not something to compute.
	const open: readonly Verdict[] = ['boleh', 'boleh', 'boleh', 'boleh', 'boleh'];
	const signedIn: readonly Verdict[] = ['masuk-dulu', 'boleh', 'boleh', 'boleh', 'boleh'];
	const trainers: readonly Verdict[] = ['masuk-dulu', 'bukan-hak', 'bukan-hak', 'boleh', 'boleh'];
	const totals: readonly Verdict[] = ['masuk-dulu', 'bukan-hak', 'boleh', 'boleh', 'boleh'];
	/** What an observer may open: totals, and no page of a person. */
	const forObservers = [
		'/pantau',
		'/pantau/[wilayah]',
		'/pantau/[wilayah]/unduh.[format]',
		'/pantau/[wilayah]/angka/[apa].[format]',
		'/pantau/[wilayah]/laporan',
		'/pantau/[wilayah]/laporan/unduh.pdf'
	];
	const expected = (route: string): readonly Verdict[] =>
		forObservers.includes(route)
			? totals
			: /^\/(pantau|kelola)(\/|$)/.test(route)
				? trainers
				: /^\/(latihan|angkatan|gabung|ujian|ulang|saya|keluar)(\/|$)/.test(route)
					? signedIn
					: open;

	it.each(routes)('%s: guest, peserta, pengamat, pelatih, administrator', (route) => {
		expect(Object.values(people).map((user) => routeVerdict(route, user))).toEqual(expected(route));
	});
});

describe('totals', () => {
	it.each<[Role, string, string, boolean]>([
		['pengamat', '35.99', '35.99', true],
		['pengamat', '35.99', '35.99.01', true],
		['pengamat', '', '', true],
		['pengamat', '35.99', '35.99.01.2001', false],
		['pengamat', '35.99', '35', false],
		['pengamat', '35.99', '35.98', false],
		['pelatih', '35.99', '35.99.01.2001', true],
		['pelatih', '35.99', '35', false],
		['peserta', '35.99.01.2001', '35.99.01.2001', false]
	])('%s of %j may see those of %j: %s', (role, own, kode, may) => {
		expect(canSeeTotals(makeUser(role, own), kode)).toBe(may);
	});

	it('an observer looks after nobody', () => {
		expect(isInScope(makeUser('pengamat', ''), '35.99.01')).toBe(false);
		expect(isInScope(makeUser('pengamat', '35.99.01'), '35.99.01')).toBe(false);
	});
});

describe('scope', () => {
	it.each<[Role, string, string, boolean]>([
		['administrator', '', '62.01.02.2003', true],
		['pelatih', '35', '35.99.01.2001', true],
		['pelatih', '35.99.01', '35.99.01', true],
		['pelatih', '35.99.01', '35.99.01.2001', true],
		['pelatih', '35.99.01', '35.99.02.2001', false],
		['pelatih', '35.99.01', '35.99', false],
		// '3' is the beginning of '35' as text, and no code at all.
		['pelatih', '35.9', '35.99.01.2001', false],
		['pelatih', '35.99.01', '35.99.010', false],
		['peserta', '35.99.01.2001', '35.99.01.2001', false]
	])('a %s of "%s" over %s: %s', (role, wilayahKode, kode, allowed) => {
		const user = makeUser(role, wilayahKode);
		expect(isInScope(user, kode)).toBe(allowed);
		expect(canManage(user, kode)).toBe(allowed);
	});

	it('everybody may see their own record, and only those in scope may see another', () => {
		const own = people.peserta;
		expect(canSeePerson(own, own)).toBe(true);
		expect(canSeePerson(own, { id: 'lain', desaKode: own.desaKode })).toBe(false);
		expect(canSeePerson(people.pelatih, own)).toBe(true);
	});

	const level = fc.integer({ min: 10, max: 99 }).map(String);
	const kode = fc
		.tuple(level, level, level, fc.integer({ min: 2001, max: 2099 }).map(String))
		.chain((parts) => fc.integer({ min: 1, max: 4 }).map((n) => parts.slice(0, n).join('.')));

	it('is the tree of the codes: one is below the other, or neither sees the other', () => {
		fc.assert(
			fc.property(kode, kode, (a, b) => {
				const below = (over: string, under: string) =>
					over.split('.').every((part, index) => under.split('.')[index] === part);
				expect(isInScope(makeUser('pelatih', a), b)).toBe(below(a, b));
			}),
			{ numRuns: 2000 }
		);
	});

	it.each([
		['', '00.00.00.0000'],
		['35', '35.00.00.0000'],
		['35.99', '35.99.00.0000'],
		['35.99.01', '35.99.01.0000'],
		['35.99.01.2001', '35.99.01.2001']
	])('a person of "%s" keeps records under %s', (wilayahKode, desaKode) => {
		expect(desaKodeOf(wilayahKode)).toBe(desaKode);
	});
});
