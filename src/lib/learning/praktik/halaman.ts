import { daftarJenisLangkah } from '../../desa/apbdes/rancangan';
import { daftarIsianDiminta } from '../../desa/kependudukan/isian-biodata';

/**
 * Pages of the practice village as tasks name them. A step or a failed check says 'lahir' and a field; where that page
 * lies is known here alone, so that a moved page breaks no course. Anchors are names of fields, or `data-anchor`.
 */

/** What an address below the world may need. */
export type Tujuan = {
	readonly pendudukId?: string | undefined;
	readonly keluargaId?: string | undefined;
	readonly desaKode?: string | undefined;
	readonly suratId?: string | undefined;
	readonly jenisSurat?: string | undefined;
	readonly masukId?: string | undefined;
	/** A sheet of a budget: 'pendapatan', 'bidang-2', 'pembiayaan'. */
	readonly bagian?: string | undefined;
	/** A line of it; 'baru' with the sheet that it shall stand on. */
	readonly barisId?: string | undefined;
	readonly bulan?: string | undefined;
};

export type Halaman = {
	readonly label: string;
	/** Route below `/latihan/[dunia]`, as its folder is named. */
	readonly rute: string;
	/** C-05: of a screen of citizens, which stands outside the frame of the office. */
	readonly layarWarga?: true;
	/** Whose page it is. */
	readonly tentang?:
		'penduduk' | 'keluarga' | 'desa' | 'surat' | 'jenis' | 'masuk' | 'bagian' | 'baris';
	/** Field names and `data-anchor`s that a step may point at; every page has 'judul', every form 'kirim'. */
	readonly anchor: readonly string[];
};

const halaman = (rute: string, label: string, ...anchor: readonly string[]): Halaman => ({
	rute,
	label,
	anchor: ['judul', ...anchor]
});
const formulir = (rute: string, label: string, ...isian: readonly string[]): Halaman =>
	halaman(`kependudukan/${rute}`, label, ...isian, 'alasanLanjut', 'kirim');
const layar = (rute: string, label: string, ...anchor: readonly string[]): Halaman => ({
	...halaman(rute, label, ...anchor),
	layarWarga: true
});

/** D-01: the fields of a line; written out, for every practice page knows these addresses and none needs the parser. */
const isianBaris = [
	...['kegiatan', 'rkpId', 'rekening', 'uraian', 'sumber', 'volume', 'satuan', 'hargaSatuan'],
	...['pelaksana', 'perdes', 'alasan']
] as const;

