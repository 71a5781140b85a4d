import type { LetakRencana } from './letak-rencana';
import type { Rencana } from './rincian';

/** Bidang 1, but for what people get. */
export const rencanaPemerintahan = ({ desa, rt, rw }: LetakRencana): readonly Rencana[] => [
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
