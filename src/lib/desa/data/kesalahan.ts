import { addDays, formatTanggal, susunTanggal, tanggal, umur } from '../../format/tanggal';
import type { Tanggal } from '../../format/tanggal';
import { parseNomorKk } from '../kependudukan/nomor-kk';
import type { Penduduk, Shdk } from '../kependudukan/penduduk';
import type { Kk, Meja } from './meja-kesalahan';
import { hariTahun } from './warga';

/** Plants one fault and notes it; false when no family is left that could have it. */
type Kesalahan = (meja: Meja) => boolean;

const dua = (kesalahan: Kesalahan): Kesalahan[] => [kesalahan, kesalahan];

const denganShdk =
	(shdk: Shdk) =>
	({ lain }: Kk): Penduduk | undefined =>
		lain.find((orang) => orang.shdk === shdk);
const umurDi = ({ desa }: Meja, { tanggalLahir }: Penduduk): number =>
	umur(tanggalLahir, desa.tanggal);
const tanpaOrangTua = ({ ayahId, ibuId }: Penduduk): boolean => ayahId === null && ibuId === null;
/** Single, at home, with no child of their own in the register: a change touches nobody else. */
const anakLajang = (meja: Meja, { lain }: Kk, dari = 0): Penduduk | undefined =>
	lain.find(
		(orang) =>
			orang.shdk === 'anak' &&
			orang.statusKawin === 'belum-kawin' &&
			orang.nik !== null &&
			!meja.punyaAnak(orang) &&
			umurDi(meja, orang) >= dari
	);
/** Lives alone, and nobody in the register is their parent or child. */
const seorangDiri = (meja: Meja, { kepala, lain }: Kk): Penduduk | undefined =>
	lain.length === 0 &&
	kepala.statusKawin === 'belum-kawin' &&
	tanpaOrangTua(kepala) &&
	!meja.punyaAnak(kepala)
		? kepala
		: undefined;

/** a day copied wrong by a week, within the month. */
const salahTanggal: Kesalahan = (meja) => {
	const ada = meja.ambil(({ kepala, lain }) => {
		const berNik = [kepala, ...lain].filter(({ nik }) => nik !== null);
		return berNik.length > 0 ? meja.acak.pilih(berNik) : undefined;
	});
	if (!ada) return false;
	const [, orang] = ada;
	const tanggalLahir = addDays(
		orang.tanggalLahir,
		Number(orang.tanggalLahir.slice(8)) > 14 ? -7 : 7
	);
	meja.ubah(orang, { tanggalLahir });
	const uraian = `Tanggal lahir ${orang.nama} tercatat ${formatTanggal(tanggalLahir)}; menurut NIK ${formatTanggal(orang.tanggalLahir)}.`;
	return meja.catat('tanggal-lahir-nik', 'A-04', [orang], uraian);
};

const salahJenisKelamin: Kesalahan = (meja) => {
	const ada = meja.ambil((kk) => anakLajang(meja, kk));
	if (!ada) return false;
	const [, orang] = ada;
	const jenisKelamin = orang.jenisKelamin === 'L' ? 'P' : 'L';
	meja.ubah(orang, { jenisKelamin });
	const uraian = `${orang.nama} tercatat ${jenisKelamin === 'L' ? 'laki-laki' : 'perempuan'}; NIK menunjukkan sebaliknya.`;
	return meja.catat('jenis-kelamin-nik', 'A-04', [orang], uraian);
};

/** somebody's number copied to another, who then has that birth date as well, or A-04 would be broken too. */
const satuNikDuaOrang: Kesalahan = (meja) => {
	const kedua = meja.ambil((kk) => seorangDiri(meja, kk));
	const pertama =
		kedua &&
		meja.ambil(({ kepala, lain }) =>
			[...lain, kepala].find(
				(orang) =>
					orang.nik !== null &&
					orang.jenisKelamin === kedua[1].jenisKelamin &&
					umurDi(meja, orang) >= 20 &&
					umurDi(meja, orang) <= 50
			)
		);
	if (!pertama) return false;
	const { nik, tanggalLahir } = pertama[1];
	meja.ubah(kedua[1], { nik, tanggalLahir });
	const uraian = `${pertama[1].nama} dan ${kedua[1].nama} tercatat dengan satu NIK.`;
	return meja.catat('nik-ganda', 'A-06', [pertama[1], kedua[1]], uraian);
};

