import { bulanDari, bulanSesudah, type Bulan } from '../../format/tanggal';
import type { Dunia } from '../dunia';
import { keluargaAktif, kepalaKeluarga, pendudukAktif, type Kependudukan } from './state';
import { dusunDari, lampid, type JumlahKk, type Lampid, type RekapBulan } from './views/lampid';
import { cacahSel, type Sel } from './views/sel';

/** Cells of a row: WNI and WNA by sex, or families by the sex of their head. */
type Baris = Readonly<Record<string, number>>;

/** B-07 as it is printed: which rows are added to the opening, and which are taken off. */
const rumusOrang = [
	['lahir', 1],
	['datang', 1],
	['mati', -1],
	['pindah', -1],
	['hilang', -1],
	['koreksi', 1],
	['antardusun', 1]
] as const;
const rumusKk = [
	['baru', 1],
	['datang', 1],
	['mati', -1],
	['pindah', -1],
	['gabung', -1],
	['koreksi', 1],
	['antardusun', 1]
] as const;

const sama = (a: Baris, b: Baris): boolean => Object.keys(a).every((sel) => a[sel] === b[sel]);
const tambah = (a: Baris, b: Baris, tanda = 1): Baris =>
	Object.fromEntries(Object.keys(a).map((sel) => [sel, (a[sel] ?? 0) + tanda * (b[sel] ?? 0)]));
const teks = (baris: Baris): string => JSON.stringify(baris);

/** From the month in which the world began to the one it is in. */
export function bulanBerjalan({ tanggalMulai, tanggal }: Dunia): Bulan[] {
	const bulan: Bulan[] = [];
	for (let satu = bulanDari(tanggalMulai); satu <= bulanDari(tanggal); satu = bulanSesudah(satu))
		bulan.push(satu);
	return bulan;
}

/**
 * For tests: what breaks B-07 in any month, any dusun and any cell, recomputed from the rows as they are shown and not
 * by the code that made them. Empty when all of it holds.
 */
export function cacatB07(dunia: Dunia, start: Pick<Dunia, 'kependudukan'>): string[] {
	const cacat: string[] = [];
	let lalu: Lampid | undefined;
	for (const bulan of bulanBerjalan(dunia)) {
		const laporan = lampid(dunia, start, bulan);
		const kata = (apa: string): number => cacat.push(`B-07 ${bulan}: ${apa}`);
		for (const { message } of laporan.problems) kata(message);
		for (const [nama, rekap, sebelum] of bagian(laporan, lalu)) {
			for (const salah of cacatRumus(rekap, nama === 'desa')) kata(`${nama}: ${salah}`);
			if (!sebelum) continue;
			if (!sama(rekap.orang.awal, sebelum.orang.akhir) || !sama(rekap.kk.awal, sebelum.kk.akhir))
				kata(`${nama}: does not open with the end of the month before`);
		}
		for (const salah of cacatJumlah(laporan)) kata(salah);
		lalu = laporan;
	}
	if (lalu) cacat.push(...cacatCacah(lalu, dunia.kependudukan));
	return cacat;
}

const bagian = (
	laporan: Lampid,
	lalu: Lampid | undefined
): readonly (readonly [string, RekapBulan, RekapBulan | undefined])[] => [
	['desa', laporan.desa, lalu?.desa],
	...laporan.dusun.map(
		(satu) => [satu.nama, satu, lalu?.dusun.find(({ nama }) => nama === satu.nama)] as const
	)
];

/** akhir = awal + lahir + datang - mati - pindah - hilang ± koreksi (± antardusun), cell by cell; none below zero. */
function cacatRumus({ orang, kk }: RekapBulan, desa: boolean): string[] {
	const akhirOrang = rumusOrang.reduce<Baris>(
		(isi, [nama, tanda]) => tambah(isi, orang[nama], tanda),
		orang.awal
	);
	const akhirKk = rumusKk.reduce<Baris>(
		(isi, [nama, tanda]) => tambah(isi, kk[nama], tanda),
		kk.awal
	);
	return [
		...(sama(akhirOrang, orang.akhir) ? [] : [`${teks(akhirOrang)}, not ${teks(orang.akhir)}`]),
		...(sama(akhirKk, kk.akhir) ? [] : [`KK ${teks(akhirKk)}, not ${teks(kk.akhir)}`]),
		...([...Object.values(orang.akhir), ...Object.values(kk.akhir)].some((isi) => isi < 0)
			? ['a cell below zero']
			: []),
		...(desa && [...Object.values(orang.antardusun), ...Object.values(kk.antardusun)].some(Boolean)
			? ['antardusun is not nothing for the whole village']
			: [])
	];
}

/** Every row of the village is the sum of its dusun. */
function cacatJumlah({ desa, dusun }: Lampid): string[] {
	const baris = (rekap: RekapBulan): [string, Baris][] => [
		...Object.entries(rekap.orang),
		...Object.entries(rekap.kk).map(([nama, isi]): [string, Baris] => [`KK ${nama}`, isi])
	];
	return baris(desa).flatMap(([nama, jumlah], nomor) => {
		const semua = dusun.map((satu) => baris(satu)[nomor]?.[1] ?? {});
		const dariDusun = semua.reduce<Baris>(
			(a, b) => tambah(a, b),
			Object.fromEntries(Object.keys(jumlah).map((sel) => [sel, 0]))
		);
		return sama(jumlah, dariDusun) ? [] : [`${nama}: its dusun make ${teks(dariDusun)}`];
	});
}

/** The end is the count of active residents and KK, in the village and in each dusun. */
function cacatCacah({ bulan, desa, dusun }: Lampid, state: Kependudukan): string[] {
	const aktif = pendudukAktif(state);
	const kk = keluargaAktif(state);
	const hitung = (nama: string | null): readonly [Sel, JumlahKk] => {
		const di = kk.filter((satu) => nama === null || satu.dusun === nama);
		const kepala = (jk: 'L' | 'P'): number =>
			di.filter(({ id }) => kepalaKeluarga(state, id)?.jenisKelamin === jk).length;
		return [
			cacahSel(aktif.filter((orang) => nama === null || dusunDari(state, orang) === nama)),
			{ L: kepala('L'), P: kepala('P') }
		];
	};
	return [{ nama: null, ...desa }, ...dusun].flatMap((rekap) => {
		const [sel, jumlah] = hitung(rekap.nama);
		const di = `B-07 ${bulan}: ${rekap.nama ?? 'desa'}`;
		return [
			...(sama(sel, rekap.orang.akhir) ? [] : [`${di} has ${teks(sel)} active residents`]),
			...(sama(jumlah, rekap.kk.akhir) ? [] : [`${di} has ${teks(jumlah)} active KK`])
		];
	});
}
