import { describe, expect, it } from 'vitest';
import { nomorHari, umur } from '../../format/tanggal';
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
import type { DataDesa } from './desa-kecil';
import { daftarKk, kawin, setiapDesa, umurDi } from './testing';
import type { Kk } from './testing';

/** Nobody in any village breaks the statement; whoever does is named. */
const setiapOrang = (benar: (orang: Penduduk, desa: DataDesa) => boolean): void =>
	setiapDesa((desa) => {
		const pelanggar = desa.penduduk.filter((orang) => !benar(orang, desa));
		expect(pelanggar.map(({ id, nama }) => `${id} ${nama}`)).toEqual([]);
	});

const setiapKk = (benar: (kk: Kk, desa: DataDesa) => boolean): void =>
	setiapDesa((desa) => {
		const pelanggar = daftarKk(desa).filter((kk) => !benar(kk, desa));
		expect(pelanggar.map(({ keluarga }) => keluarga.id)).toEqual([]);
	});

/** Every child with each of its parents in the register. */
const setiapAnak = (benar: (anak: Penduduk, orangTua: Penduduk) => boolean): void =>
	setiapDesa((desa) => {
		const pendudukById = new Map(desa.penduduk.map((orang) => [orang.id, orang]));
		const pelanggar = desa.penduduk.filter((anak) =>
			[anak.ayahId, anak.ibuId].some((id) => {
				const orangTua = id === null ? undefined : pendudukById.get(id);
				return id !== null && !(orangTua && benar(anak, orangTua));
			})
		);
		expect(pelanggar.map(({ id, nama }) => `${id} ${nama}`)).toEqual([]);
	});

const pasanganKepala = ({ anggota }: Kk): readonly Penduduk[] =>
	anggota.filter(({ shdk }) => shdk === 'istri' || shdk === 'suami');

describe('numbers', () => {
	it('A-01 to A-04 hold for every NIK', () =>
		setiapOrang(
			(orang) =>
				orang.nik === null ||
				(parseNik(orang.nik).ok && cocokkanNik(orang.nik, orang, 'galat').length === 0)
		));

	it('A-05 every NIK is of an invented wilayah', () =>
		setiapOrang(
			({ nik }) => nik === null || /^(35\.99\.0[123]|33\.99\.0[12])$/.test(bacaNik(nik).wilayah)
		));

	it('A-05 some were first registered in another province', () =>
		setiapDesa(({ penduduk }) => {
			const dariLuar = penduduk.filter(({ nik }) => nik?.startsWith('33'));
			expect(dariLuar.length).toBeGreaterThanOrEqual(2);
		}));

	it('A-06 and A-07 give no number twice, not even one to a card and one to a person', () =>
		setiapDesa(({ penduduk, keluarga }) => {
			const niks: string[] = penduduk.flatMap(({ nik }) => nik ?? []);
			const nomor = [...niks, ...keluarga.map(({ noKk }) => noKk)];
			expect(new Set(nomor).size).toBe(nomor.length);
		}));

	it('A-06 two or three recent babies have no NIK, and all others have one', () =>
		setiapDesa(({ penduduk }) => {
			const belum = penduduk.filter(({ nik }) => nik === null);
			expect([2, 3]).toContain(belum.length);
			const bayi = belum.filter(
				({ tanggalLahir, shdk }) => tanggalLahir > '2026-08-01' && shdk === 'anak'
			);
			expect(bayi).toEqual(belum);
		}));

	it('A-07 every nomor KK carries the day on which the card was issued', () =>
		setiapKk(({ keluarga: { noKk, tanggalTerbit } }) => {
			const { wilayah, tanggal, bulan, tahunDuaDigit } = bacaNomorKk(noKk);
			const [tahun = 0, ...sisa] = tanggalTerbit.split('-').map(Number);
			const sama = [tahun % 100, ...sisa].join() === [tahunDuaDigit, bulan, tanggal].join();
			return parseNomorKk(noKk).ok && wilayah === '35.99.01' && sama;
		}));

	it('A-07 cards are issued on weekdays to grown-up heads, before this month', () =>
		setiapKk(({ keluarga: { tanggalTerbit }, anggota: [kepala] }) => {
			// 1970-01-01 was a Thursday.
			const akhirPekan = [2, 3].includes(nomorHari(tanggalTerbit) % 7);
			const dewasa = kepala !== undefined && umur(kepala.tanggalLahir, tanggalTerbit) >= 19;
			return !akhirPekan && dewasa && tanggalTerbit < '2026-11-01';
		}));
});

