/**
 * One letter type a line: kode | kelompok | nama | sebutan lain | klasifikasi (Permendagri 83/2022) | klasifikasi lama | syarat |
 * formulir | pemohon | masa berlaku | tanda. What each column means is said in `jenis-surat.ts`.
 *
 * No regulation lists the letters of a village. The types and their requirements are what villages commonly do [perlu dicek
 * against the peraturan bupati]; the mapping to classification codes is ours.
 */
export const daftarJenisSurat = `
SKP | umum | Surat Keterangan Pengantar |  | 100.2.2.5 | 470 | Fotokopi KK; Fotokopi KTP |  | penduduk | 1 bulan | rt mandiri templat
SKCK | umum | Surat Pengantar Catatan Kepolisian |  | 100.2.2.5 | 331 | Fotokopi KK; Fotokopi KTP; Pas foto; Akta lahir/ijazah |  | penduduk berusia 17 tahun ke atas | 1 bulan | rt mandiri camat templat
SKKB | umum | Surat Keterangan Kelakuan Baik |  | 100.2.2.5 | 331 | Fotokopi KK; Fotokopi KTP |  | penduduk | 1 bulan | rt mandiri umum
SPK | umum | Surat Pengantar Laporan Kehilangan | surat kehilangan | 100.2.2.5 | 331 | Fotokopi KK; Fotokopi KTP |  | penduduk | 1 bulan | rt mandiri templat
SPIK | umum | Surat Pengantar Izin Keramaian | izin hajatan | 300.1.4 | 300 | Fotokopi KK; Fotokopi KTP; Denah/lokasi; Persetujuan tetangga |  | penduduk | sampai acara | rt mandiri camat templat
SKBP | umum | Surat Keterangan Bepergian/Jalan |  | 100.2.2.5 | 471.23 | Fotokopi KK; Fotokopi KTP; Surat pindah bila ada |  | penduduk | 1 bulan | rt mandiri templat
SPPL | umum | Surat Pengantar Buku Pas Lintas Batas |  | 400.12.2.3 | 471.34 | Fotokopi KK; Fotokopi KTP |  | penduduk desa perbatasan | 1 bulan | rt mandiri templat
KUASA | umum | Surat Kuasa |  | 100.3.10 | 181 | KTP pemberi dan penerima kuasa |  | penduduk |  | templat
SKGH | umum | Surat Keterangan Suami/Istri/Keluarga Gaib (tidak diketahui) |  | 400.12.2.4 | 471.44 | Fotokopi KK; Fotokopi KTP; Pernyataan saksi |  | penduduk | 1 bulan | rt umum
SKPD | kependudukan | Surat Keterangan Penduduk |  | 400.12.2.1 | 471 | Fotokopi KK; Fotokopi KTP |  | penduduk | 1 bulan | rt mandiri templat
BIO | kependudukan | Surat Biodata Penduduk |  | 400.12.2.1 | 471.11 | Fotokopi KK; Fotokopi KTP; Akta kelahiran; Ijazah terakhir; Buku nikah/akta perkawinan bila ada | F-1.01; F-1.02 | penduduk | 1 bulan | rt mandiri templat
SKD | kependudukan | Surat Keterangan Domisili | surat tempat tinggal | 400.12.2.1 | 471.1 | Fotokopi KK; Fotokopi KTP |  | penduduk atau pendatang | 1 bulan | rt mandiri templat
SKPP | kependudukan | Surat Keterangan Pindah Penduduk | surat pindah, mutasi keluar | 400.12.2.2 | 471.21 | Fotokopi KK; Fotokopi KTP; Buku nikah/akta cerai bila ada | F-1.03 | penduduk; statusnya menjadi pindah karena peristiwa pindah (B-04), bukan karena surat ini | 30 hari | templat
SKDT | kependudukan | Surat Keterangan Pindah Datang | surat datang | 400.12.2.2 | 471.21 | SKPWNI/surat pindah daerah asal; KTP | F-1.03 | penduduk yang baru datang; sesudah terbit dicatat sebagai datang | 30 hari | umum
SPKK | kependudukan | Surat Permohonan Kartu Keluarga Baru | KK baru | 400.12.2.1 | 471.14 | Buku nikah/akta; Surat pindah datang bila ada; KK lama | F-1.01; F-1.02; F-1.15 | kepala keluarga | 1 bulan | rt templat
SPPK | kependudukan | Surat Permohonan Perubahan Kartu Keluarga | ubah KK | 400.12.2.1 | 471.14 | KK lama; Dokumen bukti perubahan (akta lahir, akta kematian, surat pindah, ijazah) | F-1.01; F-1.02; F-1.06; F-1.16 | kepala keluarga | 1 bulan | templat
SPPD | kependudukan | Surat Pernyataan Perubahan Elemen Data Kependudukan |  | 400.12.2.1 | 471.1 | KK; KTP; Dokumen bukti | F-1.06 | penduduk | 1 bulan | umum
SKTPP | kependudukan | Surat Keterangan KTP dalam Proses |  | 400.12.2.1 | 471.13 | Fotokopi KK; Fotokopi KTP; Bukti rekam |  | penduduk wajib KTP-el | 1 bulan | rt mandiri templat
SPKTP | kependudukan | Surat Pengantar Perekaman/Pencetakan KTP-el | pengantar KTP | 400.12.2.1 | 471.13 | Fotokopi KK; Fotokopi KTP; Laporan kehilangan bila hilang | F-1.02 | penduduk berusia 17 tahun ke atas, atau pernah kawin | 1 bulan | rt mandiri umum
SPKIA | kependudukan | Surat Pengantar Kartu Identitas Anak (KIA) |  | 400.12.2.1 | 471.1 | KK; KTP orang tua; Akta lahir; Pas foto bila lebih dari 5 tahun | F-1.02 | anak di bawah 17 tahun yang belum kawin | 1 bulan | mandiri umum
SKBI | kependudukan | Surat Keterangan Beda Identitas |  | 400.12.2.1 | 471.1 | Fotokopi KK; Fotokopi KTP; Dokumen yang berbeda | F-1.06 | penduduk | 1 bulan | rt mandiri templat
SKBK | kependudukan | Surat Keterangan Beda Identitas KIS |  | 400.12.2.1 | 471.1 | Fotokopi KK; Fotokopi KTP; Kartu KIS |  | penduduk | 1 bulan | rt templat
SKSO | kependudukan | Surat Keterangan Satu Orang yang Sama | beda nama | 400.12.2.1 | 471.1 | Fotokopi KK; Fotokopi KTP; Dokumen yang berbeda |  | penduduk | 1 bulan | rt mandiri umum
SKL | lahir-mati | Surat Keterangan Kelahiran | surat lahir | 400.12.3.1 | 472.11 | Surat lahir dari bidan/RS; KK orang tua; KTP orang tua; Buku nikah/akta perkawinan; KTP 2 saksi | F-2.01 | orang tua bayi; bayinya dicatat lahir dalam KK orang tua | dilaporkan paling lambat 60 hari sejak lahir | templat
SKLM | lahir-mati | Surat Keterangan Lahir Mati |  | 400.12.3.1 | 472.12 | Keterangan bidan/RS; KK; KTP orang tua | F-2.01 | ibu bayi, penduduk | 1 bulan | templat
SKAL | lahir-mati | Surat Permohonan/Pengantar Akta Kelahiran |  | 400.12.3.1 | 472.11 | Surat kelahiran; KK; KTP orang tua; Buku nikah/akta perkawinan | F-2.01 | penduduk | 1 bulan | templat
SPBA | lahir-mati | Surat Pernyataan Belum Memiliki Akta Lahir |  | 400.12.3.1 | 472.11 | Fotokopi KK; Fotokopi KTP | F-2.01 | penduduk | 1 bulan | rt templat
SPDK | lahir-mati | Surat Permohonan Duplikat Kelahiran |  | 400.12.3.1 | 472.11 | Fotokopi KK; Fotokopi KTP; Laporan kehilangan polisi |  | penduduk | 30 hari | rt templat
SKM | lahir-mati | Surat Keterangan Kematian | surat mati | 400.12.3.1 | 472.12 | Keterangan kematian dari RS/dokter atau pernyataan saksi; KK; KTP almarhum; KTP pelapor; KTP 2 saksi | F-2.01 | untuk penduduk yang sudah dicatat meninggal | dilaporkan paling lambat 30 hari sejak meninggal | templat
SKPM | lahir-mati | Surat Keterangan Pemakaman |  | 400.11.3.3 | 469 | KK; KTP ahli waris |  | untuk penduduk yang sudah dicatat meninggal |  | umum
SKAW | lahir-mati | Surat Keterangan/Pernyataan Ahli Waris | surat waris | 400.12.3.1 | 472.1 | Akta kematian; KK dan KTP semua ahli waris; Buku nikah pewaris; KTP 2 saksi |  | ahli waris, penduduk; pewarisnya sudah dicatat meninggal |  | camat umum
SKW | lahir-mati | Surat Keterangan Wali (anak/murid) |  | 400.12.3.3 | 472.8 | KK; KTP wali; Akta lahir anak; Akta kematian orang tua bila ada |  | wali, penduduk | 1 bulan | umum
N1 | nikah | Surat Pengantar/Keterangan Nikah (N-1 s.d. N-6) | N-1, surat pengantar kawin | 400.12.3.2 | 472.3 | Fotokopi KK; Fotokopi KTP; Akta lahir; Pas foto; N-5 bila belum 21 tahun; Akta cerai/kematian bila duda/janda; Bukti imunisasi tetanus (TT); Izin dispensasi bila belum 19 tahun | N-1; N-2; N-4; N-5; N-6; surat pernyataan status | calon suami atau calon istri, penduduk yang belum kawin atau sudah cerai | 6 bulan | rt templat
SKNM | nikah | Surat Keterangan untuk Nikah Non Muslim |  | 400.12.3.2 | 472.4 | Fotokopi KK; Fotokopi KTP; Surat baptis/keterangan pemuka agama; Akta lahir; Pas foto berdampingan; Akta cerai/kematian bila ada | F-2.12 | penduduk bukan muslim | 6 bulan | rt templat
SKPK | nikah | Surat Keterangan Pergi Kawin |  | 400.12.3.2 | 472.2 | Fotokopi KK; Fotokopi KTP |  | penduduk | 1 bulan | rt mandiri templat
SKWH | nikah | Surat Keterangan Wali Hakim |  | 400.12.3.2 | 472.3 | Fotokopi KK; Fotokopi KTP; Akta kematian/keterangan wali |  | calon istri | 1 bulan | rt templat
SKBM | nikah | Surat Keterangan Belum Menikah | surat lajang | 400.12.3.2 | 472.2 | Fotokopi KK; Fotokopi KTP; Pernyataan bermaterai |  | penduduk berstatus belum kawin | 6 bulan | rt mandiri umum
SKJD | nikah | Surat Keterangan Janda/Duda |  | 400.12.3.2 | 472.2 | Fotokopi KK; Fotokopi KTP; Akta cerai/akta kematian pasangan |  | penduduk berstatus cerai hidup atau cerai mati | 1 bulan | rt mandiri umum
SPCR | nikah | Surat Permohonan/Pengantar Cerai |  | 400.12.3.2 | 472.5 | Fotokopi KK; Fotokopi KTP; Buku nikah/akta perkawinan |  | penduduk berstatus kawin | 1 bulan | rt templat
SKRC | nikah | Surat Keterangan Pengantar Rujuk/Cerai |  | 400.12.3.2 | 472.5 | Fotokopi KK; Fotokopi KTP; Akta cerai |  | penduduk berstatus kawin atau cerai | 30 hari | rt templat
SPDN | nikah | Surat Permohonan Duplikat Surat Nikah |  | 400.12.3.2 | 472.3 | Fotokopi KK; Fotokopi KTP; Laporan kehilangan polisi |  | penduduk berstatus kawin | 1 bulan | rt templat
SKTM | kesejahteraan | Surat Keterangan Kurang/Tidak Mampu | surat miskin | 400.9.14.1 | 401 | Fotokopi KK; Fotokopi KTP; Bukti terdaftar DTSEN/DTKS bila ada; Foto rumah; Kartu BPJS/KIS bila ada |  | kepala keluarga | 1 bulan | rt mandiri camat templat
SKTMS | kesejahteraan | Surat Keterangan Tidak Mampu untuk Sekolah |  | 400.9.14.1 | 401 | Fotokopi KK; Fotokopi KTP; Kartu pelajar/surat sekolah |  | anak yang tercatat dalam KK | 1 bulan | rt mandiri umum
SKJK | kesejahteraan | Surat Keterangan Jamkesos/Jaminan Kesehatan |  | 400.9.11.1 | 440 | Fotokopi KK; Fotokopi KTP |  | penduduk | 1 bulan | rt templat
SKPO | kesejahteraan | Surat Keterangan Penghasilan Orang Tua |  | 400.9.14.1 | 465 | Fotokopi KK; Fotokopi KTP; Kartu pelajar/mahasiswa |  | anak yang tercatat dalam KK | 1 bulan | rt templat
SKPA | kesejahteraan | Surat Keterangan Penghasilan Ayah |  | 400.9.14.1 | 465 | Fotokopi KK; Fotokopi KTP |  | penduduk | 1 bulan | rt templat
SKPI | kesejahteraan | Surat Keterangan Penghasilan Ibu |  | 400.9.14.1 | 465 | Fotokopi KK; Fotokopi KTP |  | penduduk | 1 bulan | rt templat
SKPH | kesejahteraan | Surat Keterangan Penghasilan |  | 400.9.14.1 | 465 | Fotokopi KK; Fotokopi KTP |  | penduduk | 1 bulan | rt mandiri umum
SIOT | kesejahteraan | Surat Izin Orang Tua/Suami/Istri (pekerja migran) | izin keluarga TKI | 500.15.10 | 560 | Fotokopi KK; Fotokopi KTP; Buku nikah |  | pemberi izin dan penerima izin | 30 hari | rt camat templat
SPKP | kesejahteraan | Surat Rekomendasi/Pengantar Proposal Bantuan |  | 400.10.2.2 | 465 | Proposal; KTP ketua kelompok |  | kelompok warga | 1 bulan | camat umum
SKU | usaha | Surat Keterangan Usaha |  | 500.3.2 | 517 | Fotokopi KK; Fotokopi KTP; Foto usaha |  | penduduk | 1 bulan | rt mandiri templat
SKDU | usaha | Surat Keterangan Domisili Usaha | domisili usaha | 500.3.2 | 517 | Fotokopi KK; Fotokopi KTP; Foto tempat usaha; Bukti sewa/milik tempat |  | penduduk atau bukan warga desa | 1 bulan | rt mandiri templat
SKDL | usaha | Surat Keterangan Domisili Lembaga/Organisasi |  | 200.1.4.4 | 220 | Akta pendirian/SK pengurus; KTP ketua |  | penduduk | 1 tahun | umum
SRBBM | usaha | Surat Rekomendasi Pembelian BBM Jenis Tertentu | surat solar | 500.3.2 | 541 | Fotokopi KK; Fotokopi KTP; Bukti alat/mesin |  | penduduk | 1 sampai 3 bulan | rt umum
SKPT | usaha | Surat Keterangan Petani/Nelayan/Peternak | surat tani | 400.10.5.1 | 520 | Fotokopi KK; Fotokopi KTP; Bukti lahan/kapal |  | penduduk yang pekerjaannya sesuai | 1 bulan | rt mandiri umum
SKJB | usaha | Surat Keterangan Jual Beli |  | 500.2.2 | 510 | KTP penjual dan pembeli; Bukti milik |  | penduduk | 1 bulan | templat
SKKK | usaha | Surat Keterangan Kepemilikan Kendaraan |  | 100.2.2.5 | 550 | Fotokopi KK; Fotokopi KTP; STNK/BPKB |  | penduduk | 1 bulan | rt templat
SKKT | tanah | Surat Keterangan Kepemilikan Tanah |  | 500.17.2.2 | 590 | Fotokopi KK; Fotokopi KTP; Bukti kepemilikan; SPPT PBB; Pernyataan batas |  | penduduk |  | rt camat templat
SPOR | tanah | Surat Pernyataan Penguasaan Fisik Bidang Tanah (Sporadik) |  | 500.17.3.3 | 593 | Fotokopi KK; Fotokopi KTP; SPPT PBB; KTP 2 saksi |  | penduduk |  | rt camat templat
SKRT | tanah | Surat Keterangan Riwayat Tanah |  | 500.17.2.3 | 590 | Fotokopi KK; Fotokopi KTP; Petikan Letter C |  | penduduk |  | rt umum
SKTS | tanah | Surat Keterangan Tidak Sengketa |  | 500.17.4.1 | 593 | Fotokopi KK; Fotokopi KTP; Bukti tanah |  | penduduk |  | rt camat umum
SPPD2 | dinas | Surat Perintah Perjalanan Dinas | SPD | 000.1.2.3 | 094 | Undangan/dasar tugas |  | perangkat desa | sesuai tanggal | templat
ST | dinas | Surat Tugas |  | 800.1.11.1 | 800 | Undangan/dasar tugas |  | perangkat desa | sesuai tanggal | umum
UND | dinas | Surat Undangan Rapat/Musyawarah |  | 400.10.2.3 | 005 |  |  | urusan dinas desa |  | umum
PB | dinas | Surat Pemberitahuan/Pengumuman/Edaran |  | 400.14.4.3 | 480 |  |  | urusan dinas desa |  | umum
SKEP | dinas | Keputusan Kepala Desa | SK kepala desa | 100.3.3 | 188.4 | Dasar hukum; Berita acara bila ada |  | urusan dinas desa; dicatat di buku A.2 |  | umum
`;
