/** A day of the calendar as 'YYYY-MM-DD'. Text order is time order, so `<` compares two of them. */
export type Tanggal = string & { readonly __tanggal: true };

const jumlahHari = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const duaDigit = (n: number): string => String(n).padStart(2, '0');
const isKabisat = (tahun: number): boolean =>
	(tahun % 4 === 0 && tahun % 100 !== 0) || tahun % 400 === 0;

/** Days of a month 1 to 12; 0 for a month that does not exist. */
export const hariDalamBulan = (tahun: number, bulan: number): number =>
	bulan === 2 && isKabisat(tahun) ? 29 : (jumlahHari[bulan - 1] ?? 0);

/** The day, or null when the calendar does not have it. Years have four digits, so 90 is never 1990. */
export function susunTanggal(tahun: number, bulan: number, hari: number): Tanggal | null {
	if (![tahun, bulan, hari].every(Number.isInteger)) return null;
	if (tahun < 1000 || tahun > 9999 || hari < 1 || hari > hariDalamBulan(tahun, bulan)) return null;
	// Safe: the one place where the parts are checked and put together.
	return `${tahun}-${duaDigit(bulan)}-${duaDigit(hari)}` as Tanggal;
}

export const bagianTanggal = (t: Tanggal) => ({
	tahun: Number(t.slice(0, 4)),
	bulan: Number(t.slice(5, 7)),
	hari: Number(t.slice(8, 10))
});

/** Days since 1970-01-01. The year is counted from March, so that 29 February is its last day. */
export function nomorHari(t: Tanggal): number {
	const { tahun: tahunKalender, bulan, hari } = bagianTanggal(t);
	const tahun = bulan <= 2 ? tahunKalender - 1 : tahunKalender;
	const abad = Math.floor(tahun / 100);
	const hariKe = Math.floor((153 * (bulan > 2 ? bulan - 3 : bulan + 9) + 2) / 5) + hari - 1;
	return tahun * 365 + Math.floor(tahun / 4) - abad + Math.floor(abad / 4) + hariKe - 719468;
}

const hariSebelumTahun = (tahun: number): number => nomorHari(`${tahun}-01-01` as Tanggal);

/** The reverse of `nomorHari`. */
export function tanggalDariNomor(nomor: number): Tanggal {
	// The first guess is at most one year off: 146097 days are exactly 400 years.
	let tahun = 1970 + Math.floor((nomor * 400) / 146097);
	if (tahun < 1000 || tahun > 9998) throw new RangeError('Hari di luar kalender');
	while (nomor < hariSebelumTahun(tahun)) tahun -= 1;
	while (nomor >= hariSebelumTahun(tahun + 1)) tahun += 1;
	let hari = nomor - hariSebelumTahun(tahun) + 1;
	let bulan = 1;
	while (hari > hariDalamBulan(tahun, bulan)) hari -= hariDalamBulan(tahun, bulan++);
	const hasil = susunTanggal(tahun, bulan, hari);
	if (!hasil) throw new RangeError('Hari di luar kalender');
	return hasil;
}
