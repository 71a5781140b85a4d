import type { IsiBeku } from '$lib/desa/surat/surat';
import type { Huruf } from '$lib/dokumen/pdf/huruf';
import type { Halaman } from '$lib/dokumen/pdf/halaman';
import { lebarKolom, pecahBaris, type Baris, type Potong } from '$lib/dokumen/pdf/tata-letak';

export type Kertas = {
	readonly biasa: Huruf;
	readonly tebal: Huruf;
	readonly ukuran: number;
	/** From the foot of one line to that of the next. */
	readonly baris: number;
	readonly kiri: number;
	readonly lebar: number;
};

type Potongan = IsiBeku['potongan'][number];
type Jenis<J extends Potongan['jenis']> = Extract<Potongan, { readonly jenis: J }>;

/** The text of a letter, line by line and row by row. */
export const potongIsi = (potongan: IsiBeku['potongan'], kertas: Kertas): Potong[] =>
	potongan.flatMap((satu) => dekat(lukisPotongan(satu, kertas)));

/** Room behind the last line of each piece. */
const dekat = (potong: readonly Potong[]): Potong[] =>
	potong.map((satu, i) => (i === potong.length - 1 ? { ...satu, tinggi: satu.tinggi + 6 } : satu));

function lukisPotongan(potongan: Potongan, kertas: Kertas): Potong[] {
	switch (potongan.jenis) {
		case 'paragraf':
			return paragraf(potongan, kertas);
		case 'biodata':
			return biodata(potongan, kertas);
		case 'daftar':
			return daftar(potongan, kertas);
		case 'tabel':
			return tabel(potongan, kertas);
		default:
			return potongan satisfies never;
	}
}

const kakiBaris = ({ baris, ukuran }: Kertas): number => (baris + ukuran * 0.72) / 2;

/** A line between two edges: stretched to the second one unless it is the last of its paragraph. */
function tulisBaris(
	halaman: Halaman,
	{ teks, akhir }: Baris,
	letak: { readonly x: number; readonly y: number; readonly lebar: number },
	{ biasa: huruf, ukuran }: Kertas
): void {
	const celah = teks.split(' ').length - 1;
	const sisa = letak.lebar - huruf.lebar(teks, ukuran);
	const lebih = akhir || celah === 0 ? 0 : sisa / celah;
	halaman.teks(teks, { x: letak.x, y: letak.y, huruf, ukuran, lebih });
}

function paragraf({ teks, tengah }: Jenis<'paragraf'>, kertas: Kertas): Potong[] {
	const { biasa: huruf, ukuran, baris: tinggi, kiri, lebar } = kertas;
	return pecahBaris(huruf, ukuran, teks, lebar).map((baris) => ({
		tinggi,
		lukis: (halaman, y) => {
			const kaki = y + kakiBaris(kertas);
			if (tengah) {
				const x = kiri + (lebar - huruf.lebar(baris.teks, ukuran)) / 2;
				halaman.teks(baris.teks, { x, y: kaki, huruf, ukuran });
			} else tulisBaris(halaman, baris, { x: kiri, y: kaki, lebar }, kertas);
		}
	}));
}

const menjorok = 18;

function biodata({ baris }: Jenis<'biodata'>, kertas: Kertas): Potong[] {
	const { biasa: huruf, ukuran, baris: tinggi, kiri, lebar } = kertas;
	const paling = Math.max(0, ...baris.map(([label]) => huruf.lebar(label, ukuran)));
	const label = Math.min(paling, (lebar - menjorok) * 0.4);
	const titik = kiri + menjorok + label + 10;
	const nilai = titik + 10;
	return baris.flatMap(([nama, isi]) => {
		const kata = pecahBaris(huruf, ukuran, nama, label + 1);
		const isinya = pecahBaris(huruf, ukuran, isi, kiri + lebar - nilai);
		return Array.from({ length: Math.max(kata.length, isinya.length) }, (_, i) => ({
			tinggi,
			lukis: (halaman: Halaman, y: number) => {
				const kaki = y + kakiBaris(kertas);
				const tulis = (teks: string, x: number): void =>
					halaman.teks(teks, { x, y: kaki, huruf, ukuran });
				tulis(kata[i]?.teks ?? '', kiri + menjorok);
				if (i === 0) tulis(':', titik);
				tulis(isinya[i]?.teks ?? '', nilai);
			}
		}));
	});
}

function daftar({ butir, bernomor }: Jenis<'daftar'>, kertas: Kertas): Potong[] {
	const { biasa: huruf, ukuran, baris: tinggi, kiri, lebar } = kertas;
	const tanda = butir.map((_, i) => (bernomor ? `${i + 1}.` : '-'));
	const jorok = Math.max(...tanda.map((satu) => huruf.lebar(satu, ukuran)), 8) + 8;
	return butir.flatMap((isi, urutan) =>
		pecahBaris(huruf, ukuran, isi, lebar - jorok).map((baris, i) => ({
			tinggi,
			lukis: (halaman: Halaman, y: number) => {
				const kaki = y + kakiBaris(kertas);
				if (i === 0) halaman.teks(tanda[urutan] ?? '', { x: kiri, y: kaki, huruf, ukuran });
				tulisBaris(halaman, baris, { x: kiri + jorok, y: kaki, lebar: lebar - jorok }, kertas);
			}
		}))
	);
}

const ruangSel = 4;

function tabel({ kepala, baris }: Jenis<'tabel'>, kertas: Kertas): Potong[] {
	const { biasa, tebal, kiri, lebar } = kertas;
	const ukuran = kepala.length > 7 ? 7 : kepala.length > 5 ? 8 : 9;
	const antar = ukuran * 1.3;
	const kolom = lebarKolom(tebal, ukuran, [kepala, ...baris], lebar, 2 * ruangSel);
	const satuBaris = (isi: readonly string[], huruf: Huruf): Potong => {
		const sel = kolom.map((selebar, i) =>
			pecahBaris(huruf, ukuran, isi[i] ?? '', selebar - 2 * ruangSel + 0.5)
		);
		const tinggi = Math.max(1, ...sel.map((satu) => satu.length)) * antar + 5;
		return {
			tinggi,
			lukis: (halaman, y) => {
				let x = kiri;
				for (const [i, selebar] of kolom.entries()) {
					halaman.garisKotak(x, y, selebar, tinggi, '#555555');
					for (const [n, { teks }] of (sel[i] ?? []).entries())
						halaman.teks(teks, {
							x: x + ruangSel,
							y: y + 2.5 + antar * n + ukuran,
							huruf,
							ukuran
						});
					x += selebar;
				}
			}
		};
	};
	const judul = satuBaris(kepala, tebal);
	return [judul, ...baris.map((isi) => ({ ...satuBaris(isi, biasa), kepala: judul }))];
}
