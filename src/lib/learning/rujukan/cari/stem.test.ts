import { describe, expect, test } from 'vitest';
import { createStemmer, waysApart } from './stem';

const stem = createStemmer(() => false);

/** Word forms that stand in the courses or are typed at the counter, by what they come from. */
const forms: Readonly<Record<string, string>> = {
	lapor:
		'melapor melaporkan dilaporkan pelaporan laporan laporannya pelapor terlapor laporkan laporkanlah',
	lahir: 'kelahiran dilahirkan melahirkan kelahirannya lahirnya',
	catat: 'mencatat dicatat tercatat pencatatan catatan catatannya mencatatkan pencatat catatlah',
	pindah:
		'kepindahan berpindah memindahkan dipindahkan perpindahan pemindahan pindahan kepindahannya',
	datang: 'kedatangan pendatang mendatangi mendatangkan datangnya berdatangan',
	penduduk: 'kependudukan penduduknya berpenduduk',
	mati: 'kematian mematikan kematiannya',
	ubah: 'perubahan mengubah diubah berubah pengubahan ubahlah',
	pisah: 'memisah memisahkan terpisah pemisahan dipisahkan',
	pecah: 'memecah pemecahan dipecah terpecah',
	gabung: 'menggabung menggabungkan penggabungan bergabung tergabung gabungan',
	periksa: 'memeriksa diperiksa pemeriksaan pemeriksa terperiksa periksalah',
	terbit: 'menerbitkan diterbitkan penerbitan terbitan penerbit',
	tulis: 'menulis ditulis penulisan tertulis tulisan menuliskan',
	kirim: 'mengirim mengirimi dikirimi kirimannya dikirim pengiriman terkirim mengirimkan kiriman',
	susun: 'menyusun disusun penyusunan tersusun susunan susunannya',
	salin: 'menyalin disalin penyalinan salinan',
	hitung: 'menghitung dihitung penghitungan perhitungan terhitung hitungan',
	ajar: 'belajar pelajar pelajaran mengajar pengajar diajarkan pembelajaran',
	kerja: 'bekerja pekerja pekerjaan mengerjakan dikerjakan',
	surat: 'surat-surat surat-menyurat suratnya bersurat',
	anak: 'anak-anak anaknya beranak',
	warga: 'warga-warga warganya kewargaan',
	baik: 'memperbaiki diperbaiki perbaikan terbaik kebaikan',
	wajib: 'kewajiban diwajibkan mewajibkan berkewajiban',
	nyata: 'pernyataan menyatakan dinyatakan kenyataan ternyata',
	syarat: 'persyaratan mensyaratkan disyaratkan',
	ambil: 'mengambil diambil pengambilan terambil',
	cek: 'mengecek dicek pengecekan',
	kawin: 'perkawinan mengawinkan dikawinkan',
	sewa: 'menyewa disewa penyewa penyewaan menyewakan disewakan sewaan',
	pakai: 'memakai dipakai pemakai pemakaian terpakai pakaian memakaikan',
	tumpang: 'menumpang ditumpangi menumpangkan penumpang',
	pemerintah: 'pemerintahan pemerintahannya',
	masuk: 'memasukkan dimasukkan masukan pemasukan termasuk'
};

describe('Indonesian word forms', () => {
	const pairs = Object.entries(forms).flatMap(([root, words]) =>
		words.split(' ').map((word) => [word, root] as const)
	);
	test('are a table of at least 80', () => expect(pairs.length).toBeGreaterThanOrEqual(80));
	test.each(pairs)('%s is %s', (word, root) => expect(stem(word)).toBe(root));
	test.each(Object.keys(forms))('%s is itself', (root) => expect(stem(root)).toBe(root));
});

describe('what only looks affixed', () => {
	test.each(
		'berkas bersih desa dinas dusun kecamatan keluarga kepala perangkat perempuan petugas peristiwa sekretaris sendiri menteri meninggal'.split(
			' '
		)
	)('%s stays', (word) => expect(stem(word)).toBe(word));

	test('nothing is cut off a word that leads to no known one', () => {
		for (const word of ['berlin', 'disket', 'kampus', 'pertiwi', 'sentosa'])
			expect(stem(word)).toBe(word);
	});
});

describe('a word that is no root', () => {
	test('is brought to a shorter one that the texts hold', () => {
		const knowing = createStemmer((word) => word === 'validator' || word === 'blokir');
		expect(knowing('diblokir')).toBe('blokir');
		expect(knowing('pemblokiran')).toBe('blokir');
		expect(knowing('validatornya')).toBe('validator');
		expect(stem('diblokir')).toBe('diblokir');
	});

	test('joined by a hyphen without doubling stays joined', () => {
		expect(stem('sana-sini')).toBe('sana-sini');
	});
});

test('ways apart never hold the word itself, nor less than three letters', () => {
	for (const word of ['di', 'kean', 'mengetik', 'pelaporannya', 'ber', 'me'])
		for (const way of waysApart(word)) {
			expect(way).not.toBe(word);
			expect(way.length).toBeGreaterThanOrEqual(3);
		}
});
