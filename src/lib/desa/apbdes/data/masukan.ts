import { rupiah } from '../../../format/rupiah';
import { tanggal } from '../../../format/tanggal';
import { acak, seedDari } from '../../acak';
import type { DataDesa } from '../../data/data-desa';
import type { Masukan, Pagu } from '../masukan';
import type { SumberDana } from '../sumber-dana';
import { susunLetak } from './letak-rencana';
import { susunBpd, susunPerangkat, tarikanWarga } from './perangkat';
import type { Rencana } from './rincian';
import { kebutuhan, susunRkp } from './rkp';
import { susunStandarHarga } from './standar-harga';
import { susunSilpa, susunTahunLalu } from './tahun-lalu';

/** Dana Desa of a village of this size. 2025 and 2026 are those of the worked examples of D-06. */
const paguDanaDesa: Readonly<Record<number, number>> = {
	2024: 372_460_000,
	2025: 380_000_000,
	2026: 1_000_000_000
};
export const danaDesaTahun = (tahun: number): number => paguDanaDesa[tahun] ?? 436_412_000;

/** D-06: 58,03 % of the Dana Desa of 2026. */
const kdmpTahun = (tahun: number): number =>
	tahun === 2026 ? (danaDesaTahun(tahun) * 5803) / 10_000 : 0;

/** What a data set wants otherwise. */
export type SusunanKhusus = {
	/** Activities that stand for that of the same code. */
	readonly ganti?: readonly Rencana[];
	/** What all activities together come to; Dana Desa is then as much as that takes. */
	readonly belanja?: number;
	readonly kdmp?: number;
	/** SiLPA of the own income besides that of the transfers. */
	readonly silpaSemua?: number;
};

/** Invented, from the names and the plan of the village, the same for the same village for ever. */
export function susunMasukan(
	desa: DataDesa,
	tahun: number,
	{ ganti = [], belanja, kdmp = kdmpTahun(tahun), silpaSemua }: SusunanKhusus = {}
): Masukan {
	const rng = acak(seedDari(`anggaran@1/${desa.kode}/${desa.penduduk[0]?.nama ?? ''}/${tahun}`));
	const letak = susunLetak(desa, tahun, rng);
	const tarik = tarikanWarga(desa, tahun, rng);
	const silpa = susunSilpa(rng, silpaSemua);
	const sisa = (sumber: SumberDana): number =>
		silpa.find((satu) => satu.sumber === sumber)?.jumlah ?? 0;
	const cukup =
		belanja === undefined ? { danaDesa: danaDesaTahun(tahun) + sisa('DD') } : { belanja };
	const rkp = susunRkp(letak, cukup, kdmp, ganti);
	const jumlahPagu = (sumber: SumberDana): number => kebutuhan(rkp.kegiatan, sumber) - sisa(sumber);
	const pagu = susunPagu(desa, tahun, {
		DD: jumlahPagu('DD'),
		ADD: jumlahPagu('ADD'),
		PBH: jumlahPagu('PBH'),
		PBK: jumlahPagu('PBK')
	});
	return {
		rkp,
		pagu,
		perangkat: susunPerangkat(desa, tarik),
		standarHarga: susunStandarHarga(desa.kabupaten, tahun),
		tahunLalu: susunTahunLalu(tahun, rkp.kegiatan, pagu, danaDesaTahun(tahun - 1), silpa),
		bpd: susunBpd(tarik)
	};
}

/** D-05: from the first two days of October before the year. */
function susunPagu(
	{ kabupaten }: Pick<DataDesa, 'kabupaten'>,
	tahun: number,
	jumlah: Readonly<Record<'DD' | 'ADD' | 'PBH' | 'PBK', number>>
): readonly Pagu[] {
	const pengirim = `Dinas Pemberdayaan Masyarakat dan Desa Kabupaten ${kabupaten}`;
	const badan = `Badan Pengelola Keuangan Daerah Kabupaten ${kabupaten}`;
	const satu = (sumber: keyof typeof jumlah, nomor: string, hari: string, dari: string): Pagu => ({
		sumber,
		jumlah: rupiah(jumlah[sumber]),
		surat: `${nomor}/${tahun - 1}`,
		tanggal: tanggal(`${tahun - 1}-10-${hari}`),
		pengirim: dari
	});
	return [
		satu('DD', '400.10.2.4/1127/DPMD', '01', pengirim),
		satu('ADD', '400.10.2.4/1128/DPMD', '01', pengirim),
		satu('PBH', '900.1.3/2044/BPKD', '02', badan),
		satu('PBK', '900.1.3/2051/BPKD', '02', badan)
	];
}
