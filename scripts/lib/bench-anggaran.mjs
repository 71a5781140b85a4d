import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { projectRoot } from './command.mjs';
import { median } from './http-load.mjs';
import { textTable } from './table.mjs';

/** Milliseconds. */
const targets = { typing: 30, pdf: 2000, xlsx: 1000 };
const lines = { typing: 2000, pdf: 500, xlsx: 2000 };

/**
 * What a keystroke in the budget sheet costs on 2,000 lines, and its files: Lampiran I of 500 lines that share no
 * account, and the RAB sheet of 2,000 lines.
 * @param {(line: string) => void} say
 */
export async function benchAnggaran(say) {
	return withSubject(async ({ ketik, pdf, rancangan, xlsx }) => {
		const typed = rancangan(lines.typing);
		const printed = rancangan(lines.pdf);
		const { rows: tableRows } = await pdf(printed);
		/** @type {readonly (readonly [string, number, number, () => unknown])[]} */
		const questions = [
			[`all sums and rules, ${lines.typing} lines`, 40, targets.typing, () => ketik(typed)],
			[
				`PDF of Lampiran I, ${lines.pdf} lines (${tableRows} rows)`,
				5,
				targets.pdf,
				() => pdf(printed)
			],
			[`XLSX of the RAB, ${lines.xlsx} lines`, 5, targets.xlsx, () => xlsx(typed)]
		];
		const rows = [];
		for (const [name, rounds, target, ask] of questions) {
			// The first ones warm up and are not counted.
			for (let i = 0; i < 3; i += 1) await ask();
			/** @type {number[]} */
			const times = [];
			for (let i = 0; i < rounds; i += 1) {
				const began = performance.now();
				await ask();
				times.push(performance.now() - began);
			}
			const p95 = [...times].sort((a, b) => a - b)[Math.ceil(rounds * 0.95) - 1] ?? 0;
			rows.push({ name, p50: median(times), p95, target, ok: p95 <= target });
		}
		say(
			`\n${textTable([
				['budget', 'p50 ms', 'p95 ms', 'target', ''],
				...rows.map(({ name, p50, p95, target, ok }) => [
					name,
					p50.toFixed(1),
					p95.toFixed(1),
					`<= ${target}`,
					ok ? 'ok' : 'SLOW'
				])
			])}\n`
		);
		return { rows, ok: rows.every((row) => row.ok) };
	});
}

/**
 * Built as the application is: what a loader puts around each function would be measured with it. It stands inside the
 * project, where the threads that write files find what they need.
 * @template T
 * @param {(subject: typeof import('./bench-anggaran-subject.ts')) => Promise<T>} use
 * @returns {Promise<T>}
 */
async function withSubject(use) {
	const folder = await mkdtemp(path.join(projectRoot, 'bench', 'anggaran-'));
	try {
		await build({
			configFile: false,
			logLevel: 'error',
			root: projectRoot,
			resolve: { alias: { $lib: path.join(projectRoot, 'src', 'lib') } },
			build: {
				ssr: path.join(projectRoot, 'scripts', 'lib', 'bench-anggaran-subject.ts'),
				outDir: folder,
				emptyOutDir: true,
				rolldownOptions: { output: { entryFileNames: 'subject.mjs' } }
			}
		});
		return await use(await import(pathToFileURL(path.join(folder, 'subject.mjs')).href));
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
