import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { isClientError } from './client-error';

const open = { signal: new AbortController().signal };

/** What Node throws when a form stops in the middle. */
async function cutOff(): Promise<unknown> {
	const server = createServer();
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const asked = once(server, 'request');
	const { port } = server.address() as AddressInfo;
	const socket = connect(port, '127.0.0.1');
	socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nnama=');
	const [request] = (await asked) as [AsyncIterable<Buffer>];
	socket.destroy();
	try {
		for await (const chunk of request) expect(String(chunk)).toBe('nama=');
	} catch (error) {
		return error;
	} finally {
		server.close();
	}
	return null;
}

test('a form that is cut off is nobody of ours to mend', async () => {
	const error = await cutOff();
	expect(error).toBeInstanceOf(Error);
	expect(isClientError(error, 500, open)).toBe(true);
	expect(isClientError(new Error('x'), 500, { signal: AbortSignal.abort() })).toBe(true);
});

test('neither is what no page answers', () => {
	expect(isClientError(new Error('POST method not allowed'), 405, open)).toBe(true);
});

test.each([
	new Error('aborted'),
	Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
	'aborted'
])('anything else is: %s', (error) => {
	expect(isClientError(error, 500, open)).toBe(false);
});
