import { describe, expect, it } from 'vitest';
import { buatDesaKecil } from '../../data/desa-kecil';
import { mulaiDunia, type Dunia } from '../../dunia';
import { keluargaAktif, pendudukAktif } from '../state';
import { daftarPenduduk } from './daftar-penduduk';
import { bacaSaringanKk, daftarKartuKeluarga, querySaringanKk } from './kartu-keluarga';
import { bacaSaringan, querySaringan, type SaringanPenduduk } from './saringan-penduduk';
import { ringkasanPenduduk, type Hitungan } from './ringkasan-penduduk';
import { daftarKelompokRentan, statistik } from './statistik';
import { duniaBerantakan } from './testing';

const daftarDunia: readonly [string, Dunia][] = [
	['the small village', mulaiDunia(buatDesaKecil(1))],
	['another seed', mulaiDunia(buatDesaKecil(20_26))],
	['a register with faults', duniaBerantakan(5)],
	['a village without anybody', mulaiDunia({ ...buatDesaKecil(1), penduduk: [], keluarga: [] })]
];

/** How many the link behind a number finds: through the address, as the page goes. */
const dibalik = (dunia: Dunia, saringan: Partial<SaringanPenduduk>): number =>
	daftarPenduduk(dunia, bacaSaringan(new URLSearchParams(querySaringan(saringan)))).length;

function samaDenganTautan(
	dunia: Dunia,
	{ L, P, jumlah }: Hitungan,
	saringan: Partial<SaringanPenduduk>
): void {
	expect({
		saringan,
		L: dibalik(dunia, { ...saringan, jk: 'L' }),
		P: dibalik(dunia, { ...saringan, jk: 'P' }),
		jumlah: dibalik(dunia, saringan)
	}).toEqual({ saringan, L, P, jumlah });
}

const total = (baris: readonly Hitungan[], bagian: keyof Hitungan): number =>
	baris.reduce((jumlah, satu) => jumlah + satu[bagian], 0);

describe.each(daftarDunia)('the statistics of %s', (_, dunia) => {
	const { ringkasan, piramida, tabel, rentan, rentanPerRt, ukuranKk } = statistik(dunia);
	const aktif = pendudukAktif(dunia.kependudukan).length;

	it('count every active resident once in each table, and in the pyramid', () => {
		expect(ringkasan.penduduk.jumlah).toBe(aktif);
		for (const { id, baris, jumlah } of [
			...tabel,
			{ id: 'piramida', baris: piramida, jumlah: ringkasan.penduduk }
		])
			for (const bagian of ['L', 'P', 'jumlah'] as const)
				expect([id, bagian, total(baris, bagian)]).toEqual([id, bagian, jumlah[bagian]]);
	});

	it('have a link behind each number that finds as many people', () => {
		samaDenganTautan(dunia, ringkasan.penduduk, {});
		for (const { baris } of tabel)
			for (const { saringan, ...jumlah } of baris) samaDenganTautan(dunia, jumlah, saringan);
		for (const { saringan, ...jumlah } of [...piramida, ...rentan])
			samaDenganTautan(dunia, jumlah, saringan);
		expect(dibalik(dunia, { ktp: 'wajib' })).toBe(ringkasan.wajibKtp);
		expect(dibalik(dunia, { keadaan: 'belum-nik' })).toBe(ringkasan.belumNik);
		expect(dibalik(dunia, { isian: 'lengkap' })).toBe(ringkasan.lengkap);
	});

	it('split the vulnerable groups by RT without losing or adding anybody', () => {
		expect(
			total(
				rentanPerRt.map(({ penduduk }) => penduduk),
				'jumlah'
			)
		).toBe(aktif);
		daftarKelompokRentan.forEach(({ dari, sampai }, i) => {
			const perRt = rentanPerRt.flatMap(({ kelompok }) => kelompok[i] ?? []);
			expect(total(perRt, 'jumlah')).toBe(rentan[i]?.jumlah);
			for (const { saringan, kelompok } of rentanPerRt)
				expect(dibalik(dunia, { ...saringan, umurDari: dari, umurSampai: sampai })).toBe(
					kelompok[i]?.jumlah
				);
		});
	});

	it('count every active KK once by its size, with a link that finds as many', () => {
		const kk = keluargaAktif(dunia.kependudukan).length;
		expect([ringkasan.kk, total(ukuranKk, 'jumlah')]).toEqual([kk, kk]);
		for (const { saringan, jumlah, L } of ukuranKk) {
			const cari = (tambahan: object) =>
				daftarKartuKeluarga(
					dunia,
					bacaSaringanKk(new URLSearchParams(querySaringanKk({ ...saringan, ...tambahan })))
				).length;
			expect([cari({}), cari({ jk: 'L' })]).toEqual([jumlah, L]);
		}
	});
});

it('the dashboard says what the statistics say', () => {
	const dunia = mulaiDunia(buatDesaKecil(4));
	expect(ringkasanPenduduk(dunia)).toEqual(statistik(dunia).ringkasan);
});

it('the mean size is left open in a village without KK', () => {
	const dunia = mulaiDunia({ ...buatDesaKecil(1), penduduk: [], keluarga: [] });
	expect(ringkasanPenduduk(dunia).rataAnggota).toBeNull();
});

it.each([
	['bayi', 0, 0],
	['balita', 1, 5],
	['sd', 6, 12],
	['smp', 13, 15],
	['sma', 16, 18],
	['lansia', 61, null]
])('lampid 6: %s is from %i to %s years', (id, dari, sampai) =>
	expect(daftarKelompokRentan.find((satu) => satu.id === id)).toMatchObject({ dari, sampai })
);
