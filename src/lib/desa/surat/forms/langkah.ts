import { bacaIsian, type FormValues } from '../../forms/isian';
import { accepted, refused, type Result } from '../../problem';
import { daftarBerkas } from '../berkas-surat';
import type { LangkahkanSurat, TandaTanganiSurat, VerifikasiSurat } from '../commands';
import type { DefinisiSurat } from '../definisi';
import { daftarBentuk, daftarCara } from '../surat';

/** C-04: papers that the verifier has seen. */
export function parseVerifikasiSurat(
	form: FormValues,
	definisi: DefinisiSurat
): Result<VerifikasiSurat> {
	const baca = bacaIsian(form, 'C-04');
	return accepted({
		kind: 'surat.verifikasi',
		suratId: baca.teks('suratId'),
		berkas: baca.banyak('berkas', daftarBerkas(definisi)),
		catatan: baca.teks('catatan'),
		alasanLanjut: baca.teks('alasanLanjut')
	});
}

/** A step that carries nothing but a note; whether it needs one is for the rule to say. */
export function parseLangkahSurat(
	form: FormValues,
	kind: LangkahkanSurat['kind']
): Result<LangkahkanSurat> {
	const baca = bacaIsian(form, 'C-04');
	return accepted({ kind, suratId: baca.teks('suratId'), catatan: baca.teks('catatan') });
}

/** C-07: the passphrase is taken as it was typed, to the last blank. */
export function parseTandaTanganiSurat(
	form: FormValues,
	/** 128 bits, made by the shell. */
	kodeVerifikasi: string
): Result<TandaTanganiSurat> {
	const baca = bacaIsian(form, 'C-03');
	const bentuk = baca.pilihan('bentuk', 'Bentuk tanda tangan', daftarBentuk);
	if (bentuk === undefined) return refused(...baca.problems);
	const cara = daftarCara.find((satu) => satu === baca.teks('cara')) ?? 'tte';
	const sandi = form.get('sandi');
	return accepted({
		kind: 'surat.tanda-tangani',
		suratId: baca.teks('suratId'),
		bentuk,
		cara,
		sertifikatId: cara === 'tte' ? baca.teks('sertifikatId') : '',
		sandi: typeof sandi === 'string' ? sandi.normalize('NFC') : '',
		kodeVerifikasi,
		alasanLanjut: baca.teks('alasanLanjut')
	});
}