export const daftarHalaman = {
	ringkasan: halaman('', 'Ringkasan', 'tanggal', 'peran'),
	penduduk: halaman('kependudukan', 'Penduduk', 'cari', 'dusun', 'peran'),
	orang: {
		...halaman(
			'kependudukan/penduduk/[penduduk]',
			'Halaman penduduk',
			'kirim',
			...['nama', 'jenisKelamin', 'tanggalLahir', 'noKk', 'nikIbu', 'nikAyah', 'lampiran']
		),
		tentang: 'penduduk'
	},
	'daftar-kk': halaman('kependudukan/kk', 'Kartu keluarga', 'cari'),
	kk: { ...halaman('kependudukan/kk/[keluarga]', 'Halaman KK'), tentang: 'keluarga' },
	lampid: halaman(
		'kependudukan/lampid',
		'LAMPID',
		'status',
		'catatan',
		'setuju',
		'alasan',
		'kirim'
	),
	riwayat: halaman('riwayat', 'Riwayat'),
	tugas: halaman('tugas', 'Tugas', 'kirim'),
	lahir: formulir(
		'lahir',
		'Catat kelahiran',
		...['pelaporNama', 'pelaporHubungan', 'nama', 'jenisKelamin', 'tempatDilahirkan'],
		...['tempatLahir', 'tanggalLahir', 'jamLahir', 'jenisKelahiran', 'urutanKembar'],
		...['kelahiranKe', 'penolong', 'beratGram', 'panjangCm', 'nikIbu', 'nikAyah'],
		...['alasanTanpaAyah', 'noKk', 'lampiran', 'saksi1', 'saksi2']
	),
	mati: formulir(
		'mati',
		'Catat kematian',
		...['formulir', 'pelaporNama', 'pelaporHubungan', 'nik', 'jenazah', 'tanggal', 'jam', 'sebab'],
		...['tempat', 'menerangkan', 'aktaNomor', 'tinggalKepala', 'tinggalKk', 'lampiran']
	),
	pindah: formulir(
		'pindah',
		'Catat pindah',
		...['cari', 'formulir', 'pelaporNama', 'pelaporHubungan', 'klasifikasi', 'lokasi'],
		...['tujuanAlamat', 'tujuanDesa', 'tujuanKecamatan', 'tujuanKabupaten', 'tujuanProvinsi'],
		...['alasan', 'tanggalPindah', 'pendudukIds', 'statusKkTinggal', 'statusKkPindah', 'lampiran'],
		...['tinggalKepala', 'tinggalKk']
	),
	datang: formulir(
		'datang',
		'Catat kedatangan',
		...['formulir', 'pelaporNama', 'pelaporHubungan', 'klasifikasi', 'asal-alamat', 'asal-desa'],
		...['asal-kecamatan', 'asal-kabupaten', 'asal-provinsi', 'nomorSkpwni', 'tanggalSkpwni'],
		...['tanggalDatang', 'maksud', 'tujuan', 'alamat', 'lokasi', 'rumah', 'noKk', 'lampiran'],
		...['nik-1', 'nama-1', 'shdk-1', 'jenisKelamin-1', 'tempatLahir-1', 'tanggalLahir-1'],
		...['statusKawin-1', 'nik-2', 'nama-2', 'shdk-2', 'nik-3', 'nama-3', 'shdk-3']
	),
	'pecah-kk': formulir(
		'pecah-kk',
		'Pisah KK',
		...['cari', 'kepala', 'formulir', 'pelaporNama', 'pelaporHubungan', 'noKk', 'anggota'],
		...['alamatBaru', 'alamat', 'lokasi', 'lampiran']
	),
	gabung: formulir(
		'gabung',
		'Gabung atau menumpang KK',
		...['cari', 'siapa', 'formulir', 'pelaporNama', 'pelaporHubungan', 'noKk', 'noKkTujuan'],
		...['anggota', 'lampiran']
	),
	'ubah-data': formulir(
		'ubah-data',
		'Ubah data',
		...['nik', 'isian', 'formulir', 'pelaporNama', 'pelaporHubungan', 'lampiran'],
		...daftarIsianDiminta.flatMap((isian) => [`baru-${isian}`, `bukti-${isian}`])
	),
	sementara: formulir(
		'sementara',
		'Penduduk sementara',
		...['nama', 'jenisKelamin', 'nomorIdentitas', 'tempatLahir', 'tanggalLahir', 'pekerjaan'],
		...['kebangsaan', 'keturunan', 'datangDari', 'maksud', 'didatangi', 'tanggalDatang']
	),
	'sementara-pergi': formulir(
		'sementara/pergi',
		'Kepergian penduduk sementara',
		...['orang', 'tanggalPergi']
	),
	batalkan: formulir('batalkan', 'Batalkan entri keliru', 'alasan'),
	kecamatan: halaman('kecamatan', 'Papan kecamatan', 'peran'),
	'desa-kecamatan': {
		...halaman('kecamatan/[desa]', 'Halaman desa', 'cari', 'saring', 'catatan', 'kirim'),
		tentang: 'desa'
	},
	impor: halaman(
		'kependudukan/impor',
		'Impor penduduk',
		...['berkas', 'tempel', 'periksa', 'ubah', 'catatan', 'kirim']
	),
	verval: halaman(
		'kecamatan/verval',
		'Antrean verval',
		...['langkah', 'catatan', 'setuju', 'alasan', 'kirim']
	),
	injeksi: halaman(
		'kecamatan/injeksi',
		'Injeksi data',
		...['desa', 'sumber', 'noKk', 'alamat', 'letak', 'nik-1', 'nama-1', 'jenisKelamin-1'],
		...['shdk-1', 'tempatLahir-1', 'tanggalLahir-1', 'agama-1', 'pendidikan-1', 'pekerjaan-1'],
		...['statusKawin-1', 'kewarganegaraan-1', 'namaAyah-1', 'namaIbu-1', 'kirim']
	),
	temuan: halaman('temuan', 'Cari temuan', 'cari', 'jenis', 'kirim'),
	surat: halaman('surat', 'Surat', 'cari', 'status', 'tahun'),
	'surat-baru': halaman('surat/baru', 'Buat surat', 'cari'),
	'surat-jenis': {
		...halaman(
			'surat/baru/[jenis]',
			'Permohonan surat',
			...['pemohonId', 'subjekId', 'keperluan', 'berkas', 'tujuan', 'perihal'],
			...['nama-usaha', 'alamat-usaha', 'bidang', 'calon', 'jam', 'hal', 'isi'],
			...['alasanLanjut', 'kirim']
		),
		tentang: 'jenis'
	},
	'surat-keluar': {
		...halaman(
			'surat/keluar/[surat]',
			'Halaman surat',
			...['berkas', 'catatan', 'bentuk', 'sertifikatId', 'sandi', 'alasanLanjut', 'kirim'],
			...['verifikasi', 'kembalikan', 'tolak', 'paraf', 'tanda-tangani', 'serahkan'],
			...['arsipkan', 'batalkan', 'cabut']
		),
		tentang: 'surat'
	},
	'surat-perbaiki': {
		...halaman(
			'surat/keluar/[surat]/perbaiki',
			'Perbaiki permohonan',
			...['keperluan', 'berkas', 'alasanLanjut', 'kirim']
		),
		tentang: 'surat'
	},
	'pejabat-surat': halaman(
		'surat/pejabat',
		'Pejabat',
		...['keadaan', 'bentuk', 'pejabatId', 'jenis', 'dasar', 'mulai', 'sampai', 'kirim']
	),
	agenda: halaman('surat/agenda', 'Buku agenda', 'cari', 'tahun'),
	ekspedisi: halaman(
		'surat/ekspedisi',
		'Buku ekspedisi',
		...['suratId', 'tujuan', 'kepada', 'cara', 'lampiran', 'kirim']
	),
	'kotak-masuk': halaman('surat/masuk', 'Surat masuk', 'cari', 'tahun'),
	'surat-masuk': {
		...halaman(
			'surat/masuk/[surat]',
			'Halaman surat masuk',
			...['kepada', 'instruksi', 'batas', 'laporan', 'catatan', 'kirim']
		),
		tentang: 'masuk'
	},
	antrean: halaman('antrean', 'Antrean', 'loket', 'alasan', 'kirim'),
	anggaran: halaman('anggaran', 'Anggaran', 'kirim'),
	lembar: {
		...halaman(
			'anggaran/lembar/[bagian]',
			'Lembar anggaran',
			...isianBaris.map((isian) => `baru-1.${isian}`),
			'kirim'
		),
		tentang: 'bagian'
	},
	'baris-anggaran': {
		...halaman('anggaran/baris/[baris]', 'Baris anggaran', ...isianBaris, 'hapus', 'kirim'),
		tentang: 'baris'
	},
	bahan: halaman('anggaran/bahan', 'Bahan anggaran', 'rkp', 'kirim'),
	alur: halaman(
		'anggaran/alur',
		'Alur anggaran',
		...daftarJenisLangkah,
		...['nomor', 'berkas', 'tempat', 'hadir', 'catatan', 'nomorPerdes', 'nomorPerkades'],
		...['alasan', 'luarBiasa', 'kirim']
	),
	evaluasi: halaman(
		'anggaran/evaluasi',
		'Evaluasi anggaran',
		...['barisId', 'aturan', 'isi', 'jawaban', 'kirim']
	),
	'dokumen-anggaran': halaman('anggaran/dokumen', 'Dokumen anggaran'),
	anjungan: layar('anjungan', 'Anjungan', 'keluar'),
	'anjungan-masuk': layar('anjungan/masuk', 'Masuk di anjungan', 'nik', 'pin', 'kirim'),
	'anjungan-surat': {
		...layar(
			'anjungan/surat/[jenis]',
			'Permohonan di anjungan',
			...['subjekId', 'keperluan', 'nama-usaha', 'alamat-usaha', 'bidang', 'berkas'],
			...['alasanLanjut', 'kirim']
		),
		tentang: 'jenis'
	},
	ponsel: layar('ponsel', 'Ponsel warga')
} as const satisfies Record<string, Halaman>;

export type NamaHalaman = keyof typeof daftarHalaman;

export const namaHalaman: readonly string[] = Object.keys(daftarHalaman);
export const isHalaman = (text: string): text is NamaHalaman => Object.hasOwn(daftarHalaman, text);

export const halamanDari = (nama: NamaHalaman): Halaman => daftarHalaman[nama];

/** The address below the world; null when it needs somebody who is not there. */
export function jalurHalaman(nama: NamaHalaman, ke: Tujuan = {}): string | null {
	const { rute, tentang } = halamanDari(nama);
	const bulan = ke.bulan ? `?bulan=${ke.bulan}` : '';
	if (!tentang) return rute + bulan;
	const id = {
		penduduk: ke.pendudukId,
		keluarga: ke.keluargaId,
		desa: ke.desaKode,
		surat: ke.suratId,
		jenis: ke.jenisSurat,
		masuk: ke.masukId,
		bagian: ke.bagian,
		baris: ke.barisId
	}[tentang];
	if (!id) return null;
	const lembar = tentang === 'baris' && ke.bagian ? `?lembar=${ke.bagian}` : '';
	return rute.replace(/\[\w+\]/, encodeURIComponent(id)) + lembar;
}
