import { describe, expect, it } from 'vitest';
import { umur } from '../../format/tanggal';
import { seedDari } from '../acak';
import { mulaiDunia } from '../dunia';
import { capaian, jumlahLengkap } from '../kependudukan/kelengkapan';
import { daftarJenisTemuan, kunciTemuan } from '../kependudukan/temuan';
import { periksaRegister } from '../kependudukan/views/periksa-register';
import { cacahSel } from '../kependudukan/views/sel';
import { buatDesaBerantakan, temuanDesaBerantakan } from './desa-berantakan';
import { buatDesaBesar } from './desa-besar';
import type { DataDesa } from './data-desa';
import { buatDesaKecil } from './desa-kecil';
import { buatDesaNovember } from './desa-november';
import { buatKecamatanContoh } from './kecamatan-contoh';
import { skala, komposisiKecil } from './komposisi';
import { duniaAwal } from './muat';
import { muatDuniaAwal } from './muat-satu';
import { dataTerkini, isVersiData } from './versi';
import { daftarKk, kawin, umurDi } from './testing';

/** A large village takes its time: all statements of this file are tried on the same ones. */
function sekali<T>(buat: (seed: number) => T): (seed: number) => T {
	const bySeed = new Map<number, T>();
	return (seed) => {
		const dibuat = bySeed.get(seed) ?? buat(seed);
		bySeed.set(seed, dibuat);
		return dibuat;
	};
}
const desaKecil = sekali(buatDesaKecil);
const desaNovember = sekali(buatDesaNovember);
const kecamatan = sekali(buatKecamatanContoh);
const desaBesar = sekali(buatDesaBesar);
const berantakan = sekali(buatDesaBerantakan);
const kunciBerantakan = sekali(temuanDesaBerantakan);

const benih = [1, 2, 3] as const;
const nomor = ({ penduduk, keluarga, tetangga = [] }: DataDesa): string[] =>
	[{ penduduk, keluarga }, ...tetangga].flatMap((desa) => [
		...desa.penduduk.flatMap(({ nik }) => nik ?? []),
		...desa.keluarga.map(({ noKk }) => noKk)
	]);

describe('the same seed', () => {
	// A change of these means that worlds already begun would change: make it a new version of the data set.
	it.each<[string, (seed: number) => unknown, readonly number[]]>([
		['desa-november', desaNovember, [1700632490, 2235121956, 3053280523]],
		['kecamatan-contoh', kecamatan, [1438475182, 2181594900, 3377920782]],
		['desa-besar', desaBesar, [1212235265, 1320264456, 4286808543]],
		['desa-berantakan', berantakan, [2238263485, 2002774294, 2697817553]],
		['its key', kunciBerantakan, [2873968630, 565967187, 341243258]]
	])('gives the same %s for ever', (_, buat, hash) =>
		expect(benih.map((seed) => seedDari(JSON.stringify(buat(seed))))).toEqual(hash)
	);
});

describe('every sound data set', () => {
	const sehat: readonly (readonly [string, (seed: number) => DataDesa])[] = [
		['desa-kecil', desaKecil],
		['desa-november', desaNovember],
		['kecamatan-contoh', kecamatan],
		['desa-besar', desaBesar]
	];
	it.each(sehat)('A-01 to A-09 find nothing in %s', (_, buat) => {
		for (const seed of benih) expect(periksaRegister(mulaiDunia(buat(seed)))).toEqual([]);
	});

	it.each(sehat)('A-06 and A-07 %s gives no number twice, in any of its villages', (_, buat) => {
		for (const seed of benih) {
			const semua = nomor(buat(seed));
			expect(new Set(semua).size).toBe(semua.length);
		}
	});

	it.each(sehat)('A-05 every number of %s is of an invented wilayah', (_, buat) => {
		const nyata = nomor(buat(1)).filter((angka) => !/^(3599|3399)/.test(angka));
		expect(nyata).toEqual([]);
	});

	it.each(sehat)('B-07 %s leaves the running month to the learner', (_, buat) => {
		const { penduduk, keluarga, tetangga = [], tanggal } = buat(1);
		for (const desa of [{ penduduk, keluarga }, ...tetangga]) {
			const awal = `${tanggal.slice(0, 7)}-01`;
			expect(desa.penduduk.filter(({ tanggalLahir }) => tanggalLahir >= awal)).toEqual([]);
			expect(desa.keluarga.filter(({ tanggalTerbit }) => tanggalTerbit >= awal)).toEqual([]);
		}
	});
});

