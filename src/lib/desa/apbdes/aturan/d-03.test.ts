import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Baris } from '../baris';
import type { Parameter } from '../aturan-tahun';
import { hasilAturan, makeAturanTahun, makeBaris, makeParameterTahun } from '../testing';

const belanja = (
	id: string,
	kegiatan: string,
	rekening: string,
	juta: number,
	sumber: Baris['sumber'] = 'ADD'
) => makeBaris({ id, kegiatan, rekening, sumber, hargaSatuan: Math.round(juta * 1_000_000) });

/** Belanja Rp1.202 juta, of it Rp40 juta from bengkok. */
const contoh = (siltapPerangkat: number, bidang2: number) => [
	belanja('kades', '1.1.01', '5.1.1.01', 36),
	belanja('sekdes', '1.1.02', '5.1.2.01', 28.8),
	belanja('perangkat', '1.1.02', '5.1.2.01', siltapPerangkat),
	belanja('tunjangan', '1.1.02', '5.1.2.02', 20),
	belanja('bpd', '1.1.05', '5.1.4.01', 25),
	belanja('bpd-op', '1.1.06', '5.2.1.01', 4),
	belanja('bengkok', '1.1.02', '5.1.2.02', 40, 'BENGKOK'),
	belanja('rt', '1.1.07', '5.2.2.03', 30),
	belanja('jamsos', '1.1.03', '5.1.3.02', 10),
	belanja('jalan', '2.3.10', '5.3.5.03', bidang2, 'DD')
];

describe('D-03 examples', () => {
	test('D-03 contoh gagal: 31,48 %', () => {
		const hasil = hasilAturan('d-03', contoh(252, 756.2));
		expect(hasil).toMatchObject({
			status: 'galat',
			bagian: { nilai: 3148, batas: 3000, arah: 'maks' },
			ringkas:
				'Kelompok 30 Rp365.800.000 dari dasar Rp1.162.000.000, yaitu 31,48%: lebih Rp17.200.000 dari batas 30% (Rp348.600.000).',
			barisId: ['bpd', 'bpd-op', 'kades', 'perangkat', 'sekdes', 'tunjangan']
		});
		expect(hasil.mend).toContain('Rp17.200.000');
	});

	test('D-03 contoh lulus: 27,14 %', () => {
		const hasil = hasilAturan('d-03', contoh(8 * 2.1 * 12, 756.2 + 50.4));
		expect(hasil).toMatchObject({
			status: 'terpenuhi',
			bagian: { nilai: 2714 },
			ringkas:
				'Kelompok 30 Rp315.400.000 dari dasar Rp1.162.000.000, yaitu 27,14%; paling banyak Rp348.600.000.',
			barisId: []
		});
	});
});

describe('D-03 the limit', () => {
	const nilai = (kelompok: number, lain: number) =>
		hasilAturan('d-03', [
			makeBaris({ id: 'a', kegiatan: '1.1.01', rekening: '5.1.1.01', hargaSatuan: kelompok }),
			makeBaris({ id: 'b', hargaSatuan: lain })
		]);

	test('30,00 % passes, one rupiah above fails', () => {
		expect(nilai(300_000_000, 700_000_000).status).toBe('terpenuhi');
		const lebih = nilai(300_000_001, 699_999_999);
		expect(lebih).toMatchObject({ status: 'galat', bagian: { nilai: 3000 } });
		expect(lebih.ringkas).toContain('lebih Rp1 ');
	});

	test('30,01 % fails', () => {
		expect(nilai(300_100_000, 699_900_000)).toMatchObject({
			status: 'galat',
			bagian: { nilai: 3001 }
		});
	});

	test('is exact for any amounts', () => {
		const jumlah = fc.integer({ min: 1, max: 1_000_000_000_000 });
		fc.assert(
			fc.property(jumlah, jumlah, (kelompok, lain) => {
				const isLulus = BigInt(kelompok) * 100n <= (BigInt(kelompok) + BigInt(lain)) * 30n;
				expect(nilai(kelompok, lain).status).toBe(isLulus ? 'terpenuhi' : 'galat');
			})
		);
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 10_000_000_000 }), (n) => {
				expect(nilai(3 * n, 7 * n).status).toBe('terpenuhi');
				expect(nilai(3 * n + 1, 7 * n - 1).status).toBe('galat');
			})
		);
	});

	test('there is nothing to judge without a base', () => {
		expect(hasilAturan('d-03', []).status).toBe('belum-dinilai');
		expect(hasilAturan('d-03', [makeBaris({ sumber: 'BENGKOK' })]).status).toBe('belum-dinilai');
	});
});

