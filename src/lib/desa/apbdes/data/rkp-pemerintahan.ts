import type { LetakRencana } from './letak-rencana';
import type { Rencana } from './rincian';

/** Bidang 1. The bengkok pays for what comes on top of the tunjangan, which D-03 leaves out of the 30 percent. */
export const rencanaPemerintahan = ({ desa, rt, rw }: LetakRencana): readonly Rencana[] => [
	[
		'1.1.01',
		'Penghasilan tetap dan tunjangan Kepala Desa',
		desa,
		12,
		'bulan',
		'ADD',
		'kaur-tata-usaha',
		'Kepala Desa',
		[
			['5.1.1.01', 'Penghasilan tetap Kepala Desa', 12, 'bulan', 3_000_000],
			['5.1.1.02', 'Tunjangan Kepala Desa', 12, 'bulan', 500_000],
			['5.1.1.02', 'Tambahan tunjangan Kepala Desa', 12, 'bulan', 1_000_000, 'BENGKOK']
		]
	],
	[
		'1.1.02',
		'Penghasilan tetap dan tunjangan perangkat desa',
		desa,
		12,
		'bulan',
		'ADD',
		'kaur-tata-usaha',
		'Sekretaris Desa dan 8 perangkat desa',
		[
			['5.1.2.01', 'Penghasilan tetap Sekretaris Desa', 12, 'bulan', 2_400_000],
			['5.1.2.01', 'Penghasilan tetap Kaur dan Kasi (6 orang)', 72, 'OB', 2_100_000],
			['5.1.2.01', 'Penghasilan tetap Kepala Dusun (2 orang)', 24, 'OB', 2_100_000],
			['5.1.2.02', 'Tunjangan Sekretaris Desa', 12, 'bulan', 300_000],
			['5.1.2.02', 'Tunjangan perangkat desa (8 orang)', 96, 'OB', 150_000],
			['5.1.2.02', 'Tambahan tunjangan perangkat desa (9 orang)', 108, 'OB', 250_000, 'BENGKOK']
		]
	],
	[
		'1.1.03',
		'Jaminan sosial Kepala Desa dan perangkat desa',
		desa,
		12,
		'bulan',
		'ADD',
		'kaur-tata-usaha',
		'Kepala Desa dan 9 perangkat desa',
		[
			['5.1.3.01', 'Iuran jaminan kesehatan Kepala Desa', 12, 'bulan', 120_000],
			['5.1.3.02', 'Iuran jaminan kesehatan perangkat desa (9 orang)', 108, 'OB', 96_000],
			['5.1.3.03', 'Iuran jaminan ketenagakerjaan Kepala Desa', 12, 'bulan', 16_000],
			['5.1.3.04', 'Iuran jaminan ketenagakerjaan perangkat desa (9 orang)', 108, 'OB', 13_000]
		]
	],
	[
		'1.1.04',
		'Operasional pemerintah desa',
		desa,
		12,
		'bulan',
		'ADD',
		'kaur-tata-usaha',
		'Kantor desa',
		[
			['5.2.2.01', 'ppkd', 72],
			['5.2.1.01', 'kertas', 60],
			['5.2.1.01', 'tinta', 24],
			['5.2.5.01', 'listrik', 12],
			['5.2.5.05', 'internet', 12],
			['5.2.1.05', 'Penggandaan dokumen keuangan', 4_000, 'lembar', 300, 'DLL']
		]
	],
	[
		'1.1.05',
		'Tunjangan BPD',
		desa,
		12,
		'bulan',
		'ADD',
		'kaur-tata-usaha',
		'5 anggota BPD',
		[
			['5.1.4.01', 'Tunjangan kedudukan Ketua BPD', 12, 'bulan', 500_000],
			['5.1.4.01', 'Tunjangan kedudukan Wakil Ketua dan Sekretaris BPD', 24, 'OB', 400_000],
			['5.1.4.01', 'Tunjangan kedudukan anggota BPD (2 orang)', 24, 'OB', 350_000]
		]
	],
	[
		'1.1.06',
		'Operasional BPD',
		desa,
		12,
		'bulan',
		'ADD',
		'kaur-tata-usaha',
		'5 anggota BPD',
		[
			['5.2.1.06', 'nasi', 60],
			['5.2.1.01', 'kertas', 10],
			['5.2.1.05', 'fotokopi', 400],
			['5.2.3.01', 'dinas', 12]
		]
	],
	[
		'1.1.07',
		'Insentif RT dan RW',
		desa,
		12,
		'bulan',
		'ADD',
		'kasi-pemerintahan',
		`${rt} ketua RT dan ${rw} ketua RW`,
		[
			['5.2.2.03', 'rt', rt * 12],
			['5.2.2.03', 'rw', rw * 12]
		]
	],
	[
		'1.1.08',
		'Operasional pemerintah desa dari Dana Desa',
		desa,
		12,
		'bulan',
		'DD',
		'kaur-tata-usaha',
		'Kepala Desa dan perangkat desa',
		[
			['5.2.3.01', 'dinas', 36],
			['5.2.1.06', 'nasi', 120],
			['5.2.1.06', 'kudapan', 100]
		]
	],
	[
		'1.2.01',
		'Pengadaan komputer kantor desa',
		desa,
		3,
		'unit',
		'PBH',
		'kaur-tata-usaha',
		'Pelayanan warga di kantor desa',
		[
			['5.3.2.03', 'laptop', 2],
			['5.3.2.03', 'printer', 1]
		]
	],
	[
		'1.3.02',
		'Pemutakhiran profil desa',
		desa,
		1,
		'dokumen',
		'PBH',
		'kasi-pemerintahan',
		'Seluruh keluarga di desa',
		[
			['5.2.2.05', 'pendata', rt * 2],
			['5.2.1.06', 'kudapan', 60],
			['5.2.1.05', 'fotokopi', 2_500],
			['5.2.1.05', 'jilid', 6]
		]
	],
	[
		'1.4.01',
		'Musyawarah perencanaan pembangunan desa',
		'Balai Desa',
		3,
		'kali',
		'ADD',
		'kaur-perencanaan',
		'Wakil dusun, perempuan, petani, pemuda, dan lembaga desa',
		[
			['5.2.1.06', 'nasi', 160],
			['5.2.1.06', 'kudapan', 160],
			['5.2.1.05', 'fotokopi', 3_000],
			['5.2.1.08', 'spanduk', 3]
		]
	],
	[
		'1.4.03',
		'Penyusunan RKP Desa',
		desa,
		1,
		'dokumen',
		'ADD',
		'kaur-perencanaan',
		'Tim penyusun RKP Desa',
		[
			['5.2.2.01', 'tim', 7],
			['5.2.1.06', 'kudapan', 70],
			['5.2.1.05', 'jilid', 10]
		]
	],
	[
		'1.4.04',
		'Penyusunan APBDes dan laporan pertanggungjawabannya',
		desa,
		3,
		'dokumen',
		'ADD',
		'kaur-perencanaan',
		'Pemerintah desa dan BPD',
		[
			['5.2.1.05', 'fotokopi', 4_000],
			['5.2.1.05', 'jilid', 24],
			['5.2.1.06', 'kudapan', 60]
		]
	],
	[
		'1.4.08',
		'Pengelolaan sistem informasi desa',
		desa,
		12,
		'bulan',
		'PBH',
		'kasi-pemerintahan',
		'Warga dan kantor desa',
		[
			['5.2.2.02', 'operator', 12],
			['5.2.1.01', 'kertas', 20],
			['5.2.1.01', 'tinta', 8]
		]
	]
];
