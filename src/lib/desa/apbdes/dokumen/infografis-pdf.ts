import { contohLatihan } from '../../../dokumen/dokumen';
import type { Huruf } from '../../../dokumen/pdf/huruf';
import { a4, type Halaman } from '../../../dokumen/pdf/halaman';
import type { Pdf } from '../../../dokumen/pdf/pdf';
import { pecahBaris, potongTeks } from '../../../dokumen/pdf/tata-letak';
import { formatAngka } from '../../../format/angka';
import { formatRupiah } from '../../../format/rupiah';
import type { Batang, Infografis } from './infografis';

type HurufInfografis = { readonly biasa: Huruf; readonly tebal: Huruf };
type Kotak = { readonly x: number; readonly y: number; readonly lebar: number };

const kertas = { lebar: a4.tinggi, tinggi: a4.lebar } as const;
const tepi = 34;
const lebarIsi = kertas.lebar - 2 * tepi;
const antara = 26;
const lajur = (lebarIsi - antara) / 2;
const warna = {
	tinta: '#1d2927',
	abu: '#53615d',
	garis: '#cfc5ae',
	gading: '#fbf7ee',
	jati: '#0f5b57',
	tua: '#0a4340',
	kunyit: '#d99a10',
	bata: '#a5301d',
	air: '#f1ece1',
	putih: '#ffffff'
} as const;

/** One landscape page for the board: sums, bars, the five largest activities, and all of it in sentences. */
export function lukisInfografis(pdf: Pdf, huruf: HurufInfografis, isi: Infografis): void {
	pdf.halaman(
		(halaman) => {
			tanda(halaman, huruf);
			kepala(halaman, huruf, isi);
			angkaBesar(halaman, huruf, isi);
			const atas = 190;
			const kanan = tepi + lajur + antara;
			grafik(
				halaman,
				huruf,
				'Dari mana uangnya',
				isi.menurutSumber,
				{ x: tepi, y: atas, lebar: lajur },
				warna.jati
			);
			grafik(
				halaman,
				huruf,
				'Untuk apa',
				isi.menurutBidang,
				{ x: kanan, y: atas, lebar: lajur },
				warna.kunyit
			);
			const bawah = 408;
			kegiatan(halaman, huruf, isi, { x: tepi, y: bawah, lebar: lajur });
			cerita(halaman, huruf, isi, { x: kanan, y: bawah, lebar: lajur });
		},
		kertas.lebar,
		kertas.tinggi
	);
}

/** Under everything else: CONTOH LATIHAN, as on every page. */
function tanda(halaman: Halaman, { tebal }: HurufInfografis): void {
	const sudut = Math.atan2(kertas.tinggi, kertas.lebar);
	const panjang = 820;
	halaman.teks(contohLatihan, {
		x: kertas.lebar / 2 - (panjang / 2) * Math.cos(sudut),
		y: kertas.tinggi / 2 + (panjang / 2) * Math.sin(sudut),
		huruf: tebal,
		ukuran: panjang / tebal.lebar(contohLatihan, 1),
		warna: warna.air,
		putar: (sudut * 180) / Math.PI
	});
	const lebar = tebal.lebar(contohLatihan, 8);
	halaman.teks(contohLatihan, {
		x: (kertas.lebar - lebar) / 2,
		y: kertas.tinggi - 14,
		huruf: tebal,
		ukuran: 8,
		warna: warna.bata
	});
}

function kepala(halaman: Halaman, { biasa, tebal }: HurufInfografis, isi: Infografis): void {
	halaman.kotak(0, 0, kertas.lebar, 84, warna.tua);
	halaman.kotak(0, 84, kertas.lebar, 4, warna.kunyit);
	halaman.teks(isi.judul, { x: tepi, y: 44, huruf: tebal, ukuran: 27, warna: warna.putih });
	halaman.teks(potongTeks(biasa, 12, `${isi.tempat}. ${isi.status}.`, lebarIsi), {
		x: tepi,
		y: 68,
		huruf: biasa,
		ukuran: 12,
		warna: warna.gading
	});
}

