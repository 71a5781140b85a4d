import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, nomorHari, tanggal, umur } from '../../format/tanggal';
import { seedDari } from '../acak';
import {
	daftarAgama,
	daftarKodeShdk,
	daftarKodeStatusKawin,
	daftarPekerjaan,
	daftarPendidikan,
	isKode
} from '../kependudukan/kode';
import { bacaNik, cocokkanNik, parseNik } from '../kependudukan/nik';
import { bacaNomorKk, parseNomorKk } from '../kependudukan/nomor-kk';
import type { Penduduk } from '../kependudukan/penduduk';
import { buatDesaKecil } from './desa-kecil';
import type { DataDesa } from './desa-kecil';

const anggotaKk = (desa: DataDesa): Penduduk[][] =>
	desa.keluarga.map(({ id }) => desa.penduduk.filter(({ keluargaId }) => keluargaId === id));
const umurPada =
	({ tanggal: hariIni }: DataDesa) =>
	({ tanggalLahir }: Penduduk): number =>
		umur(tanggalLahir, hariIni);
const kawin = ({ statusKawin }: Penduduk): boolean => statusKawin.startsWith('kawin');
const pernahKawin = ({ statusKawin }: Penduduk): boolean => statusKawin !== 'belum-kawin';

/** Holds for the village of every seed. */
const setiapDesa = (periksa: (desa: DataDesa) => void): void =>
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 0xffff_ffff }), (seed) => periksa(buatDesaKecil(seed))),
		{ numRuns: 12 }
	);
const setiapKk = (periksa: (anggota: Penduduk[], desa: DataDesa) => void): void =>
	setiapDesa((desa) => anggotaKk(desa).forEach((anggota) => periksa(anggota, desa)));
/** Every child in the register with each parent in the register. */
const setiapAnak = (periksa: (anak: Penduduk, orangTua: Penduduk) => void): void =>
	setiapDesa((desa) => {
		const pendudukById = new Map(desa.penduduk.map((orang) => [orang.id, orang]));
		for (const anak of desa.penduduk) {
			for (const id of [anak.ayahId, anak.ibuId]) {
				const orangTua = id === null ? undefined : pendudukById.get(id);
				if (id !== null && !orangTua) throw new Error(`${anak.id}: parent ${id} is not there`);
				if (orangTua) periksa(anak, orangTua);
			}
		}
	});

describe('the same seed', () => {
	// A change of these means that worlds already begun would change: make it a new version of the data set.
	it.each([
		[1, 0],
		[2, 0],
		[3, 0]
	])('%i gives the same village for ever', (seed, hash) =>
		expect(seedDari(JSON.stringify(buatDesaKecil(seed)))).toBe(hash)
	);

	it('does not remember what was made before', () => {
		const pertama = JSON.stringify(buatDesaKecil(7));
		buatDesaKecil(8);
		expect(JSON.stringify(buatDesaKecil(7))).toBe(pertama);
	});
});

