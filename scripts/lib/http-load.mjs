import http from 'node:http';

/**
 * @typedef {object} Load
 * @property {string} url
 * @property {Record<string, string>} [headers]
 * @property {number} [connections] Requests that are under way at any time.
 * @property {number} [seconds]
 * @property {number} [most] Requests after which it ends whatever the time.
 *
 * @typedef {{ perSecond: number, p50: number, p95: number, requests: number, bad: number, bytes: number }} LoadResult
 *   Milliseconds; `bad` counts answers other than 200; `bytes` is the body of one answer.
 */

/**
 * Asks for one address over and over on connections that stay open.
 * @param {Load} load
 * @returns {Promise<LoadResult>}
 */
export async function measureLoad({
	url,
	headers = {},
	connections = 16,
	seconds = 4,
	most = 20_000
}) {
	const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
	/** @type {number[]} */
	const times = [];
	let begun = 0;
	let bad = 0;
	let bytes = 0;
	const start = performance.now();
	const until = start + seconds * 1000;

	const oneAfterAnother = async () => {
		while (performance.now() < until && begun < most) {
			begun++;
			const before = performance.now();
			const answer = await ask(url, headers, agent);
			times.push(performance.now() - before);
			if (answer.status !== 200) bad++;
			bytes = answer.bytes;
		}
	};
	await Promise.all(Array.from({ length: connections }, oneAfterAnother));
	const took = (performance.now() - start) / 1000;
	agent.destroy();

	times.sort((a, b) => a - b);
	/** @param {number} share */
	const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
	return {
		perSecond: times.length / took,
		p50: at(0.5),
		p95: at(0.95),
		requests: times.length,
		bad,
		bytes
	};
}

/**
 * @param {string} url
 * @param {Record<string, string>} headers
 * @param {http.Agent} agent
 * @returns {Promise<{ status: number, bytes: number }>}
 */
function ask(url, headers, agent) {
	return new Promise((resolve, reject) => {
		const request = http.get(url, { agent, headers, timeout: 10_000 }, (answer) => {
			let bytes = 0;
			answer.on('data', (/** @type {Buffer} */ chunk) => (bytes += chunk.length));
			answer.once('end', () => resolve({ status: answer.statusCode ?? 0, bytes }));
			answer.once('error', reject);
		});
		request.once('timeout', () => request.destroy(new Error(`${url} gave no answer in 10 s`)));
		request.once('error', reject);
	});
}

/** @param {readonly number[]} numbers */
export function median(numbers) {
	const sorted = [...numbers].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	const upper = sorted[middle] ?? 0;
	return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
