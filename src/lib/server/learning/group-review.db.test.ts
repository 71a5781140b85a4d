import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { testServices } from '../../../../tests/support/users';
import type { Library } from '$lib/learning/course';
import { courseOf, quizOf, reviewed } from '$lib/learning/review/testing';
import { noRujukan } from '$lib/learning/rujukan/rujukan';
import { publishLibrary } from '../courses/publish';
import { bacaKelompok } from './group-review';

const database = testDatabase();
const services = testServices(database.db);
const library: Library = {
	courses: [
		courseOf('kursus', [
			quizOf(
				'latihan',
				['q1', 'q2', 'q3', 'q4'].map((id) => reviewed(id))
			)
		])
	],
	rujukan: noRujukan,
	paths: [],
	readiness: []
};

beforeAll(async () => {
	await publishLibrary(database.db, { library, findings: [] });
});

const baca = (query: string) => bacaKelompok(services, new URLSearchParams(query));
const mulai = async (jumlah = '3'): Promise<string> => {
	const page = await baca(`bahan=kursus&jumlah=${jumlah}`);
	if (page.keadaan !== 'pindah') throw new Error(`not begun: ${page.keadaan}`);
	return page.query;
};

describe('a group review', () => {
	it('offers courses and modules, and UL-03 asks for one', async () => {
		expect(await baca('')).toMatchObject({
			keadaan: 'pilih',
			bahan: [{ value: 'kursus' }, { value: 'kursus-modul' }],
			problems: []
		});
		expect(await baca('bahan=&jumlah=3')).toMatchObject({
			keadaan: 'pilih',
			jumlah: '3',
			problems: [{ rule: 'UL-03', field: 'bahan' }]
		});
	});

	it('asks without a word of the key', async () => {
		const page = await baca(await mulai());
		expect(page).toMatchObject({ keadaan: 'tanya', nomor: 1, dari: 3, total: 0 });
		expect(JSON.stringify(page)).not.toMatch(/tepat|feedback|Pembahasan|correct/);
	});

	it('counts hands in the address, where a reload counts nothing twice', async () => {
		const query = await mulai();
		const typed = await baca(`${query}&h.a=4&h.b=12&h.c=&h.d=0&tambah=b`);
		if (typed.keadaan !== 'pindah') throw new Error('hands are carried into the address');
		const counted = await baca(typed.query);
		expect(counted).toMatchObject({ keadaan: 'tanya', total: 17 });
		expect(await baca(typed.query)).toEqual(counted);
		const less = await baca(`${query}&h.a=0&kurang=a`);
		expect(less.keadaan === 'pindah' && (await baca(less.query))).toMatchObject({ total: 0 });
	});

	it('UL-04 shows what was typed again when it is no number', async () => {
		const page = await baca(`${await mulai()}&h.a=dua&h.b=3`);
		expect(page).toMatchObject({
			keadaan: 'tanya',
			problems: [{ rule: 'UL-04', field: 'h.a' }]
		});
		expect(page.keadaan === 'tanya' && page.pilihan.map(({ tangan }) => tangan)).toContain('dua');
	});

	it('shows the answer with its share, then the next question, and at the end the weakest first', async () => {
		let query = await mulai();
		const right = [2, 9, 5];
		for (const [index, count] of right.entries()) {
			const counted = await baca(`${query}&h.a=${10 - count}&h.b=${count}&buka=1`);
			if (counted.keadaan !== 'pindah') throw new Error('hands are carried into the address');
			const page = await baca(counted.query);
			if (page.keadaan !== 'jawab') throw new Error(`no answer is shown: ${page.keadaan}`);
			expect(page).toMatchObject({ nomor: index + 1, total: 10 });
			expect(page.pilihan.filter(({ tepat }) => tepat)).toMatchObject([
				{ id: 'b', tangan: count, persen: count * 10, feedbackHtml: '<p>b</p>' }
			]);
			query = page.berikutnya;
		}
		const end = await baca(query);
		expect(end.keadaan === 'ringkasan' && end.soal.map(({ persenTepat }) => persenTepat)).toEqual([
			20, 50, 90
		]);
	});

	it('begins again when its questions are gone', async () => {
		const query = new URLSearchParams(await mulai());
		query.append('soal', 'hilang');
		expect(await baca(query.toString())).toMatchObject({ keadaan: 'pilih', dipilih: 'kursus' });
	});
});