describe('the village', () => {
	it('is Sukamaju of the invented kabupaten, with 3 dusun of whole RT and RW', () => {
		const desa = buatDesaKecil(1);
		expect(desa).toMatchObject({
			nama: 'Sukamaju',
			kode: '35.99.01.2001',
			kecamatan: 'Contoh',
			kabupaten: 'Latihan',
			provinsi: 'Jawa Timur',
			tanggal: '2026-11-16'
		});
		expect(desa.dusun.map(({ nama }) => nama)).toEqual(['Krajan', 'Ngemplak', 'Sumberejo']);
		const letak = desa.dusun.flatMap(({ nama, rw }) =>
			rw.flatMap(({ nomor, rt }) => rt.map((nomorRt) => `${nama} ${nomor} ${nomorRt}`))
		);
		const dipakai = desa.keluarga.map(({ dusun, rw, rt }) => `${dusun} ${rw} ${rt}`);
		expect([...new Set(dipakai)]).toEqual(letak);
	});

	it('has 120 KK of 1 to 8 and 380 to 420 people, all living and all in one KK', () => {
		setiapDesa((desa) => {
			expect(desa.keluarga).toHaveLength(120);
			expect(desa.penduduk.length).toBeGreaterThanOrEqual(380);
			expect(desa.penduduk.length).toBeLessThanOrEqual(420);
			const besar = anggotaKk(desa).map(({ length }) => length);
			expect(Math.min(...besar)).toBe(1);
			expect(Math.max(...besar)).toBeLessThanOrEqual(8);
			expect(besar.reduce((a, b) => a + b)).toBe(desa.penduduk.length);
			expect(new Set(desa.penduduk.map(({ id }) => id)).size).toBe(desa.penduduk.length);
			expect(new Set(desa.penduduk.map(({ nama }) => nama)).size).toBe(desa.penduduk.length);
			expect(new Set(desa.keluarga.map(({ alamat }) => alamat)).size).toBe(120);
			expect(desa.penduduk.every(({ keadaan }) => keadaan.status === 'aktif')).toBe(true);
		});
	});

	it('has in each dusun two mothers of 20 to 38, husband at home, who gave birth 11 months ago or earlier', () => {
		setiapDesa((desa) => {
			const kkById = new Map(desa.keluarga.map((keluarga) => [keluarga.id, keluarga]));
			const siap = desa.penduduk.filter((ibu) => {
				const anak = desa.penduduk.filter(({ ibuId }) => ibuId === ibu.id);
				const suami = desa.penduduk.some(
					({ keluargaId, jenisKelamin, shdk }) =>
						keluargaId === ibu.keluargaId && jenisKelamin === 'L' && shdk === 'kepala-keluarga'
				);
				const lama = anak.every(({ tanggalLahir }) => tanggalLahir <= '2025-12-16');
				const umurIbu = umurPada(desa)(ibu);
				return (
					ibu.shdk === 'istri' && suami && anak.length && lama && umurIbu >= 20 && umurIbu <= 38
				);
			});
			for (const { nama } of desa.dusun) {
				const diDusun = siap.filter(({ keluargaId }) => kkById.get(keluargaId)?.dusun === nama);
				expect(diDusun.length).toBeGreaterThanOrEqual(2);
			}
		});
	});

	it('leaves the running month to the learner', () => {
		setiapDesa((desa) => {
			expect(desa.penduduk.filter(({ tanggalLahir }) => tanggalLahir >= '2026-11-01')).toEqual([]);
			expect(desa.keluarga.filter(({ tanggalTerbit }) => tanggalTerbit >= '2026-11-01')).toEqual(
				[]
			);
		});
	});
});

describe('numbers', () => {
	it('A-01 to A-04 hold for every NIK', () => {
		setiapDesa(({ penduduk }) => {
			for (const orang of penduduk) {
				if (orang.nik === null) continue;
				expect(parseNik(orang.nik)).toEqual({ ok: true, value: orang.nik });
				expect(cocokkanNik(orang.nik, orang, 'galat')).toEqual([]);
			}
		});
	});

	it('A-05 some were first registered in another wilayah, always one that does not exist', () => {
		setiapDesa(({ penduduk }) => {
			const wilayah = penduduk.flatMap(({ nik }) => (nik ? [bacaNik(nik).wilayah] : []));
			expect(wilayah.filter((kode) => !/^(35\.99\.0[123]|33\.99\.0[12])$/.test(kode))).toEqual([]);
			expect(wilayah.filter((kode) => kode.startsWith('33')).length).toBeGreaterThanOrEqual(2);
		});
	});

	it('A-06 and A-07 give no number twice, not even one to a card and one to a person', () => {
		setiapDesa(({ penduduk, keluarga }) => {
			const nomor = [
				...penduduk.flatMap(({ nik }) => nik ?? []),
				...keluarga.map(({ noKk }) => noKk)
			].map(String);
			expect(new Set(nomor).size).toBe(nomor.length);
		});
	});

	it('A-06 leaves two or three recent babies without NIK', () => {
		setiapDesa(({ penduduk }) => {
			const belum = penduduk.filter(({ nik }) => nik === null);
			expect([2, 3]).toContain(belum.length);
			for (const { tanggalLahir, shdk } of belum) {
				expect(tanggalLahir > '2026-08-01').toBe(true);
				expect(shdk).toBe('anak');
			}
		});
	});

	it('A-07 holds for every card: its own day, a weekday, when the head was grown up', () => {
		setiapDesa((desa) => {
			desa.keluarga.forEach(({ noKk, tanggalTerbit }, i) => {
				expect(parseNomorKk(noKk)).toEqual({ ok: true, value: noKk });
				const { tanggal: hari, bulan, tahunDuaDigit } = bacaNomorKk(noKk);
				const [tahun, ...sisa] = tanggalTerbit.split('-').map(Number);
				expect([bulan, hari]).toEqual(sisa);
				expect(tahunDuaDigit).toBe((tahun ?? 0) % 100);
				const senin = nomorHari(tanggal('2026-11-16'));
				expect((nomorHari(tanggalTerbit) - senin + 70_000) % 7).toBeLessThan(5);
				const kepala = anggotaKk(desa)[i]?.[0];
				expect(kepala && umur(kepala.tanggalLahir, tanggalTerbit)).toBeGreaterThanOrEqual(19);
			});
		});
	});
});

