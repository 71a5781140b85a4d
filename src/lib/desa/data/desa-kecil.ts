import { addDays, tanggal } from '../../format/tanggal';
import type { DataDesa } from './data-desa';
import type { DenahDesa } from './letak';
import type { Penempatan } from './register';
import { susunDesa } from './susun-desa';
import type { RancanganDesa } from './susun-desa';
import { umurKini } from './warga';
import type { Kisah, Waktu, Warga } from './warga';

export type { DataDesa, DesaTetangga } from './data-desa';

/** Worlds pin this. Whatever changes the village of any seed, a word in a list included, makes it @2. */
const versiDesaKecil = 'desa-kecil@1';

export const denahSukamaju: DenahDesa = [
	['Krajan', [2, 2]],
	['Ngemplak', [3]],
	['Sumberejo', [3]]
];
export const tengahNovember: Waktu = {
	kini: tanggal('2026-11-16'),
	peristiwaTerakhir: tanggal('2026-10-30'),
	nikTerakhir: tanggal('2026-07-31')
};

const antara = (nilai: number, dari: number, sampai: number): boolean =>
	nilai >= dari && nilai <= sampai;
/** Whether the part is so many percent of the whole; multiplied out, so that no fraction is compared. */
const persenAntara = (
	bagian: readonly Warga[],
	semua: readonly Warga[],
	dari: number,
	sampai: number
): boolean => antara(bagian.length * 100, semua.length * dari, semua.length * sampai);

/** A mother of 20 to 38 with her husband in the same KK who may give birth now: a practice task needs two in Krajan. */
const ibuMuda = (kisah: Kisah, { anggota }: Penempatan): boolean => {
	const [ibu] = anggota.filter(({ shdk }) => shdk === 'istri');
	const anak = anggota.filter((warga) => warga.ibu === ibu);
	const umurIbu = ibu ? umurKini(kisah, ibu) : 0;
	const barulahir = anak.some(({ tanggalLahir }) => tanggalLahir > addDays(kisah.waktu.kini, -335));
	return antara(umurIbu, 20, 38) && anak.length > 0 && !barulahir;
};

/** Whether this telling has the size and the shares that tasks, lessons and reports rely on. */
function layak(kisah: Kisah, penempatan: readonly Penempatan[]): boolean {
	const warga = penempatan.flatMap(({ anggota }) => anggota);
	const perempuan = warga.filter(
		(orang) => orang.jenisKelamin === 'P' && antara(umurKini(kisah, orang), 20, 45)
	);
	const kawin = perempuan.filter(({ statusKawin }) => statusKawin.startsWith('kawin'));
	return (
		antara(warga.length, 380, 420) &&
		persenAntara(
			warga.filter((orang) => umurKini(kisah, orang) < 15),
			warga,
			21,
			27
		) &&
		persenAntara(
			warga.filter((orang) => umurKini(kisah, orang) > 60),
			warga,
			8,
			12
		) &&
		persenAntara(kawin, perempuan, 50, 60) &&
		warga.filter(({ asal }) => asal.startsWith('33')).length >= 2 &&
		denahSukamaju.every(
			([nama]) => penempatan.filter((r) => r.dusun === nama && ibuMuda(kisah, r)).length >= 2
		)
	);
}

/** Sukamaju with its 120 families: other data sets begin with it as well. */
export const rancanganKecil: RancanganDesa = {
	nama: 'Sukamaju',
	kode: '35.99.01.2001',
	denah: denahSukamaju,
	waktu: tengahNovember,
	layak
};

/** The same village for the same seed, for ever. A telling that is out of bounds is told anew, never mended. */
export const buatDesaKecil = (seed: number): DataDesa =>
	susunDesa(rancanganKecil, `${versiDesaKecil}/${seed}`);
