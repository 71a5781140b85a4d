import type { Terbaca } from '../../draf';
import { bacaIsian, terbaca, type FormValues, type Isian } from '../../forms/isian';
import { formulirUntuk } from '../formulir';
import {
	daftarHubunganPelaporKematian,
	daftarLampiranKematian,
	type CatatKematian
} from '../kematian';
import { daftarSebabKematian, daftarYangMenerangkan } from '../kode';
import { parseNik } from '../nik';
import { baca, bacaJam, kodeDari } from './baca';
import { bacaPelapor } from './pelapor';
import { bacaSusunanBaru } from './susunan-baru';

/** Form F-2.01 (death) as text, to a typed command, or everything that is missing or impossible in it. */
export function parseCatatKematian(form: FormValues): Terbaca<CatatKematian> {
	const isian = bacaIsian(form, 'B-03');
	return terbaca<'kematian.catat'>(isian, {
		kind: 'kematian.catat',
		formulir: isian.pilihan('formulir', 'Formulir', formulirUntuk('F-2.01')),
		pelapor: bacaPelapor(isian, daftarHubunganPelaporKematian),
		jenazah: bacaJenazah(isian),
		tanggal: isian.tanggal('tanggal', 'Tanggal meninggal'),
		jam: bacaJam(isian, 'jam', 'Pukul meninggal', { opsional: true }),
		sebab: isian.pilihan('sebab', 'Sebab kematian', kodeDari(daftarSebabKematian)),
		tempat: isian.wajib('tempat', 'Tempat meninggal'),
		menerangkan: isian.pilihan('menerangkan', 'Yang menerangkan', kodeDari(daftarYangMenerangkan)),
		aktaNomor: isian.teks('aktaNomor'),
		tinggal: bacaSusunanBaru(
			form,
			isian,
			'tinggal',
			isian.teks('tinggalKk') === '' ? 'kk-baru' : 'menumpang'
		),
		lampiran: isian.banyak('lampiran', daftarLampiranKematian),
		alasanLanjut: isian.teks('alasanLanjut')
	});
}

/** By NIK; somebody for whom none was issued yet is chosen by name. */
function bacaJenazah(isian: Isian): CatatKematian['jenazah'] | undefined {
	const nik = isian.teks('nik');
	const pendudukId = isian.teks('jenazah');
	if (nik !== '' && pendudukId !== '')
		return isian.galat(
			'jenazah',
			'NIK almarhum sudah diisi, jadi nama tanpa NIK tidak perlu dipilih.',
			'Kosongkan salah satu.'
		);
	if (pendudukId !== '') return { pendudukId };
	if (nik === '') return isian.galat('nik', 'NIK almarhum belum diisi.');
	const hasil = baca(nik, (x) => parseNik(x, 'nik'), isian.problems);
	return hasil && { nik: hasil };
}
