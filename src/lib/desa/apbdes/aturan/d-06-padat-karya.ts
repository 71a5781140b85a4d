import { formatRupiah } from '../../../format/rupiah';
import { rekeningEkonomi } from '../rekening/rekening';
import type { Bahan } from './bahan';
import { levelGagal } from './d-06-porsi';
import { idBaris, jumlahkan, rincianJumlah, type HasilAturan, type Terhitung } from './hasil';
import { formatPorsi, isPalingSedikit, porsiDari } from './porsi';

const namaPadatKarya = /\bpadat karya\b/i;

const isUpah = ({ baris, uraian }: Terhitung): boolean =>
	/\bupah\b/i.test(rekeningEkonomi(baris.rekening)?.uraian ?? '') || /\bupah\b/.test(uraian);

type Kegiatan = { readonly nama: string; readonly isian: readonly Terhitung[] };

/** No code stands for it: it is known by what the activity of the RKP is called. */
function kegiatanPadatKarya(bahan: Bahan): readonly Kegiatan[] {
	const menurutRkp = new Map<string, Terhitung[]>();
	for (const isian of bahan.danaDesaKeluar) {
		const rkp = bahan.rkpById.get(isian.baris.rkpId ?? '');
		if (!rkp || !namaPadatKarya.test(rkp.nama)) continue;
		const ada = menurutRkp.get(rkp.id);
		if (ada) ada.push(isian);
		else menurutRkp.set(rkp.id, [isian]);
	}
	return Array.from(menurutRkp, ([id, isian]) => ({
		nama: bahan.rkpById.get(id)?.nama ?? id,
		isian
	}));
}

/** D-06: what part of the cost of a padat karya tunai is wages. Asked only where there is one, in a year with a figure. */
export function nilaiPadatKarya(bahan: Bahan): readonly HasilAturan[] {
	const parameter = bahan.parameter?.isi['padat-karya-upah-persen-min'];
	if (!parameter || parameter.nilai === null) return [];
	const batas = parameter.nilai;
	const semua = kegiatanPadatKarya(bahan).map((satu) => ({
		...satu,
		biaya: jumlahkan(satu.isian),
		upah: jumlahkan(satu.isian.filter(isUpah))
	}));
	if (semua.length === 0) return [];
	const kurang = semua.filter(({ upah, biaya }) => !isPalingSedikit(upah, biaya, batas));
	const hasil = {
		aturan: 'D-06',
		kunci: 'd-06-padat-karya',
		judul: 'Upah padat karya tunai',
		dasar: parameter.dasar,
		rincian: semua.map(({ nama, upah, biaya }) =>
			rincianJumlah(
				nama,
				upah,
				`Upah ${formatPorsi(porsiDari(upah, biaya))} dari ${formatRupiah(biaya)}; paling sedikit ${formatPorsi(batas)}`
			)
		)
	};
	if (kurang.length === 0)
		return [
			{
				...hasil,
				status: 'terpenuhi',
				ringkas: `Upah setiap kegiatan padat karya tunai sedikitnya ${formatPorsi(batas)} dari biayanya.`,
				barisId: [],
				mend: ''
			}
		];
	return [
		{
			...hasil,
			status: levelGagal(parameter),
			ringkas: `Upah kurang dari ${formatPorsi(batas)} biaya kegiatan: ${kurang.map(({ nama }) => nama).join('; ')}.`,
			barisId: idBaris(kurang.flatMap(({ isian }) => isian)),
			mend: 'Tambah bagian upah tenaga kerja kegiatan itu, atau kurangi bahan dan sewa alatnya.'
		}
	];
}
