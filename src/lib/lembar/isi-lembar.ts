import { nomorHari, tanggal, type Tanggal } from '$lib/format/tanggal';
import { tanggalDariNomor } from '$lib/format/kalender';
import type { BukuKerja } from './buku-kerja';
import {
	isKosong,
	namaSel,
	periksaBaris,
	periksaHuruf,
	periksaKolom,
	rusak,
	sebutSel,
	tolak,
	type BarisLembar,
	type CatatSel,
	type IsiSel,
	type Langkah,
	type SelTidakTerbaca
} from './lembar';
import { atribut, bukaEntitas, tag, teksKaya } from './xml';

/** The end of the sheet as the format has it: XFD1048576. */
const barisTerakhir = 1_048_576;

/**
 * The rows of one sheet. A strict scanner of `sheetData` and nothing else: what does not look as spreadsheet programs
 * write it is refused, so that every step goes forward and the time is bound by the length.
 */
export function* bacaIsi(
	xml: string,
	buku: BukuKerja,
	catat?: CatatSel
): Langkah<readonly BarisLembar[]> {
	const akar = /<(\w+:)?worksheet(?=[\s>])/.exec(xml);
	if (!akar) return rusak('lembarnya tidak dikenali');
	const p = akar[1] ?? '';
	const mulai = new RegExp(`<${p}sheetData(?:\\s[^<>]*)?(/?)>`).exec(xml);
	if (!mulai) return rusak('lembarnya tidak memuat data');
	if (mulai[1] === '/') return [];
	// From the end: from the beginning it is a search through the whole sheet.
	const sampai = xml.lastIndexOf(`</${p}sheetData>`);
	if (sampai < mulai.index) rusak('lembarnya terpotong');
	periksaGabungan(xml.slice(sampai));
	yield;
	yield* hitungBaris(xml, p, mulai.index, sampai);

	const pola = {
		// How nearly every program writes nearly every cell: one step for all there is to know of it.
		lazim: new RegExp(
			`<${p}c r="([A-Z]{1,3})([0-9]{1,7})"(?: s="([0-9]+)")?(?: t="(\\w+)")?(?: s="([0-9]+)")?(?:/>|><${p}v>([^<]*)</${p}v></${p}c>|><${p}is><${p}t(?: xml:space="preserve")?>([^<]*)</${p}t></${p}is></${p}c>)`,
			'y'
		),
		baris: new RegExp(`\\s*<${p}row(?=[\\s/>])([^<>]*?)(/?)>`, 'y'),
		sel: new RegExp(`\\s*<${p}c(?=[\\s/>])([^<>]*?)(?:/>|>([\\s\\S]*?)</${p}c>)`, 'y'),
		tutup: new RegExp(`\\s*</${p}row>`, 'y'),
		sisa: /\s*/y
	};
	const lajuan: Lajuan = { buku, p, tidakTerbaca: [] };
	const hasil: BarisLembar[] = [];
	let letak = mulai.index + mulai[0].length;
	let nomor = 0;
	let dibaca = 0;
	for (;;) {
		pola.baris.lastIndex = letak;
		const baris = pola.baris.exec(xml);
		if (!baris) break;
		letak = pola.baris.lastIndex;
		nomor = nomorBaris(baris[1] ?? '', nomor);
		if (baris[2] === '/') continue;
		const sel: IsiSel[] = [];
		const sebelumnya = lajuan.tidakTerbaca.length;
		let kolom = -1;
		for (;;) {
			pola.lazim.lastIndex = letak;
			const lazim = pola.lazim.exec(xml);
			let isi: IsiSel;
			if (lazim) {
				letak = pola.lazim.lastIndex;
				kolom = urutanKolom(lazim[1] ?? '', lazim[2] ?? '', kolom, nomor);
				const [, , , gaya, jenis = 'n', gayaLain, v, t] = lazim;
				isi = bacaNilai(v ?? t ?? '', jenis, gaya ?? gayaLain, kolom, nomor, lajuan);
			} else {
				pola.sel.lastIndex = letak;
				const satu = pola.sel.exec(xml);
				if (!satu) break;
				letak = pola.sel.lastIndex;
				const atributSel = satu[1] ?? '';
				kolom = kolomSel(atributSel, kolom, nomor);
				isi = satu[2] ? bacaSel(satu[2], atributSel, kolom, nomor, lajuan) : null;
			}
			if (isi === null) continue;
			periksaKolom(kolom, nomor);
			while (sel.length < kolom) sel.push(null);
			sel.push(isi);
		}
		pola.tutup.lastIndex = letak;
		if (!pola.tutup.test(xml)) rusak(`baris ${nomor} tidak dikenali`);
		letak = pola.tutup.lastIndex;
		if (lajuan.tidakTerbaca.length > sebelumnya || sel.some((isi) => !isKosong(isi))) {
			hasil.push({ nomor, sel });
			periksaBaris(hasil.length);
		}
		dibaca += 1;
		if (dibaca % 100 === 0) yield;
	}
	pola.sisa.lastIndex = letak;
	pola.sisa.test(xml);
	if (pola.sisa.lastIndex !== sampai) rusak(`isi sesudah baris ${nomor} tidak dikenali`);
	if (!catat) tolakRumus(lajuan);
	else for (const satu of lajuan.tidakTerbaca) catat(satu);
	return hasil;
}

