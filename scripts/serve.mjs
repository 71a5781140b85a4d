/**
 * The server of the built app. adapter-node's own takes every request for https unless told otherwise, so that a form
 * posted over plain http would be refused as coming from another site; here we say ourselves which it is, and let no
 * client say so.
 */
import { existsSync } from 'node:fs';
import http from 'node:http';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { compressResponse } from './compress.mjs';
import { atMost } from './lib/at-most.mjs';
import { largestBody, refusedBody } from './lib/body-limit.mjs';

/** What `hooks.server.ts` leaves for us when the app is ready. @typedef {{ mode: 'demo' | 'nyata', close(): Promise<void> }} Runtime */

const root = path.resolve(import.meta.dirname, '..');
const graceMs = 10_000;

if (existsSync(path.join(root, '.env'))) process.loadEnvFile(path.join(root, '.env'));
// A line left empty in .env means nothing; adapter-node would take it for a wrong address and stop.
for (const name of ['ORIGIN', 'PROTOCOL_HEADER', 'HOST_HEADER', 'ADDRESS_HEADER', 'PORT', 'HOST'])
	if (process.env[name] === '') Reflect.deleteProperty(process.env, name);

/** @type {http.Server[]} */
const servers = [];
let stopping = false;
let ready = false;

/** @returns {Runtime | undefined} */
const runtime = () => /** @type {any} */ (globalThis)[Symbol.for('gladi.runtime')];

/** @param {string} message @returns {Promise<never>} */
async function refuse(message) {
	console.error(`\n${message}\n`);
	await runtime()?.close();
	process.exit(1);
}

/** @param {number} code */
async function stop(code) {
	// A second signal: the user will not wait.
	if (stopping) process.exit(1);
	stopping = true;
	// While the database is still being made ready, the end of the start looks at `stopping`.
	if (!ready && code === 0) return console.log('\nBerhenti begitu basis data selesai disiapkan...');
	if (code === 0) console.log('\nBerhenti: menyelesaikan permintaan yang sedang berjalan...');
	const closed = Promise.all(
		servers.map((server) => new Promise((resolve) => server.close(resolve)))
	);
	for (const server of servers) server.closeIdleConnections();
	const tooLong = setTimeout(
		() => servers.forEach((server) => server.closeAllConnections()),
		graceMs
	);
	await closed;
	clearTimeout(tooLong);
	await runtime()?.close();
	if (code === 0) console.log('Berhenti.');
	process.exit(code);
}

process.on('SIGTERM', () => stop(0));
process.on('SIGINT', () => stop(0));
process.on('uncaughtException', (error) => {
	console.error(error);
	stop(1).catch(() => process.exit(1));
});

/** @param {string} host @param {number} port @param {http.RequestListener} listener @returns {Promise<http.Server>} */
const listen = (host, port, listener) =>
	new Promise((resolve, reject) => {
		const server = http.createServer(listener);
		// Longer than people read a page: whoever goes on is spared a new connection, and so is the server when all go on at
		// once. Browsers and proxies close earlier if they want to.
		server.keepAliveTimeout = 120_000;
		server.once('error', reject);
		// A whole province may press one button at one moment; of more connections than wait in the queue, the system
		// refuses the rest. It never takes more than net.core.somaxconn.
		server.listen({ host, port, exclusive: true, backlog: 4096 }, () => {
			server.off('error', reject);
			resolve(server);
		});
	});

/** @param {string} host */
const isLoopback = (host) => host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host);

/**
 * `localhost` is 127.0.0.1 on one machine and ::1 on the next, so both are served. The second is not everywhere.
 * @param {string} host
 */
const addresses = (host) =>
	host === 'localhost' || host === '127.0.0.1' ? ['127.0.0.1', '::1'] : [host];

