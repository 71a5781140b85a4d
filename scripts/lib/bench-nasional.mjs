import { rm } from 'node:fs/promises';
import http from 'node:http';
import { newDataDir, startApp } from '../../tests/support/app-server.mjs';
import { runCommand } from './command.mjs';
import { textTable } from './table.mjs';

/** Learners of the whole country, ten events each; and a tenth of them. */
const sizes = /** @type {const} */ ([100_000, 1_000_000]);
/** Milliseconds of the database (issue 8): pages of the country and of a province, and those below. */
const mostMs = (/** @type {string} */ kode) => (kode.length < 5 ? 5 : 3);
const mostGrowth = 1.2;
const leastSpeedUp = 200;
const leastWrites = 0.33;
const mostPageMs = 80;
const perSecond = 20;
const seconds = 6;

/**
 * @typedef {object} Measured
 * @property {number} people
 * @property {number} events
 * @property {number} foldSeconds
 * @property {import('./bench-nasional-halaman').PageMeasured[]} pages
 * @property {number} raw
 * @property {import('./bench-nasional-tulis').Writes} writes
 * @property {Record<string, string>} signedIn
 *
 * @typedef {object} Answered
 * @property {string} name
 * @property {number} p95
 * @property {number} bad
 */

/**
 * The reports of trainers over a whole country: at ten million events and at a tenth of it, in databases of their own.
 * @param {(line: string) => void} say
 * @param {readonly number[]} [learners]
 */
export async function benchNasional(say, learners = sizes) {
	/** @type {Measured[]} */
	const runs = [];
	/** @type {Answered[]} */
	const answered = [];
	for (const people of learners) {
		const dataDir = await newDataDir();
		try {
			const measured = await fill(dataDir, people, say);
			runs.push(measured);
			if (people !== learners.at(-1)) continue;
			const app = await startApp({ dataDir, empty: true, progress: say });
			try {
				const pages = measured.pages.map(({ kode, path }) => ({
					...{ name: `${kode} ${path}`, url: `${app.url}${path}` },
					token: measured.signedIn[kode] ?? ''
				}));
				// The first answers compile what makes the pages, and what all of them share.
				for (const page of pages) await steady(page, 0);
				for (const page of pages)
					answered.push({ name: page.name, ...(await steady(page, seconds)) });
			} finally {
				await app.stop();
			}
		} finally {
			await rm(dataDir, { recursive: true, force: true });
		}
	}
	return judge(runs, answered, say);
}

/**
 * @param {string} dataDir
 * @param {number} people
 * @param {(line: string) => void} say
 * @returns {Promise<Measured>}
 */
async function fill(dataDir, people, say) {
	const { code, output } = await runCommand(
		['tsx', 'scripts/lib/bench-nasional-subject.ts', String(people)],
		{
			env: { DATA_DIR: dataDir, DATABASE_URL: '', DEMO: 'off' },
			onOutput: (text) => {
				for (const line of text.split('\n')) if (/^( {2}|Filling)/.test(line)) say(line);
			}
		}
	);
	const line = output.trim().split('\n').at(-1) ?? '';
	if (code !== 0 || !line.startsWith('{'))
		throw new Error(`The country could not be measured:\n${output}`);
	return JSON.parse(line);
}

/**
 * So many requests a second whatever the answers take, as people ask, after some that are not counted.
 * @param {{ readonly url: string, readonly token: string }} page
 * @param {number} seconds
 */
async function steady({ url, token }, seconds) {
	const agent = new http.Agent({ keepAlive: true, maxSockets: 50 });
	const headers = { cookie: `sesi=${token}`, accept: 'text/html' };
	/** @type {number[]} */
	const times = [];
	let bad = 0;
	const one = () =>
		new Promise((/** @type {(value: void) => void} */ done) => {
			const began = performance.now();
			http
				.get(url, { headers, agent }, (answer) => {
					if (answer.statusCode !== 200) bad++;
					answer.resume().once('end', () => {
						times.push(performance.now() - began);
						done();
					});
				})
				.once('error', () => {
					bad++;
					done();
				});
		});
	// What was thrown out meanwhile comes back.
	for (let i = 0; i < 30; i++) await one();
	times.length = 0;
	const began = performance.now();
	/** @type {Promise<void>[]} */
	const under = [];
	for (let i = 0; i < perSecond * seconds; i++) {
		const wait = began + (i * 1000) / perSecond - performance.now();
		if (wait > 0) await new Promise((done) => setTimeout(done, wait));
		under.push(one());
	}
	await Promise.all(under);
	agent.destroy();
	times.sort((a, b) => a - b);
	return { p95: times[Math.floor(times.length * 0.95)] ?? 0, bad };
}

/**
 * @param {readonly Measured[]} runs
 * @param {readonly Answered[]} answered
 * @param {(line: string) => void} say
 */
function judge(runs, answered, say) {
	const small = runs[0];
	const large = runs.at(-1);
	if (!small || !large) throw new Error('Nothing was measured');
	const ms = (/** @type {number} */ n) => `${n.toFixed(1)} ms`;
	/** @type {{ name: string, value: number, shown: string, target: string, ok: boolean }[]} */
	const rows = [];
	for (const { kode, path, ms: value, statements, worst } of large.pages) {
		const most = mostMs(kode);
		rows.push({
			name: `database, ${kode} ${path}, ${statements} statements`,
			value,
			shown:
				value <= most ? ms(value) : `${ms(value)} (${ms(worst.ms)}: ${worst.text.slice(0, 200)})`,
			target: `<= ${most} ms`,
			ok: value <= most
		});
	}
	const total = (/** @type {Measured} */ { pages }) => pages.reduce((sum, { ms }) => sum + ms, 0);
	if (small !== large)
		rows.push({
			name: `all pages, ${large.events} / ${small.events} events`,
			value: total(large) / total(small),
			shown: (total(large) / total(small)).toFixed(2),
			target: `<= ${mostGrowth}`,
			ok: total(large) / total(small) <= mostGrowth
		});
	const country = large.pages[0]?.ms ?? large.raw;
	rows.push({
		name: 'the country, beside the raw log, x',
		value: large.raw / country,
		shown: `${(large.raw / country).toFixed(0)} (${ms(large.raw)})`,
		target: `>= ${leastSpeedUp}`,
		ok: large.raw / country >= leastSpeedUp
	});
	const writes = large.writes.submitPerSecond / large.writes.insertPerSecond;
	rows.push({
		name: 'a quiz sent in, beside its rows put in alone',
		value: writes,
		shown: `${writes.toFixed(2)} (${large.writes.submitPerSecond.toFixed(0)} / ${large.writes.insertPerSecond.toFixed(0)} a second)`,
		target: `>= ${leastWrites}`,
		ok: writes >= leastWrites
	});
	for (const { name, p95, bad } of answered)
		rows.push({
			name: `p95 of ${name}, ${perSecond} a second`,
			value: p95,
			shown: bad > 0 ? `${bad} BAD` : ms(p95),
			target: `<= ${mostPageMs} ms`,
			ok: bad === 0 && p95 <= mostPageMs
		});
	say(
		`\n${textTable([
			[`${large.people} learners, ${large.events} events`, 'measured', 'target', ''],
			...rows.map(({ name, shown, target, ok }) => [name, shown, target, ok ? 'ok' : 'OVER']),
			['folding every village once', `${large.foldSeconds.toFixed(0)} s`, '', '']
		])}\n`
	);
	return { rows, ok: rows.every(({ ok }) => ok) };
}
