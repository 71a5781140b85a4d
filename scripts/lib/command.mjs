import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @typedef {{ code: number, output: string }} Outcome
 * @typedef {object} CommandOptions
 * @property {string} [cwd]
 * @property {Record<string, string | undefined>} [env] Added to the environment of this process.
 * @property {(text: string) => void} [onOutput] Called with everything that is printed, as it comes.
 */

/**
 * Runs a program of node_modules/.bin, or `node`, and collects what it prints.
 * @param {readonly [string, ...string[]]} command
 * @param {CommandOptions} [options]
 * @returns {Promise<Outcome>}
 */
export function runCommand([name, ...args], { cwd = projectRoot, env = {}, onOutput } = {}) {
	const file =
		name === 'node' ? process.execPath : path.join(projectRoot, 'node_modules', '.bin', name);
	return new Promise((resolve, reject) => {
		const child = spawn(file, args, {
			cwd,
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
			// On Windows the programs of node_modules/.bin are scripts for the shell.
			shell: process.platform === 'win32' && name !== 'node'
		});
		// Told to stop, this process lets the other one end first, and then tidies up.
		const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
		process.on('SIGINT', forward).on('SIGTERM', forward);
		let output = '';
		/** @param {Buffer} chunk */
		const collect = (chunk) => {
			const text = chunk.toString();
			output += text;
			onOutput?.(text);
		};
		child.stdout.on('data', collect);
		child.stderr.on('data', collect);
		child.once('error', reject);
		child.once('close', (code, signal) => {
			process.off('SIGINT', forward).off('SIGTERM', forward);
			resolve({ code: code ?? 1, output: signal ? `${output}\nended by ${signal}` : output });
		});
	});
}

/** @param {number} since Of `performance.now()`. */
export const secondsSince = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
