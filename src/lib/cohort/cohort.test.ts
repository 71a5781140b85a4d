import { describe, expect, it } from 'vitest';
import { tanggal } from '../format/tanggal';
import { readDay } from './day';
import { readCohort } from './form';
import { parseKodeGabung } from './join-code';
import { nextYear } from './next-year';
import { onePerChild } from './propose';

const form = (given: Record<string, string>) => {
	const data = new FormData();
	for (const [name, value] of Object.entries({
		nama: 'Angkatan I',
		mulai: '1-12-2026',
		selesai: '31-12-2026',
		...given
	}))
		data.append(name, value);
	return data;
};

describe('AN-01 the form of a cohort', () => {
	it('is read with its seats and lines', () => {
		expect(
			readCohort(form({ keterangan: 'Baris satu\r\nBaris dua ', jabatan: 'sekretaris-desa' }))
		).toEqual({
			problems: [],
			draft: {
				nama: 'Angkatan I',
				keterangan: 'Baris satu\nBaris dua',
				mulai: '2026-12-01',
				selesai: '2026-12-31',
				jabatan: ['sekretaris-desa']
			}
		});
	});

	it.each([
		['no name', { nama: '' }, 'nama'],
		['a name too short', { nama: 'A' }, 'nama'],
		['a name too long', { nama: 'a'.repeat(121) }, 'nama'],
		['too many words about it', { keterangan: 'a'.repeat(1001) }, 'keterangan'],
		['a day that does not exist', { mulai: '31-2-2026' }, 'mulai'],
		['an end before the beginning', { selesai: '30-11-2026' }, 'selesai'],
		['more than two years', { selesai: '31-12-2029' }, 'selesai']
	])('%s is refused', (_name, given, field) => {
		expect(readCohort(form(given))).toMatchObject({
			draft: null,
			problems: [{ field, rule: 'AN-01' }]
		});
	});
});

describe('the same day a year later', () => {
	it.each([
		['2026-11-20', '2027-11-20'],
		['2028-02-29', '2029-02-28'],
		['2027-02-28', '2028-02-28']
	])('%s: %s', (from, to) => expect(nextYear(tanggal(from))).toBe(to));
});

describe('one village from each wilayah below', () => {
	const holder = (id: string, desaKode: string, desa: string) => ({
		...{ id, desaKode, desa, nama: id, jabatan: 'Sekretaris Desa' }
	});
	const children = [
		{ kode: '35.99.01', nama: 'Contoh' },
		{ kode: '35.99.02', nama: 'Teladan' },
		{ kode: '35.99.03', nama: 'Rintisan' }
	];

	it('proposes the village with most seats held, then by name, and says where nobody is', () => {
		const proposal = onePerChild(children, [
			holder('a', '35.99.01.2002', 'Sumberagung'),
			holder('b', '35.99.01.2001', 'Sukamaju'),
			holder('c', '35.99.02.2002', 'Banyubiru'),
			holder('d', '35.99.02.2001', 'Rejosari'),
			holder('e', '35.99.02.2001', 'Rejosari')
		]);
		expect(proposal.map(({ nama, desaKode }) => [nama, desaKode])).toEqual([
			['Contoh', '35.99.01.2001'],
			['Teladan', '35.99.02.2001'],
			['Rintisan', null]
		]);
		expect(proposal[0]?.holders.map(({ id }) => id)).toEqual(['b', 'a']);
	});
});

describe('AN-05 a join code as it is typed', () => {
	it.each([
		['abcd 2345', 'ABCD2345'],
		[' ABCD-2345 ', 'ABCD2345'],
		['ABCD234', ''],
		['ABCO2345', ''],
		['ABCD2345X', '']
	])('%j: %j', (typed, code) => expect(parseKodeGabung(typed)).toBe(code));
});

describe('AN-07 a day face to face', () => {
	const masa = { mulai: tanggal('2026-11-01'), selesai: tanggal('2026-11-30') };
	const day = (given: Record<string, string>) => {
		const data = new FormData();
		for (const [name, value] of Object.entries({
			...{ tanggal: '12-11-2026', jamMulai: '9', jamSelesai: '15:30' },
			...{ tempat: 'Aula kecamatan', acara: '' },
			...given
		}))
			data.append(name, value);
		return readDay(data, masa);
	};

	it('is read with its times', () => {
		expect(day({})).toEqual({
			problems: [],
			draft: {
				...{ tanggal: '2026-11-12', jamMulai: '09.00', jamSelesai: '15.30' },
				...{ tempat: 'Aula kecamatan', acara: '' }
			}
		});
	});

	it.each([
		[{ tanggal: '1-12-2026' }, 'tanggal'],
		[{ tanggal: '31-11-2026' }, 'tanggal'],
		[{ jamMulai: '25.00' }, 'jamMulai'],
		[{ jamMulai: 'pagi' }, 'jamMulai'],
		[{ jamSelesai: '09.00' }, 'jamSelesai'],
		[{ tempat: ' ' }, 'tempat'],
		[{ acara: 'a'.repeat(501) }, 'acara']
	])('%j is refused at %s', (given, field) => {
		expect(day(given)).toMatchObject({ draft: null, problems: [{ field, rule: 'AN-07' }] });
	});
});