describe('desa-november', () => {
	const banyakDesa = [...benih, 4, 5, 6].map(desaNovember);

	it('B-07 opens with the figures of the worked example', () => {
		for (const { penduduk, keluarga, tanggal, acuan } of banyakDesa) {
			expect(cacahSel(penduduk)).toEqual({ wniL: 1204, wniP: 1187, wnaL: 1, wnaP: 0 });
			expect([penduduk.length, keluarga.length, acuan]).toEqual([2392, 742, 2392]);
			expect(tanggal).toBe('2026-11-01');
		}
	});

	it('the one WNA is married to a woman of the village, has a NIK, and their children are WNI', () => {
		for (const desa of banyakDesa) {
			const wna = desa.penduduk.find(({ kewarganegaraan }) => kewarganegaraan === 'WNA');
			expect(wna).toMatchObject({
				jenisKelamin: 'L',
				shdk: 'suami',
				statusKawin: 'kawin-tercatat'
			});
			expect(wna?.nik).toMatch(/^359901/);
			const serumah = desa.penduduk.filter(({ keluargaId }) => keluargaId === wna?.keluargaId);
			expect(serumah[0]).toMatchObject({ jenisKelamin: 'P', shdk: 'kepala-keluarga' });
			const anak = serumah.filter(({ ayahId }) => ayahId === wna?.id);
			expect(anak.every(({ namaAyah }) => namaAyah === wna?.nama)).toBe(true);
		}
	});

	it('has people in each RT of its five dusun, each with a name and each KK with an address of its own', () => {
		for (const { dusun, keluarga, penduduk } of banyakDesa) {
			const letak = dusun.flatMap(({ nama, rw }) =>
				rw.flatMap((satu) => satu.rt.map((rt) => `${nama} ${satu.nomor} ${rt}`))
			);
			expect(dusun).toHaveLength(5);
			expect([...new Set(keluarga.map((kk) => `${kk.dusun} ${kk.rw} ${kk.rt}`))]).toEqual(letak);
			expect(new Set(penduduk.map(({ nama }) => nama)).size).toBe(2392);
			expect(new Set(keluarga.map(({ alamat }) => alamat)).size).toBe(742);
		}
	});

	type Rentang = readonly [number, number];
	const persen =
		(bagian: (desa: DataDesa) => number, dari: (desa: DataDesa) => number = () => 2392) =>
		(desa: DataDesa): number =>
			(bagian(desa) * 100) / dari(desa);
	const berumur =
		(dari: number, sampai: number) =>
		(desa: DataDesa): number =>
			desa.penduduk.filter((orang) => umurDi(desa, orang) >= dari && umurDi(desa, orang) <= sampai)
				.length;
	const perempuan20sampai45 = (desa: DataDesa) =>
		desa.penduduk.filter(
			(orang) =>
				orang.jenisKelamin === 'P' && umurDi(desa, orang) >= 20 && umurDi(desa, orang) <= 45
		);
	it.each<[string, (desa: DataDesa) => number, Rentang]>([
		['% under 15', persen(berumur(0, 14)), [21, 27]],
		['% over 60', persen(berumur(61, 120)), [8, 12]],
		[
			'% of women of 20 to 45 married',
			persen(
				(desa) => perempuan20sampai45(desa).filter(kawin).length,
				(desa) => perempuan20sampai45(desa).length
			),
			// More than in the small village: the example has more men than women, and it is single women who left.
			[52, 65]
		],
		[
			'% Islam',
			persen(({ penduduk }) => penduduk.filter(({ agama }) => agama === 'islam').length),
			[90, 97]
		],
		[
			'babies without NIK (A-06)',
			({ penduduk }) => penduduk.filter(({ nik }) => nik === null).length,
			[8, 11]
		],
		[
			'the largest KK',
			(desa) => Math.max(...daftarKk(desa).map((kk) => kk.anggota.length)),
			[7, 8]
		],
		[
			'KK of one, of which one ends with its member in the example',
			(desa) => daftarKk(desa).filter((kk) => kk.anggota.length === 1).length,
			[40, 160]
		]
	])('has %s as the small village has', (_, ukur, [dari, sampai]) => {
		for (const desa of banyakDesa) {
			expect(ukur(desa)).toBeGreaterThanOrEqual(dari);
			expect(ukur(desa)).toBeLessThanOrEqual(sampai);
		}
	});
});

