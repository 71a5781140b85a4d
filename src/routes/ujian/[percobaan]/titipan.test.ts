import { describe, expect, it } from 'vitest';
import type { UjiBerjalan } from '$lib/server/learning/exam-page';
import { ambilTitipan, titipkan } from './titipan';

const uji = { id: 'a', keadaan: 'berjalan' } as UjiBerjalan; // of a try only its id is looked at

describe('a try that was just begun', () => {
	it('is given to its page once: what is asked for later comes from the server', () => {
		titipkan(uji);
		expect(ambilTitipan('a')).toBe(uji);
		expect(ambilTitipan('a')).toBeUndefined();
	});

	it('is not given to the page of another try, nor kept for later', () => {
		titipkan(uji);
		expect(ambilTitipan('b')).toBeUndefined();
		expect(ambilTitipan('a')).toBeUndefined();
	});
});
