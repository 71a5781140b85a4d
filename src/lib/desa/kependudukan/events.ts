import type { Bulan, Tanggal } from '../../format/tanggal';
import type { Peran } from '../peran';
import type { Keluarga } from './keluarga';
import type { LampiranKelahiran } from './commands';
import type { DataImpor } from './impor/data-impor';
import type { JenisKepindahan, StatusKkPindah, StatusKkTinggal } from './kode';
import type { SebabKk } from './mutasi';
import type { Nik } from './nik';
import type { Penduduk, Shdk } from './penduduk';
import type { PendudukSementara } from './sementara';
import type { Laporan } from './laporan';
import type { Akibat } from './state';

/** What every legal event was recorded with. */
export type DasarPeristiwa = {
	readonly tanggalLapor: Tanggal;
	readonly pelapor: { readonly nama: string; readonly hubungan: string };
	/** Papers seen, as codes of the command. */
	readonly lampiran: readonly string[];
	/** Rules that warned, and the reason given for going on. */
	readonly peringatan: readonly string[];
	readonly alasanLanjut: string;
	/** Code of the form the report came by, an old one included (B-01); left out where nobody is asked for it. */
	readonly formulir?: string;
};

export type KelahiranDicatat = DasarPeristiwa & {
	readonly kind: 'kelahiran.dicatat';
	readonly bayi: Penduduk;
	readonly jamLahir: string;
	readonly tempatDilahirkan: string;
	readonly jenisKelahiran: string;
	readonly urutanKembar: number | null;
	readonly kelahiranKe: number;
	readonly penolong: string;
	readonly beratGram: number | null;
	readonly panjangCm: number | null;
	readonly alasanTanpaAyah: string;
	readonly lampiran: readonly LampiranKelahiran[];
	readonly saksi: readonly string[];
};

/** B-03 */
export type KematianDicatat = DasarPeristiwa & {
	readonly kind: 'kematian.dicatat';
	readonly pendudukId: string;
	readonly tanggal: Tanggal;
	/** '07:30', or '' when nobody knows. */
	readonly jam: string;
	readonly tempat: string;
	/** Codes of `kode.ts`. */
	readonly sebab: string;
	readonly menerangkan: string;
	/** Number of the certificate, '' while it is not issued. */
	readonly aktaNomor: string;
};

/** Where somebody goes to or comes from. Codes and names as the person brings them; '' where unknown. */
export type AlamatLuar = {
	readonly alamat: string;
	readonly rt: string;
	readonly rw: string;
	readonly desa: string;
	readonly kecamatan: string;
	readonly kabupaten: string;
	readonly provinsi: string;
};

/** B-04: 1 within the village, 2 within the kecamatan, 3 within the kabupaten, 4 within the province, 5 beyond. */
export type KlasifikasiPindah = 1 | 2 | 3 | 4 | 5;

export type KepindahanDicatat = DasarPeristiwa & {
	readonly kind: 'kepindahan.dicatat';
	readonly pendudukIds: readonly string[];
	readonly klasifikasi: KlasifikasiPindah;
	/** Who of the family goes. */
	readonly jenisKepindahan: JenisKepindahan;
	/** What becomes of the KK, for those who go and those who stay; codes of `kode.ts`. */
	readonly statusKkPindah: StatusKkPindah;
	readonly statusKkTinggal: StatusKkTinggal;
	readonly alasan: string;
	readonly tujuan: AlamatLuar;
	readonly tanggalPindah: Tanggal;
	/** Of the moving letter, where one is needed; '' otherwise. */
	readonly nomorSkpwni: string;
};

/** B-05 */
export type KedatanganDicatat = DasarPeristiwa & {
	readonly kind: 'kedatangan.dicatat';
	readonly penduduk: readonly Penduduk[];
	readonly asal: AlamatLuar;
	readonly nomorSkpwni: string;
	readonly tanggalSkpwni: Tanggal | null;
	readonly tanggalDatang: Tanggal;
	readonly maksud: string;
};

/** B-06: splitting, joining and staying with another family, or a move within the village. */
export type SusunanDiubah = DasarPeristiwa & {
	readonly kind: 'susunan.diubah';
	readonly sebab: 'pecah' | 'gabung' | 'menumpang' | 'pindah-dalam-desa' | 'kepala-baru';
	readonly anggota: readonly {
		readonly pendudukId: string;
		readonly keluargaId: string;
		readonly shdk: Shdk;
	}[];
	/** Names the form it came by, such as 'F-1.02'. */
	readonly formulir: string;
};

/** The parts of a person's record that may change through F-1.06 (B-06), the NIK never. */
export const isianBiodata = [
	'nama',
	'jenisKelamin',
	'tempatLahir',
	'tanggalLahir',
	'agama',
	'pendidikan',
	'pekerjaan',
	'statusKawin',
	'kewarganegaraan',
	'namaAyah',
	'namaIbu',
	'golonganDarah',
	'telepon'
] as const;
export type IsianBiodata = (typeof isianBiodata)[number];

export type BiodataDiubah = DasarPeristiwa & {
	readonly kind: 'biodata.diubah';
	readonly pendudukId: string;
	readonly perubahan: readonly {
		readonly isian: IsianBiodata;
		readonly lama: string;
		readonly baru: string;
		/** Code of the paper that proves it; left out where another event is the proof. */
		readonly bukti?: string;
	}[];
	/** B-06: the role that recorded it. */
	readonly petugas?: Peran;
	/** `akibat`: follows from another event of the same command, such as a spouse's death. */
	readonly sebab: 'permohonan' | 'akibat';
};

