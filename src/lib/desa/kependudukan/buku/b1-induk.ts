import {
	kepalaBaris,
	kode,
	namaBerkasDari,
	tabelSepotong,
	teks,
	tengah,
	angka,
	type Dokumen
} from '../../../dokumen/dokumen';
import type { Keluarga } from '../keluarga';
import { labelAgama, labelPekerjaan, labelPendidikan, labelShdk, labelStatusKawin } from '../kode';
import type { Penduduk } from '../penduduk';
import { pendudukAktif } from '../state';
import { hari, kepalaKeadaan, tandaTanganBuku, type DuniaBuku, type Pilihan } from './kepala';

const kolom = [
	angka('Nomor urut'),
	kepalaBaris('Nama lengkap/panggilan', 18),
	tengah('Jenis kelamin', 6),
	teks('Status perkawinan', 10),
	teks('Tempat lahir', 10),
	teks('Tanggal lahir', 9),
	teks('Agama', 8),
	teks('Pendidikan terakhir', 11),
	teks('Pekerjaan', 12),
	tengah('Dapat membaca huruf (L/D/A/AL/AD/ALD)', 9),
	tengah('Kewarganegaraan', 12),
	teks('Alamat lengkap', 20),
	teks('Kedudukan dalam keluarga', 10),
	kode('NIK'),
	kode('Nomor KK'),
	teks('Ket.', 9)
];

/** B.1: everybody who lives here now, in the order in which they were written down. */
export function bukuInduk({ dunia }: DuniaBuku, { dusun, potongan }: Pilihan): Dokumen {
	const { kependudukan, tanggal, desa } = dunia;
	const keluargaDari = (orang: Penduduk) => kependudukan.keluarga.get(orang.keluargaId);
	const warga = pendudukAktif(kependudukan).filter(
		(orang) => dusun === '' || keluargaDari(orang)?.dusun === dusun
	);
	return {
		kode: 'B.1',
		judul: 'Buku Induk Penduduk',
		kepala: kepalaKeadaan(dunia, dusun),
		tabel: [
			tabelSepotong('Penduduk', kolom, warga, potongan, (orang, urutan) => {
				const keluarga = keluargaDari(orang);
				return [
					urutan,
					orang.nama,
					orang.jenisKelamin,
					labelStatusKawin(orang.statusKawin),
					orang.tempatLahir,
					hari(orang.tanggalLahir),
					labelAgama(orang.agama),
					labelPendidikan(orang.pendidikan),
					labelPekerjaan(orang.pekerjaan),
					null,
					orang.kewarganegaraan,
					keluarga ? alamatLengkap(keluarga) : null,
					labelShdk(orang.shdk),
					orang.nik,
					keluarga?.noKk ?? null,
					keteranganPenduduk(orang)
				];
			})
		],
		catatan: [
			'Kolom 10 dikosongkan: biodata penduduk tidak memuat keterangan dapat membaca huruf. Isi dari pendataan, jangan dikira-kira dari pendidikan.'
		],
		tandaTangan: tandaTanganBuku(dunia, tanggal),
		orientasi: 'lanskap',
		tanggal,
		namaBerkas: namaBerkasDari('b1 buku induk penduduk', desa.nama, dusun, tanggal)
	};
}

/** 'Jl. Melati No. 1, RT 001 RW 001, Dusun Krajan' */
export const alamatLengkap = ({ alamat, rt, rw, dusun }: Keluarga): string | null =>
	[alamat, rt && `RT ${rt} RW ${rw}`, dusun && `Dusun ${dusun}`].filter(Boolean).join(', ') || null;

/** an empty NIK is explained, never filled. G-02: what the kecamatan entered waits for the village. */
export function keteranganPenduduk({ nik, injeksi }: Penduduk): string | null {
	const isi = [
		nik === null ? 'Belum ber-NIK' : '',
		injeksi && !injeksi.diverifikasi ? 'Injeksi, belum diverifikasi' : ''
	].filter(Boolean);
	return isi.length > 0 ? isi.join('; ') : null;
}
