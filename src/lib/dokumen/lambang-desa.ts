import type { Jalur, Titik } from './pdf/halaman';

/**
 * The emblem of the practice village, invented as the village is: a shield with the kawung of four ovals above the roof of
 * a pendopo. Drawn once, in steps that screen and PDF share.
 */
export const lambangDesa = { lebar: 100, tinggi: 112 } as const;

export type BentukLambang = { readonly warna: string; readonly jalur: Jalur };

const warna = { tua: '#0a4340', gading: '#fbf7ee', kunyit: '#d99a10', jati: '#0f5b57' } as const;

const perisai = (tepi: number): Jalur => {
	const [kiri, kanan, atas] = [6 + tepi, 94 - tepi, 4 + tepi];
	return [
		['M', [kiri, atas]],
		['L', [kanan, atas]],
		['L', [kanan, 60]],
		['C', [kanan, 84 - tepi / 2], [72, 100 - tepi], [50, 109 - tepi * 1.2]],
		['C', [28, 100 - tepi], [kiri, 84 - tepi / 2], [kiri, 60]],
		['Z']
	];
};

/** One oval, pointing up from the point (0, 0) around which the four of them stand. */
const oval: Jalur = [
	['M', [0, -1.2]],
	['C', [-3.2, -3.4], [-4.7, -6.4], [-4.3, -9.5]],
	['C', [-3.9, -12.4], [-2.3, -14.5], [0, -14.5]],
	['C', [2.3, -14.5], [3.9, -12.4], [4.3, -9.5]],
	['C', [4.7, -6.4], [3.2, -3.4], [0, -1.2]],
	['Z']
];

function putar(jalur: Jalur, derajat: number, [x, y]: Titik, skala: number): Jalur {
	const sudut = (derajat * Math.PI) / 180;
	const titik = ([px, py]: Titik): Titik => [
		x + skala * (px * Math.cos(sudut) - py * Math.sin(sudut)),
		y + skala * (px * Math.sin(sudut) + py * Math.cos(sudut))
	];
	return jalur.map((langkah) => {
		if (langkah[0] === 'Z') return langkah;
		const [huruf, ...semua] = langkah;
		return [huruf, ...semua.map(titik)] as const;
	});
}

const segi = (...titik: readonly Titik[]): Jalur => [
	...titik.map((satu, i) => [i === 0 ? 'M' : 'L', satu] as const),
	['Z']
];

const tiang = [33, 48, 63] as const;

export const bentukLambang: readonly BentukLambang[] = [
	{ warna: warna.tua, jalur: perisai(0) },
	{ warna: warna.kunyit, jalur: perisai(3) },
	{ warna: warna.jati, jalur: perisai(5) },
	...[45, 135, 225, 315].map((derajat) => ({
		warna: derajat % 180 === 45 ? warna.gading : warna.kunyit,
		jalur: putar(oval, derajat, [50, 38], 1.55)
	})),
	{ warna: warna.gading, jalur: segi([50, 63], [76, 79], [24, 79]) },
	...tiang.map((x) => ({
		warna: warna.gading,
		jalur: segi([x, 81], [x + 4, 81], [x + 4, 92], [x, 92])
	})),
	{ warna: warna.kunyit, jalur: segi([30, 93], [70, 93], [66, 96], [34, 96]) }
];

const dua = (n: number): number => Math.round(n * 100) / 100;

/** As the `d` of a path of SVG. */
export const jalurSvg = (jalur: Jalur): string =>
	jalur
		.map(([huruf, ...titik]) => `${huruf}${titik.map(([x, y]) => `${dua(x)} ${dua(y)}`).join(' ')}`)
		.join('');
