import { describe, expect, test } from 'vitest';
import { Ketikan, yangDikembalikan, type Simpanan } from './ketikan';

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
		expect(new Ketikan('dunia-1/masuk', simpanan).kembalikan(3)?.isi).toEqual(isi);
		expect(new Ketikan('dunia-2/masuk', simpanan).kembalikan(3)).toBeNull();
	});

	test('is kept without the id of its form, and not at all when nothing stands in it', () => {
		const simpanan = memori();
		const ketikan = new Ketikan('a', simpanan);
		ketikan.simpan([['perintahId', 'x'], ...isi]);
		expect(ketikan.kembalikan(0)?.isi).toEqual(isi);
		ketikan.simpan([['perihal', '  ']]);
		expect(simpanan.semua.size).toBe(0);
	});

	test('is gone once it was sent and the world has moved on', () => {
		const simpanan = memori();
		const ketikan = new Ketikan('a', simpanan);
		ketikan.kirim(isi, 7);
		expect(ketikan.kembalikan(8)).toBeNull();
		expect(simpanan.semua.size).toBe(0);
	});

	test('comes back when it was sent and never arrived', () => {
		const ketikan = new Ketikan('a', memori());
		ketikan.kirim(isi, 7);
		expect(ketikan.kembalikan(7)?.isi).toEqual(isi);
	});

	test('that was changed after it was sent waits again', () => {
		const ketikan = new Ketikan('a', memori());
		ketikan.kirim(isi, 7);
		ketikan.simpan([['perihal', 'Lain']]);
		expect(ketikan.kembalikan(9)?.isi).toEqual([['perihal', 'Lain']]);
	});

	test('nonsense in the storage, a full one, and none at all stop nobody', () => {
		for (const teks of ['x', 'null', '[]', '5', '{"isi": 5}', '{"isi": [["a"]]}'])
			expect(new Ketikan('a', memori({ 'ketikan/a': teks })).kembalikan(0)).toBeNull();
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
			expect(ketikan.kembalikan(0)).toBeNull();
		}
	});

	test('of a form that begins with something is kept as soon as it says something else', () => {
		const simpanan = memori();
		const ketikan = new Ketikan('a', simpanan);
		ketikan.mulai(isi);
		ketikan.simpan(isi);
		expect(simpanan.semua.size).toBe(0);
		ketikan.simpan([['perihal', '']]);
		expect(new Ketikan('a', simpanan).kembalikan(0)).toMatchObject({
			isi: [['perihal', '']],
			awal: isi
		});
	});
});

describe('what a form gets back', () => {
	const awal = [
		['keperluan', 'pribadi'],
		['berkas', 'KK'],
		['berkas', 'KTP']
	] as const;

	test.each([
		[
			'an answer that stood there before',
			[['keperluan', 'sekolah'], ...awal.slice(1)],
			'keperluan',
			['sekolah']
		],
		['an answer that was taken out', awal.slice(1), 'keperluan', []],
		['a box that was ticked', [...awal, ['berkas', 'Foto']], 'berkas', ['KK', 'KTP', 'Foto']],
		['a box that was cleared', awal.slice(0, 2), 'berkas', ['KK']],
		['an answer to what was empty', [...awal, ['tujuan', 'Camat']], 'tujuan', ['Camat']]
	] as const)('%s', (_, ketik, nama, nilai) => {
		expect([...yangDikembalikan(awal, { isi: [...ketik], awal })]).toEqual([[nama, nilai]]);
	});

	test('nothing where the form says something new by now, or says it already', () => {
		const ketik = [['keperluan', 'sekolah'], ...awal.slice(1)] as const;
		const baru = [['keperluan', 'bank'], ...awal.slice(1)] as const;
		expect(yangDikembalikan(baru, { isi: ketik, awal }).size).toBe(0);
		expect(yangDikembalikan(ketik, { isi: ketik, awal }).size).toBe(0);
	});
});
