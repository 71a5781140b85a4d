import { describe, expect, it } from 'vitest';
import { pustakaKursus } from '../../../tests/support/tugas';
import { exercisesOf } from './exercise';
import { taught } from './topic';

const library = pustakaKursus();
const topic = (itemId: string, code: string) =>
	taught(library, {
		courseId: 'administrasi-kependudukan',
		...{ itemId, code, people: 2, times: 6 }
	});
const birth = 'bayi-lahir-di-dusun-krajan';

describe('the sheets that are handed out', () => {
	it('say what is trained, by which rule, and what has to result', () => {
		const [sheet] = exercisesOf(library, [topic(birth, 'penduduk.keluarga')]);
		expect(sheet).toMatchObject({
			against: ['Berada di KK yang keliru'],
			task: { id: birth, title: 'Bayi lahir di Dusun Krajan' },
			rules: [expect.stringContaining('A-08.2')],
			results: expect.arrayContaining(['Bayi masuk ke KK orang tuanya'])
		});
	});

	it('are one for each task, with all mistakes it is for', () => {
		const codes = ['penduduk.keluarga', 'peristiwa.lampiran.lahir', 'penduduk.keluarga'];
		const sheets = exercisesOf(
			library,
			codes.map((code) => topic(birth, code))
		);
		expect(sheets).toHaveLength(1);
		expect(sheets[0]?.against).toHaveLength(3);
		expect(sheets[0]?.rules).toHaveLength(2);
	});

	it('tell nothing about the invented people of one village', () => {
		const all = library.courses.flatMap((course) =>
			course.modules.flatMap(({ items }) =>
				items.flatMap((item) =>
					item.kind === 'task'
						? exercisesOf(library, [
								taught(library, {
									courseId: course.id,
									...{ itemId: item.id, code: '', people: 1, times: 4 }
								})
							])
						: []
				)
			)
		);
		expect(all.length).toBeGreaterThan(40);
		expect(JSON.stringify(all)).not.toMatch(/\{[a-z]+\.[a-z]/i);
	});
});
