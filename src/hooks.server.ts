import { dev, version } from '$app/environment';
import {
	error,
	json,
	redirect,
	type Handle,
	type HandleFetch,
	type HandleServerError,
	type RequestEvent,
	type ServerInit
} from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { randomUUID } from 'node:crypto';
import { routeVerdict } from '$lib/server/access';
import { readSession } from '$lib/server/auth/sessions';
import { sessionCookie, writeSessionCookie } from '$lib/server/auth/cookie';
import { isClientError } from '$lib/server/client-error';
import { errorForLog, isUnavailable } from '$lib/server/db/errors';
import { returnForm, returnForms, isForm } from '$lib/server/returned-form';
import { bacaData, bacaUntukHalaman } from '$lib/server/latihan/dunia';
import { bacaPercobaan } from '$lib/server/learning/exam-page';
import { services } from '$lib/server/runtime';
import { start } from '$lib/server/start';

// While developing, what compiles the courses changes without a new build.
export const init: ServerInit = () => start(dev ? undefined : version);

const requestId: Handle = ({ event, resolve }) => {
	event.locals.requestId = randomUUID().slice(0, 8);
	event.locals.user = null;
	event.locals.session = null;
	event.locals.databaseAway = false;
	return resolve(event);
};

const securityHeaders: Handle = async ({ event, resolve }) => {
	// Kit compares the origin of form posts; this also refuses what a browser itself calls cross-site.
	if (
		event.request.method !== 'GET' &&
		event.request.headers.get('sec-fetch-site') === 'cross-site'
	)
		return new Response('Permintaan dari situs lain ditolak', { status: 403 });
	const response = await resolve(event, { preload: ({ type }) => type === 'css' || type === 'js' });
	response.headers.set('x-content-type-options', 'nosniff');
	response.headers.set('referrer-policy', 'same-origin');
	response.headers.set('cross-origin-opener-policy', 'same-origin');
	response.headers.set('cross-origin-resource-policy', 'same-origin');
	response.headers.set(
		'permissions-policy',
		'camera=(), geolocation=(), microphone=(), payment=(), usb=()'
	);
	// A page that knows who asks belongs to them alone; open pages say themselves how long they last, and what is named
	// after its content lasts.
	const lasting = response.headers.get('cache-control')?.startsWith('private, ') ?? false;
	if (event.locals.user && !(lasting && event.route.id === '/latihan/[dunia]/data/[hash].json'))
		response.headers.set('cache-control', 'private, no-store');
	return response;
};

const session: Handle = async ({ event, resolve }) => {
	const cookie = event.cookies.get(sessionCookie);
	// Health checks must answer whatever the database does.
	if (cookie && event.route.id !== '/healthz') {
		const found = await readSession(services(), cookie);
		event.locals.user = found?.user ?? null;
		event.locals.session = found?.session ?? null;
		if (found?.renewed) writeSessionCookie(event, cookie, found.session.expiresAt);
		if (!found) event.cookies.delete(sessionCookie, { path: '/' });
	}
	return resolve(event);
};

/** Pages that a person may still see before the first password is changed. */
const beforePassword = new Set(['/saya/sandi', '/keluar']);

const access: Handle = async ({ event, resolve }) => {
	const { user } = event.locals;
	// No route: Kit answers with its own 404 page, or with a file.
	if (event.route.id === null) return resolve(event);
	switch (routeVerdict(event.route.id, user)) {
		case 'tidak-ada':
			error(404, 'Halaman tidak ditemukan');
			break;
		case 'masuk-dulu':
			if (isForm(event.request)) return returnForm(event, 'masuk');
			if (event.request.method !== 'GET') error(403, 'Anda perlu masuk dahulu');
			// Asked for by a page, which leads the person to sign in.
			if (event.route.id.endsWith('.json')) error(401, 'Anda perlu masuk dahulu');
			redirect(303, `/masuk?tujuan=${encodeURIComponent(event.url.pathname)}`);
			break;
		case 'bukan-hak':
			return isForm(event.request) ? returnForm(event, 'bukan-hak') : refusedPage(event);
	}
	if (user?.mustChangePassword && !beforePassword.has(event.route.id)) {
		if (isForm(event.request)) return returnForm(event, 'sandi');
		redirect(303, '/saya/sandi');
	}
	return resolve(event);
};

/**
 * An error thrown from a hook shows Kit's bare fallback page; this one has the navigation, so that
 * the person finds the way on.
 */
async function refusedPage(event: RequestEvent): Promise<Response> {
	if (event.isDataRequest || event.request.method !== 'GET')
		error(403, 'Halaman ini bukan untuk peran Anda');
	const page = await event.fetch('/ditolak');
	return new Response(await page.text(), { status: 403, headers: page.headers });
}

const database: Handle = ({ event, resolve }) => returnForms(event, resolve);

export const handle = sequence(requestId, database, securityHeaders, session, access);

/**
 * The log of a practice world and a try at an exam, asked for by their pages while these are rendered, are answered here
 * with the user who is already known, instead of going through all hooks a second time.
 */
export const handleFetch: HandleFetch = async ({ event, request, fetch }) => {
	const url = new URL(request.url);
	const [, percobaan] = /^\/ujian\/([^/]+)\/halaman\.json$/.exec(url.pathname) ?? [];
	if (percobaan && url.origin === event.url.origin && event.locals.user)
		return json(
			event.locals.ujiDimulai ?? (await bacaPercobaan(services(), event.locals.user, percobaan))
		);
	const [, dunia, data] =
		/^\/latihan\/([^/]+)\/(?:catatan|data\/([0-9a-f]+))\.json$/.exec(url.pathname) ?? [];
	const { user } = event.locals;
	if (!dunia || url.origin !== event.url.origin || !user) return fetch(request);
	if (data) return json(await bacaData(services(), user, dunia, data));
	return json(await bacaUntukHalaman(services(), user, dunia, url.searchParams));
};

export const handleError: HandleServerError = ({ error: thrown, event, status, message }) => {
	if (status === 404) return { message: 'Halaman tidak ditemukan' };
	if (isClientError(thrown, status, event.request))
		return { message: 'Permintaan ini tidak dapat dilayani' };
	const code = event.locals.requestId;
	event.locals.databaseAway = isUnavailable(thrown);
	// Never a name, a NIK or a password: the route and the user's id are enough to find it.
	console.error(
		JSON.stringify({
			code,
			route: event.route.id,
			user: event.locals.user?.id ?? null,
			error: errorForLog(thrown)
		})
	);
	return { message: status === 500 ? 'Terjadi gangguan di server' : message, code };
};
