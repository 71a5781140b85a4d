import { garisTandaTangan } from '../dokumen/dokumen';
import { a4, type Halaman } from '../dokumen/pdf/halaman';
import type { Huruf } from '../dokumen/pdf/huruf';
import type { Pdf } from '../dokumen/pdf/pdf';
import { pecahBaris, potongTeks } from '../dokumen/pdf/tata-letak';
import { judulBagian } from './judul-pdf';
import type { BatangKesiapan, BatangMinggu, Laporan } from './laporan';
import { gambarTabel, tinggiTabel } from './tabel-pdf';
import { gambarPetak, susunPetak } from './petak-pdf';
import { warna, type HurufLaporan, type Kotak } from './warna-pdf';

const tepi = 34;
const lebarIsi = a4.lebar - 2 * tepi;
const antara = 18;
const lajur = (lebarIsi - antara) / 2;
const kanan = tepi + lajur + antara;
const tinggiKepala = 58;
const tinggiGrafik = 100;
const batasBawah = a4.tinggi - 18;

/** One portrait page, drawn from the top; what stands at its foot is measured first, and the tiles take what is left. */
export function lukisLaporan(pdf: Pdf, huruf: HurufLaporan, laporan: Laporan): void {
	pdf.halaman((halaman) => {
		kepala(halaman, huruf, laporan);
		let y = pokok(halaman, huruf, laporan, tinggiKepala + 18);
		// Without anybody there is nothing to count: what is due, what was done, and what to do.
		const sepi = laporan.angka.length === 0;
		if (!sepi) {
			y = angkaPokok(halaman, huruf, laporan.angka, y + 2) + 14;
			tren(halaman, huruf, laporan.tren, { x: tepi, y, lebar: lajur });
			kesiapan(halaman, huruf, laporan.kesiapan, { x: kanan, y, lebar: lajur });
			y += tinggiGrafik + 10;
		} else if (laporan.kesiapan.length > 0) {
			kesiapan(halaman, huruf, laporan.kesiapan, { x: tepi, y: y + 12, lebar: lajur });
			y += tinggiGrafik + 22;
		}
		const kaki = batasBawah - tinggiKaki(huruf, laporan);
		const bawahnya = tinggiTabelnya(laporan) + tinggiSaran(huruf, laporan) + 20;
		if (laporan.bawah) {
			const susunan = susunPetak(huruf, laporan.bawah, lebarIsi, kaki - y - bawahnya);
			gambarPetak(halaman, huruf, laporan.bawah, susunan, { x: tepi, y, lebar: lebarIsi });
			y += susunan.tinggi + 10;
		}
		if (tinggiTabelnya(laporan) > 0) {
			tabelnya(halaman, huruf, laporan, y);
			y += tinggiTabelnya(laporan) + 10;
		}
		saran(halaman, huruf, laporan, y);
		kakinya(halaman, huruf, laporan, kaki);
	});
}

function kepala(halaman: Halaman, { biasa, tebal }: HurufLaporan, laporan: Laporan): void {
	halaman.kotak(0, 0, a4.lebar, tinggiKepala, warna.tua);
	halaman.kotak(0, tinggiKepala, a4.lebar, 3, warna.kunyit);
	const baris = [
		[laporan.kantor, biasa, 9, 16, warna.gading],
		[laporan.judul, tebal, 16, 33, warna.putih],
		[`${laporan.nama} · ${laporan.namaBulan}`, biasa, 11, 49, warna.gading]
	] as const;
	for (const [teks, huruf, ukuran, y, isiWarna] of baris) {
		// The names of some offices are longer than a line.
		const dipakai = Math.max(7, muat(huruf, teks, lebarIsi, ukuran));
		halaman.teks(potongTeks(huruf, dipakai, teks, lebarIsi), {
			x: tepi,
			y,
			huruf,
			ukuran: dipakai,
			warna: isiWarna
		});
	}
}

/** Lines of running text from `y` on; gives where the next begins. */
function alinea(
	halaman: Halaman,
	huruf: Huruf,
	teks: string,
	{ x, y, lebar }: Kotak,
	{
		ukuran,
		jarak,
		warna: isiWarna = warna.tinta
	}: { ukuran: number; jarak: number; warna?: string }
): number {
	let letak = y;
	for (const satu of pecahBaris(huruf, ukuran, teks, lebar)) {
		halaman.teks(satu.teks, { x, y: letak, huruf, ukuran, warna: isiWarna });
		letak += jarak;
	}
	return letak;
}

