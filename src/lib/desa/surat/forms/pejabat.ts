import type { Tanggal } from '../../../format/tanggal';
import type { Terbaca } from '../../draf';
import { bacaIsian, terbaca, type FormValues, type Isian } from '../../forms/isian';
import { accepted, refused, type Result } from '../../problem';
import type { AngkatPejabat, BeriMandat, TetapkanPenugasan, UbahKeadaanKades } from '../commands';
import { daftarJabatanDesa, daftarKeadaanKades } from '../pejabat';

/** A day that may be left open. */
const tanggalBila = (isian: Isian, field: string, sebutan: string): Tanggal | null | undefined =>
	isian.teks(field) === '' ? null : isian.tanggal(field, sebutan);

/** 'luar' names nobody of the office: a Pj. is sent by the bupati. */
export const pejabatLuar = 'luar';

export function parseTetapkanPenugasan(form: FormValues): Terbaca<TetapkanPenugasan> {
	const isian = bacaIsian(form, 'C-03');
	const bentuk = isian.pilihan('bentuk', 'Bentuk penugasan', ['plh', 'plt', 'pj'] as const);
	const pejabatId =
		isian.teks('pejabatId') ||
		isian.galat('pejabatId', 'Yang ditugaskan belum dipilih.', 'Pilih dari daftar pejabat.');
	return terbaca<'penugasan.tetapkan'>(isian, {
		kind: 'penugasan.tetapkan',
		bentuk,
		pejabatId: pejabatId === pejabatLuar ? null : pejabatId,
		namaPns: isian.teks('namaPns'),
		dasar: isian.teks('dasar'),
		mulai: isian.tanggal('mulai', 'Tanggal mulai'),
		sampai: tanggalBila(isian, 'sampai', 'Tanggal berakhir')
	});
}

export function parseAngkatPejabat(form: FormValues): Terbaca<AngkatPejabat> {
	const isian = bacaIsian(form, 'C-03');
	const jabatan = isian.pilihan('jabatan', 'Jabatan', daftarJabatanDesa);
	const pendudukId =
		isian.teks('pendudukId') ||
		isian.galat('pendudukId', 'Yang diangkat belum dipilih.', 'Cari dengan NIK atau nama.');
	return terbaca<'pejabat.angkat'>(isian, {
		kind: 'pejabat.angkat',
		jabatan,
		pendudukId,
		dasar: isian.teks('dasar'),
		alasanLanjut: isian.teks('alasanLanjut')
	});
}

export function parseBeriMandat(form: FormValues): Terbaca<BeriMandat> {
	const isian = bacaIsian(form, 'C-03');
	const pejabatId =
		isian.teks('pejabatId') ||
		isian.galat('pejabatId', 'Penerima mandat belum dipilih.', 'Pilih dari daftar pejabat.');
	const masa = {
		dasar: isian.teks('dasar'),
		mulai: isian.tanggal('mulai', 'Tanggal mulai'),
		sampai: tanggalBila(isian, 'sampai', 'Tanggal berakhir')
	};
	isian.urutan.add('jenis');
	return terbaca<'mandat.beri'>(isian, {
		kind: 'mandat.beri',
		pejabatId,
		jenis: form.getAll('jenis').filter((kode) => typeof kode === 'string'),
		...masa
	});
}

export function parseUbahKeadaanKades(form: FormValues): Result<UbahKeadaanKades> {
	const isian = bacaIsian(form, 'C-03');
	const keadaan = isian.pilihan('keadaan', 'Keadaan Kepala Desa', daftarKeadaanKades);
	if (keadaan === undefined) return refused(...isian.problems);
	return accepted({ kind: 'keadaan-kades.ubah', keadaan });
}
