import { umurKini } from './warga';
import type { Kisah, Warga } from './warga';

// Levels of `pendidikan` from low to high, as positions: comparing them is what the rules below do.
const jenjang = [
	'tidak-belum-sekolah',
	'belum-tamat-sd-sederajat',
	'tamat-sd-sederajat',
	'sltp-sederajat',
	'slta-sederajat',
	'diploma-i-ii',
	'akademi-diploma-iii-sarjana-muda',
	'diploma-iv-strata-i',
	'strata-ii'
] as const;
export type Pendidikan = (typeof jenjang)[number];

/** Shares of the finished level in the order of `jenjang`, by generation. */
const sebaran: readonly (readonly [lahirSebelum: number, bobot: readonly number[]])[] = [
	[1950, [25, 30, 35, 6, 4, 0, 0, 0, 0]],
	[1965, [8, 18, 46, 13, 12, 0, 1, 2, 0]],
	[1980, [1, 5, 38, 24, 26, 0, 2, 4, 0]],
	[1995, [0, 1, 17, 28, 42, 1, 4, 7, 1]],
	[9999, [0, 0, 5, 25, 56, 0, 4, 10, 0]]
];
/** Before this age a level cannot be finished, in the order of `jenjang`. */
const umurTamat = [0, 7, 13, 16, 19, 20, 21, 22, 25];

/** The level finished: school years until 19, then what that generation reached. */
export function pendidikanUntuk(kisah: Kisah, warga: Warga): Pendidikan {
	// The shares below are those of the province.
	if (warga.kewarganegaraan === 'WNA') return 'diploma-iv-strata-i';
	const umur = umurKini(kisah, warga);
	const tertinggi = umurTamat.filter((batas) => umur >= batas).length - 1;
	const tahun = Number(warga.tanggalLahir.slice(0, 4));
	const bobot = sebaran.find(([lahirSebelum]) => tahun < lahirSebelum)?.[1] ?? [];
	const tercapai =
		umur < 19 ? tertinggi : kisah.acak.pilihBerbobot(bobot.map((berat, i) => [i, berat] as const));
	return jenjang[Math.min(tercapai, tertinggi)] ?? 'tidak-belum-sekolah';
}

export const minimal = (pendidikan: Pendidikan, batas: Pendidikan): boolean =>
	jenjang.indexOf(pendidikan) >= jenjang.indexOf(batas);

const MULAI_SEKOLAH = 7;
const TAMAT_SEKOLAH = 19;
/** From here on nobody holds a paid post; farming goes on. */
export const UMUR_PENSIUN = 60;

type Bobot = readonly (readonly [string, number])[];

const kerjaLaki: Bobot = [
	['petani-pekebun', 34],
	['buruh-tani-perkebunan', 13],
	['wiraswasta', 14],
	['karyawan-swasta', 11],
	['buruh-harian-lepas', 10],
	['pedagang', 4],
	['tukang-batu', 4],
	['tukang-kayu', 3],
	['sopir', 4],
	['peternak', 2],
	['mekanik', 1],
	['belum-tidak-bekerja', 2]
];
const kerjaIbu: Bobot = [
	['mengurus-rumah-tangga', 50],
	['petani-pekebun', 17],
	['buruh-tani-perkebunan', 8],
	['wiraswasta', 9],
	['pedagang', 7],
	['karyawan-swasta', 6],
	['penata-rias', 1],
	['tukang-jahit', 2]
];
const kerjaPerempuanLajang: Bobot = [
	['karyawan-swasta', 38],
	['wiraswasta', 16],
	['belum-tidak-bekerja', 16],
	['pedagang', 10],
	['petani-pekebun', 10],
	['tukang-jahit', 5],
	['pembantu-rumah-tangga', 5]
];
const kerjaSlta = (laki: boolean): Bobot => [
	['karyawan-swasta', 60],
	['karyawan-honorer', 14],
	['pegawai-negeri-sipil', 6],
	[laki ? 'tentara-nasional-indonesia' : 'pedagang', 3],
	[laki ? 'kepolisian-ri' : 'penata-rias', 3]
];
const kerjaSarjana = (laki: boolean): Bobot => [
	['guru', 32],
	['pegawai-negeri-sipil', 16],
	['karyawan-swasta', 20],
	['karyawan-honorer', 14],
	['wiraswasta', 10],
	[laki ? 'perawat' : 'bidan', 8],
	[laki ? 'petani-pekebun' : 'mengurus-rumah-tangga', 8]
];

function kerjaLansia(kisah: Kisah, warga: Warga, pendidikan: Pendidikan): string {
	const { acak } = kisah;
	if (minimal(pendidikan, 'slta-sederajat') && acak.peluang(7, 10)) return 'pensiunan';
	if (umurKini(kisah, warga) < 72 && acak.peluang(55, 100)) return 'petani-pekebun';
	return warga.jenisKelamin === 'P' ? 'mengurus-rumah-tangga' : 'belum-tidak-bekerja';
}

/** An occupation that fits age, sex, schooling and place in the family. */
export function pekerjaanUntuk(kisah: Kisah, warga: Warga, pendidikan: Pendidikan): string {
	const { acak } = kisah;
	const umur = umurKini(kisah, warga);
	const laki = warga.jenisKelamin === 'L';
	// No public post is open to a foreigner.
	if (warga.kewarganegaraan === 'WNA') return acak.pilih(['wiraswasta', 'karyawan-swasta']);
	const belumKawin = warga.statusKawin === 'belum-kawin';
	if (umur < MULAI_SEKOLAH) return 'belum-tidak-bekerja';
	if (umur < TAMAT_SEKOLAH) return 'pelajar-mahasiswa';
	if (umur >= UMUR_PENSIUN) return kerjaLansia(kisah, warga, pendidikan);
	const menumpang = belumKawin && warga.shdk !== 'kepala-keluarga';
	if (menumpang && umur < 23 && pendidikan === 'slta-sederajat' && acak.peluang(2, 5)) {
		return 'pelajar-mahasiswa';
	}
	if (minimal(pendidikan, 'akademi-diploma-iii-sarjana-muda')) {
		return acak.pilihBerbobot(kerjaSarjana(laki));
	}
	if (pendidikan === 'slta-sederajat' && acak.peluang(1, 4)) {
		return acak.pilihBerbobot(kerjaSlta(laki));
	}
	if (laki) return acak.pilihBerbobot(kerjaLaki);
	return acak.pilihBerbobot(belumKawin ? kerjaPerempuanLajang : kerjaIbu);
}
