import { describe, expect, test } from 'vitest';
import { kodeLacakBaru, kodeVerifikasiBaru } from './kode-acak';

const banyak = (buat: () => string): string[] => Array.from({ length: 500 }, buat);

describe('random codes', () => {
	test('C-05: a tracking code has twelve signs, none of which is taken for another', () => {
		for (const kode of banyak(kodeLacakBaru)) expect(kode).toMatch(/^[A-HJ-NP-Z2-9]{12}$/);
	});

	test('C-07: a verification code has 128 bits', () => {
		for (const kode of banyak(kodeVerifikasiBaru)) expect(kode).toMatch(/^[0-9a-f]{32}$/);
	});

	test.each([
		['C-05', kodeLacakBaru],
		['C-07', kodeVerifikasiBaru]
	])('%s: no code comes twice', (_, buat) => {
		expect(new Set(banyak(buat)).size).toBe(500);
	});
});
