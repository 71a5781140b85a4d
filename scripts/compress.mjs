import { promisify } from 'node:util';
import zlib from 'node:zlib';

/** @typedef {'br' | 'gzip'} Encoding */
/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

// Below this a packet is a packet, and the header of the encoding costs more than it saves.
const tiny = 1024;
const compressible =
	/^(text\/(?!event-stream)|application\/(.+\+)?(json|xml|javascript)|image\/svg)/;

// Quality 4: about the size of the best gzip at a fraction of the time of brotli's default, which is meant for files.
const brotli = {
	params: {
		[zlib.constants.BROTLI_PARAM_QUALITY]: 4,
		[zlib.constants.BROTLI_PARAM_MODE]: zlib.constants.BROTLI_MODE_TEXT
	}
};
const whole = { br: promisify(zlib.brotliCompress), gzip: promisify(zlib.gzip) };

/**
 * What the client prefers of what we have; null: send it as it is.
 * @param {string | undefined} accepted the Accept-Encoding header
 * @returns {Encoding | null}
 */
export function chooseEncoding(accepted = '') {
	/** @type {Map<string, number>} */
	const weights = new Map();
	for (const part of accepted.toLowerCase().split(',')) {
		const [name = '', ...parameters] = part.split(';').map((text) => text.trim());
		const q = parameters.find((text) => text.startsWith('q='));
		weights.set(name, q ? Number(q.slice(2)) || 0 : 1);
	}
	const weight = (/** @type {string} */ name) => weights.get(name) ?? weights.get('*') ?? 0;
	const best = weight('br') >= weight('gzip') ? 'br' : 'gzip';
	return weight(best) > 0 ? best : null;
}

/** @param {Response} res @param {string} name */
const text = (res, name) => String(res.getHeader(name) ?? '');

/** @param {Response} res */
function markVary(res) {
	const vary = text(res, 'vary');
	if (!/\baccept-encoding\b|\*/i.test(vary))
		res.setHeader('vary', vary ? `${vary}, Accept-Encoding` : 'Accept-Encoding');
}

/** @param {Response} res @param {number} status */
function mayCompress(res, status) {
	return (
		status >= 200 &&
		![204, 205, 206, 304].includes(status) &&
		!res.hasHeader('content-encoding') &&
		!text(res, 'cache-control').includes('no-transform') &&
		compressible.test(text(res, 'content-type'))
	);
}

/**
 * Bodies that are the same for everyone are compressed once. Found by entity tag, path and length together, because
 * the tag alone is a short hash.
 * @type {Map<string, Buffer>}
 */
const compressed = new Map();
const mostCompressed = 200;

/** @param {Request} req @param {Response} res @param {Encoding} encoding @param {Buffer} body */
async function compressWhole(req, res, encoding, body) {
	const etag = text(res, 'etag');
	const shared = etag !== '' && /\bpublic\b/.test(text(res, 'cache-control'));
	const key = `${encoding} ${req.url} ${etag} ${body.length}`;
	const kept = shared ? compressed.get(key) : undefined;
	if (kept) return kept;
	const made = await (encoding === 'br' ? whole.br(body, brotli) : whole.gzip(body));
	if (shared) {
		const [oldest] = compressed.keys();
		if (oldest !== undefined && compressed.size >= mostCompressed) compressed.delete(oldest);
		compressed.set(key, made);
	}
	return made;
}

/**
 * Compresses what is rendered on request (adapter-node compresses files only). The head is kept back until the body
 * is there or turns out to come in pieces: only then is it known whether and how to compress.
 * @param {Request} req
 * @param {Response} res
 */
