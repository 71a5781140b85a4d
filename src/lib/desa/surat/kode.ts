/** C-07: what was typed, as the code of a signed letter: 32 hexadecimal digits in any case, with or without blanks; null when it can be none. */
export function bacaKodeVerifikasi(teks: string): string | null {
	if (teks.length > 60) return null;
	const kode = teks.toLowerCase().replace(/[\s-]/g, '');
	return /^[0-9a-f]{32}$/.test(kode) ? kode : null;
}

/** C-05: the same for the code by which a request is followed. */
export function bacaKodeLacak(teks: string): string | null {
	if (teks.length > 60) return null;
	const kode = teks.toUpperCase().replace(/[\s-]/g, '');
	return /^[A-Z0-9]{10,32}$/.test(kode) ? kode : null;
}

/** In groups, as codes stand on paper: '0123 4567'. */
export const kelompokkanKode = (kode: string, banyak: number): string =>
	kode.replace(new RegExp(`(.{${banyak}})(?=.)`, 'g'), '$1 ');

/** C-05: numbers that may be a NIK, a KK or a telephone, wherever somebody wrote them into a note. */
export const tutupAngka = (teks: string): string => teks.replace(/\d(?:[ .-]?\d){7,}/g, '••••••••');
