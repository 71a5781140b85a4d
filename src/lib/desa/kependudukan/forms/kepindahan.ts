import type { Terbaca } from '../../draf';
import { bacaIsian, terbaca, type FormValues, type Isian } from '../../forms/isian';
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
import { baca, kodeDari } from './baca';
import { bacaPelapor } from './pelapor';
import { bacaSusunanBaru } from './susunan-baru';

const daftarKlasifikasi = ['1', '2', '3', '4', '5'] as const;

/** Form F-1.03 as text, to a typed command, or everything that is missing or impossible in it. */
export function parseCatatKepindahan(form: FormValues): Terbaca<CatatKepindahan> {
	const isian = bacaIsian(form, 'B-04');
	const formulir = isian.pilihan('formulir', 'Formulir', formulirUntuk('F-1.03'));
	const pelapor = bacaPelapor(isian, daftarHubunganPemohon, 'pemohon');
	const noKk = baca(isian.wajib('noKk', 'Nomor KK'), parseNomorKk, isian.problems);
	const klasifikasi = isian.pilihan('klasifikasi', 'Klasifikasi kepindahan', daftarKlasifikasi);
	const dalamDesa = klasifikasi === '1';
	const lokasi = dalamDesa ? bacaLokasi(isian.teks('lokasi')) : null;
	const tujuan = {
		// An address without a street is refused here; the rules look at the names below it.
		alamat: isian.wajib('tujuanAlamat', 'Alamat tujuan') ?? '',
		rt: isian.teks('tujuanRt'),
		rw: isian.teks('tujuanRw'),
		desa: isian.teks('tujuanDesa'),
		kecamatan: isian.teks('tujuanKecamatan'),
		kabupaten: isian.teks('tujuanKabupaten'),
		provinsi: isian.teks('tujuanProvinsi')
	};
	const alasan = isian.pilihan('alasan', 'Alasan pindah', kodeDari(daftarAlasanPindah));
	const tanggalPindah = isian.tanggal('tanggalPindah', 'Tanggal pindah');
	const pendudukIds = bacaYangPindah(form, isian);
	const cara = (status: string | undefined) => (status === 'numpang' ? 'menumpang' : 'kk-baru');
	const statusKkTinggal = isian.pilihan(
		'statusKkTinggal',
		'Status KK bagi yang tidak pindah',
		kodeDari(daftarStatusKkTinggal)
	);
	const tinggal = bacaSusunanBaru(form, isian, 'tinggal', cara(statusKkTinggal));
	const statusKkPindah = isian.pilihan(
		'statusKkPindah',
		'Status KK bagi yang pindah',
		kodeDari(daftarStatusKkPindah)
	);
	const pergi = dalamDesa ? bacaSusunanBaru(form, isian, 'pergi', cara(statusKkPindah)) : null;

	return terbaca<'kepindahan.catat'>(isian, {
		kind: 'kepindahan.catat',
		formulir,
		pelapor,
		noKk,
		pendudukIds,
		// Safe: one of the five words above.
		klasifikasi: klasifikasi && (Number(klasifikasi) as KlasifikasiPindah),
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

function bacaYangPindah(form: FormValues, isian: Isian): readonly string[] | undefined {
	const pendudukIds = form.getAll('pendudukIds').filter((id) => typeof id === 'string');
	if (pendudukIds.length > 0) return pendudukIds.sort();
	return isian.galat(
		'pendudukIds',
		'Belum ada yang ditandai pindah.',
		'Tandai setiap anggota keluarga yang pindah.'
	);
}

/** 'Krajan|001|002' (dusun, RW, RT), as the list of the page sends it. */
export function bacaLokasi(text: string): LokasiDesa | null {
	const [dusun, rw, rt] = text.split('|');
	return dusun && rw && rt ? { dusun, rw, rt } : null;
}

export const tulisLokasi = ({ dusun, rw, rt }: LokasiDesa): string => `${dusun}|${rw}|${rt}`;

/** The same where a place in the village must be chosen. */
export const wajibLokasi = (isian: Isian): LokasiDesa | undefined =>
	bacaLokasi(isian.teks('lokasi')) ?? isian.galat('lokasi', 'Dusun, RW, dan RT belum dipilih.');
