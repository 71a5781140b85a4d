import { spawn } from 'node:child_process';
import path from 'node:path';
import { freePort } from '../../tests/support/app-server.mjs';
import { projectRoot, runCommand } from './command.mjs';
import { measureLoad, median } from './http-load.mjs';
import { findAddresses, openFreeWorld } from './routes.mjs';
import { textTable } from './table.mjs';

const rounds = 3;
/** Against the bare page of the same run. */
const leastRatio = 0.5;

const bareFolder = path.join(projectRoot, 'bench', 'bare');
const bareServer = path.join(projectRoot, '.svelte-kit', 'bare', 'build', 'index.js');

/**
 * @typedef {{ name: string, url: string, headers: Record<string, string> }} Target
 *
 * @param {string} url Of the application.
 * @param {(line: string) => void} say
 */
export async function benchLoad(url, say) {
	say('Building the bare page');
	const built = await runCommand(['vite', 'build'], { cwd: bareFolder });
	if (built.code !== 0) throw new Error(`The bare page does not build:\n${built.output}`);
	const bare = await startBare();
	try {
		const targets = [
			{ name: 'bare SvelteKit page, 50 rows', url: bare.url, headers: {} },
			...(await findTargets(url))
		];
		const rows = await measureAll(targets, say);
		const floor = rows[0]?.perSecond ?? 0;
		const judged = rows.map((row, index) => {
			const ratio = row.perSecond / floor;
			return { ...row, ratio, ok: row.bad === 0 && (index === 0 || ratio >= leastRatio) };
		});
		say(
			`\n${textTable([
				['throughput, 16 connections', 'per second', 'p50 ms', 'p95 ms', 'kB', 'ratio', ''],
				...judged.map(({ name, perSecond, p50, p95, bytes, ratio, bad, ok }) => [
					name,
					perSecond.toFixed(0),
					p50.toFixed(1),
					p95.toFixed(1),
					(bytes / 1000).toFixed(1),
					ratio.toFixed(2),
					bad > 0 ? `${bad} BAD` : ok ? 'ok' : `< ${leastRatio}`
				])
			])}\n`
		);
		return { rows: judged, ok: judged.every((row) => row.ok) };
	} finally {
		await bare.stop();
	}
}

/**
 * @param {string} url
 * @returns {Promise<Target[]>}
 */
async function findTargets(url) {
	const officer = await findAddresses(url, 'Sekretaris Desa');
	const trainer = await findAddresses(url, 'Pelatih provinsi');
	/**
	 * @param {typeof officer} person
	 * @param {string} route
	 * @param {string} [name]
	 * @returns {Target}
	 */
	const target = ({ cookie, addresses }, route, name = '') => {
		const path = addresses.find((one) => one.route === route && one.name === name)?.path;
		if (!path) throw new Error(`No address for ${route}`);
		return {
			name: name ? `${route} (${name})` : route,
			url: `${url}${path}`,
			headers: cookie ? { cookie: `${cookie.name}=${cookie.value}` } : {}
		};
	};
	const practice = target(officer, '/latihan/[dunia]/kependudukan');
	const dunia = officer.cookie ? await openFreeWorld(url, officer.cookie) : '';
	const lesson = '/belajar/[course]/[module]/[item]';
	const open = target(officer, lesson, 'pelajaran');
	return [
		// The free village: the one of a task carries the task beside the register.
		{ ...practice, url: `${url}/latihan/${dunia}/kependudukan` },
		target(trainer, '/pantau/[wilayah]', 'wilayah'),
		{ ...open, name: `${open.name}, signed in` },
		{ ...open, name: `${open.name}, no account`, headers: {} }
	];
}

/**
 * Each page in turn, three times around, so that a noisy minute falls on all of them; the medians count.
 * @param {readonly Target[]} targets
 * @param {(line: string) => void} say
 */
async function measureAll(targets, say) {
	/** @type {Map<string, import('./http-load.mjs').LoadResult[]>} */
	const results = new Map(targets.map(({ name }) => [name, []]));
	for (const { url, headers } of targets) await measureLoad({ url, headers, seconds: 1 });
	for (let round = 1; round <= rounds; round++) {
		say(`Load, round ${round} of ${rounds}`);
		for (const { name, url, headers } of targets)
			results.get(name)?.push(await measureLoad({ url, headers }));
	}
	return targets.map(({ name }) => {
		const of = results.get(name) ?? [];
		return {
			name,
			perSecond: median(of.map((one) => one.perSecond)),
			p50: median(of.map((one) => one.p50)),
			p95: median(of.map((one) => one.p95)),
			bytes: of[0]?.bytes ?? 0,
			bad: of.reduce((sum, one) => sum + one.bad, 0)
		};
	});
}

async function startBare() {
	const port = await freePort();
	const url = `http://127.0.0.1:${port}/`;
	const child = spawn(process.execPath, [bareServer], {
		env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port) },
		stdio: ['ignore', 'ignore', 'inherit']
	});
	const ended = new Promise((resolve) => child.once('close', resolve));
	const stop = async () => {
		child.kill('SIGTERM');
		await ended;
	};
	const until = performance.now() + 20_000;
	while (performance.now() < until) {
		const answer = await fetch(url).catch(() => null);
		await answer?.arrayBuffer();
		if (answer?.ok) return { url, stop };
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	await stop();
	throw new Error('The bare page did not start');
}