describe('families', () => {
	it('A-08.1 every KK has exactly one head, written first', () => {
		setiapKk((anggota) => {
			expect(anggota.filter(({ shdk }) => shdk === 'kepala-keluarga')).toHaveLength(1);
			expect(anggota[0]?.shdk).toBe('kepala-keluarga');
		});
	});

	it('A-08.4 and A-08.5 the spouse is Istri or Suami by the sex of the head, one at most, and both are kawin', () => {
		setiapKk(([kepala, ...lain]) => {
			const pasangan = lain.filter(({ shdk }) => shdk === 'istri' || shdk === 'suami');
			expect(pasangan.length).toBe(kepala && kawin(kepala) ? 1 : 0);
			for (const { shdk, jenisKelamin, statusKawin, agama } of pasangan) {
				expect(shdk).toBe(kepala?.jenisKelamin === 'L' ? 'istri' : 'suami');
				expect(jenisKelamin).toBe(shdk === 'istri' ? 'P' : 'L');
				expect([statusKawin, agama]).toEqual([kepala?.statusKawin, kepala?.agama]);
			}
		});
	});

	it('A-08.6 fathers and mothers were 18 to 45 at every birth', () => {
		setiapAnak((anak, orangTua) => {
			const umurSaatLahir = umur(orangTua.tanggalLahir, anak.tanggalLahir);
			expect(umurSaatLahir).toBeGreaterThanOrEqual(18);
			expect(umurSaatLahir).toBeLessThanOrEqual(45);
		});
	});

	it('A-08.7 every head is 17 or older, and nobody married before 19', () => {
		setiapDesa((desa) => {
			for (const orang of desa.penduduk) {
				const batas = orang.shdk === 'kepala-keluarga' ? 17 : pernahKawin(orang) ? 19 : 0;
				expect(umurPada(desa)(orang)).toBeGreaterThanOrEqual(batas);
			}
		});
	});

	it('A-09 parents in the register are named as they are named there, and are of the right sex', () => {
		setiapAnak((anak, orangTua) => {
			const ayah = orangTua.id === anak.ayahId;
			expect(orangTua.jenisKelamin).toBe(ayah ? 'L' : 'P');
			expect(ayah ? anak.namaAyah : anak.namaIbu).toBe(orangTua.nama);
		});
	});

	it('brothers and sisters share the father and mother that their KK names', () => {
		setiapKk((anggota) => {
			const anak = anggota.filter(({ shdk }) => shdk === 'anak');
			expect(new Set(anak.map(({ namaAyah, namaIbu }) => `${namaAyah}/${namaIbu}`)).size).toBe(
				anak.length > 0 ? 1 : 0
			);
			for (const { ayahId, ibuId } of anak) expect([ayahId, ibuId]).toContain(anggota[0]?.id);
		});
	});

	it('a cucu or menantu has an anak of the same KK as parent or spouse, a parent of the head is one', () => {
		setiapKk((anggota) => {
			const [kepala] = anggota;
			const pasangan = anggota.find(({ shdk }) => shdk === 'istri' || shdk === 'suami');
			const anakKawin = anggota.filter((orang) => orang.shdk === 'anak' && kawin(orang));
			const menantu = anggota.filter(({ shdk }) => shdk === 'menantu');
			expect(menantu.length).toBe(anakKawin.length);
			for (const { shdk, id, ayahId, ibuId } of anggota) {
				if (shdk === 'orang-tua') expect([kepala?.ayahId, kepala?.ibuId]).toContain(id);
				if (shdk === 'mertua') expect([pasangan?.ayahId, pasangan?.ibuId]).toContain(id);
				if (shdk === 'cucu' && menantu.length > 0) {
					const orangTua = [...menantu, ...anakKawin].map((orang) => orang.id);
					expect(orangTua).toEqual(expect.arrayContaining([ayahId, ibuId]));
				}
			}
		});
	});

	it('nobody is married to a brother or sister', () => {
		setiapKk(([kepala, ...lain]) => {
			const pasangan = lain.find(({ shdk }) => shdk === 'istri' || shdk === 'suami');
			expect(pasangan?.ayahId != null && pasangan.ayahId === kepala?.ayahId).toBe(false);
			expect(pasangan?.ibuId != null && pasangan.ibuId === kepala?.ibuId).toBe(false);
		});
	});
});