function pokok(
	halaman: Halaman,
	{ biasa, tebal }: HurufLaporan,
	laporan: Laporan,
	dari: number
): number {
	const kotak = { x: tepi, lebar: lebarIsi };
	let y = alinea(
		halaman,
		biasa,
		laporan.keadaan,
		{ ...kotak, y: dari },
		{ ukuran: 8, jarak: 13, warna: warna.abu }
	);
	for (const [ke, kalimat] of laporan.pokok.entries())
		y = alinea(
			halaman,
			ke === 0 ? tebal : biasa,
			kalimat,
			{ ...kotak, y: y + 2 },
			{ ukuran: ke === 0 ? 10 : 9, jarak: 11.5 }
		);
	return y;
}

function angkaPokok(
	halaman: Halaman,
	{ biasa, tebal }: HurufLaporan,
	angka: Laporan['angka'],
	y: number
): number {
	const sela = 8;
	const tinggi = 53;
	const lebar = (lebarIsi - (angka.length - 1) * sela) / angka.length;
	for (const [ke, satu] of angka.entries()) {
		const x = tepi + ke * (lebar + sela);
		const isi = { x: x + 9, lebar: lebar - 13 };
		halaman.kotak(x, y, lebar, tinggi, warna.gading);
		halaman.kotak(x, y, 3, tinggi, satu.nada === 'bata' ? warna.bata : warna.jati);
		halaman.teks(satu.label, { ...isi, y: y + 10, huruf: biasa, ukuran: 7.5, warna: warna.abu });
		halaman.teks(satu.nilai, { ...isi, y: y + 24, huruf: tebal, ukuran: 14, warna: warna.tinta });
		const kecil = { ukuran: 6.3, jarak: 7.4 };
		const bawah = alinea(
			halaman,
			biasa,
			satu.catatan,
			{ ...isi, y: y + 33 },
			{ ...kecil, warna: warna.abu }
		);
		if (satu.perubahan)
			alinea(halaman, biasa, satu.perubahan, { ...isi, y: bawah }, { ...kecil, warna: warna.jati });
	}
	return y + tinggi;
}

const kalimatKosong = (
	halaman: Halaman,
	{ biasa }: HurufLaporan,
	teks: string,
	{ x, y, lebar }: Kotak
): number =>
	alinea(
		halaman,
		biasa,
		teks,
		{ x, y: y + 22, lebar },
		{ ukuran: 8.5, jarak: 11, warna: warna.abu }
	);

/** Columns, one a week, with their numbers. */
function tren(
	halaman: Halaman,
	huruf: HurufLaporan,
	minggu: readonly BatangMinggu[],
	kotak: Kotak
): void {
	const { x, y, lebar } = kotak;
	judulBagian(halaman, huruf, 'Orang yang aktif setiap minggu', kotak);
	if (minggu.length === 0) {
		kalimatKosong(
			halaman,
			huruf,
			'Catatan mingguan bulan ini belum ada atau tidak disimpan lagi.',
			kotak
		);
		return;
	}
	const kolom = lebar / minggu.length;
	const alas = y + 81;
	const tertinggi = 52;
	halaman.kotak(x, alas, lebar, 0.7, warna.garis);
	for (const [ke, satu] of minggu.entries()) {
		const kiri = x + ke * kolom;
		const tinggi =
			satu.tinggi === null ? 0 : Math.max(satu.tinggi > 0 ? 1 : 0, satu.tinggi * tertinggi);
		if (tinggi > 0)
			halaman.kotak(
				kiri + kolom * 0.18,
				alas - tinggi,
				kolom * 0.64,
				tinggi,
				satu.berjalan ? warna.pucat : warna.jati
			);
		tengah(
			halaman,
			huruf.biasa,
			// A column has no room for a word.
			satu.aktif === 'ditutup' ? '–' : satu.aktif,
			{ x: kiri, y: alas - tinggi - 2.5, lebar: kolom },
			6.5
		);
		tengah(
			halaman,
			huruf.biasa,
			satu.label,
			{ x: kiri, y: alas + 8, lebar: kolom },
			6.5,
			warna.abu
		);
	}
	const arti = minggu.some(({ berjalan }) => berjalan)
		? 'Minggu mulai Senin; yang pucat masih berjalan.'
		: 'Minggu mulai Senin.';
	halaman.teks(arti, { x, y: alas + 17, huruf: huruf.biasa, ukuran: 6.5, warna: warna.abu });
}

