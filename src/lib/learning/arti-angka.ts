import { activeDays, silentDays, unseenDays } from './activity';
import { failedExams, sameMistake, wrongInOneTry } from './stuck';

/** What the words of the reports mean, for every screen and every file (pembelajaran.md e1). */
const arti = {
	aktif: [
		'Aktif',
		`Orang yang belajar atau berlatih dalam ${activeDays} hari terakhir, di kursus mana pun.`
	],
	macet: [
		'Macet',
		`Paling sedikit ${wrongInOneTry} jawaban atau pemeriksaan gagal dalam percobaan terakhir, pemeriksaan yang sama gagal ${sameMistake} kali, atau ${failedExams} kali gagal uji, dan sesudah itu belum lulus. Hilang begitu lulus atau ditandai sudah dibantu.`
	],
	senyap: [
		'Senyap',
		`Sudah mulai, belum selesai, dan tidak ada kegiatan selama ${silentDays} hari.`
	],
	'belum-terlihat': [
		'Belum terlihat',
		`Masih masuk di perangkatnya, tetapi perangkat itu tidak tersambung lebih dari ${unseenDays} hari. Yang dikerjakan di sana mungkin belum terkirim; ini tidak sama dengan senyap.`
	],
	jabatan: ['Jabatan terisi', 'Jabatan yang sekarang dipegang seseorang yang mempunyai akun.'],
	teraktivasi: [
		'Teraktivasi',
		'Pemegang jabatan yang sudah memakai akunnya: pernah memilih kata sandi sendiri.'
	],
	mulai: ['Mulai', 'Orang yang sudah mengerjakan sesuatu di kursus ini.'],
	selesai: ['Selesai', 'Orang yang sudah memenuhi semua syarat selesai kursus.'],
	latihan: ['Lulus latihan', 'Orang yang lulus paling sedikit satu tugas latihan.'],
	nilai: [
		'Nilai rata-rata',
		'Rata-rata dari nilai rata-rata tiap orang; kuis yang diulang dihitung nilai terbaiknya.'
	],
	kenaikan: [
		'Kenaikan',
		'Bagian dari kekurangan sebelum belajar yang terkejar: (nilai sesudah − nilai sebelum) / (100 − nilai sebelum), rata-rata dari n orang yang mengerjakan keduanya. Selang 95% menunjukkan seberapa pasti rata-rata itu.'
	],
	siap: [
		'Desa siap',
		'Desa yang semua jabatan wajibnya sudah membuktikan kemampuan untuk pekerjaan itu.'
	],
	tertutup: [
		'< 5, ditutup',
		'“< 5” berarti satu sampai empat orang. “ditutup” berarti angka itu tidak ditampilkan, supaya angka kecil di dekatnya tidak dapat dihitung.'
	],
	'data-sd': [
		'Data s.d.',
		`Saat kegiatan terakhir dari desa itu diterima. Pudar bila lebih dari ${unseenDays} hari.`
	]
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

export type Istilah = keyof typeof arti;

/** The word and what it means. */
export const artiAngka = (istilah: readonly Istilah[]): readonly (readonly [string, string])[] =>
	istilah.map((satu) => arti[satu]);

export const artiSatu = (istilah: Istilah): string => arti[istilah][1];
