/**
 * The end-to-end tests: builds when something changed, starts one application per project and runs Playwright.
 * What is given is passed on: `npm run test:e2e -- tugas --project js`.
 */
import { findBrowser } from '../tests/support/browser.mjs';
import { startApp } from '../tests/support/app-server.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { runCommand, secondsSince } from './lib/command.mjs';

const given = process.argv.slice(2);
const print = (/** @type {string} */ text) => void process.stdout.write(text);
const say = (/** @type {string} */ line) => print(`${line}\n`);

await ensureBuilt(say);
const began = performance.now();
const { executablePath } = await findBrowser(say);
say(`Browser: ${executablePath}`);

const started = await Promise.allSettled([startApp(), startApp(), startApp()]);
const apps = started.flatMap((app) => (app.status === 'fulfilled' ? [app.value] : []));
try {
	for (const app of started) if (app.status === 'rejected') throw app.reason;
	const [pages, js, withoutJs] = apps;
	say(`${apps.length} applications are ready after ${secondsSince(began)}`);
	const { code } = await runCommand(['playwright', 'test', ...given], {
		env: {
			E2E_URL_HALAMAN: pages?.url,
			E2E_URL_JS: js?.url,
			E2E_URL_TANPA_JS: withoutJs?.url,
			DEMO_PASSWORD: js?.demoPassword
		},
		onOutput: print
	});
	const complaints = apps.flatMap(({ output }) => complaintsIn(output()));
	if (complaints.length > 0) say(`The application complained:\n${complaints.join('\n')}`);
	process.exitCode = code || (complaints.length > 0 ? 1 : 0);
} finally {
	await Promise.all(apps.map((app) => app.stop()));
}

/**
 * What `handleError` wrote: an error that nobody expected, whatever the page looked like.
 * @param {string} output
 */
function complaintsIn(output) {
	return output.split('\n').filter((line) => line.startsWith('{"code":'));
}
