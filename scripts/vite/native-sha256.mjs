import { fileURLToPath } from 'node:url';

const own = fileURLToPath(new URL('./sha256.mjs', import.meta.url));
const asksForIt = /[\\/]kit[\\/]src[\\/]runtime[\\/]server[\\/]page[\\/]csp\.js$/;

/**
 * Kit hashes the data of every page for its Content-Security-Policy with a SHA-256 written in JavaScript, about half a
 * millisecond for 20 kB; the one of Node.js takes a fiftieth. A Kit that names its module otherwise stops the build
 * instead of becoming slow unseen.
 * @returns {import('vite').Plugin}
 */
export function nativeSha256() {
	let replaced = false;
	return {
		name: 'gladi:native-sha256',
		enforce: 'pre',
		apply: 'build',
		resolveId(source, importer) {
			if (source !== './crypto.js' || !importer || !asksForIt.test(importer)) return null;
			replaced = true;
			return own;
		},
		buildEnd(error) {
			if (!error && this.environment.name === 'ssr' && !replaced)
				this.error('SvelteKit no longer takes sha256 from ./crypto.js beside its csp.js');
		}
	};
}