describe('families', () => {
	it('A-08.1 every KK has exactly one head, written first', () =>
		setiapKk(
			({ anggota }) =>
				anggota[0]?.shdk === 'kepala-keluarga' &&
				anggota.filter(({ shdk }) => shdk === 'kepala-keluarga').length === 1
		));

	it('A-08.4 a married head has one Istri or Suami, by the sex of the head, and no other head has', () =>
		setiapKk((kk) => {
			const [kepala] = kk.anggota;
			const pasangan = pasanganKepala(kk);
			const cocok = pasangan.every(
				({ shdk, jenisKelamin }) =>
					shdk === (kepala?.jenisKelamin === 'L' ? 'istri' : 'suami') &&
					jenisKelamin === (shdk === 'istri' ? 'P' : 'L')
			);
			return cocok && pasangan.length === (kepala && kawin(kepala) ? 1 : 0);
		}));

	it('A-08.5 both are kawin in the same way, and of one religion', () =>
		setiapKk((kk) =>
			pasanganKepala(kk).every(
				(orang) =>
					kawin(orang) &&
					orang.statusKawin === kk.anggota[0]?.statusKawin &&
					orang.agama === kk.anggota[0].agama
			)
		));

	it('A-08.6 fathers and mothers were 18 to 45 at every birth', () =>
		setiapAnak((anak, orangTua) => {
			const umurSaatLahir = umur(orangTua.tanggalLahir, anak.tanggalLahir);
			return umurSaatLahir >= 18 && umurSaatLahir <= 45;
		}));

	it('A-08.7 every head is 17 or older, and whoever is or was married is 19 or older', () =>
		setiapOrang((orang, desa) => {
			const batas = orang.shdk === 'kepala-keluarga' ? 17 : 0;
			return umurDi(desa, orang) >= (orang.statusKawin === 'belum-kawin' ? batas : 19);
		}));

	it('A-08.3 a menantu is there with a married child, a cucu with a child or alone', () =>
		setiapKk(({ anggota }) => {
			const menantu = anggota.filter(({ shdk }) => shdk === 'menantu');
			const anakKawin = anggota.filter((orang) => orang.shdk === 'anak' && kawin(orang));
			const muda = [...menantu, ...anakKawin].map(({ id }) => id);
			const cucu = anggota.filter(({ shdk }) => shdk === 'cucu');
			const cucuCocok = cucu.every(
				({ ayahId, ibuId }) =>
					muda.length === 0 || [ayahId, ibuId].every((id) => id !== null && muda.includes(id))
			);
			return menantu.length === anakKawin.length && cucuCocok;
		}));

	it('A-08.3 orang tua and mertua are father or mother of the head or of the spouse', () =>
		setiapKk((kk) => {
			const anakDari = { 'orang-tua': kk.anggota[0], mertua: pasanganKepala(kk)[0] };
			return kk.anggota.every(({ shdk, id }) => {
				if (shdk !== 'orang-tua' && shdk !== 'mertua') return true;
				return [anakDari[shdk]?.ayahId, anakDari[shdk]?.ibuId].includes(id);
			});
		}));

	it('A-08.3 every Anak is a child of the head, and brothers and sisters name the same parents', () =>
		setiapKk(({ anggota: [kepala, ...lain] }) => {
			const anak = lain.filter(({ shdk }) => shdk === 'anak');
			const orangTua = new Set(anak.map(({ namaAyah, namaIbu }) => `${namaAyah}/${namaIbu}`));
			const milikKepala = anak.every(({ ayahId, ibuId }) =>
				[ayahId, ibuId].includes(kepala?.id ?? '')
			);
			return milikKepala && orangTua.size <= 1;
		}));

	it('nobody is married to a brother or sister', () =>
		setiapKk((kk) =>
			pasanganKepala(kk).every(
				({ ayahId, ibuId }) =>
					(ayahId === null || ayahId !== kk.anggota[0]?.ayahId) &&
					(ibuId === null || ibuId !== kk.anggota[0]?.ibuId)
			)
		));
});

