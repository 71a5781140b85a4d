import { findAddresses } from '../../scripts/lib/routes.mjs';
import { expect, test } from './test';

test.skip(
	({ javaScriptEnabled }) => javaScriptEnabled === false,
	'asks for pages without a browser'
);

// Which styles SvelteKit names in a page depends on how the files were cut apart (vite.config.ts).
test('no page is sent without its styles', async ({ request, alamat }) => {
	test.slow();
	// Nobody may open more kinds of pages.
	const { cookie, addresses } = await findAddresses(alamat, 'Pelatih kecamatan');
	const headers = {
		accept: 'text/html',
		...(cookie ? { cookie: `${cookie.name}=${cookie.value}` } : {})
	};
	const bare: string[] = [];
	let pages = 0;
	for (const { route, path } of addresses) {
		const html = await (await request.get(path, { maxRedirects: 0, headers })).text();
		if (!html.includes('<div class="app">')) continue;
		pages++;
		if (!html.includes('rel="stylesheet"')) bare.push(route);
	}
	expect(bare).toEqual([]);
	expect(pages).toBeGreaterThan(100);
});
