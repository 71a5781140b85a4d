import { describe, expect, it } from 'vitest';
import { agendaOf, parseJam } from './agenda';

describe('the agenda of a visit', () => {
	const topic = {
		title: 'NIK ibu keliru',
		lesson: 'Membaca NIK',
		task: { title: 'Bayi lahir', minutes: 10 }
	};

	it('explains each mistake, has everybody practise, and goes without a gap', () => {
		const parts = agendaOf({ jamMulai: '09.00', topics: [topic, topic], newcomers: 0 });
		expect(parts.map(({ title }) => title)).toEqual([
			'Pembukaan dan daftar hadir',
			'Kesalahan 1: NIK ibu keliru',
			'Latihan 1',
			'Pembahasan 1',
			'Kesalahan 2: NIK ibu keliru',
			'Latihan 2',
			'Pembahasan 2',
			'Rencana masing-masing',
			'Penutup'
		]);
		expect(parts[0]).toMatchObject({ from: '09.00', to: '09.15' });
		for (const [index, { from }] of parts.entries())
			if (index > 0) expect(from).toBe(parts[index - 1]?.to);
	});

	it('leaves time to those who sign in for the first time', () => {
		const [, second, third] = agendaOf({ jamMulai: '13.30', topics: [], newcomers: 4 });
		expect(third?.title).toBe('Melanjutkan yang tertinggal');
		expect(second).toMatchObject({ from: '13.45', title: 'Masuk untuk pertama kali' });
		expect(second?.detail).toContain('4 orang');
	});

	it('goes on without a lesson or a task', () => {
		const parts = agendaOf({
			jamMulai: '09.00',
			topics: [{ title: 'Kuis', lesson: null, task: null }],
			newcomers: 0
		});
		expect(parts.map(({ title }) => title)).not.toContain('Latihan 1');
	});
});

describe('a time of the day', () => {
	it.each([
		['9.05', '09.05'],
		[' 09:05 ', '09.05'],
		['23.59', '23.59'],
		['24.00', null],
		['9', null],
		['09.60', null],
		['', null]
	])('%j is %s', (text, jam) => expect(parseJam(text)).toBe(jam));
});