/**
 * Rows that hold something, counted before any of them is read: reading twenty thousand takes longer than refusing may.
 * A row reaches to where the next begins, so that nothing is looked through twice.
 */
function* hitungBaris(xml: string, p: string, mulai: number, sampai: number): Langkah<void> {
	const buka = `<${p}row`;
	let jumlah = 0;
	let dilihat = 0;
	let baris = xml.indexOf(buka, mulai);
	while (baris >= 0 && baris < sampai) {
		const berikut = xml.indexOf(buka, baris + buka.length);
		const isi = xml.slice(baris, berikut < 0 ? sampai : Math.min(berikut, sampai));
		if (isi.includes(`<${p}v`) || isi.includes(`<${p}t`)) {
			jumlah += 1;
			periksaBaris(jumlah);
		}
		dilihat += 1;
		if (dilihat % 500 === 0) yield;
		baris = berikut;
	}
}

type Lajuan = {
	readonly buku: BukuKerja;
	readonly p: string;
	readonly tidakTerbaca: SelTidakTerbaca[];
};

function tolakRumus({ tidakTerbaca }: Lajuan): void {
	const sel = (sebab: SelTidakTerbaca['sebab']): string[] =>
		tidakTerbaca
			.filter((satu) => satu.sebab === sebab)
			.map(({ kolom, nomor }) => namaSel(kolom, nomor));
	const [rumus, salah] = [sel('rumus'), sel('galat')];
	if (rumus.length > 0)
		tolak(
			`Ada rumus di sel ${sebutSel(rumus)}.`,
			'Salin kolomnya, lalu Tempel Khusus > Nilai di tempat yang sama, sehingga hanya hasilnya yang tertulis.'
		);
	if (salah.length > 0)
		tolak(
			`Sel ${sebutSel(salah)} berisi galat Excel (seperti #REF! atau #N/A).`,
			'Isi ulang sel itu dengan nilai yang benar, atau kosongkan.'
		);
}

function periksaGabungan(sesudah: string): void {
	const gabungan = [...tag(sesudah, 'mergeCell')].map((satu) => atribut(satu, 'ref') ?? '');
	if (gabungan.length > 0)
		tolak(
			`Ada sel yang digabung: ${sebutSel(gabungan)}.`,
			'Pisahkan lagi (Beranda > Gabungkan > Batalkan Penggabungan Sel). Baris pertama harus berisi tajuk, satu sel satu tajuk.'
		);
}

