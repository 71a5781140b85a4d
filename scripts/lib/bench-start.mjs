import { spawn } from 'node:child_process';
import { appEnvironment, endProcess, freePort } from '../../tests/support/app-server.mjs';
import { projectRoot } from './command.mjs';
import { textTable } from './table.mjs';

/** Seconds from `npm start` of the built application to its first page. */
const targets = [
	{ name: 'first start, new DATA_DIR', most: 12 },
	{ name: 'second start', most: 3 },
	{ name: 'third start', most: 3 }
];

/**
 * @param {string} dataDir Empty.
 * @param {(line: string) => void} say
 */
export async function benchStart(dataDir, say) {
	const rows = [];
	for (const { name, most } of targets) {
		say(`Starting: ${name}`);
		const seconds = await timeToFirstPage(dataDir);
		rows.push({ name, seconds, most, ok: seconds <= most });
	}
	say(
		`\n${textTable([
			['npm start to first page', 'seconds', 'target', ''],
			...rows.map(({ name, seconds, most, ok }) => [
				name,
				seconds.toFixed(1),
				`<= ${most}`,
				ok ? 'ok' : 'OVER'
			])
		])}\n`
	);
	return { rows, ok: rows.every((row) => row.ok) };
}

/** @param {string} dataDir */
async function timeToFirstPage(dataDir) {
	const port = await freePort();
	const began = performance.now();
	const child = spawn('npm', ['start'], {
		cwd: projectRoot,
		env: { ...appEnvironment(port, dataDir), NODE_ENV: undefined },
		stdio: ['ignore', 'pipe', 'pipe'],
		// A group of its own: npm stands between us and the server, and may go before it.
		detached: process.platform !== 'win32',
		shell: process.platform === 'win32'
	});
	let printed = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (/** @type {Buffer} */ chunk) => (printed += chunk.toString()));
	/** @type {Promise<number>} */
	const ended = new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
	// A group of its own is not reached by Ctrl+C either.
	const stop = () => endProcess(child, ended, dataDir);
	process.on('SIGINT', stop).on('SIGTERM', stop);
	try {
		await firstPage(`http://127.0.0.1:${port}/`, ended);
		return (performance.now() - began) / 1000;
	} catch (thrown) {
		throw new Error(`npm start gave no page. It printed:\n${printed}`, { cause: thrown });
	} finally {
		await stop();
		process.off('SIGINT', stop).off('SIGTERM', stop);
	}
}

/**
 * @param {string} url
 * @param {Promise<number>} ended
 */
async function firstPage(url, ended) {
	let over = false;
	const failed = ended.then((code) => {
		over = true;
		throw new Error(`It ended with code ${code}`);
	});
	failed.catch(() => undefined);
	const page = async () => {
		const until = performance.now() + 120_000;
		while (!over && performance.now() < until) {
			const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
			const html = await answer?.text().catch(() => '');
			if (answer?.ok && html?.includes('</html>')) return;
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
		throw new Error('It gave no page within 120 s');
	};
	await Promise.race([page(), failed]);
}