/** The size, or a smaller one at which it fits. */
const muat = (huruf: Huruf, teks: string, lebar: number, ukuran: number): number =>
	Math.min(ukuran, (ukuran * lebar) / Math.max(1, huruf.lebar(teks, ukuran)));

/** In the middle of its column, smaller where it would not fit. */
function tengah(
	halaman: Halaman,
	huruf: Huruf,
	teks: string,
	{ x, y, lebar }: Kotak,
	ukuran: number,
	isiWarna: string = warna.tinta
): void {
	const dipakai = muat(huruf, teks, lebar - 1, ukuran);
	halaman.teks(teks, {
		x: x + (lebar - huruf.lebar(teks, dipakai)) / 2,
		y,
		huruf,
		ukuran: dipakai,
		warna: isiWarna
	});
}

/** Bars share the height there is. */
function kesiapan(
	halaman: Halaman,
	huruf: HurufLaporan,
	batang: readonly BatangKesiapan[],
	kotak: Kotak
): void {
	const { x, y, lebar } = kotak;
	judulBagian(halaman, huruf, 'Desa siap', kotak);
	if (batang.length === 0) {
		kalimatKosong(halaman, huruf, 'Ukuran desa siap belum ditetapkan.', kotak);
		return;
	}
	const tinggi = Math.min(28, (tinggiGrafik - 10) / batang.length);
	for (const [ke, { nama, teks, bagian, batas }] of batang.entries()) {
		const atas = y + 20 + ke * tinggi;
		const selebar = huruf.tebal.lebar(teks, 8);
		halaman.teks(potongTeks(huruf.biasa, 8, awalKapital(nama), lebar - selebar - 8), {
			x,
			y: atas,
			huruf: huruf.biasa,
			ukuran: 8,
			warna: warna.tinta
		});
		halaman.teks(teks, { x: x + lebar - selebar, y: atas, huruf: huruf.tebal, ukuran: 8 });
		halaman.kotak(x, atas + 2.5, lebar, 4, warna.alas);
		if (bagian > 0) halaman.kotak(x, atas + 2.5, Math.max(1, lebar * bagian), 4, warna.jati);
		if (tinggi >= 20)
			halaman.teks(potongTeks(huruf.biasa, 6.5, batas, lebar), {
				x,
				y: atas + 13,
				huruf: huruf.biasa,
				ukuran: 6.5,
				warna: warna.abu
			});
	}
}

const awalKapital = (teks: string): string => teks.charAt(0).toUpperCase() + teks.slice(1);

const kolomJabatan = ['Jabatan', 'Terisi', 'Memakai', 'Mulai', 'Selesai', 'Macet'] as const;
const kolomKursus = ['Kursus', 'Mulai', 'Selesai', 'Kenaikan', 'n', 'Selang 95%'] as const;

function tinggiTabelnya({ cakupan, kursus, kegiatan }: Laporan): number {
	const sisiKanan =
		(kursus.length > 0 ? tinggiTabel(kursus.length) + 12 : 0) +
		(kegiatan ? 18 + kegiatan.length * 11 : 0);
	const sisiKiri = cakupan.length > 0 ? tinggiTabel(cakupan.length) : 0;
	return Math.max(sisiKanan, sisiKiri);
}