describe('kecamatan-contoh', () => {
	it.each([
		['35.99.01.2001', '35.99.01.2001', null, 'hijau'],
		['Sumberagung', '35.99.01.2002', '49,33%', 'merah'],
		['Karangasri', '35.99.01.2003', '50,00%', 'kuning'],
		['Wanasari', '35.99.01.2004', '72,00%', 'kuning'],
		['Tirtomulyo', '35.99.01.2005', '85,00%', 'hijau'],
		['Mekarjaya', '35.99.01.2006', '1,67%', 'merah']
	])('G-01 %s stands where it should', (_, kode, persen, warna) => {
		for (const seed of [...benih, 99]) {
			const dunia = mulaiDunia(kecamatan(seed));
			const desa = dunia.desaLain.get(kode) ?? dunia;
			const hasil = capaian(jumlahLengkap(desa.kependudukan), desa.acuan);
			expect(hasil).toEqual({ warna, persen: persen ?? hasil.persen });
		}
	});

	it('A-09 a complete record of another village has a NIK as well, so that no reading of the rule moves the mark', () => {
		for (const { kependudukan } of mulaiDunia(kecamatan(1)).desaLain.values()) {
			const tanpaNik = [...kependudukan.penduduk.values()].filter(({ nik }) => nik === null);
			const sendiri = { ...kependudukan, penduduk: new Map(tanpaNik.map((o) => [o.id, o])) };
			expect(jumlahLengkap(sendiri)).toBe(0);
		}
	});

	it('nobody shares an id with somebody of another village, and none has more people than it should', () => {
		const { penduduk, tetangga = [] } = kecamatan(1);
		const ids = [penduduk, ...tetangga.map((desa) => desa.penduduk)].flat().map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(tetangga.filter((desa) => desa.penduduk.length > desa.acuan)).toEqual([]);
	});
});

describe('desa-besar', () => {
	it('has 10,000 people in 2,950 KK', () => {
		for (const seed of benih) {
			const { penduduk, keluarga } = desaBesar(seed);
			expect([penduduk.length, keluarga.length]).toEqual([10_000, 2950]);
			expect(new Set(keluarga.map(({ alamat }) => alamat)).size).toBe(2950);
		}
	});
});

