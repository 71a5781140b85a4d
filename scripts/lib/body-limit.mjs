/**
 * How much a request may send. Forms are small; only where a sheet is imported may a file come along, and once more as
 * text in a form when there is no JavaScript, which makes three bytes four.
 */
const formBytes = 512 * 1024;
const sheetBytes = 7 * 1024 * 1024;

/** What adapter-node is told: more than this it reads of nobody. */
export const largestBody = String(sheetBytes);

const takesSheets = /^\/(latihan\/[^/]+\/kependudukan|kelola)\/impor(\/perbaikan\.xlsx)?$/;

/**
 * The status with which a request is refused for what it would send, before anything of it is read; undefined when it
 * may come. Who does not say how much it is cannot be believed to be little.
 * @param {{ method?: string | undefined, url?: string | undefined, headers: import('node:http').IncomingHttpHeaders }} request
 * @returns {411 | 413 | undefined}
 */
export function refusedBody({ method, url, headers }) {
	if (method === 'GET' || method === 'HEAD') return undefined;
	const [path = ''] = (url ?? '').split('?');
	if (takesSheets.test(path)) return undefined;
	if (headers['transfer-encoding'] !== undefined) return 411;
	return Number(headers['content-length'] ?? 0) > formBytes ? 413 : undefined;
}
