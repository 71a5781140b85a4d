import type { Terbaca } from '../../draf';
import { bacaIsian, terbaca, type FormValues, type Isian } from '../../forms/isian';
import { daftarHubunganPelapor, daftarLampiranKelahiran, type CatatKelahiran } from '../commands';
import { daftarJenisKelahiran, daftarPenolongKelahiran, daftarTempatDilahirkan } from '../kode';
import { parseNik } from '../nik';
import { parseNomorKk } from '../nomor-kk';
import { baca, bacaJam, kodeDari } from './baca';
import { bacaPelapor } from './pelapor';

/**
 * Form F-2.01 (birth) as text, to a typed command, or everything that is missing or impossible in
 * it. Field names are the names of the command's parts.
 */
export function parseCatatKelahiran(form: FormValues): Terbaca<CatatKelahiran> {
	const isian = bacaIsian(form, 'B-02');
	const { problems } = isian;
	return terbaca<'kelahiran.catat'>(isian, {
		kind: 'kelahiran.catat',
		pelapor: bacaPelapor(isian, daftarHubunganPelapor),
		nama: isian.wajib('nama', 'Nama bayi'),
		jenisKelamin: isian.pilihan('jenisKelamin', 'Jenis kelamin', ['L', 'P'] as const),
		tempatDilahirkan: isian.pilihan(
			'tempatDilahirkan',
			'Tempat dilahirkan',
			kodeDari(daftarTempatDilahirkan)
		),
		tempatLahir: isian.wajib('tempatLahir', 'Tempat kelahiran'),
		tanggalLahir: isian.tanggal('tanggalLahir', 'Tanggal lahir'),
		jamLahir: bacaJam(isian, 'jamLahir', 'Pukul lahir'),
		jenisKelahiran: isian.pilihan(
			'jenisKelahiran',
			'Jenis kelahiran',
			kodeDari(daftarJenisKelahiran)
		),
		urutanKembar: isian.bulat('urutanKembar', 'Urutan kembar', { min: 1, max: 9, opsional: true }),
		kelahiranKe: isian.bulat('kelahiranKe', 'Kelahiran ke-', { min: 1, max: 20 }) ?? undefined,
		penolong: isian.pilihan('penolong', 'Penolong kelahiran', kodeDari(daftarPenolongKelahiran)),
		beratGram: isian.bulat('beratGram', 'Berat bayi (gram)', {
			min: 300,
			max: 7000,
			opsional: true
		}),
		panjangCm: isian.bulat('panjangCm', 'Panjang bayi (cm)', { min: 20, max: 70, opsional: true }),
		nikIbu: baca(isian.wajib('nikIbu', 'NIK ibu'), (x) => parseNik(x, 'nikIbu'), problems),
		ayah: bacaAyah(isian),
		noKk: baca(isian.wajib('noKk', 'Nomor KK tujuan'), parseNomorKk, problems),
		lampiran: isian.banyak('lampiran', daftarLampiranKelahiran),
		saksi: [isian.teks('saksi1'), isian.teks('saksi2')].filter((orang) => orang !== ''),
		alasanLanjut: isian.teks('alasanLanjut')
	});
}

/** B-02: the father's NIK, or none and the reason why. */
function bacaAyah(isian: Isian): CatatKelahiran['ayah'] | undefined {
	const nik = isian.teks('nikAyah');
	const alasan = isian.teks('alasanTanpaAyah');
	if (nik !== '') {
		if (alasan !== '')
			return isian.galat(
				'alasanTanpaAyah',
				'NIK ayah sudah diisi, alasan tanpa ayah tidak perlu.',
				'Kosongkan salah satu.'
			);
		const hasil = baca(nik, (x) => parseNik(x, 'nikAyah'), isian.problems);
		return hasil && { diisi: true, nik: hasil };
	}
	if (alasan === '')
		return isian.galat(
			'nikAyah',
			'NIK ayah belum diisi.',
			'Bila memang tidak dicantumkan, tulis alasannya di bawah.'
		);
	return { diisi: false, alasan };
}
