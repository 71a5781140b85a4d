import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** What the routes of trainers and learners call of `src/lib/server`, read off their imports. */

const root = 'src/routes';
/** Parts of the application where nothing is of a person or a wilayah, or nobody is signed in, are left out. */
const guarded =
	/^(pantau|kelola|angkatan|gabung|saya|ujian|ulang|latihan|belajar|sertifikat)(\/|$)/;

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
	.map((path) => path.replaceAll('\\', '/'))
	.filter((path) => guarded.test(path) && path.endsWith('.ts') && !path.endsWith('.test.ts'));

const isHandler = (path: string): boolean =>
	/(^|\/)\+(page|layout|server)(\.server)?\.ts$/.test(path);

/** Imports of values; types are no services. Braces only: anything else is refused by `unread`. */
const importPattern = /^import \{([^}]*)\} from '([^']+)';$/gm;

function importsOf(
	path: string
): readonly { readonly from: string; readonly names: readonly string[] }[] {
	const text = readFileSync(join(root, path), 'utf8');
	return [...text.matchAll(importPattern)].flatMap(([, names = '', from = '']) => {
		const values = names
			.split(',')
			.map((name) => name.trim().split(' as ')[0] ?? '')
			.filter((name) => name !== '' && !name.startsWith('type '));
		return values.length > 0 ? [{ from, names: values }] : [];
	});
}

const library = '$lib/server/';

/** Of a file and of the files of the routes that it imports: 'pantau/orang#bacaOrang'. */
function servicesOf(path: string, seen: Set<string> = new Set()): readonly string[] {
	if (seen.has(path)) return [];
	seen.add(path);
	return importsOf(path).flatMap(({ from, names }) => {
		if (from.startsWith(library))
			return names.map((name) => `${from.slice(library.length)}#${name}`);
		if (!from.startsWith('.')) return [];
		const next = normalize(`${dirname(path)}/${from}.ts`).replaceAll('\\', '/');
		return existsSync(join(root, next)) ? servicesOf(next, seen) : [];
	});
}

export type Called = { readonly route: string; readonly service: string };

/** Every route with every service that it may call. */
export const called: readonly Called[] = files
	.filter(isHandler)
	.flatMap((path) =>
		[...new Set(servicesOf(path))].map((service) => ({ route: `/${dirname(path)}`, service }))
	);

/** Lines that name the server in a way that is not read above: `import *`, `import()`, a default. */
export const unread: readonly string[] = files.flatMap((path) => {
	const text = readFileSync(join(root, path), 'utf8');
	const known = [...text.matchAll(/^import (type )?\{[^}]*\} from '\$lib\/server\/[^']+';$/gm)];
	const named = [...text.matchAll(/\$lib\/server\//g)];
	return named.length > known.length ? [path] : [];
});
