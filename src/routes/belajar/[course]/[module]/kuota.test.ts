import { expect, test } from 'vitest';
import { sebutKuota } from './kuota';

test.each([
	[0, '1 kB kuota'],
	[1000, '1 kB kuota'],
	[1001, '2 kB kuota'],
	[1_234_500, '1.235 kB kuota']
])('%i bytes are never told as less than they are', (bytes, said) => {
	expect(sebutKuota(bytes)).toBe(said);
});
