import { chromium } from 'playwright';
import { launchOptions } from '../../tests/support/browser.mjs';
import { findAddresses } from './routes.mjs';
import { textTable } from './table.mjs';
import { countWire } from './wire-bytes.mjs';

/** Thousands of bytes. */
const lesson = { total: 60, script: 45 };
const practice = { total: 90 };
/** Where people come in; what lies behind is measured as a further area. */
const practiceDoors = new Set(['/latihan', '/latihan/[dunia]']);
const furtherArea = { total: 30 };

/**
 * @typedef {{ total?: number, script?: number }} Budget
 * @typedef {{ name: string, total: number, script: number, requests: number, budget: Budget, uncompressed: string[], ok: boolean }} Row
 */

/**
 * @param {string} url Of the application.
 * @param {(line: string) => void} say
 */
export async function benchBytes(url, say) {
	const browser = await chromium.launch(await launchOptions(say));
	try {
		say('Bytes on the wire: first visits');
		const rows = [...(await firstVisits(browser, url)), ...(await walk(browser, url))];
		say(
			`\n${textTable([
				['first visit, cold cache', 'kB', 'of it JS', 'requests', 'budget', ''],
				...rows.map(({ name, total, script, requests, budget, ok, uncompressed }) => [
					name,
					kB(total),
					kB(script),
					String(requests),
					[budget.total && `<= ${budget.total}`, budget.script && `JS <= ${budget.script}`]
						.filter(Boolean)
						.join(', '),
					uncompressed.length > 0 ? `NOT BROTLI: ${uncompressed.join(' ')}` : ok ? 'ok' : 'OVER'
				])
			])}\n`
		);
		return { rows, ok: rows.every((row) => row.ok) };
	} finally {
		await browser.close();
	}
}

const kB = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);

/**
 * @param {string} name
 * @param {import('./wire-bytes.mjs').Wire} wire
 * @param {Budget} budget
 * @returns {Row}
 */
function judge(name, { total, script, requests, uncompressed }, budget) {
	const within = (/** @type {number} */ bytes, /** @type {number | undefined} */ most) =>
		most === undefined || bytes <= most * 1000;
	return {
		name,
		total,
		script,
		requests,
		budget,
		uncompressed,
		ok: uncompressed.length === 0 && within(total, budget.total) && within(script, budget.script)
	};
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} url
 */
async function firstVisits(browser, url) {
	const officer = await findAddresses(url, 'Sekretaris Desa');
	const trainer = await findAddresses(url, 'Pelatih provinsi');
	const guest = await findAddresses(url, null);
	/** @type {Row[]} */
	const rows = [];
	for (const { route, path, name } of officer.addresses) {
		if (/\.(json|csv|xlsx|jwt|html|pdf|\[format\])$|^\/(healthz|readyz|gaya|ditolak)$/.test(route))
			continue;
		const who = /^\/(pantau|kelola)/.test(route)
			? trainer
			: /^\/(latihan|saya|keluar)/.test(route)
				? officer
				: guest;
		const address =
			who.addresses.find((one) => one.route === route && one.name === name)?.path ?? path;
		const budget = name === 'pelajaran' ? lesson : practiceDoors.has(route) ? practice : {};
		const page = await newVisitor(browser, url, who.cookie);
		const wire = await countWire(page, () => page.goto(`${url}${address}`));
		await page.context().close();
		rows.push(judge(name ? `${route} (${name})` : route, wire, budget));
	}
	return rows;
}

/**
 * From page to page in one practice village: what each further one adds.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 */
async function walk(browser, url) {
	const { cookie, addresses } = await findAddresses(url, 'Sekretaris Desa');
	const page = await newVisitor(browser, url, cookie);
	const start = addresses.find(({ route }) => route === '/latihan/[dunia]')?.path;
	await page.goto(`${url}${start}`, { waitUntil: 'networkidle' });
	const parts = page.getByRole('navigation', { name: 'Bagian desa latihan' });
	/** @type {Row[]} */
	const rows = [];
	for (const name of ['Penduduk', 'KK', 'LAMPID', 'Riwayat']) {
		const wire = await countWire(page, () => parts.getByRole('link', { name }).click());
		rows.push(judge(`further: ${name}`, wire, furtherArea));
	}
	await parts.getByRole('link', { name: 'Penduduk' }).click();
	const form = await countWire(page, () =>
		page.getByRole('main').getByRole('link', { name: 'Catat kelahiran' }).click()
	);
	rows.push(judge('further: Catat kelahiran', form, furtherArea));
	await page.context().close();
	return rows;
}

/**
 * A phone with an empty cache.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {import('../../tests/support/people.mjs').SessionCookie} [cookie]
 */
async function newVisitor(browser, url, cookie) {
	const context = await browser.newContext({
		viewport: { width: 360, height: 740 },
		locale: 'id-ID'
	});
	if (cookie)
		await context.addCookies([
			{ ...cookie, url, httpOnly: true, sameSite: /** @type {const} */ ('Lax') }
		]);
	return context.newPage();
}
