import { formatRupiah, rupiah, type Rupiah } from '../../../format/rupiah';
import type { Parameter } from '../aturan-tahun';
import type { Bahan } from './bahan';
import {
	belumBerdasar,
	lain,
	levelGagal,
	menunggu,
	paguDanaDesa,
	pilah,
	type Kena
} from './d-06-porsi';
import { idBaris, jumlahkan, rincianJumlah, type HasilAturan, type Terhitung } from './hasil';
import { formatPorsi, porsiDari, porsiKeBawah } from './porsi';

/** What of the pagu is for the Koperasi Desa Merah Putih; a part of a rupiah stays with the village. 0 where no share is set. */
export const porsiKdmp = (bahan: Bahan): Rupiah =>
	porsiKeBawah(paguDanaDesa(bahan), bahan.parameter?.isi['kdmp-persen'].nilai ?? 0);

const namaKdmp = /\bkdmp\b|koperasi desa merah putih/i;

/** D-06: no code stands for it, so it is known by its name, in the line or in the activity of the RKP. */
const kenaKdmp =
	({ rkpById }: Bahan) =>
	({ baris }: Terhitung): Kena => {
		if (namaKdmp.test(baris.uraian))
			return { kena: 'dihitung', keterangan: 'Uraian menyebut KDMP.' };
		return namaKdmp.test(rkpById.get(baris.rkpId ?? '')?.nama ?? '')
			? { kena: 'dihitung', keterangan: 'Kegiatan RKP menyebut KDMP.' }
			: lain;
	};

/** Before the first year that has a share for it, nobody knew of KDMP: such a budget waits for nothing. */
const isTahunKdmp = ({ tahun, aturanTahun }: Bahan): boolean =>
	aturanTahun.tahun.some((satu) => satu.tahun <= tahun && satu.isi['kdmp-persen'].nilai !== null);

/** A fixed share: less breaks the rule, more is only pointed out. */
export function nilaiKdmp(bahan: Bahan): readonly HasilAturan[] {
	if (!isTahunKdmp(bahan)) return [];
	const tetap = { kunci: 'd-06-kdmp', judul: 'Porsi KDMP' };
	const parameter = bahan.parameter?.isi['kdmp-persen'];
	return parameter && parameter.nilai !== null
		? [nilaiPorsiKdmp(bahan, tetap, parameter, parameter.nilai)]
		: [menunggu(tetap, 'porsi KDMP', bahan.tahun)];
}

function nilaiPorsiKdmp(
	bahan: Bahan,
	tetap: Pick<HasilAturan, 'kunci' | 'judul'>,
	parameter: Parameter,
	porsi: number
): HasilAturan {
	const pagu = paguDanaDesa(bahan);
	const seharusnya = porsiKdmp(bahan);
	const { dihitung, rincian } = pilah(bahan.danaDesaKeluar, kenaKdmp(bahan));
	const jumlah = jumlahkan(dihitung);
	const hasil = {
		...tetap,
		aturan: 'D-06',
		dasar: parameter.dasar,
		rincian: [
			rincianJumlah('Pagu Dana Desa', pagu, '', false),
			rincianJumlah('Porsi KDMP', seharusnya, `${formatPorsi(porsi)} dari pagu`, false),
			rincianJumlah('Dianggarkan untuk KDMP', jumlah, `${dihitung.length} baris`),
			...rincian
		]
	};
	if (pagu === 0 || bahan.semua.length === 0)
		return {
			...hasil,
			status: 'belum-dinilai',
			ringkas: belumBerdasar(bahan),
			barisId: [],
			mend: ''
		};
	const bagian = { nilai: porsiDari(jumlah, pagu), batas: porsi, arah: 'min' as const };
	const hitungan = `KDMP dianggarkan ${formatRupiah(jumlah)}, porsinya ${formatPorsi(porsi)} dari pagu atau ${formatRupiah(seharusnya)}`;
	if (jumlah === seharusnya)
		return {
			...hasil,
			bagian,
			status: 'terpenuhi',
			ringkas: `${hitungan}.`,
			barisId: [],
			mend: ''
		};
	const selisih = formatRupiah(rupiah(Math.abs(jumlah - seharusnya)));
	const isKurang = jumlah < seharusnya;
	return {
		...hasil,
		bagian,
		status: isKurang ? levelGagal(parameter) : 'peringatan',
		ringkas: `${hitungan}: ${isKurang ? 'kurang' : 'lebih'} ${selisih}.`,
		barisId: idBaris(dihitung),
		mend: isKurang
			? `Tambah ${selisih} dari Dana Desa pada baris yang menyebut KDMP.`
			: `Periksa kelebihan ${selisih}: porsi KDMP sudah ditetapkan.`
	};
}
