import { describe, expect, it } from 'vitest';
import { duniaAwal } from '../../desa/data/muat';
import { asalTugas, tugasKursus } from '../../../../tests/support/tugas';
import { assess } from './assess';
import { fillCast } from './cast';
import { canFailWith, codesOf } from './codes-of';
import { kunciTemuan } from './kunci';
import { mutate, playRun } from './run';

const at = '2026-11-16T02:00:00.000Z';

describe.each(tugasKursus())('task $id', (task) => {
	const asal = asalTugas(task, 1);
	const start = duniaAwal(asal);
	const kunci = kunciTemuan(asal);
	const cast = fillCast(task, start, 1, kunci);

	it('fails with no code that its checks do not own up to', () => {
		const strange = task.rules.mutants.flatMap((mutant) => {
			const { dunia } = playRun(mutate(task.rules, mutant), cast, start, at);
			return assess(task.rules, cast, start, dunia, { kunci }).checks.flatMap((result) => {
				if (result.status !== 'belum') return [];
				const spec = task.rules.checks.find(({ id }) => id === result.id);
				return spec && canFailWith(spec, result.code) ? [] : [`${result.id}: ${result.code}`];
			});
		});
		expect(strange).toEqual([]);
	});
});

describe('a check', () => {
	const lahir = {
		id: 'jam',
		check: 'peristiwa.isian',
		jenis: 'lahir',
		tentang: 'ibu',
		isian: 'jamLahir',
		nilai: '07.00'
	} as const;

	it('is about one field of one kind of event', () => {
		expect(codesOf(lahir)).toEqual(['peristiwa.isian.lahir.jamLahir']);
		expect(canFailWith(lahir, 'peristiwa.isian.lahir.nama')).toBe(false);
		expect(canFailWith(lahir, 'peristiwa.isian.mati.jamLahir')).toBe(false);
	});

	it('of a rule answers for all that is checked under its number', () => {
		const rule = { id: 'blt', check: 'apbdes.aturan', aturan: 'D-06' } as const;
		expect(canFailWith(rule, 'apbdes.aturan.d-06-blt')).toBe(true);
		expect(canFailWith(rule, 'apbdes.aturan.d-05-pagu')).toBe(false);
	});
});
