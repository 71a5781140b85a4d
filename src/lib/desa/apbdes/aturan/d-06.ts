import { formatRupiah, rupiah } from '../../../format/rupiah';
import { isDiBawah, type Bahan } from './bahan';
import {
	danaDesaKeluar,
	lain,
	levelGagal,
	menunggu,
	nilaiPorsi,
	paguDanaDesa,
	type Kena
} from './d-06-porsi';
import { nilaiKdmp, porsiKdmp } from './d-06-kdmp';
import type { HasilAturan, Terhitung } from './hasil';
import { nilaiPerBaris } from './per-baris';

/** D-06: what the year asks of the Dana Desa; what nobody has entered for it is not checked. */
export const nilaiDanaDesa = (bahan: Bahan): readonly HasilAturan[] => [
	nilaiBlt(bahan),
	nilaiBltRupiah(bahan),
	nilaiPangan(bahan),
	nilaiOperasional(bahan),
	...nilaiKdmp(bahan)
];

/** BLT is belanja tak terduga in keadaan mendesak. */
function kenaBlt({ baris }: Terhitung): Kena {
	if (!isDiBawah(baris.kegiatan ?? '', '5.3')) return lain;
	return isDiBawah(baris.rekening, '5.4')
		? { kena: 'dihitung', keterangan: 'Keadaan mendesak, belanja tak terduga.' }
		: { kena: 'tidak-dihitung', keterangan: 'Keadaan mendesak, tetapi bukan rekening 5.4.' };
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

function nilaiBltRupiah(bahan: Bahan): HasilAturan {
	const tetap = { kunci: 'd-06-blt-rupiah', judul: 'Besaran BLT sebulan' };
	const parameter = bahan.parameter?.isi['blt-rupiah-per-bulan'];
	if (!parameter || parameter.nilai === null)
		return menunggu(tetap, 'besaran BLT sebulan', bahan.tahun);
	const paling = rupiah(parameter.nilai);
	const blt = danaDesaKeluar(bahan).filter((isian) => kenaBlt(isian).kena === 'dihitung');
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
			.filter(({ baris }) => baris.hargaSatuan > paling)
			.map((isian) => ({
				isian,
				keterangan: `${formatRupiah(isian.baris.hargaSatuan)} per ${isian.baris.satuan}.`
			})),
		mend: `Tulis BLT satu keluarga sebulan sebagai harga satuan, paling banyak ${formatRupiah(paling)}; volumenya jumlah keluarga × bulan.`
	});
}

function kenaPangan({ baris }: Terhitung): Kena {
	const kegiatan = baris.kegiatan ?? '';
	if (isDiBawah(kegiatan, '4.1'))
		return { kena: 'dihitung', keterangan: 'Kelautan dan perikanan (4.1).' };
	if (isDiBawah(kegiatan, '4.2'))
		return { kena: 'dihitung', keterangan: 'Pertanian dan peternakan (4.2).' };
	return isDiBawah(baris.rekening, '6.2.2')
		? { kena: 'tidak-dihitung', keterangan: 'Penyertaan modal tidak dihitung di sini.' }
		: lain;
}

const nilaiPangan = (bahan: Bahan): HasilAturan =>
	nilaiPorsi(bahan, {
		kunci: 'd-06-pangan',
		judul: 'Porsi ketahanan pangan',
		parameter: 'ketahanan-pangan-persen-min',
		arah: 'min',
		nama: 'Ketahanan pangan',
		golongkan: kenaPangan,
		dasarHitung: paguDanaDesa(bahan),
		namaDasar: 'Pagu Dana Desa',
		mend: (selisih) =>
			`Tambah ${selisih} untuk kegiatan pertanian, peternakan, atau perikanan (4.1, 4.2) dari Dana Desa.`
	});

/** 1.1.08 is the code that regions have added for just this. */
const kenaOperasional = ({ baris }: Terhitung): Kena =>
	baris.kegiatan === '1.1.04' || baris.kegiatan === '1.1.08'
		? { kena: 'dihitung', keterangan: `Operasional pemerintah desa (${baris.kegiatan}).` }
		: lain;

function nilaiOperasional(bahan: Bahan): HasilAturan {
	const pagu = paguDanaDesa(bahan);
	const kdmp = porsiKdmp(bahan);
	return nilaiPorsi(bahan, {
		kunci: 'd-06-operasional',
		judul: 'Operasional dari Dana Desa',
		parameter: 'operasional-persen-maks',
		arah: 'maks',
		nama: 'Operasional dari Dana Desa',
		golongkan: kenaOperasional,
		dasarHitung: rupiah(pagu - kdmp),
		namaDasar: kdmp === 0 ? 'Pagu Dana Desa' : 'Pagu Dana Desa di luar KDMP',
		mend: (selisih) => `Kurangi ${selisih}, atau bayar dari ADD atau pendapatan asli desa.`
	});
}