export type EntriDibatalkan = {
	readonly kind: 'entri.dibatalkan';
	/** Of the command whose entry is taken back. */
	readonly perintahId: string;
	readonly tanggalLapor: Tanggal;
	readonly alasan: string;
};

export type SementaraDicatat = {
	readonly kind: 'sementara.dicatat';
	readonly orang: PendudukSementara;
};

export type SementaraPergi = {
	readonly kind: 'sementara.pergi';
	readonly id: string;
	readonly tanggal: Tanggal;
};

/** A legal event that stands in a person's history. */
export type PeristiwaDicatat =
	| KelahiranDicatat
	| KematianDicatat
	| KepindahanDicatat
	| KedatanganDicatat
	| SusunanDiubah
	| BiodataDiubah;

/** Issued by the simulated Disdukcapil, never by the village. */
export type NikDiterbitkan = {
	readonly kind: 'nik.diterbitkan';
	readonly pendudukId: string;
	readonly nik: Nik;
};

/** A new KK with a new number, issued by the simulated Disdukcapil. */
export type KeluargaDibentuk = {
	readonly kind: 'keluarga.dibentuk';
	readonly keluarga: Keluarga;
	readonly sebab: SebabKk;
	readonly tanggalLapor: Tanggal;
	readonly kepalaJenisKelamin: Penduduk['jenisKelamin'];
};

/** The KK stays in the books and is no longer counted; its number is not used again (lampid.md 4.6). */
export type KeluargaDitutup = {
	readonly kind: 'keluarga.ditutup';
	readonly keluargaId: string;
	readonly sebab: SebabKk;
	readonly tanggalLapor: Tanggal;
	readonly kepalaJenisKelamin: Penduduk['jenisKelamin'];
};

/** A whole KK moves inside the village; its number stays. */
export type AlamatKeluargaDiubah = {
	readonly kind: 'keluarga.pindah-alamat';
	readonly keluargaId: string;
	readonly alamat: string;
	readonly rt: string;
	readonly rw: string;
	readonly dusun: string;
	readonly tanggalLapor: Tanggal;
	readonly kepalaJenisKelamin: Penduduk['jenisKelamin'];
};

export type AkibatDicatat = { readonly kind: 'akibat.dicatat' } & Omit<Akibat, 'perintahId'>;

/** G-04 */
export type LaporanDilangkahkan = {
	readonly kind: 'laporan.dilangkahkan';
	readonly bulan: Bulan;
	readonly langkah: Laporan['langkah'][number]['langkah'];
	readonly peran: Peran;
	readonly tanggal: Tanggal;
	readonly catatan: string;
	readonly akhir: Laporan['akhir'];
	readonly kkAkhir: number;
};

/** G-02: rows from a named source, entered for a village of the kecamatan. */
export type InjeksiDicatat = {
	readonly kind: 'injeksi.dicatat';
	readonly id: string;
	readonly desaKode: string;
	readonly sumber: string;
	readonly tanggal: Tanggal;
	readonly penduduk: readonly Penduduk[];
	/** Null when they join a KK that the village has. */
	readonly keluarga: Keluarga | null;
};

export type InjeksiDiverifikasi = {
	readonly kind: 'injeksi.diverifikasi';
	readonly id: string;
	readonly desaKode: string;
	readonly setuju: boolean;
	/** Why not; '' when the village agrees. */
	readonly alasan: string;
	readonly tanggal: Tanggal;
};

/** G-03 */
export type VervalDilangkahkan = {
	readonly kind: 'verval.dilangkahkan';
	/** Of the first step: the command that asked. */
	readonly id: string;
	readonly desaKode: string;
	readonly pendudukId: string;
	readonly langkah: 'minta' | 'jawab' | 'kembalikan' | 'selesai';
	readonly peran: Peran;
	readonly tanggal: Tanggal;
	readonly isi: string;
};

/**
 * Rows of a sheet that entered the register as opening stock, or brought what it tells of people up to date
 * (impor-penduduk.md rules 4 and 5).
 */
export type ImporDiterima = {
	readonly kind: 'impor.diterima';
	readonly tanggal: Tanggal;
	readonly jumlah: {
		readonly baru: number;
		readonly berubah: number;
		/** Rows that say what the register says. */
		readonly sama: number;
		/** Rows with mistakes, left out by choice. */
		readonly dilewati: number;
		/** KK that were formed. */
		readonly keluarga: number;
	};
	/** Where the sheet comes from, in the words of whoever sent it; '' when nothing was said. */
	readonly catatan: string;
	/** The role that took it in; left out by imports of before it was kept. */
	readonly petugas?: Peran;
	/** The people themselves: kept and sent apart from the log, under their hash (`catatan.ts`). */
	readonly data: DataImpor;
};

/** What changes the register of the village one works in. */
export type EventKependudukan =
	| PeristiwaDicatat
	| NikDiterbitkan
	| KeluargaDibentuk
	| KeluargaDitutup
	| AlamatKeluargaDiubah
	| EntriDibatalkan
	| SementaraDicatat
	| SementaraPergi
	| AkibatDicatat
	| LaporanDilangkahkan
	| ImporDiterima;

/** What the kecamatan does over its villages (section g). */
export type EventKecamatan = InjeksiDicatat | InjeksiDiverifikasi | VervalDilangkahkan;
