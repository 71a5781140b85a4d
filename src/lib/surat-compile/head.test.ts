import { describe, expect, test } from 'vitest';
import { dengan, kepala, temuan } from './testing';

describe('in the head of a letter type is found with its line', () => {
	const semua = (...lines: string[]) => [...kepala, ...lines];

	test.each<[string, readonly string[], string]>([
		[
			'a key that nobody knows',
			semua('tarif: 5000'),
			'14 Kunci “tarif” di kepala berkas tidak dikenal.'
		],
		[
			'a key that is missing',
			dengan({ pemohon: '' }),
			'1 Kunci “pemohon” di kepala berkas belum ada.'
		],
		[
			'a group that is none',
			dengan({ kelompok: 'kelompok: lain' }),
			'4 Isi kunci “kelompok” belum benar.'
		],
		[
			'a code that was read as a number',
			dengan({ klasifikasi: 'klasifikasi: 100.10' }),
			'6 Isi kunci “klasifikasi” belum benar.'
		],
		[
			'ya and tidak in another language',
			semua('mandiri: yes'),
			'14 Isi kunci “mandiri” belum benar.'
		],
		[
			'a check that does not exist',
			semua('syarat: [aktif, kaya]'),
			'14 Isi kunci “syarat” belum benar.'
		],
		['a check twice', semua('syarat: [aktif, aktif]'), '14 Syarat “aktif” disebut dua kali.'],
		[
			'C-01 a code that is not in the table',
			dengan({ klasifikasi: 'klasifikasi: "400.99"' }),
			'6 Kode 400.99 tidak ada di tabel Permendagri 83/2022.'
		],
		[
			'C-01 an old code that is not in the table',
			dengan({ 'klasifikasi-lama': 'klasifikasi-lama: "999"' }),
			'7 Kode 999 tidak ada di tabel kode lama.'
		],
		[
			'C-06 a check without the isian it reads',
			semua('syarat: [usaha-di-desa]'),
			'14 Syarat “usaha-di-desa” memeriksa isian yang belum ada: nama-usaha (teks), alamat-usaha (teks).'
		],
		[
			'C-06 a check whose isian is of another kind',
			semua(
				'  - nama: ahli-waris',
				'    label: Ahli waris',
				'    jenis: teks',
				'syarat: [ahli-waris]'
			),
			'17 Syarat “ahli-waris” memeriksa isian yang belum ada: ahli-waris (anggota-kk), saksi-1 (teks), saksi-2 (teks).'
		],
		[
			'C-03 a statement about land signed a.n.',
			dengan({ kelompok: 'kelompok: tanah' }, 'boleh-an: ya'),
			'14 Surat ini tidak boleh ditandatangani atas nama kepala desa (C-03).'
		],
		[
			'C-03 something strategic signed a.n.',
			semua('boleh-an: ya', 'strategis: ya'),
			'14 Surat ini tidak boleh ditandatangani atas nama kepala desa (C-03).'
		],
		[
			'B-04 a pengantar RT for somebody who moves',
			dengan({ klasifikasi: 'klasifikasi: "400.12.2.2"' }, 'pengantar-rt: ya'),
			'14 Pengantar RT tidak boleh diminta untuk kepindahan (B-04).'
		],
		[
			'a pengantar RT among the papers',
			semua('berkas:', '  - Pengantar RT/RW'),
			'15 Pengantar RT bukan berkas, melainkan kebiasaan yang disetel desa.'
		],
		[
			'C-05 a letter of the office asked for at the kiosk',
			dengan({ kelompok: 'kelompok: dinas' }, 'mandiri: ya'),
			'14 Surat dinas tidak diminta warga lewat layanan mandiri.'
		],
		[
			'C-06 a letter of the office that checks an applicant',
			dengan({ kelompok: 'kelompok: dinas' }, 'syarat: [aktif]'),
			'14 Surat dinas tidak punya pemohon yang dapat diperiksa.'
		],
		[
			'a choice without options',
			[...kepala.slice(0, -1), '    jenis: pilihan'],
			'13 Isian “keperluan” belum punya pilihan.'
		],
		[
			'options of what is no choice',
			semua('    pilihan: [Ya, Tidak]'),
			'14 Isian “keperluan” berjenis teks, bukan pilihan.'
		],
		[
			'the same option twice',
			[...kepala.slice(0, -1), '    jenis: pilihan', '    pilihan: [Ya, Ya]'],
			'14 Pilihan yang sama ditulis dua kali.'
		],
		[
			'a size of what has none',
			[...kepala.slice(0, -1), '    jenis: tanggal', '    paling-banyak: 3'],
			'14 Isian berjenis tanggal tidak punya ukuran.'
		],
		[
			'a kind of isian that is none',
			[...kepala.slice(0, -1), '    jenis: angkasa'],
			'13 Isi kunci “isian.jenis” belum benar.'
		],
		[
			'an isian twice',
			semua('  - nama: keperluan', '    label: Lagi', '    jenis: teks'),
			'14 Isian “keperluan” ada dua.'
		],
		[
			'an isian that the text never uses',
			semua('  - nama: tempat', '    label: Tempat', '    jenis: teks'),
			'14 Isian “tempat” ditanyakan, tetapi tidak dipakai dalam isi surat.'
		],
		[
			'a number that may be a real person’s',
			semua('sebutan: ["3201012001900001"]'),
			'14 Nomor 3201012001900001 bisa jadi milik orang sungguhan.'
		],
		[
			'a form that was not filled in',
			semua('judul: "[[tulis: judulnya]]"'),
			'14 Bagian formulir ini belum ditulis: “judulnya”.'
		],
		[
			'front matter that is no YAML',
			semua('judul: "Surat'),
			'14 Tanda kutip atau kurung yang dibuka di baris ini belum ditutup.'
		]
	])('%s', (_, head, expected) => expect(temuan(head)).toContain(expected));
});
