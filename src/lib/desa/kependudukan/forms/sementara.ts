import { bacaIsian, type FormValues } from '../../forms/isian';
import { accepted, refused, type Result } from '../../problem';
import type { CatatSementara, CatatSementaraPergi } from '../commands-sementara';

/** A row of book B.4 as text, to a typed command. */
export function parseCatatSementara(form: FormValues): Result<CatatSementara> {
	const isian = bacaIsian(form, 'B-05');
	const nama = isian.wajib('nama', 'Nama lengkap');
	const jenisKelamin = isian.pilihan('jenisKelamin', 'Jenis kelamin', ['L', 'P'] as const);
	const nomorIdentitas = isian.wajib('nomorIdentitas', 'Nomor tanda pengenal');
	const tempatLahir = isian.wajib('tempatLahir', 'Tempat lahir');
	const tanggalLahir = isian.tanggal('tanggalLahir', 'Tanggal lahir');
	const pekerjaan = isian.wajib('pekerjaan', 'Pekerjaan');
	const kebangsaan = isian.wajib('kebangsaan', 'Kebangsaan');
	const datangDari = isian.wajib('datangDari', 'Daerah asal');
	const maksud = isian.wajib('maksud', 'Maksud dan tujuan kedatangan');
	const didatangi = isian.wajib('didatangi', 'Nama dan alamat yang didatangi');
	const tanggalDatang = isian.tanggal('tanggalDatang', 'Tanggal datang');
	if (
		jenisKelamin === null ||
		tanggalLahir === null ||
		tanggalDatang === null ||
		isian.problems.length > 0
	)
		return refused(...isian.problems);
	return accepted({
		kind: 'sementara.catat',
		nama,
		jenisKelamin,
		nomorIdentitas,
		tempatLahir,
		tanggalLahir,
		pekerjaan,
		kebangsaan,
		keturunan: isian.teks('keturunan'),
		datangDari,
		maksud,
		didatangi,
		tanggalDatang
	});
}

export function parseSementaraPergi(form: FormValues): Result<CatatSementaraPergi> {
	const isian = bacaIsian(form, 'B-05');
	const id = isian.teks('orang');
	if (id === '') isian.galat('orang', 'Orangnya belum dipilih.', 'Pilih nama dari daftar.');
	const tanggal = isian.tanggal('tanggalPergi', 'Tanggal pergi');
	if (tanggal === null || isian.problems.length > 0) return refused(...isian.problems);
	return accepted({ kind: 'sementara.pergi', id, tanggal });
}
