import { expect, test } from 'vitest';
import { lanjut, mulai } from '../../surat/testing';
import { makeBaris } from '../testing';
import { mejaAnggaran, tulis } from '../testing-alur';
import { pernahDitulis } from './pernah-ditulis';

test('a line is known from its writing on, also when it was taken out or its writing undone', () => {
	const kosong = mulai(mejaAnggaran);
	const tertulis = lanjut(kosong, tulis(makeBaris({ id: 'b-1' })));
	const dihapus = lanjut(tertulis, {
		kind: 'anggaran.hapus',
		rancangan: 'murni',
		barisId: ['b-1']
	});
	const perintahId = tertulis.events.at(-1)?.commandId ?? '';
	const diurungkan = lanjut(tertulis, { kind: 'perintah.urungkan', perintahId });

	expect(pernahDitulis('b-1', kosong)).toBe(false);
	for (const jalan of [tertulis, dihapus, diurungkan])
		expect(pernahDitulis('b-1', jalan)).toBe(true);
	expect(pernahDitulis('b-2', diurungkan)).toBe(false);
	// One that the village began with, and no event wrote.
	expect(pernahDitulis('b-1', { ...dihapus, start: tertulis.dunia, events: [] })).toBe(true);
});
