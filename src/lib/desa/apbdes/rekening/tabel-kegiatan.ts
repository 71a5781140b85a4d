/**
 * Permendagri 20/2018, annex A: bidang, sub bidang and kegiatan (D-01). One code a line; 90-99 stands for ten codes that a region fills.
 */
export default `
1 Bidang Penyelenggaraan Pemerintahan Desa
1.1 Sub Bidang Penyelenggaraan Belanja Penghasilan Tetap, Tunjangan dan Operasional Pemerintahan Desa (maksimal 30% untuk kegiatan 1-7)
1.1.01 Penyediaan Penghasilan Tetap dan Tunjangan Kepala Desa
1.1.02 Penyediaan Penghasilan Tetap dan Tunjangan Perangkat Desa
1.1.03 Penyediaan Jaminan Sosial bagi Kepala Desa dan Perangkat Desa
1.1.04 Penyediaan Operasional Pemerintah Desa (ATK, honorarium PKPKD dan PPKD, perlengkapan perkantoran, pakaian dinas/atribut, listrik/telepon, dll)
1.1.05 Penyediaan Tunjangan BPD
1.1.06 Penyediaan Operasional BPD (rapat-rapat (ATK, makan-minum), perlengkapan perkantoran, pakaian seragam, perjalanan dinas, listrik/telepon, dll)
1.1.07 Penyediaan Insentif/Operasional RT/RW
1.1.90-99 Lain-lain Sub Bidang Penyelenggaraan Belanja Penghasilan Tetap, Tunjangan dan Operasional Pemerintahan Desa
1.2 Sub Bidang Sarana dan Prasarana Pemerintahan Desa
1.2.01 Penyediaan Sarana (Aset Tetap) Perkantoran/Pemerintahan
1.2.02 Pemeliharaan Gedung/Prasarana Kantor Desa
1.2.03 Pembangunan/Rehabilitasi/Peningkatan Gedung/Prasarana Kantor Desa
1.2.90-99 Lain-lain Kegiatan Sub Bidang Sarana dan Prasarana Pemerintahan Desa
1.3 Sub Bidang Administrasi Kependudukan, Pencatatan Sipil, Statistik dan Kearsipan
1.3.01 Pelayanan Administrasi Umum dan Kependudukan (Surat Pengantar/Pelayanan KTP, Akta Kelahiran, Kartu Keluarga, dll)
1.3.02 Penyusunan/Pendataan/Pemutakhiran Profil Desa (profil kependudukan dan potensi desa)
1.3.03 Pengelolaan Administrasi dan Kearsipan Pemerintahan Desa
1.3.04 Penyuluhan dan Penyadaran Masyarakat tentang Kependudukan dan Pencatatan Sipil
1.3.05 Pemetaan dan Analisis Kemiskinan Desa secara Partisipatif
1.3.90-99 Lain-lain Kegiatan Sub Bidang Administrasi Kependudukan, Pencatatan Sipil, Statistik dan Kearsipan
1.4 Sub Bidang Tata Praja Pemerintahan, Perencanaan, Keuangan dan Pelaporan
1.4.01 Penyelenggaraan Musyawarah Perencanaan Desa/Pembahasan APBDes (Musdes, Musrenbangdes/Pra-Musrenbangdes, dll, bersifat reguler)
1.4.02 Penyelenggaraan Musyawarah Desa Lainnya (musdus, rembug warga, dll, bersifat non-reguler sesuai kebutuhan desa)
1.4.03 Penyusunan Dokumen Perencanaan Desa (RPJMDes/RKPDes, dll)
1.4.04 Penyusunan Dokumen Keuangan Desa (APBDes/APBDes Perubahan/LPJ APBDes, dan seluruh dokumen terkait)
1.4.05 Pengelolaan/Administrasi/Inventarisasi/Penilaian Aset Desa
1.4.06 Penyusunan Kebijakan Desa (Perdes/Perkades, dll, di luar dokumen Rencana Pembangunan/Keuangan)
1.4.07 Penyusunan Laporan Kepala Desa/Penyelenggaraan Pemerintahan Desa (laporan akhir tahun anggaran, laporan akhir masa jabatan, laporan keterangan akhir tahun anggaran, informasi kepada masyarakat)
1.4.08 Pengembangan Sistem Informasi Desa
1.4.09 Koordinasi/Kerjasama Penyelenggaraan Pemerintahan dan Pembangunan Desa (antar desa/kecamatan/kabupaten, pihak ketiga, dll)
1.4.10 Dukungan Pelaksanaan dan Sosialisasi Pilkades, Pemilihan Kepala Kewilayahan dan Pemilihan BPD (yang menjadi wewenang Desa)
1.4.11 Penyelenggaraan Lomba antar Kewilayahan dan Pengiriman Kontingen dalam mengikuti Lomba Desa
1.4.90-99 Lain-lain Kegiatan Sub Bidang Tata Praja Pemerintahan, Perencanaan, Keuangan dan Pelaporan
1.5 Sub Bidang Pertanahan
1.5.01 Sertifikasi Tanah Kas Desa
1.5.02 Administrasi Pertanahan (Pendaftaran Tanah dan Pemberian Registrasi Agenda Pertanahan)
1.5.03 Fasilitasi Sertifikasi Tanah untuk Masyarakat Miskin
1.5.04 Mediasi Konflik Pertanahan
1.5.05 Penyuluhan Pertanahan
1.5.06 Administrasi Pajak Bumi dan Bangunan (PBB)
1.5.07 Penentuan/Penegasan/Pembangunan Batas/Patok Tanah Desa
1.5.90-99 Lain-lain Kegiatan Sub Bidang Pertanahan
2 Bidang Pelaksanaan Pembangunan Desa
2.1 Sub Bidang Pendidikan
2.1.01 Penyelenggaraan PAUD/TK/TPA/TKA/TPQ/Madrasah Non-Formal Milik Desa (bantuan honor pengajar, pakaian seragam, operasional, dst)
2.1.02 Dukungan Penyelenggaraan PAUD (APE, sarana PAUD, dst)
2.1.03 Penyuluhan dan Pelatihan Pendidikan bagi Masyarakat
2.1.04 Pemeliharaan Sarana dan Prasarana Perpustakaan/Taman Bacaan Desa/Sanggar Belajar Milik Desa
2.1.05 Pemeliharaan Sarana dan Prasarana PAUD/TK/TPA/TKA/TPQ/Madrasah Non-Formal Milik Desa
2.1.06 Pembangunan/Rehabilitasi/Peningkatan/Pengadaan Sarana/Prasarana/Alat Peraga Edukatif (APE) PAUD/TK/TPA/TKA/TPQ/Madrasah Non-Formal Milik Desa
2.1.07 Pembangunan/Rehabilitasi/Peningkatan Sarana Prasarana Perpustakaan/Taman Bacaan Desa/Sanggar Belajar Milik Desa
2.1.08 Pengelolaan Perpustakaan Milik Desa (pengadaan buku bacaan, honor penjaga perpustakaan/taman bacaan desa)
2.1.09 Pengembangan dan Pembinaan Sanggar Seni dan Belajar
2.1.10 Dukungan Pendidikan bagi Siswa Miskin/Berprestasi
2.1.90-99 Lain-lain Kegiatan Sub Bidang Pendidikan
2.2 Sub Bidang Kesehatan
2.2.01 Penyelenggaraan Pos Kesehatan Desa (PKD)/Polindes Milik Desa (obat-obatan; tambahan insentif bidan desa/perawat desa; penyediaan pelayanan KB dan alat kontrasepsi bagi keluarga miskin, dst)
2.2.02 Penyelenggaraan Posyandu (makanan tambahan, kelas ibu hamil, kelas lansia, insentif kader posyandu)
2.2.03 Penyuluhan dan Pelatihan Bidang Kesehatan (untuk masyarakat, tenaga kesehatan, kader kesehatan, dll)
2.2.04 Penyelenggaraan Desa Siaga Kesehatan
2.2.05 Pembinaan Palang Merah Remaja (PMR) Tingkat Desa
2.2.06 Pengasuhan Bersama atau Bina Keluarga Balita (BKB)
2.2.07 Pembinaan dan Pengawasan Upaya Kesehatan Tradisional
2.2.08 Pemeliharaan Sarana/Prasarana Posyandu/Polindes/PKD
2.2.09 Pembangunan/Rehabilitasi/Peningkatan/Pengadaan Sarana/Prasarana Posyandu/Polindes/PKD
2.2.90-99 Lain-lain Kegiatan Sub Bidang Kesehatan
2.3 Sub Bidang Pekerjaan Umum dan Penataan Ruang
2.3.01 Pemeliharaan Jalan Desa
2.3.02 Pemeliharaan Jalan Lingkungan Permukiman/Gang
2.3.03 Pemeliharaan Jalan Usaha Tani
2.3.04 Pemeliharaan Jembatan Milik Desa
2.3.05 Pemeliharaan Prasarana Jalan Desa (gorong-gorong, selokan, box/slab culvert, drainase, prasarana jalan lain)
2.3.06 Pemeliharaan Gedung/Prasarana Balai Desa/Balai Kemasyarakatan
2.3.07 Pemeliharaan Pemakaman Milik Desa/Situs Bersejarah Milik Desa/Petilasan Milik Desa
2.3.08 Pemeliharaan Embung Milik Desa
2.3.09 Pemeliharaan Monumen/Gapura/Batas Desa
2.3.10 Pembangunan/Rehabilitasi/Peningkatan/Pengerasan Jalan Desa
2.3.11 Pembangunan/Rehabilitasi/Peningkatan/Pengerasan Jalan Lingkungan Permukiman/Gang
2.3.12 Pembangunan/Rehabilitasi/Peningkatan/Pengerasan Jalan Usaha Tani
2.3.13 Pembangunan/Rehabilitasi/Peningkatan/Pengerasan Jembatan Milik Desa
2.3.14 Pembangunan/Rehabilitasi/Peningkatan Prasarana Jalan Desa (gorong-gorong, selokan, box/slab culvert, drainase, prasarana jalan lain)
2.3.15 Pembangunan/Rehabilitasi/Peningkatan Balai Desa/Balai Kemasyarakatan
2.3.16 Pembangunan/Rehabilitasi/Peningkatan Pemakaman Milik Desa/Situs Bersejarah Milik Desa/Petilasan
2.3.17 Pembuatan/Pemutakhiran Peta Wilayah dan Sosial Desa
2.3.18 Penyusunan Dokumen Perencanaan Tata Ruang Desa
2.3.19 Pembangunan/Rehabilitasi/Peningkatan Embung Desa
2.3.20 Pembangunan/Rehabilitasi/Peningkatan Monumen/Gapura/Batas Desa
2.3.90-99 Lain-lain Kegiatan Sub Bidang Pekerjaan Umum dan Penataan Ruang
2.4 Sub Bidang Kawasan Permukiman
2.4.01 Dukungan Pelaksanaan Program Pembangunan/Rehab Rumah Tidak Layak Huni (RTLH) GAKIN (pemetaan, validasi, dll)
2.4.02 Pemeliharaan Sumur Resapan Milik Desa
2.4.03 Pemeliharaan Sumber Air Bersih Milik Desa (mata air/tandon penampungan air hujan/sumur bor, dll)
2.4.04 Pemeliharaan Sambungan Air Bersih ke Rumah Tangga (pipanisasi, dll)
2.4.05 Pemeliharaan Sanitasi Permukiman (gorong-gorong, selokan, parit, dll, di luar prasarana jalan)
2.4.06 Pemeliharaan Fasilitas Jamban Umum/MCK Umum, dll
2.4.07 Pemeliharaan Fasilitas Pengelolaan Sampah Desa/Permukiman (penampungan, bank sampah, dll)
2.4.08 Pemeliharaan Sistem Pembuangan Air Limbah (drainase, air limbah rumah tangga)
2.4.09 Pemeliharaan Taman/Taman Bermain Anak Milik Desa
2.4.10 Pembangunan/Rehabilitasi/Peningkatan Sumur Resapan
2.4.11 Pembangunan/Rehabilitasi/Peningkatan Sumber Air Bersih Milik Desa (mata air/tandon penampungan air hujan/sumur bor, dll)
2.4.12 Pembangunan/Rehabilitasi/Peningkatan Sambungan Air Bersih ke Rumah Tangga (pipanisasi, dll)
2.4.13 Pembangunan/Rehabilitasi/Peningkatan Sanitasi Permukiman (gorong-gorong, selokan, parit, dll, di luar prasarana jalan)
2.4.14 Pembangunan/Rehabilitasi/Peningkatan Fasilitas Jamban Umum/MCK Umum, dll
2.4.15 Pembangunan/Rehabilitasi/Peningkatan Fasilitas Pengelolaan Sampah Desa/Permukiman (penampungan, bank sampah, dll)
2.4.16 Pembangunan/Rehabilitasi/Peningkatan Sistem Pembuangan Air Limbah (drainase, air limbah rumah tangga)
2.4.17 Pembangunan/Rehabilitasi/Peningkatan Taman/Taman Bermain Anak Milik Desa
2.4.90-99 Lain-lain Kegiatan Sub Bidang Perumahan Rakyat dan Kawasan Permukiman
2.5 Sub Bidang Kehutanan dan Lingkungan Hidup
2.5.01 Pengelolaan Hutan Milik Desa
2.5.02 Pengelolaan Lingkungan Hidup Desa
2.5.03 Pelatihan/Sosialisasi/Penyuluhan/Penyadaran tentang Lingkungan Hidup dan Kehutanan
2.5.90-99 Lain-lain Kegiatan Sub Bidang Kehutanan dan Lingkungan Hidup
2.6 Sub Bidang Perhubungan, Komunikasi, dan Informatika
2.6.01 Pembuatan Rambu-rambu di Jalan Desa
2.6.02 Penyelenggaraan Informasi Publik Desa (misal: pembuatan poster/baliho informasi penetapan/LPJ APBDes untuk warga, dll)
2.6.03 Pengelolaan dan Pembuatan Jaringan/Instalasi Komunikasi dan Informasi Lokal Desa
2.6.90-99 Lain-lain Kegiatan Sub Bidang Perhubungan, Komunikasi, dan Informatika
2.7 Sub Bidang Energi dan Sumber Daya Mineral
2.7.01 Pemeliharaan Sarana dan Prasarana Energi Alternatif Tingkat Desa
2.7.02 Pembangunan/Rehabilitasi/Peningkatan Sarana dan Prasarana Energi Alternatif Tingkat Desa
2.7.90-99 Lain-lain Kegiatan Sub Bidang Energi dan Sumber Daya Mineral
2.8 Sub Bidang Pariwisata
2.8.01 Pemeliharaan Sarana dan Prasarana Pariwisata Milik Desa
2.8.02 Pembangunan/Rehabilitasi/Peningkatan Sarana dan Prasarana Pariwisata Milik Desa
2.8.03 Pengembangan Pariwisata Tingkat Desa
2.8.90-99 Lain-lain Kegiatan Sub Bidang Pariwisata
3 Bidang Pembinaan Kemasyarakatan Desa
3.1 Sub Bidang Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat
3.1.01 Pengadaan/Penyelenggaraan Pos Keamanan Desa (pembangunan pos, pengawasan pelaksanaan jadwal ronda/patroli, dll)
3.1.02 Penguatan dan Peningkatan Kapasitas Tenaga Keamanan/Ketertiban oleh Pemerintah Desa (Satlinmas desa)
3.1.03 Koordinasi Pembinaan Ketenteraman, Ketertiban, dan Pelindungan Masyarakat (dengan masyarakat/instansi pemerintah daerah, dll) Skala Lokal Desa
3.1.04 Pelatihan Kesiapsiagaan/Tanggap Bencana Skala Lokal Desa
3.1.05 Penyediaan Pos Kesiapsiagaan Bencana Skala Lokal Desa
3.1.06 Bantuan Hukum untuk Aparatur Desa dan Masyarakat Miskin
3.1.07 Pelatihan/Penyuluhan/Sosialisasi kepada Masyarakat di Bidang Hukum dan Pelindungan Masyarakat
3.1.90-99 Lain-lain Kegiatan Sub Bidang Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat
3.2 Sub Bidang Kebudayaan dan Keagamaan
3.2.01 Pembinaan Group Kesenian dan Kebudayaan Tingkat Desa
3.2.02 Pengiriman Kontingen Group Kesenian dan Kebudayaan sebagai Wakil Desa di Tingkat Kecamatan dan Kabupaten/Kota
3.2.03 Penyelenggaraan Festival Kesenian, Adat/Kebudayaan, dan Keagamaan (perayaan hari kemerdekaan, hari besar keagamaan, dll) Tingkat Desa
3.2.04 Pemeliharaan Sarana dan Prasarana Kebudayaan/Rumah Adat/Keagamaan Milik Desa
3.2.05 Pembangunan/Rehabilitasi/Peningkatan Sarana dan Prasarana Kebudayaan/Rumah Adat/Keagamaan Milik Desa
3.2.90-99 Lain-lain Kegiatan Sub Bidang Kebudayaan dan Keagamaan
3.3 Sub Bidang Kepemudaan dan Olah Raga
3.3.01 Pengiriman Kontingen Kepemudaan dan Olah Raga sebagai Wakil Desa di Tingkat Kecamatan dan Kabupaten/Kota
3.3.02 Penyelenggaraan Pelatihan Kepemudaan (kepemudaan, penyadaran wawasan kebangsaan, dll) Tingkat Desa
3.3.03 Penyelenggaraan Festival/Lomba Kepemudaan dan Olah Raga Tingkat Desa
3.3.04 Pemeliharaan Sarana dan Prasarana Kepemudaan dan Olah Raga Milik Desa
3.3.05 Pembangunan/Rehabilitasi/Peningkatan Sarana dan Prasarana Kepemudaan dan Olah Raga Milik Desa
3.3.06 Pembinaan Karang Taruna/Klub Kepemudaan/Klub Olah Raga
3.3.90-99 Lain-lain Kegiatan Sub Bidang Kepemudaan dan Olah Raga
3.4 Sub Bidang Kelembagaan Masyarakat
3.4.01 Pembinaan Lembaga Adat
3.4.02 Pembinaan LKMD/LPM/LPMD
3.4.03 Pembinaan PKK
3.4.04 Pelatihan Pembinaan Lembaga Kemasyarakatan
3.4.90-99 Lain-lain Kegiatan Sub Bidang Kelembagaan Masyarakat
4 Bidang Pemberdayaan Masyarakat Desa
4.1 Sub Bidang Kelautan dan Perikanan
4.1.01 Pemeliharaan Karamba/Kolam Perikanan Darat Milik Desa
4.1.02 Pemeliharaan Pelabuhan Perikanan Sungai/Kecil Milik Desa
4.1.03 Pembangunan/Rehabilitasi/Peningkatan Karamba/Kolam Perikanan Darat Milik Desa
4.1.04 Pembangunan/Rehabilitasi/Peningkatan Pelabuhan Perikanan Sungai/Kecil Milik Desa
4.1.05 Bantuan Perikanan (bibit/pakan/dst)
4.1.06 Pelatihan/Bimtek/Pengenalan Teknologi Tepat Guna untuk Perikanan Darat/Nelayan
4.1.90-99 Lain-lain Kegiatan Sub Bidang Kelautan dan Perikanan
4.2 Sub Bidang Pertanian dan Peternakan
4.2.01 Peningkatan Produksi Tanaman Pangan (alat produksi dan pengolahan pertanian, penggilingan padi/jagung, dll)
4.2.02 Peningkatan Produksi Peternakan (alat produksi dan pengolahan peternakan, kandang, dll)
4.2.03 Penguatan Ketahanan Pangan Tingkat Desa (lumbung desa, dll)
4.2.04 Pemeliharaan Saluran Irigasi Tersier/Sederhana
4.2.05 Pelatihan/Bimtek/Pengenalan Teknologi Tepat Guna untuk Pertanian/Peternakan
4.2.90-99 Lain-lain Kegiatan Sub Bidang Pertanian dan Peternakan
4.3 Sub Bidang Peningkatan Kapasitas Aparatur Desa
4.3.01 Peningkatan Kapasitas Kepala Desa
4.3.02 Peningkatan Kapasitas Perangkat Desa
4.3.03 Peningkatan Kapasitas BPD
4.3.90-99 Lain-lain Kegiatan Sub Bidang Peningkatan Kapasitas Aparatur Desa
4.4 Sub Bidang Pemberdayaan Perempuan, Perlindungan Anak dan Keluarga
4.4.01 Pelatihan/Penyuluhan Pemberdayaan Perempuan
4.4.02 Pelatihan/Penyuluhan Perlindungan Anak
4.4.03 Pelatihan dan Penguatan Penyandang Difabel (penyandang disabilitas)
4.4.90-99 Lain-lain Kegiatan Sub Bidang Pemberdayaan Perempuan, Perlindungan Anak dan Keluarga
4.5 Sub Bidang Koperasi, Usaha Mikro Kecil dan Menengah (UMKM)
4.5.01 Pelatihan Manajemen Pengelolaan Koperasi/KUD/UMKM
4.5.02 Pengembangan Sarana Prasarana Usaha Mikro, Kecil dan Menengah serta Koperasi
4.5.03 Pengadaan Teknologi Tepat Guna untuk Pengembangan Ekonomi Pedesaan Non-Pertanian
4.5.90-99 Lain-lain Kegiatan Sub Bidang Koperasi, Usaha Mikro Kecil dan Menengah
4.6 Sub Bidang Dukungan Penanaman Modal
4.6.01 Pembentukan BUM Desa (persiapan dan pembentukan awal BUM Desa)
4.6.02 Pelatihan Pengelolaan BUM Desa (pelatihan yang dilaksanakan oleh Desa)
4.6.90-99 Lain-lain Kegiatan Sub Bidang Dukungan Penanaman Modal
4.7 Sub Bidang Perdagangan dan Perindustrian
4.7.01 Pemeliharaan Pasar Desa/Kios Milik Desa
4.7.02 Pembangunan/Rehabilitasi/Peningkatan Pasar Desa/Kios Milik Desa
4.7.03 Pengembangan Industri Kecil Level Desa
4.7.04 Pembentukan/Fasilitasi/Pelatihan/Pendampingan Kelompok Usaha Ekonomi Produktif (pengrajin, pedagang, industri rumah tangga, dll)
4.7.90-99 Lain-lain Kegiatan Sub Bidang Perdagangan dan Perindustrian
5 Bidang Penanggulangan Bencana, Keadaan Darurat dan Mendesak Desa
5.1 Sub Bidang Penanggulangan Bencana
5.1.00 Penanggulangan Bencana
5.2 Sub Bidang Keadaan Darurat
5.2.00 Keadaan Darurat
5.3 Sub Bidang Keadaan Mendesak
5.3.00 Keadaan Mendesak
`;
