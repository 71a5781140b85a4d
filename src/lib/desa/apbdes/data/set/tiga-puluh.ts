import type { DataDesa } from '../../../data/data-desa';
import { drafJadi } from '../draf-jadi';
import { susunMasukan } from '../masukan';
import type { Rencana } from '../rincian';
import { desaPada, susunDataAnggaran } from './dasar';

/** Worlds pin this. Whatever changes the village or its budget of any seed makes it @2. */
const versi = 'rapbdes-tiga-puluh@1';

/** The failing example of D-03: two people more are paid than there are seats. */
const belanja = 1_202_000_000;
const silpaSemua = 30_000_000;
const modal = 50_000_000;

const upah = (desa: string): readonly Rencana[] => [
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
			['5.1.1.02', 'Tunjangan Kepala Desa', 1, 'tahun', 5_000_000],
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
		'Sekretaris Desa dan 10 perangkat desa',
		[
			['5.1.2.01', 'Penghasilan tetap Sekretaris Desa', 12, 'bulan', 2_400_000],
			['5.1.2.01', 'Penghasilan tetap perangkat desa (10 orang)', 120, 'OB', 2_100_000],
			['5.1.2.02', 'Tunjangan Sekretaris Desa', 1, 'tahun', 3_000_000],
			['5.1.2.02', 'Tunjangan perangkat desa (10 orang)', 120, 'OB', 100_000],
			['5.1.2.02', 'Tambahan tunjangan perangkat desa', 112, 'OB', 250_000, 'BENGKOK']
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
			['5.1.4.01', 'Tunjangan kedudukan Ketua BPD', 1, 'tahun', 7_000_000],
			['5.1.4.01', 'Tunjangan kedudukan Wakil Ketua dan Sekretaris BPD', 2, 'orang', 5_000_000],
			['5.1.4.01', 'Tunjangan kedudukan anggota BPD (2 orang)', 2, 'orang', 4_000_000]
		]
	]
];

export function buatRapbdesTigaPuluh(seed: number): DataDesa {
	const desa = desaPada(versi, seed, '2026-10-12');
	const ganti = upah(`Desa ${desa.nama}`);
	const masukan = susunMasukan(desa, 2027, { ganti, belanja, silpaSemua });
	const baris = drafJadi(masukan, 2027, modal);
	return { ...desa, anggaran: susunDataAnggaran(2027, masukan, baris) };
}
