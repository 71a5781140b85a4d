import { describe, expect, it } from 'vitest';
import { isTertutup } from '../../learning/tutup-kecil';
import { jumlahkan, tampilkan, tanpaAngka, type Angka } from './angka';
import { tutupAnak, tutupSendiri, tutupSeperti } from './tutup';

const kosong = {
	...{ jabatan: 0, teraktivasi: 0, aktif: 0, mulai: 0, selesai: 0, macet: 0, senyap: 0 }
};
const makeRow = (kode: string, angka: Partial<Angka>) => ({
	...tampilkan({ ...tanpaAngka, ...angka }),
	kode
});

describe('a list of wilayah', () => {
	const rows = [
		makeRow('35.99.01', { selesai: 9, desa: 6 }),
		makeRow('35.99.02', { selesai: 3, desa: 4 }),
		makeRow('35.99.03', { selesai: 40, desa: 4 })
	];
	const sendiri = tutupSendiri(tampilkan(jumlahkan(rows)));

	it('closes two of a column whose sum is told, and counts villages all the same', () => {
		expect(sendiri.selesai).toBe(52);
		const anak = tutupAnak(sendiri, rows);
		expect(anak.map(({ selesai }) => isTertutup(selesai))).toEqual([true, true, false]);
		expect(anak.map(({ desa }) => desa)).toEqual([6, 4, 4]);
	});

	it('is closed on the page of each as it is in the list', () => {
		const [satu] = tutupAnak(sendiri, rows);
		const [asli] = rows;
		if (!satu || !asli) throw new Error('three rows');
		expect(isTertutup(tutupSeperti(asli, satu).selesai)).toBe(true);
	});

	it('says no more of what was closed in the list above it', () => {
		const satu = { ...sendiri, selesai: tutupSendiri(makeRow('', { selesai: 3 })).selesai };
		const anak = tutupAnak(
			satu,
			[rows[0], rows[2]].flatMap((row) => row ?? [])
		);
		expect(anak.map(({ selesai }) => isTertutup(selesai))).toEqual([true, false]);
	});
});

describe('people by seat', () => {
	it('cannot be worked out from those of all seats, nor from the neighbours', () => {
		const seats = (sekdes: number, kaur: number): Partial<Angka> => ({
			macet: sekdes + kaur,
			perJabatan: {
				'sekretaris-desa': { ...kosong, macet: sekdes },
				'kaur-keuangan': { ...kosong, macet: kaur }
			}
		});
		const rows = [
			makeRow('a', seats(3, 9)),
			makeRow('b', seats(8, 7)),
			makeRow('c', seats(20, 30))
		];
		const anak = tutupAnak(tutupSendiri(tampilkan(jumlahkan(rows))), rows);
		expect(
			anak.map(({ macet, perJabatan }) =>
				[macet, ...Object.values(perJabatan).map((satu) => satu.macet)].map(isTertutup)
			)
		).toEqual([
			[false, true, true],
			[false, true, true],
			[false, false, false]
		]);
	});
});

it('a mean goes with the people it is of', () => {
	const nilai = (n: number) => ({ orangBernilai: n, jumlahNilai: 70 * n });
	const rows = [makeRow('a', nilai(2)), makeRow('b', nilai(6)), makeRow('c', nilai(60))];
	const anak = tutupAnak(tutupSendiri(tampilkan(jumlahkan(rows))), rows);
	expect(anak.map(({ nilai, jumlahNilai }) => [nilai, jumlahNilai])).toEqual([
		[null, 0],
		[null, 0],
		[70, 4200]
	]);
});
