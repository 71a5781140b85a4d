import { formatRupiah, rupiah } from '../../../format/rupiah';
import { isDiBawah, type Bahan } from './bahan';
import { lain, levelGagal, menunggu, nilaiPorsi, paguDanaDesa, type Kena } from './d-06-porsi';
import type { HasilAturan, Terhitung } from './hasil';
import { nilaiPerBaris } from './per-baris';

/** D-06: how much BLT takes, what a family gets of it, and for how long at once. */
export function nilaiSemuaBlt(bahan: Bahan): readonly HasilAturan[] {
	const blt = bahan.danaDesaKeluar.filter((isian) => kenaBlt(isian).kena === 'dihitung');
	return [nilaiBlt(bahan), nilaiBltRupiah(bahan, blt), ...nilaiBltSekaligus(bahan, blt)];
}

/** BLT is belanja tak terduga in keadaan mendesak. */
function kenaBlt({ baris }: Terhitung): Kena {
	if (!isDiBawah(baris.kegiatan ?? '', '5.3')) return lain;
	return isDiBawah(baris.rekening, '5.4')
		? { kena: 'dihitung', keterangan: 'Keadaan mendesak, belanja tak terduga.' }
		: { kena: 'tidak-dihitung', keterangan: 'Keadaan mendesak, tetapi bukan rekening 5.4.' };
}

const bulanMenurutKata: readonly (readonly [RegExp, number])[] = [
	[/\btri ?wulan\b/, 3],
	[/\bcatur ?wulan\b/, 4],
	[/\bsemester\b/, 6],
	[/\b(tahun|thn)\b/, 12]
];

/** Months that one unit of the price stands for: 3 of 'KPM triwulan', 4 of 'KPM 4 bulan'. */
function bulanPerSatuan({ satuan }: Terhitung): number {
	const angka = /\b([1-9]\d?) ?(bulan|bln)\b/.exec(satuan)?.[1];
	if (angka !== undefined) return Number(angka);
	return bulanMenurutKata.find(([kata]) => kata.test(satuan))?.[1] ?? 1;
}

const nilaiBlt = (bahan: Bahan): HasilAturan =>
	nilaiPorsi(bahan, {
		kunci: 'd-06-blt',
		judul: 'Porsi BLT Dana Desa',
		parameter: 'blt-persen-maks',
		arah: 'maks',
		nama: 'BLT Dana Desa',
		golongkan: kenaBlt,
		dasarHitung: paguDanaDesa(bahan),
		namaDasar: 'Pagu Dana Desa',
		mend: (selisih) => `Kurangi jumlah keluarga penerima atau bulannya sebesar ${selisih}.`
	});

function nilaiBltRupiah(bahan: Bahan, blt: readonly Terhitung[]): HasilAturan {
	const tetap = { kunci: 'd-06-blt-rupiah', judul: 'Besaran BLT sebulan' };
	const parameter = bahan.parameter?.isi['blt-rupiah-per-bulan'];
	if (!parameter || parameter.nilai === null)
		return menunggu(tetap, 'besaran BLT sebulan', bahan.tahun);
	const paling = rupiah(parameter.nilai);
	return nilaiPerBaris({
		...tetap,
		aturan: 'D-06',
		dasar: parameter.dasar,
		level: levelGagal(parameter),
		diperiksa: blt.length,
		kosong: 'Belum ada baris BLT Dana Desa (bidang 5.3, rekening 5.4.1.01).',
		baik: `BLT tidak lebih dari ${formatRupiah(paling)} per keluarga sebulan.`,
		salah: `baris BLT lebih dari ${formatRupiah(paling)} per keluarga sebulan`,
		temuan: blt
			.filter((isian) => isian.baris.hargaSatuan > paling * bulanPerSatuan(isian))
			.map((isian) => ({
				isian,
				keterangan: `${formatRupiah(isian.baris.hargaSatuan)} per ${isian.baris.satuan}.`
			})),
		mend: `Tulis BLT satu keluarga sebulan sebagai harga satuan, paling banyak ${formatRupiah(paling)}; volumenya jumlah keluarga × bulan.`
	});
}

/** Asked only in a year that has a figure for it. */
function nilaiBltSekaligus(bahan: Bahan, blt: readonly Terhitung[]): readonly HasilAturan[] {
	const parameter = bahan.parameter?.isi['blt-bulan-sekaligus-maks'];
	if (!parameter || parameter.nilai === null) return [];
	const paling = parameter.nilai;
	return [
		nilaiPerBaris({
			aturan: 'D-06',
			kunci: 'd-06-blt-sekaligus',
			judul: 'BLT yang dibayar sekaligus',
			dasar: parameter.dasar,
			level: levelGagal(parameter),
			diperiksa: blt.length,
			kosong: 'Belum ada baris BLT Dana Desa (bidang 5.3, rekening 5.4.1.01).',
			baik: `Tidak ada BLT yang dibayar lebih dari ${paling} bulan sekaligus.`,
			salah: `baris BLT dibayar lebih dari ${paling} bulan sekaligus`,
			temuan: blt
				.filter((isian) => bulanPerSatuan(isian) > paling)
				.map((isian) => ({
					isian,
					keterangan: `${bulanPerSatuan(isian)} bulan sekaligus menurut satuannya, ${isian.baris.satuan}.`
				})),
			mend: `Tulis BLT per keluarga sebulan, dan bayarkan paling banyak ${paling} bulan sekaligus.`
		})
	];
}