describe('biodata', () => {
	it('A-09 every field is filled with a word of its list', () => {
		setiapDesa(({ penduduk }) => {
			for (const orang of penduduk) {
				expect(isKode(daftarAgama, orang.agama)).toBe(true);
				expect(isKode(daftarPendidikan, orang.pendidikan)).toBe(true);
				expect(isKode(daftarPekerjaan, orang.pekerjaan)).toBe(true);
				expect(isKode(daftarKodeShdk, orang.shdk)).toBe(true);
				expect(isKode(daftarKodeStatusKawin, orang.statusKawin)).toBe(true);
				for (const isi of [orang.tempatLahir, orang.namaAyah, orang.namaIbu])
					expect(isi).not.toBe('');
			}
		});
	});

	it('children are at school, the old are not employed, and a post asks for its certificate', () => {
		const dewasa = ['pegawai-negeri-sipil', 'guru', 'perangkat-desa', 'karyawan-swasta', 'bidan'];
		setiapDesa((desa) => {
			for (const orang of desa.penduduk) {
				const umurnya = umurPada(desa)(orang);
				const { pekerjaan, pendidikan } = orang;
				if (umurnya < 7) {
					expect([pekerjaan, pendidikan]).toEqual(['belum-tidak-bekerja', 'tidak-belum-sekolah']);
				} else if (umurnya < 19) expect(pekerjaan).toBe('pelajar-mahasiswa');
				else if (pekerjaan === 'pelajar-mahasiswa') expect(umurnya).toBeLessThan(23);
				if (dewasa.includes(pekerjaan)) {
					expect(umurnya).toBeGreaterThanOrEqual(19);
					expect(umurnya).toBeLessThan(60);
				}
				if (pekerjaan === 'pensiunan') expect(umurnya).toBeGreaterThanOrEqual(60);
				if (pekerjaan === 'guru') expect(pendidikan).toMatch(/^(akademi|diploma|strata)/);
				if (pendidikan === 'diploma-iv-strata-i') expect(umurnya).toBeGreaterThanOrEqual(22);
			}
			const pejabat = (nama: string) =>
				desa.penduduk.filter(({ pekerjaan }) => pekerjaan === nama).length;
			expect([pejabat('kepala-desa'), pejabat('perangkat-desa')]).toEqual([1, 8]);
		});
	});
});

