import type { LetakRencana } from './letak-rencana';
import type { Rencana } from './rincian';

/** What the people of the village government and of the BPD get. The bengkok pays for what comes on top of the tunjangan, which D-03 leaves out of the 30 percent. */
export const rencanaImbalan = ({ desa }: LetakRencana): readonly Rencana[] => [
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
	]
];
