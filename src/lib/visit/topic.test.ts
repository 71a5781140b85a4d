import { describe, expect, it } from 'vitest';
import { pustakaKursus } from '../../../tests/support/tugas';
import { keptTopics, taught, titleOf } from './topic';

const library = pustakaKursus();
const birth = {
	courseId: 'administrasi-kependudukan',
	itemId: 'bayi-lahir-di-dusun-krajan',
	code: 'peristiwa.lampiran.lahir',
	people: 3,
	times: 9
};

describe('a topic of a visit', () => {
	it('is a mistake in words, with its lesson and the task that trains it', () => {
		expect(taught(library, birth)).toMatchObject({
			title: expect.stringMatching(/^Lampiran kelahiran/),
			lesson: { href: expect.stringContaining('/belajar/') },
			task: { id: birth.itemId }
		});
	});

	it('without a check is the item, and what is gone keeps its id', () => {
		expect(titleOf(library, { ...birth, code: '' })).toBe(
			'Pengerjaan “Bayi lahir di Dusun Krajan”'
		);
		expect(titleOf(library, { itemId: 'sudah-hapus', code: '' })).toBe('sudah-hapus');
		expect(titleOf(library, { itemId: 'sudah-hapus', code: 'kode.lama' })).toBe('kode.lama');
	});

	it('is read back as it was kept, and left out when it cannot be', () => {
		expect(keptTopics([birth, { ...birth, people: 'tiga' }, {}])).toEqual([birth]);
	});
});