describe('desa-berantakan', () => {
	const banyakSeed = Array.from({ length: 12 }, (_, i) => i + 1);

	it('A-01 to A-09 find every planted fault, and nothing else', () => {
		for (const seed of banyakSeed) {
			const ditemukan = periksaRegister(mulaiDunia(berantakan(seed))).map(kunciTemuan);
			const ditanam = kunciBerantakan(seed).map(kunciTemuan);
			expect(ditemukan.toSorted()).toEqual(ditanam.toSorted());
		}
	});

	it('names for each fault the rule that finds it', () => {
		const aturan = (seed: number) =>
			periksaRegister(mulaiDunia(berantakan(seed))).map((t) => `${t.jenis} ${t.aturan}`);
		const ditanam = kunciBerantakan(1).map((t) => `${t.jenis} ${t.aturan}`);
		expect(aturan(1).toSorted()).toEqual(ditanam.toSorted());
	});

	it('has 32 faults of 18 kinds, no two of them about the same person or KK', () => {
		for (const seed of banyakSeed) {
			const temuan = kunciBerantakan(seed);
			expect(temuan).toHaveLength(32);
			expect(new Set(temuan.map(({ jenis }) => jenis)).size).toBe(18);
			expect(temuan.every(({ jenis }) => daftarJenisTemuan.includes(jenis))).toBe(true);
			const desa = berantakan(seed);
			const kkById = new Map(desa.penduduk.map(({ id, keluargaId }) => [id, keluargaId]));
			const kena = temuan.flatMap(({ pendudukIds, keluargaId }) => [
				...new Set([
					...pendudukIds.map((id) => kkById.get(id)),
					...(keluargaId ? [keluargaId] : [])
				])
			]);
			expect(new Set(kena).size).toBe(kena.length);
		}
	});

	it('the village carries no key', () =>
		expect(Object.keys(berantakan(1)).sort()).toEqual(Object.keys(desaKecil(1)).sort()));

	it('a head too young is fifteen, and an old one older than anybody was', () => {
		const desa = berantakan(1);
		const umurPada = (jenis: string) =>
			kunciBerantakan(1)
				.filter((t) => t.jenis === jenis)
				.map(({ pendudukIds: [id] }) => desa.penduduk.find((orang) => orang.id === id))
				.map((orang) => (orang ? umur(orang.tanggalLahir, desa.tanggal) : 0));
		expect(umurPada('kepala-belum-cakap')).toEqual([15]);
		expect(Math.min(...umurPada('umur-mustahil'))).toBeGreaterThanOrEqual(123);
	});
});

describe('skala', () => {
	it.each([4, 64, 120, 742])('gives exactly %i households', (banyakKk) => {
		const { bayiBelumBerNik, ...rumah } = skala(komposisiKecil, banyakKk);
		expect(Object.values(rumah).reduce((a, b) => a + b)).toBe(banyakKk);
		expect(bayiBelumBerNik[1]).toBeLessThanOrEqual(rumah.pasanganBaru);
	});
});

describe('muat', () => {
	it('knows every data set by its version', () =>
		expect(Object.values(dataTerkini).filter((versi) => !isVersiData(versi))).toEqual([]));

	it.each([
		['desa-kecil@1', desaKecil],
		['desa-november@1', desaNovember],
		['kecamatan-contoh@1', kecamatan],
		['desa-besar@1', desaBesar],
		['desa-berantakan@1', berantakan]
	] as const)('makes %s alike in a browser and on a server', async (dataSet, buat) => {
		// Two seeds, so that neither is given what the other remembers.
		const muat = await muatDuniaAwal({ dataSet, seed: 2, ruleSet: 'aturan@1' });
		const dunia = duniaAwal({ dataSet, seed: 3, ruleSet: 'aturan@1' });
		expect(muat).toEqual(mulaiDunia(buat(2), 'aturan@1'));
		expect(dunia).toEqual(mulaiDunia(buat(3), 'aturan@1'));
	});

	it.each(['desa-kecil', 'desa-kecil@9', 'toString', ''])('does not know "%s"', (versi) =>
		expect(isVersiData(versi)).toBe(false)
	);

	it('remembers a world, and forgets the oldest when many large ones have come', () => {
		const ruleSet = 'aturan@1';
		const asal = { dataSet: dataTerkini['desa-kecil'], seed: 1, ruleSet };
		const pertama = duniaAwal(asal);
		expect(duniaAwal(asal)).toBe(pertama);
		for (const seed of benih) duniaAwal({ dataSet: dataTerkini['desa-besar'], seed, ruleSet });
		const lagi = duniaAwal(asal);
		expect(lagi).not.toBe(pertama);
		expect(lagi).toEqual(pertama);
	});
});
