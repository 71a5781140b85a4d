import { tanggal, type Tanggal } from '../../format/tanggal';
import { mulaiDunia, type Dunia } from '../dunia';
import type { DataDesa } from '../data/desa-kecil';
import type { Keluarga } from './keluarga';
import { parseNik, type Nik } from './nik';
import { parseNomorKk, type NomorKk } from './nomor-kk';
import type { Penduduk } from './penduduk';

/** For tests: families written out member by member, so that a rule is seen at work on people one can name. */

export const nik = (text: string): Nik => {
	const hasil = parseNik(text);
	if (!hasil.ok) throw new Error(`No NIK: ${text}`);
	return hasil.value;
};

export const noKk = (text: string): NomorKk => {
	const hasil = parseNomorKk(text);
	if (!hasil.ok) throw new Error(`No KK number: ${text}`);
	return hasil.value;
};

type Sebagian = Partial<Omit<Penduduk, 'tanggalLahir'>> & { readonly tanggalLahir?: string };

export const makePenduduk = (id: string, { tanggalLahir, ...isi }: Sebagian = {}): Penduduk => ({
	id,
	nik: null,
	nama: id.charAt(0).toUpperCase() + id.slice(1),
	jenisKelamin: 'L',
	tempatLahir: 'Latihan',
	tanggalLahir: tanggal(tanggalLahir ?? '1990-03-05'),
	agama: 'islam',
	pendidikan: 'slta-sederajat',
	pekerjaan: 'petani-pekebun',
	statusKawin: 'belum-kawin',
	kewarganegaraan: 'WNI',
	namaAyah: 'Ayah Contoh',
	namaIbu: 'Ibu Contoh',
	ayahId: null,
	ibuId: null,
	keluargaId: 'kk-1',
	shdk: 'lainnya',
	keadaan: { status: 'aktif' },
	...isi
});

export const makeKeluarga = (id: string, isi: Partial<Keluarga> = {}): Keluarga => ({
	id,
	noKk: noKk(`359901010110${id.replace(/\D/g, '').padStart(4, '0')}`),
	tanggalTerbit: tanggal('2010-01-01'),
	alamat: 'Jl. Melati No. 1',
	rt: '001',
	rw: '001',
	dusun: 'Krajan',
	aktif: true,
	...isi
});

/** A village of two dusun with these families and people. */
export const makeDunia = (
	keluarga: readonly Keluarga[],
	penduduk: readonly Penduduk[],
	pada: Tanggal = tanggal('2026-11-22'),
	tetangga: DataDesa['tetangga'] = []
): Dunia =>
	mulaiDunia({
		nama: 'Sukamaju',
		kode: '35.99.01.2001',
		kecamatan: 'Contoh',
		kabupaten: 'Latihan',
		provinsi: 'Jawa Timur',
		dusun: [
			{ nama: 'Krajan', rw: [{ nomor: '001', rt: ['001', '002'] }] },
			{ nama: 'Ngemplak', rw: [{ nomor: '002', rt: ['003'] }] }
		],
		tanggal: pada,
		keluarga,
		penduduk,
		tetangga
	});
