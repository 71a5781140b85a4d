import * as v from 'valibot';
import { aturanTerkini } from '../../desa/aturan';
import { duniaAwal } from '../../desa/data/muat';
import { dataTerkini } from '../../desa/data/versi';
import type { Event } from '../../desa/dunia';
import type { Keluarga } from '../../desa/kependudukan/keluarga';
import { buatNik } from '../../desa/kependudukan/nik';
import { buatNomorKk } from '../../desa/kependudukan/nomor-kk';
import type { Penduduk } from '../../desa/kependudukan/penduduk';
import { selKosong } from '../../desa/kependudukan/views/sel';
import { bulanDari, tanggal } from '../../format/tanggal';
import { fillCast } from './cast';
import { taskFrontMatter } from './task-spec';

/** For tests of the checks: a village with its cast, and one event of each kind that can happen to them. */

const seed = 4;
export const start = duniaAwal({
	dataSet: dataTerkini['desa-kecil'],
	seed,
	ruleSet: aturanTerkini
});
const rules = {
	cast: v.parse(taskFrontMatter.entries.cast, {
		kepala: { cari: 'orang', shdk: 'kepala-keluarga', jk: 'L', pasangan: true, anggota: [2, 2] },
		istri: { cari: 'pasangan', dari: 'kepala' },
		kk: { cari: 'kk', dari: 'kepala' },
		lain: { cari: 'orang', shdk: 'kepala-keluarga', selain: ['kepala'] },
		kkLain: { cari: 'kk', dari: 'lain' }
	}),
	facts: v.parse(taskFrontMatter.entries.facts, {
		nik: { 'nik-dari': '33.99.01', lahir: '1990-03-05', jk: 'P' }
	})
};
export const cast = fillCast({ id: 'uji', rules }, start, seed);
export const { penduduk, keluarga } = start.kependudukan;
export const ada = <T>(value: T | undefined): T => {
	if (value === undefined) throw new Error('the cast is filled');
	return value;
};
const orang = (name: string): Penduduk => ada(penduduk.get(ada(cast.members.get(name)).id));
export const [kepala, istri, lain] = [orang('kepala'), orang('istri'), orang('lain')];
const kk = ada(keluarga.get(kepala.keluargaId));
export const hari = start.tanggal;
const bulan = bulanDari(hari);

