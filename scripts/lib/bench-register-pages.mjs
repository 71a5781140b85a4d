import { postForm, signIn } from '../../tests/support/people.mjs';
import { median } from './http-load.mjs';
import { openFreeWorld } from './routes.mjs';
import { textTable } from './table.mjs';

/** Milliseconds, p95, of any register page of a village of 10,000 as the server renders it. */
const most = 150;
const rounds = 30;

const pages = /** @type {const} */ ([
	['register', ''],
	['search: sri', '?cari=sri'],
	['families', '/kk'],
	['statistics', '/statistik'],
	['LAMPID', '/lampid'],
	['book B.1', '/buku/b1'],
	['book B.2', '/buku/b2'],
	['book B.3', '/buku/b3'],
	['book B.4', '/buku/b4'],
	['book B.5', '/buku/b5'],
	['events', '/peristiwa']
]);

/**
 * The register pages of the large village, asked for one after another over HTTP by somebody who is signed in; and the
 * register right after something was recorded, when nothing that was worked out before holds any more.
 * @param {string} url Of the application.
 * @param {(line: string) => void} say
 */
export async function benchRegisterPages(url, say) {
	const cookie = await signIn(url, 'Sekretaris Desa');
	const headers = { cookie: `${cookie.name}=${cookie.value}` };
	const dunia = await openFreeWorld(url, cookie, 'desa-besar');
	const area = `${url}/latihan/${dunia}/kependudukan`;
	/** @param {string} address */
	const timed = async (address) => {
		const began = performance.now();
		const answer = await fetch(address, { headers });
		await answer.arrayBuffer();
		if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
		return performance.now() - began;
	};
	await timed(area);

	const rows = [];
	for (const [name, path] of pages) {
		const times = [];
		for (let round = 0; round < rounds; round++) times.push(await timed(`${area}${path}`));
		rows.push(judged(name, times));
	}
	const fresh = [];
	for (let round = 0; round < rounds; round++) {
		const peran = round % 2 === 0 ? 'sekdes' : 'operator';
		const fields = { perintahId: crypto.randomUUID(), peran };
		const answer = await postForm(`${url}/latihan/${dunia}?/peran`, fields, cookie);
		if (answer.status !== 303) throw new Error(`Changing the role answered ${answer.status}`);
		fresh.push(await timed(area));
	}
	rows.push(judged('register, right after an event', fresh));
	say(
		`\n${textTable([
			['register pages over HTTP, 10,000 residents', 'p50 ms', 'p95 ms', 'target', ''],
			...rows.map(({ name, p50, p95, ok }) => [
				name,
				p50.toFixed(1),
				p95.toFixed(1),
				`<= ${most}`,
				ok ? 'ok' : 'SLOW'
			])
		])}\n`
	);
	return { rows, ok: rows.every(({ ok }) => ok) };
}

/**
 * @param {string} name
 * @param {readonly number[]} times
 */
function judged(name, times) {
	const sorted = [...times].sort((a, b) => a - b);
	const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
	return { name, p50: median(times), p95, ok: p95 <= most };
}
