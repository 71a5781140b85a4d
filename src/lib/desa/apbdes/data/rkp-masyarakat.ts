import type { LetakRencana } from './letak-rencana';
import type { Rencana } from './rincian';

/** Bidang 3, 4 and 5. */
export const rencanaMasyarakat = ({
	desa,
	dusun: [satu, dua, tiga],
	kpm,
	kambing
}: LetakRencana): readonly Rencana[] => [
	[
		'3.1.02',
		'Peningkatan kapasitas satlinmas',
		desa,
		12,
		'bulan',
		'ADD',
		'kasi-pemerintahan',
		'10 anggota satlinmas',
		[
			['5.2.2.05', 'linmas', 120],
			['5.2.1.06', 'kudapan', 60]
		]
	],
	[
		'3.2.03',
		'Peringatan hari kemerdekaan',
		desa,
		1,
		'kali',
		'PAD',
		'kasi-kesejahteraan',
		'Seluruh warga',
		[
			['5.2.4.02', 'tenda', 2],
			['5.2.4.02', 'suara', 2],
			['5.2.1.06', 'nasi', 150],
			['5.2.1.06', 'Kudapan dari warga', 250, 'kotak', 12_000, 'SWD']
		]
	],
	[
		'3.3.06',
		'Pembinaan karang taruna',
		desa,
		12,
		'bulan',
		'PAD',
		'kasi-kesejahteraan',
		'Pemuda desa',
		[
			['5.2.7.01', 'bola', 4],
			['5.2.1.06', 'kudapan', 100]
		]
	],
	[
		'3.4.03',
		'Pembinaan PKK',
		desa,
		12,
		'bulan',
		'ADD',
		'kasi-kesejahteraan',
		'Tim penggerak PKK',
		[
			['5.2.1.06', 'kudapan', 240],
			['5.2.2.04', 'narasumber', 4],
			['5.2.1.01', 'kertas', 8]
		]
	],
	[
		'4.2.01',
		`Peningkatan produksi padi ${satu}`,
		satu,
		8,
		'hektare',
		'DD',
		'kasi-kesejahteraan',
		`Kelompok tani ${satu}`,
		[
			['5.2.7.05', 'benih', 400],
			['5.2.7.01', 'pupuk', 150],
			['5.2.7.02', 'semprot', 8]
		]
	],
	[
		'4.2.02',
		`Pengembangan ternak kambing ${tiga}`,
		tiga,
		kambing,
		'ekor',
		'DD',
		'kasi-kesejahteraan',
		`Kelompok ternak ${tiga}`,
		[
			['5.2.7.05', 'kambing', kambing],
			['5.2.7.01', 'konsentrat', 20]
		]
	],
	[
		'4.2.03',
		'Pengisian lumbung pangan desa',
		dua,
		4_800,
		'kg',
		'DD',
		'kasi-kesejahteraan',
		'Keluarga rawan pangan',
		[
			['5.2.7.01', 'gabah', 4_800],
			['5.2.4.03', 'angkut', 2]
		]
	],
	[
		'4.3.02',
		'Pelatihan perangkat desa',
		desa,
		4,
		'orang',
		'ADD',
		'kaur-tata-usaha',
		'Perangkat desa',
		[
			['5.2.3.03', 'kursus', 4],
			['5.2.3.01', 'dinas', 8]
		]
	],
	[
		'4.4.01',
		'Pelatihan usaha rumahan bagi perempuan',
		'Balai Desa',
		2,
		'kali',
		'DD',
		'kasi-kesejahteraan',
		'25 perempuan kepala keluarga',
		[
			['5.2.2.04', 'narasumber', 6],
			['5.2.1.06', 'nasi', 60],
			['5.2.1.01', 'peserta', 25]
		]
	],
	[
		'5.1.00',
		'Penanggulangan bencana',
		desa,
		1,
		'tahun',
		'PBH',
		'kasi-pemerintahan',
		'Warga terdampak bencana',
		[['5.4.1.01', 'logistik', 30]]
	],
	[
		'5.3.00',
		`Bantuan langsung tunai Dana Desa bagi ${kpm} keluarga`,
		desa,
		12,
		'bulan',
		'DD',
		'kasi-kesejahteraan',
		`${kpm} keluarga penerima manfaat`,
		[['5.4.1.01', `BLT Dana Desa (${kpm} keluarga)`, kpm * 12, 'keluarga bulan', 300_000]]
	]
];

/** D-06: in years in which a share of Dana Desa goes to the Koperasi Desa Merah Putih. */
export const rencanaKdmp = ({ desa }: LetakRencana, jumlah: number): readonly Rencana[] => [
	[
		'4.5.02',
		'Dukungan Koperasi Desa Merah Putih (KDMP)',
		desa,
		1,
		'paket',
		'DD',
		'kasi-kesejahteraan',
		'Anggota koperasi',
		[
			[
				'5.2.7.03',
				'Dukungan pembangunan gerai dan gudang Koperasi Desa Merah Putih (KDMP)',
				1,
				'paket',
				jumlah
			]
		]
	]
];