describe('D-03 what counts', () => {
	const dihitung = (isi: Partial<Baris>) =>
		hasilAturan('d-03', [makeBaris(isi)]).rincian.some(
			({ barisId, dihitung }) => barisId === 'b-1' && dihitung
		);

	test.each([
		['1.1.01', '5.1.1.02'],
		['1.1.02', '5.1.2.02'],
		['1.1.05', '5.1.4.02'],
		['1.1.06', '5.2.3.01'],
		['1.1.04', '5.1.1.01'],
		['1.1.92', '5.1.4.01']
	])('%s %s', (kegiatan, rekening) => {
		expect(dihitung({ kegiatan, rekening })).toBe(true);
	});

	test.each([
		['operasional of the village', '1.1.04', '5.2.1.01'],
		['insentif RT/RW', '1.1.07', '5.2.2.03'],
		['jaminan sosial', '1.1.03', '5.1.3.01'],
		['jaminan sosial', '1.1.02', '5.1.3.02'],
		['bidang 5', '5.3.00', '5.4.1.01']
	])('not %s (%s)', (_, kegiatan, rekening) => {
		expect(dihitung({ kegiatan, rekening })).toBe(false);
	});

	test('what bengkok pays is in neither', () => {
		const hasil = hasilAturan('d-03', [
			...contoh(252, 756.2),
			makeBaris({ id: 'z', sumber: 'BENGKOK', kegiatan: '1.1.01', rekening: '5.1.1.02' })
		]);
		expect(hasil.bagian?.nilai).toBe(3148);
		expect(hasil.rincian.find(({ barisId }) => barisId === 'z')).toMatchObject({
			dihitung: false,
			keterangan: 'Didanai hasil bengkok: di luar dasar hitung.'
		});
	});

	test('the lines laid open come to the whole belanja', () => {
		const { rincian } = hasilAturan('d-03', contoh(252, 756.2));
		const kelompok = rincian.findIndex(({ label }) => label === 'Kelompok 30');
		const isi = rincian.slice(kelompok + 1);
		expect(isi.reduce((n, { jumlah }) => n + (jumlah ?? 0), 0)).toBe(1_202_000_000);
	});
});

describe('D-03 jaminan sosial is a figure of the year', () => {
	const aturan = (jaminan: number | Parameter) => ({
		aturanTahun: makeAturanTahun(makeParameterTahun(2027, { 'jaminan-sosial-kelompok': jaminan }))
	});
	const baris = (jaminan: number) => [
		makeBaris({ id: 'k', kegiatan: '1.1.01', rekening: '5.1.1.01', hargaSatuan: 30_000_000 }),
		makeBaris({ id: 'j', kegiatan: '1.1.03', rekening: '5.1.3.01', hargaSatuan: jaminan }),
		makeBaris({ id: 'b', hargaSatuan: 70_000_000 - jaminan })
	];
	const barisJaminan = (bahan: Parameters<typeof hasilAturan>[2]) =>
		hasilAturan('d-03', baris(1), bahan).rincian.find(({ label }) => label === 'Jaminan sosial');

	test.each([
		['no year at all', {}],
		['a year that leaves it empty', { aturanTahun: makeAturanTahun(makeParameterTahun(2027)) }],
		['70', aturan(70)]
	])('it is among the 70 with %s', (_, bahan) => {
		expect(hasilAturan('d-03', baris(1), bahan).status).toBe('terpenuhi');
		expect(barisJaminan(bahan)).toMatchObject({ jumlah: 1, dihitung: false });
		expect(barisJaminan(bahan)?.keterangan).toContain('kelompok 70');
	});

	test('it is among the 30 where the regent has set it so, and the sum shows it', () => {
		const hasil = hasilAturan('d-03', baris(1), aturan(30));
		expect(hasil).toMatchObject({ status: 'galat', barisId: ['j', 'k'] });
		expect(barisJaminan(aturan(30))).toMatchObject({ jumlah: 1, dihitung: true });
		expect(barisJaminan(aturan(30))?.keterangan).toContain('kelompok 30');
	});

	test('what is too much only because of a setting that is perlu dicek warns', () => {
		const ragu = aturan({ nilai: 30, dasar: '', keyakinan: 'perlu-dicek' });
		expect(hasilAturan('d-03', baris(1), ragu).status).toBe('peringatan');
		const tanpa = makeBaris({
			id: 'z',
			kegiatan: '1.1.01',
			rekening: '5.1.1.01',
			hargaSatuan: 90_000_000
		});
		expect(hasilAturan('d-03', [...baris(1), tanpa], ragu).status).toBe('galat');
	});

	test('a draft without any does not speak of it', () => {
		const { rincian } = hasilAturan('d-03', [makeBaris()], aturan(30));
		expect(rincian.map(({ label }) => label)).not.toContain('Jaminan sosial');
	});
});
