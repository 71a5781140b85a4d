import { formatRupiah, rupiah, type Rupiah } from '../../../format/rupiah';
import { namaSumberDana, type SumberDana } from '../sumber-dana';
import type { Bahan } from './bahan';
import { idBaris, jumlahkan, rincianJumlah, type HasilAturan } from './hasil';

const sumberTransfer = ['DD', 'ADD', 'PBH', 'PBP', 'PBK'] as const satisfies readonly SumberDana[];

type Banding = {
	readonly sumber: SumberDana;
	readonly pagu: Rupiah;
	readonly surat: string;
	readonly anggaran: Rupiah;
};

/** D-05: what the village budgets as transfer is what the letters say. */
export function nilaiPagu({ pendapatan, masukan, semua }: Bahan): HasilAturan {
	const banding = sumberTransfer
		.map((sumber): Banding => {
			const surat = masukan.pagu.filter((satu) => satu.sumber === sumber);
			return {
				sumber,
				pagu: rupiah(surat.reduce((sampai, { jumlah }) => sampai + jumlah, 0)),
				surat: surat.map((satu) => satu.surat).join(', '),
				anggaran: jumlahkan(pendapatan.filter(({ baris }) => baris.sumber === sumber))
			};
		})
		.filter(({ surat, anggaran }) => surat !== '' || anggaran !== 0);
	const beda = banding.filter(({ pagu, anggaran }) => pagu !== anggaran);
	const sumberBeda = new Set(beda.map(({ sumber }) => sumber));
	const hasil = {
		aturan: 'D-05',
		kunci: 'd-05-pagu',
		judul: 'Pagu transfer',
		dasar: 'UU 6/2014 Ps. 72',
		rincian: banding.map(({ sumber, pagu, surat, anggaran }) =>
			rincianJumlah(
				namaSumberDana(sumber),
				anggaran,
				surat === '' ? 'Belum ada surat pagu' : `Pagu ${formatRupiah(pagu)} menurut surat ${surat}`
			)
		)
	};
	if (masukan.pagu.length === 0 || semua.length === 0)
		return {
			...hasil,
			status: 'belum-dinilai',
			ringkas: semua.length === 0 ? 'Belum ada baris anggaran.' : 'Surat pagu belum tersedia.',
			barisId: [],
			mend: ''
		};
	if (beda.length === 0)
		return {
			...hasil,
			status: 'terpenuhi',
			ringkas: `Transfer ${formatRupiah(rupiah(banding.reduce((n, { pagu }) => n + pagu, 0)))} sama dengan surat pagu.`,
			barisId: [],
			mend: ''
		};
	const sebut = beda.map(
		({ sumber, pagu, anggaran }) =>
			`${namaSumberDana(sumber)} dianggarkan ${formatRupiah(anggaran)}, pagunya ${formatRupiah(pagu)}`
	);
	return {
		...hasil,
		status: 'peringatan',
		ringkas: `${sebut.join('; ')}.`,
		barisId: idBaris(pendapatan.filter(({ baris }) => sumberBeda.has(baris.sumber))),
		mend: 'Samakan pendapatan transfer dengan surat pagu. Tanpa surat, jangan anggarkan dulu.'
	};
}
