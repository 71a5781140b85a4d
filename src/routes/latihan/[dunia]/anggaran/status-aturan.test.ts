import { expect, test } from 'vitest';
import { sebutStatus } from './status-aturan';

test('D-06: "menunggu aturan" is said of what waits for a figure of the year, and of nothing else', () => {
	expect(sebutStatus({ status: 'belum-dinilai', menunggu: true })).toBe('menunggu aturan');
	expect(sebutStatus({ status: 'belum-dinilai' })).toBe('belum dapat dinilai');
});

test.each(['galat', 'peringatan', 'terpenuhi'] as const)('%s is called what it is', (status) => {
	expect(sebutStatus({ status })).toBe(status);
});
