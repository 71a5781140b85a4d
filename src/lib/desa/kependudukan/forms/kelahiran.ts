import { accepted, refused, type Problem, type Result } from '../../problem';
import { daftarHubunganPelapor, daftarLampiranKelahiran, type CatatKelahiran } from '../commands';
import { daftarJenisKelahiran, daftarPenolongKelahiran, daftarTempatDilahirkan } from '../kode';
import { parseNik } from '../nik';
import { parseNomorKk } from '../nomor-kk';
import { bacaIsian, type FormValues } from '../../forms/isian';
import { baca, parseJam } from './baca';

const kode = (daftar: readonly { readonly kode: string }[]): string[] =>
	daftar.map((baris) => baris.kode);

/**
 * Form F-2.01 (birth) as text, to a typed command, or everything that is missing or impossible in
 * it. Field names are the names of the command's parts.
 */
export function parseCatatKelahiran(form: FormValues): Result<CatatKelahiran> {
	const isian = bacaIsian(form, 'B-02');
	const { problems } = isian;

	const pelaporNama = isian.wajib('pelaporNama', 'Nama pelapor');
	const hubungan = isian.pilihan('pelaporHubungan', 'Hubungan pelapor', daftarHubunganPelapor);
	const nama = isian.wajib('nama', 'Nama bayi');
	const jenisKelamin = isian.pilihan('jenisKelamin', 'Jenis kelamin', ['L', 'P'] as const);
	const tempatDilahirkan = isian.pilihan(
		'tempatDilahirkan',
		'Tempat dilahirkan',
		kode(daftarTempatDilahirkan)
	);
	const tempatLahir = isian.wajib('tempatLahir', 'Tempat kelahiran');
	const tanggalLahir = isian.tanggal('tanggalLahir', 'Tanggal lahir');
	const jamLahir = parseJam(isian.wajib('jamLahir', 'Pukul lahir'));
	if (jamLahir === null)
		isian.galat(
			'jamLahir',
			`Pukul "${isian.teks('jamLahir')}" tidak ada.`,
			'Tulis jam dan menit, misalnya 07.30.'
		);
	const jenisKelahiran = isian.pilihan(
		'jenisKelahiran',
		'Jenis kelahiran',
		kode(daftarJenisKelahiran)
	);
	const urutanKembar = isian.bulat('urutanKembar', 'Urutan kembar', {
		min: 1,
		max: 9,
		opsional: true
	});
	const kelahiranKe = isian.bulat('kelahiranKe', 'Kelahiran ke-', { min: 1, max: 20 });
	const penolong = isian.pilihan('penolong', 'Penolong kelahiran', kode(daftarPenolongKelahiran));
	const beratGram = isian.bulat('beratGram', 'Berat bayi (gram)', {
		min: 300,
		max: 7000,
		opsional: true
	});
	const panjangCm = isian.bulat('panjangCm', 'Panjang bayi (cm)', {
		min: 20,
		max: 70,
		opsional: true
	});
	const nikIbu = baca(isian.wajib('nikIbu', 'NIK ibu'), (x) => parseNik(x, 'nikIbu'), problems);
	const ayah = bacaAyah(isian, problems);
	const noKk = baca(isian.wajib('noKk', 'Nomor KK tujuan'), parseNomorKk, problems);
	const lampiran = isian.banyak('lampiran', daftarLampiranKelahiran);
	const saksi = [isian.teks('saksi1'), isian.teks('saksi2')].filter((orang) => orang !== '');

	if (
		hubungan === null ||
		jenisKelamin === null ||
		tempatDilahirkan === null ||
		tanggalLahir === null ||
		jamLahir === null ||
		jenisKelahiran === null ||
		kelahiranKe === null ||
		penolong === null ||
		nikIbu === null ||
		ayah === null ||
		noKk === null ||
		problems.length > 0
	)
		return refused(...problems);

	return accepted({
		kind: 'kelahiran.catat',
		pelapor: { nama: pelaporNama, hubungan },
		nama,
		jenisKelamin,
		tempatDilahirkan,
		tempatLahir,
		tanggalLahir,
		jamLahir,
		jenisKelahiran,
		urutanKembar,
		kelahiranKe,
		penolong,
		beratGram,
		panjangCm,
		nikIbu,
		ayah,
		noKk,
		lampiran,
		saksi,
		alasanLanjut: isian.teks('alasanLanjut')
	});
}

/** B-02: the father's NIK, or none and the reason why. */
function bacaAyah(
	isian: ReturnType<typeof bacaIsian>,
	problems: Problem[]
): CatatKelahiran['ayah'] | null {
	const nik = isian.teks('nikAyah');
	const alasan = isian.teks('alasanTanpaAyah');
	if (nik !== '') {
		if (alasan !== '')
			return isian.galat(
				'alasanTanpaAyah',
				'NIK ayah sudah diisi, alasan tanpa ayah tidak perlu.',
				'Kosongkan salah satu.'
			);
		const hasil = baca(nik, (x) => parseNik(x, 'nikAyah'), problems);
		return hasil === null ? null : { diisi: true, nik: hasil };
	}
	if (alasan === '')
		return isian.galat(
			'nikAyah',
			'NIK ayah belum diisi.',
			'Bila memang tidak dicantumkan, tulis alasannya di bawah.'
		);
	return { diisi: false, alasan };
}
