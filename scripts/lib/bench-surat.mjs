import { spawn } from 'node:child_process';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot, runCommand } from './command.mjs';
import { textTable } from './table.mjs';

/** A letter from the register to its PDF, beside drawing alone: at least these shares of their speed. */
const least = { bare: 0.2, browser: 3 };
const most = { bytes: 40_000, mergedMs: 5_000, growthMb: 150 };
const folder = path.join(projectRoot, 'bench', 'pdf');

/**
 * A letter end to end, and five hundred in one file.
 * @param {string} dataDir Of the application that runs.
 * @param {(line: string) => void} say
 */
export async function benchSurat(dataDir, say) {
	await ensurePdfLib(say);
	const { code, output } = await runCommand(['tsx', 'scripts/lib/bench-surat-subject.ts'], {
		env: { DATA_DIR: dataDir, DATABASE_URL: '' }
	});
	const line = output.trim().split('\n').at(-1) ?? '';
	if (code !== 0 || !line.startsWith('{'))
		throw new Error(`The letters could not be measured:\n${output}`);
	/** @type {{ ms: number, bareMs: number, browserMs: number, bytes: number, merged: { letters: number, ms: number, growthMb: number, bytes: number, longestSliceMs: number } }} */
	const measured = JSON.parse(line);
	const { ms, bareMs, browserMs, bytes, merged } = measured;
	const kb = (/** @type {number} */ n) => `${(n / 1000).toFixed(1)} KB`;
	const rows = [
		{
			name: 'beside pdf-lib drawing alone, x',
			value: bareMs / ms,
			shown: (bareMs / ms).toFixed(2),
			target: `>= ${least.bare}`,
			ok: bareMs / ms >= least.bare
		},
		{
			name: 'beside headless Chromium printing alone, x',
			value: browserMs / ms,
			shown: (browserMs / ms).toFixed(2),
			target: `>= ${least.browser}`,
			ok: browserMs / ms >= least.browser
		},
		{
			name: 'largest file',
			value: bytes,
			shown: kb(bytes),
			target: `<= ${kb(most.bytes)}`,
			ok: bytes <= most.bytes
		},
		{
			name: `${merged.letters} in one file, ms`,
			value: merged.ms,
			shown: String(merged.ms),
			target: `<= ${most.mergedMs}`,
			ok: merged.ms <= most.mergedMs
		},
		{
			name: 'growth of the process meanwhile, MB',
			value: merged.growthMb,
			shown: String(merged.growthMb),
			target: `<= ${most.growthMb}`,
			ok: merged.growthMb <= most.growthMb
		}
	];
	say(
		`\n${textTable([
			['letters', 'found', 'target', ''],
			['read, number, freeze, keep, draw: median ms', ms.toFixed(2), '', ''],
			['pdf-lib draws, median ms', bareMs.toFixed(2), '', ''],
			['Chromium prints, median ms', browserMs.toFixed(2), '', ''],
			...rows.map(({ name, shown, target, ok }) => [name, shown, target, ok ? 'ok' : 'OVER'])
		])}\n`
	);
	return {
		rows: [{ ...measured, ...Object.fromEntries(rows.map(({ name, value }) => [name, value])) }],
		ok: rows.every(({ ok }) => ok)
	};
}

/**
 * The competitor is no part of the application: it has a folder of its own, and comes when this is measured first.
 * @param {(line: string) => void} say
 */
async function ensurePdfLib(say) {
	const there = await access(path.join(folder, 'node_modules', 'pdf-lib')).then(
		() => true,
		() => false
	);
	if (there) return;
	say('Installing pdf-lib for this measurement');
	const code = await new Promise((resolve, reject) => {
		const child = spawn('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
			cwd: folder,
			stdio: 'inherit',
			shell: process.platform === 'win32'
		});
		child.once('error', reject);
		child.once('close', resolve);
	});
	if (code !== 0)
		throw new Error('pdf-lib could not be installed in bench/pdf; this part needs a registry once');
}
