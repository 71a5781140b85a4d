import { expect, test } from 'vitest';
import { pustakaKursus } from '../../../../tests/support/tugas';
import { daftarJabatan } from '../../learning/jabatan';

test('every seat has a path in courses/jalur.md, and it says why each step of a takeover cannot wait', () => {
	const library = pustakaKursus();
	expect(library.paths.map(({ seat }) => seat).sort()).toEqual([...daftarJabatan].sort());
	const ids = new Set(library.courses.map(({ id }) => id));
	for (const { required, optional, takeover } of library.paths) {
		expect([...required, ...optional].filter(({ courseId }) => !ids.has(courseId))).toEqual([]);
		// The shortest list: what does not fit into the first month is no takeover.
		expect(takeover.length).toBeLessThanOrEqual(5);
		for (const { why } of takeover) expect(why).toMatch(/^[A-Z].*\.$/);
	}
});
