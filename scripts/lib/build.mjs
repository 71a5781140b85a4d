import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './command.mjs';

const stamp = path.join(projectRoot, 'build', '.stamp');
/** What the build reads. Courses are not among it: the server compiles them when it starts. */
const inputs = [
	'src',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
];

/**
 * Builds unless the build that is there was made from the same sources. Never silent for long.
 * @param {(line: string) => void} say
 * @throws when the build fails, with what it printed
 */
export async function ensureBuilt(say) {
	if (isBuilt()) return;
	const before = fingerprint();
	await build(say);
	writeFileSync(stamp, before);
}

function isBuilt() {
	const handler = path.join(projectRoot, 'build', 'handler.js');
	return existsSync(handler) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();
}

/** By content, not by time: a checkout gives every file a new time. */
function fingerprint() {
	const hash = createHash('sha256').update(process.version);
	for (const input of inputs) add(input, hash);
	return hash.digest('hex');
}

/**
 * @param {string} file
 * @param {import('node:crypto').Hash} hash
 */
function add(file, hash) {
	const full = path.join(projectRoot, file);
	if (!existsSync(full) || /\.test\.ts$/.test(file)) return;
	const entries = inputs.includes(file) && path.extname(file) ? null : listOf(full);
	if (entries) for (const name of entries) add(path.join(file, name), hash);
	else hash.update(`${file}\0`).update(readFileSync(full)).update('\0');
}

/**
 * @param {string} folder
 * @returns {string[] | null} Null: not a folder.
 */
function listOf(folder) {
	try {
		return readdirSync(folder).sort();
	} catch {
		return null;
	}
}

/**
 * @param {(line: string) => void} say
 * @returns {Promise<void>}
 */
function build(say) {
	const vite = path.join(projectRoot, 'node_modules', 'vite', 'bin', 'vite.js');
	if (!existsSync(vite))
		throw new Error('Alat untuk membangun aplikasi belum terpasang. Jalankan: npm ci');
	say('Membangun aplikasi (sekali saja, sekitar setengah menit)...');
	const began = performance.now();
	const seconds = () => Math.round((performance.now() - began) / 1000);
	const child = spawn(process.execPath, [vite, 'build'], {
		cwd: projectRoot,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, NODE_ENV: 'production' }
	});
	let printed = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (/** @type {Buffer} */ chunk) => (printed += chunk.toString()));
	const pulse = setInterval(() => say(`Masih membangun... (${seconds()} detik)`), 4_000);
	const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
	process.on('SIGINT', forward).on('SIGTERM', forward);
	return new Promise((resolve, reject) => {
		child.once('close', (code) => {
			clearInterval(pulse);
			process.off('SIGINT', forward).off('SIGTERM', forward);
			if (code === 0) {
				say(`Selesai dibangun dalam ${seconds()} detik.`);
				resolve();
			} else
				reject(
					new Error(
						`Aplikasi tidak dapat dibangun. Perbaiki kesalahan ini, lalu jalankan lagi:\n${printed}`
					)
				);
		});
	});
}
