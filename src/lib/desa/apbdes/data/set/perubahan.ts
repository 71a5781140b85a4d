import { rupiah } from '../../../../format/rupiah';
import { tanggal } from '../../../../format/tanggal';
import type { DataDesa } from '../../../data/data-desa';
import type { Masukan } from '../../masukan';
import { drafJadi } from '../draf-jadi';
import { susunMasukan } from '../masukan';
import { kegiatanRkp } from '../rincian';
import { desaPada, susunDataAnggaran } from './dasar';
import { sampaiDievaluasi, sampaiDpa } from './jalan-anggaran';

/** Worlds pin this. Whatever changes the village or its budget of any seed makes it @2. */
const versi = 'apbdes-perubahan@1';

/** D-09: the budget of 2026 is enacted; in June more bagi hasil comes, and the RKP gets a website of the village. */
export function buatApbdesPerubahan(seed: number): DataDesa {
	const desa = desaPada(versi, seed, '2026-07-06');
	const awal = susunMasukan(desa, 2026);
	const langkah = [
		...sampaiDievaluasi(desa.nama, 2026, ['10-13', '10-15', '10-28', '10-29', '10-31']),
		...sampaiDpa(2026)
	];
	return {
		...desa,
		anggaran: susunDataAnggaran(2026, diubah(awal, desa.nama), drafJadi(awal, 2026), langkah)
	};
}

function diubah(awal: Masukan, desa: string): Masukan {
	const situs = kegiatanRkp(
		[
			'2.6.03',
			'Pembuatan situs web desa',
			`Desa ${desa}`,
			1,
			'paket',
			'PBH',
			'kasi-pemerintahan',
			'Warga desa',
			[
				['5.2.2.04', 'situs', 1],
				['5.2.4.90', 'hosting', 1],
				['5.3.2.02', 'kamera', 1],
				['5.2.2.04', 'narasumber', 2],
				['5.2.1.06', 'kudapan', 20]
			]
		],
		'rkp-2-6-03'
	);
	const letak = awal.rkp.kegiatan.findIndex(({ kode }) => kode > situs.kode);
	return {
		...awal,
		rkp: {
			...awal.rkp,
			perdes: `${awal.rkp.perdes} yang diubah dengan Peraturan Desa Nomor 3 Tahun 2026`,
			kegiatan: awal.rkp.kegiatan.toSpliced(letak, 0, situs)
		},
		pagu: awal.pagu.map((pagu) =>
			pagu.sumber === 'PBH'
				? {
						...pagu,
						jumlah: rupiah(pagu.jumlah + situs.perkiraan),
						surat: '900.1.3/1187/BPKD/2026',
						tanggal: tanggal('2026-06-12')
					}
				: pagu
		)
	};
}
