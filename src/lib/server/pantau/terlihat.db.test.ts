import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { course, makeServices, makeUser } from '../learning/testing';
import type { AngkaTampil } from './angka';
import { bacaTerlihat, bacaTerlihatPerKursus } from './terlihat';
import { admin, camat, dpmd, seedReports } from './testing';

const { db } = testDatabase();
const services = makeServices(db);
const pengamat = makeUser('35.99', { nama: 'Pengamat', role: 'pengamat' });

beforeAll(() => seedReports(db));

const tanpaRincian = <Row extends AngkaTampil>(row: Row): Row => ({
	...row,
	kompetensi: {},
	minggu: {}
});

describe('the numbers of every course at once', () => {
	it.each([
		['an administrator, of the country', admin, ''],
		['an administrator, of a kabupaten', admin, '35.99'],
		['a kabupaten', dpmd, '35.99'],
		['a kecamatan, which sees small numbers', camat, '35.99.01'],
		['an observer', pengamat, '35.99.01']
	])('are those of each course asked for alone: %s', async (_what, user, kode) => {
		const { value } = await bacaTerlihatPerKursus(services, user, kode);
		expect([...value.keys()]).toEqual(expect.arrayContaining(['', course.id]));
		for (const [courseId, terlihat] of value) {
			const { value: alone } = await bacaTerlihat(services, user, { kode, courseId });
			expect(terlihat, courseId).toEqual(
				courseId === ''
					? alone
					: { sendiri: tanpaRincian(alone.sendiri), anak: alone.anak.map(tanpaRincian) }
			);
		}
		expect(value.get(course.id)?.sendiri.mulai).toBeGreaterThan(0);
		// The monthly report draws them.
		expect(value.get('')?.sendiri.minggu).not.toEqual({});
	});
});