describe('biodata', () => {
	it('A-09 every field is filled, with a word of its list where it has one', () =>
		setiapOrang(
			(orang) =>
				isKode(daftarAgama, orang.agama) &&
				isKode(daftarPendidikan, orang.pendidikan) &&
				isKode(daftarPekerjaan, orang.pekerjaan) &&
				isKode(daftarKodeShdk, orang.shdk) &&
				isKode(daftarKodeStatusKawin, orang.statusKawin) &&
				[orang.nama, orang.tempatLahir, orang.namaAyah, orang.namaIbu].every((isi) => isi !== '')
		));

	it('A-09 names have up to 60 letters, and two words or more unless their holder is old', () =>
		setiapOrang(
			({ nama, tanggalLahir }) =>
				nama.length <= 60 && (nama.includes(' ') || tanggalLahir < '1970-01-01')
		));

	it('A-09 parents in the register are named as they are named there, and are of the right sex', () =>
		setiapAnak((anak, orangTua) =>
			orangTua.id === anak.ayahId
				? orangTua.jenisKelamin === 'L' && anak.namaAyah === orangTua.nama
				: orangTua.jenisKelamin === 'P' && anak.namaIbu === orangTua.nama
		));

	it('children are at school, and so are a few grown ones who live with their parents', () =>
		setiapOrang((orang, desa) => {
			const umurnya = umurDi(desa, orang);
			const { pekerjaan, pendidikan, shdk } = orang;
			if (umurnya < 7) {
				return pekerjaan === 'belum-tidak-bekerja' && pendidikan === 'tidak-belum-sekolah';
			}
			if (pekerjaan !== 'pelajar-mahasiswa') return umurnya >= 19;
			return umurnya < 19 || (umurnya < 23 && shdk !== 'kepala-keluarga');
		}));

	it('nobody of 60 is employed, and a pension comes at 60', () => {
		const jabatan =
			/^(pegawai|guru|karyawan|perangkat|kepala-desa|bidan|perawat|tentara|kepolisian|sopir|tukang)/;
		setiapOrang((orang, desa) =>
			umurDi(desa, orang) >= 60 ? !jabatan.test(orang.pekerjaan) : orang.pekerjaan !== 'pensiunan'
		);
	});

	it('posts and certificates ask for their schooling and age', () =>
		setiapOrang((orang, desa) => {
			const umurnya = umurDi(desa, orang);
			const { pekerjaan, pendidikan } = orang;
			if (pendidikan === 'diploma-iv-strata-i' && umurnya < 22) return false;
			if (/^(guru|bidan|perawat)$/.test(pekerjaan))
				return /^(akademi|diploma|strata)/.test(pendidikan);
			const berijazah = /^(pegawai|kepala-desa|perangkat-desa)/.test(pekerjaan);
			return !berijazah || /^(slta|akademi|diploma|strata)/.test(pendidikan);
		}));

	it('one head is kepala desa and eight are perangkat desa', () =>
		setiapDesa(({ penduduk }) => {
			const jabatan = penduduk.filter(
				({ shdk, pekerjaan }) => shdk === 'kepala-keluarga' && /desa$/.test(pekerjaan)
			);
			const jumlah = (nama: string) => jabatan.filter(({ pekerjaan }) => pekerjaan === nama).length;
			expect([jumlah('kepala-desa'), jumlah('perangkat-desa')]).toEqual([1, 8]);
		}));
});
