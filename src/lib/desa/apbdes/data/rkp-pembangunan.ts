import type { LetakRencana } from './letak-rencana';
import type { Rencana } from './rincian';

/** Bidang 2, but for the farm road, which takes what Dana Desa is left. */
export const rencanaPembangunan = ({
	desa,
	dusun: [satu, dua, tiga],
	banyakDusun,
	rabat
}: LetakRencana): readonly Rencana[] => [
	[
		'2.1.01',
		'Penyelenggaraan PAUD desa',
		satu,
		12,
		'bulan',
		'DD',
		'kasi-kesejahteraan',
		'Anak usia dini',
		[
			['5.2.2.03', 'guru', 48],
			['5.2.7.01', 'edukatif', 1]
		]
	],
	[
		'2.1.08',
		'Pengelolaan perpustakaan desa',
		desa,
		12,
		'bulan',
		'PAD',
		'kasi-kesejahteraan',
		'Pelajar dan warga',
		[
			['5.2.2.03', 'pustakawan', 12],
			['5.3.9.01', 'buku', 40]
		]
	],
	[
		'2.2.02',
		'Penyelenggaraan posyandu dan pencegahan stunting',
		desa,
		12,
		'bulan',
		'DD',
		'kasi-kesejahteraan',
		'Balita, ibu hamil, dan kader posyandu',
		[
			['5.2.2.03', 'kader', banyakDusun * 4 * 12],
			['5.2.1.06', 'balita', 1_000],
			['5.2.1.06', 'bumil', 360],
			['5.3.2.08', 'timbangan', 2]
		]
	],
	[
		'2.2.03',
		'Penyuluhan kesehatan ibu dan anak',
		'Balai Desa',
		2,
		'kali',
		'DD',
		'kasi-pelayanan',
		'Ibu hamil dan ibu balita',
		[
			['5.2.2.04', 'narasumber', 4],
			['5.2.1.06', 'nasi', 70],
			['5.2.1.06', 'kudapan', 70]
		]
	],
	[
		'2.3.10',
		`Rabat beton jalan desa ${satu}`,
		satu,
		rabat,
		'm',
		'DD',
		'kasi-kesejahteraan',
		`Warga ${satu}`,
		[
			['5.3.5.03', 'semen', (rabat * 28) / 10],
			['5.3.5.03', 'pasir', rabat / 4],
			['5.3.5.03', 'kerikil', (rabat * 35) / 100],
			['5.3.5.02', 'pekerja', (rabat * 7) / 10],
			['5.3.5.04', 'molen', 8],
			['5.3.5.01', 'tim', 3]
		]
	],
	[
		'2.3.14',
		`Pembangunan drainase jalan ${dua}`,
		dua,
		120,
		'm',
		'PBK',
		'kasi-kesejahteraan',
		`Warga ${dua}`,
		[
			['5.3.5.03', 'uditch', 100],
			['5.3.5.03', 'tutup', 100],
			['5.3.5.03', 'pasir', 20],
			['5.3.5.02', 'pekerja', 220],
			['5.3.5.02', 'tukang', 60],
			['5.3.5.04', 'angkut', 6]
		]
	],
	[
		'2.3.06',
		'Pemeliharaan balai desa',
		'Balai Desa',
		1,
		'paket',
		'PBH',
		'kasi-kesejahteraan',
		'Warga desa',
		[
			['5.2.6.04', 'cat', 8],
			['5.2.6.04', 'tukang', 24],
			['5.2.6.04', 'pekerja', 24]
		]
	],
	[
		'2.4.01',
		'Perbaikan rumah tidak layak huni',
		dua,
		6,
		'rumah',
		'PBK',
		'kasi-kesejahteraan',
		'6 keluarga miskin',
		[
			['5.2.7.03', 'semen', 240],
			['5.2.7.03', 'bata', 24_000],
			['5.2.7.03', 'besi', 180],
			['5.2.7.03', 'pasir', 48],
			['5.2.7.03', 'tukang', 150],
			['5.2.7.03', 'pekerja', 150]
		]
	],
	[
		'2.4.15',
		`Penyediaan sarana pengelolaan sampah ${tiga}`,
		tiga,
		1,
		'paket',
		'PBH',
		'kasi-kesejahteraan',
		`Warga ${tiga}`,
		[
			['5.3.3.03', 'gerobak', 2],
			['5.3.7.03', 'tong', 24]
		]
	],
	[
		'2.6.02',
		'Informasi publik APBDes',
		desa,
		2,
		'buah',
		'ADD',
		'kaur-perencanaan',
		'Seluruh warga',
		[
			['5.2.1.05', 'baliho', 2],
			['5.2.1.05', 'fotokopi', 1_000]
		]
	],
	[
		'2.7.02',
		`Lampu jalan tenaga surya ${tiga}`,
		tiga,
		6,
		'titik',
		'DD',
		'kasi-kesejahteraan',
		`Warga ${tiga}`,
		[
			['5.3.8.03', 'lampu', 6],
			['5.3.8.03', 'tiang', 6],
			['5.3.8.02', 'tukang', 6]
		]
	]
];