/** @param {string} host @param {number} port @param {http.RequestListener} listener */
async function listenAll(host, port, listener) {
	for (const [i, address] of addresses(host).entries()) {
		try {
			servers.push(await listen(address, port, listener));
		} catch (error) {
			const { code } = /** @type {NodeJS.ErrnoException} */ (error);
			if (code === 'EADDRINUSE')
				await refuse(
					`Port ${port} sedang dipakai program lain. Hentikan program itu, atau pilih port lain, misalnya PORT=${port + 1}.`
				);
			if (code === 'EACCES')
				await refuse(
					`Port ${port} tidak boleh dibuka. Pilih port di atas 1023, misalnya PORT=3000.`
				);
			if (i === 0)
				await refuse(`Alamat HOST=${host} tidak dapat dibuka di komputer ini (${code}).`);
		}
	}
}

/** @param {string} host @param {number} port */
function lines(host, port) {
	if (isLoopback(host)) return [`http://localhost:${port}`];
	if (host !== '0.0.0.0' && host !== '::') return [`http://${host}:${port}`];
	const outside = Object.values(networkInterfaces())
		.flatMap((list) => list ?? [])
		.filter((address) => address.family === 'IPv4' && !address.internal);
	return ['localhost', ...outside.map((one) => one.address)].map(
		(name) => `http://${name}:${port}`
	);
}

const host = process.env.HOST?.trim() || '127.0.0.1';
const port = Number(process.env.PORT?.trim() || 3000);
if (!Number.isInteger(port) || port < 1 || port > 65_535)
	await refuse('PORT harus bilangan antara 1 dan 65535, misalnya PORT=3000.');

// Before the database is started: who only got the port wrong should not have to wait.
await listenAll(host, port, (_req, res) => {
	res.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '2' });
	res.end('Gladi Desa sedang disiapkan.');
});
await Promise.all(
	servers.splice(0).map((server) => {
		server.closeAllConnections();
		return new Promise((resolve) => server.close(resolve));
	})
);

// An operator behind a proxy sets PROTOCOL_HEADER to the header that the proxy writes.
const trustsProxy = Boolean(process.env.PROTOCOL_HEADER);
if (!trustsProxy) process.env.PROTOCOL_HEADER = 'x-app-proto';

// Read by adapter-node when it is loaded. An operator may set another; the limit of forms stays.
process.env.BODY_SIZE_LIMIT ||= largestBody;

/** @type {(req: http.IncomingMessage, res: http.ServerResponse, next: () => void) => void} */
let handler;
try {
	// Waits for the app's own start: database, migrations, courses.
	({ handler } = await import(new URL('../build/handler.js', import.meta.url).href));
} catch (error) {
	if (!(error instanceof Error) || error.name !== 'StartupError') throw error;
	await refuse(error.message);
}
ready = true;
if (stopping) {
	await runtime()?.close();
	process.exit(0);
}

if (runtime()?.mode === 'demo' && !isLoopback(host) && process.env.DEMO?.trim() !== 'lan')
	await refuse(
		`Mode demo dapat dimasuki siapa saja, jadi tidak dibuka ke jaringan (HOST=${host}).\n` +
			'Hapus HOST agar hanya komputer ini yang dapat membukanya, atau isi DEMO=lan bila memang untuk ruang pelatihan.'
	);

const inTurn = atMost(24, 2_000);

await listenAll(host, port, (req, res) => {
	if (!trustsProxy) req.headers['x-app-proto'] = 'http';
	if (stopping) res.setHeader('connection', 'close');
	const refused = refusedBody(req);
	if (refused) {
		// What is still on its way is not read.
		res.writeHead(refused, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
		res.end('Kiriman ini terlalu besar.');
		return;
	}
	compressResponse(req, res);
	const work = () =>
		handler(req, res, () => {
			res.statusCode = 404;
			res.end();
		});
	// Files and health checks cost next to nothing and must not wait.
	if (/^\/(_app\/|healthz$)/.test(req.url ?? '')) work();
	else inTurn(res, work);
});
console.log(
	`\nGladi Desa siap dibuka di:\n${lines(host, port)
		.map((line) => `  ${line}`)
		.join('\n')}`
);
console.log('Tekan Ctrl+C untuk berhenti.\n');
