import type { Dunia, Event } from '../../dunia';
import { accepted, refused, type Result } from '../../problem';
import type { MintakanNik } from '../commands';
import { buatNik } from '../nik';
import { isAktif } from '../penduduk';
import { nomorTerpakai } from '../nomor-terpakai';

/**
 * the simulated Disdukcapil issues a NIK: district of the village, date of birth (+40 for a
 * woman) and the first serial number that is free.
 */
export function mintakanNik(dunia: Dunia, command: MintakanNik): Result<readonly Event[]> {
	const penduduk = dunia.kependudukan.penduduk.get(command.pendudukId);
	const galat = (message: string, mend?: string) =>
		refused({ field: '', level: 'galat', rule: 'A-06', message, ...(mend ? { mend } : {}) });
	if (dunia.peran !== 'operator' && dunia.peran !== 'sekdes')
		return galat(
			'Permohonan NIK diajukan oleh desa.',
			'Ganti peran menjadi Operator di bagian atas halaman.'
		);
	if (!penduduk || !isAktif(penduduk)) return galat('Penduduk aktif ini tidak ditemukan.');
	if (penduduk.nik !== null)
		return galat(`${penduduk.nama} sudah memiliki NIK; NIK berlaku seumur hidup.`);
	for (let urut = 1; urut <= 9999; urut++) {
		const nik = buatNik({
			kecamatan: dunia.desa.kode.slice(0, 8),
			tanggalLahir: penduduk.tanggalLahir,
			jenisKelamin: penduduk.jenisKelamin,
			urut
		});
		if (!nomorTerpakai(dunia, nik))
			return accepted([{ kind: 'nik.diterbitkan', pendudukId: penduduk.id, nik }]);
	}
	return galat('Nomor urut untuk tanggal lahir ini sudah habis.');
}
