import type { Halaman } from '../dokumen/pdf/halaman';
import { pecahBaris, potongTeks } from '../dokumen/pdf/tata-letak';
import { formatAngka } from '../format/angka';
import { judulBagian } from './judul-pdf';
import { kelasDesa, kelasNilai, kelasPetak } from './kelas-nilai';
import type { Laporan } from './laporan';
import { letakDari } from './letak-provinsi';
import { warna, warnaKelas, type HurufLaporan, type Kotak } from './warna-pdf';
import type { PetakWilayah } from './wilayah-bawah';

type Bawah = NonNullable<Laporan['bawah']>;

type Letak = { readonly satu: PetakWilayah; readonly kolom: number; readonly baris: number };

/** How the tiles lie in the room that there is. */
export type SusunanPetak = {
	readonly tinggi: number;
	readonly kolom: number;
	readonly tinggiPetak: number;
	readonly letak: readonly Letak[];
	readonly kalimat: readonly string[];
};

const kolomPeta = 14;
const barisPeta = 6;
const tinggiPenuh = 19;
const sela = 2;
const ukuranKalimat = { ukuran: 8.5, jarak: 11 } as const;

/** Rows that do not fit are left out, and said to be; a map keeps its form and is squeezed. */
export function susunPetak(
	{ biasa }: HurufLaporan,
	{ petak, bentuk, kalimat }: Bawah,
	lebar: number,
	ruang: number
): SusunanPetak {
	const pecah = (teks: readonly string[]) =>
		pecahBaris(biasa, ukuranKalimat.ukuran, teks.join(' '), lebar).map((satu) => satu.teks);
	const sekitar = (baris: number) => 14 + 14 + baris * ukuranKalimat.jarak;
	if (bentuk === 'peta') {
		const baris = pecah(kalimat);
		const tinggiPetak = Math.min(tinggiPenuh, (ruang - sekitar(baris.length)) / barisPeta);
		return {
			tinggi: sekitar(baris.length) + barisPeta * tinggiPetak,
			kolom: kolomPeta,
			tinggiPetak,
			letak: petakPeta(petak),
			kalimat: baris
		};
	}
	const kolom = petak.length > 12 ? 9 : 6;
	const perlu = Math.max(1, Math.ceil(petak.length / kolom));
	const semua = pecah(kalimat);
	const cukup = sekitar(semua.length) + perlu * tinggiPenuh <= ruang;
	// One line more for what is left out.
	const muat = Math.floor((ruang - sekitar(semua.length + 1)) / tinggiPenuh);
	const baris = cukup ? perlu : Math.max(1, muat);
	const dipilih = palingPerlu(petak, baris * kolom);
	const tersisa = petak.length - dipilih.length;
	const isi =
		tersisa > 0
			? pecah([
					...kalimat,
					`${formatAngka(tersisa)} lainnya tidak digambar; semuanya ada di halaman Pantau.`
				])
			: semua;
	return {
		tinggi: sekitar(isi.length) + baris * tinggiPenuh,
		kolom,
		tinggiPetak: tinggiPenuh,
		letak: dipilih.map((satu, i) => ({
			satu,
			kolom: i % kolom,
			baris: Math.floor(i / kolom)
		})),
		kalimat: isi
	};
}

function petakPeta(petak: readonly PetakWilayah[]): readonly Letak[] {
	let susulan = 0;
	return petak.map((satu) => {
		const letak = letakDari(satu.kode);
		return letak
			? { satu, kolom: letak.kolom - 1, baris: letak.baris - 1 }
			: { satu, kolom: susulan++, baris: barisPeta - 1 };
	});
}

/** Those that need it most where not all find a place, in their own order. */
function palingPerlu(petak: readonly PetakWilayah[], banyak: number): readonly PetakWilayah[] {
	if (petak.length <= banyak) return petak;
	const dipilih = new Set(
		petak.toSorted((a, b) => (a.nilai ?? 2) - (b.nilai ?? 2)).slice(0, banyak)
	);
	return petak.filter((satu) => dipilih.has(satu));
}

/** Regions as tiles; a map needs no picture to say where they are. */
export function gambarPetak(
	halaman: Halaman,
	huruf: HurufLaporan,
	{ judul, bentuk }: Bawah,
	{ kolom, tinggiPetak, letak, kalimat }: SusunanPetak,
	kotak: Kotak
): void {
	const { x, y, lebar } = kotak;
	judulBagian(halaman, huruf, judul, kotak);
	const lebarPetak = lebar / kolom;
	const atas = y + 13;
	for (const { satu, kolom: ke, baris } of letak)
		gambarSatu(
			halaman,
			huruf,
			{ ...satu, nama: namaPendek(satu, bentuk) },
			{ x: x + ke * lebarPetak, y: atas + baris * tinggiPetak, lebar: lebarPetak - sela },
			tinggiPetak - sela
		);
	const terbawah = Math.max(0, ...letak.map(({ baris }) => baris)) + 1;
	const alas = atas + terbawah * tinggiPetak + 8;
	legenda(halaman, huruf, bentuk, { x, y: alas, lebar });
	for (const [ke, teks] of kalimat.entries())
		halaman.teks(teks, {
			x,
			y: alas + 12 + ke * ukuranKalimat.jarak,
			huruf: huruf.biasa,
			ukuran: ukuranKalimat.ukuran,
			warna: warna.tinta
		});
}

const namaPendek = ({ kode, nama }: PetakWilayah, bentuk: Bawah['bentuk']): string =>
	(bentuk === 'peta' ? letakDari(kode)?.singkatan : undefined) ??
	nama.replace(/^(Kabupaten|Kecamatan|Provinsi|Desa) /, '');

function gambarSatu(
	halaman: Halaman,
	{ biasa, tebal }: HurufLaporan,
	{ nama, nilai, teks }: PetakWilayah,
	{ x, y, lebar }: Kotak,
	tinggi: number
): void {
	const { isi, teks: tinta } = warnaKelas[kelasNilai(nilai)];
	halaman.kotak(x, y, lebar, tinggi, isi);
	halaman.garisKotak(x, y, lebar, tinggi, warna.garis);
	halaman.teks(potongTeks(biasa, 6, nama, lebar - 4), {
		x: x + 2,
		y: y + tinggi / 2 - 0.8,
		huruf: biasa,
		ukuran: 6,
		warna: tinta
	});
	halaman.teks(potongTeks(tebal, 6.6, nilai === null ? '-' : teks, lebar - 4), {
		x: x + 2,
		y: y + tinggi - 2,
		huruf: tebal,
		ukuran: 6.6,
		warna: tinta
	});
}

function legenda(
	halaman: Halaman,
	{ biasa }: HurufLaporan,
	bentuk: Bawah['bentuk'],
	{ x, y }: Kotak
): void {
	let letak = x;
	const semua = [
		...(bentuk === 'desa' ? kelasDesa : kelasPetak),
		{ kelas: 'kosong', label: 'belum ada jabatan terisi' }
	] as const;
	for (const { kelas, label } of semua) {
		halaman.kotak(letak, y - 6, 7, 7, warnaKelas[kelas].isi);
		halaman.garisKotak(letak, y - 6, 7, 7, warna.garis);
		halaman.teks(label, { x: letak + 10, y, huruf: biasa, ukuran: 7, warna: warna.abu });
		letak += 20 + biasa.lebar(label, 7);
	}
}