/** A-08.2: written in the parents' KK and once more with relatives. */
const satuOrangDuaKk: Kesalahan = (meja) => {
	const asal = meja.ambil((kk) => anakLajang(meja, kk, 17));
	const tujuan = asal && meja.ambil(({ lain }) => (lain.length <= 5 ? lain.length : undefined));
	if (!tujuan) return false;
	const [, orang] = asal;
	const [{ keluarga, kepala }] = tujuan;
	const salinan = meja.salin(orang, { keluargaId: keluarga.id, shdk: 'famili-lain' });
	const uraian = `${orang.nama} tercatat di KK orang tuanya dan di KK ${kepala.nama}.`;
	return meja.catat('kk-ganda', 'A-08.2', [orang, salinan], uraian);
};

/** the NIK of the head typed where the number of the card belongs. */
const nomorKkSamaNik: Kesalahan = (meja) => {
	const ada = meja.ambil(({ kepala }) => {
		const nomor = kepala.jenisKelamin === 'L' && kepala.nik ? parseNomorKk(kepala.nik) : null;
		return nomor?.ok && kepala.nik?.startsWith('359901') ? nomor.value : undefined;
	});
	if (!ada) return false;
	const [kk, noKk] = ada;
	meja.ubahKk(kk, { noKk });
	const uraian = `Nomor KK ${kk.kepala.nama} diisi dengan NIK-nya.`;
	return meja.catat('nomor-kk-sama-nik', 'A-07', [kk.kepala], uraian, kk);
};

const duaKepala =
	(siapa: (meja: Meja, kk: Kk) => Penduduk | undefined): Kesalahan =>
	(meja) => {
		const ada = meja.ambil((kk) => siapa(meja, kk));
		if (!ada) return false;
		const [kk, orang] = ada;
		meja.ubah(orang, { shdk: 'kepala-keluarga' });
		const uraian = `${kk.kepala.nama} dan ${orang.nama} sama-sama tercatat sebagai Kepala Keluarga.`;
		return meja.catat('dua-kepala', 'A-08.1', [kk.kepala, orang], uraian, kk);
	};

const tanpaKepala =
	(shdk: Shdk, cocok: (kk: Kk) => Penduduk | undefined): Kesalahan =>
	(meja) => {
		const ada = meja.ambil((kk) => (cocok(kk) ? kk.kepala : undefined));
		if (!ada) return false;
		const [kk, kepala] = ada;
		meja.ubah(kepala, { shdk });
		const uraian = `KK di ${kk.keluarga.alamat} tidak mempunyai Kepala Keluarga.`;
		return meja.catat('tanpa-kepala', 'A-08.1', [], uraian, kk);
	};

const pasanganTidakSesuai =
	(semula: Shdk, menjadi: Shdk): Kesalahan =>
	(meja) => {
		const ada = meja.ambil(denganShdk(semula));
		if (!ada) return false;
		const [kk, orang] = ada;
		meja.ubah(orang, { shdk: menjadi });
		const kepala = kk.kepala.jenisKelamin === 'L' ? 'laki-laki' : 'perempuan';
		const uraian = `${orang.nama} tercatat sebagai ${menjadi}, padahal kepala keluarganya ${kepala}.`;
		return meja.catat('pasangan-tidak-sesuai', 'A-08.4', [orang], uraian, kk);
	};

