/**
 * `npm run bench`: bytes on the wire per route, throughput beside a bare SvelteKit page, the time to start, the
 * register of a large village, the import of one, a large budget, the search, letters, a roster, an exam that
 * thousands begin at once, and the reports over a whole country of ten million events (asked for by its name alone: it
 * takes half an hour and two gigabytes). Everything stays on this machine. Parts can be chosen:
 * `npm run bench -- bytes load start register impor anggaran cari surat roster ujian nasional`.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import path from 'node:path';
import { newDataDir, startApp } from '../tests/support/app-server.mjs';
import { benchAnggaran } from './lib/bench-anggaran.mjs';
import { benchAnggaranPages } from './lib/bench-anggaran-pages.mjs';
import { benchBytes } from './lib/bench-bytes.mjs';
import { benchCari } from './lib/bench-cari.mjs';
import { benchImpor } from './lib/bench-impor.mjs';
import { benchImporCommit } from './lib/bench-impor-commit.mjs';
import { benchLoad } from './lib/bench-load.mjs';
import { benchNasional } from './lib/bench-nasional.mjs';
import { benchRegister } from './lib/bench-register.mjs';
import { benchRegisterPages } from './lib/bench-register-pages.mjs';
import { benchRoster } from './lib/bench-roster.mjs';
import { benchStart } from './lib/bench-start.mjs';
import { benchSurat } from './lib/bench-surat.mjs';
import { benchUjian } from './lib/bench-ujian.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { projectRoot, secondsSince } from './lib/command.mjs';

const say = (/** @type {string} */ line) => void process.stdout.write(`${line}\n`);
const known = [
	'cari',
	'register',
	'impor',
	'anggaran',
	'start',
	'bytes',
	'load',
	'surat',
	'roster',
	'ujian',
	'nasional'
];
const given = process.argv.slice(2);
const unknown = given.find((part) => !known.includes(part));
if (unknown) throw new Error(`Unknown part "${unknown}"; there are: ${known.join(', ')}`);
const wants = (/** @type {string} */ part) =>
	given.includes(part) || (given.length === 0 && part !== 'nasional');

const began = performance.now();
await ensureBuilt(say);
const dataDir = await newDataDir();
/** @type {Record<string, unknown>} */
const report = { node: process.version, cores: cpus().length, cpu: cpus()[0]?.model };
let ok = true;
try {
	if (wants('cari')) {
		const result = await benchCari(say);
		report.cari = result.rows;
		ok &&= result.ok;
	}
	if (wants('register')) {
		const result = await benchRegister(say);
		report.register = result.rows;
		ok &&= result.ok;
	}
	if (wants('impor')) {
		const result = await benchImpor(say);
		report.impor = result.rows;
		ok &&= result.ok;
	}
	if (wants('anggaran')) {
		const result = await benchAnggaran(say);
		report.anggaran = result.rows;
		ok &&= result.ok;
	}
	if (wants('nasional')) {
		const result = await benchNasional(say);
		report.nasional = result.rows;
		ok &&= result.ok;
	}
	if (wants('start')) {
		const result = await benchStart(dataDir, say);
		report.start = result.rows;
		ok &&= result.ok;
	}
	if (['register', 'impor', 'anggaran', 'bytes', 'load', 'surat', 'roster', 'ujian'].some(wants)) {
		const app = await startApp({ dataDir, progress: say });
		try {
			if (wants('register')) {
				const result = await benchRegisterPages(app.url, say);
				report.registerPages = result.rows;
				ok &&= result.ok;
			}
			if (wants('impor')) {
				const result = await benchImporCommit(app.url, say);
				report.imporCommit = result.rows;
				ok &&= result.ok;
			}
			if (wants('anggaran')) {
				const result = await benchAnggaranPages(app.url, say);
				report.anggaranPages = result.rows;
				ok &&= result.ok;
			}
			if (wants('bytes')) {
				const result = await benchBytes(app.url, say);
				report.bytes = result.rows;
				ok &&= result.ok;
			}
			if (wants('load')) {
				const result = await benchLoad(app.url, say);
				report.load = result.rows;
				ok &&= result.ok;
			}
			if (wants('surat')) {
				const result = await benchSurat(dataDir, say);
				report.surat = result.rows;
				ok &&= result.ok;
			}
			if (wants('roster')) {
				const result = await benchRoster(dataDir, say);
				report.roster = result.rows;
				ok &&= result.ok;
			}
			// Last: the people it makes would be in the reports of the others.
			if (wants('ujian')) {
				const result = await benchUjian(app.url, dataDir, say);
				report.ujian = result.rows;
				ok &&= result.ok;
			}
		} finally {
			await app.stop();
		}
	}
} finally {
	await rm(dataDir, { recursive: true, force: true });
}

const file = path.join(projectRoot, 'bench', 'report.json');
await mkdir(path.dirname(file), { recursive: true });
await writeFile(file, `${JSON.stringify({ ...report, ok }, null, '\t')}\n`);
say(`\n${ok ? 'All within the targets' : 'Some are over their target'}, ${secondsSince(began)}`);
say(`Written to ${path.relative(projectRoot, file)}`);
process.exitCode = ok ? 0 : 1;
