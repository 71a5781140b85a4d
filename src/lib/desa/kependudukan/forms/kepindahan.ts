import { bacaIsian, type FormValues } from '../../forms/isian';
import { accepted, refused, type Result } from '../../problem';
import type { KlasifikasiPindah } from '../events';
import { formulirUntuk } from '../formulir';
import {
	daftarHubunganPemohon,
	daftarLampiranKepindahan,
	type CatatKepindahan,
	type LokasiDesa
} from '../kepindahan';
import { daftarAlasanPindah, daftarStatusKkPindah, daftarStatusKkTinggal } from '../kode';
import { parseNomorKk } from '../nomor-kk';
import { baca } from './baca';
import { bacaSusunanBaru } from './susunan-baru';

const daftarKlasifikasi = ['1', '2', '3', '4', '5'] as const;

/** Form F-1.03 as text, to a typed command, or everything that is missing or impossible in it. */
export function parseCatatKepindahan(form: FormValues): Result<CatatKepindahan> {
	const isian = bacaIsian(form, 'B-04');
	const { problems } = isian;

	const formulir = isian.pilihan('formulir', 'Formulir', formulirUntuk('F-1.03'));
	const pelaporNama = isian.wajib('pelaporNama', 'Nama pemohon');
	const hubungan = isian.pilihan('pelaporHubungan', 'Hubungan pemohon', daftarHubunganPemohon);
	const noKk = baca(isian.wajib('noKk', 'Nomor KK'), parseNomorKk, problems);
	const klasifikasi = isian.pilihan('klasifikasi', 'Klasifikasi kepindahan', daftarKlasifikasi);
	const dalamDesa = klasifikasi === '1';
	const tujuan = {
		alamat: isian.wajib('tujuanAlamat', 'Alamat tujuan'),
		rt: isian.teks('tujuanRt'),
		rw: isian.teks('tujuanRw'),
		desa: isian.teks('tujuanDesa'),
		kecamatan: isian.teks('tujuanKecamatan'),
		kabupaten: isian.teks('tujuanKabupaten'),
		provinsi: isian.teks('tujuanProvinsi')
	};
	const lokasi = dalamDesa ? bacaLokasi(isian.teks('lokasi')) : null;
	const alasan = isian.pilihan(
		'alasan',
		'Alasan pindah',
		daftarAlasanPindah.map(({ kode }) => kode)
	);
	const tanggalPindah = isian.tanggal('tanggalPindah', 'Tanggal pindah');
	const pendudukIds = form.getAll('pendudukIds').filter((id) => typeof id === 'string');
	if (pendudukIds.length === 0)
		isian.galat(
			'pendudukIds',
			'Belum ada yang ditandai pindah.',
			'Tandai setiap anggota keluarga yang pindah.'
		);
	const statusKkTinggal = isian.pilihan(
		'statusKkTinggal',
		'Status KK bagi yang tidak pindah',
		daftarStatusKkTinggal.map(({ kode }) => kode)
	);
	const statusKkPindah = isian.pilihan(
		'statusKkPindah',
		'Status KK bagi yang pindah',
		daftarStatusKkPindah.map(({ kode }) => kode)
	);
	const cara = (status: string | null) => (status === 'numpang' ? 'menumpang' : 'kk-baru');
	const tinggal = bacaSusunanBaru(form, isian, 'tinggal', cara(statusKkTinggal));
	const pergi = dalamDesa ? bacaSusunanBaru(form, isian, 'pergi', cara(statusKkPindah)) : null;

	if (
		formulir === null ||
		hubungan === null ||
		noKk === null ||
		klasifikasi === null ||
		alasan === null ||
		tanggalPindah === null ||
		statusKkTinggal === null ||
		statusKkPindah === null ||
		problems.length > 0
	)
		return refused(...problems);

	return accepted({
		kind: 'kepindahan.catat',
		formulir,
		pelapor: { nama: pelaporNama, hubungan },
		noKk,
		pendudukIds: pendudukIds.sort(),
		// Safe: one of the five words above.
		klasifikasi: Number(klasifikasi) as KlasifikasiPindah,
		tujuan,
		lokasi,
		alasan,
		tanggalPindah,
		statusKkTinggal,
		statusKkPindah,
		lampiran: isian.banyak('lampiran', daftarLampiranKepindahan),
		tinggal,
		pergi,
		alasanLanjut: isian.teks('alasanLanjut')
	});
}

/** 'Krajan|001|002' (dusun, RW, RT), as the list of the page sends it. */
export function bacaLokasi(text: string): LokasiDesa | null {
	const [dusun, rw, rt] = text.split('|');
	return dusun && rw && rt ? { dusun, rw, rt } : null;
}

export const tulisLokasi = ({ dusun, rw, rt }: LokasiDesa): string => `${dusun}|${rw}|${rt}`;
