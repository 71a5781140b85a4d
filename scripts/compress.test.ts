import http from 'node:http';
import type { AddressInfo } from 'node:net';
import zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseEncoding, compressResponse } from './compress.mjs';

const page = '<p>Desa Sukamaju</p>'.repeat(500);
type Answer = http.RequestListener;

const answers: Record<string, Answer> = {
	'/page': (_, res) => {
		res.setHeader('content-type', 'text/html');
		res.setHeader('etag', '"abc"');
		res.writeHead(200);
		res.write(page);
		res.end();
	},
	'/public': (_, res) => {
		res.setHeader('content-type', 'text/html');
		res.setHeader('etag', '"def"');
		res.setHeader('cache-control', 'public, max-age=60');
		res.setHeader('vary', 'cookie');
		res.end(page);
	},
	'/json': (_, res) => {
		res.writeHead(200, { 'content-type': 'application/json', 'content-length': page.length + 2 });
		res.end(JSON.stringify(page));
	},
	'/tiny': (_, res) => {
		res.writeHead(200, { 'content-type': 'text/html' });
		res.end('<p>Sukamaju</p>');
	},
	'/picture': (_, res) => {
		res.writeHead(200, { 'content-type': 'image/webp' });
		res.end(Buffer.alloc(5000));
	},
	'/already': (_, res) => {
		res.writeHead(200, { 'content-type': 'text/css', 'content-encoding': 'br' });
		res.end(zlib.brotliCompressSync(page));
	},
	'/unchanged': (_, res) => {
		res.writeHead(304);
		res.end();
	},
	'/error': (_, res) => {
		res.writeHead(422, { 'content-type': 'text/html' });
		res.end(page);
	},
	'/pieces': (_, res) => {
		res.writeHead(200, { 'content-type': 'text/html' });
		res.write(page);
		firstPiece = () => res.end('<p>akhir</p>');
	}
};
let firstPiece = (): void => undefined;

let server: http.Server;
beforeAll(async () => {
	server = http.createServer((req, res) => {
		compressResponse(req, res);
		answers[req.url ?? '']?.(req, res);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const request = (path: string, accept: string, method = 'GET') =>
	new Promise<http.IncomingMessage>((resolve, reject) => {
		const { port } = server.address() as AddressInfo;
		const headers = { 'accept-encoding': accept };
		http
			.request({ port, host: '127.0.0.1', path, method, headers, agent: false }, resolve)
			.on('error', reject)
			.end();
	});

async function get(path: string, accept = 'gzip, deflate, br', method = 'GET') {
	const res = await request(path, accept, method);
	const chunks: Buffer[] = [];
	for await (const chunk of res) chunks.push(chunk as Buffer);
	const body = Buffer.concat(chunks);
	const encoding = res.headers['content-encoding'];
	const text =
		encoding === 'br'
			? zlib.brotliDecompressSync(body)
			: encoding === 'gzip'
				? zlib.gunzipSync(body)
				: body;
	return { status: res.statusCode, headers: res.headers, size: body.length, text: text.toString() };
}

describe('chooseEncoding', () => {
	it.each([
		['gzip, deflate, br, zstd', 'br'],
		['gzip', 'gzip'],
		['br;q=0.5, gzip;q=0.8', 'gzip'],
		['br;q=0, gzip', 'gzip'],
		['br;q=0, gzip;q=0', null],
		['*', 'br'],
		['identity', null],
		['', null],
		[undefined, null]
	])('%s -> %s', (accepted, expected) => {
		expect(chooseEncoding(accepted)).toBe(expected);
	});
});

describe('compressResponse', () => {
	it.each([
		['br', 'br'],
		['gzip', 'gzip']
	])('sends a page as %s, whole, with its size', async (accept, encoding) => {
		const answer = await get('/page', accept);
		expect(answer.headers['content-encoding']).toBe(encoding);
		expect(answer.headers['content-length']).toBe(String(answer.size));
		expect(answer.headers.vary).toBe('Accept-Encoding');
		expect(answer.headers.etag).toBe('W/"abc"');
		expect(answer.text).toBe(page);
		expect(answer.size).toBeLessThan(page.length / 10);
	});

	it('sends it as it is to who asks for nothing else, and says that others get another', async () => {
		const answer = await get('/page', '');
		expect(answer.headers['content-encoding']).toBeUndefined();
		expect(answer.headers.vary).toBe('Accept-Encoding');
		expect(answer.headers.etag).toBe('"abc"');
		expect(answer.text).toBe(page);
	});

	it('keeps a Vary that is there, and answers the same from what it has compressed before', async () => {
		const [first, second] = [await get('/public'), await get('/public')];
		expect(first.headers.vary).toBe('cookie, Accept-Encoding');
		expect(second.text).toBe(first.text);
	});

	it('replaces the length of the uncompressed body', async () => {
		const answer = await get('/json');
		expect(JSON.parse(answer.text)).toBe(page);
		expect(answer.headers['content-length']).toBe(String(answer.size));
	});

	it('compresses error pages too', async () => {
		const answer = await get('/error');
		expect([answer.status, answer.text]).toEqual([422, page]);
		expect(answer.headers['content-encoding']).toBe('br');
	});

	it.each([
		['a tiny body', '/tiny', undefined],
		['a picture', '/picture', undefined],
		['what is encoded already', '/already', 'br'],
		['an answer without a body', '/unchanged', undefined]
	])('leaves %s alone', async (_, path, encoding) => {
		expect((await get(path)).headers['content-encoding']).toBe(encoding);
	});

	it('leaves HEAD alone', async () => {
		expect((await get('/page', 'br', 'HEAD')).headers['content-encoding']).toBeUndefined();
	});

	it('sends the first piece of a body before the last is there', async () => {
		const res = await request('/pieces', 'br');
		const reader = res.pipe(
			zlib.createBrotliDecompress({ flush: zlib.constants.BROTLI_OPERATION_FLUSH })
		);
		let text = '';
		for await (const piece of reader) {
			text += String(piece);
			if (text === page) firstPiece();
		}
		expect(text).toBe(`${page}<p>akhir</p>`);
	});
});
