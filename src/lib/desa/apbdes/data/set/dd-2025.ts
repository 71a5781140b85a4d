import type { DataDesa } from '../../../data/data-desa';
import { drafJadi } from '../draf-jadi';
import { susunMasukan } from '../masukan';
import type { Rencana } from '../rincian';
import { desaPada, susunDataAnggaran } from './dasar';

/** Worlds pin this. Whatever changes the village or its budget of any seed makes it @2. */
const versi = 'rapbdes-dd-2025@1';

/** Of Rp380.000.000: BLT 18,95 % (at most 15 %), operasional 3,61 % (at most 3 %), and too little for ketahanan pangan. */
const salahPorsi = (desa: string): readonly Rencana[] => [
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
			['5.2.3.01', 'dinas', 63],
			['5.2.1.06', 'nasi', 123],
			['5.2.1.06', 'kudapan', 100]
		]
	],
	[
		'4.2.02',
		'Pengembangan ternak kambing',
		desa,
		8,
		'ekor',
		'DD',
		'kasi-kesejahteraan',
		'Kelompok ternak',
		[
			['5.2.7.05', 'kambing', 4],
			['5.2.7.01', 'konsentrat', 4]
		]
	],
	[
		'5.3.00',
		'Bantuan langsung tunai Dana Desa bagi 20 keluarga',
		desa,
		12,
		'bulan',
		'DD',
		'kasi-kesejahteraan',
		'20 keluarga penerima manfaat',
		[['5.4.1.01', 'BLT Dana Desa (20 keluarga)', 240, 'keluarga bulan', 300_000]]
	]
];

/** D-06: a draft that follows the wishes of the village and not the shares of 2025; its RKP keeps them. */
export function buatRapbdesDd2025(seed: number): DataDesa {
	const desa = desaPada(versi, seed, '2024-10-14');
	const ganti = salahPorsi(`Desa ${desa.nama}`);
	const baris = drafJadi(susunMasukan(desa, 2025, { ganti }), 2025);
	return { ...desa, anggaran: susunDataAnggaran(2025, susunMasukan(desa, 2025), baris) };
}
