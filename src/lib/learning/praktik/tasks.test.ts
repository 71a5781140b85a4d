import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { duniaAwal } from '../../desa/data/muat';
import { bukaKemasan, kemas } from '../../desa/data/kirim-data';
import type { Task } from '../course';
import { assess } from './assess';
import { fillCast } from './cast';
import { checkNames } from './check-spec';
import { kunciTemuan } from './kunci';
import { halamanDari, namaHalaman, isHalaman } from './halaman';
import { keadaanLangkah } from './langkah';
import { daftarMode } from './mode';
import { kelompokPeran } from './peran-tugas';
import { mutate, playRun } from './run';
import { fillForTest, fillTask, forLearner } from './task';
import { asalTugas, tugasKursus } from '../../../../tests/support/tugas';

const at = '2026-11-16T02:00:00.000Z';
const tasks = tugasKursus();
const readme = readFileSync('courses/README.md', 'utf8');

it('courses/README.md documents every check and every page of the vocabulary', () => {
	expect(checkNames.filter((name) => !readme.includes(`| \`${name}\` |`))).toEqual([]);
	expect(checkNames.length).toBeGreaterThan(0);
	expect(namaHalaman.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

it('there are at least ten practice tasks, in all four modes', () => {
	expect(tasks.length).toBeGreaterThanOrEqual(10);
	const modes = new Set(tasks.flatMap(({ rules }) => rules.modes));
	expect(daftarMode.filter((mode) => !modes.has(mode))).toEqual([]);
});

it('every page that tasks may name is a route of the practice village', () => {
	const routes = 'src/routes/latihan/[dunia]';
	const missing = namaHalaman.filter((nama) => {
		const rute = isHalaman(nama) ? halamanDari(nama).rute : '';
		return !existsSync(join(routes, rute, '+page.svelte'));
	});
	expect(missing).toEqual([]);
});

describe.each(tasks)('task $id', (task) => {
	describe.each([1, 2, 3])('seed %i', (seed) => {
		const asal = asalTugas(task, seed);
		const start = duniaAwal(asal);
		const lain = { kunci: kunciTemuan(asal) };
		const cast = fillCast(task, start, seed, lain.kunci);

		it('its perfect run passes every check', () => {
			const played = playRun(task.rules.run, cast, start, at);
			expect(played.problems).toEqual([]);
			const result = assess(task.rules, cast, start, played.dunia, lain);
			expect(result.checks.filter(({ status }) => status !== 'lulus')).toEqual([]);
			expect(result.passed).toBe(true);
		});

		/** What marks the work in each mode: the browser has its own copy, the server judges Uji. */
		const penilai = daftarMode
			.filter((mode) => task.rules.modes.includes(mode))
			.map((mode) => {
				if (mode === 'uji') return { mode, rules: task.rules, cast };
				const sent = forLearner(JSON.parse(JSON.stringify(task)) as Task, mode);
				return { mode, rules: sent.rules, cast: fillTask(sent, start, seed, lain.kunci).cast };
			});

		it.each(task.rules.mutants)(
			'its mutant $cara of $check fails just that check, in every mode',
			(mutant) => {
				const played = playRun(mutate(task.rules, mutant), cast, start, at);
				expect(played.problems).toEqual([]);
				for (const { mode, rules, cast: pemeran } of penilai) {
					const result = assess(rules, pemeran, start, played.dunia, lain);
					// Checks that rest on the failing one may not be assessable; none of them may fail as well.
					const belum = result.checks.flatMap((x) => (x.status === 'belum' ? [x.id] : []));
					expect([mode, belum, result.passed]).toEqual([mode, [mutant.check], false]);
				}
			}
		);

		it.each(daftarMode.filter((mode) => task.rules.modes.includes(mode)))(
			'in %s its perfect run passes as well, from what that mode has in hand',
			(mode) => {
				if (mode === 'uji') {
					// The data travel as data, and the texts filled: what marks them stays behind.
					const terkirim = JSON.parse(JSON.stringify(kemas(start))) as ReturnType<typeof kemas>;
					const lewat = bukaKemasan(terkirim);
					const isi = fillForTest(task, lewat, seed, lain.kunci);
					expect(JSON.stringify(isi)).not.toMatch(/\{[a-z]+\.[a-z]/);
					expect(Object.keys(isi).sort()).toEqual(
						['documents', 'langkah', 'requirements', 'situationHtml', 'title'].sort()
					);
					const played = playRun(
						task.rules.run,
						fillCast(task, lewat, seed, lain.kunci),
						lewat,
						at
					);
					expect(assess(task.rules, cast, start, played.dunia, lain).passed).toBe(true);
					return;
				}
				const sent = forLearner(JSON.parse(JSON.stringify(task)) as Task, mode);
				const filled = fillTask(sent, start, seed, lain.kunci);
				expect(JSON.stringify({ ...filled, cast: null })).not.toMatch(/\{[a-z]+\.[a-z]/);
				const played = playRun(task.rules.run, filled.cast, start, at);
				expect(assess(sent.rules, filled.cast, start, played.dunia, lain).passed).toBe(true);
				if (mode === 'kerjakan') return;
				const selesai = keadaanLangkah(sent, filled.cast, start, played.events, lain);
				expect(selesai.kini).toBe(sent.langkah.length);
			}
		);
	});

	it('has a mutant for every check', () => {
		const { checks, mutants } = task.rules;
		const bermutan = new Set(mutants.map(({ check }) => check));
		expect(checks.map(({ id }) => id).filter((id) => !bermutan.has(id))).toEqual([]);
		expect(checks.length).toBeGreaterThan(0);
	});

	it('nothing of its perfect run is called wrong in Coba on the way', () => {
		if (!task.rules.modes.includes('coba')) return;
		const asal = asalTugas(task, 1);
		const start = duniaAwal(asal);
		const lain = { kunci: kunciTemuan(asal) };
		const cast = fillCast(task, start, 1, lain.kunci);
		const { events } = playRun(task.rules.run, cast, start, at);
		const perintah = [...new Set(events.map(({ commandId }) => commandId))];
		const salah = perintah.filter((_, nth) => {
			const sudah = new Set(perintah.slice(0, nth + 1));
			const log = events.filter(({ commandId }) => sudah.has(commandId));
			const { keliru, meleset } = keadaanLangkah(task, cast, start, log, lain);
			return keliru.length > 0 || meleset;
		});
		expect(salah).toEqual([]);
	});

	it('names as its roles those in which its perfect run works, every one of them', () => {
		const asal = asalTugas(task, 1);
		const start = duniaAwal(asal);
		const cast = fillCast(task, start, 1, kunciTemuan(asal));
		const { events } = playRun(task.rules.run, cast, start, at);
		const bekerja = new Set<string>();
		let peran = start.peran;
		for (const { event } of events)
			if (event.kind === 'peran.diganti') peran = event.peran;
			else if (event.kind !== 'tanggal.dimajukan') bekerja.add(peran);
		const kelompok = kelompokPeran(task.roles);
		expect([...bekerja].filter((satu) => !kelompok.flat().some((x) => x === satu))).toEqual([]);
		expect(kelompok.filter((satu) => !satu.some((x) => bekerja.has(x)))).toEqual([]);
		expect(kelompok.length).toBeGreaterThanOrEqual(bekerja.size);
	});

	it('has the same cast whatever order its keys are kept in', () => {
		const asal = asalTugas(task, 5);
		const start = duniaAwal(asal);
		const cast = Object.fromEntries(Object.entries(task.rules.cast).reverse());
		const raw = (rules: typeof task.rules) =>
			new Map([...fillCast({ ...task, rules }, start, 5, kunciTemuan(asal)).raw].sort());
		expect(raw({ ...task.rules, cast })).toEqual(raw(task.rules));
	});

	it('says of each failing check what was found, what was expected, where and why', () => {
		const asal = asalTugas(task, 1);
		const start = duniaAwal(asal);
		const lain = { kunci: kunciTemuan(asal) };
		const cast = fillCast(task, start, 1, lain.kunci);
		for (const mutant of task.rules.mutants) {
			const { dunia } = playRun(mutate(task.rules, mutant), cast, start, at);
			const { checks } = assess(task.rules, cast, start, dunia, lain);
			const failed = checks.find(({ id }) => id === mutant.check);
			expect(failed).toMatchObject({
				status: 'belum',
				code: expect.stringMatching(/^[a-z]+[A-Za-z0-9.-]*$/),
				message: expect.stringMatching(/\S/),
				found: expect.stringMatching(/\S/),
				expected: expect.stringMatching(/\S/),
				rule: expect.stringMatching(/^[A-Z]+-\d\d/),
				why: expect.stringMatching(/\S/)
			});
		}
	});
});
