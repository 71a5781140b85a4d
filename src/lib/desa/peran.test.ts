import { expect, test } from 'vitest';
import { salahSatuPeran } from './peran';

test.each([
	[[], ''],
	[['operator'], 'Operator'],
	[['operator', 'sekdes'], 'Operator atau Sekdes'],
	[['operator', 'kasi-pelayanan', 'kaur-tu'], 'Operator, Kasi Pelayanan, atau Kaur TU']
] as const)('one of %j is told as %s', (daftar, kata) => {
	expect(salahSatuPeran(daftar)).toBe(kata);
});
