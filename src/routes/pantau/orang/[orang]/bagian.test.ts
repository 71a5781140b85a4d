import { describe, expect, it } from 'vitest';
import { jumlahBagian, sebutJenis } from './bagian';

const bagian = [
	{ kind: 'lesson', mode: null, status: 'done' },
	{ kind: 'quiz', mode: 'diagnosa', status: 'done' },
	{ kind: 'quiz', mode: 'latihan', status: 'done' },
	{ kind: 'quiz', mode: 'uji', status: 'started' },
	{ kind: 'task', mode: null, status: null }
] as const;

describe('the parts of a course', () => {
	it.each([
		['lesson', '1', 'dari 1'],
		['quiz', '1', 'dari 2'],
		['task', '0', 'dari 1']
	] as const)('%s', (kind, value, note) =>
		expect(jumlahBagian(bagian, kind)).toEqual({ value, note })
	);

	it('are named as the tries at them are', () =>
		expect(bagian.map(sebutJenis)).toEqual(['Pelajaran', 'Diagnosa', 'Kuis', 'Uji', 'Latihan']));
});