export function compressResponse(req, res) {
	const send = {
		head: res.writeHead.bind(res),
		write: res.write.bind(res),
		end: res.end.bind(res)
	};
	const encoding = chooseEncoding(String(req.headers['accept-encoding'] ?? ''));
	/** @type {'open' | 'held' | 'plain' | 'piped'} */
	let state = 'open';
	/** @type {Buffer[]} */
	let held = [];
	/** @type {import('node:zlib').BrotliCompress | import('node:zlib').Gzip | null} */
	let pipe = null;

	/** @param {number} status @param {unknown[]} rest */
	function head(status, rest) {
		const headers = rest.find((value) => typeof value === 'object' && value !== null);
		for (const [name, value] of Object.entries(headers ?? {})) res.setHeader(name, value);
		res.statusCode = status;
		state = 'plain';
		if (mayCompress(res, status)) {
			markVary(res);
			if (encoding && req.method !== 'HEAD') state = 'held';
		}
		if (state === 'plain') send.head(status);
	}

	/** @param {Encoding} used */
	function announce(used) {
		res.setHeader('content-encoding', used);
		const etag = text(res, 'etag');
		if (etag.startsWith('"')) res.setHeader('etag', `W/${etag}`);
	}

	/** The body comes in pieces: each is sent on at once. @param {Encoding} used */
	function startPipe(used) {
		if (state !== 'held') return;
		state = 'piped';
		const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH } = zlib.constants;
		pipe =
			used === 'br'
				? zlib.createBrotliCompress({ ...brotli, flush: BROTLI_OPERATION_FLUSH })
				: zlib.createGzip({ flush: Z_SYNC_FLUSH });
		const stream = pipe;
		announce(used);
		res.removeHeader('content-length');
		send.head(res.statusCode);
		stream.on('data', (/** @type {Buffer} */ piece) => {
			if (send.write(piece)) return;
			stream.pause();
			res.once('drain', () => stream.resume());
		});
		stream.on('drain', () => res.emit('drain'));
		stream.on('end', () => send.end());
		res.on('close', () => stream.destroy());
		for (const piece of held) stream.write(piece);
		held = [];
	}

	async function finish() {
		const body = Buffer.concat(held);
		state = 'plain';
		const used = body.length < tiny ? null : encoding;
		const sent = used ? await compressWhole(req, res, used, body) : body;
		if (res.destroyed) return;
		if (used) announce(used);
		res.setHeader('content-length', sent.length);
		send.head(res.statusCode);
		send.end(sent);
	}

	/** @param {any} chunk @param {any} charset */
	const bytes = (chunk, charset) =>
		typeof chunk === 'string' ? Buffer.from(chunk, charset) : Buffer.from(chunk);

	// The overloads of Node are wider than what a handler uses; anything else goes through untouched.
	/** @type {any} */ (res).writeHead = (
		/** @type {number} */ status,
		/** @type {unknown[]} */ ...rest
	) => {
		if (state === 'open') head(status, rest);
		return res;
	};
	/** @type {any} */ (res).write = (/** @type {any} */ chunk, /** @type {any[]} */ ...rest) => {
		if (state === 'open') head(res.statusCode, []);
		if (state === 'plain') return send.write(chunk, ...rest);
		const charset = typeof rest[0] === 'string' ? rest[0] : 'utf8';
		if (pipe) return pipe.write(bytes(chunk, charset));
		if (held.length === 0 && encoding) setImmediate(startPipe, encoding);
		held.push(bytes(chunk, charset));
		return true;
	};
	/** @type {any} */ (res).end = (/** @type {any} */ chunk, /** @type {any[]} */ ...rest) => {
		if (state === 'open') head(res.statusCode, []);
		if (state === 'plain') return send.end(chunk, ...rest);
		const charset = typeof rest[0] === 'string' ? rest[0] : 'utf8';
		const last =
			chunk === undefined || chunk === null || typeof chunk === 'function' ? null : chunk;
		if (pipe) pipe.end(last === null ? undefined : bytes(last, charset));
		else {
			if (last !== null) held.push(bytes(last, charset));
			finish().catch((error) => res.destroy(error));
		}
		return res;
	};
}
