import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('no page is fetched before it is opened: a pointer that passes over a name would be noted as a look', () => {
	const src = fileURLToPath(new URL('../../../', import.meta.url));
	const preloading = readdirSync(src, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(svelte|html)$/.test(entry.name))
		.flatMap(({ parentPath, name }) =>
			[
				...readFileSync(join(parentPath, name), 'utf8').matchAll(
					/data-sveltekit-preload-data[^\s>]*/g
				)
			].map(([attribute]) => `${name}: ${attribute}`)
		);
	expect(preloading).toEqual(['app.html: data-sveltekit-preload-data="off"']);
});
