import { kelompokkanKode } from '$lib/desa/surat/kode';
import { namaKosong, type LembarSurat } from '$lib/desa/surat/views/lembar-surat';
import { contohLatihan } from '$lib/dokumen/dokumen';
import { bentukLambang, lambangDesa } from '$lib/dokumen/lambang-desa';
import type { Huruf } from '$lib/dokumen/pdf/huruf';
import { a4, type Halaman } from '$lib/dokumen/pdf/halaman';
import type { Pdf } from '$lib/dokumen/pdf/pdf';
import { qr } from '$lib/dokumen/pdf/qr';
import { bagiHalaman, pecahBaris, type Potong } from '$lib/dokumen/pdf/tata-letak';
import { potongIsi, type Kertas } from './isi-pdf';

export type HurufSurat = { readonly biasa: Huruf; readonly tebal: Huruf };

const tepi = { kiri: 62, kanan: 56, atas: 40, bawah: 46 } as const;
const lebarIsi = a4.lebar - tepi.kiri - tepi.kanan;
const tinggiIsi = a4.tinggi - tepi.atas - tepi.bawah;
const warna = { abu: '#53615d', garis: '#1d2927', bata: '#a5301d', air: '#ece8de', cap: '#f3d9d2' };

/** A letter, page by page, into a file that may hold others. `asal` is where its public page is: 'https://gladi.contoh.id'. */
export function lukisSurat(pdf: Pdf, huruf: HurufSurat, lembar: LembarSurat, asal: string): void {
	const kertas: Kertas = { ...huruf, ukuran: 10.5, baris: 15, kiri: tepi.kiri, lebar: lebarIsi };
	const isi = potongIsi(lembar.isi.potongan, kertas);
	const potong = [
		...kop(lembar, kertas),
		...judul(lembar, kertas),
		...isi,
		...tandaTangan(lembar, kertas, asal)
	];
	// The signature, its QR code, and the last lines of the text above them.
	const bersama = (lembar.tanda ? 2 : 1) + Math.min(isi.length, 3);
	const halaman = bagiHalaman(potong, tinggiIsi, bersama);
	for (const [i, isiHalaman] of halaman.entries())
		pdf.halaman((lukisan) => {
			capAir(lukisan, huruf.tebal, lembar.cap);
			kakiHalaman(lukisan, huruf, lembar, i + 1, halaman.length);
			let y: number = tepi.atas;
			for (const satu of isiHalaman) {
				satu.lukis(lukisan, y);
				y += satu.tinggi;
			}
		});
}

function tengah(
	halaman: Halaman,
	huruf: Huruf,
	teks: string,
	y: number,
	ukuran: number,
	pilihan: { readonly warna?: string; readonly dari?: number; readonly lebar?: number } = {}
): number {
	const { dari = tepi.kiri, lebar = lebarIsi } = pilihan;
	const x = dari + (lebar - huruf.lebar(teks, ukuran)) / 2;
	halaman.teks(teks, { x, y, huruf, ukuran, ...(pilihan.warna && { warna: pilihan.warna }) });
	return x;
}

/** Under everything else, so that it makes nothing unreadable: CONTOH LATIHAN on every page, and what else there is to say. */
function capAir(halaman: Halaman, huruf: Huruf, cap: string): void {
	const sudut = (Math.atan2(a4.tinggi, a4.lebar) * 180) / Math.PI;
	const miring = (teks: string, panjang: number, geser: number, warnaTeks: string): void => {
		const ukuran = panjang / huruf.lebar(teks, 1);
		const [cos, sin] = [Math.cos((sudut * Math.PI) / 180), Math.sin((sudut * Math.PI) / 180)];
		// From the middle of the page half the text back along its line, and a third of its height down.
		const turun = geser + ukuran * 0.35;
		halaman.teks(teks, {
			x: a4.lebar / 2 - (panjang / 2) * cos + turun * sin,
			y: a4.tinggi / 2 + (panjang / 2) * sin + turun * cos,
			huruf,
			ukuran,
			warna: warnaTeks,
			putar: sudut
		});
	};
	miring(contohLatihan, 820, 0, warna.air);
	if (cap !== '') miring(cap, Math.min(420, cap.length * 75), 105, warna.cap);
}

