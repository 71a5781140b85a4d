import { isUnavailable } from './db/errors';

/**
 * The answer to a form that could not be taken, for reasons that lie not in the form: nobody is signed in any more, or the
 * database is away. What was typed comes back, to be sent again or copied, because the browser has nothing left to show.
 * Written by hand, without the layout: what that needs may be what is away.
 */

/**
 * masuk: the session is over; sandi: a new password comes first; bukan-hak: not for their role; basis-data: it is away;
 * gangguan: nobody knows why.
 */
type Reason = 'masuk' | 'sandi' | 'bukan-hak' | 'basis-data' | 'gangguan';

type ReturnedForm = {
	readonly fields: readonly (readonly [name: string, value: string])[];
	/** A password, a code or a file was left out: what comes back can be copied, and not be sent as it is. */
	readonly complete: boolean;
};

const formTypes = ['application/x-www-form-urlencoded', 'multipart/form-data'];

/** Sent by a form as a browser sends it: whoever sent it is looking at what we answer. */
const isSentByPage = (request: Request): boolean =>
	request.method === 'POST' &&
	!isSentByScript(request) &&
	formTypes.some((type) => request.headers.get('content-type')?.startsWith(type));

/** Sent by `enhance`: the form is still on the page. */
const isSentByScript = (request: Request): boolean =>
	request.headers.get('x-sveltekit-action') === 'true';

const secretWords = new Set(['sandi', 'pin', 'frasa', 'rahasia', 'garam', 'token']);
/** Passwords of /saya/sandi and /aktif, and the codes of cards and cohorts. */
const secretNames = new Set(['lama', 'baru', 'ulang', 'kode']);

const wordsOf = (name: string): string =>
	name
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.toLowerCase();

const isSecret = (name: string): boolean =>
	secretNames.has(name) ||
	wordsOf(name)
		.split(' ')
		.some((word) => secretWords.has(word));

async function readForm(request: Request): Promise<ReturnedForm> {
	// Cut off, or larger than a form may be: then there is nothing to give back.
	const form = await request.formData().catch(() => null);
	if (!form) return { fields: [], complete: false };
	const all = [...form];
	const fields = all.flatMap(([name, value]): ReturnedForm['fields'][number][] =>
		typeof value === 'string' && !isSecret(name) ? [[name, value]] : []
	);
	const omitted = all.some(([name, value]) =>
		typeof value === 'string' ? isSecret(name) : value.size > 0
	);
	return { fields, complete: fields.length > 0 && !omitted };
}

const escape = (text: string): string =>
	text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What somebody typed or chose; ids are of use to the program alone. */
const isTyped = ([, value]: readonly [string, string]): boolean =>
	value.trim() !== '' && !uuid.test(value);

type Words = { readonly status: number; readonly title: string; readonly why: string };

const wordsFor: Record<Reason, Words> = {
	masuk: {
		status: 403,
		title: 'Anda perlu masuk lagi',
		why: 'Anda sudah tidak masuk, jadi yang baru dikirim belum tersimpan.'
	},
	sandi: {
		status: 403,
		title: 'Ganti kata sandi dahulu',
		why: 'Yang baru dikirim belum tersimpan, karena kata sandi dari kartu akun harus diganti lebih dahulu.'
	},
	'bukan-hak': {
		status: 403,
		title: 'Bukan untuk peran Anda',
		why: 'Peran Anda tidak boleh mengirim formulir ini, jadi tidak ada yang tersimpan.'
	},
	'basis-data': {
		status: 503,
		title: 'Belum dapat dilayani',
		why: 'Basis data sedang tidak dapat dihubungi. Tunggu sebentar, lalu coba lagi.'
	},
	gangguan: {
		status: 500,
		title: 'Ada gangguan di server',
		why: 'Belum tentu yang baru dikirim sudah tersimpan.'
	}
};

type Refusal = {
	readonly reason: Reason;
	/** Where the form was sent, and the page on which it stood. */
	readonly action: URL;
	readonly page: string;
	/** To be reported. */
	readonly code?: string;
};

/** What is used of a request's event. */
export type FormEvent = {
	readonly request: Request;
	readonly url: URL;
	readonly locals: { readonly requestId: string; readonly databaseAway: boolean };
};

export const isForm = (request: Request): boolean =>
	isSentByPage(request) || isSentByScript(request);

/** What was typed goes back to whoever sent it, from a copy where the form was read already. */
export function returnForm(
	event: FormEvent,
	reason: Reason,
	request = event.request
): Promise<Response> {
	const page = pageOfForm(event.request, event.url);
	const code = reason === 'gangguan' ? { code: event.locals.requestId } : {};
	return answerWith(request, { reason, action: event.url, page, ...code });
}

