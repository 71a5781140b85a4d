import type { Baris } from '../baris';
import { isTingkatBaris, rekeningEkonomi, rekeningKegiatan } from '../rekening/rekening';
import { cocokRekening, namaSumberDana } from '../sumber-dana';
import type { Bahan } from './bahan';
import type { HasilAturan, Terhitung } from './hasil';
import { nilaiPerBaris, type Temuan } from './per-baris';

/** D-01: codes are known, of the lowest level, and go together. */
export function nilaiKode({ pendapatan, belanja, pembiayaan, semua }: Bahan): HasilAturan {
	const temuan = [
		...periksa(pendapatan, (baris) => [...salahAkun(baris), ...salahTempat(baris)]),
		...periksa(belanja, (baris) => [...salahKegiatan(baris), ...salahAkun(baris)]),
		...periksa(pembiayaan, (baris) => [...salahAkun(baris), ...salahTempat(baris)])
	];
	return nilaiPerBaris({
		aturan: 'D-01',
		kunci: 'd-01-kode',
		judul: 'Kode rekening',
		dasar: 'Permendagri 20/2018 Ps. 9, 15–23, Lampiran A',
		level: 'galat',
		diperiksa: semua.length,
		kosong: 'Belum ada baris anggaran.',
		baik: 'Semua kode kegiatan dan rekening dikenal dan cocok satu sama lain.',
		salah: 'baris memakai kode yang tidak tepat',
		temuan,
		mend: 'Cari kode yang tepat dengan kata atau awalan kode. Baris memakai kode kegiatan lengkap (2.3.10) dan kode objek (5.2.1.01).'
	});
}

const periksa = (
	isian: readonly Terhitung[],
	salah: (baris: Baris) => readonly string[]
): Temuan[] =>
	isian.flatMap((satu) => {
		const keterangan = salah(satu.baris).join(' ');
		return keterangan === '' ? [] : [{ isian: satu, keterangan }];
	});

function salahAkun({ rekening }: Pick<Baris, 'rekening'>): string[] {
	if (rekening === '') return ['Rekening belum diisi.'];
	const dikenal = rekeningEkonomi(rekening);
	if (!dikenal) return [`Rekening ${rekening} tidak dikenal.`];
	return isTingkatBaris(dikenal) ? [] : [`Rekening ${rekening} bukan kode objek.`];
}

function salahKegiatan({ kegiatan }: Baris): string[] {
	if (kegiatan === null || kegiatan === '') return ['Kegiatan belum diisi.'];
	const dikenal = rekeningKegiatan(kegiatan);
	if (!dikenal) return [`Kegiatan ${kegiatan} tidak dikenal.`];
	return isTingkatBaris(dikenal) ? [] : [`Kode ${kegiatan} bukan kode kegiatan.`];
}

const salahTempat = ({ kegiatan, rekening }: Baris): string[] =>
	kegiatan === null ? [] : [`Rekening ${rekening} bukan belanja, jadi tidak menunjuk kegiatan.`];

/** D-01: income stands on the account of its source. No text says that another is wrong, so it only warns [produk]. */
export const nilaiSumberPendapatan = ({ pendapatan }: Bahan): HasilAturan =>
	nilaiPerBaris({
		aturan: 'D-01',
		kunci: 'd-01-sumber',
		judul: 'Sumber pendapatan',
		dasar: '',
		level: 'peringatan',
		diperiksa: pendapatan.length,
		kosong: 'Belum ada baris pendapatan.',
		baik: 'Sumber dana setiap pendapatan cocok dengan rekeningnya.',
		salah: 'baris pendapatan memakai sumber dana yang tidak cocok dengan rekeningnya',
		temuan: periksa(pendapatan, salahSumber),
		mend: 'Ubah sumber dananya menurut rekening itu, atau pilih rekening milik sumbernya: 4.2.1 Dana Desa, 4.2.3 ADD.'
	});

/** An account that is none has been told of already. */
const salahSumber = ({ sumber, rekening }: Baris): string[] =>
	cocokRekening(sumber, rekening) || salahAkun({ rekening }).length > 0
		? []
		: [`Sumber ${namaSumberDana(sumber)} tidak dicatat di rekening ${rekening}.`];
