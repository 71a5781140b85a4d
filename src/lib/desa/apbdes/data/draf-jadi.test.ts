import { expect, it } from 'vitest';
import { buatDesaKecil } from '../../data/desa-kecil';
import { nilaiAnggaran } from '../aturan/periksa';
import { aturanTahunBawaan } from '../aturan-tahun-bawaan';
import { ringkas } from '../jumlah';
import { belanjaRkp, drafJadi, modalBiasa } from './draf-jadi';
import { susunMasukan } from './masukan';

const banyakDesa = Array.from({ length: 20 }, (_, i) => buatDesaKecil(i + 1));

it.each([2025, 2026, 2027])('D-01 to D-06: a finished draft of %i breaks no rule', (tahun) => {
	for (const desa of banyakDesa) {
		const masukan = susunMasukan(desa, tahun);
		const baris = drafJadi(masukan, tahun);
		const hasil = nilaiAnggaran(baris, { tahun, masukan, aturanTahun: aturanTahunBawaan });
		const cacat = hasil.filter(({ status }) => status === 'galat' || status === 'peringatan');
		expect(cacat.map(({ kunci, ringkas }) => `${kunci}: ${ringkas}`)).toEqual([]);
		expect(ringkas(baris).silpa).toBe(0);
		expect(new Set(baris.map(({ id }) => id)).size).toBe(baris.length);
	}
});

it('D-02: the RKP copied whole, with income and SiLPA, balances before there is any capital', () => {
	for (const desa of banyakDesa) {
		const masukan = susunMasukan(desa, 2027);
		const tanpaModal = drafJadi(masukan, 2027).filter(
			({ id }) => id !== 'b-modal' && id !== 'p-4-1-1-01'
		);
		expect(ringkas(tanpaModal).silpa).toBe(0);
		expect(ringkas(tanpaModal).belanja).toBe(ringkas(belanjaRkp(masukan)).belanja);
		expect(ringkas(drafJadi(masukan, 2027)).pengeluaran).toBe(modalBiasa);
	}
});
