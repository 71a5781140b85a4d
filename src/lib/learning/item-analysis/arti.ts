import { enough, fewestShown, type Finding, type Light } from './lights';

/** What the words of item analysis mean, for the page and the files. */
export const artiButir: readonly (readonly [string, string])[] = [
	[
		'N',
		`Banyaknya percobaan yang dihitung: kuis latihan percobaan pertama tiap orang, setiap uji yang dikirim, dan uraian sesudah dinilai. Angka dari kurang dari ${fewestShown} percobaan tidak ditampilkan, dan dari kurang dari ${enough} belum dinilai.`
	],
	[
		'F, tingkat kemudahan',
		'Nilai rata-rata soal itu, dalam persen. Di bawah 25% terlalu sulit, di atas 95% terlalu mudah.'
	],
	[
		'D, daya beda',
		'Apakah yang paham soal lain juga paham soal ini: dari −100 sampai 100. Di bawah 10 soal perlu ditinjau. Di bawah 0 justru yang pandai yang keliru, jadi kuncinya diduga salah.'
	],
	[
		'E, efisiensi daya beda',
		'Daya beda dibandingkan dengan yang paling tinggi yang mungkin bagi soal semudah atau sesulit itu.'
	],
	[
		'Pilihan mati',
		'Pilihan salah yang dipilih kurang dari 2% percobaan: tidak mengecoh siapa pun.'
	],
	[
		'Pengecoh menang',
		'Di sepertiga percobaan teratas, satu pilihan salah lebih banyak dipilih daripada kuncinya.'
	],
	[
		'Ditahan',
		`Revisi yang kuncinya diduga salah menurut sedikitnya ${enough} percobaan di seluruh Indonesia. Uji tidak mengundinya selama soal lain cukup, dan nilai uji dihitung tanpa soal itu. Kelulusan yang sudah diberikan tidak dicabut.`
	],
	[
		'Alfa',
		'Seberapa ajek satu kuis mengukur hal yang sama, paling tinggi 100. Hanya dari orang yang mendapat soal yang sama.'
	],
	['Salah baku', 'Sejauh mana nilai satu orang dapat meleset karena kebetulan, dalam persen.'],
	[
		'Kesalahan tersering',
		'Pemeriksaan tugas latihan yang gagal sedikitnya sekali, sebagai bagian dari percobaan yang diperiksa pada revisi terbaru tugas itu.'
	],
	[
		'Yakin tetapi salah',
		'Jawaban diagnosa yang keliru padahal peserta menyatakan yakin: pengetahuan yang keliru lebih sulit dibetulkan daripada yang belum ada.'
	]
];

export const sebutTemuan: Readonly<Record<Finding, string>> = {
	'salah-kunci': 'Diduga salah kunci',
	'pengecoh-menang': 'Pengecoh menang',
	lemah: 'Daya beda lemah',
	'terlalu-sulit': 'Terlalu sulit',
	'terlalu-mudah': 'Terlalu mudah',
	'pilihan-mati': 'Ada pilihan mati'
};

/** A light in words: the colour only repeats it. */
export function sebutLampu(light: Light, findings: readonly Finding[]): string {
	if (light === 'abu-abu') return 'Belum cukup data';
	if (light === 'hijau') return 'Baik';
	return findings
		.filter((one) => one !== 'pilihan-mati')
		.map((one) => sebutTemuan[one])
		.join(', ');
}
