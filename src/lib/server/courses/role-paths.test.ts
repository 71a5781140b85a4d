import path from 'node:path';
import { expect, test } from 'vitest';
import { compileLibrary } from '../../learning/compile/library';
import { daftarJabatan } from '../../learning/jabatan';
import { projectRoot } from '../db/project-root';
import { readCourses } from './read';

test('every seat has a path in courses/jalur.md, and it says why each step of a takeover cannot wait', async () => {
	const files = await readCourses(path.join(projectRoot, 'courses'));
	const { library } = compileLibrary(files, { today: '2026-11-22' });
	expect(library.paths.map(({ seat }) => seat).sort()).toEqual([...daftarJabatan].sort());
	const ids = new Set(library.courses.map(({ id }) => id));
	for (const { required, optional, takeover } of library.paths) {
		expect([...required, ...optional].filter(({ courseId }) => !ids.has(courseId))).toEqual([]);
		// The shortest list: what does not fit into the first month is no takeover.
		expect(takeover.length).toBeLessThanOrEqual(5);
		for (const { why } of takeover) expect(why).toMatch(/^[A-Z].*\.$/);
	}
});
