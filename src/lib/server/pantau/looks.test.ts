import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('no page is fetched before it is opened: a pointer that passes over a name would be noted as a look', () => {
	const src = new URL('../../../', import.meta.url);
	const preloading = readdirSync(src, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(svelte|html)$/.test(file))
		.flatMap((file) =>
			[
				...readFileSync(new URL(file, src), 'utf8').matchAll(/data-sveltekit-preload-data[^\s>]*/g)
			].map(([attribute]) => `${file}: ${attribute}`)
		);
	expect(preloading).toEqual(['app.html: data-sveltekit-preload-data="off"']);
});
