import type { Tanggal } from '../../format/tanggal';
import type { berkasKedatangan } from './berkas';
import type { AlamatLuar, KlasifikasiPindah } from './events';
import type { LokasiDesa } from './kepindahan';
import type { Nik } from './nik';
import type { NomorKk } from './nomor-kk';
import type { PelaporKk } from './pelapor';
import type { Penduduk } from './penduduk';

/** A-09, as the moving letter and the KK of the place they come from have it. */
export type OrangDatang = Pick<
	Penduduk,
	| 'nama'
	| 'jenisKelamin'
	| 'tempatLahir'
	| 'tanggalLahir'
	| 'agama'
	| 'pendidikan'
	| 'pekerjaan'
	| 'statusKawin'
	| 'kewarganegaraan'
	| 'namaAyah'
	| 'namaIbu'
	| 'shdk'
> & {
	/** As it is, whatever district it begins with; null while none is issued. */
	readonly nik: Nik | null;
	/** '' when nobody knows. */
	readonly golonganDarah: string;
};

/** Which KK takes the newcomers in. */
export type TujuanKk =
	| {
			readonly jenis: 'kk-baru';
			readonly alamat: string;
			readonly lokasi: LokasiDesa;
			/** In somebody else's house the owner states that they agree. */
			readonly rumah: 'sendiri' | 'menumpang';
	  }
	| { readonly jenis: 'menumpang'; readonly noKk: NomorKk };

/** B-05: one family arrives, in the order of form F-1.03. */
export type CatatKedatangan = {
	readonly kind: 'kedatangan.catat';
	readonly pelapor: PelaporKk;
	/** Where from, by the classes of B-04; within the village nobody arrives. */
	readonly klasifikasi: Exclude<KlasifikasiPindah, 1>;
	readonly asal: AlamatLuar;
	readonly nomorSkpwni: string;
	readonly tanggalSkpwni: Tanggal | null;
	readonly tanggalDatang: Tanggal;
	/** Code of `daftarAlasanPindah`. */
	readonly maksud: string;
	readonly tujuan: TujuanKk;
	/** Whoever takes a KK of their own is led by the first. */
	readonly orang: readonly OrangDatang[];
	readonly formulir: string;
	readonly lampiran: readonly (typeof berkasKedatangan)[number][];
	readonly alasanLanjut: string;
};
