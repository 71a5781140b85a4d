import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { signIn } from '../../tests/support/people.mjs';
import { median } from './http-load.mjs';
import { openFreeWorld } from './routes.mjs';
import { textTable } from './table.mjs';

/** mutu.md P14: the whole import beside hucre reading the same file bare, and others meanwhile beside others alone. */
const leastShare = 0.5;
const mostDelay = 2;
/** A world of their own each, so that no import is on top of another. */
const people = /** @type {const} */ (['Sekretaris Desa', 'Kaur Keuangan', 'Administrator']);

/**
 * A sheet of 10,000 residents sent to the running application: read, checked, planned and kept, every row changed.
 * Meanwhile somebody else asks for a cheap page, again and again.
 * @param {string} url
 * @param {(line: string) => void} say
 */
export async function benchImporCommit(url, say) {
	const idle = await delays(url, new Promise((resolve) => setTimeout(resolve, 5_000)));
	/** @type {number[]} */
	const whole = [];
	/** @type {number[]} */
	const bare = [];
	/** @type {number[]} */
	const meanwhile = [];
	let residents = 0;
	for (const person of people) {
		const cookie = await signIn(url, person);
		const headers = { cookie: `${cookie.name}=${cookie.value}`, origin: url };
		const dunia = await openFreeWorld(url, cookie, 'desa-besar');
		const register = `${url}/latihan/${dunia}/kependudukan`;
		const exported = await fetch(`${register}/ekspor/unduh.xlsx`, { headers });
		const [sheet] = (await readXlsx(new Uint8Array(await exported.arrayBuffer()))).sheets;
		const [head = [], ...residentRows] = sheet?.rows ?? [];
		residents = residentRows.length;
		const suku = head.indexOf('suku');
		// Text throughout, as the export writes it: a NIK is no number.
		const rows = [head, ...residentRows.map((row) => row.with(suku, 'Jawa'))].map((row) =>
			row.map((cell) => (cell === null ? '' : String(cell)))
		);
		const file = await writeXlsx({ sheets: [{ name: 'Penduduk', rows }] });
		let began = performance.now();
		await readXlsx(file);
		bare.push(performance.now() - began);

		const form = new FormData();
		form.set('perintahId', crypto.randomUUID());
		form.set('cakupan', 'semua');
		form.set('catatan', '');
		form.set('berkas', new Blob([/** @type {Uint8Array<ArrayBuffer>} */ (file)]), 'penduduk.xlsx');
		began = performance.now();
		const sent = fetch(`${register}/impor?/terima`, {
			method: 'POST',
			redirect: 'manual',
			headers: { ...headers, accept: 'text/html' },
			body: form
		});
		meanwhile.push(...(await delays(url, sent)));
		const answer = await sent;
		if (answer.status !== 303)
			throw new Error(
				`The import answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`
			);
		whole.push(performance.now() - began);
	}
	const share = median(bare) / median(whole);
	const delay = p95(meanwhile) / p95(idle);
	const rows = [
		{ name: 'import through the server', ms: median(whole), ratio: share, ok: share >= leastShare },
		{ name: 'others meanwhile, p95', ms: p95(meanwhile), ratio: delay, ok: delay <= mostDelay }
	];
	say(
		`\n${textTable([
			[`commit of ${residents} rows`, 'ms', 'ratio', 'target', ''],
			['hucre reads the file, bare', median(bare).toFixed(0), '1.00', '', ''],
			[
				'upload, read, check and keep',
				median(whole).toFixed(0),
				share.toFixed(2),
				`>= ${leastShare}`,
				share >= leastShare ? 'ok' : 'OVER'
			],
			['a page for others, p95 alone', p95(idle).toFixed(1), '1.00', '', ''],
			[
				'the same meanwhile',
				p95(meanwhile).toFixed(1),
				delay.toFixed(1),
				`<= ${mostDelay}`,
				delay <= mostDelay ? 'ok' : 'OVER'
			]
		])}\n`
	);
	return { rows, ok: rows.every(({ ok }) => ok) };
}

/**
 * How long the sign-in page takes, asked again and again until something has ended.
 * @param {string} url
 * @param {Promise<unknown>} end
 */
async function delays(url, end) {
	let ended = false;
	const done = () => void (ended = true);
	void end.then(done, done);
	/** @type {number[]} */
	const found = [];
	while (!ended) {
		const began = performance.now();
		await (await fetch(`${url}/masuk`)).arrayBuffer();
		found.push(performance.now() - began);
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
	return found;
}

/** @param {readonly number[]} numbers */
const p95 = (numbers) =>
	[...numbers].sort((a, b) => a - b)[Math.max(0, Math.ceil(numbers.length * 0.95) - 1)] ?? 0;
