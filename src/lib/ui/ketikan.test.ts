import { describe, expect, test } from 'vitest';
import { Ketikan, type Simpanan } from './ketikan';

const memori = (awal: Record<string, string> = {}): Simpanan & { semua: Map<string, string> } => {
	const semua = new Map(Object.entries(awal));
	return {
		semua,
		getItem: (kunci) => semua.get(kunci) ?? null,
		setItem: (kunci, nilai) => void semua.set(kunci, nilai),
		removeItem: (kunci) => void semua.delete(kunci)
	};
};
const isi = [['perihal', 'Undangan']] as const;

describe('what was typed and not sent', () => {
	test('outlives the page, each form for itself', () => {
		const simpanan = memori();
		new Ketikan('dunia-1/masuk', simpanan).simpan(isi);
		expect(new Ketikan('dunia-1/masuk', simpanan).kembalikan(3)).toEqual(isi);
		expect(new Ketikan('dunia-2/masuk', simpanan).kembalikan(3)).toEqual([]);
	});

	test('is kept without the id of its form, and not at all when nothing stands in it', () => {
		const simpanan = memori();
		const ketikan = new Ketikan('a', simpanan);
		ketikan.simpan([['perintahId', 'x'], ...isi]);
		expect(ketikan.kembalikan(0)).toEqual(isi);
		ketikan.simpan([['perihal', '  ']]);
		expect(simpanan.semua.size).toBe(0);
	});

	test('is gone once it was sent and the world has moved on', () => {
		const simpanan = memori();
		const ketikan = new Ketikan('a', simpanan);
		ketikan.kirim(isi, 7);
		expect(ketikan.kembalikan(8)).toEqual([]);
		expect(simpanan.semua.size).toBe(0);
	});

	test('comes back when it was sent and never arrived', () => {
		const ketikan = new Ketikan('a', memori());
		ketikan.kirim(isi, 7);
		expect(ketikan.kembalikan(7)).toEqual(isi);
	});

	test('that was changed after it was sent waits again', () => {
		const ketikan = new Ketikan('a', memori());
		ketikan.kirim(isi, 7);
		ketikan.simpan([['perihal', 'Lain']]);
		expect(ketikan.kembalikan(9)).toEqual([['perihal', 'Lain']]);
	});

	test('nonsense in the storage, a full one, and none at all stop nobody', () => {
		for (const teks of ['x', 'null', '[]', '5', '{"isi": 5}', '{"isi": [["a"]]}'])
			expect(new Ketikan('a', memori({ 'ketikan/a': teks })).kembalikan(0)).toEqual([]);
		const penuh: Simpanan = {
			getItem: () => null,
			setItem: () => {
				throw new Error('full');
			},
			removeItem: () => {
				throw new Error('forbidden');
			}
		};
		for (const simpanan of [penuh, undefined]) {
			const ketikan = new Ketikan('a', simpanan);
			ketikan.simpan(isi);
			ketikan.hapus();
			expect(ketikan.kembalikan(0)).toEqual([]);
		}
	});
});
