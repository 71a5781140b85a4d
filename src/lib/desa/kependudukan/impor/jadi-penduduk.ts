import type { Tanggal } from '../../../format/tanggal';
import {
	daftarAgama,
	daftarGolonganDarah,
	daftarKodeShdk,
	daftarPekerjaan,
	daftarPendidikan,
	type Kode
} from '../kode';
import type { Nik } from '../nik';
import type { Penduduk, StatusKawin } from '../penduduk';
import { daftarKolomTambahan, type Kolom } from './kolom';

type Isi = Readonly<Record<Kolom, string>>;

/** From the number of the official list to our word. */
const kodeDari = <K extends string>(daftar: readonly Kode<K>[]): ReadonlyMap<string, K> =>
	new Map(daftar.map(({ kode, angka }) => [String(angka), kode]));

const kata = {
	agama: kodeDari(daftarAgama),
	pendidikan: kodeDari(daftarPendidikan),
	pekerjaan: kodeDari(daftarPekerjaan),
	shdk: kodeDari(daftarKodeShdk),
	golonganDarah: kodeDari(daftarGolonganDarah)
};

/** A marriage is recorded when the sheet names its certificate (kode-penduduk.csv, status_perkawinan_rinci). */
function statusKawin(isi: Isi, sekarang: StatusKawin | undefined): StatusKawin {
	const { status_kawin: angka, akta_perkawinan: akta } = isi;
	if (angka === '1') return 'belum-kawin';
	if (angka === '3') return 'cerai-hidup';
	if (angka === '4') return 'cerai-mati';
	if (angka === '' && sekarang && !sekarang.startsWith('kawin')) return sekarang;
	return akta !== '' || sekarang === 'kawin-tercatat' ? 'kawin-tercatat' : 'kawin-belum-tercatat';
}

type Tempat = Pick<Penduduk, 'id' | 'keluargaId' | 'ayahId' | 'ibuId'>;

function tambahan(isi: Isi, { ayahId, ibuId }: Tempat, lama: Penduduk | undefined) {
	const hasil = new Map(Object.entries(lama?.tambahan ?? {}));
	for (const kolom of daftarKolomTambahan) if (isi[kolom] !== '') hasil.set(kolom, isi[kolom]);
	// A parent who is in the register is known by their record and not by a number beside it.
	for (const [kolom, id] of [
		['ayah_nik', ayahId],
		['ibu_nik', ibuId]
	] as const) {
		if (id !== null) hasil.delete(kolom);
		else if (isi[kolom] !== '' && isi[kolom] !== '0') hasil.set(kolom, isi[kolom]);
	}
	if (isi.warganegara_id === '3') hasil.set('warganegara_id', '3');
	else if (isi.warganegara_id !== '') hasil.delete('warganegara_id');
	return hasil;
}

/**
 * A row as a person of the register: a new one, or `lama` with what the row tells. An empty cell leaves what is there,
 * because a column that a sheet does not have counts as empty. The row has been checked.
 */
export function jadiPenduduk(isi: Isi, tempat: Tempat, lama?: Penduduk): Penduduk {
	const lebih = tambahan(isi, tempat, lama);
	const golonganDarah = kata.golonganDarah.get(isi.golongan_darah_id) ?? lama?.golonganDarah;
	return {
		...lama,
		...tempat,
		// Safe: read by `parseNik`; '0' is somebody without one.
		nik: lama ? lama.nik : isi.nik === '0' ? null : (isi.nik as Nik),
		nama: isi.nama || (lama?.nama ?? ''),
		jenisKelamin: isi.sex === '' && lama ? lama.jenisKelamin : isi.sex === '1' ? 'L' : 'P',
		tempatLahir: isi.tempatlahir || (lama?.tempatLahir ?? ''),
		// Safe: read by `parseTanggal`, or of the register; a new row without it is refused.
		tanggalLahir: (isi.tanggallahir || (lama?.tanggalLahir ?? '')) as Tanggal,
		agama: kata.agama.get(isi.agama_id) ?? lama?.agama ?? '',
		pendidikan: kata.pendidikan.get(isi.pendidikan_kk_id) ?? lama?.pendidikan ?? '',
		pekerjaan: kata.pekerjaan.get(isi.pekerjaan_id) ?? lama?.pekerjaan ?? '',
		statusKawin: statusKawin(isi, lama?.statusKawin),
		kewarganegaraan:
			isi.warganegara_id === '' && lama
				? lama.kewarganegaraan
				: isi.warganegara_id === '2'
					? 'WNA'
					: 'WNI',
		namaAyah: isi.nama_ayah || (lama?.namaAyah ?? ''),
		namaIbu: isi.nama_ibu || (lama?.namaIbu ?? ''),
		shdk: lama?.shdk ?? kata.shdk.get(isi.kk_level) ?? 'lainnya',
		keadaan: lama?.keadaan ?? { status: 'aktif' },
		...(golonganDarah === undefined ? {} : { golonganDarah }),
		...(lebih.size === 0 ? {} : { tambahan: Object.fromEntries(lebih) })
	};
}
