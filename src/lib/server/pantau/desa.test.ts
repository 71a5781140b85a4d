import { describe, expect, it } from 'vitest';
import { susunOrang, susunanOrang } from './desa';
import { bacaSaringan, susun } from './susun';

const sejak = new Date('2026-10-25T00:00:00Z');
const now = new Date('2026-11-22T00:00:00Z');
const desaKode = '35.99.01.2001';

const roll = (id: string, parts: object = {}) => ({
	id,
	nama: `Nama ${id}`,
	roll: {
		desaKode,
		userId: id,
		courseId: 'k04',
		firstAt: new Date('2026-09-01T00:00:00Z'),
		lastAt: new Date('2026-11-01T00:00:00Z'),
		finishedAt: null,
		lessonsDone: 2,
		quizzesPassed: 1,
		practicePassed: 0,
		scoreSum: 160.5,
		scoreN: 2,
		stuck: 0,
		before: null,
		after: null,
		provinsiKode: '35',
		kabupatenKode: '35.99',
		kecamatanKode: '35.99.01',
		...parts
	}
});
const kursi = (id: string, jabatan: string, activatedAt: Date | null = null) => ({
	id,
	nama: `Nama ${id}`,
	jabatan,
	akun: { activatedAt, disabledAt: null }
});

const seats = [
	kursi('d', 'operator-sid'),
	kursi('a', 'kaur-keuangan'),
	kursi('b', 'kepala-desa'),
	kursi('a', 'operator-sid')
];
const rolls = [
	roll('a', {
		finishedAt: new Date('2026-10-01T00:00:00Z'),
		lastAt: new Date('2026-10-01T00:00:00Z')
	}),
	roll('a', { courseId: 'k01', scoreSum: 10, scoreN: 1 }),
	roll('c', {
		practicePassed: 2,
		scoreSum: 0,
		scoreN: 0,
		lastAt: new Date('2026-09-02T00:00:00Z')
	}),
	roll('d', { courseId: 'k01' })
];

const orang = susunOrang(seats, rolls, { courseId: 'k04', sejak, now });
const byId = (id: string) => orang.find((row) => row.id === id);

describe('the people of a village', () => {
	it('are one row each, however many seats and courses', () => {
		expect(orang.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd']);
		expect(byId('a')).toEqual({
			id: 'a',
			nama: 'Nama a',
			jabatan: ['kaur-keuangan', 'operator-sid'],
			sebutan: 'Kaur Keuangan, Operator SID',
			status: 'selesai',
			aktif: true,
			terakhir: '2026-11-01T00:00:00.000Z',
			pelajaran: 2,
			kuis: 1,
			latihan: 0,
			nilai: 80.25
		});
	});

	it.each([
		['b', 'belum-dipakai', 'Kepala Desa', false],
		['c', 'tidak-dilanjutkan', 'Tidak lagi menjabat', false],
		['d', 'belum-mulai', 'Operator SID', true]
	])('%s is %s, %s, active %s', (id, status, sebutan, aktif) =>
		expect(byId(id)).toMatchObject({ status, sebutan, aktif })
	);

	it.each([
		['stuck', { stuck: 1 }, 'macet'],
		['silent for three weeks', { lastAt: new Date('2026-10-31T00:00:00Z') }, 'senyap'],
		['silent, and stuck before', { lastAt: new Date('2026-10-01T00:00:00Z'), stuck: 2 }, 'macet'],
		['at it', { lastAt: new Date('2026-11-20T00:00:00Z') }, 'belajar']
	])('who holds a seat and is %s', (_, parts, status) => {
		const [satu] = susunOrang([kursi('e', 'kepala-desa')], [roll('e', parts)], {
			courseId: 'k04',
			sejak,
			now
		});
		expect(satu?.status).toBe(status);
	});

	it('has an account that was used before anything was begun', () => {
		const [satu] = susunOrang([kursi('e', 'kepala-desa', sejak)], [], {
			courseId: 'k04',
			sejak,
			now
		});
		expect(satu?.status).toBe('belum-mulai');
	});

	it.each([
		['stand by seat, who left last', '', 'b a d c'],
		['can be put in order by name', 'urut=nama&arah=turun', 'd c b a'],
		['are never put in order by result', 'urut=nilai&arah=turun', 'b a d c'],
		['can be found by seat', 'cari=operator', 'a d'],
		['can be narrowed to who did not begin', 'keadaan=belum-mulai', 'd']
	])('%s', (_, query, expected) => {
		const { rows } = susun(orang, susunanOrang, bacaSaringan(new URLSearchParams(query)));
		expect(rows.map(({ id }) => id).join(' ')).toBe(expected);
	});
});
