import { describe, expect, test } from 'vitest';
import { kursusTersusun } from '../../../../tests/support/tugas';

describe('courses/kesiapan.md', () => {
	test('says of four pieces of work who has to be ready', () => {
		const { findings, library } = kursusTersusun();
		expect(findings.filter((finding) => finding.path === 'kesiapan.md')).toEqual([]);
		expect(
			library.readiness.map(({ id, seats }) => [id, ...seats.map(({ anyOf }) => anyOf.join('/'))])
		).toEqual([
			['apbdes', 'kepala-desa', 'sekretaris-desa', 'kaur-keuangan', 'kaur-perencanaan'],
			['lampid', 'sekretaris-desa/kasi-pemerintahan', 'operator-sid'],
			['surat', 'sekretaris-desa', 'kasi-pelayanan/kaur-tata-usaha', 'kepala-desa'],
			['bantuan', 'kasi-kesejahteraan', 'operator-sid']
		]);
	});

	test('asks of a seat only what its path teaches', () => {
		const { library } = kursusTersusun();
		for (const { seats } of library.readiness)
			for (const { anyOf, competencies } of seats)
				for (const seat of anyOf) {
					const own = library.paths.find((one) => one.seat === seat);
					const taught = [...(own?.required ?? []), ...(own?.optional ?? [])].flatMap(
						({ courseId }) => library.courses.find(({ id }) => id === courseId)?.competencies ?? []
					);
					expect(taught.map(({ code }) => code)).toEqual(expect.arrayContaining([...competencies]));
				}
	});
});