const pasanganTidakKawin =
	(statusKawin: 'belum-kawin' | 'cerai-hidup'): Kesalahan =>
	(meja) => {
		const ada = meja.ambil(denganShdk('istri'));
		if (!ada) return false;
		const [kk, orang] = ada;
		meja.ubah(orang, { statusKawin });
		const uraian = `${orang.nama} tercatat sebagai istri, tetapi statusnya bukan kawin.`;
		return meja.catat('pasangan-tidak-kawin', 'A-08.5', [orang], uraian, kk);
	};

/** born before a parent, or too soon after. The other parent is in no register, so one fault stays one. */
const salahUmurAnak =
	(jenis: 'anak-lebih-tua' | 'selisih-umur', tahunSesudah: number): Kesalahan =>
	(meja) => {
		const ada = meja.ambil((kk) => {
			const anak = anakLajang(meja, kk);
			return anak && (anak.ayahId === null || anak.ibuId === null) ? anak : undefined;
		});
		if (!ada) return false;
		const [{ kepala }, anak] = ada;
		const hari = meja.acak.bulat(30, 300);
		const tanggalLahir = addDays(
			kepala.tanggalLahir,
			tahunSesudah < 0 ? -hariTahun(-tahunSesudah) - hari : hariTahun(tahunSesudah) + hari
		);
		meja.ubah(anak, { tanggalLahir, nik: meja.nikLain(anak, tanggalLahir) });
		const uraian =
			jenis === 'anak-lebih-tua'
				? `${anak.nama} tercatat lebih tua dari orang tuanya, ${kepala.nama}.`
				: `${anak.nama} tercatat hanya ${tahunSesudah} tahun lebih muda dari orang tuanya, ${kepala.nama}.`;
		return meja.catat(jenis, 'A-08.6', [anak, kepala], uraian);
	};

const kepalaBelumCakap: Kesalahan = (meja) => {
	const ada = meja.ambil((kk) => seorangDiri(meja, kk));
	if (!ada) return false;
	const [kk, orang] = ada;
	const tanggalLahir = addDays(meja.desa.tanggal, -hariTahun(15) - meja.acak.bulat(30, 300));
	meja.ubah(orang, {
		tanggalLahir,
		nik: meja.nikLain(orang, tanggalLahir),
		pendidikan: 'tamat-sd-sederajat',
		pekerjaan: 'pelajar-mahasiswa'
	});
	const uraian = `${orang.nama} berumur 15 tahun, belum kawin, dan tercatat sebagai Kepala Keluarga.`;
	return meja.catat('kepala-belum-cakap', 'A-08.7', [orang], uraian, kk);
};

const isianKosong =
	(sebutan: string, isi: Partial<Penduduk>): Kesalahan =>
	(meja) => {
		const ada = meja.ambil(({ kepala, lain }) => meja.acak.pilih([kepala, ...lain]));
		if (!ada) return false;
		const [, orang] = ada;
		meja.ubah(orang, isi);
		return meja.catat('isian-kosong', 'A-09', [orang], `Isian ${sebutan} ${orang.nama} kosong.`);
	};

const alamatKosong: Kesalahan = (meja) => {
	const ada = meja.ambil(({ kepala }) => kepala);
	if (!ada) return false;
	const [kk] = ada;
	meja.ubahKk(kk, { rt: '' });
	const uraian = `RT pada KK ${kk.kepala.nama} kosong.`;
	return meja.catat('alamat-kosong', 'A-09', [], uraian, kk);
};

const seabadLebihTua = ({ tanggalLahir }: Penduduk): Tanggal | null => {
	const [tahun = 0, bulan = 0, hari = 0] = tanggalLahir.split('-').map(Number);
	return susunTanggal(tahun - 100, bulan, hari);
};

