import { describe, expect, it } from 'vitest';
import { returnForm, returnForms, type FormEvent } from './returned-form';

const action = new URL('https://desa.example/latihan/x/lahir?/catat');
const id = '3f2b8c1a-0000-4000-8000-000000000001';

const sent = (
	body: Record<string, string> | FormData,
	headers: Record<string, string> = {}
): Request =>
	new Request(action, {
		method: 'POST',
		headers: { accept: 'text/html', ...headers },
		body: body instanceof FormData ? body : new URLSearchParams(body)
	});

const eventOf = (request: Request, databaseAway = false): FormEvent => ({
	request,
	url: action,
	locals: { requestId: 'a1b2c3d4', databaseAway }
});

const answer = (request: Request, reason: Parameters<typeof returnForm>[1]): Promise<Response> =>
	returnForm(eventOf(request), reason);

describe('a form that could not be taken', () => {
	it('comes back whole, to be sent again, with nothing of it as markup', async () => {
		const typed = {
			perintahId: id,
			namaBayi: 'Siti <b>"Ayu"</b>',
			alamat: 'RT 01\nRW 02',
			gelar: ''
		};
		const response = await answer(sent(typed), 'basis-data');
		expect(response.status).toBe(503);
		expect(response.headers.get('retry-after')).toBe('5');
		expect(response.headers.get('cache-control')).toContain('no-store');
		expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
		const html = await response.text();
		expect(html).not.toContain('<b>"Ayu"');
		expect(html).toContain(
			'<dt>nama bayi</dt>\n<dd>Siti &#60;b&#62;&#34;Ayu&#34;&#60;/b&#62;</dd>'
		);
		// The form keeps what the program needs; a person is shown what they typed.
		expect(html).toContain(`name="perintahId" value="${id}"`);
		expect(html).toContain('name="gelar" value=""');
		expect(html).toContain('value="RT 01\nRW 02"');
		expect(html).not.toContain(`<dd>${id}`);
		expect(html).not.toContain('<dt>gelar');
		expect(html).toContain('action="/latihan/x/lahir?/catat"');
		expect(html).toContain('Kirim lagi');
	});

	it.each([
		['sandi', 'rahasia-sekali'],
		['sandiLama', 'rahasia-sekali'],
		['pin', '482913'],
		['lama', 'rahasia-sekali'],
		['baru', 'rahasia-sekali'],
		['ulang', 'rahasia-sekali'],
		['kode', 'ABCDEFGHJKLM']
	])('never shows %s, and cannot be sent without it', async (name, value) => {
		const html = await (await answer(sent({ [name]: value, catatan: 'tetap' }), 'masuk')).text();
		expect(html).not.toContain(value);
		expect(html).toContain('<dd>tetap</dd>');
		expect(html).not.toContain('<form');
	});

	it('shows what only sounds like a secret', async () => {
		const html = await (await answer(sent({ alasanPindah: 'kerja', pintu: '/a' }), 'masuk')).text();
		expect(html).toContain('<dd>kerja</dd>');
		expect(html).toContain('<form');
	});

	it('is not to be sent again where it is not for the role, and can be copied', async () => {
		const response = await answer(sent({ catatan: 'tetap' }), 'bukan-hak');
		expect(response.status).toBe(403);
		const html = await response.text();
		expect(html).toContain('<dd>tetap</dd>');
		expect(html).not.toContain('<form');
		expect(html).not.toContain('Kirim lagi');
	});

	it('gives back the texts beside a file, to be copied', async () => {
		const form = new FormData();
		form.set('tempel', 'NIK;NAMA');
		form.set('berkas', new File(['isi berkas'], 'warga.csv'));
		const html = await (await answer(sent(form), 'masuk')).text();
		expect(html).toContain('<dd>NIK;NAMA</dd>');
		expect(html).not.toContain('isi berkas');
		expect(html).not.toContain('<form');
	});

	it('leads to sign in and back, beside what was typed', async () => {
		const response = await answer(sent({ isi: 'x' }), 'masuk');
		expect(response.status).toBe(403);
		expect(await response.text()).toContain(
			'href="/masuk?tujuan=%2Flatihan%2Fx%2Flahir" target="_blank"'
		);
	});

	it('says a code that can be reported', async () => {
		const response = await answer(sent({ isi: 'x' }), 'gangguan');
		expect(response.status).toBe(500);
		expect(await response.text()).toContain('<code>a1b2c3d4</code>');
	});

	it('bears a body that cannot be read', async () => {
		const broken = sent({ isi: 'x' });
		await broken.text();
		expect(await (await answer(broken, 'basis-data')).text()).not.toContain('<form');
	});

	it.each([
		['masuk', 401],
		['sandi', 401],
		['basis-data', 503]
	] as const)('tells a script why: %s', async (reason, status) => {
		const response = await answer(sent({ isi: 'x' }, { 'x-sveltekit-action': 'true' }), reason);
		expect(response.status).toBe(status);
		expect(await response.json()).toMatchObject({ type: 'error' });
	});
});

