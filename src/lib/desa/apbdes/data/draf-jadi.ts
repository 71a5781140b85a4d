import { rupiah } from '../../../format/rupiah';
import type { Baris } from '../baris';
import { barisRkp } from '../baris-rkp';
import type { Masukan } from '../masukan';
import type { SumberDana } from '../sumber-dana';
import { idKode } from './rincian';

/** One amount for the year on an account of pendapatan or pembiayaan. */
export const barisAkun = (
	id: string,
	rekening: string,
	uraian: string,
	sumber: SumberDana,
	jumlah: number
): Baris => ({
	id,
	rekening,
	kegiatan: null,
	rkpId: null,
	uraian,
	sumber,
	volume: 100,
	satuan: 'tahun',
	hargaSatuan: rupiah(jumlah),
	pelaksana: null,
	perdes: '',
	alasan: ''
});

const transfer: Readonly<Partial<Record<SumberDana, readonly [string, string]>>> = {
	DD: ['4.2.1.01', 'Dana Desa'],
	PBH: ['4.2.2.01', 'Bagi hasil pajak dan retribusi daerah'],
	ADD: ['4.2.3.01', 'Alokasi Dana Desa'],
	PBP: ['4.2.4.01', 'Bantuan keuangan provinsi'],
	PBK: ['4.2.5.01', 'Bantuan keuangan kabupaten']
};

const sumberSendiri = (rekening: string): SumberDana =>
	rekening === '4.1.2.01'
		? 'BENGKOK'
		: rekening.startsWith('4.1.3')
			? 'SWD'
			: rekening.startsWith('4.3')
				? 'DLL'
				: 'PAD';

/** What goes into the BUM Desa, as long as it gives that much. */
export const modalBiasa = 20_000_000;

/** Pendapatan: each letter, and own income as in the year before. */
const barisPendapatan = ({ pagu, tahunLalu }: Masukan): readonly Baris[] => [
	...tahunLalu.realisasi
		.filter(({ rekening }) => /^4\.[13]/.test(rekening))
		.map(({ rekening, uraian, anggaran }) =>
			barisAkun(idKode('p', rekening), rekening, uraian, sumberSendiri(rekening), anggaran)
		),
	...pagu.flatMap(({ sumber, jumlah }) => {
		const [rekening, uraian] = transfer[sumber] ?? [];
		return rekening && uraian
			? [barisAkun(idKode('p', rekening), rekening, uraian, sumber, jumlah)]
			: [];
	})
];

/** The lines of an activity, with ids of their own. */
export const belanjaRkp = ({ rkp }: Masukan): readonly Baris[] =>
	rkp.kegiatan.flatMap((kegiatan) =>
		barisRkp(kegiatan).map((baris, i) => ({ ...baris, id: `${kegiatan.id}-${i + 1}` }))
	);

/**
 * A whole budget that breaks no rule: the RKP, its income, the SiLPA, and a capital of the BUM Desa that what it yields
 * and the SiLPA of the own income pay.
 */
export function drafJadi(masukan: Masukan, tahun: number, modal = modalBiasa): readonly Baris[] {
	const { silpa } = masukan.tahunLalu;
	const silpaAsli = silpa.find(({ sumber }) => sumber === 'PAD')?.jumlah ?? 0;
	const bagiHasil = modal - silpaAsli;
	return [
		...(bagiHasil > 0
			? [barisAkun('p-4-1-1-01', '4.1.1.01', 'Bagi hasil BUM Desa', 'PAD', bagiHasil)]
			: []),
		...barisPendapatan(masukan),
		...belanjaRkp(masukan),
		...silpa.map(({ sumber, jumlah }) =>
			barisAkun(`b-silpa-${sumber}`, '6.1.1.01', `SiLPA ${sumber} tahun sebelumnya`, sumber, jumlah)
		),
		{
			...barisAkun('b-modal', '6.2.2.01', 'Penyertaan modal BUM Desa', 'PAD', modal),
			perdes: `Peraturan Desa Nomor 3 Tahun ${tahun - 1}`
		}
	];
}
