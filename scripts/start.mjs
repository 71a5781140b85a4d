/** `npm start`: builds when something has changed since the last build, then serves. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	console.error(
		`Gladi Desa memerlukan Node.js 20.19 atau lebih baru; yang terpasang ${process.version}.`
	);
	process.exit(1);
}

const root = path.resolve(import.meta.dirname, '..');
const stamp = path.join(root, 'build', '.stamp');
/** What the build reads. Courses are not among it: the server compiles them when it starts. */
const inputs = [
	'src',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
];

/** @param {string} file @param {import('node:crypto').Hash} hash */
function add(file, hash) {
	const full = path.join(root, file);
	if (!existsSync(full) || /\.test\.ts$/.test(file)) return;
	const entries = inputs.includes(file) && path.extname(file) ? null : listOf(full);
	if (entries) for (const name of entries) add(path.join(file, name), hash);
	else hash.update(`${file}\0`).update(readFileSync(full)).update('\0');
}

/** @param {string} dir @returns {string[] | null} null: not a folder */
function listOf(dir) {
	try {
		return readdirSync(dir).sort();
	} catch {
		return null;
	}
}

/** By content, not by time: a checkout gives every file a new time. */
function fingerprint() {
	const hash = createHash('sha256').update(process.version);
	for (const input of inputs) add(input, hash);
	return hash.digest('hex');
}

function isBuilt() {
	const handler = path.join(root, 'build', 'handler.js');
	return existsSync(handler) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();
}

/** @returns {Promise<number>} */
function build() {
	const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	if (!existsSync(vite)) {
		console.error('Alat untuk membangun aplikasi belum terpasang. Jalankan: npm ci');
		return Promise.resolve(1);
	}
	console.log('Membangun aplikasi (sekali saja, sekitar setengah menit)...');
	const began = Date.now();
	let heard = began;
	const child = spawn(process.execPath, [vite, 'build'], {
		cwd: root,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, NODE_ENV: 'production' }
	});
	const pass = (/** @type {NodeJS.WriteStream} */ to) => (/** @type {Buffer} */ text) => {
		heard = Date.now();
		to.write(text);
	};
	child.stdout.on('data', pass(process.stdout));
	child.stderr.on('data', pass(process.stderr));
	const pulse = setInterval(() => {
		if (Date.now() - heard < 3_000) return;
		heard = Date.now();
		console.log(`Masih membangun... (${Math.round((heard - began) / 1000)} detik)`);
	}, 1_000);
	const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
	process.on('SIGINT', forward).on('SIGTERM', forward);
	return new Promise((resolve) => {
		child.on('close', (code) => {
			clearInterval(pulse);
			process.off('SIGINT', forward).off('SIGTERM', forward);
			resolve(code ?? 1);
		});
	});
}

if (!isBuilt()) {
	const before = fingerprint();
	const code = await build();
	if (code !== 0) {
		console.error('Aplikasi tidak dapat dibangun. Perbaiki kesalahan di atas, lalu jalankan lagi.');
		process.exit(code);
	}
	writeFileSync(stamp, before);
}
await import('./serve.mjs');
