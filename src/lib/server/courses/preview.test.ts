import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPreview, type PreviewServer } from './preview';

const course = 'administrasi-kependudukan';
const lesson = `${course}/01-nik-dan-nomor-kk/10-untuk-apa-nik.md`;
let folder = '';
let preview: PreviewServer;
const read = async (address: string) => (await fetch(preview.url + address)).text();
const file = () => path.join(folder, lesson);

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'kursus-pratinjau-'));
	await cp('courses', folder, { recursive: true });
	preview = await startPreview(folder);
});

afterAll(async () => {
	await preview.close();
	await rm(folder, { recursive: true });
});

/** The numbers that the server tells, one after another. */
async function* changes(): AsyncGenerator<string, void> {
	const answer = await fetch(`${preview.url}/perubahan`);
	const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
	try {
		for (;;) {
			const { value, done } = (await reader?.read()) ?? { value: undefined, done: true };
			if (done) return;
			yield* [...(value ?? '').matchAll(/^data: (.*)$/gm)].map(([, data = '']) => data);
		}
	} finally {
		await reader?.cancel();
	}
}

describe('the preview', () => {
	test('lists every file, and leads from one to another as the application does', async () => {
		const list = await read('/');
		expect(list).toContain(`href="/berkas/${lesson}"`);
		expect(list).toContain('href="/berkas/panduan/10-mencatat-kelahiran.md"');
		const followed = await fetch(`${preview.url}/belajar/${course}/nik-dan-nomor-kk/untuk-apa-nik`);
		expect(followed.url).toBe(`${preview.url}/berkas/${lesson}`);
		expect((await fetch(`${preview.url}/istilah/nik`)).url).toContain(
			'/berkas/istilah/orang-dan-keluarga.md'
		);
	});

	test.each([
		['a lesson', lesson, '<div class="prose">'],
		[
			'a quiz with its answers',
			`${course}/01-nik-dan-nomor-kk/60-detektif-nik.quiz.md`,
			'Lihat jawaban'
		],
		['a bank with its answers', `${course}/bank/nik.quiz.md`, 'Lihat jawaban'],
		[
			'a task with its people',
			`${course}/04-mencatat-kematian/40-warga-meninggal-di-rumah.task.md`,
			'Yang harus dihasilkan'
		],
		['a guide', 'panduan/10-mencatat-kelahiran.md', 'Kesalahan yang sering terjadi'],
		['a regulation', 'regulasi/uu-23-2006.md', 'UU 23/2006 tentang'],
		['terms', 'istilah/formulir.md', 'id="f-1-01"'],
		['a course', `${course}/course.md`, 'K04.1'],
		['a module', `${course}/01-nik-dan-nomor-kk/module.md`, '<h1>']
	])('shows %s', async (_, name, holds) => {
		const html = await read(`/berkas/${name}`);
		expect(html).toContain(holds);
		expect(html).not.toContain('class="galat"');
		expect(html).not.toContain('belum dapat ditampilkan');
		const shown = html.slice(0, html.indexOf('class="naskah"'));
		expect(shown).not.toMatch(/\{[a-z]+(\.[a-zA-Z]+)?\}/);
	});

	test('a file that is saved is compiled again, told to the page, and shown with what is wrong', async () => {
		const before = await readFile(file(), 'utf8');
		const told = changes();
		const first = (await told.next()).value;
		await writeFile(file(), `${before}\n## Bagian yang baru\n\n<b>Tebal</b>\n`);
		const second = (await told.next()).value;
		await told.return();
		expect(second).not.toBe(first);
		const html = await read(`/berkas/${lesson}`);
		expect(html).toContain('Bagian yang baru');
		const line = before.split('\n').length + 3;
		expect(html).toContain(`<a href="#baris-${line}">Baris ${line}</a> · galat`);
		expect(html).toContain('HTML di baris ini tidak dapat dipakai.');
		expect(html).toContain(`<li id="baris-${line}" class="ditandai">`);
		expect(await read('/')).toMatch(/10-untuk-apa-nik\.md<\/a> <strong class="jumlah">\d temuan/);
	});

	test('answers only this computer, by its own name', async () => {
		expect(new URL(preview.url).hostname).toBe('127.0.0.1');
		const status = await new Promise((resolve, reject) => {
			get(preview.url, { headers: { host: 'kursus.contoh.id' } }, (answer) => {
				answer.resume();
				resolve(answer.statusCode);
			}).on('error', reject);
		});
		expect(status).toBe(403);
		expect((await fetch(preview.url, { method: 'POST' })).status).toBe(403);
	});

	test.each(['/berkas/tidak-ada.md', '/berkas/../package.json', '/belajar/x', '/%2e%2e/x'])(
		'%s is not there',
		async (address) => {
			expect((await fetch(preview.url + address)).status).toBe(404);
		}
	);

	test('wears the clothes of the application', async () => {
		expect(await read('/gaya.css')).toContain('--turmeric');
		expect(await read('/muat-ulang.js')).toContain('location.reload()');
	});
});