/** A database that is away becomes a 503 that says when to try again, not a 500; neither loses a form. */
export async function returnForms<E extends FormEvent>(
	event: E,
	resolve: (event: E) => Promise<Response> | Response
): Promise<Response> {
	// A form is read once, by whoever takes it; this copy is for when nobody could.
	const copy = isSentByPage(event.request) ? event.request.clone() : undefined;
	try {
		const response = await resolve(event);
		// Kit has made a 500 of what a load threw; `handleError` has seen that it will pass.
		if (event.locals.databaseAway) return await returnForm(event, 'basis-data', copy);
		return copy && response.status === 500 ? await returnForm(event, 'gangguan', copy) : response;
	} catch (thrown) {
		if (isUnavailable(thrown)) return returnForm(event, 'basis-data', copy);
		throw thrown;
	}
}

/** The page of ours on which a form stood. */
function pageOfForm(request: Request, action: URL): string {
	const referer = request.headers.get('referer') ?? '';
	if (!URL.canParse(referer)) return action.pathname;
	const { origin, pathname, search } = new URL(referer);
	if (origin !== action.origin) return action.pathname;
	// An action's own address ('?/catat') is no page.
	return search.startsWith('?/') ? pathname : `${pathname}${search}`;
}

/** For whoever sent a form, by script or without, or asked for a page. */
async function answerWith(request: Request, refusal: Refusal): Promise<Response> {
	const { status, title, why } = wordsFor[refusal.reason];
	const headers = new Headers({
		'cache-control': 'private, no-store',
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'same-origin',
		...(status === 503 && { 'retry-after': '5' })
	});
	if (isSentByScript(request)) {
		// Shaped as `enhance` reads it. 403 would be: not for you; signing in mends this.
		const told = refusal.reason === 'masuk' || refusal.reason === 'sandi' ? 401 : status;
		return Response.json(
			{ type: 'error', error: { message: title, code: refusal.code } },
			{ status: told, headers }
		);
	}
	if (!isSentByPage(request) && !request.headers.get('accept')?.includes('text/html')) {
		headers.set('content-type', 'text/plain; charset=utf-8');
		return new Response(why, { status, headers });
	}
	headers.set('content-type', 'text/html; charset=utf-8');
	headers.set(
		'content-security-policy',
		"default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
	);
	const form = isSentByPage(request) ? await readForm(request) : null;
	return new Response(drawPage({ title, why }, form, refusal), { status, headers });
}

function drawPage(
	{ title, why }: Pick<Words, 'title' | 'why'>,
	form: ReturnedForm | null,
	refusal: Refusal
): string {
	const { code } = refusal;
	return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Gladi Desa</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/galat.css">
</head>
<body>
<main>
<h1>${title}</h1>
<p>${why}</p>
${code ? `<p>Kode untuk dilaporkan: <code>${escape(code)}</code></p>` : ''}
${form ? drawForm(form, refusal) : '<p>Muat ulang halaman ini sebentar lagi.</p>'}
<p><a href="${form ? escape(refusal.page) : '/'}">${form ? 'Kembali tanpa mengirim' : 'Ke beranda Gladi Desa'}</a></p>
</main>
</body>
</html>`;
}

function drawForm({ fields, complete }: ReturnedForm, refusal: Refusal): string {
	const typed = fields.filter(isTyped);
	// Nothing that came through the door was written; of the rest nobody knows, and it carries the id of what it makes.
	const twice =
		refusal.reason === 'basis-data' || refusal.reason === 'gangguan'
			? ' Yang ternyata sudah tersimpan tidak tersimpan dua kali.'
			: '';
	const next = complete
		? `tekan <b>Kirim lagi</b>.${twice}`
		: 'isi formulirnya lagi: salin dari bawah ini. Kata sandi, kode, dan berkas tidak ikut ditampilkan.';
	const { action, reason } = refusal;
	// Sent again it would be refused again.
	const isOver = reason === 'bukan-hak';
	return [
		isOver
			? '<p>Yang Anda ketik masih ada di bawah ini, supaya dapat disalin.</p>'
			: `<p>${door(refusal)} ${next}</p>`,
		complete &&
			!isOver &&
			`<form method="POST" action="${escape(action.pathname + action.search)}">
${fields
	.map(([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`)
	.join('\n')}
<button>Kirim lagi</button>
</form>`,
		typed.length > 0 &&
			`<h2>Yang Anda ketik</h2>
<dl>
${typed
	.map(([name, value]) => `<dt>${escape(wordsOf(name))}</dt>\n<dd>${escape(value)}</dd>`)
	.join('\n')}
</dl>`
	]
		.filter(Boolean)
		.join('\n');
}

/** What comes first. In a tab of its own: this page is the only place where what was typed still stands. */
function door({ reason, page }: Refusal): string {
	if (reason === 'masuk')
		return `<a href="/masuk?tujuan=${encodeURIComponent(page)}" target="_blank" rel="noopener">Masuk di tab baru</a>, kembali ke tab ini, lalu`;
	if (reason === 'sandi')
		return '<a href="/saya/sandi" target="_blank" rel="noopener">Ganti kata sandi di tab baru</a>, kembali ke tab ini, lalu';
	return 'Ketikan Anda tidak hilang:';
}