it('a page that was only asked for says when to ask again', async () => {
	const page = new Request(action, { headers: { accept: 'text/html' } });
	const html = await (await answer(page, 'basis-data')).text();
	expect(html).toContain('Muat ulang halaman ini sebentar lagi.');
	const data = await answer(new Request(action), 'basis-data');
	expect(data.headers.get('content-type')).toContain('text/plain');
});

it.each([
	['https://desa.example/latihan/x/lahir?kk=2', '/latihan/x/lahir?kk=2'],
	['https://desa.example/latihan/x/lahir?/catat', '/latihan/x/lahir'],
	['https://jahat.example/latihan', '/latihan/x/lahir'],
	['bukan alamat', '/latihan/x/lahir'],
	['', '/latihan/x/lahir']
])('after signing in one is back where the form stood: %s', async (referer, page) => {
	const html = await (await answer(sent({}, { referer }), 'masuk')).text();
	expect(html).toContain(`/masuk?tujuan=${encodeURIComponent(page)}"`);
});

describe('while a form is answered', () => {
	const gone = Object.assign(new Error('gone'), { code: 'CONNECTION_CLOSED' });
	const read = async ({ request }: FormEvent) => void (await request.formData());

	it('the database goes away', async () => {
		const response = await returnForms(eventOf(sent({ isi: 'Undangan' })), async (event) => {
			await read(event);
			throw gone;
		});
		expect(response.status).toBe(503);
		expect(await response.text()).toContain('<dd>Undangan</dd>');
	});

	it('it was away when the page was drawn', async () => {
		const response = await returnForms(eventOf(sent({ isi: 'Undangan' }), true), async (event) => {
			await read(event);
			return new Response('', { status: 500 });
		});
		expect(response.status).toBe(503);
		expect(await response.text()).toContain('<dd>Undangan</dd>');
	});

	it('something unexpected happens', async () => {
		const response = await returnForms(eventOf(sent({ isi: 'Undangan' })), async (event) => {
			await read(event);
			return new Response('', { status: 500 });
		});
		expect(response.status).toBe(500);
		const html = await response.text();
		expect(html).toContain('<dd>Undangan</dd>');
		expect(html).toContain('a1b2c3d4');
	});

	it('nothing happens: its answer stays as it is', async () => {
		const given = new Response('', { status: 422 });
		expect(await returnForms(eventOf(sent({ isi: 'x' })), () => given)).toBe(given);
	});

	it('what else is thrown goes on', async () => {
		const thrown = new Error('a mistake');
		const fails = returnForms(eventOf(sent({ isi: 'x' })), () => Promise.reject(thrown));
		await expect(fails).rejects.toBe(thrown);
	});

	it('an error of a page that was only asked for has its own page', async () => {
		const given = new Response('', { status: 500 });
		expect(await returnForms(eventOf(new Request(action)), () => given)).toBe(given);
	});
});
