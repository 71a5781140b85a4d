import { formatBulan, bulanDari, nomorHari, type Tanggal } from './tanggal';

const satuan = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(
	' '
);

const sisa = (nilai: number): string => (nilai === 0 ? '' : ` ${terbilang(nilai)}`);

/** 'satu juta dua ratus lima puluh ribu': an amount in words, as letters and receipts have it. */
export function terbilang(nilai: number): string {
	if (!Number.isSafeInteger(nilai)) throw new RangeError(`Bukan bilangan bulat: ${nilai}`);
	if (nilai < 0) return `minus ${terbilang(-nilai)}`;
	if (nilai < 12) return satuan[nilai] ?? '';
	if (nilai < 20) return `${terbilang(nilai - 10)} belas`;
	if (nilai < 100) return `${terbilang(Math.floor(nilai / 10))} puluh${sisa(nilai % 10)}`;
	if (nilai < 200) return `seratus${sisa(nilai - 100)}`;
	if (nilai < 1000) return `${terbilang(Math.floor(nilai / 100))} ratus${sisa(nilai % 100)}`;
	if (nilai < 2000) return `seribu${sisa(nilai - 1000)}`;
	for (const [batas, nama] of [
		[1e12, 'triliun'],
		[1e9, 'miliar'],
		[1e6, 'juta'],
		[1e3, 'ribu']
	] as const)
		if (nilai >= batas)
			return `${terbilang(Math.floor(nilai / batas))} ${nama}${sisa(nilai % batas)}`;
	return '';
}

const namaHari = 'Senin Selasa Rabu Kamis Jumat Sabtu Minggu'.split(' ');

/** 'Senin': day 0 was a Thursday. */
export const sebutHari = (t: Tanggal): string => namaHari[(((nomorHari(t) + 3) % 7) + 7) % 7] ?? '';

/** 'dua puluh dua November dua ribu dua puluh enam' */
export const terbilangTanggal = (t: Tanggal): string =>
	`${terbilang(Number(t.slice(8)))} ${formatBulan(bulanDari(t)).split(' ')[0] ?? ''} ${terbilang(Number(t.slice(0, 4)))}`;
