import { describe, expect, it } from 'vitest';
import { asTyped } from './isian';

describe('what a form sends back', () => {
	it('is what was typed, but for what must be typed again', () => {
		expect(
			asTyped([
				['nama', ' Siti '],
				['berkas', 'KTP-el'],
				['berkas', 'KK'],
				['sandi', 'rahasia saya'],
				['pin', '123456'],
				['foto', new Blob()]
			])
		).toEqual({ nama: [' Siti '], berkas: ['KTP-el', 'KK'] });
	});
});
