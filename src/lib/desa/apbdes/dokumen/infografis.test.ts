import { describe, expect, it } from 'vitest';
import { pendudukAktif } from '../../kependudukan/state';
import { makeBaris, makeBarisAkun } from '../testing';
import { infografis } from './infografis';
import { barisContoh, duniaAnggaran, tercatat, tetapkan } from './testing';

const dunia = duniaAnggaran();
const buka = (isi = dunia) => {
	const hasil = infografis(isi, 'murni');
	if (!hasil) throw new Error('no draft');
	return hasil;
};

describe('the page for the board', () => {
	it('has income by source and spending by bidang, with their shares', () => {
		const { menurutSumber, menurutBidang, pendapatan, belanja } = buka();
		expect(menurutSumber).toEqual([
			{ label: 'Dana Desa', jumlah: 822_000_000, persen: '67,3%', panjang: 1000 },
			{ label: 'Alokasi Dana Desa', jumlah: 400_000_000, persen: '32,7%', panjang: 487 }
		]);
		expect(menurutBidang.map(({ label, persen }) => [label, persen])).toEqual([
			['Penyelenggaraan Pemerintahan Desa', '31,6%'],
			['Pelaksanaan Pembangunan Desa', '68,4%']
		]);
		expect([pendapatan, belanja]).toEqual([1_222_000_000, 1_202_000_000]);
	});

	it('has the largest activities with their places, five at most', () => {
		expect(buka().kegiatanTerbesar).toEqual([
			{ nama: 'Rabat beton Dusun Krajan', tempat: 'Dusun Krajan', jumlah: 821_999_996 },
			{ nama: 'Penghasilan tetap Kepala Desa', tempat: 'Dusun Krajan', jumlah: 380_000_004 }
		]);
		const lines = ['01', '02', '03', '04', '05', '06', '07'].map((nomor) =>
			makeBaris({ id: nomor, kegiatan: `1.1.${nomor}`, rkpId: null, hargaSatuan: Number(nomor) })
		);
		expect(buka(duniaAnggaran({ lines })).kegiatanTerbesar.map(({ jumlah }) => jumlah)).toEqual([
			7, 6, 5, 4, 3
		]);
	});

	it('says in plain words what it shows, for each resident as well', () => {
		const jiwa = pendudukAktif(dunia.kependudukan).length;
		const { perJiwa, kalimat } = buka();
		expect(perJiwa).toBe(Math.floor(1_202_000_000 / jiwa));
		expect(kalimat[0]).toBe(
			'Tahun 2027 desa kita menerima Rp1.222.000.000 dan membelanjakan Rp1.202.000.000.'
		);
		expect(kalimat.join(' ')).toContain('Kelebihan Rp20.000.000 dipakai untuk pembiayaan');
		expect(kalimat.join(' ')).toContain('68,4%, untuk bidang pelaksanaan pembangunan desa');
	});

	it('D-02 says how a deficit is covered, or that it is not', () => {
		const tanpa = (...ids: readonly string[]) =>
			buka(duniaAnggaran({ lines: barisContoh.filter(({ id }) => !ids.includes(id)) })).kalimat;
		expect(tanpa('p-add', 'm-modal').join(' ')).toContain(
			'Masih kurang Rp350.000.000: rancangan ini belum seimbang.'
		);
		expect(tanpa('m-modal').join(' ')).toContain('Masih ada Rp50.000.000 yang belum dianggarkan');
		const lines = [
			makeBarisAkun('p', '4.2.1.01', 'DD', 1000),
			makeBaris({ id: 'b', hargaSatuan: 1500 }),
			makeBarisAkun('m', '6.1.1.01', 'DD', 500)
		];
		expect(buka(duniaAnggaran({ lines })).kalimat[1]).toBe(
			'Kekurangan Rp500 ditutup dari pembiayaan, seperti sisa anggaran tahun lalu.'
		);
	});

	it('of an empty draft shows nothing and divides by nothing', () => {
		const kosong = buka(duniaAnggaran({ lines: [] }));
		expect(kosong).toMatchObject({ menurutSumber: [], menurutBidang: [], kegiatanTerbesar: [] });
		expect(kosong.perJiwa).toBe(0);
		expect(infografis(dunia, 'perubahan-1')).toBeUndefined();
	});

	it('says whether it is enacted', () => {
		expect(buka().status).toContain('belum ditetapkan');
		expect(buka(duniaAnggaran({ tahap: 'ditetapkan', langkah: tercatat(tetapkan) })).status).toBe(
			'Sudah ditetapkan'
		);
	});
});
