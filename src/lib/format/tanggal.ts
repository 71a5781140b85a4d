import {
	bagianTanggal,
	hariDalamBulan,
	nomorHari,
	susunTanggal,
	tanggalDariNomor
} from './kalender';
import type { Tanggal } from './kalender';

export { nomorHari, susunTanggal };
export type { Tanggal };
/** A month as 'YYYY-MM'. */
export type Bulan = string & { readonly __bulan: true };
export type Zona = 'WIB' | 'WITA' | 'WIT';

// Own tables instead of Intl: browser and server must print and read the same words.
const daftarBulan =
	'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember';
const namaBulan = daftarBulan.split(' ');
/** Spellings still met on older certificates. */
const ejaanLama = ['peb 2', 'pebruari 2', 'agt 8', 'ags 8', 'nop 11', 'nopember 11'];

/** 1 to 12, or 0. Takes full and short names in any case. */
function nomorBulan(kata: string): number {
	const kecil = kata.toLowerCase();
	if (kecil.length < 3) return 0;
	const nomor = namaBulan.findIndex((nama) => nama.toLowerCase().startsWith(kecil)) + 1;
	const lama = ejaanLama.find((baris) => baris.startsWith(`${kecil} `));
	return nomor || Number(lama?.split(' ')[1] ?? 0);
}

/** Reads '1990-03-05', '5-3-1990', '05/03/1990', '5.3.1990', '5 Maret 1990' and '5 Mar 1990'. */
export function parseTanggal(text: string): Tanggal | null {
	const rapi = text.trim();
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(rapi);
	if (iso) return susunTanggal(Number(iso[1]), Number(iso[2]), Number(iso[3]));
	const angka = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(rapi);
	if (angka) return susunTanggal(Number(angka[4]), Number(angka[3]), Number(angka[1]));
	const kata = /^(\d{1,2})[\s-]+([a-z]+)\.?[\s-]+(\d{4})$/i.exec(rapi);
	if (kata) return susunTanggal(Number(kata[3]), nomorBulan(kata[2] ?? ''), Number(kata[1]));
	return null;
}

/** For constants and tests; what a person typed goes through `parseTanggal`. */
export function tanggal(text: string): Tanggal {
	const hasil = parseTanggal(text);
	if (!hasil) throw new RangeError(`Bukan tanggal: ${text}`);
	return hasil;
}

export const addDays = (t: Tanggal, jumlah: number): Tanggal =>
	tanggalDariNomor(nomorHari(t) + jumlah);

/** Days from one to the other; negative when `to` is earlier. */
export const daysBetween = (from: Tanggal, to: Tanggal): number => nomorHari(to) - nomorHari(from);

/** Full years. Someone born on 29 February turns a year older on 1 March of an ordinary year. */
export const umur = (lahir: Tanggal, pada: Tanggal): number =>
	Number(pada.slice(0, 4)) - Number(lahir.slice(0, 4)) - (pada.slice(5) < lahir.slice(5) ? 1 : 0);

/** Safe: the first seven letters of an existing day are an existing month. */
export const bulanDari = (t: Tanggal): Bulan => t.slice(0, 7) as Bulan;

/** Reads 'YYYY-MM', as it stands in an address. */
export function parseBulan(text: string): Bulan | null {
	const hari = /^\d{4}-\d{2}$/.test(text) ? parseTanggal(`${text}-01`) : null;
	return hari && bulanDari(hari);
}

export const awalBulan = (bulan: Bulan): Tanggal => tanggal(`${bulan}-01`);

export function akhirBulan(bulan: Bulan): Tanggal {
	const { tahun, bulan: nomor } = bagianTanggal(awalBulan(bulan));
	return tanggal(`${bulan}-${hariDalamBulan(tahun, nomor)}`);
}

export const bulanSebelum = (bulan: Bulan): Bulan => bulanDari(addDays(awalBulan(bulan), -1));
export const bulanSesudah = (bulan: Bulan): Bulan => bulanDari(addDays(akhirBulan(bulan), 1));

/** 'April' for 4. */
export const sebutBulan = (nomor: number): string => namaBulan[nomor - 1] ?? '';

/** 'November 2026' */
export const formatBulan = (bulan: Bulan): string =>
	`${sebutBulan(Number(bulan.slice(5)))} ${bulan.slice(0, 4)}`;

/** '22 November 2026' */
export const formatTanggal = (t: Tanggal): string =>
	`${Number(t.slice(8))} ${formatBulan(bulanDari(t))}`;

/** '22 Nov 2026' */
export const formatTanggalPendek = (t: Tanggal): string =>
	`${Number(t.slice(8))} ${sebutBulan(Number(t.slice(5, 7))).slice(0, 3)} ${t.slice(0, 4)}`;

const selisihUtc: Readonly<Record<Zona, number>> = { WIB: 7, WITA: 8, WIT: 9 };
/** Zones by province (Keppres 41/1987, with the provinces split off since); all others keep WIB. */
const provinsiWita = '51 52 53 63 64 65 71 72 73 74 75 76'.split(' ');
const provinsiWit = '81 82 91 92 93 94 95 96'.split(' ');

/** The zone of a wilayah code of any level. */
export function zonaWilayah(kode: string): Zona {
	const provinsi = kode.slice(0, 2);
	if (provinsiWita.includes(provinsi)) return 'WITA';
	return provinsiWit.includes(provinsi) ? 'WIT' : 'WIB';
}

/** Minutes since 1970 on the clocks of that zone. A moment without zone would depend on the machine. */
function menitSetempat(saat: string | Date, zona: Zona): number {
	const teks = saat instanceof Date ? saat.toISOString() : saat;
	const milidetik = /(Z|[+-]\d\d:?\d\d)$/.test(teks) ? Date.parse(teks) : NaN;
	if (Number.isNaN(milidetik)) throw new RangeError('Bukan saat UTC yang dapat dibaca');
	return Math.floor(milidetik / 60_000) + selisihUtc[zona] * 60;
}

/** Which day it is in that zone: deadlines and counts per day depend on it. */
export const tanggalDiZona = (saat: string | Date, zona: Zona): Tanggal =>
	tanggalDariNomor(Math.floor(menitSetempat(saat, zona) / 1440));

/** The moment at which clocks of that zone show this, such as '09.40'. */
export const saatDiZona = (t: Tanggal, jam: string, zona: Zona): string =>
	new Date(
		Date.parse(`${t}T${jam.replace('.', ':')}:00Z`) - selisihUtc[zona] * 3_600_000
	).toISOString();

/** '22 November 2026 09.40 WIB' */
export function formatSaat(saat: string | Date, zona: Zona): string {
	const menit = menitSetempat(saat, zona) % 1440;
	const jam = [Math.floor(menit / 60), menit % 60].map((n) => String(n).padStart(2, '0'));
	return `${formatTanggal(tanggalDiZona(saat, zona))} ${jam.join('.')} ${zona}`;
}