/** The wrong century: the NIK has two digits of the year and cannot tell. */
const umurMustahil: Kesalahan = (meja) => {
	const ada = meja.ambil(({ kepala, lain }) =>
		[kepala, ...lain].find(
			(orang) =>
				/^(kepala-keluarga|istri)$/.test(orang.shdk) &&
				tanpaOrangTua(orang) &&
				umurDi(meja, orang) >= 24 &&
				umurDi(meja, orang) <= 42 &&
				seabadLebihTua(orang) !== null
		)
	);
	const tanggalLahir = ada && seabadLebihTua(ada[1]);
	if (!tanggalLahir) return false;
	const [, orang] = ada;
	meja.ubah(orang, { tanggalLahir });
	const uraian = `${orang.nama} tercatat lahir ${formatTanggal(tanggalLahir)}.`;
	return meja.catat('umur-mustahil', 'A-09', [orang], uraian);
};

/** A baby without NIK, whose year was typed one too high. */
const lahirMendatang: Kesalahan = (meja) => {
	const ada = meja.ambil(({ lain }) =>
		lain.find(({ nik, shdk }) => nik === null && shdk === 'anak')
	);
	if (!ada) return false;
	const [, bayi] = ada;
	const tahun = Number(bayi.tanggalLahir.slice(0, 4)) + 1;
	const tanggalLahir = tanggal(`${tahun}${bayi.tanggalLahir.slice(4)}`);
	meja.ubah(bayi, { tanggalLahir });
	const uraian = `${bayi.nama} tercatat lahir ${formatTanggal(tanggalLahir)}, yang belum terjadi.`;
	return meja.catat('lahir-mendatang', 'B-02', [bayi], uraian);
};

const dusunTidakAda: Kesalahan = (meja) => {
	const ada = meja.ambil(({ keluarga }) => (keluarga.dusun === 'Krajan' ? keluarga : undefined));
	if (!ada) return false;
	const [kk] = ada;
	meja.ubahKk(kk, { dusun: 'Kerajan' });
	const uraian = `KK ${kk.kepala.nama} beralamat di Dusun Kerajan, yang tidak ada.`;
	return meja.catat('dusun-tidak-ada', 'A-09', [], uraian, kk);
};

const rtTidakAda: Kesalahan = (meja) => {
	const ada = meja.ambil(({ keluarga }) => keluarga);
	if (!ada) return false;
	const [kk] = ada;
	meja.ubahKk(kk, { rt: '015' });
	const uraian = `KK ${kk.kepala.nama} beralamat di RT 015, yang tidak ada.`;
	return meja.catat('rt-tidak-ada', 'A-09', [], uraian, kk);
};

/** All that is planted, what needs a rare family first. */
export const daftarKesalahan: readonly Kesalahan[] = [
	pasanganTidakSesuai('suami', 'istri'),
	lahirMendatang,
	kepalaBelumCakap,
	...dua(satuNikDuaOrang),
	salahUmurAnak('anak-lebih-tua', -2),
	salahUmurAnak('selisih-umur', 9),
	salahUmurAnak('selisih-umur', 7),
	...dua(umurMustahil),
	...dua(satuOrangDuaKk),
	duaKepala((_, kk) => denganShdk('istri')(kk)),
	duaKepala((meja, kk) => anakLajang(meja, kk, 21)),
	tanpaKepala('suami', denganShdk('istri')),
	tanpaKepala('orang-tua', (kk) =>
		kk.kepala.statusKawin === 'cerai-mati' ? denganShdk('anak')(kk) : undefined
	),
	pasanganTidakSesuai('istri', 'suami'),
	pasanganTidakKawin('belum-kawin'),
	pasanganTidakKawin('cerai-hidup'),
	...dua(nomorKkSamaNik),
	...dua(salahTanggal),
	...dua(salahJenisKelamin),
	isianKosong('agama', { agama: '' }),
	isianKosong('nama ibu', { namaIbu: '' }),
	isianKosong('tempat lahir', { tempatLahir: '' }),
	isianKosong('pendidikan dan pekerjaan', { pendidikan: '', pekerjaan: '' }),
	alamatKosong,
	dusunTidakAda,
	rtTidakAda
];
