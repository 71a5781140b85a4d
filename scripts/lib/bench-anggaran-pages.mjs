import { chromium } from 'playwright';
import { launchOptions } from '../../tests/support/browser.mjs';
import { postForm, signIn } from '../../tests/support/people.mjs';
import { median } from './http-load.mjs';
import { openFreeWorld } from './routes.mjs';
import { textTable } from './table.mjs';

/** Milliseconds, p95: a page as the server renders it, and a keystroke until every total and rule on the page is new. */
const targets = { page: 150, keystroke: 30 };
const rounds = 30;
const lines = 2000;

const pages = /** @type {const} */ ([
	['budget and its rules', ''],
	['sheet of bidang 2', '/lembar/bidang-2'],
	['sheet of income', '/lembar/pendapatan'],
	['way and deadlines', '/alur'],
	['evaluation', '/evaluasi'],
	['Lampiran I', '/dokumen/lampiran-1']
]);

/**
 * The budget pages of a village with a draft of 2,000 lines, read in from a sheet as its office would do it, and typing
 * in that sheet in a browser.
 * @param {string} url Of the application.
 * @param {(line: string) => void} say
 */
export async function benchAnggaranPages(url, say) {
	const cookie = await signIn(url, 'Sekretaris Desa');
	const headers = { cookie: `${cookie.name}=${cookie.value}` };
	const world = `${url}/latihan/${await openFreeWorld(url, cookie, 'rapbdes-kosong')}`;
	await postForm(`${world}?/peran`, { perintahId: crypto.randomUUID(), peran: 'sekdes' }, cookie);
	const area = `${world}/anggaran`;
	await fill(area, cookie);

	const rows = [];
	for (const [name, path] of pages) {
		/** @type {number[]} */
		const times = [];
		// The first one is not counted.
		for (let round = 0; round <= rounds; round++) {
			const began = performance.now();
			const answer = await fetch(area + path, { headers });
			await answer.arrayBuffer();
			if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
			if (round > 0) times.push(performance.now() - began);
		}
		rows.push(judged(name, times, targets.page));
	}
	rows.push(
		judged('a keystroke in the browser', await typing(area, cookie, say), targets.keystroke)
	);
	say(
		`\n${textTable([
			[`budget of ${lines} lines`, 'p50 ms', 'p95 ms', 'target', ''],
			...rows.map(({ name, p50, p95, target, ok }) => [
				name,
				p50.toFixed(1),
				p95.toFixed(1),
				`<= ${target}`,
				ok ? 'ok' : 'SLOW'
			])
		])}\n`
	);
	return { rows, ok: rows.every(({ ok }) => ok) };
}

/**
 * Nine of ten lines are spending, over forty activities of all bidang.
 * @param {string} area
 * @param {import('../../tests/support/people.mjs').SessionCookie} cookie
 */
async function fill(area, cookie) {
	const activities = [
		'1.1.04',
		'1.2.01',
		'2.1.01',
		'2.2.02',
		'2.3.10',
		'2.3.12',
		'2.4.01',
		'3.1.02',
		'4.2.01'
	];
	const row = (/** @type {number} */ nr) =>
		nr % 10 === 0
			? `,,,4.2.1.01,Dana Desa tahap ${nr},DD,1,tahun,1250000,,,,`
			: `,${activities[nr % activities.length]},,5.2.1.01,Semen dan pasir tahap ${nr},DD,12,sak,65000,,Kasi Kesejahteraan,,`;
	const sheet = [
		'Tahun anggaran,2027,Rancangan,murni',
		'id,kode kegiatan,kegiatan RKP,kode rekening,uraian,sumber,volume,satuan,harga satuan,jumlah,pelaksana,perdes,alasan',
		...Array.from({ length: lines }, (_, nr) => row(nr + 1))
	].join('\n');
	const form = new FormData();
	form.set('perintahId', crypto.randomUUID());
	form.set('rancangan', 'murni');
	form.set('sebagian', 'ya');
	form.set('berkas', new File([sheet], 'rab.csv', { type: 'text/csv' }));
	const answer = await fetch(`${area}/rab?/impor`, {
		method: 'POST',
		redirect: 'manual',
		headers: {
			origin: new URL(area).origin,
			accept: 'text/html',
			cookie: `${cookie.name}=${cookie.value}`
		},
		body: form
	});
	const taken = /diterima=(\d+)/.exec(answer.headers.get('location') ?? '')?.[1];
	if (taken !== String(lines)) throw new Error(`Of ${lines} lines ${taken ?? 'none'} were taken`);
}

/**
 * Digits typed into a price, each until the page has nothing left to do for it.
 * @param {string} area
 * @param {import('../../tests/support/people.mjs').SessionCookie} cookie
 * @param {(line: string) => void} say
 */
async function typing(area, cookie, say) {
	const browser = await chromium.launch(await launchOptions(say));
	try {
		const context = await browser.newContext();
		await context.addCookies([{ ...cookie, url: area }]);
		const page = await context.newPage();
		await page.goto(`${area}/lembar/bidang-2`, { waitUntil: 'networkidle' });
		return await page.evaluate(async (count) => {
			const price = document.querySelector(
				'tr:not(:has([id^="baru-"])) input[data-kolom="hargaSatuan"]'
			);
			if (!(price instanceof HTMLInputElement)) throw new Error('There is no line to type in');
			/** @type {number[]} */
			const times = [];
			for (let nr = 0; nr < count + 5; nr++) {
				price.value = String(65_001 + nr);
				const began = performance.now();
				price.dispatchEvent(new InputEvent('input', { bubbles: true }));
				// What follows from it is put on the page before the next task; reading a size lays it out.
				await new Promise((resolve) => setTimeout(resolve));
				document.body.getBoundingClientRect();
				// The first ones warm up.
				if (nr >= 5) times.push(performance.now() - began);
			}
			return times;
		}, rounds);
	} finally {
		await browser.close();
	}
}

/**
 * @param {string} name
 * @param {readonly number[]} times
 * @param {number} target
 */
function judged(name, times, target) {
	const sorted = [...times].sort((a, b) => a - b);
	const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
	return { name, p50: median(times), p95, target, ok: p95 <= target };
}
