import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bacaPapan, papanAwal, tekan, type Papan } from './papan';

const sesudah = (...tombol: readonly string[]): Papan => tombol.reduce(tekan, papanAwal);
const nik = [...'3599014503900007'];

describe('C-05 keypad of the kiosk', () => {
	it('C-05 sixteen digits lead on to the PIN, six fill it', () => {
		expect(sesudah(...nik)).toEqual({ langkah: 'pin', nik: nik.join(''), pin: '' });
		expect(sesudah(...nik, ...'4829157').pin).toBe('482915');
	});

	it.each([
		[['1', '2', 'hapus'], { langkah: 'nik', nik: '1', pin: '' }],
		[['1', '2', 'ulang'], { langkah: 'nik', nik: '', pin: '' }],
		[['hapus'], papanAwal],
		[['x', '12'], papanAwal],
		[[...nik, '4', 'ubah-nik'], { langkah: 'nik', nik: nik.join(''), pin: '' }],
		[
			[...nik, '4', 'ubah-nik', 'hapus'],
			{ langkah: 'nik', nik: nik.slice(0, 15).join(''), pin: '' }
		]
	])('C-05 %j', (tombol, papan) => {
		expect(sesudah(...tombol)).toEqual(papan);
	});

	it('C-05 never more digits than there are, and what a form carries reads back the same', () => {
		const tombol = fc.constantFrom('0', '5', '9', 'hapus', 'ulang', 'ubah-nik', 'lain');
		fc.assert(
			fc.property(fc.array(tombol, { maxLength: 60 }), (daftar) => {
				const papan = sesudah(...daftar);
				expect(papan.nik).toMatch(/^\d{0,16}$/);
				expect(papan.pin).toMatch(/^\d{0,6}$/);
				const form = new FormData();
				for (const [nama, nilai] of Object.entries(papan)) form.set(nama, nilai);
				expect(bacaPapan(form)).toEqual(papan);
			})
		);
	});
});
