import { bacaIsian, type FormValues } from '../../forms/isian';
import { accepted, refused, type Result } from '../../problem';
import { formulirUntuk } from '../formulir';
import {
	daftarHubunganPelaporKematian,
	daftarLampiranKematian,
	type CatatKematian
} from '../kematian';
import { daftarSebabKematian, daftarYangMenerangkan } from '../kode';
import { parseNik } from '../nik';
import { baca, parseJam } from './baca';
import { bacaSusunanBaru } from './susunan-baru';

/** Form F-2.01 (death) as text, to a typed command, or everything that is missing or impossible in it. */
export function parseCatatKematian(form: FormValues): Result<CatatKematian> {
	const isian = bacaIsian(form, 'B-03');
	const { problems } = isian;

	const formulir = isian.pilihan('formulir', 'Formulir', formulirUntuk('F-2.01'));
	const pelaporNama = isian.wajib('pelaporNama', 'Nama pelapor');
	const hubungan = isian.pilihan(
		'pelaporHubungan',
		'Hubungan pelapor',
		daftarHubunganPelaporKematian
	);
	const jenazah = bacaJenazah(isian);
	const tanggal = isian.tanggal('tanggal', 'Tanggal meninggal');
	const jam = parseJam(isian.teks('jam'));
	if (jam === null)
		isian.galat(
			'jam',
			`Pukul "${isian.teks('jam')}" tidak ada.`,
			'Tulis jam dan menit, misalnya 07.30, atau kosongkan.'
		);
	const tempat = isian.wajib('tempat', 'Tempat meninggal');
	const sebab = isian.pilihan('sebab', 'Sebab kematian', kode(daftarSebabKematian));
	const menerangkan = isian.pilihan('menerangkan', 'Yang menerangkan', kode(daftarYangMenerangkan));
	const lampiran = isian.banyak('lampiran', daftarLampiranKematian);
	const tinggal = bacaSusunanBaru(
		form,
		isian,
		'tinggal',
		isian.teks('tinggalKk') === '' ? 'kk-baru' : 'menumpang'
	);

	if (
		formulir === null ||
		hubungan === null ||
		jenazah === null ||
		tanggal === null ||
		jam === null ||
		sebab === null ||
		menerangkan === null ||
		problems.length > 0
	)
		return refused(...problems);

	return accepted({
		kind: 'kematian.catat',
		formulir,
		pelapor: { nama: pelaporNama, hubungan },
		jenazah,
		tanggal,
		jam,
		tempat,
		sebab,
		menerangkan,
		aktaNomor: isian.teks('aktaNomor'),
		lampiran,
		tinggal,
		alasanLanjut: isian.teks('alasanLanjut')
	});
}

const kode = (daftar: readonly { readonly kode: string }[]): string[] =>
	daftar.map((baris) => baris.kode);

/** By NIK; somebody for whom none was issued yet is chosen by name. */
function bacaJenazah(isian: ReturnType<typeof bacaIsian>): CatatKematian['jenazah'] | null {
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