const dasar = {
	tanggalLapor: hari,
	pelapor: { nama: istri.nama, hubungan: 'istri' },
	lampiran: ['surat-kematian', 'kk'],
	peringatan: [],
	alasanLanjut: ''
};
export const mati = {
	...dasar,
	kind: 'kematian.dicatat',
	pendudukId: kepala.id,
	tanggal: tanggal('2026-11-03'),
	jam: '07:30',
	tempat: 'Rumah',
	sebab: 'sakit',
	menerangkan: 'bidan',
	aktaNomor: ''
} satisfies Event;
export const kkBaru: Keluarga = {
	...kk,
	id: 'kk-baru',
	noKk: buatNomorKk({ kecamatan: '35.99.01', tanggalTerbit: hari, urut: 77 })
};
const anggotaSisa = [...penduduk.values()].filter(
	({ keluargaId, id }) => keluargaId === kk.id && id !== kepala.id
);
export const gantiKepala: readonly Event[] = [
	{
		kind: 'keluarga.ditutup',
		keluargaId: kk.id,
		sebab: 'mati',
		tanggalLapor: hari,
		kepalaJenisKelamin: 'L'
	},
	{
		kind: 'keluarga.dibentuk',
		keluarga: kkBaru,
		sebab: 'keluarga-baru',
		tanggalLapor: hari,
		kepalaJenisKelamin: 'P'
	},
	{
		...dasar,
		kind: 'susunan.diubah',
		sebab: 'kepala-baru',
		formulir: 'F-1.02',
		anggota: anggotaSisa.map(({ id }) => ({
			pendudukId: id,
			keluargaId: kkBaru.id,
			shdk: id === istri.id ? ('kepala-keluarga' as const) : ('anak' as const)
		}))
	}
];
export const ubah = (baru: string): Event => ({
	...dasar,
	kind: 'biodata.diubah',
	pendudukId: lain.id,
	sebab: 'permohonan',
	perubahan: [{ isian: 'pendidikan', lama: lain.pendidikan, baru }]
});
export const pendatang: Penduduk = {
	...lain,
	id: 'pendatang',
	nama: 'Rara Ayu',
	jenisKelamin: 'P',
	tanggalLahir: tanggal('1990-03-05'),
	nik: buatNik({
		kecamatan: '33.99.01',
		tanggalLahir: tanggal('1990-03-05'),
		jenisKelamin: 'P',
		urut: Number(cast.raw.get('nik')?.slice(12))
	}),
	shdk: 'famili-lain'
};
/** As a beginner would have it: with the code of this kecamatan in front. */
export const nikKeliru = buatNik({
	kecamatan: '35.99.01',
	tanggalLahir: pendatang.tanggalLahir,
	jenisKelamin: 'P',
	urut: 9001
});
export const datang = {
	...dasar,
	kind: 'kedatangan.dicatat',
	penduduk: [pendatang],
	asal: {
		alamat: 'Jl. Lama 1',
		rt: '001',
		rw: '002',
		desa: 'Sumberasri',
		kecamatan: 'Asal',
		kabupaten: 'Seberang',
		provinsi: 'Jawa Tengah'
	},
	nomorSkpwni: 'SKPWNI/3399/01',
	tanggalSkpwni: hari,
	tanggalDatang: hari,
	maksud: 'pekerjaan'
} satisfies Event;
export const batalkan = (perintahId: string): Event => ({
	kind: 'entri.dibatalkan',
	perintahId,
	tanggalLapor: hari,
	alasan: 'Salah orang'
});
export const lapor = (langkah: 'ajukan' | 'kunci'): Event => ({
	kind: 'laporan.dilangkahkan',
	bulan,
	langkah,
	peran: 'operator',
	tanggal: hari,
	catatan: '',
	akhir: selKosong,
	kkAkhir: 0
});
export const verval = (langkah: 'minta' | 'selesai'): Event => ({
	kind: 'verval.dilangkahkan',
	id: 'verval-1',
	desaKode: start.desa.kode,
	pendudukId: lain.id,
	langkah,
	peran: 'kecamatan',
	tanggal: hari,
	isi: 'Periksa'
});
export const injeksi = {
	kind: 'injeksi.dicatat',
	id: 'injeksi-1',
	desaKode: start.desa.kode,
	sumber: 'Buku lama',
	tanggal: hari,
	penduduk: [pendatang],
	keluarga: null
} satisfies Event;
export const diverifikasi = {
	kind: 'injeksi.diverifikasi',
	id: 'injeksi-1',
	desaKode: start.desa.kode,
	setuju: true,
	alasan: '',
	tanggal: hari
} satisfies Event;
export const impor = (baru: number, dilewati = 0): Event => ({
	kind: 'impor.diterima',
	tanggal: hari,
	jumlah: { baru, berubah: 0, sama: 0, dilewati, keluarga: 0 },
	catatan: '',
	data: { keluarga: [], penduduk: [], diubah: [] }
});
export const sementara: Extract<Event, { kind: 'sementara.dicatat' }> = {
	kind: 'sementara.dicatat',
	orang: {
		id: 's-1',
		nama: 'Tamu',
		jenisKelamin: 'L',
		nomorIdentitas: 'A 123-456',
		tempatLahir: 'Jauh',
		tanggalLahir: hari,
		pekerjaan: '',
		kebangsaan: 'Indonesia',
		keturunan: '',
		datangDari: 'Jauh',
		maksud: 'kerja',
		didatangi: 'Pak RT',
		tanggalDatang: hari,
		tanggalPergi: null
	}
};
