import type { Bahan } from './bahan';
import type { HasilAturan, Terhitung } from './hasil';
import { nilaiPerBaris } from './per-baris';

/** Codes hold no line break, so none of these can run into the next. */
const kunciIsi = ({ baris, uraian }: Terhitung): string =>
	`${baris.kegiatan}\n${baris.rkpId}\n${baris.rekening}\n${baris.sumber}\n${uraian}`;

/** D-01: the same thing twice is most often one line pasted twice. */
export function nilaiBarisGanda({ pendapatan, belanja, pembiayaan, semua }: Bahan): HasilAturan {
	const menurutIsi = new Map<string, Terhitung[]>();
	for (const isian of [...pendapatan, ...belanja, ...pembiayaan]) {
		const kunci = kunciIsi(isian);
		const ada = menurutIsi.get(kunci);
		if (ada) ada.push(isian);
		else menurutIsi.set(kunci, [isian]);
	}
	const ganda = [...menurutIsi.values()].filter((daftar) => daftar.length > 1);
	return nilaiPerBaris({
		aturan: 'D-01',
		kunci: 'd-01-ganda',
		judul: 'Baris ganda',
		dasar: '',
		level: 'peringatan',
		diperiksa: semua.length,
		kosong: 'Belum ada baris anggaran.',
		baik: 'Tidak ada baris yang sama persis.',
		salah: 'baris sama kegiatan, rekening, sumber, dan uraiannya dengan baris lain',
		temuan: ganda.flatMap((daftar) =>
			daftar.map((isian) => ({ isian, keterangan: `Ada ${daftar.length} baris yang sama.` }))
		),
		mend: 'Hapus yang kelebihan, atau bedakan uraiannya bila memang dua hal.'
	});
}
