import { tanggal } from '../../../format/tanggal';
import { buatDesaKecil } from '../../data/desa-kecil';
import { mulaiDunia, type Dunia } from '../../dunia';
import type { Baris } from '../baris';
import { rancanganBaru } from '../evolve';
import { rancanganMurni, type Langkah, type Rancangan, type Tahap } from '../rancangan';
import { makeBaris, makeBarisAkun, makeKegiatanRkp, makeMasukan } from '../testing';

/** For tests: D-02 with its own figures, two activities and a penyertaan modal. */
export const barisContoh: readonly Baris[] = [
	makeBarisAkun('p-dd', '4.2.1.01', 'DD', 822_000_000),
	makeBarisAkun('p-add', '4.2.3.01', 'ADD', 400_000_000),
	makeBaris({
		id: 'b-siltap',
		rekening: '5.1.1.01',
		kegiatan: '1.1.01',
		rkpId: 'rkp-siltap',
		uraian: 'Penghasilan tetap Kepala Desa',
		sumber: 'ADD',
		volume: 1200,
		satuan: 'OB',
		hargaSatuan: 31_666_667,
		pelaksana: 'kaur-keuangan'
	}),
	makeBaris({ id: 'b-batu', volume: 20_050, hargaSatuan: 4_000_000 }),
	makeBaris({
		id: 'b-upah',
		rekening: '5.3.5.02',
		uraian: 'Upah',
		satuan: 'HOK',
		hargaSatuan: 19_999_996
	}),
	makeBarisAkun('m-silpa', '6.1.1.01', 'DD', 30_000_000),
	{ ...makeBarisAkun('m-modal', '6.2.2.01', 'DD', 50_000_000), perdes: 'Perdes Nomor 2 Tahun 2025' }
];

/** The same budget changed: more stone, no wages, a road more. */
export const barisPerubahan: readonly Baris[] = [
	...barisContoh.filter(({ id }) => id !== 'b-upah' && id !== 'b-batu'),
	makeBaris({ id: 'b-batu', volume: 20_000, hargaSatuan: 4_000_000 }),
	makeBaris({
		id: 'b-web',
		rekening: '5.2.2.04',
		kegiatan: '1.4.08',
		rkpId: null,
		uraian: 'Jasa pembuatan website desa',
		satuan: 'paket',
		sumber: 'PAD',
		hargaSatuan: 21_999_996,
		pelaksana: 'kasi-pemerintahan'
	})
];

const peta = (baris: readonly Baris[]): ReadonlyMap<string, Baris> =>
	new Map(baris.map((satu) => [satu.id, satu]));

const hari = tanggal('2026-10-29');

export const tercatat = (...langkah: readonly Langkah[]): Rancangan['langkah'] =>
	langkah.map((satu) => ({ langkah: satu, peran: 'kades', tanggal: hari }));

let awal: Dunia | undefined;

/** A world whose village has this draft on its table. */
export function duniaAnggaran(
	isi: Partial<Rancangan> & { readonly lines?: readonly Baris[]; readonly tahap?: Tahap } = {}
): Dunia {
	awal ??= mulaiDunia(buatDesaKecil(1));
	const { lines = barisContoh, ...lain } = isi;
	const rancangan: Rancangan = { ...rancanganBaru(rancanganMurni), baris: peta(lines), ...lain };
	return {
		...awal,
		anggaran: {
			...awal.anggaran,
			tahun: 2027,
			masukan: makeMasukan({
				rkp: {
					perdes: 'Peraturan Desa Nomor 4 Tahun 2026',
					tanggal: tanggal('2026-09-25'),
					kegiatan: [
						makeKegiatanRkp(),
						makeKegiatanRkp({
							id: 'rkp-siltap',
							kode: '1.1.01',
							nama: 'Penghasilan tetap Kepala Desa',
							pelaksana: 'kaur-keuangan',
							sumber: 'ADD'
						})
					]
				}
			}),
			rancangan: new Map([[rancangan.id, rancangan]])
		}
	};
}

export const duniaPerubahan = (isi: Parameters<typeof duniaAnggaran>[0] = {}): Dunia =>
	duniaAnggaran({
		lines: barisPerubahan,
		perubahan: { alasan: 'website desa', luarBiasa: false, semula: peta(barisContoh) },
		penjabaran: peta(barisPerubahan),
		...isi
	});

export const sepakati: Langkah = {
	jenis: 'sepakati',
	musyawarah: { tempat: 'Balai Desa', hadir: 32, nomor: '3 Tahun 2026' }
};
export const ubahPenjabaran: Langkah = { jenis: 'ubah-penjabaran', nomor: '2 Tahun 2027' };
export const operasional: Langkah = { jenis: 'tetapkan-operasional', nomor: '1 Tahun 2027' };
export const tetapkan: Langkah = {
	jenis: 'tetapkan',
	nomorPerdes: '7 Tahun 2026',
	nomorPerkades: '8 Tahun 2026'
};