function kakiHalaman(
	halaman: Halaman,
	{ biasa, tebal }: HurufSurat,
	{ nomor, isi, cap }: LembarSurat,
	ke: number,
	dari: number
): void {
	tengah(halaman, tebal, contohLatihan, 26, 8, { warna: warna.bata });
	const kaki = [cap, nomor || isi.judul, `halaman ${ke} dari ${dari}`].filter(Boolean).join(' · ');
	tengah(halaman, biasa, kaki, a4.tinggi - 22, 7.5, { warna: warna.abu });
}

/** Lines in capitals are the head of the letter, the last of them the village; the others say where it is. */
function kop({ isi }: LembarSurat, { biasa, tebal }: Kertas): Potong[] {
	const baris = isi.kop.map((satu) => satu.trim()).filter(Boolean);
	const isBesar = (satu: string): boolean => satu === satu.toUpperCase() && /[A-Z]/.test(satu);
	const desa = baris.findLastIndex(isBesar);
	const dari = tepi.kiri + 56;
	const lebar = lebarIsi - 56;
	const tertulis = baris.flatMap((satu, i) => {
		const besar = isBesar(satu);
		const huruf = besar ? tebal : biasa;
		const ukuran = i === desa ? 16 : besar ? 12 : 8.5;
		return pecahBaris(huruf, ukuran, satu, lebar).map(({ teks }) => ({ teks, huruf, ukuran }));
	});
	const tinggi = Math.max(
		62,
		tertulis.reduce((n, { ukuran }) => n + ukuran * 1.32, 0)
	);
	const skala = 58 / lambangDesa.tinggi;
	return [
		{
			tinggi: tinggi + 20,
			lukis: (halaman, y) => {
				for (const bentuk of bentukLambang)
					halaman.jalur(bentuk.jalur, tepi.kiri, y, skala, bentuk.warna);
				let letak = y;
				for (const { teks, huruf, ukuran } of tertulis) {
					letak += ukuran * 1.32;
					tengah(halaman, huruf, teks, letak - ukuran * 0.32, ukuran, { dari, lebar });
				}
				halaman.kotak(tepi.kiri, y + tinggi + 3, lebarIsi, 2, warna.garis);
				halaman.kotak(tepi.kiri, y + tinggi + 6.5, lebarIsi, 0.6, warna.garis);
			}
		}
	];
}

/** C-02: the place of the number is empty until somebody has signed. */
function judul({ isi, nomor }: LembarSurat, { biasa, tebal }: Kertas): Potong[] {
	const baris = pecahBaris(tebal, 12.5, isi.judul, lebarIsi - 40);
	return [
		{
			tinggi: baris.length * 16 + 34,
			lukis: (halaman, y) => {
				for (const [i, { teks }] of baris.entries()) {
					const x = tengah(halaman, tebal, teks, y + 12 + i * 16, 12.5);
					halaman.kotak(x, y + 14.5 + i * 16, tebal.lebar(teks, 12.5), 0.7, warna.garis);
				}
				tengah(halaman, biasa, `Nomor: ${nomor || '..........'}`, y + baris.length * 16 + 13, 10.5);
			}
		}
	];
}