const polaR = /(?:^|\s)r\s*=\s*["']([^"']*)["']/;
const polaT = /(?:^|\s)t\s*=\s*["'](\w+)["']/;
const polaS = /(?:^|\s)s\s*=\s*["'](\d+)["']/;

function nomorBaris(atributBaris: string, sebelum: number): number {
	const tertulis = polaR.exec(atributBaris)?.[1];
	const nomor = tertulis === undefined ? sebelum + 1 : Number(tertulis);
	if (!Number.isInteger(nomor) || nomor <= sebelum || nomor > barisTerakhir)
		rusak(`baris "${(tertulis ?? '').slice(0, 12)}" tidak pada urutannya`);
	return nomor;
}

function kolomSel(atributSel: string, sebelum: number, nomor: number): number {
	const tertulis = polaR.exec(atributSel)?.[1];
	if (tertulis === undefined) return sebelum + 1;
	const acuan = /^([A-Z]{1,3})([0-9]{1,7})$/.exec(tertulis);
	if (!acuan) return rusak(`sel "${tertulis.slice(0, 12)}" tidak pada tempatnya`);
	return urutanKolom(acuan[1] ?? '', acuan[2] ?? '', sebelum, nomor);
}

/** Cells stand in their row and from left to right: two of one name would leave open which one counts. */
function urutanKolom(huruf: string, baris: string, sebelum: number, nomor: number): number {
	let kolom = -1;
	for (let i = 0; i < huruf.length; i += 1) kolom = (kolom + 1) * 26 + huruf.charCodeAt(i) - 65;
	if (Number(baris) !== nomor || kolom <= sebelum || kolom >= 16_384)
		rusak(`sel "${huruf}${baris}" tidak pada tempatnya`);
	return kolom;
}

function bacaSel(
	isi: string,
	atributSel: string,
	kolom: number,
	nomor: number,
	lajuan: Lajuan
): IsiSel {
	const jenis = polaT.exec(atributSel)?.[1] ?? 'n';
	if (isi.includes(`<${lajuan.p}f`)) {
		lajuan.tidakTerbaca.push({ kolom, nomor, sebab: 'rumus' });
		return null;
	}
	if (jenis === 'inlineStr') return teksSel(teksKaya(isi), kolom, nomor);
	const v = nilaiMentah(isi, lajuan.p);
	return bacaNilai(v, jenis, polaS.exec(atributSel)?.[1], kolom, nomor, lajuan);
}

function bacaNilai(
	v: string,
	jenis: string,
	gaya: string | undefined,
	kolom: number,
	nomor: number,
	{ buku, tidakTerbaca }: Lajuan
): IsiSel {
	if (v === '') return null;
	switch (jenis) {
		case 's': {
			const teks = /^\d{1,8}$/.test(v) ? buku.teks[Number(v)] : undefined;
			return teks === undefined
				? rusak(`teks sel ${namaSel(kolom, nomor)} tidak ada`)
				: teksSel(teks, kolom, nomor);
		}
		case 'str':
		case 'inlineStr':
			return teksSel(bukaEntitas(v), kolom, nomor);
		case 'b':
			return v === '1' ? 'TRUE' : 'FALSE';
		case 'e':
			tidakTerbaca.push({ kolom, nomor, sebab: 'galat' });
			return null;
		case 'd':
			return teksSel(v.slice(0, 10), kolom, nomor);
		default: {
			const angka = Number(v);
			if (!Number.isFinite(angka)) return rusak(`angka di sel ${namaSel(kolom, nomor)}`);
			const isTanggal = gaya !== undefined && buku.gayaTanggal.has(Number(gaya));
			return isTanggal ? tanggalSel(angka, buku.sejak1904) : angka;
		}
	}
}

function nilaiMentah(isi: string, p: string): string {
	const awal = `<${p}v>`;
	const akhir = `</${p}v>`;
	if (isi.startsWith(awal) && isi.endsWith(akhir)) return isi.slice(awal.length, -akhir.length);
	return new RegExp(`<${p}v(?:\\s[^<>]*)?>([^<]*)</${p}v>`).exec(isi)?.[1] ?? '';
}

function teksSel(teks: string, kolom: number, nomor: number): string | null {
	periksaHuruf(teks, kolom, nomor);
	return teks === '' ? null : teks;
}

const awalHitungan = nomorHari(tanggal('1899-12-30'));

/**
 * Excel counts days from 1 January 1900 and believes in a 29 February 1900; before it every day is one further. Files
 * of old Macs count from 1904.
 */
function tanggalSel(angka: number, sejak1904: boolean): IsiSel {
	const hari = Math.floor(angka) + (sejak1904 ? 1462 : 0);
	if (hari < 1 || hari === 60 || hari > 2_900_000) return angka;
	const hasil: Tanggal = tanggalDariNomor(awalHitungan + hari + (hari < 60 ? 1 : 0));
	return { tanggal: hasil };
}
