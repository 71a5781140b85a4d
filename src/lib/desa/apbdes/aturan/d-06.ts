import { rupiah } from '../../../format/rupiah';
import { isDiBawah, type Bahan } from './bahan';
import { nilaiSemuaBlt } from './d-06-blt';
import { nilaiKdmp, porsiKdmp } from './d-06-kdmp';
import { nilaiLarangan } from './d-06-larangan';
import { nilaiPadatKarya } from './d-06-padat-karya';
import { lain, nilaiPorsi, paguDanaDesa, type Kena } from './d-06-porsi';
import type { HasilAturan, Terhitung } from './hasil';

/** D-06: what the year asks of the Dana Desa; what nobody has entered for it is not checked. */
export const nilaiDanaDesa = (bahan: Bahan): readonly HasilAturan[] => [
	...nilaiSemuaBlt(bahan),
	nilaiPangan(bahan),
	nilaiOperasional(bahan),
	...nilaiKdmp(bahan),
	...nilaiPadatKarya(bahan),
	...nilaiLarangan(bahan)
];

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
