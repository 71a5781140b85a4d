import { rupiah } from '../../../../format/rupiah';
import { tanggal } from '../../../../format/tanggal';
import type { DataDesa } from '../../../data/data-desa';
import type { Peran } from '../../../peran';
import { pelaksanaAnggaran } from '../../alur/dpa';
import type { Baris } from '../../baris';
import type { Masukan } from '../../masukan';
import { peranPelaksana } from '../../pelaksana';
import { drafJadi } from '../draf-jadi';
import { susunMasukan } from '../masukan';
import { kegiatanRkp } from '../rincian';
import { desaPada, susunDataAnggaran } from './dasar';
import { sampaiDievaluasi, sampaiDpa } from './jalan-anggaran';

/** The village of both versions. Worlds pin theirs: whatever changes it or its budget of any seed makes another version. */
const desa = 'apbdes-perubahan@1';

/** D-09: the budget of 2026 is enacted; in June more bagi hasil comes, and the RKP gets a website of the village. */
export const buatApbdesPerubahan = (seed: number): DataDesa =>
	susun(seed, (baris) => pelaksanaAnggaran(baris).map(peranPelaksana));

/** @1, from before each executor handed in his own DPA (D-08): one step was for all of them. */
export const buatApbdesPerubahanSatu = (seed: number): DataDesa =>
	susun(seed, () => ['kasi-kesejahteraan']);

function susun(seed: number, penyerah: (baris: readonly Baris[]) => readonly Peran[]): DataDesa {
	const data = desaPada(desa, seed, '2026-07-06');
	const awal = susunMasukan(data, 2026);
	const baris = drafJadi(awal, 2026);
	const langkah = [
		...sampaiDievaluasi(data.nama, 2026, ['10-13', '10-15', '10-28', '10-29', '10-31']),
		...sampaiDpa(2026, penyerah(baris))
	];
	return { ...data, anggaran: susunDataAnggaran(2026, diubah(awal, data.nama), baris, langkah) };
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
