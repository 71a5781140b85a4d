/** The forms of letters: of the office, the queue, the kiosk and the phone, by the route that takes them. */

type Formulir = [route: string, name: string, action: string, fields: readonly string[]];

const desa = '/latihan/[dunia]';
const surat = `${desa}/surat`;

const dari = (
	route: string,
	...aksi: readonly (readonly [action: string, ...fields: string[]])[]
) => aksi.map(([action, ...fields]): Formulir => [route, '', action, ['perintahId', ...fields]]);

const langkah = ['kembalikan', 'layani', 'selesai', 'tidak-hadir', 'tolak'].map(
	(nama) => [`?/${nama}`, 'antreanId', 'loket', 'alasan'] as const
);
const langkahSurat = [
	'paraf',
	'serahkan',
	'arsipkan',
	'kembalikan',
	'tolak',
	'batalkan',
	'cabut'
].map((nama) => [`?/${nama}`, 'suratId', 'catatan'] as const);

/** The same pages, each below the address of its device. */
const layar = (saluran: 'anjungan' | 'ponsel'): readonly Formulir[] => [
	...dari(`${desa}/${saluran}`, ['?/akhiri', 'sesi', 'habis']),
	...dari(`${desa}/${saluran}/masuk`, [saluran === 'anjungan' ? '?/masuk' : '', 'nik', 'pin']),
	...dari(`${desa}/${saluran}/surat/[jenis]`, [
		'',
		...['sesi', 'subjekId', 'keperluan', 'berkas', 'alasanLanjut', 'kodeLacak', 'saat']
	]),
	...dari(
		`${desa}/${saluran}/permohonan/[surat]`,
		['?/perbaiki', 'sesi', 'jenis', 'keperluan', 'berkas', 'alasanLanjut'],
		['?/nilai', 'sesi', 'suratId', 'tingkat', 'alasan']
	),
	...dari(`${desa}/${saluran}/data`, ['', 'sesi', 'pendudukId', 'isian', 'seharusnya'])
];

export const formulirSurat: readonly Formulir[] = [
	...dari(
		`${surat}/baru/[jenis]`,
		[
			'?/ajukan',
			...['pemohonId', 'subjekId', 'keperluan', 'berkas', 'perihal', 'tujuan', 'balas'],
			'alasanLanjut'
		],
		['?/cari', 'cari', 'pemohonId', 'subjekId']
	),
	...dari(
		`${surat}/keluar/[surat]`,
		['?/verifikasi', 'suratId', 'berkas', 'catatan', 'alasanLanjut'],
		['?/tanda-tangani', ...['suratId', 'bentuk', 'cara', 'sertifikatId', 'sandi', 'alasanLanjut']],
		...langkahSurat
	),
	...dari(
		`${surat}/keluar/[surat]/perbaiki`,
		['?/perbaiki', 'jenis', 'subjekId', 'keperluan', 'berkas', 'perihal', 'tujuan', 'alasanLanjut'],
		['?/cari', 'cari', 'subjekId']
	),
	...dari(
		`${surat}/pejabat`,
		['?/keadaan', 'keadaan'],
		['?/penugasan', 'bentuk', 'pejabatId', 'namaPns', 'dasar', 'mulai', 'sampai'],
		['?/mandat', 'pejabatId', 'jenis', 'dasar', 'mulai', 'sampai']
	),
	...dari(
		`${surat}/sertifikat`,
		['?/ajukan', 'pejabatId', 'berkas'],
		['?/aktifkan', 'sertifikatId', 'sandi', 'garam'],
		['?/cabut', 'sertifikatId', 'alasan']
	),
	...dari(
		`${surat}/setelan`,
		[
			'?/setelan',
			...['kop', 'kodeDesa', 'tabelKlasifikasi', 'lingkupNomor', 'targetHari', 'anjunganMenit']
		],
		['?/kode', 'jenis', 'tabel', 'kode']
	),
	...dari(
		`${surat}/ekspedisi`,
		['?/catat', 'suratId', 'tujuan', 'kepada', 'cara', 'lampiran'],
		['?/kirim', 'suratId', 'lampiran'],
		['?/terima', 'ekspedisiId', 'penerima']
	),
	...dari(`${surat}/masuk/baru`, [
		'',
		...['pengirim', 'namaPengirim', 'nomor', 'tanggalSurat', 'perihal', 'isi', 'lampiran'],
		...['sifat', 'batas']
	]),
	...dari(
		`${surat}/masuk/[surat]`,
		['?/baca', 'suratMasukId'],
		['?/agendakan', 'suratMasukId'],
		['?/disposisi', 'suratMasukId', 'kepada', 'instruksi', 'batas', 'alasanLanjut'],
		['?/lapor', 'suratMasukId', 'disposisiId', 'laporan'],
		['?/selesai', 'suratMasukId', 'catatan', 'alasanLanjut']
	),
	...dari(
		`${surat}/pin`,
		['?/aktifkan', 'nik', 'noKk', 'tanggalLahir', 'pin'],
		['?/atur', 'pendudukId', 'pin'],
		['?/tindak', 'laporanId', 'hasil', 'jawaban', 'alasanLanjut']
	),
	...dari(`${desa}/antrean`, ['?/panggil', 'antreanId', 'loket'], ...langkah),
	...layar('anjungan'),
	...dari(`${desa}/anjungan`, ['?/sentuh', 'sesi']),
	...dari(`${desa}/anjungan/masuk`, ['?/tekan', 'langkah', 'nik', 'pin', 'tombol']),
	...dari(`${desa}/anjungan/antrean`, ['', 'keperluan', 'suratId']),
	...dari(`${desa}/anjungan/permohonan/[surat]`, ['?/antre', 'suratId', 'keperluan']),
	...layar('ponsel')
];
