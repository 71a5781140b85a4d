import { expect, it } from 'vitest';
import { largestBody, refusedBody } from './body-limit.mjs';

const dunia = '01a203d0-0963-714e-9b7a-31cbcf130d22';
const kirim = (url: string, bytes: number) =>
	refusedBody({ method: 'POST', url, headers: { 'content-length': String(bytes) } });

it('takes a file where sheets are imported, and there alone', () => {
	const besar = 5 * 1024 * 1024;
	for (const url of ['?/periksa', '?/terima', '/perbaikan.xlsx'])
		expect(kirim(`/latihan/${dunia}/kependudukan/impor${url}`, besar), url).toBeUndefined();
	for (const url of ['?/periksa', '?/terapkan', '/perbaikan.xlsx'])
		expect(kirim(`/kelola/impor${url}`, besar), url).toBeUndefined();
	for (const url of [
		'/masuk?/sandi',
		'/kelola/impor/lain',
		`/latihan/${dunia}/kependudukan/lahir`,
		`/latihan/${dunia}/kependudukan/impor/lain`,
		`/latihan/x/y/kependudukan/impor`,
		`/masuk?/latihan/${dunia}/kependudukan/impor`
	])
		expect(kirim(url, besar), url).toBe(413);
});

it('takes forms everywhere', () => {
	expect(kirim('/masuk?/sandi', 300_000)).toBeUndefined();
	expect(refusedBody({ method: 'GET', url: '/', headers: {} })).toBeUndefined();
	expect(refusedBody({ method: 'POST', url: '/keluar', headers: {} })).toBeUndefined();
});

it('refuses what does not say how much it is', () => {
	const headers = { 'transfer-encoding': 'chunked' };
	expect(refusedBody({ method: 'POST', url: '/masuk', headers })).toBe(411);
});

it('leaves room for five megabytes written as text', () => {
	expect(Number(largestBody)).toBeGreaterThan((5 * 1024 * 1024 * 4) / 3 + 10_000);
});
