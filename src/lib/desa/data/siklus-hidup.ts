import { addDays, daysBetween, umur } from '../../format/tanggal';
import type { Tanggal } from '../../format/tanggal';
import type { Acak } from '../acak';
import type { JenisKelamin } from '../kependudukan/penduduk';
import { KECAMATAN_SENDIRI, ambilPerantau, berumur, hariTahun, lahirkan, umurKini } from './warga';
import type { Kisah, Warga } from './warga';

/** Husbands are 20 to 33 when they marry, wives 19 to 30: both older than UU 16/2019 asks. */
function umurNikah(kisah: Kisah, warga: Warga): number {
	const { acak } = kisah;
	const [dari, sampai] = acak.pilihBerbobot(
		warga.jenisKelamin === 'L'
			? ([
					[[20, 23], 30],
					[[24, 27], 45],
					[[28, 33], 25]
				] as const)
			: ([
					[[19, 21], 40],
					[[22, 25], 42],
					[[26, 30], 18]
				] as const)
	);
	return Math.min(acak.bulat(dari, sampai), umurKini(kisah, warga) - 2);
}

const orangTuaKandung = (warga: Warga): Warga[] =>
	[warga.ayah, warga.ibu].filter((orang) => orang !== null);

/** Brothers, sisters, uncles and aunts may not be married (UU 1/1974 Ps. 8). */
function kerabatDekat(a: Warga, b: Warga): boolean {
	const duaTingkat = (warga: Warga): Warga[] =>
		orangTuaKandung(warga).flatMap((orang) => [orang, ...orangTuaKandung(orang)]);
	const bertemu = (x: Warga[], y: Warga[]): boolean => x.some((warga) => y.includes(warga));
	return bertemu(orangTuaKandung(a), duaTingkat(b)) || bertemu(orangTuaKandung(b), duaTingkat(a));
}

export type Pernikahan = { readonly pasangan: Warga; readonly tanggal: Tanggal };

/** Marries someone of at least 22 years. The spouse comes from the village or, mostly, from elsewhere. */
export function nikahkan(kisah: Kisah, warga: Warga, pada?: Tanggal): Pernikahan {
	const { acak } = kisah;
	const tanggalNikah =
		pada ?? addDays(warga.tanggalLahir, hariTahun(umurNikah(kisah, warga)) + acak.bulat(0, 364));
	const umurSaatNikah = umur(warga.tanggalLahir, tanggalNikah);
	const [dari, sampai] =
		warga.jenisKelamin === 'L'
			? ([Math.max(19, umurSaatNikah - 6), Math.max(19, umurSaatNikah + 1)] as const)
			: ([Math.max(20, umurSaatNikah - 1), Math.max(20, umurSaatNikah + 6)] as const);
	const lawanJenis = warga.jenisKelamin === 'L' ? 'P' : 'L';
	const seumur = berumur(tanggalNikah, [dari, sampai]);
	const cocok = (calon: Warga): boolean =>
		seumur(calon) && calon.agama === warga.agama && !kerabatDekat(calon, warga);
	const pasangan =
		(acak.peluang(1, 3) && ambilPerantau(kisah, lawanJenis, cocok)) ||
		lahirkan(kisah, {
			jenisKelamin: lawanJenis,
			tanggalLahir: addDays(
				tanggalNikah,
				-acak.bulat(hariTahun(dari) + 1, hariTahun(sampai + 1) - 1)
			),
			agama: warga.agama,
			asal: acak.pilihBerbobot([
				[KECAMATAN_SENDIRI, 68],
				['35.99.02', 14],
				['35.99.03', 10],
				['33.99.01', 5],
				['33.99.02', 3]
			])
		});
	const status = acak.peluang(4, 100) ? 'kawin-belum-tercatat' : 'kawin-tercatat';
	warga.statusKawin = status;
	pasangan.statusKawin = status;
	return { pasangan, tanggal: tanggalNikah };
}

/** Days from the marriage to the first birth and from birth to birth, for as many children as that generation has. */
export function jarakKelahiran(acak: Acak, tahunLahirIbu: number): number[] {
	const banyak = acak.pilihBerbobot(
		tahunLahirIbu < 1950
			? [
					[2, 1],
					[3, 3],
					[4, 3],
					[5, 2],
					[6, 1]
				]
			: tahunLahirIbu < 1965
				? [
						[1, 1],
						[2, 3],
						[3, 4],
						[4, 2]
					]
				: [
						[0, 3],
						[1, 15],
						[2, 44],
						[3, 28],
						[4, 8],
						[5, 2]
					]
	);
	return Array.from({ length: banyak }, (_, i) =>
		i === 0 ? acak.bulat(285, 900) : acak.bulat(720, 1900)
	);
}

/** The children of a couple in the order of birth; nobody becomes father or mother after 45. */
export function anakDari(
	kisah: Kisah,
	[ayah, ibu]: readonly [Warga, Warga],
	nikah: Tanggal,
	jarak: readonly number[],
	sampai: Tanggal
): Warga[] {
	const anak: Warga[] = [];
	let lahir = nikah;
	for (const hari of jarak) {
		lahir = addDays(lahir, hari);
		const terlambat = [ayah, ibu].some(({ tanggalLahir }) => umur(tanggalLahir, lahir) > 45);
		if (lahir > sampai || terlambat) break;
		anak.push(
			lahirkan(kisah, {
				jenisKelamin: kisah.acak.peluang(512, 1000) ? 'L' : 'P',
				tanggalLahir: lahir,
				agama: ayah.agama,
				ayah,
				ibu
			})
		);
	}
	return anak;
}

/** Percent still living with their parents, unmarried, up to an age; daughters marry earlier. */
const serumahSampai: readonly (readonly [
	umur: number,
	anak: Readonly<Record<JenisKelamin, number>>
])[] = [
	[18, { L: 100, P: 100 }],
	[24, { L: 95, P: 87 }],
	[29, { L: 76, P: 62 }],
	[39, { L: 38, P: 22 }]
];

function peluangSerumah(kisah: Kisah, anak: Warga): number {
	const umurAnak = umurKini(kisah, anak);
	return serumahSampai.find(([batas]) => umurAnak <= batas)?.[1][anak.jenisKelamin] ?? 5;
}

/** Who is still at home; the others have left and may found a household of their own. */
export function yangSerumah(kisah: Kisah, anak: readonly Warga[]): Warga[] {
	return anak.filter((warga) => {
		const tinggal = kisah.acak.peluang(peluangSerumah(kisah, warga), 100);
		if (!tinggal) kisah.perantau[warga.jenisKelamin].push(warga);
		return tinggal;
	});
}

/** A day in the later part of a marriage, on which it ended. */
export const akhirPernikahan = (
	{ acak, waktu }: Kisah,
	nikah: Tanggal,
	perempat: 2 | 3
): Tanggal => {
	const lama = daysBetween(nikah, waktu.peristiwaTerakhir) - 60;
	return addDays(nikah, acak.bulat(Math.floor((lama * perempat) / 4), lama));
};
