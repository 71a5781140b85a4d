import { describe, expect, it } from 'vitest';
import { asalTugas, tugasKursus } from '../../../../tests/support/tugas';
import { duniaAwal } from '../../desa/data/muat';
import { nomorTerpakai } from '../../desa/kependudukan/nomor-terpakai';
import type { Dunia } from '../../desa/dunia';
import type { Nik } from '../../desa/kependudukan/nik';
import type { Task } from '../course';
import { assess } from './assess';
import { fillCast, type Cast } from './cast';
import { kunciTemuan } from './kunci';
import { playRun } from './run';

// A village is kept until the next one is made, so tasks of one data set follow each other.
const tasks = [...tugasKursus()].sort((a, b) => (a.rules.data < b.rules.data ? -1 : 1));

/** Any learner's seed may come: on these the people are found, and on the first ten the whole task is done. */
const seeds = Array.from({ length: 40 }, (_, index) => index + 1);
const dikerjakan = 10;

/** Two parts played by one person would make a story that contradicts itself. */
function cacatPemeran(cast: Cast): string[] {
	const oleh = new Map<string, string>();
	return [...cast.members].flatMap(([nama, { jenis, id }]) => {
		const lain = oleh.get(`${jenis} ${id}`);
		oleh.set(`${jenis} ${id}`, nama);
		return lain === undefined ? [] : [`${nama} and ${lain} are one`];
	});
}

/** numbers brought from elsewhere belong to nobody here, and to one of those who come. */
function cacatNomor({ rules }: Task, cast: Cast, start: Dunia): string[] {
	const dibawa = Object.entries(rules.facts).flatMap(([nama, isi]) =>
		typeof isi === 'object' && ('nik-dari' in isi || 'kk-dari' in isi) ? [nama] : []
	);
	return dibawa.flatMap((nama, urutan) => {
		const nomor = cast.raw.get(nama) ?? '';
		const kembar = dibawa.findIndex((lain) => cast.raw.get(lain) === nomor);
		return [
			...(kembar < urutan ? [`${nama} is the number of ${dibawa[kembar]}`] : []),
			// Safe: the look-up compares text.
			...(nomorTerpakai(start, nomor as Nik) ? [`${nama} is taken`] : [])
		];
	});
}

function cacatLari(task: Task, cast: Cast, start: Dunia, seed: number): string[] {
	const played = playRun(task.rules.run, cast, start, '2026-11-16T02:00:00.000Z');
	const kunci = kunciTemuan(asalTugas(task, seed));
	const { checks } = assess(task.rules, cast, start, played.dunia, { kunci });
	return [
		...played.problems.map(({ rule, message }) => `${rule} ${message}`),
		...checks.flatMap(({ id, status }) => (status === 'lulus' ? [] : [`${id} is ${status}`]))
	];
}

describe('every task finds its people, each part another one', () => {
	it.each(seeds)('on seed %i', (seed) => {
		const cacat = tasks.flatMap((task) => {
			const asal = asalTugas(task, seed);
			const start = duniaAwal(asal);
			try {
				const cast = fillCast(task, start, seed, kunciTemuan(asal));
				return [
					...cacatPemeran(cast),
					...cacatNomor(task, cast, start),
					...(seed <= dikerjakan ? cacatLari(task, cast, start, seed) : [])
				].map((apa) => `${task.id}: ${apa}`);
			} catch (error) {
				return [`${task.id}: ${String(error)}`];
			}
		});
		expect(cacat).toEqual([]);
	});
});