describe('shares', () => {
	const banyakDesa = Array.from({ length: 30 }, (_, i) => buatDesaKecil(i + 1));
	const persen = (bagian: readonly unknown[], semua: readonly unknown[]): number =>
		(bagian.length * 100) / semua.length;
	const orang = (cocok: (orang: Penduduk, umurnya: number) => boolean) => (desa: DataDesa) =>
		desa.penduduk.filter((warga) => cocok(warga, umurPada(desa)(warga)));
	const perempuan20sampai45 = orang(
		({ jenisKelamin }, umurnya) => jenisKelamin === 'P' && umurnya >= 20 && umurnya <= 45
	);
	const bagian = (cocok: Parameters<typeof orang>[0]) => (desa: DataDesa) =>
		persen(orang(cocok)(desa), desa.penduduk);

	it.each<[string, (desa: DataDesa) => number, [number, number], [number, number]]>([
		['people', ({ penduduk }) => penduduk.length, [380, 420], [396, 412]],
		['mean KK size', ({ penduduk }) => penduduk.length / 120, [3.16, 3.5], [3.3, 3.45]],
		['under 15 (%)', bagian((_, umurnya) => umurnya < 15), [20, 28], [23, 25]],
		['over 60 (%)', bagian((_, umurnya) => umurnya > 60), [7.5, 12.5], [9, 11]],
		['60 and over (%)', bagian((_, umurnya) => umurnya >= 60), [8, 14], [9.5, 11.5]],
		['men (%)', bagian(({ jenisKelamin }) => jenisKelamin === 'L'), [43, 56], [48, 51]],
		[
			'married women of 20 to 45 (%)',
			(desa) => {
				const semua = perempuan20sampai45(desa);
				return persen(semua.filter(kawin), semua);
			},
			[49, 61],
			[53.5, 57]
		],
		['Islam (%)', bagian(({ agama }) => agama === 'islam'), [82, 100], [91, 96]],
		['farm work (%)', bagian(({ pekerjaan }) => /tani/.test(pekerjaan)), [10, 27], [16, 21]],
		['at school (%)', bagian(({ pekerjaan }) => /pelajar/.test(pekerjaan)), [14, 27], [18, 23]],
		['SLTA (%)', bagian(({ pendidikan }) => /^slta/.test(pendidikan)), [19, 36], [25, 30]],
		[
			'D3 and above (%)',
			bagian(({ pendidikan }) => /^(ak|diploma-iv|st)/.test(pendidikan)),
			[2, 13],
			[5, 8]
		],
		['oldest', (desa) => Math.max(...desa.penduduk.map(umurPada(desa))), [75, 95], [82, 92]]
	])(
		'%s are plausible in every village and on the whole',
		(_, ukur, [dari, sampai], [rendah, tinggi]) => {
			const nilai = banyakDesa.map(ukur);
			expect(Math.min(...nilai)).toBeGreaterThanOrEqual(dari);
			expect(Math.max(...nilai)).toBeLessThanOrEqual(sampai);
			const rata = nilai.reduce((a, b) => a + b) / nilai.length;
			expect(rata).toBeGreaterThanOrEqual(rendah);
			expect(rata).toBeLessThanOrEqual(tinggi);
		}
	);

	it.each(['suami', 'menantu', 'cucu', 'orang-tua', 'mertua', 'famili-lain'])(
		'the relation %s occurs',
		(shdk) => {
			const jumlah = banyakDesa
				.map(orang((warga) => warga.shdk === shdk))
				.map(({ length }) => length);
			expect(jumlah.reduce((a, b) => a + b)).toBeGreaterThanOrEqual(30);
		}
	);

	it.each([
		['cerai-hidup', 3],
		['cerai-mati', 15],
		['kawin-belum-tercatat', 1]
	])('%s occurs in nearly every village', (status, rata) => {
		const jumlah = banyakDesa.map(orang(({ statusKawin }) => statusKawin === status));
		expect(jumlah.flat().length / 30).toBeGreaterThanOrEqual(rata);
		expect(jumlah.filter(({ length }) => length > 0).length).toBeGreaterThanOrEqual(27);
	});

	it('KK of every size from 1 to 8 and children of every age occur', () => {
		const besar = new Set(
			banyakDesa.flatMap((desa) => anggotaKk(desa).map(({ length }) => length))
		);
		expect([...besar].toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
		const umurAnak = new Set(banyakDesa.flatMap((desa) => desa.penduduk.map(umurPada(desa))));
		for (let i = 0; i < 80; i += 1) expect(umurAnak).toContain(i);
	});

	it('grown children found households of their own in the village', () => {
		const lintas = banyakDesa.map((desa) => {
			const kkById = new Map(desa.penduduk.map(({ id, keluargaId }) => [id, keluargaId]));
			return desa.penduduk.filter(
				({ ayahId, keluargaId }) => ayahId !== null && kkById.get(ayahId) !== keluargaId
			).length;
		});
		expect(Math.min(...lintas)).toBeGreaterThanOrEqual(8);
	});

	it('births are spread over the year before', () => {
		const setahun = addDays(tanggal('2026-11-16'), -365);
		const lahir = banyakDesa.map(orang(({ tanggalLahir }) => tanggalLahir > setahun));
		expect(lahir.flat().length / 30).toBeGreaterThanOrEqual(5);
		expect(lahir.flat().length / 30).toBeLessThanOrEqual(10);
	});
});
