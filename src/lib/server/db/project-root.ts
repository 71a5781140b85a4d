import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder with `drizzle/` and `courses/`: found upwards from this file, because it lies in `src/` for scripts and
 * tests and in `build/` for the built server.
 */
export const projectRoot: string = (() => {
	for (let dir = path.dirname(fileURLToPath(import.meta.url)); ; dir = path.dirname(dir)) {
		if (existsSync(path.join(dir, 'drizzle', 'meta', '_journal.json'))) return dir;
		if (dir === path.dirname(dir)) return process.cwd();
	}
})();
