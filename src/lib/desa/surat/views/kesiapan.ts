import type { Dunia } from '../../dunia';
import { galat } from '../galat';
import type { Problem } from '../../problem';
import { bentukPengganti, pejabatJabatan, penugasanBerlaku } from '../pelaku';
import { isKodeDesa } from '../nomor';
import { sertifikatAktif } from '../sertifikat';
import { labelBentuk } from '../tanda-tangan';

/** The page on which it is filled in. */
export type TempatSetelan = 'setelan' | 'pejabat' | 'sertifikat';

export type BelumSiap = {
	readonly tempat: TempatSetelan;
	/** Id of the field or the part of that page. */
	readonly jangkar: string;
	readonly problem: Problem;
};

/** What is missing before a letter can go out, said before work starts and not when somebody waits for it. */
export function kesiapan({ persuratan: state, tanggal, desa }: Dunia): readonly BelumSiap[] {
	const kurang: BelumSiap[] = [];
	const tambah = (
		[tempat, jangkar]: readonly [TempatSetelan, string],
		rule: string,
		message: string,
		mend: string
	): void => {
		kurang.push({ tempat, jangkar, problem: galat(rule, '', message, mend) });
	};
	if (state.setelan.kop.every((baris) => baris.trim() === ''))
		tambah(
			['setelan', 'kop'],
			'C-01',
			'Kop surat desa belum diisi.',
			'Isi kop surat di Setelan surat.'
		);
	if (!isKodeDesa(state.setelan.kodeDesa))
		tambah(
			['setelan', 'kodeDesa'],
			'C-01',
			'Kode desa untuk nomor surat belum diisi.',
			'Isi kode desa, misalnya DS, di Setelan surat.'
		);
	const bentuk = bentukPengganti[state.keadaanKades];
	const pengganti = penugasanBerlaku(state, tanggal);
	const kades =
		bentuk === null
			? pejabatJabatan(state, 'kepala-desa')
			: pengganti && state.pejabat.get(pengganti.pejabatId);
	if (!kades)
		tambah(
			['pejabat', bentuk === null ? 'keadaan-kades' : 'penugasan'],
			'C-03',
			bentuk === null
				? `Desa ${desa.nama} belum mempunyai Kepala Desa.`
				: `Belum ada penugasan ${labelBentuk[bentuk]} yang berlaku hari ini.`,
			bentuk === null
				? 'Catat jabatan kosong dan penugasan Pj. di halaman Pejabat.'
				: 'Catat penugasannya di halaman Pejabat.'
		);
	else if (!sertifikatAktif(state, kades.id, tanggal))
		tambah(
			['sertifikat', 'milik-anda'],
			'C-07',
			`${kades.nama} belum mempunyai sertifikat elektronik yang aktif.`,
			'Ajukan dan aktifkan sertifikatnya di halaman Sertifikat.'
		);
	const sekdes = pejabatJabatan(state, 'sekretaris-desa');
	if (!sekdes)
		tambah(
			['pejabat', 'kursi-kosong'],
			'C-04',
			'Belum ada Sekretaris Desa yang memaraf.',
			'Catat pengangkatannya di halaman Pejabat.'
		);
	return kurang;
}
