import http from 'node:http';
import { runCommand } from './command.mjs';
import { textTable } from './table.mjs';

/** mutu.md P7: as many virtual users, all of them begin within `startSeconds`; they think 30 to 90 s over an answer. */
const people = 3_000;
const startSeconds = 10;
/** Before that they come in. */
const doorSeconds = 60;
const think = /** @type {const} */ ([30, 90]);
const answers = 3;
const mostAtStart = 1_000;
const mostAfter = 200;
/** Virtual users per vCPU of the published measurement that this one is held against. */
const anchor = 188;
const cores = 2;

/** Of so many people one comes without JavaScript: each click is a form and a whole page then. */
const everyWithoutScript = 20;

/** @typedef {{ status: number, location: string, body: string }} Page */

/**
 * Many people who are signed in already begin one exam at about the same time, answer some questions and send it in, nearly
 * all of them as the page of the exam does it in a browser. A figure is a whole click, from the form to what follows.
 * Whoever asks shares the two cores with the application and its database.
 * @param {string} url
 * @param {string} dataDir Of the application that runs at `url`.
 * @param {(line: string) => void} say
 */
export async function benchUjian(url, dataDir, say) {
	say(`Making ${people} people who are signed in`);
	const made = await runCommand(['tsx', 'scripts/lib/bench-ujian-subject.ts', String(people)], {
		env: { DATA_DIR: dataDir, DATABASE_URL: '' }
	});
	const line = made.output.trim().split('\n').at(-1) ?? '';
	if (made.code !== 0 || !line.startsWith('{'))
		throw new Error(`The people could not be made:\n${made.output}`);
	/** @type {{ exam: string, villages: number, cookies: string[] }} */
	const { exam, villages, cookies } = JSON.parse(line);

	/** @type {Record<'start' | 'answer' | 'send', number[]>} */
	const times = { start: [], answer: [], send: [] };
	/** @type {Map<string, number>} */
	const errors = new Map();
	const agent = new http.Agent({
		keepAlive: true,
		maxSockets: people,
		// As many browsers keep as many connections; an agent alone would keep 256.
		maxFreeSockets: people
	});
	const began = performance.now();
	let done = 0;
	const pulse = setInterval(
		() =>
			say(
				`${Math.round((performance.now() - began) / 1000)} s: ${times.start.length} began, ${times.answer.length} answers, ${done} sent in, ${sum(errors)} errors`
			),
		15_000
	);
	const one = async (/** @type {string} */ token, /** @type {number} */ index) => {
		// They come to the door of the exam one after another and wait there for the sign to begin.
		await pause((index * doorSeconds * 1000) / people);
		const door = await ask(`${url}${exam}`, agent, {
			cookie: `sesi=${token}`,
			accept: 'text/html'
		});
		if (door.status !== 200) throw new Error(`The door of the exam: ${door.status}`);
		const sign = began + (doorSeconds + 5) * 1000;
		await pause(sign - performance.now() + (index * startSeconds * 1000) / people);
		const path = `/ujian/${crypto.randomUUID()}`;
		const browser =
			index % everyWithoutScript === 0
				? withoutScript(url, token, agent, path)
				: withScript(url, token, agent, path);
		/** @type {'start' | 'answer' | 'send'} */
		let step = 'start';
		const measured = async (/** @type {Promise<Page>} */ work, /** @type {number} */ from) => {
			const page = await work;
			times[step].push(performance.now() - from);
			if (page.status !== 200) throw new Error(`${step}: ${page.status}`);
			return page;
		};
		try {
			await measured(browser.begin(exam), performance.now());
			for (let nth = 1; nth <= answers; nth++) {
				await thinking(index + nth);
				step = 'answer';
				await measured(browser.answer(nth), performance.now());
			}
			await thinking(index);
			step = 'send';
			const page = await measured(browser.send(), performance.now());
			if (!page.body.includes('Jawaban Anda')) throw new Error('send: no result');
			done++;
		} catch (thrown) {
			const reason = thrown instanceof Error ? thrown.message : String(thrown);
			errors.set(reason, (errors.get(reason) ?? 0) + 1);
		}
	};
	await Promise.all(cookies.map(one));
	clearInterval(pulse);
	agent.destroy();

	const bad = sum(errors);
	const rows = [
		{ name: 'begin, and its first page', of: times.start, most: mostAtStart },
		{ name: 'answer, and the next page', of: times.answer, most: mostAfter },
		{ name: 'send in, and the result', of: times.send, most: mostAfter }
	].map(({ name, of, most }) => ({
		name,
		count: of.length,
		p50: share(of, 0.5),
		p95: share(of, 0.95),
		max: share(of, 1),
		most,
		ok: of.length > 0 && share(of, 0.95) <= most
	}));
	const perCore = people / cores / anchor;
	say(
		`\n${textTable([
			[
				`${people} people, ${villages} villages`,
				'clicks',
				'p50 ms',
				'p95 ms',
				'max ms',
				'target',
				''
			],
			...rows.map(({ name, count, p50, p95, max, most, ok }) => [
				name,
				String(count),
				p50.toFixed(0),
				p95.toFixed(0),
				max.toFixed(0),
				`p95 <= ${most}`,
				ok ? 'ok' : 'OVER'
			]),
			['errors', String(bad), '', '', '', '0', bad === 0 ? 'ok' : 'OVER'],
			[
				'users per vCPU / 188',
				perCore.toFixed(1),
				'',
				'',
				'',
				'>= 8',
				Number(perCore.toFixed(1)) >= 8 ? 'ok' : 'OVER'
			]
		])}\n`
	);
	for (const [reason, count] of errors) say(`  ${count} x ${reason}`);
	const ok = bad === 0 && done === people && rows.every((row) => row.ok);
	return { rows: [...rows, { name: 'errors', count: bad, ok: bad === 0 }], ok };
}

