import type { Aturan } from '../../aturan';
import type { Problem } from '../../problem';

const basis = 'Permendagri 73/2022';

/** a new name is easy to read, at most 60 letters with its spaces, at least two words. */
export function periksaNamaBaru(nama: string, aturan: Aturan): Problem[] {
	const problems: Problem[] = [];
	const galat = (message: string, mend: string): void => {
		problems.push({ field: 'nama', level: 'galat', rule: 'A-09', message, mend, basis });
	};
	const panjang = [...nama].length;
	if (panjang > aturan.namaBaruHurufPalingBanyak)
		galat(
			`Nama bayi ${panjang} huruf, paling banyak ${aturan.namaBaruHurufPalingBanyak} huruf termasuk spasi.`,
			'Sepakati nama yang lebih pendek dengan orang tua.'
		);
	if (nama.split(' ').length < aturan.namaBaruKataPalingSedikit)
		galat(
			'Nama bayi baru satu kata, paling sedikit dua kata.',
			'Tanyakan nama lengkap bayi kepada pelapor.'
		);
	// "Mudah dibaca": letters, and the marks that stand in names; digits and signs are refused.
	const asing = nama.match(/[^\p{L}\p{M} '.-]/u);
	if (asing)
		galat(
			`Nama bayi memuat tanda "${asing[0]}".`,
			'Tulis nama dengan huruf saja, tanpa angka dan tanda baca.'
		);
	return problems;
}
