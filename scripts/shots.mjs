/**
 * `npm run shots`: a picture of every page at 360 and 1280 px, in light and dark, and of states that a visit does not
 * show by itself, into shots/ with an index. `npm run shots -- pantau` takes only pages whose name contains the word.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright';
import { startApp } from '../tests/support/app-server.mjs';
import { launchOptions } from '../tests/support/browser.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { projectRoot, secondsSince } from './lib/command.mjs';
import { findAddresses, readRouteAccess } from './lib/routes.mjs';
import { indexPage, visitsOf } from './lib/shots-plan.mjs';
import { states } from './lib/shots-states.mjs';

/** @typedef {{ name: string, peran: string, files: string[] }} Shown */

const say = (/** @type {string} */ line) => void process.stdout.write(`${line}\n`);
const word = process.argv[2] ?? '';
const folder = path.join(projectRoot, 'shots');
const sizes = [
	{ width: 360, height: 740 },
	{ width: 1280, height: 900 }
];
const schemes = /** @type {const} */ (['light', 'dark']);

await ensureBuilt(say);
const began = performance.now();
const app = await startApp({ progress: say });
const browser = await chromium.launch(await launchOptions(say));
/** @type {Shown[]} */
const shown = [];
try {
	if (!word) await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	const access = await readRouteAccess();
	for (const peran of visitsOf.people) {
		const { cookie, addresses } = await findAddresses(app.url, peran);
		const page = await newPage(cookie);
		for (const address of addresses) {
			const name = nameOf(address);
			if (!visitsOf.wants(address.route, peran, access) || !name.includes(word)) continue;
			await page.goto(`${app.url}${address.path}`, { waitUntil: 'load' });
			await take(page, name, peran ?? 'tamu');
		}
		await page.context().close();
	}
	for (const { name, peran, open } of states) {
		if (!name.includes(word)) continue;
		const found = await findAddresses(app.url, peran);
		const page = await newPage(found.cookie);
		await open(page, { url: app.url, addresses: found.addresses, cookie: found.cookie });
		await take(page, name, peran ?? 'tamu');
		await page.context().close();
	}
	await writeFile(path.join(folder, 'index.html'), indexPage(shown));
	say(`${shown.length} pages, ${secondsSince(began)}: shots/index.html`);
} finally {
	await browser.close();
	await app.stop();
}

/** @param {{ route: string, name: string }} address */
function nameOf({ route, name }) {
	const words = route.replace(/[[\]]/g, '').split('/').filter(Boolean).join('-') || 'beranda';
	return name ? `${words}-${name}` : words;
}

/** @param {import('../tests/support/people.mjs').SessionCookie | undefined} cookie */
async function newPage(cookie) {
	const context = await browser.newContext({
		locale: 'id-ID',
		timezoneId: 'Asia/Jakarta',
		reducedMotion: 'reduce',
		viewport: { width: 1280, height: 900 }
	});
	context.setDefaultTimeout(15_000);
	if (cookie)
		await context.addCookies([
			{ ...cookie, url: app.url, httpOnly: true, sameSite: /** @type {const} */ ('Lax') }
		]);
	return context.newPage();
}

/**
 * @param {import('playwright').Page} page
 * @param {string} name
 * @param {string} peran
 */
async function take(page, name, peran) {
	const who = peran.toLowerCase().replaceAll(' ', '-');
	const files = [];
	for (const size of sizes)
		for (const colorScheme of schemes) {
			await page.setViewportSize(size);
			await page.emulateMedia({ colorScheme });
			const height = await page.evaluate(() => document.documentElement.scrollHeight);
			// As high as the page, so that the bar at the bottom of a phone does not lie across the middle of the picture.
			await page.setViewportSize({ ...size, height: Math.max(size.height, height) });
			// A chart is fetched and drawn when it comes into view.
			await page.waitForLoadState('networkidle');
			const file = `${name}--${who}--${size.width}-${colorScheme}.png`;
			await page.screenshot({ path: path.join(folder, file) });
			files.push(file);
		}
	shown.push({ name, peran, files });
	say(`${name} (${peran})`);
}
