import { describe, expect, test } from 'vitest';
import { hasilAturan, makeBarisAkun, makeMasukan, makePagu } from '../testing';

const masukan = makeMasukan({ pagu: [makePagu('DD', 380_000_000), makePagu('ADD', 400_000_000)] });
const dd = makeBarisAkun('dd', '4.2.1.01', 'DD', 380_000_000);
const add = makeBarisAkun('add', '4.2.3.01', 'ADD', 400_000_000);

describe('D-05 Pagu transfer', () => {
	test('passes what the letters say', () => {
		const lain = makeBarisAkun('pad', '4.1.1.01', 'PAD', 7);
		expect(hasilAturan('d-05-pagu', [dd, add, lain], { masukan }).status).toBe('terpenuhi');
	});

	test('one rupiah off warns, for the source that is off', () => {
		const baris = [dd, makeBarisAkun('add', '4.2.3.01', 'ADD', 399_999_999)];
		expect(hasilAturan('d-05-pagu', baris, { masukan })).toMatchObject({
			status: 'peringatan',
			ringkas: 'Alokasi Dana Desa dianggarkan Rp399.999.999, pagunya Rp400.000.000.',
			barisId: ['add']
		});
	});

	test('a source that is not budgeted, or has no letter, warns', () => {
		const hibah = makeBarisAkun('pbp', '4.2.4.01', 'PBP', 5_000_000);
		const hasil = hasilAturan('d-05-pagu', [dd, hibah], { masukan });
		expect(hasil).toMatchObject({ status: 'peringatan', barisId: ['pbp'] });
		expect(hasil.ringkas).toContain('Alokasi Dana Desa dianggarkan Rp0');
	});

	test('several lines of a source are one amount', () => {
		const dua = [
			makeBarisAkun('a', '4.2.1.01', 'DD', 1),
			makeBarisAkun('b', '4.2.1.01', 'DD', 379_999_999)
		];
		expect(hasilAturan('d-05-pagu', [...dua, add], { masukan }).status).toBe('terpenuhi');
	});

	test('there is nothing to judge without letters', () => {
		expect(hasilAturan('d-05-pagu', [dd]).status).toBe('belum-dinilai');
	});
});