/**
 * A browser without JavaScript: posts a form and follows to the page it leads to.
 * @param {string} url
 * @param {string} token
 * @param {http.Agent} agent
 * @param {string} path Of the try.
 */
function withoutScript(url, token, agent, path) {
	const headers = { cookie: `sesi=${token}`, origin: url, accept: 'text/html' };
	let shown = '';
	const click = async (
		/** @type {string} */ action,
		/** @type {Record<string, string>} */ fields
	) => {
		const posted = await ask(`${url}${path}?/${action}`, agent, headers, formBody(fields));
		const page =
			posted.status === 303 ? await ask(`${url}${posted.location}`, agent, headers) : posted;
		shown = page.body;
		return page;
	};
	return {
		begin: (/** @type {string} */ door) => click('mulai', { pintu: door }),
		answer: (/** @type {number} */ nth) =>
			click('simpan', { ...answerOn(shown), ke: String(nth + 1) }),
		send: () => click('kirim', {})
	};
}

/**
 * A browser with JavaScript: the answer to the door holds all questions, each answer is sent by itself, and the result is a
 * page again.
 * @param {string} url
 * @param {string} token
 * @param {http.Agent} agent
 * @param {string} path Of the try.
 */
function withScript(url, token, agent, path) {
	const page = withoutScript(url, token, agent, path);
	const headers = {
		cookie: `sesi=${token}`,
		origin: url,
		accept: 'application/json',
		'x-sveltekit-action': 'true'
	};
	/** @type {{ question: { id: string, input: { options?: { id: string }[] } } }[]} */
	let soal = [];
	/** Kit answers 200 and says inside what came of it. */
	const post = async (
		/** @type {string} */ action,
		/** @type {Record<string, string>} */ fields
	) => {
		const answer = await ask(`${url}${path}?/${action}`, agent, headers, formBody(fields));
		const result = answer.status === 200 ? JSON.parse(answer.body) : { status: answer.status };
		return {
			...answer,
			status: result.type === 'success' ? 200 : result.status,
			body: result.data
		};
	};
	return {
		begin: async (/** @type {string} */ door) => {
			const begun = await ask(
				`${url}${path}/halaman.json`,
				agent,
				{ ...headers, 'content-type': 'application/json' },
				JSON.stringify({ pintu: door })
			);
			if (begun.status === 200) ({ soal } = JSON.parse(begun.body).uji);
			return begun;
		},
		answer: (/** @type {number} */ nth) => {
			const { id, input } = soal[nth - 1]?.question ?? { id: '', input: {} };
			return post('simpan', { soal: id, ke: 'diam', [`q.${id}`]: input.options?.[0]?.id ?? '1' });
		},
		send: page.send
	};
}

const formBody = (/** @type {Record<string, string>} */ fields) =>
	new URLSearchParams(fields).toString();

/**
 * @param {string} url
 * @param {http.Agent} agent
 * @param {Record<string, string>} headers
 * @param {string} [body] Of a form; without it the page is asked for.
 * @returns {Promise<Page>}
 */
function ask(url, agent, headers, body) {
	return new Promise((resolve, reject) => {
		const request = http.request(
			url,
			{
				agent,
				method: body === undefined ? 'GET' : 'POST',
				timeout: 60_000,
				headers: {
					...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
					...headers,
					...(body !== undefined && {
						'content-length': String(Buffer.byteLength(body))
					})
				}
			},
			(answer) => {
				/** @type {Buffer[]} */
				const parts = [];
				answer.on('data', (/** @type {Buffer} */ part) => parts.push(part));
				answer.once('end', () =>
					resolve({
						status: answer.statusCode ?? 0,
						location: answer.headers.location ?? '',
						body: Buffer.concat(parts).toString()
					})
				);
				answer.once('error', reject);
			}
		);
		request.once('timeout', () => request.destroy(new Error('no answer in 60 s')));
		request.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			// An idle connection that the server closed at this very moment: a browser, too, asks again on a new one.
			const isStale = request.reusedSocket && error.code === 'ECONNRESET';
			if (isStale) ask(url, agent, headers, body).then(resolve, reject);
			else reject(error);
		});
		request.end(body);
	});
}

/**
 * Something for the first field of the question on a page: an option where there are some, else a number.
 * @param {string} html
 * @returns {Record<string, string>}
 */
function answerOn(html) {
	const soal = /name="soal" value="([^"]+)"/.exec(html)?.[1] ?? '';
	const [field = ''] =
		new RegExp(`<(?:input|select|textarea)[^>]*name="q\\.${soal}[^>]*>`).exec(html) ?? [];
	const name = /name="([^"]+)"/.exec(field)?.[1] ?? `q.${soal}`;
	const option = /type="(?:radio|checkbox)"/.test(field)
		? /value="([^"]+)"/.exec(field)?.[1]
		: undefined;
	return { soal, [name]: option ?? '1' };
}

const pause = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** @param {number} seed Spread evenly, and the same in every run. */
const thinking = (seed) => {
	const [least, most] = think;
	return pause((least + ((seed * 7919) % 997) * ((most - least) / 997)) * 1000);
};

/** @param {ReadonlyMap<string, number>} counts */
const sum = (counts) => [...counts.values()].reduce((all, count) => all + count, 0);

/**
 * @param {readonly number[]} numbers
 * @param {number} part
 */
const share = (numbers, part) =>
	[...numbers].sort((a, b) => a - b)[Math.max(0, Math.ceil(numbers.length * part) - 1)] ?? 0;