function tabelnya(
	halaman: Halaman,
	huruf: HurufLaporan,
	{ cakupan, kursus, kegiatan }: Laporan,
	y: number
): void {
	// What was done moves to the left where nobody has a seat yet.
	let letak = y;
	const x = cakupan.length > 0 ? kanan : tepi;
	if (cakupan.length > 0) {
		const kotak = { x: tepi, y, lebar: lajur };
		judulBagian(halaman, huruf, 'Cakupan menurut jabatan', kotak);
		gambarTabel(
			halaman,
			huruf,
			kolomJabatan,
			cakupan.map((satu) => [
				satu.jabatan,
				satu.terisi,
				satu.masuk,
				satu.mulai,
				satu.selesai,
				satu.macet
			]),
			kotak
		);
	}
	if (kursus.length > 0) {
		const kotak = { x, y, lebar: lajur };
		judulBagian(halaman, huruf, 'Kursus dan kenaikan nilai', kotak);
		gambarTabel(
			halaman,
			huruf,
			kolomKursus,
			kursus.map((satu) => [
				`${satu.kode} ${satu.judul}`,
				satu.mulai,
				satu.selesai,
				satu.kenaikan,
				satu.n,
				satu.selang
			]),
			kotak
		);
		letak += tinggiTabel(kursus.length) + 12;
	}
	if (!kegiatan) return;
	judulBagian(halaman, huruf, 'Yang dilakukan bulan ini', { x, y: letak, lebar: lajur });
	for (const [ke, satu] of kegiatan.entries())
		halaman.teks(potongTeks(huruf.biasa, 8.5, satu.kalimat, lajur), {
			x,
			y: letak + 20 + ke * 11,
			huruf: huruf.biasa,
			ukuran: 8.5,
			warna: warna.tinta
		});
}

const ukuranSaran = { ukuran: 9, jarak: 11 } as const;
const menjorok = 14;

const barisSaran = ({ biasa }: HurufLaporan, { perihal, teks }: Laporan['saran'][number]) =>
	pecahBaris(biasa, ukuranSaran.ukuran, `${perihal}. ${teks}`, lebarIsi - menjorok).length;

function tinggiSaran(huruf: HurufLaporan, { saran: semua }: Laporan): number {
	const baris = semua.reduce((sum, satu) => sum + barisSaran(huruf, satu), 0);
	return 18 + Math.max(1, baris) * ukuranSaran.jarak + semua.length * 2;
}

function saran(halaman: Halaman, huruf: HurufLaporan, laporan: Laporan, y: number): void {
	const kotak = { x: tepi, y, lebar: lebarIsi };
	judulBagian(halaman, huruf, 'Mohon arahan Bapak/Ibu', kotak);
	if (laporan.saran.length === 0) {
		kalimatKosong(halaman, huruf, 'Tidak ada yang mendesak menurut angka bulan ini.', kotak);
		return;
	}
	let letak = y + 21;
	for (const [ke, { perihal, teks }] of laporan.saran.entries()) {
		halaman.teks(`${ke + 1}`, {
			x: tepi,
			y: letak,
			huruf: huruf.tebal,
			ukuran: 10,
			warna: warna.jati
		});
		letak =
			alinea(
				halaman,
				huruf.biasa,
				`${perihal}. ${teks}`,
				{ x: tepi + menjorok, y: letak, lebar: lebarIsi - menjorok },
				ukuranSaran
			) + 2;
	}
}

const lebarArti = 318;
const ukuranArti = { ukuran: 6.5, jarak: 8, warna: warna.abu } as const;

const tinggiArti = ({ biasa }: HurufLaporan, { arti }: Laporan): number =>
	arti.reduce(
		(sum, satu) =>
			sum + pecahBaris(biasa, ukuranArti.ukuran, satu, lebarArti).length * ukuranArti.jarak + 2,
		12
	);

/** The signature stands beside the definitions. */
const tinggiKaki = (huruf: HurufLaporan, laporan: Laporan): number =>
	Math.max(76, tinggiArti(huruf, laporan));

function kakinya(halaman: Halaman, huruf: HurufLaporan, laporan: Laporan, y: number): void {
	const { biasa } = huruf;
	halaman.kotak(tepi, y, lebarIsi, 0.7, warna.garis);
	let letak = y + 10;
	for (const satu of laporan.arti)
		letak = alinea(halaman, biasa, satu, { x: tepi, y: letak, lebar: lebarArti }, ukuranArti) + 2;
	const kotak = { x: tepi + lebarArti + 14, lebar: lebarIsi - lebarArti - 14 };
	const baris = [
		[laporan.tempatTanggal, 14],
		[laporan.kepala, 26],
		[garisTandaTangan, 64],
		['NIP', 73]
	] as const;
	for (const [teks, bawah] of baris)
		tengah(halaman, biasa, teks, { ...kotak, y: y + bawah }, teks === 'NIP' ? 7 : 9);
}
