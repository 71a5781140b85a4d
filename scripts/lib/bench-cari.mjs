import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { projectRoot } from './command.mjs';
import { median } from './http-load.mjs';
import { textTable } from './table.mjs';

/** Milliseconds for one question, with the words of its answers marked. */
const slowest = 50;
/** Bytes of the whole index, compressed. */
const largest = 150_000;
const modules = 55;
const rounds = 40;

/**
 * The search over a library as large as the curriculum, measured in this process.
 * @param {(line: string) => void} say
 */
export async function benchCari(say) {
	const { buildIndex, excerpt, openIndex, search, syntheticDocuments } = await loadSubject();
	const documents = syntheticDocuments(modules);
	const index = buildIndex(documents);
	const bytes = gzipSync(JSON.stringify(index), { level: 9 }).length;
	const open = openIndex(index);

	const [lesson] = documents.filter(({ kind }) => kind === 'pelajaran');
	const word = lesson?.title.split(' ').find((one) => one.length > 7) ?? 'bakala';
	/** @param {string} question */
	const answer = (question) => {
		const { hits, stems } = search(open, question, 25);
		for (const { document } of hits) excerpt(documents[document]?.body ?? '', stems, open.stem);
	};
	/** @type {readonly (readonly [string, () => unknown])[]} */
	const questions = [
		['one word', () => answer(word)],
		['a title', () => answer(lesson?.title ?? '')],
		['two slips in one word', () => answer(`${word.slice(0, 3)}x${word.slice(3, -1)}`)],
		['twelve mistyped words', () => answer(mistyped(open.stems))],
		['a word that is nowhere', () => answer('memperxyzzyqwertkannya')]
	];
	const rows = questions.map(([name, ask]) => {
		const times = Array.from({ length: rounds }, () => {
			const began = performance.now();
			ask();
			return performance.now() - began;
		});
		const p95 = [...times].sort((a, b) => a - b)[Math.ceil(rounds * 0.95) - 1] ?? 0;
		return { name, p50: median(times), p95, target: slowest, ok: p95 <= slowest };
	});
	say(
		`\n${textTable([
			[`search, ${documents.length} pages`, 'p50 ms', 'p95 ms', 'target', ''],
			...rows.map(({ name, p50, p95, target, ok }) => [
				name,
				p50.toFixed(1),
				p95.toFixed(1),
				`<= ${target}`,
				ok ? 'ok' : 'SLOW'
			])
		])}\nindex: ${bytes} bytes compressed, target <= ${largest}\n`
	);
	return {
		rows: [...rows, { bytes, target: largest }],
		ok: rows.every((row) => row.ok) && bytes <= largest
	};
}

/** @param {readonly string[]} stems */
const mistyped = (stems) =>
	Array.from({ length: 12 }, (_, number) => {
		const stem = stems[Math.floor((number + 0.5) * (stems.length / 12))] ?? 'bakala';
		return `${stem.slice(0, 2)}q${stem.slice(2)}`;
	}).join(' ');

/**
 * Built as the application is: what a loader puts around each function would be measured with it.
 * @returns {Promise<typeof import('./bench-cari-subject.ts')>}
 */
async function loadSubject() {
	const folder = await mkdtemp(path.join(tmpdir(), 'gladi-bench-'));
	try {
		await build({
			configFile: false,
			logLevel: 'error',
			root: projectRoot,
			build: {
				ssr: path.join(projectRoot, 'scripts', 'lib', 'bench-cari-subject.ts'),
				outDir: folder,
				emptyOutDir: true,
				rolldownOptions: { output: { entryFileNames: 'subject.mjs' } }
			}
		});
		return await import(pathToFileURL(path.join(folder, 'subject.mjs')).href);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
