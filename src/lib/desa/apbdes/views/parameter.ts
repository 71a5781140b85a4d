import { formatPersen } from '../../../format/angka';
import { formatRupiah, rupiah } from '../../../format/rupiah';
import {
	daftarParameter,
	kelompokBawaan,
	type Keyakinan,
	type KunciParameter,
	type ParameterTahun
} from '../aturan-tahun';

export const labelParameter: Record<KunciParameter, string> = {
	'blt-persen-maks': 'BLT Dana Desa, paling banyak dari pagu',
	'blt-rupiah-per-bulan': 'BLT Dana Desa untuk satu keluarga sebulan',
	'ketahanan-pangan-persen-min': 'Ketahanan pangan, paling sedikit dari pagu Dana Desa',
	'operasional-persen-maks': 'Operasional dari Dana Desa, paling banyak',
	'kdmp-persen': 'Koperasi Desa Merah Putih, dari pagu Dana Desa',
	'blt-bulan-sekaligus-maks': 'BLT Dana Desa yang dibayar sekaligus, paling banyak',
	'padat-karya-upah-persen-min': 'Upah padat karya tunai, paling sedikit dari biaya kegiatan',
	'siltap-kades-min': 'Siltap Kepala Desa, paling sedikit sebulan',
	'siltap-sekdes-min': 'Siltap Sekretaris Desa, paling sedikit sebulan',
	'siltap-perangkat-min': 'Siltap perangkat lain, paling sedikit sebulan',
	'jaminan-sosial-kelompok': 'Jaminan sosial perangkat, kelompok dalam batas 30 persen'
};

export const labelKeyakinan: Record<Keyakinan, string> = {
	pasti: 'tertulis dalam aturan',
	'perlu-dicek': 'perlu diperiksa pada naskah aslinya',
	'belum-ada': 'belum ditemukan'
};

/** What kind of figure it is: a share in hundredths of a percent, whole rupiah, a group of D-03, or months. */
export type JenisNilai = 'persen' | 'rupiah' | 'kelompok' | 'bulan';

export function jenisNilai(kunci: KunciParameter): JenisNilai {
	if (kunci === 'jaminan-sosial-kelompok') return 'kelompok';
	if (kunci === 'blt-bulan-sekaligus-maks') return 'bulan';
	return kunci.includes('persen') ? 'persen' : 'rupiah';
}

export function tulisParameter(kunci: KunciParameter, nilai: number | null): string {
	switch (jenisNilai(kunci)) {
		case 'kelompok':
			return nilai === null ? `kelompok ${kelompokBawaan} (bawaan)` : `kelompok ${nilai}`;
		case 'persen':
			return nilai === null ? menunggu : formatPersen(nilai / 100, nilai % 100 === 0 ? 0 : 2);
		case 'bulan':
			return nilai === null ? menunggu : `${nilai} bulan`;
		case 'rupiah':
			return nilai === null ? menunggu : formatRupiah(rupiah(nilai));
	}
}

const menunggu = 'menunggu aturan';

/** Name, basis, certainty and figure of each, in the order of the list. */
export const barisParameter = ({ isi }: ParameterTahun): readonly (readonly string[])[] =>
	daftarParameter.map((kunci) => {
		const { nilai, dasar, keyakinan } = isi[kunci];
		return [labelParameter[kunci], dasar, labelKeyakinan[keyakinan], tulisParameter(kunci, nilai)];
	});
