import type { Level } from '../competency';

/** What leads from one level to the next, in the words of the page (the rules are those of `standingOf`). */
export const nextStep: Readonly<Record<Level, string>> = {
	belum: 'Mulailah dari pelajarannya.',
	mencoba: 'Berikutnya: 80% benar dari lima soal atau lebih dalam satu kuis.',
	paham: 'Berikutnya: satu latihan di desa tanpa bantuan.',
	terampil: 'Berikutnya: latihan sekali lagi tanpa bantuan, paling cepat tujuh hari kemudian.',
	tuntas: 'Terbukti dua kali tanpa bantuan.'
};
