import { formatTanggal, parseTanggal } from '../../../format/tanggal';
import type { Keluarga } from '../keluarga';
import {
	daftarAgama,
	daftarGolonganDarah,
	daftarKodeShdk,
	daftarKodeStatusKawin,
	daftarPekerjaan,
	daftarPendidikan,
	type Kode
} from '../kode';
import type { Penduduk } from '../penduduk';
import type { Kependudukan } from '../state';
import { rapiDusun, rapiNama } from './baca-sel';
import { rapiTeks, tanpaStrip } from './data-lembar';
import { barisKosong, daftarKolomTambahan, kolomImpor, type Kolom } from './kolom';

/** From our words to the number of the official list, and back. */
const angkaDari = (daftar: readonly Kode[]): ReadonlyMap<string, string> =>
	new Map(daftar.map(({ kode, angka }) => [kode, String(angka)]));

const angka = {
	agama: angkaDari(daftarAgama),
	pendidikan: angkaDari(daftarPendidikan),
	pekerjaan: angkaDari(daftarPekerjaan),
	statusKawin: angkaDari(daftarKodeStatusKawin),
	shdk: angkaDari(daftarKodeShdk),
	golonganDarah: angkaDari(daftarGolonganDarah)
};

const angkaStatusDasar: Readonly<Record<Penduduk['keadaan']['status'], string>> = {
	aktif: '1',
	meninggal: '2',
	pindah: '3',
	dibatalkan: '9'
};

/** The NIK of a parent who is in the register, else what a sheet told of one who is not. */
function nikOrangTua(
	state: Kependudukan,
	{ tambahan }: Penduduk,
	id: string | null,
	kolom: 'ayah_nik' | 'ibu_nik'
): string {
	const orangTua = id === null ? undefined : state.penduduk.get(id);
	return orangTua?.nik ?? tambahan?.[kolom] ?? '';
}

/** A resident of the register as a row of the 43 columns, in the form in which rows are compared. */
export function isiRegister(
	state: Kependudukan,
	orang: Penduduk,
	kk: Keluarga | undefined = state.keluarga.get(orang.keluargaId)
): Record<Kolom, string> {
	const teks = (tersimpan: string): string => tanpaStrip(rapiTeks(tersimpan));
	const nama = (tersimpan: string): string => tanpaStrip(rapiNama(tersimpan));
	const isi = { ...barisKosong };
	for (const kolom of daftarKolomTambahan) isi[kolom] = orang.tambahan?.[kolom] ?? '';
	isi.alamat = teks(kk?.alamat ?? '');
	isi.dusun = rapiDusun(kk?.dusun ?? '');
	isi.rw = kk?.rw ?? '';
	isi.rt = kk?.rt ?? '';
	isi.nama = nama(orang.nama);
	isi.no_kk = kk?.noKk ?? '';
	isi.nik = orang.nik ?? '0';
	isi.sex = orang.jenisKelamin === 'L' ? '1' : '2';
	isi.tempatlahir = teks(orang.tempatLahir);
	isi.tanggallahir = orang.tanggalLahir;
	isi.agama_id = angka.agama.get(orang.agama) ?? '';
	isi.pendidikan_kk_id = angka.pendidikan.get(orang.pendidikan) ?? '';
	isi.pekerjaan_id = angka.pekerjaan.get(orang.pekerjaan) ?? '';
	isi.status_kawin = angka.statusKawin.get(orang.statusKawin) ?? '';
	isi.kk_level = angka.shdk.get(orang.shdk) ?? '';
	// Two citizenships count as WNI here; that there are two is kept beside it.
	isi.warganegara_id =
		orang.kewarganegaraan === 'WNA' ? '2' : (orang.tambahan?.['warganegara_id'] ?? '1');
	isi.ayah_nik = nikOrangTua(state, orang, orang.ayahId, 'ayah_nik');
	isi.nama_ayah = nama(orang.namaAyah);
	isi.ibu_nik = nikOrangTua(state, orang, orang.ibuId, 'ibu_nik');
	isi.nama_ibu = nama(orang.namaIbu);
	isi.golongan_darah_id = angka.golonganDarah.get(orang.golonganDarah ?? '') ?? '';
	isi.status_dasar = angkaStatusDasar[orang.keadaan.status];
	return isi;
}

/** Capitals or not is no difference in a name or an address: many sheets are written in capitals throughout. */
export const samaIsi = (kolom: Kolom, a: string, b: string): boolean => {
	if (a === b) return true;
	const { jenis } = kolomImpor[kolom];
	return (jenis === 'nama' || jenis === 'teks') && a.toLowerCase() === b.toLowerCase();
};

/** As a message shows it: a code with its wording, a day in words. */
export function tampilIsi(kolom: Kolom, isi: string): string {
	if (isi === '') return 'kosong';
	const rincian = kolomImpor[kolom];
	if (rincian.jenis === 'kode') {
		const kode = rincian.daftar.find((satu) => String(satu.angka) === isi);
		return kode ? `${isi} ${kode.uraian}` : isi;
	}
	const tanggal = rincian.jenis === 'tanggal' ? parseTanggal(isi) : null;
	return tanggal ? formatTanggal(tanggal) : isi;
}