/** C-03: who signs stands at the right; the camat, where one signs as well, at the left. */
function tandaTangan(lembar: LembarSurat, { biasa, tebal }: Kertas, asal: string): Potong[] {
	const { blok, tempatTanggal, mengetahui, tanda } = lembar;
	const jabatan = blok.slice(0, -1);
	const nama = blok.at(-1) ?? '';
	const lebar = lebarIsi / 2 - 8;
	const kanan = tepi.kiri + lebarIsi / 2 + 8;
	const baris = (teks: string, ukuran: number) =>
		pecahBaris(tebal, ukuran, teks, lebar).map((satu) => satu.teks);
	const atas = jabatan.flatMap((satu) => baris(satu, 10.5));
	const bawah = baris(nama, 10.5);
	const ruang = 50;
	const tinggi = 16 + atas.length * 14 + ruang + bawah.length * 14 + 8;
	const potong: Potong = {
		tinggi,
		lukis: (halaman, y) => {
			const kananTengah = { dari: kanan, lebar };
			tengah(halaman, biasa, tempatTanggal, y + 18, 10.5, kananTengah);
			let letak = y + 18;
			for (const satu of atas)
				tengah(
					halaman,
					/[A-Z]{5}/.test(satu) ? tebal : biasa,
					satu,
					(letak += 14),
					10.5,
					kananTengah
				);
			if (tanda && !tanda.basah)
				tengah(halaman, biasa, 'Ditandatangani secara elektronik', letak + 24, 8, {
					...kananTengah,
					warna: warna.abu
				});
			letak += ruang;
			for (const satu of bawah) {
				const x = tengah(halaman, tebal, satu, letak, 10.5, kananTengah);
				if (satu !== namaKosong)
					halaman.kotak(x, letak + 2, tebal.lebar(satu, 10.5), 0.6, warna.garis);
				letak += 14;
			}
			if (mengetahui === null) return;
			const kiriTengah = { dari: tepi.kiri, lebar };
			tengah(halaman, biasa, 'Mengetahui', y + 18, 10.5, kiriTengah);
			tengah(halaman, tebal, mengetahui, y + 32, 10.5, kiriTengah);
			tengah(halaman, biasa, namaKosong, letak - 14, 10.5, kiriTengah);
		}
	};
	return tanda ? [potong, kodePeriksa(tanda, { biasa, tebal }, asal)] : [potong];
}

/** Where the public page of a letter is. */
export const alamatVerifikasi = (asal: string, kode: string): string =>
	`${asal}/verifikasi/${kode}`;

/** C-07: there is one only once it is signed. */
function kodePeriksa(
	{ kodeVerifikasi, sidik, basah }: NonNullable<LembarSurat['tanda']>,
	{ biasa, tebal }: HurufSurat,
	asal: string
): Potong {
	const alamat = alamatVerifikasi(asal, kodeVerifikasi);
	const sisi = 68;
	const x = tepi.kiri + sisi + 18;
	return {
		tinggi: sisi + 24,
		lukis: (halaman, y) => {
			halaman.garisKotak(tepi.kiri, y + 8, lebarIsi, sisi + 14, '#cfc5ae');
			qr(halaman, alamat, tepi.kiri + 7, y + 15, sisi);
			const baris = (ke: number, teks: string, huruf: Huruf, ukuran: number, w?: string): void =>
				halaman.teks(teks, { x, y: y + 24 + ke * 11, huruf, ukuran, ...(w && { warna: w }) });
			baris(
				0,
				basah
					? 'Ditandatangani di atas kertas; isi dan nomornya tercatat.'
					: 'Ditandatangani secara elektronik dengan TTE simulasi.',
				tebal,
				8
			);
			baris(1, 'Periksa keasliannya: pindai kode ini, atau buka alamat berikut.', biasa, 8);
			const muat = lebarIsi - sisi - 30;
			baris(2, alamat, biasa, Math.min(7.5, (7.5 * muat) / biasa.lebar(alamat, 7.5)), '#0f5b57');
			baris(3, `Kode verifikasi: ${kelompokkanKode(kodeVerifikasi, 8)}`, biasa, 7.5);
			baris(4, `Sidik isi (SHA-256): ${sidik}`, biasa, 6, warna.abu);
			baris(
				5,
				'Lembar cetak ini salinan; yang dipercaya ialah hasil pemeriksaannya.',
				biasa,
				7,
				warna.abu
			);
		}
	};
}
