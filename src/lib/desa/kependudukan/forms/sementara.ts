import type { Terbaca } from '../../draf';
import { bacaIsian, terbaca, type FormValues } from '../../forms/isian';
import type { CatatSementara, CatatSementaraPergi } from '../commands-sementara';

/** A row of book B.4 as text, to a typed command. */
export function parseCatatSementara(form: FormValues): Terbaca<CatatSementara> {
	const isian = bacaIsian(form, 'B-05');
	return terbaca<'sementara.catat'>(isian, {
		kind: 'sementara.catat',
		nama: isian.wajib('nama', 'Nama lengkap'),
		jenisKelamin: isian.pilihan('jenisKelamin', 'Jenis kelamin', ['L', 'P'] as const),
		nomorIdentitas: isian.wajib('nomorIdentitas', 'Nomor tanda pengenal'),
		tempatLahir: isian.wajib('tempatLahir', 'Tempat lahir'),
		tanggalLahir: isian.tanggal('tanggalLahir', 'Tanggal lahir'),
		pekerjaan: isian.wajib('pekerjaan', 'Pekerjaan'),
		kebangsaan: isian.wajib('kebangsaan', 'Kebangsaan'),
		keturunan: isian.teks('keturunan'),
		datangDari: isian.wajib('datangDari', 'Daerah asal'),
		maksud: isian.wajib('maksud', 'Maksud dan tujuan kedatangan'),
		didatangi: isian.wajib('didatangi', 'Nama dan alamat yang didatangi'),
		tanggalDatang: isian.tanggal('tanggalDatang', 'Tanggal datang')
	});
}

export function parseSementaraPergi(form: FormValues): Terbaca<CatatSementaraPergi> {
	const isian = bacaIsian(form, 'B-05');
	return terbaca<'sementara.pergi'>(isian, {
		kind: 'sementara.pergi',
		id:
			isian.teks('orang') ||
			isian.galat('orang', 'Orangnya belum dipilih.', 'Pilih nama dari daftar.'),
		tanggal: isian.tanggal('tanggalPergi', 'Tanggal pergi')
	});
}