function angkaBesar(halaman: Halaman, { biasa, tebal }: HurufInfografis, isi: Infografis): void {
	const semua = [
		['Pendapatan', formatRupiah(isi.pendapatan)],
		['Belanja', formatRupiah(isi.belanja)],
		[
			`Belanja tiap warga (${formatAngka(isi.jiwa)} jiwa)`,
			isi.perJiwa === null ? '-' : formatRupiah(isi.perJiwa)
		]
	] as const;
	const lebar = (lebarIsi - 2 * 14) / 3;
	for (const [i, [label, nilai]] of semua.entries()) {
		const x = tepi + i * (lebar + 14);
		halaman.kotak(x, 102, lebar, 60, warna.gading);
		halaman.kotak(x, 102, 4, 60, warna.kunyit);
		halaman.teks(label, { x: x + 16, y: 122, huruf: biasa, ukuran: 11, warna: warna.abu });
		halaman.teks(nilai, { x: x + 16, y: 149, huruf: tebal, ukuran: 21, warna: warna.tinta });
	}
}

function judulBagian(
	halaman: Halaman,
	{ tebal }: HurufInfografis,
	teks: string,
	{ x, y, lebar }: Kotak
): void {
	halaman.teks(teks, { x, y: y + 4, huruf: tebal, ukuran: 14, warna: warna.jati });
	halaman.kotak(x, y + 9, lebar, 1, warna.garis);
}

/** Bars share the height there is: nine sources as well as three bidang. */
function grafik(
	halaman: Halaman,
	huruf: HurufInfografis,
	judul: string,
	batang: readonly Batang[],
	kotak: Kotak,
	isiWarna: string
): void {
	const { x, y, lebar } = kotak;
	judulBagian(halaman, huruf, judul, kotak);
	const tinggi = Math.min(36, 182 / Math.max(1, batang.length));
	for (const [i, { label, jumlah, persen, panjang }] of batang.entries()) {
		const atas = y + 16 + i * tinggi;
		const nilai = `${formatRupiah(jumlah)} (${persen})`;
		const lebarNilai = huruf.tebal.lebar(nilai, 9);
		halaman.teks(potongTeks(huruf.biasa, 9, label, lebar - lebarNilai - 10), {
			x,
			y: atas + 9,
			huruf: huruf.biasa,
			ukuran: 9,
			warna: warna.tinta
		});
		halaman.teks(nilai, { x: x + lebar - lebarNilai, y: atas + 9, huruf: huruf.tebal, ukuran: 9 });
		const tebalBatang = Math.max(4, tinggi - 18);
		halaman.kotak(x, atas + 12, lebar, tebalBatang, warna.gading);
		halaman.kotak(x, atas + 12, Math.max(1, (lebar * panjang) / 1000), tebalBatang, isiWarna);
	}
	if (batang.length === 0)
		halaman.teks('Belum ada isinya.', {
			x,
			y: y + 28,
			huruf: huruf.biasa,
			ukuran: 10,
			warna: warna.abu
		});
}

function kegiatan(halaman: Halaman, huruf: HurufInfografis, isi: Infografis, kotak: Kotak): void {
	const { x, y, lebar } = kotak;
	judulBagian(halaman, huruf, 'Kegiatan terbesar', kotak);
	for (const [i, satu] of isi.kegiatanTerbesar.entries()) {
		const atas = y + 26 + i * 26;
		const nilai = formatRupiah(satu.jumlah);
		const lebarNilai = huruf.tebal.lebar(nilai, 10);
		halaman.teks(`${i + 1}`, {
			x,
			y: atas + 2,
			huruf: huruf.tebal,
			ukuran: 13,
			warna: warna.kunyit
		});
		halaman.teks(potongTeks(huruf.tebal, 10, satu.nama, lebar - lebarNilai - 28), {
			x: x + 18,
			y: atas,
			huruf: huruf.tebal,
			ukuran: 10,
			warna: warna.tinta
		});
		halaman.teks(potongTeks(huruf.biasa, 8.5, satu.tempat || 'Seluruh desa', lebar - 20), {
			x: x + 18,
			y: atas + 10.5,
			huruf: huruf.biasa,
			ukuran: 8.5,
			warna: warna.abu
		});
		halaman.teks(nilai, { x: x + lebar - lebarNilai, y: atas, huruf: huruf.tebal, ukuran: 10 });
	}
}

function cerita(halaman: Halaman, huruf: HurufInfografis, isi: Infografis, kotak: Kotak): void {
	const { x, y, lebar } = kotak;
	judulBagian(halaman, huruf, 'Dengan kata-kata', kotak);
	let letak = y + 26;
	for (const kalimat of isi.kalimat) {
		for (const { teks } of pecahBaris(huruf.biasa, 10.5, kalimat, lebar)) {
			halaman.teks(teks, { x, y: letak, huruf: huruf.biasa, ukuran: 10.5, warna: warna.tinta });
			letak += 13.5;
		}
		letak += 3;
	}
}
