/**
 * `npm test`: every check in the order of its speed, those that use one core side by side; stops at the first that fails
 * and shows what it printed.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { runCommand, secondsSince } from './lib/command.mjs';
import {
	addCounts,
	countPlaywright,
	countVitest,
	failuresPlaywright,
	failuresVitest,
	noCounts
} from './lib/test-report.mjs';

/**
 * @typedef {import('./lib/test-report.mjs').Counts} Counts
 * @typedef {(text: string) => void} OnOutput
 * @typedef {object} Step
 * @property {string} name
 * @property {(onOutput: OnOutput) => Promise<import('./lib/command.mjs').Outcome>} run
 * @property {() => Promise<Counts>} [counts] Of the tests it ran.
 * @property {() => Promise<string[]>} [failures] Name and message of each.
 */

/** Of a step that failed without a test that did. */
const lastLines = 40;

const began = performance.now();
const folder = await mkdtemp(path.join(tmpdir(), 'gladi-desa-hasil-'));
const report = (/** @type {string} */ name) => path.join(folder, `${name}.json`);

/**
 * @param {string} name
 * @param {readonly [string, ...string[]]} command
 * @returns {Step}
 */
const check = (name, command) => ({ name, run: (onOutput) => runCommand(command, { onOutput }) });

/**
 * @param {string} name
 * @param {string} project Of Vitest.
 * @returns {Step}
 */
const vitest = (name, project) => ({
	name,
	run: (onOutput) =>
		runCommand(
			[
				'vitest',
				'run',
				`--project=${project}`,
				'--reporter=default',
				'--reporter=json',
				`--outputFile.json=${report(project)}`
			],
			{ onOutput }
		),
	counts: async () => countVitest(await readReport(project)),
	failures: async () => failuresVitest(await readReport(project))
});

/** @type {Step} */
const build = {
	name: 'build',
	run: async (onOutput) => {
		try {
			await ensureBuilt((line) => onOutput(`${line}\n`));
			return { code: 0, output: '' };
		} catch (thrown) {
			return { code: 1, output: thrown instanceof Error ? thrown.message : String(thrown) };
		}
	}
};

/** @type {Step} */
const endToEnd = {
	name: 'end-to-end tests',
	run: (onOutput) =>
		runCommand(['node', 'scripts/e2e.mjs'], { env: { E2E_JSON: report('e2e') }, onOutput }),
	counts: async () => countPlaywright(await readReport('e2e')),
	failures: async () => failuresPlaywright(await readReport('e2e'))
};

/**
 * One stage after another; the lanes of a stage side by side. What starts several processes of its own is a stage alone.
 * @type {readonly (readonly (readonly Step[])[])[]}
 */
const stages = [
	// It writes the tsconfig that all others read.
	[[check('sync', ['svelte-kit', 'sync'])]],
	[
		[
			check('format', ['prettier', '--check', '.']),
			check('courses', ['tsx', 'scripts/courses-check.ts']),
			check('letters', ['tsx', 'scripts/surat-susun.ts', '--periksa']),
			check('lint', ['eslint', '.'])
		],
		[
			check('types', [
				'svelte-check',
				'--tsconfig',
				'./tsconfig.json',
				'--fail-on-warnings',
				'--output',
				'human'
			])
		]
	],
	[[vitest('unit tests', 'unit'), vitest('database tests', 'db'), build, endToEnd]]
];

/** @param {string} name */
const readReport = async (name) =>
	/** @type {unknown} */ (JSON.parse(await readFile(report(name), 'utf8').catch(() => 'null')));

let total = noCounts;
let stopped = false;
for (const lanes of stages) await Promise.all(lanes.map(runLane));
await rm(folder, { recursive: true, force: true });
console.log(`\n${stopped ? 'Stopped' : 'Everything passed'} after ${secondsSince(began)}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = stopped ? 1 : 0;

/**
 * After a failure, also one beside it, nothing more is begun; what runs ends, for its verdict is worth having.
 * @param {readonly Step[]} lane
 */
async function runLane(lane) {
	for (const step of lane) {
		if (stopped) return;
		const { code, counts } = await runStep(step);
		total = addCounts(total, counts);
		if (code === 0) continue;
		// A check that is no test, or a runner that fell over before its first test, is a failure too.
		if (counts.failed === 0) total = addCounts(total, { passed: 0, failed: 1 });
		stopped = true;
	}
}

/** @param {Step} step */
async function runStep({ name, run, counts: readCounts, failures }) {
	const since = performance.now();
	let last = '';
	const beat = setInterval(() => {
		console.log(`   … ${name}, ${secondsSince(since)}${last && `: ${last}`}`);
	}, 15_000);
	const { code, output } = await run((text) => {
		const lines = plain(text).split('\n').filter(Boolean);
		last = lines.at(-1)?.trim().slice(0, 100) ?? last;
	});
	clearInterval(beat);
	const counts = readCounts ? await readCounts() : noCounts;
	const tests = readCounts ? `, ${counts.passed} passed, ${counts.failed} failed` : '';
	console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${secondsSince(since)}${tests})`);
	if (code !== 0) {
		// First what failed: of a long output, a log often keeps only a part. What is no test says it last.
		const failed = ((await failures?.()) ?? []).map((text) => `${plain(text)}\n`);
		const lines = plain(output).trimEnd().split('\n');
		const first = failed.length > 0 ? failed : lines.slice(-lastLines);
		console.log(`\n${first.join('\n')}\n\nAll of it:\n\n${lines.join('\n')}\n`);
	}
	return { code, counts };
}

/**
 * Without the colours and movements of a terminal.
 * @param {string} text
 */
function plain(text) {
	// eslint-disable-next-line no-control-regex -- the escape character is what is looked for
	return text.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '').replace(/\r/g, '');
}
