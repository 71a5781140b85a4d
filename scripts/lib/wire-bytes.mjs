/**
 * What a page costs on the wire, as the browser itself counts it: headers and compressed bodies.
 *
 * @typedef {{ url: string, type: string, bytes: number, encoding: string }} Transfer
 * @typedef {{ total: number, script: number, requests: number, uncompressed: string[], transfers: Transfer[] }} Wire
 */

/** So long nothing has to come or be under way for a page to be called loaded. */
const quietMs = 600;
/** Below this an answer is not worth compressing. */
const smallest = 1024;
const compressible = /^(text\/|application\/(javascript|json)|image\/svg)/;

/**
 * Counts everything that comes over the network while `act` runs and until it is quiet.
 * @param {import('playwright').Page} page
 * @param {() => Promise<unknown>} act
 * @returns {Promise<Wire>}
 */
export async function countWire(page, act) {
	const client = await page.context().newCDPSession(page);
	await client.send('Network.enable');
	/** @type {Map<string, Transfer & { mime: string }>} */
	const seen = new Map();
	/** @type {Set<string>} */
	const underWay = new Set();
	let last = performance.now();
	const noted = () => (last = performance.now());
	client.on('Network.requestWillBeSent', ({ requestId }) => {
		underWay.add(requestId);
		noted();
	});
	client.on('Network.loadingFailed', ({ requestId }) => {
		underWay.delete(requestId);
		noted();
	});
	client.on('Network.responseReceived', ({ requestId, response, type }) => {
		// From the browser's own cache nothing comes over the wire.
		if (response.fromDiskCache || response.url.startsWith('data:')) return;
		const header = Object.entries(response.headers).find(
			([name]) => name.toLowerCase() === 'content-encoding'
		);
		seen.set(requestId, {
			url: response.url,
			type,
			bytes: 0,
			encoding: header?.[1] ?? '',
			mime: response.mimeType
		});
	});
	client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const transfer = seen.get(requestId);
		if (transfer) transfer.bytes = encodedDataLength;
		underWay.delete(requestId);
		noted();
	});
	await act();
	// Not Playwright's 'networkidle': that was reached long ago when a page changes without a new document.
	noted();
	while (underWay.size > 0 || performance.now() - last < quietMs) await page.waitForTimeout(50);
	await client.detach();

	const transfers = [...seen.values()];
	const sum = (/** @type {typeof transfers} */ some) =>
		some.reduce((total, { bytes }) => total + bytes, 0);
	return {
		total: sum(transfers),
		script: sum(transfers.filter(({ mime }) => mime.includes('javascript'))),
		requests: transfers.length,
		uncompressed: transfers
			.filter(
				({ mime, encoding, bytes }) =>
					compressible.test(mime) && bytes > smallest && encoding !== 'br'
			)
			.map(({ url }) => new URL(url).pathname),
		transfers: transfers.map(({ url, type, bytes, encoding }) => ({ url, type, bytes, encoding }))
	};
}
