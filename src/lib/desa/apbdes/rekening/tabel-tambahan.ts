/**
 * Examples of activities that regions and Siskeudes have added, mostly within 90-99. No regulation fixes them and every kabupaten has its
 * own, so they are marked as contoh wherever they show. Texts that the source cuts off end in an ellipsis.
 */
export default `
1.1.08 Penyediaan Operasional Pemerintah Desa yang Bersumber dari Dana Desa
1.1.90 Penyediaan Tali Asih Kepala Desa
1.1.91 Penyediaan Tali Asih Perangkat Desa
1.1.92 Lain-lain Sub Bidang Siltap dan Operasional Pemerintahan Desa
1.2.90 Lain-lain Sub Bidang Sarana Prasarana Pemerintahan Desa
1.3.90 Lain-lain Sub Bidang Administrasi Kependudukan, Capil, Statistik dan Kearsipan
1.4.90 Penyusunan dan Penetapan Standar Satuan Harga Desa
1.4.91 Pengisian/Penjaringan/Penyaringan Kepala Desa
1.4.92 Pengisian/Penjaringan/Penyaringan BPD
1.4.93 Penyelenggaraan Pemilihan Kepala Desa Antar Waktu
1.4.94 Penyelenggaraan Pengisian Perangkat Desa
1.4.95 Penyelenggaraan Evaluasi Tingkat Perkembangan Desa
1.4.96 Sosialisasi berbagai peraturan perundang-undangan di tingkat Desa
1.4.97 Lain-lain Sub Bidang Tata Praja Pemerintahan, Perencanaan, Keuangan & Pelaporan
1.5.90 Pengadaan/Pelepasan Tanah Kas Desa
1.5.91 Kompensasi/Ganti Rugi Lahan terdampak Pembangunan
1.5.92 Penetapan dan penegasan batas Desa
1.5.93 Penyusunan tata ruang Desa dan peta Desa
1.5.94 Lain-lain Sub Bidang Pertanahan
2.1.90 Pengelolaan dan Pembinaan Anak Sekolah Melalui Pemberian Makanan Tambahan Anak Sekolah (PMTAS)
2.1.91 Dukungan Sarana Prasarana Pendidikan PAUD/TK/TPA/TKA/TPQ/Madrasah Non-Formal Bukan Milik Desa (dalam bentuk barang)
2.1.92 Lain-lain Kegiatan Sub Bidang Pendidikan
2.2.90 Pengadaan/pembangunan/pengembangan/pemeliharaan Sarana dan Prasarana Kesehatan/Air Bersih/sanitasi/kebersihan lingkungan/jambanisasi/mandi, cuci, kakus (MCK)
2.2.91 Pemantauan dan Pencegahan Penyalahgunaan Narkoba dan Zat Adiktif Di Desa
2.2.92 Fasilitasi Pelayanan Pencegahan dan Penanggulangan Penyakit Endemik, Menular dan Tidak Menular
2.2.93 Pembangunan/Pengelolaan/Pemanfaatan Tanaman Obat Keluarga/Apotek Desa
2.2.94 Fasilitasi Kegiatan Palang Merah Indonesia (PMI)
2.2.95 Pengadaan/pembangunan/pengembangan/pemeliharaan sarana prasarana alat bantu penyandang disabilitas/panti rehabilitasi penyandang disabilitas
2.2.96 Fasilitasi Pelayanan Kesehatan Bagi Masyarakat Miskin
2.2.97 Penyelenggaraan Promosi Kesehatan dan Gerakan Hidup Bersih dan Sehat
2.2.98 Pengadaan/pembangunan/pengembangan/pemeliharaan sarana prasarana mobil/kapal motor untuk ambulance Desa
2.2.99 Lain-lain Kegiatan Sub Bidang Kesehatan
2.3.90 Pembangunan/pemeliharaan jalan/talud pengaman tebing/saluran irigasi/energi baru dan terbarukan/pembangkit listrik tenaga mikrohidro/lapangan Desa/taman Desa …
2.3.91 Pembangunan/Pengadaan/pengembangan/pemeliharaan sarana dan prasarana Jasa dan Industri Kecil/industri rumah tangga/mesin jahit/peralatan bengkel kendaraan bermotor/mesin bubut untuk mebeler …
2.3.92 Pembangunan kolam ikan dan pembenihan ikan/perahu penangkap ikan tempat pelelangan ikan/tempat pendaratan kapal penangkap ikan/cold storage (gudang pendingin) …
2.3.93 Pembangunan/Rehabilitasi/Pemeliharaan/Peningkatan Sarana Prasarana Olah Raga/Gedung Serba Guna
2.3.94 Pembangunan/Rehabilitasi/Peningkatan Gedung/Prasarana Balai Desa/Balai Kemasyarakatan
2.3.95 Pembangunan/pengembangan/pemeliharaan/pengelolaan sarana dan prasarana pasar Desa
2.3.96 Lain-lain Kegiatan Sub Bidang Pekerjaan Umum dan Tata Ruang
2.4.90 Dukungan Pelaksanaan Program Jambanisasi untuk Keluarga Miskin
2.4.91 Penyediaan Kendaraan Pengangkut Sampah, Gerobak Sampah, Tong Sampah, Mesin Pengolah Sampah
2.4.92 Pemeliharaan Jaringan Listrik/Penerangan Desa
2.4.93 Pembangunan/Rehabilitasi/Peningkatan Jaringan Listrik/Penerangan Desa
2.4.94 Lain-lain Kegiatan Sub Bidang Perumahan Rakyat dan Kawasan Pemukiman
2.5.90 Pembuatan terasering/pembersihan daerah aliran sungai/plesengan sungai
2.5.91 Penanganan kebakaran hutan dan lahan/pencegahan abrasi pantai
2.5.92 Lain-lain Kegiatan Sub Bidang Kehutanan dan Lingkungan Hidup
2.6.90 Pembangunan/Pengembangan/pemeliharaan sarana dan prasarana transportasi/informasi/komunikasi/terminal Desa
2.6.91 Pengadaan/pembangunan/pengembangan/pemeliharaan jaringan internet untuk warga Desa/website Desa/peralatan pengeras suara (loudspeaker)/telepon umum/radio Single Side Band (SSB)
2.6.92 Lain-lain Kegiatan Sub Bidang Perhubungan, Komunikasi dan Informatika
2.7.90 Pengembangan dan Pengelolaan Sarana dan Prasarana Energi Alternatif tingkat Desa
2.7.91 Pembangunan sarana dan prasarana Teknologi Tepat Guna
2.7.92 Pengadaan/pemanfaatan/pemeliharaan penggilingan padi/peraut kelapa/penepung biji-bijian/pencacah pakan ternak/sangrai/pemotong/pengiris buah dan sayuran/pompa air/traktor mini
2.7.93 Pembangunan/pengadaan instalasi biogas/mesin pakan ternak/kandang ternak
2.7.94 Lain-lain Kegiatan Sub Bidang Energi dan Sumber Daya Mineral
2.8.90 Pengadaan/pembangunan/pengembangan/pemeliharaan sarana dan prasarana Desa wisata/pondok wisata/panggung hiburan/kios cenderamata/kios warung makan/wahana permainan anak/wahana permainan outbound …
2.8.91 Lain-Lain Kegiatan Sub Bidang Pariwisata
3.1.90 Dukungan Pembinaan Keamanan, Ketertiban, dan Ketentraman Wilayah dan Masyarakat Desa (Seragam dan Op Linmas, BABINSA, BABINKAMTIBMAS)
3.1.91 Pembentukan tim keamanan Desa
3.1.92 Lain-lain Kegiatan Sub Bidang Ketenteraman, Ketertiban Umum dan Perlindungan Masyarakat
3.2.90 Melestarikan Dan Mengembangkan Gotong Royong Masyarakat Desa (BBGRM)
3.2.91 Dukungan Pengelolaan Sarana dan Prasarana Kebudayaan/Rumah Adat/Keagamaan di Desa
3.2.92 Penyelenggaraan Sedekah Bumi/Sedekah Laut/Apitan
3.2.93 Partisipasi Perayaan Hari Besar Nasional lainnya
3.2.94 Pembinaan kerukunan umat beragama
3.2.95 Lain-lain Kegiatan Sub Bidang Kebudayaan dan Keagamaan
3.3.90 Lain-lain Kegiatan Sub Bidang Kepemudaan dan Olahraga
3.4.90 Pembentukan/Pembinaan Lembaga Kemasyarakatan
3.4.91 Pembentukan dan Dukungan Fasilitasi Kader Pembangunan dan Pemberdayaan Masyarakat
3.4.92 Lain-lain Sub Bidang Kelembagaan Masyarakat
4.1.90 Pelaksanaan Penanggulangan Hama dan Penyakit Secara Terpadu
4.1.91 Pengelolaan Balai Benih Ikan Milik Desa
4.1.92 Pemeliharaan Tambatan Perahu/Tempat Pelelangan Ikan (TPI) Milik Desa
4.1.93 Pembangunan/Rehabilitasi/Peningkatan Tambatan Perahu/Tempat Pelelangan Ikan (TPI) Milik Desa
4.1.94 Lain-lain Kegiatan Sub Bidang Kelautan dan Perikanan
4.2.06 Pembangunan Saluran Irigasi Tersier/Sederhana
4.2.90 Peningkatan Produksi Tanaman Perkebunan (Alat Produksi dan pengolahan perkebunan)
4.2.91 Pembangunan/Rehabilitasi/Peningkatan Balai Pertemuan Kelompok Tani
4.2.92 Pembangunan/Peningkatan Irigasi Tersier
4.2.93 Pelatihan kelompok tani
4.2.94 Lain-lain Kegiatan Sub Bidang Pertanian dan Peternakan
4.3.90 Lain-lain Kegiatan Sub Bidang Peningkatan Kapasitas Aparatur Desa
4.4.90 Fasilitasi Penguatan Kelembagaan Pengarusutamaan Gender dan Anak
4.4.91 Fasilitasi Upaya Perlindungan Perempuan dan Anak Terhadap Tindakan Kekerasan
4.4.92 Peningkatan Kapasitas Kelompok Pemerhati dan Perlindungan Anak
4.4.93 Fasilitasi terhadap kelompok-kelompok rentan, kelompok masyarakat miskin, perempuan, anak dan difabel/Pemberian bantuan sosial/pemberian santunan kepada keluarga fakir miskin …
4.4.94 Lain-lain Kegiatan Sub Bidang Pemberdayaan Perempuan, Perlindungan Anak dan Keluarga
4.5.90 Pengembangan/Promosi Produk Unggulan Desa
4.5.91 Pembentukan dan pengembangan usaha ekonomi masyarakat dan/atau koperasi
4.5.92 Bantuan sarana produksi, distribusi dan pemasaran untuk usaha ekonomi masyarakat
4.5.93 Lain-lain Sub Bidang Koperasi, Usaha Micro Kecil dan Menengah (UMKM)
4.6.90 Pembangunan Kantor BUM Desa/Sarana Prasarana BUM Desa (menjadi aset desa)
4.6.91 Pelaksanaan Audit Keuangan BUM Desa, Evaluasi Perkembangan BUM Desa
4.6.92 Lain-lain Kegiatan Sub Bidang Dukungan Penanaman Modal
4.7.90 Pelatihan usaha ekonomi dan Perdagangan
4.7.91 Sosialisasi Teknologi Tepat Guna/Posyantekdes dan/atau antar Desa/percontohan Teknologi Tepat Guna untuk produksi pertanian/pengembangan sumber energi perdesaan/pengemban
4.7.92 Lain-lain Sub Bidang Perdagangan dan Perindustrian
5.1.01 Kegiatan Penanggulangan Bencana
5.2.01 Penanganan Keadaan Darurat
5.3.01 Penanganan Keadaan Mendesak
`;
