/** The old codes (Permendagri 78/2012, repealed), in which archives are still kept (C-01). One code a line, as in `tabel-baru.ts`. */
export default `
000 UMUM
001 Lambang
001.1 Garuda
001.2 Bendera Kebangsaan
001.3 Lagu Kebangsaan
001.31 Provinsi
001.32 Kabupaten/Kota
001.4 Daerah
002 Tanda Kehormatan/Penghargaan untuk pegawai|lihat 861.1
002.1 Bintang
002.2 Satyalencana
002.3 Samkarya Nugraha
002.4 Monumen
002.5 Penghargaan Secara Adat
002.6 Penghargaan lainnya
003 Hari Raya/Besar
003.1 Nasional 17 Agustus, Hari Pahlawan, dan sebagainya
003.2 Hari Raya Keagamaan
003.3 Hari Ulang Tahun
003.4 Hari-hari Besar Internasional
004 Ucapan
004.1 Ucapan Terima Kasih
004.2 Ucapan Selamat
004.3 Ucapan Belasungkawa
004.4 Ucapan Lainnya
005 Undangan
006 Tanda Jabatan
006.1 Pamong Praja
006.2 Tanda Pengenal
006.3 Pejabat lainnya
010 URUSAN DALAM|Gedung Kantor/Termasuk Instalasi Prasarana Fisik Pamong
011 Kantor Dinas
012 Rumah Dinas
012.1 Tanah Untuk Rumah Dinas
012.2 Perabot Rumah Dinas
012.3 Rumah Dinas Golongan 1
012.4 Rumah Dinas Golongan 2
012.5 Rumah Dinas Golongan 3
012.6 Rumah/Bangunan Lainnya
012.7 Rumah Pejabat Negara
013 Mess/Guest House
014 Rumah Susun/Apartemen
015 Penerangan Listrik/Jasa Listrik
016 Telepon/Faximile/Internet
017 Keamanan/Ketertiban Kantor
018 Kebersihan Kantor
019 Protokol
019.1 Upacara Bendera
019.2 Tata Tempat
019.21 Pemasangan Gambar Presiden/Wakil Presiden
019.3 Audiensi / Menghadap Pimpinan
019.4 Alamat-Alamat Kantor Pejabat
019.5 Bandir/Umbul-Umbul/Spanduk
020 PERALATAN
020.1 Penawaran
021 Alat Tulis
022 Mesin Kantor
023 Perabot Kantor
024 Alat Angkutan
025 Pakaian Dinas
026 Senjata
027 Pengadaan
028 Inventaris
030 KEKAYAAN DAERAH
031 Sumber Daya Alam
032 Asset Daerah
040 PERPUSTAKAAN DOKUMENTASI / KEARSIPAN / SANDI
041 Perpustakaan
041.1 Umum
041.2 Khusus
041.3 Perguruan Tinggi
041.4 Sekolah
041.5 Keliling
042 Dokumentasi
045 Kearsipan
045.1 Pola Klasifikasi
045.2 Penataan Berkas
045.3 Penyusutan Arsip
045.31 Jadwal Retensi Arsip
045.32 Pemindahan Arsip
045.33 Penilaian Arsip
045.34 Pemusnahan Arsip
045.35 Penyerahan Arsip
045.36 Berita Acara Penyusutan Arsip
045.37 Daftar Pencarian Arsip
045.4 Pembinaan Kearsipan
045.41 Bimbingan Teknis
045.5 Pemeliharaan /Perawatan Arsip
045.6 Pengawetan/Fumigasi
046 Sandi
047 Website
048 Pengelolaan Data
049 Jaringan Komunikasi Data
050 PERENCANAAN
050.1 Repelita/8 Sukses
050.11 Pelita Daerah
050.12 Bantuan Pembangunan Daerah
050.13 Bappeda
051 Proyek Bidang Pemerintahan,|Klasifikasikan Disini : Proyek Prasaran Fisik Pemerintahan, Tambahkan Perincian 100 Pada 051 Contoh: Proyek Kepenjaraan 051.86
052 Bidang Politik
053 Bidang Keamanan Dan Ketertiban|Tambahkan Perincian 300 Pada 053 Contoh: Proyek Ketataprajaan 053.311
054 Bidang Kesejahteraan Rakyat|Tambahkan Peincian 400 pada 054 Contoh: Proyek Resettlement Desa 054.671
055 Bidang Perekonomian|Tambahkan Perincian 500 Pada 055 Contoh: Proyek Pasar 055.112
056 Bidang Pekerjaan Umum|Tambahkan Perincian 600 pada 056 Contoh: Proyek Jembatan 056.3
057 Bidang Pengawasan
058 Bidang Kepegawaian
059 Bidang Keuangan
060 ORGANISASI / KETATALAKSANAAN
060.1 Program Kerja
061 Organisasi Instansi Pemerintah (struktur organisasi)
061.1 Susunan dan Tata Kerja
061.2 Tata Tertib Kantor, Jam Kerja di Bulan Puasa
062 Organisasi Badan Non Pemerintah
063 Organisasi Badan Internasional
064 Organisasi Semi Pemerintah, BKS-AKSI
065 Ketatalaksanaan / Tata Naskah / Sistem
066 Stempel Dinas
067 Pelayanan Umum / Pelayanan Publik / Analisis
068 Komputerisasi / Siskomdagri
069 Standar Pelayanan Minimal
070 PENELITIAN
071 Riset
072 Survey
073 Kajian
074 Kerjasama Penelitian Dengan Perguruan Tinggi
075 Kementerian Lainnya
076 Non Kementerian
077 Provinsi
078 Kabupaten/Kota
079 Kecamatan /Desa
080 KONFERENSI / RAPAT / SEMINAR
081 Gubernur
082 Bupati / Walikota
083 Komponen, Eselon Lainnya
084 Instansi Lainnya
085 Internasional Di Dalam Negeri
086 Internasional Di Luar Negeri
090 PERJALANAN DINAS
091 Perjalanan Presiden/Wakil Presiden Ke Daerah
092 Perjalanan Menteri Ke Daerah
093 Perjalanan Pejabat Tinggi (Pejabat Eselon 1)
094 Perjalanan Pegawai Termasuk Pemanggilan Pegawai
095 Perjalanan Tamu Asing Ke Daerah
096 Perjalanan Presiden/Wakil Presiden Ke Luar Negeri
097 Perjalanan Menteri Ke Luar Negeri
098 Perjalanan Pejabat Tinggi Ke Luar Negeri
099 Perjalanan Pegawai ke Luar Negeri
100 PEMERINTAHAN|Meliputi: Tata Praja, Legislatif, Yudikatif, Hubungan luar
101 negeri
102 GDN
110 PEMERINTAHAN PUSAT
111 Presiden|Meliputi: pencalonan, pengangkatan, pelantikan, sumpah, dan serah jabatan
111.1 Pertanggung jawaban presiden kpd MPR
111.2 Amanat Presiden/Amanat Kenegaraan/Pidato
112 Wakil Presiden|Meliputi: pencalonan, pengangkatan, pelantikan, sumpah, dan serah jabatan
112.1 Pertanggung jawaban wakil presiden kepada MPR
112.2 Amanat Wakil Presiden/Amanat Kenegaraan/Pidato
113 Susunan Kabinet
113.1 Reshuffle
113.2 Penunjukan Menteri ad interim
113.3 Sidang Kabinet
114 Kementerian Dalam Negeri
114.1 Amanat Menteri Dalam Negeri/Sambutan
115 Kementerian lainnya
116 Lembaga Tinggi Negara
117 Lembaga Non Kementerian
118 Otonomi/Desentralisasi/Dekonsentrasi
119 Kerjasama Antar Kementerian
120 PEMERINTAH PROVINSI
120.04 Laporan daerah
120.1 Koordinasi
120.2 Instansi Tingkat Provinsi
120.21 Dinas Otonomi
120.22 Instansi Vertikal
120.23 Kerjasama antar Provinsi/Daerah
120.42 Monografi tambahkan kode wilayah
121 Gubernur tambahkan kode wilayah,|Meliputi: Pencalonan, Pengangkatan, Meninggal, Pelantikan, Pemberhentian, Serah Terima Jabatan dan sebagainya.
122 Wakil Gubernur tambahkan kode wilayah,|Meliputi: Pencalonan, Pengangkatan, Meninggal, Pelantikan, Pemberhentian, Serah Terima Jabatan dan sebagainya.
123 Sekretaris Wilayah tambahkan kode wilayah,|Meliputi: Pencalonan, Pengangkatan, Meninggal, Pelantikan, Pemberhentian, Serah Terima Jabatan dan sebagainya.
124 Pembentukan/Pemekaran Wilayah
124.1 Pembinaan/Perubahan Nama kepada: Daerah, Kota,Benda, Geografis, Gunung, Sungai, Pulau, Selat, Batas laut, dan sebagainya
124.2 Pemekaran Wilayah
124.3 Forum Koordinasi lainnya
125 Pembentukan Pemekaran Wilayah
125.1 Pembinaan/Perubahan Nama Kepada: Daerah, Kota, Benda, Geografis, Gunung, Sungai, Pulau, Selat, Batas Laut, dan sebagainya.
125.2 Pembentukan Wialayah
125.3 Pemindahan Ibukota
125.4 Perubahan batas Wilayah
125.5 Pemekaran Wialayah
126 Pembagian Wilayah
127 Penyerahan Urusan
128 Swaparaja/Penataan Wilayah/Daerah
130 PEMERINTAH KABUPATEN / KOTA|Bupati /Walikota, Tambahkan Kode Wilayah, Meliputi: Pencalonan,Pengangkatan, Meninggal, Pelantikan,
131 Pemberhentian, Serah Terima Jabatan, dsb|Sambutan / Pengarahan / Amanat Wakil Bupati /Walikota, Tambahkan Kode Wilayah, Meliputi: Pencalonan, Pengangkatan, Meninggal, Pelantikan,
132 Pemberhentian, Serah Terima Jabatan, Sekretaris Daerah Kabupaten/Kota, Tambahkan Kode Wilayah,|Meliputi: Pencalonan, Pengangkatan, Meninggal,
133 Pelantikan, Pemberhentian, Serah Terima Jabatan,.
134 Forum Koordinasi Pemerintah Di Daerah
134.1 Muspida
134.2 Forum PAN (Panitian Anggaran Nasional)
134.3 Forum Koordinasi Lainnya
134.4 Kerjasama antar Kabupaten/Kota
135 Pembentukan / Pemekaran Wilayah
135.1 Pemindahan Ibukota
135.2 Pembentukan Wilayah Pembantu Bupati/Walikota
135.3 Pemabagian Wilayah Kabupaten/Kota
135.4 Perubahan Batas Wilayah
135.5 Pemekaran Wilayah
135.6 Permasalahan Batas Wilayah
135.7 Pembentukan Ibukota Kabupaten/Kota Pemberian dan Penggantian Nama Kabupaten/Kota, Daerah,
135.8 Jalan
136 Pembagian Wilayah
137 Penyerahan Urusan
138 Pemerintah Wilayah Kecamatan
138.1 Sambutan / Pengarahan / Amanat
138.2 Pembentukan Kecamatan
138.3 Pemekaran Kecamatan
138.4 Perluasan/Perubahan Batas Wilayah Kecamatan
138.5 Pembentukan Perwakilan Kecamatan/Kemantren
140 PEMERINTAHAN DESA / KELURAHAN|Pamong Desa, Meliputi: Pencalonan, Pemilihan, Meninggal,
141 Pengangkatan, Pemberhenian, dan sebagainya
142 Penghasilan Pamong Desa
143 Kekayaan Desa
144 Dewan Tingkat Desa, Dewan Marga, Rembug Desa
145 Administrasi Desa
146 Kewilayahan
146.1 Pembentukan Desa/Kelurahan
146.2 Pemekaran Desa/Kelurahan
146.3 Perubahan Batas Wilayah / Perluasan Desa / Kelurahan
146.4 Perubahan Nama Desa / Kelurahan
146.5 Kerjasama Antar Desa / Kelurahan
147 Lembaga-lembaga Tingkat Desa|Jangan Klasifikasikan Disini, Lihat 410 Dengan Perinciannya
148 Perangkat Kelurahan
148.1 Kepala Kelurahan
148.2 Sekretaris Kelurahan
148.3 Staf Kelurahan
149.1 Dewan Kelurahan
149.2 Rukun Tetangga
149.3 Rukun Warga
149.4 Rukun Kampung
150 LEGISLATIF MPR / DPR / DPD
151 Keanggotaan MPR
151.1 Pencalonan
151.2 Pemberhentian
151.3 Recall
151.4 Pelanggaran
152 Persidangan
153 Kesejahteraan
153.1 Keuangan
153.2 Penghargaan
154 Hak
155 Keanggotaan DPR|Pencalonan Pengangkatan Persidangan Sidang Pleno Dengar Pendapat/Rapat Komisi
156 Reses
157 Kesejahteraan
157.1 Keuangan
157.2 Penghargaan
158 Jawaban Pemerintah
159 Hak
160 DPRD PROVINSI TAMBAHKAN KODE WILAYAH
161 Keanggotaan
161.1 Pencalonan
161.2 Pengangkatan
161.3 Pemberhentian
161.4 Recall
161.5 Meninggal
161.6 Pelanggaran
162 Persidangan
162.1 Reses
163 Kesejahteraan
163.1 Keuangan
163.2 Penghargaan
164 Hak
165 Sekretaris DPRD Provinsi
170 DPRD KABUPATEN TAMBAHKAN KODE WILAYAH
171 Keanggotaan
171.1 Pencalonan
171.2 Pengangkatan
171.3 Pemberhentian
171.4 Recall
171.5 Pelanggaran
172 Persidangan
173 Kesejahteraan
173.1 Keuangan
173.2 Penghargaan
174 Hak
175 Sekretaris DPRD Kabupaten/Kota
180 HUKUM
180.1 Kontitusi
180.11 Dasar Hukum
180.12 Undang-Undang Dasar
180.2 GBHN
180.3 Amnesti, Abolisi dan Grasi
181 Perdata
181.1 Tanah
181.2 Rumah
181.3 Utang/Piutang
181.31 Gadai
181.32 Hipotik
181.4 Notariat
182 Pidana
182.1 Penyidik Pegawai Negeri Sipil (PPNS)
183 Peradilan|Peradilan Agama Islam 451.6, Peradilan Perkara Tanah 593.71
183.1 Bantuan Hukum
184 Hukum Internasional
185 Imigrasi
185.1 Visa
185.2 Pasport
185.3 Exit
185.4 Reentry
185.5 Lintas Batas/Batas Antar Negara
186 Kepenjaraan
187 Kejaksaan
188 Peraturan Perundang-Undangan
188.1 TAP MPR
188.2 Undang-Undang Dasar
188.3 Peraturan
188.31 Peraturan Pemerintah
188.32 Peraturan Menteri
188.33 Peraturan Lembaga Non Departemen
188.34 Peraturan Daerah
188.341 Peraturan Provinsi
188.342 Peraturan Kabupaten/Kota
188.4 Keputusan
188.41 Presiden
188.42 Menteri
188.43 Lembaga Non Departemen
188.44 Gubernur
188.45 Bupati/Walikota
188.5 Instruksi
188.51 Presiden
188.52 Menteri
188.53 Lembaga Non Departemen
188.54 Gubernur
188.55 Bupati/Walikota
189 Hukum Adat
189.1 Tokoh Adat/Masyarakat
190 HUBUNGAN LUAR NEGERI
191 Perwakilan Asing
192 Tamu Negara
193 Kerjasama Dengan Negara Asing
193.1 Asean
193.2 Bantuan Luar Negeri/Hibah
194 Perwakilan RI Di Luar Negeri/Hibah
195 PBB
196 Laporan Luar Negeri
197 Hutang Luar Negeri PHLN/LOAN
200 POLITIK
201 Kebijaksanaan umum
202 Orde baru
203 Reformasi
210 KEPARTAIAN
211 Lambang partai
212 Kartu tanda anggota
213 Bantuan keuangan parpol
220 ORGANISASI KEMASYARAKATAN
221 Berdasarkan perjuangan
221.1 Perintis kemerdekaan
221.2 angkatan 45
221.3 Veteran
222 Berdasarkan Kekaryaan
222.1 PEPABRI
222.2 Wredatama
223 Berdasarkan kerohanian
224 Lembaga adat
225 Lembaga Swadaya Masyarakat
230 ORGANISASI PROFESI DAN FUNGSIONAL
231 Ikatan Dokter Indonesia
232 Persatuan Guru Republik Indonesia
233 PERSATUAN SARJANA HUKUM INDONESIA
234 Persatuan Advokat Indonesia
235 Lembaga Bantuan Hukum Indonesia
236 Korps Pegawai Republik Indonesia
237 Persatuan Wartawan Indonesia
238 Ikatan Cendikiawan Muslim Indonesia
239 Organisasi Profesi Dan Fungsional Lainnya
240 ORGANISASI PEMUDA
241 Komite Nasional Pemuda Indonesia
242 Organisasi Mahasiswa
243 Organisasi Pelajar
244 Gerakan Pemuda Ansor
245 Gerakan Pemuda Islam Indonesia
246 Gerakan Pemuda Marhaenis
250 ORGANISASI BURUH, TANI, NELAYAN DAN ANGKUTAN
251 Federasi Buruh Seluruh Indonesia
252 Organisasi Buruh Internasional
253 Himpunan Kerukunan Tani
254 Himpunan Nelayan Seluruh Indonesia
255 Keluarga Sopir Proporsional Indonesia
260 ORGANISASI WANITA
261 Dharma Wanita
262 Persatuan Wanita Indonesia
263 Pemberdayaan Perempuan (wanita)
264 Kongres Wanita
270 PEMILIHAN UMUM
271 Pencalonan
272 Nomor Urut Partai / Tanda Gambar
273 Kampanye
274 Petugas Pemilu
275 Pemilih / Daftar Pemilih
276 Sarana
276.1 TPS
276.2 Kendaraan
276.3 Surat Suara
276.4 Kotak Suara
276.5 Dana
277 Pemungutan Suara / Perhitungan Suara
278 Penetapan Hasil Pemilu
279 Penetapan Perolehan Jumlah Kursi Dan Calon Terpilih
280 Pengucapan Sumpah Janji MPR,DPR,DPD
300 KEAMANAN / KETERTIBAN
301 Keamanan
302 Ketertiban
310 PERTAHANAN
311 Darat
312 Laut
313 Udara
314 Perbatasan
320 KEMILITERAN
321 Latihan Militer
322 Wajib Militer
323 Operasi Militer
324 Kekaryaan TNI Pejabat Sipil dari TNI
324.1 TMD
330 KEAMANAN
331 Kepolisian
331.1 Polisi Pamong Praja
331.2 Kamra
331.3 Kamling
331.4 Jaga Wana
332 Huru-Hara / Demonstrasi
333 Senjata Api Tajam
334 Bahan Peledak
335 Perjudian
336 Surat-Surat Kaleng
337 Pengaduan
338 Himbauan / Larangan
339 Teroris
340 PERTAHANAN SIPIL
341 Perlindungan Sipil
350 KEJAHATAN
351 Makar / Pemberontak
352 Pembunuhan
353 Penganiayaan, Pencurian
354 Subversi / Penyelundupan / Narkotika
355 Pemalsuan
356 Korupsi / Penyelewengan / Penyalahgunaan Jabatan / KKN
357 Pemerkosaan / Perbuatan Cabul
358 Kenakalan
359 Kejahatan Lainnya
360 BENCANA
361 Gunung Berapi / Gempa
362 Banjir / Tanah Longsor
363 Angin Topan
364 Kebakaran
364.1 Pemadam Kebakaran
365 Kekeringan
366 Tsunami
370 KECELAKAAN / SAR
371 Darat
372 Udara
373 Laut
374 Sungai / Danau
400 KESEJAHTERAAN RAKYAT
401 Keluarga Miskin
402 PNPM Mandiri Pedesaan
410 PEMBANGUNAN DESA
411 Pembinaan Usaha Gotong Royong
411.1 Swadaya Gotong Royong
411.11 Penataan Gotong Royong
411.12 Gotong Royong Dinamis
411.13 Gotong Royong Statis
411.14 Pungutan
411.2 Lembaga Sosial Desa (LSD)
411.21 Pembinaan
411.22 Klasifikasi
411.23 Proyek
411.24 Musyawarah
411.3 Latihan Kerja Masyarakat
411.31 Kader Masyarakat
411.32 Kuliah Kerja Nyata (KKN)
411.33 Pusat Latihan
411.34 Kursus-Kursus
411.35 Kurikulum / Sylabus
411.36 Ketrampilan
411.37 Pramuka
411.4 Pembinaan Kesejahteraan Keluarga (PKK)
411.41 Program
411.42 Pembinaan Organisasi
411.43 Kegiatan
411.5 Penyuluhan
411.51 Publikasi
411.52 Peragaan
411.53 Sosio Drama
411.54 Siaran Pedesaan
411.55 Penyuluhan Lapangan
411.6 Kelembagaan Desa
411.61 Kelompok Tani
411.62 Rukun Tani
411.63 Subak
411.64 Dharma Tirta
412 Perekonomian Desa
412.1 Produksi Desa
412.11 Pengolahan
412.12 Pemasaran
412.2 Keuangan Desa
412.21 Perkreditan Desa
412.22 Inventarisasi Data
412.23 Perkembangan / Pelaksanaan
412.24 Bantuan / Stimulans
412.25 Petunjuk / Pembinaan Pelaksanaan
412.3 Koperasi Desa
412.31 Badan Usaha Unit Desa (BUUD)
412.32 Koperasi Usaha Desa
412.4 Penataan Bantuan Pembangunan Desa
412.41 Jumlah Desa Yang Diberi Bantuan
412.42 Pengarahan
412.43 Pusat
412.44 Daerah
412.5 Alokasi Bantuan Pembangunan Desa
412.51 Pusat
412.52 Daerah
412.6 Pelaksanaan Bantuan Pembangunan Desa
412.61 Bantuan Langsung
412.62 Bantuan Keserasian
412.63 Bantuan Juara Lomba Desa
413 Prasarana Desa
413.1 Prasarana Desa
413.11 Pembinaan
413.12 Bimbingan Teknis
413.2 Pemukiman Kembali Penduduk
413.21 Lokasi
413.22 Diskusi
413.23 Pelaksanaan
413.3 Masyarakat Pradesa
413.31 Pembinaan
413.32 Penyuluhan
413.4 Pemugaran Perumahan Dan Lingkungan Desa
413.41 Rumah Sehat
413.42 Proyek Perintis
413.43 Pelaksanaan
413.44 Pengembangan
413.45 Perbaikan Kampung
414 Pengembangan Desa
414.1 Tingkat Perkembangan Desa
414.11 Jumlah Desa
414.12 Pemekaran Desa
414.13 Pembentukan Desa Baru
414.14 Evaluasi
414.15 Bagan
414.2 Unit Desa Kerja Pembangunan (UDKP)
414.21 Penyuluhan Program
414.22 Lokasi UDKP
414.23 Pelaksanaan
414.24 Bimbingan/Pembinaan
414.25 Evaluasi
414.3 Tata Desa
414.31 Inventarisasi
414.32 Penyusunan Pola Tata Desa
414.33 Aplikasi Tata Desa
414.34 Pemetaan
414.35 Pedoman Pelaksanaan
414.36 Evaluasi
414.4 Perlombaan Desa
414.41 Pedoman
414.42 Penilaian
414.43 Kejuaraan
414.44 Piagam
415 Koordinasi
415.1 Sektor Khusus
415.2 Rapat Koordinasi Horizontal (RKH)
415.3 Tim Koordinasi Pusat (TKP)
415.4 Kerjasama
415.41 Luar Negeri (UNICEF)
415.42 Perguruan Tinggi
415.43 Kementerian / Lembaga Non Kementerian
420 PENDIDIKAN
420.1 Pendidikan Khusus Klasifikasi Disini Pendidikan Putra/I Irja
421 Sekolah
421.1 Pra Sekolah
421.2 Sekolah Dasar
421.3 Sekolah Menengah
421.4 Sekolah Tinggi
421.5 Sekolah Kejuruan
421.6 Kegiatan Sekolah, Dies Natalis Lustrum
421.7 Kegiatan Pelajar
421.71 Reuni Darmawisata
421.72 Pelajar Teladan
421.73 Resimen Mahasiswa
421.8 Sekolah Pendidikan Luar Biasa
421.9 Pendidikan Luar Sekolah / Pemberantasan Buta Huruf
422 Administrasi Sekolah|Persyaratan Masuk Sekolah, Testing, Ujian, Pendaftaran,
422.1 Mapras, Perpeloncoan
422.2 Tahun Pelajaran
422.3 Hari Libur
422.4 Uang Sekolah, Klasifikasi Disini SPP
422.5 Beasiswa
423 Metode Belajar
423.1 Kuliah
423.2 Ceramah, Simposium
423.3 Diskusi
423.4 Kuliah Lapangan, Widyawisata, KKN, Studi Tur
423.5 Kurikulum
423.6 Karya Tulis
423.7 Ujian
424 Tenaga Pengajar, Guru, Dosen, Dekan, Rektor|Klasifikasi Disini: Guru Teladan
425 Sarana Pendidikan
425.1 Gedung
425.11 Gedung Sekolah
425.12 Kampus
425.13 Pusat Kegiatan Mahasiswa
425.2 Buku
425.3 Perlengkapan Sekolah
426 Keolahragaan
426.1 Cabang Olah Raga
426.2 Sarana
426.21 Gedung Olah Raga
426.22 Stadion
426.23 Lapangan
426.24 Kolam renang
426.3 Pesta Olah Raga,|Klasifikasi Disini: PON, Porsade, Olimpiade, dsb
426.4 KONI
427 Kepramukaan Meliputi: Organisasi Dan Kegiatan Remaja|Klasifikasi Disini: Gelanggang Remaja
428 Kepramukaan
429 Pendidikan Kedinasan Untuk Depdagri, Lihat 890
430 KEBUDAYAAN
431 Kesenian
431.1 Cabang Kesenian
431.2 Sarana
431.21 Gedung Kesenian
432 Kepurbakalaan
432.1 Museum
432.2 Peninggalan Kuno
432.21 Candi Termasuk Pemugaran
432.22 Benda
433 Sejarah
434 Bahasa
435 Usaha Pertunjukan, Hiburan, Kesenangan
436 Kepercayaan
440 KESEHATAN
441 Pembinaan Kesehatan
441.1 Gizi
441.2 Mata
441.3 Jiwa
441.4 Kanker
441.5 Usaha Kegiatan Sekolah (UKS)
441.6 Perawatan
441.7 Penyuluhan Kesehatan Masyarakat (PKM)
441.8 Pekan Imunisasi Nasional
442 Obat-obatan
442.1 Pengadaan
442.2 Penyimpanan
443 Penyakit Menular
443.1 Pencegahan
443.2 Pemberantasan dan Pencegahan Penyakit Menular Langsung (P2ML)
443.21 Kusta
443.22 Kelamin
443.23 Frambosia
443.24 TBC / AIDS / HIV
443.3 Epidemiologi dan Karantina (Epidka)
443.31 Kholera
443.32 Imunisasi
443.33 Survailense
443.34 Rabies (Anjing Gila) Antraks
443.4 Pemberantasan & Pencegahan Penyakit Menular Sumber Binatang (P2B)
443.41 Malaria
443.42 Dengue Faemorrhagic Fever (Demam Berdarah HDF)
443.43 Filaria
443.44 Serangga
443.5 Hygiene Sanitasi
443.51 Tempat-tempat Pembuatan Dan Penjualan Makanan dan Minuman (TPPMM)
443.52 Sarana Air Minum Dan Jamban Keluarga (Samijaga)
443.53 Pestisida
444 Gizi
444.1 Kekurangan Makanan Bahaya Kelaparan, Busung Lapar
444.2 Keracunan Makanan
444.3 Menu Makanan Rakyat
444.4 Badan Perbaikan Gizi Daerah (BPGD)
444.5 Program Makanan Tambahn Anak Sekolah (PMT-AS)
445 Rumah Sakit, Balai Kesehatan, PUSKESMAS, PUSKESMAS, Keliling, Poliklinik
446 Tenaga Medis
448 Pengobatan Tadisional
448.1 Pijat
448.2 Tusuk Jarum
448.3 Jamu Tradisional
448.4 Dukun / Paranormal
450 AGAMA
451 Islam
451.1 Peribadatan
451.11 Sholat
451.12 Zakat Fitrah
451.13 Puasa
451.14 MTQ
451.2 Rumah Ibadah
451.3 Tokoh Agama
451.4 Pendidikan
451.41 Tinggi
451.42 Menengah
451.43 Dasar
451.44 Pondok Pesantren
451.45 Gedung Sekolah
451.46 Tenaga Pengajar
451.47 Buku
451.48 Dakwah
451.49 Organisasi / Lembaga Pendidikan
451.5 Harta Agama Wakaf, Baitulmal, dsb
451.6 Peradilan
451.7 Organisasi Keagamaan Bukan Politik Majelis Ulama
451.8 Mazhab
452 Protestan
452.1 Peribadatan
452.2 Rumah Ibadah
452.3 Tokoh Agama, Rohaniawan, Pendeta, Domine
452.4 Mazhab
452.5 Organisasi Gerejani
453 Katolik
453.1 Peribadatan
453.2 Rumah Ibadah
453.3 Tokoh Agama, Rohaniawan, Pendeta, Pastor
453.4 Mazhab
453.5 Organisasi Gerejani
454 Hindu
454.1 Peribadatan
454.2 Rumah Ibadah
454.3 Tokoh Agama, Rohaniawan
454.4 Mazhab
454.5 Organisasi Keagamaan
455 Budha
455.1 Peribadatan
455.2 Rumah Ibadah
455.3 Tokoh Agama, Rohaniawan
455.4 Mazhab
455.5 Organisasi Keagamaan
456 Urusan Haji
456.1 ONH
456.2 Manasik
460 SOSIAL
461 Rehabilitasi Penderita Cacat
461.1 Cacat Maat
461.2 Cacat Tubuh
461.3 Cacat Mental
461.4 Bisul/Tuli
462 Tuna Sosial
462.1 Gelandangan
462.2 Pengemis
462.3 Tuna Susila
462.4 Anak Nakal
463 Kesejahteraan Anak / Keluarga
463.1 Anak Putus Sekolah
463.2 Ibu Teladan
463.3 Anak Asuh
464 Pembinaan Pahlawan|Pahlawan Meliputi: Penghargaan Kepada Pahlawan,
464.1 Tunjangan Kepada Pahlawan Dan Jandanya|Perintis Kemerdekaan Meliputi: Pembinaan, Penghargaan
464.2 Dan Tunjangan Kepada Perintis
464.3 Cacat Veteran
465 Kesejahteraan Sosial
465.1 Lanjut Usia
465.2 Korban Kekacauan, Pengungsi, Repatriasi
466 Sumbangan Sosial
466.1 Korban Bencana
466.2 Pencarian Dana Untuk Sumbangan
466.3 Meliputi: Penyelenggaraan Undian, Ketangkasan, Bazar, dsb
466.4 Panti Asuhan
466.5 Panti Jompo
467 Bimbingan Sosial
467.1 Masyarakat Suku Terasing Meliputi: Bimbingan, Pendidikan, Kesehatan, Pemukiman
468 PMI
469 Makam
469.1 Umum
469.2 Pahlawan Meliputi: Penghargaan Kepada Pahlawan, Tunjangan Kpd Pahlawan Dan Jandanya
469.3 Khusus Keluarga Raja
469.4 Krematorium
470 KEPENDUDUKAN
471 Pendaftaran Penduduk
471.1 Identitas Penduduk
471.11 Biodata
471.12 Nomor Induk Kependudukan
471.13 Kartu Tanda Penduduk
471.14 Kartu Keluarga
471.15 Advokasi Indentitas Penduduk
471.2 Perpindahan Penduduk Dalam Wilayah Indonesia
471.21 Perpindahan Penduduk WNI
471.22 Perpindahan Penduduk WNA Dalam Wilayah Indonesia
471.23 Perpindahan Penduduk WNA dan WNI Tinggal Sementara
471.24 Daerah Terbelakan
471.25 Bedol Desa
471.3 Perpindahan Penduduk Antar Negara
471.31 Penduduk Indonesia Ke Luar Negeri
471.32 Orang Asing Tinggal Sementara
471.33 Orang Asing Tinggal Tetap
471.34 Perpindahan Penduduk Antar Negara Di Wilayah Pembatasan Antar Negara (Pelintas Batas Tradisional)
471.4 Pendaftaran Pengungsi Dan Penduduk Rentan
471.41 Akibat Bencana Alam
471.42 Akibat Kerusuhan Sosial
471.43 Pendaftaran Penduduk Daerah Terbelakang
471.44 Pendaftaran Penduduk Rentan
472 Pencatatan Sipil
472.1 Kelahiran, Kematian Dan Advokasi
472.11 Kelahiran
472.12 Kematian
472.13 Advokasi Kelahiran Dan Kematian
472.2 Perkawinan, Peceraian Dan Advokasi
472.3 Perkawinan Agama Islam
472.31 Pengangkatan Anak
472.32 Pengakuan Anak
472.33 Pengesahan Anak
472.34 Perubahan Anak
472.35 Pembatalan Anak
472.36 Advokasi Pengurusan Pengangkatan, Pengakuan Dan Pengesahan Anak Serta Perubahan Dan Pembatalan Akta
472.37 Pencatatan Kewarganegaraan
472.4 Perkawinan Agama Non Islam
472.41 Akibat Perkawinan
472.42 Akibat Kelahiran
472.43 Non Perkawinan
472.44 Non Kelahiran
472.45 Perubahan WNI ke WNA
472.5 Perceraian Agama Islam
472.6 Perceraian Agama Non Islam
472.7 Advokasi Perkawinan Dan Perceraian
472.8 Pengangkatan, Pengakuan, Dan Pengesahan Anak Serta Perubahan Dan Pembatalan Akta Dan Advokasi Pengangkatan Anak
473 Informasi Kependudukan
473.1 Teknologi Informasi
473.11 Perangkat Keras
473.12 Perangkat Lunak
473.13 Jaringan Komunikasi Data
473.2 Kelembagaan Dan Sumber Daya Informasi
473.21 Daerah Maju
473.22 Daerah Berkembang
473.23 Daerah Terbelakang
473.3 Pengolahan Data Kependudukan
473.31 Pendaftaran Penduduk
473.32 Kejadian Vital Penduduk
473.33 Penduduk Non Registrasi
473.4 Pelayanan Informasi Kependudukan
473.41 Media Elektronik
473.42 Media Cetak
473.43 Outlet
474 Perkembangan Penduduk
474.1 Pengarahan Kuantitas Penduduk
474.11 Struktur Jumlah
474.12 Komposisi
474.13 Fertilitas
474.14 Kesehatan Reproduksi
474.15 Morbiditas Penduduk
474.16 Mortalitas Penduduk
474.2 Pengembangan Kuantitas Penduduk
474.21 Anak dan Remaja
474.22 Penduduk Usia Produktif
474.23 Penduduk Lanjut Usia
474.24 Gender
474.3 Penataan Persebaran Penduduk
474.31 Migrasi Antar Wilayah
474.32 Migrasi Internasional
474.33 Urbanisasi
474.34 Sementara
474.35 Migrasi Non Permanen
474.4 Perlindungan Pemberdayaan Penduduk
474.41 Pengembangan Sistem Pelindungan Penduduk
474.42 Pelayanan Kelembagaan Ekonomi
474.43 Pelayanan Kelembagaan Sosial Budaya
474.44 Partisipasi Masyarakat
474.5 Pengembangan Wawasan Kependudukan
474.51 Pendidikan Jalur Sekolah
474.52 Pendidikan Jalur Luar Sekolah
474.53 Pendidikan Jalur Masyarakat
474.54 Pembangunan Berwawasan Kependudukan
475 Proyeksi Dan Penyerasian Kebijakan Kependudukan
475.1 Indikator Kependudukan
475.11 Perumusan Penetapan Dan Pengembangan Indikator Kependudukan
475.12 Pemanfaatan Indikator Kependudukan
475.13 Sosialisasi Indikator Kependudukan
475.2 Proyeksi Kependudukan
475.21 Penyusunan Dan Pengembangan Proyeksi Kependudukan
475.22 Pemanfaatan Proyeksi Kependudukan
475.3 Analisis Dampak Kependudukan
475.31 Penyusunan Dan Pengembangan
475.32 Pemanfaatan Analisis Dampak Kependudukan
475.4 Penyerasian Kebijakan Lembaga Non Pemerintah
475.41 Lembaga Internasioanal
475.42 Lembaga Masyarakat Dan Nirlaba
475.43 Lembaga Usaha Swasta
475.5 Penyerasian Kebijakan Lembaga Pemerintah
475.51 Lembaga Pemerintah
475.52 Pemerintah Provinsidan Kota
475.53 Pemerintah Kabupaten
475.6 Analisis
476 Monitoring
477 Evaluasi
478 Dokumentasi
480 MEDIA MASSA
481 Penerbitan
481.1 Surat Kabar
481.2 Majalah
481.3 Buku
481.4 Penerjemahan
482 Radio
482.1 RRI
482.11 Siaran Pedesaan Jgn Diklasifikasikan Disini
482.2 Non RRI
482.3 Luar Negeri
483 Televisi
484 Film
485 Pers
485.1 Kewartawanan
485.2 Wawancara
485.3 Informasi Nasional
486 Grafika
487 Penerangan
487.1 Pameran Non Komersil
488 Operation Room
489 Hubungan Masyarakat
490 Pengaduan Masyarakat
500 PEREKONOMIAN
500.1 Dewan Stabilisasi
501 Pengadaan Pangan
502 Pengadaan Sandang Perizinan Pada Umumnya Untuk Perizinan Suatu Bidang,
503 Kalsifikasikan Masalahnya
510 PERDAGANGAN|Klasifikasikan Disini: Tata Niaga
510.1 Promosi Perdagangan
510.11 Pekan Raya
510.12 Iklan
510.13 Pameran Non Komersil
510.2 Pelelangan
510.3 Tera
511 Pemasaran
511.1 Sembilan Bahan Pokok, Tambahkan Kode Wilayah : Beras, Garam, Tanah, Minyak Goreng
511.2 Pasar
511.3 Pertokoan, Kaki Lima, Kios
512 Ekspor
513 Impor
514 Perdagangan Antar Pulau
515 Perdagangan Luar Negeri
516 Pergudangan
517 Aneka Usaha Perdagangan
518 Koperasi untuk BUUD, KUD lihat ( 412.31-412.32)
520 PERTANIAN
521 Tanaman Pangan
521.1 Program
521.11 Bimas / Inmas Termasuk Kredit
521.12 Penyuluhan
521.2 Produksi
521.21 Padi / Panen
521.22 Palawija
521.23 Jagung
521.24 Ketela Pohon / Ubi-Ubian
521.25 Hortikultura
521.26 Sayuran / Buah-Buahan
521.27 Tanaman Hias
521.28 Pembudidayaan Rumput Laut
521.3 Saran Usaha Pertanian
521.31 Peralatan Meliputi: Traktor Dan Peralatan Lainya
521.32 Pembibitan
521.33 Pupuk
521.4 Perlindungan Tanaman
521.41 Penyakit, Penyakit Daun, Penyakit Batang Hama, Serangga, Wereng, Walang Sangit, Tungru, Tikus Dan Sejenisnya
521.42 Pemberantasan Hama Meliputi: Penyemprotan, Penyiangan, Geropyokan, Sparayer,
521.43 Pemberantasan Melalui Udara
521.44 Pestisida
521.5 Tanah Pertanian Pangan
521.51 Persawahan
521.52 Perladangan
521.53 Kebun
521.54 Rumpun Ikan Laut
521.55 KTA/Lahan Kritis
521.6 Pengusaha Petani
521.7 Bina Usaha
521.71 Pasca Panen
521.72 Pemasaran Hasil
522 Kehutanan
522.1 Program
522.11 Hak Pengusahaan Hutan
522.12 Tata Guna Hutan
522.13 Perpetaan Hutan
522.14 Tumpangsari
522.2 Produksi
522.21 Kayu
522.22 Non Kayu
522.3 Sarana Usaha Kehutanan
522.4 Penghijauan, Reboisasi
522.5 Kelestarian
522.51 Cagar Alam, Marga Satwa, Suaka Marga Satwa
522.52 Berburu Meliputi Larangan Dan Ijin Berburu
522.53 Kebun Binatang
522.54 Konservasi Lahan
522.6 Penyakit/Hama
522.7 Jenis-jenis Hutan
522.71 Hutan Hidup
522.72 Hutan Wisata
522.73 Hutan Produksi
522.74 Hutan Lindung
523 Perikanan
523.1 Program
523.11 Penyuluhan
523.12 Teknologi
523.2 Produksi
523.21 Pelelangan
523.3 Usaha Perikanan
523.31 Pembibitan
523.32 Daerah Penagkapan
523.33 Pertambakan Meliputi: ( Tambak Ikan Air Deras, Tambak Udang dll )
523.34 Jaring Terapung
523.4 Sarana
523.41 Peralatan
523.42 Kapal
523.43 Pelabuhan
523.5 Pengusaha
523.6 Nelayan
524 Peternakan
524.1 Produksi
524.11 Susu Ternak Rakyat
524.12 Telur
524.13 Daging
524.14 Kulit
524.2 Sarana Usaha Ternak
524.21 Pembibitan
524.22 Kandang Ternak
524.3 Kesehatan Hewan
524.31 Penyakit Hewan
524.32 Pos Kesehatan Hewan
524.33 Tesi Pullorum
524.34 Karantina
524.35 Pemberantasan Penyakit Hewan Termasuk Usaha Pencegahannya
524.4 Perunggasan
524.5 Pengembangan Ternak
524.51 Inseminasi Buatan
524.52 Pembibitan / Bibit Unggul
524.53 Penyebaran Ternak
524.6 Makanan Ternak
524.7 Tempat Pemotongan Hewan
524.8 Data Peternakan
525 Perkebunan
525.1 Program
525.2 Produksi
525.21 Karet
525.22 The
525.23 Tembakau
525.24 Tebu
525.25 Cengkeh
525.26 Kopra
525.27 Kopi
525.28 Coklat
525.29 Aneka Tanaman
530 PERINDUSTRIAN
530.08 Undang-Undang Gangguan
531 Industri Logam
532 Industri Mesin/Elektronik
533 Industri Kimia/Farmasi
534 Industri Tekstil
535 Industri Makanan / Minuman
536 Aneka Industri / Perusahaan
537 Aneka Kerajinan
538 Usaha Negara / BUMN
538.1 Perjan
538.2 Perum
538.3 Persero / PT, CV
539 Perusahaan Daerah / BUMD/BULD
540 PERTAMBANGAN / KESAMUDRAAN
541 Minyak Bumi / Bensin
541.1 Pengusahaan
542 Gas bumi
542.1 Eksploitasi / Pengeboran
542.11 Kontrak Kerja
542.2 Penogolahan,|Meliputi :Tangki, Pompa, Tanker
543 Aneka Tambang
543.1 Timah
543.2 Alumunium, Boxit
543.3 Besi Termasuk Besi Tua
543.4 Tembaga
543.5 Batu Bara
544 Logam Mulia,Emas,Intan,Perak
545 Logam
546 Geologi
546.1 Vulkanologi
546.11 Pengawasan Gunung Berapi
546.2 Sumur Artesis, Air Bawah Tanah
547 Hidrologi
548 Kesamudraan
549 Pesisir Pantai
550 PERHUBUNGAN
551 Perhubungan Darat
551.1 Lalu Lintas Jalan Raya, Sungai, Danau
551.11 Keamanan Lalu Lintas, Rambu-Rambu
551.2 Angkutan Jalan Raya
551.21 Perizinan
551.22 Terminal
551.23 Alat Angkutan
551.3 Angkutan Sungai
551.31 Perizinan
551.32 Terminal
551.33 Pelabuhan
551.4 Angkutan Danau
551.41 Perizinan
551.42 Terminal
551.43 Pelabuhan
551.5 Feri
551.51 Perizinan
551.52 Terminal
551.53 Pelabuhan
551.6 Perkereta-Apian
552 Perhubungan Laut
552.1 Lalu Lintas Angkutan Laut, Pelayanan Umum
552.11 Keamanan Lalu Lintas, Rambu-Rambu
552.12 Pelayaran Dalam Negeri
552.13 Pelayaran Luar Negeri
552.2 Perkapalan Alat Angkutan
552.3 Pelabuhan
552.4 Pengerukan
552.5 Penjagaan Pantai
553 Perhubungan Udara
553.1 Lalu Lintas Udara / Keamanan Lalu Lintas Udara
553.2 Pelabuhan Udara
553.3 Alat Angkutan
554 Pos
555 Telekomunikasi
555.1 Telepon
555.2 Telegram
555.3 Telex / SSB, Faximile
555.4 Satelit, Internet
555.5 Stasiun Bumi, Parabola
556 Pariwisata dan Rekreasi
556.1 Obyek Kepariwisataan Taman Mini Indonesia Indah
556.2 Perhotelan
556.3 Travel service
556.4 Tempat Rekreasi
557 Meteorologi
557.1 Ramalan Cuaca
557.2 Curah Hujan
557.3 Kemarau Panjang
560 TENAGA KERJA
560.1 Pengangguran
561 Upah
562 Penempatan Tenaga Kerja, TKI
563 Latihan Kerja
564 Tenaga Kerja
564.1 Butsi
564.2 Padat Karya
565 Perselisihan Perburuhan
566 Keselamatan Kerja
567 Pemutusan Hubungan Kerja
568 kesejahteraan Buruh
569 Tenaga Orang Asing
570 PERMODALAN
571 Modal Domestik
572 Modal Asing
573 Modal Patungan (Joint Venture) / Penyertaan Modal
574 Pasar Uang Dan Modal
575 Saham
576 Belanja Modal
577 Modal Daerah
580 PERBANKAN / MONETER
581 Kredit
582 Investasi
583 Pembukaan ,Perubahan,Penutupan Rekening, Deposito
584 Bank Pembangunan Daerah
585 Asuransi Dana Kecelakaan Lalu Lintas
586 Alat Pembayaran, Cek, Giro, Wesel, Transfer
587 Fiskal
588 Hutang Negara
589 Moneter
590 AGRARIA
591 Tataguna Tanah
591.1 Pemetaan dan Pengukuran
591.2 Perpetaan
591.3 penyediaan Data
591.4 Fatwa Tata Guna Tanah
591.5 Tanah Kritis
592 Landreform
592.1 Redistribusi
592.11 Pendaftaran Pemilikan Dan Pengurusan
592.12 Penentuan Tanah Obyek Landreform
592.13 Pembagian Tanah Obyek Landreform
592.14 Sengketa Redistribusi Tanah Obyek Landreform
592.2 Ganti Rugi
592.21 Ganti Rugi Tanah Kelebihan|Meliputi : Sengketa Ganti Rugi Tanah Kelebihan Tanah
592.22 Ganti Rugi Tanah Absentee|Meliputi : Sengketa Ganti Rugi Tanah Absentee
592.23 Ganti Rugi Tanah Partikelir|Meliputi : Sengketa Ganti Rugi Tanah Partikelir
592.3 Bagi Hasil
592.31 Penetapan Imbangan Bagi Hasil
592.32 Pelaksanaan Perjanjian Bagi Hasil
592.33 Sengketa Perjanjian Bagi Hasil
592.4 Gadai Tanah
592.41 Pendaftaran Pemilikan Dan Pengurusan
592.42 Pelaksanaan Gadai Tanah
592.43 Sengketa Gadai Tanah
592.5 Bimbingan dan Penyuluhan
592.6 Pengembangan
592.7 Yayasan Dana Landreform
593 Pengurusan Hak-Hak Tanah
593.01 Penyusunan Program Dan Bimbingan Teknis
593.1 Sewa Tanah
593.11 Sewa Tanah Untuk Tanaman Tertentu, Tebu, Tembakau, Rosela, Chorcorus
593.2 Hak Milik
593.21 Perorangan
593.22 Badan Hukum
593.3 Hak Pakai
593.31 Perorangan
593.311 Warga Negara Indonesia
593.312 Warga Negara Asing
593.32 Badan Hukum
593.321 Badan Hukum Indonesia
593.322 Badan Hukum Asing, Kedutaan, Konsulat Kantor Dagang Asing
593.33 Tanah Gedung-Gedung Negara
593.4 Guna Usaha
593.41 Perkebunan Besar
593.42 Perkebunan Rakyat
593.43 Peternakan
593.44 Perikanan
593.45 Kehutanan
593.5 Hak Guna Bangunan
593.51 Perorangan
593.52 Badan Hukum
593.53 P3MB (Panitia Pelaksana Penguasaan Milik Belanda)
593.54 Badan Hukum Asing Belanda-Prrk No 5165
593.55 Pemulihan Hak (Pen Pres 4/1960)
593.6 Hak Pengelolaan
593.61 PN Perumnas, Bonded Ware House, Industrial Estate, Real Estate
593.62 Perusahaan Daerah Pembangunan Perumahan
593.7 Sengketa Tanah
593.71 Peradilan Perkara Tanah
593.8 Pencabutan dan Pembebasan Tanah
593.81 Pencabutan Hak
593.82 Pembebasan Tanah
593.83 Ganti Rugi Tanah
594 Pendaftaran Tanah
594.1 Pengukuran / Pemetaan
594.11 Fotogrametri
594.12 Terristris
594.13 Triangulasi
594.14 Peralatan
594.2 Dana Pengukuran (Permen Agraria No. 61/1965)
594.3 Sertifikat
594.4 Pejabat Pembuat Akta Tanah (PPAT)
595 Lahan Transmigrasi
595.1 Tataguna Tanah
595.2 Landreform
595.3 Pengurusan Hak-Hak Tanah
595.4 Pendaftaran Tanah
600 PEKERJAAN UMUM DAN KETENAGAKERJAAN
601 Tata Bangunan Konstruksi Dan Industri Konstruksi
602 Kontraktor Pemborong
602.1 Tender
602.2 Pennunjukan
602.3 Prakualifikasi
602.31 Daftar Rekanan Mampu (DRM)
602.32 Tanda Daftar Rekanan
603 Arsitektur
604 Bahan Bangunan
604.1 Tanah Dan Batu Seperti: Batu Belah, Steen Slaag, Split dsb
604.2 Aspal, Aspal Buatan, Aspal Alam (butas)
604.3 Besi Dan Logam Lainnya
604.31 Besi Beton
604.32 Besi Profil
604.33 Paku
604.34 Alumunium, Profil
604.4 Bahan-Bahan Pelindung Dan Pengawet|(Cat, Tech Til, Pengawet Kayu)
604.5 Semen
604.6 Kayu
604.7 Bahan Penutup Atap|(Genting, Asbes Gelombang, Seng Dan Sebagainya)
604.8 Alat-Alat Penggantung Dan Pengunci
604.9 Bahan-Bahan Bangunan Lainnya
605 Instalasi
605.1 Instalasi Bangunan
605.2 Instalasi Listrik
605.3 Instalasi Air Sanitasi
605.4 Instalasi Pengatur Udara
605.5 Instalasi Akustik
605.6 Instalasi Cahaya / Penerangan
606 Konstruksi Pencegahan
606.1 Konstruksi Pencegahan Terhadap Kebakaran
606.2 Konstruksi Pencegahan Terhadap Gempa
606.3 Konstruksi Penegahan Terhadap Angin Udara/Panas
606.4 Konstruksi Pencegahan Terhadap Kegaduhan
606.5 Konstruksi Pencegahan Terhadap Gas/Explosive
606.6 Konstruksi Pencegahan Terhadap Serangga
606.7 Konstruksi Pencegahan Terhadap Radiasi Atom
610 PENGAIRAN
611 Irigasi
611.1 Bangunan Waduk
611.11 Bendungan
611.12 Tanggul
611.13 Pelimpahan Banjir
611.14 Menara Pengambilan
611.2 Bangunan Pengambilan
611.21 Bendungan
611.22 Bendungan Dengan Pintu Bilas
611.23 Bendungan Dengan Pompa
611.24 Pengambilan Bebas
611.25 Pengambilan Bebas Dengan Pompa
611.26 Sumur Dengan Pompa
611.27 Kantung Lumpur
611.28 Slit Ekstrator
611.29 Escope Channel
611.3 Bangunan Pembawa
611.31 Saluran
611.311 Saluran Induk
611.312 Saluran Sekunder
611.313 Suplesi
611.314 Tersier
611.315 Saluran Kwarter
611.316 Saluran Pasangan
611.317 Saluran Tertutup / Terowongan
611.32 Bangunan
611.321 Bangunan Bagi
611.322 Bangunan Bagi Dan Sadap
611.323 Bangunan Sadap
611.324 Bangunan Check
611.325 Bangunan Terjun
611.33 Box Tersier
611.34 Got Miring
611.35 Talang
611.36 Syphon
611.37 Gorong-Gorong
611.38 Pelimpah Samping
611.4 Bangunan Pembuang
611.41 Saluran
611.411 Saluran Pembuang Induk
611.412 Saluran Pembuang Sekunder
611.413 Saluran Tersier
611.42 Bangunan
611.421 Bangunan Outlet
611.422 Bangunan Terjun
611.423 Bangunan Penahan Banjir
611.43 Gorong-Gorong Pembuang
611.44 Talang Pembuang
611.45 Syphon Pembuang
611.5 Bangunan Lainnya
611.51 Jalan
611.511 Jalan Inspeksi
611.512 Jalan Logistik Waduk Lapangan
611.52 Jembatan
611.521 Jembatan Inspeksi
611.522 Jembatan Hewan
611.53 Tangga Cuci
611.54 Kubangan Kerbau
611.55 Waduk Lapangan
611.56 Bangunan Penunjang
611.57 Jaringan Telepon
611.58 Stasiun Agro
612 Folder
612.1 Tanggul Keliling
612.11 Tanggul
612.12 Bangunan Penutup Sungai
612.13 Jembatan
612.2 Bangunan Pembawa
612.21 Saluran
612.211 Saluran Muka
612.212 Saluran Pembawa Waduk
612.213 Saluran Pembawa Sekunder
612.22 Stasiun Pompa Pemasukan
612.23 Bangunan Bagi
612.24 Gorong-Gorong
612.25 Syphon
612.3 Bangunan Pembuang
612.31 Stasiun Pompa Pembuang
612.32 Saluran
612.321 Saluran Pembuang Induk
612.322 Saluran Pembuang Sekunder
612.33 Pintu Air Pembuangan
612.34 Gorong-Gorong Pembuangan
612.35 Syphon Pembuangan
612.4 Bangunan Lainnya
612.41 Bangunan
612.411 Bangunan Pengukur Air
612.412 Bangunan Pengukur Curah Hujan
612.413 Bangunan Gudang Stasiun Pompa
612.414 Bangunan Listrik Stasiun Pompa
612.42 Rumah Petugas Aksploitasi
613 Pasang Surut
613.1 Bangunan Pembawa
613.11 Saluran
613.111 Saluran Pembawa Induk
613.112 Saluran Pembawa Sekunder
613.113 Saluran Pembawa Tersier
613.114 Saluran penyimpanan air
613.12 Bangunan Pintu Pemasukan
613.2 Bangunan Pembuang
613.21 Saluran
613.211 Saluran Pembuang Induk
613.212 Saluran Pembuang Sekunder
613.213 Saluran Pembuang Tersier
613.214 Saluran Pengumpul Air
613.22 Bangunan Pintu Pembuang
613.3 Bangunan Lainnya
613.31 Kolam Pasang
613.32 Saluran
613.321 Saluran Lalu Lintas
613.322 Saluran Muka
613.33 Bangunan
613.331 Bangunan Penangkis Kotoran
613.332 Bangunan Pengukur Muka Air
613.333 Bangunan Pengukur Curah Hujan
613.34 Jalan
613.35 Jembatan
614 Pengendalian Sungai
614.1 Bangunan Pengaman
614.11 Tanggul Banjir
614.12 Pintu Pengatur Banjir
614.13 Klep Pengatur Banjir
614.14 Tembok Pengaman Talud
614.15 Krib
614.16 Kantung Lumpur
614.17 Check-Dam
614.18 Syphon
614.2 Saluran Pengaman
614.21 Saluran Banjir
614.22 Saluran Drainage
614.23 Corepure
614.3 Bangunan Lainnya
614.31 Warning System
614.32 Stasiun
614.321 Stasiun Pengukur Curah Hujan
614.322 Stasiun Pengukur Air
614.323 Stasiun Pengukur Cuaca
614.324 Stasiun Pos Penjagaan
615 Pengamanan Pantai
615.1 Tanggul
615.2 Krib
615.3 Bangunan Lainnya
616 Air Tanah
616.1 Stasiun Pompa
616.2 Bangunan Pembawa
616.3 Bangunan Pembuang
616.4 Bangunan Lainnya
620 JALAN
621 Jalan Kota
621.1 Daerah Penguasaan
621.11 Tanah
621.12 Tanaman
621.13 Bangunan
621.2 Bangunan Sementara
621.21 Jalan Sementara
621.22 Jembatan Sementara
621.23 Kantor Proyek
621.24 Gedung Proyek
621.25 Barak Kerja
621.26 Laboratorium Lapangan
621.27 Rumah
621.3 Badan Jalan
621.31 Pekerjaan Tanah (Earth Work)
621.32 Stabilisasi
621.4 Perkerasan
621.41 Lapis Pondasi Bawah
621.42 Lapis Pondasi
621.43 Lapis Permukaan
621.5 Drainage
621.51 Parit Tanah
621.52 Gorong-Gorong (Culvert)
621.6 Buku Trotuir
621.61 Tanah
621.62 Perkerasan
621.63 Pasangan
621.7 Median
621.71 Tanah
621.72 Tanaman
621.73 Perkerasan
621.74 Pasangan
621.8 Daerah Samping
621.81 Tanaman
621.82 Pagar
621.9 Bangunan Pelengkap Dan Pengamanan
621.91 Rambu-Rambu/Tanda-Tanda Lalu Lintas
621.92 Lampu Penerangan
621.93 Lampu Pengatur Lalu Lintas
621.94 Patok-Patok KM
621.95 Patok-Patok ROW (Sempadan)
621.96 Rel Pengamanan
621.97 Pagar
621.98 Turap Penahan
621.99 Bronjong
622 Jalan Luar Kota
622.1 Daerah Penguasaan
622.11 Tanah
622.12 Tanaman
622.13 Bangunan
622.2 Bangunan Sementara
622.21 Jalan Sementara
622.22 Jembatan Sementara
622.23 Kantor Proyek
622.24 Gudang Proyek
622.25 Barak Kerja
622.26 Laboratorium Lapangan
622.27 Rumah
622.3 Badan Jalan
622.31 Pekerjaan Tanah (Earth Work)
622.32 Stabilisasi
622.4 Perkerasan
622.41 Lapis Pondasi Bawah
622.42 Lapis Pondasi
622.43 Lapis Permukaan
622.5 Drainage
622.51 Parit
622.52 Gorong-Gorong (Culvert)
622.53 Sub Drainage
622.6 Trotoar
622.61 Tanah
622.62 Perkerasan
622.7 Median
622.71 Tanah
622.72 Tanaman
622.73 Perkerasan
622.74 Pasangan
622.8 Daerah Samping
622.81 Tanaman
622.82 Pagar
622.9 Bangunan Pelengkap Dan Pengamanan
622.91 Rambu-Rambu/Tanda-Tanda Lalu Lintas
622.92 Lampu Penerangan
622.93 Lampu Pengatur Lalu Lintas
622.94 Patok-Patok KM
622.95 Patok-Patok ROW (Sempadan)
622.96 Rel Pengamanan
622.97 Pagar
622.98 Turap Penahan
622.99 Bronjong
630 JEMBATAN
631 Jembatan Pada Jalan Kota
631.1 Daerah Penguasaan
631.11 Tanah
631.12 Tanaman
631.13 Bangunan
631.2 Bangunan Sementara
631.21 Jalan Sementara
631.22 Jembatan Sementara
631.23 Kantor Proyek
631.24 Gudang Proyek
631.25 Barak Kerja
631.26 Laboratorium Lapangan
631.27 Rumah
631.3 Pekerjaan Tanah (Earth Work)
631.31 Galian Tanah
631.32 Timbunan Tanah
631.4 Pondasi
631.41 Pondasi Kepala Jalan
631.42 Pondasi Pilar
631.43 Angker
631.5 Bangunan Bawah
631.51 Kepala Jembatan
631.52 Pilar
631.53 Piloon
631.54 Landasan
631.6 Bangunan
631.61 Gelagar
631.62 Lantai
631.63 Perkerasan
631.64 Jalan Orang / Trotoar
631.65 Sandaran
631.66 Talang air
631.7 Bangunan / Pengaman
631.71 Turap Penahan
631.72 Bronjong
631.74 Kist Dam
631.75 Corepure
631.76 Krib
631.8 Bangunan Pelengkap
631.81 Rambu-Rambu/Tanda-Tanda Lalu Lintas
631.82 Lampu Penerangan
631.83 Lampu Pengatur Lalu Lintas
631.84 Patok Pengaman
631.85 Patok ROW (Sempadan)
631.86 Pagar
631.9 Oprit
631.91 Badan
631.92 Perkerasan
631.93 Drainage
631.94 Baku
631.95 Median
632 Jembatan Pada Jalan Luar Kota
632.1 Daerah Penguasaan
632.11 Tanah
632.12 Tanaman
632.13 Bangunan
632.2 Bangunan Sementara
632.21 Jalan Sementara
632.22 Jembatan Sementara
632.23 Kantor Proyek
632.24 Gudang Proyek
632.25 Barak Kerja
632.26 Laboratorium Lapangan
632.27 Rumah
632.3 Pekerjaan Tanah (Earth Work)
632.31 Galian Tanah
632.32 Timnunan Tanah
632.4 Pondasi
632.41 Pondasi Kepala Jembatan
632.42 Pondasi Pilar
632.43 Pondasi Angker
632.5 Bangunan Bawah
632.51 Kepala Jembatan
632.52 Pilar
632.53 Piloon
632.54 Landasan
632.6 Bangunan Atas
632.61 Gelagar
632.62 Lantai
632.63 Perkerasan
632.64 Jalan Orang / Trotoar
632.65 Sandaran
632.66 Talang Air
632.7 Bangunan Pengaman
632.71 Turap / Penahan
632.72 Bronjong
632.73 Stek Dam
632.74 Kist Dam
632.75 Corepure
632.76 Krib
632.8 Bangunan Pelengkap
632.81 Rambu-Rambu/Tanda-Tanda Lalu Lintas
632.82 Lampu Penerangan
632.83 Lampu Pengatur Lalu Lintas
632.84 Patok Pengaman
632.85 Patok ROW (Sempadan)
632.86 Pagar
632.9 Oprit
632.91 Badan
632.92 Perkerasan
632.93 Drainage
632.94 Baku
632.95 Median
640 BANGUNAN
640.1 Gedung Pengadilan
640.2 Rumah Pejabat Negara
640.3 Gedung DPR
640.4 Gedung Balai Kota
640.5 Penjara
640.6 Perkantoran
642 Bangunan Pendidikan
642.1 Taman Kanak-Kanak
642.2 SD & SEKOLAH MENENGAH
642.3 Perguruan Tinggi
643 Bangunan Rekreasi
643.1 BANGUNAN OLAH RAGA
643.2 Gedung Kesenian
643.3 Gedung Pemancar
644 Bangunan Perdagangan
644.1 Pusat Perbelanjaan
644.2 Gedung Perdagangan
644.3 Bank
644.4 Pekantoran
645 Bangunan Pelayanan Umum
645.1 MCK
645.2 Gedung Parkir
645.3 Rumah Sakit
645.4 Gedung Telkom
645.5 Terminal Angkutan udara
645.6 Terminal Angkutan udara
645.7 Terminal Angkutan Darat
645.8 Bangunan Keagamaan
646 Bangunan Peninggalan Sejarah
646.1 Monumen
646.2 Candi
646.3 Keraton
646.4 Rumah Tradisional
647 Bangunan Industri
648 Bangunan Tempat Tinggal
648.1 Rumah Perkotaan
648.11 Inti / Sederhana
648.12 Sedang / Mewah
648.2 Rumah Pedesaan
648.21 Rumah Contoh
648.3 Real Estate
648.4 Bapetarum
649 Elemen Bangunan
649.1 Pondasi
649.11 Di Atas Tiang
649.2 Dinding
649.21 Penahan Beban
649.22 Tidak Menahan Beban
649.3 Atap
649.4 Lantai / Langit-Langit
649.41 Supended
649.42 Solit
649.5 Pintu / Jendela
649.51 Pintu Harmonik
649.52 Pintu Biasa
649.53 Pintu Sorong
649.54 Pintu Kayu
649.55 Jendela Sorong
649.56 Jendela Vertikal
650 TATA KOTA
651 Daerah Perdagangan / Pelabuhan
651.1 Daerah Pusat Perbelanjaan
651.2 Daerah Perkotaan
652 Daerah Pemerintah
653 Daerah Perumahan
653.1 Kepadatan Rendah
653.2 Kepadatan Tinggi
654 Daerah Industri
654.1 Industri Berat
654.2 Industri Ringan
654.3 Industri Ringan (Home Industry)
655 Daerah Rekreasi
655.1 Public Garden
655.2 Sport & Playing Fields
655.3 Open Space
656 Transportasi (Tata Letak)
656.1 Jaringan Jalan
656.11 Penerangan Jalan
656.2 Jaringan Kereta Api
656.3 Jaringan Sungai
657 Assaineering
657.1 Saluran Pengumpulan
657.2 Instalasi Pengolahan
657.21 Bangunan
657.211 Bangunan Penyaringan
657.212 Bangunan Penghancur Kotoran / Sampah
657.213 Bangunan Pengendap
657.214 Bangunan Pengering Lumpur
657.22 Unit Densifektan
657.23 Unit Perpompaan
658 Kesehatan Lingkungan
658.1 Persampahan
658.11 Bangunan Pengumpul
658.12 Bangunan Pemusnahan
658.2 Pengotoran Udara
658.3 pengotoran Air
658.31 Air Buangan Industri Limbah
658.4 Kegaduhan
658.5 Kebersihan Kota
660 TATA LINGKUNGAN
660.1 Persampahan
660.2 Kebersihan Lingkungan
660.3 Pencemaran
660.31 Pecemaran Air
660.32 Pencemaran Udara
661 Daerah Hutan
662 Daerah Pertanian
663 Daerah Pemikiman
664 Pusat Pertumbuhan
665 Transportasi
665.1 Jaringan Jalan
665.2 Jaringan Kereta Api
665.3 Jaringan Sungai
670 KETENAGAAN
671 Listrik
671.1 Kelistrikan
671.11 Kelisrikan PLN
671.12 Kelistrikan Non PLN
671.2 Pembangkit Tenaga Listrik
671.21 PLTA ( Pembangkit Listrik Tenaga Air )
671.22 PLTD ( Pembangkit Listrik Tenaga Diesel )
671.23 PLTG P ( Pembangkit Listrik Tenaga Gas )
671.24 PLTM ( Pembangkit Listrik Tenaga Matahari )
671.25 PLTN ( Pembangkit Listrik Tenaga Nuklir )
671.26 PLTPB ( Pembangkit Listrik Tenaga Uap )
671.3 Transmisi Tenaga Listrik
671.31 Gardu Induk/Gardu Penghubung/Gardu Trafo
671.32 Saluran Udara Tegangan Tinggi
671.33 Kabel Bawah Tanah
671.4 Distribusi Tenaga Listrik
671.41 Gardu Distribusi
671.42 Tegangan Rendah
671.43 Tegangan Menengah
671.44 Jaringan Bawah Tanah
671.5 Pengusahaan Listrik
671.51 Sambungan Listrik
671.52 Penjualan Tenaga Listrik
671.53 Tarif Listrik
672 Tenaga Air
673 Tenaga Minyak
674 Tenaga Gas
675 Tenaga Matahari
676 Tenaga Nuklir
677 Tenaga Panas Bumi
678 Tenaga Uap
679 Tenaga Lainya
680 PERALATAN
690 AIR MINUM
691 Intake
691.1 Broncaptering
691.2 Sumur
691.3 Bendungan
691.4 Saringan (screen)
691.5 Pintu air
691.6 Saluran Pembawa
691.7 Alat Ukur
691.8 Perpompaan
692 Transmisi Air Baku
692.1 Perpipaan
692.2 Katup Udara (Air Relief)
692.3 Katup Penguras (Blow Off)
692.4 Bak Pelepas Tekanan
692.5 Jembatan Pipa
692.6 Syphon
693 Instalasi Pengelolaan
693.1 Bangunan Ukur
693.2 Bangunan Aerasi
693.3 Bangunan Pengendapan
693.4 Bangunan Pembubuh Bahan Kimia
693.5 Bangunan Pengaduk
693.6 Bangunan Saringan
693.7 Perpompaan
693.8 Clear Hell
694 Distribusi
694.1 Reservoir Menara Bawah Tanah
694.11 Menara
694.12 reservoir di Bawah Tanah
694.2 Perpipaan
694.3 Perpompaan
694.4 Jembatan Pipa
694.5 Syphon
694.6 Hydran
694.61 Hydran Umum
694.62 Hydran Kebakaran
694.7 Katup
694.71 Katup Udara (Air Relief)
694.72 Katup Pelepas (Blow Off)
694.8 Bak Pelepas Tekanan
700 PENGAWASAN
701 Bidang Urusan Dalam
702 Bidang Peralatan
703 Bidang Kekayaan Daerah
704 Bidang Perpustakaan / Dokumentasi / Kearsipan Sandi
705 Bidang Perencanaan
706 Bidang Organisasi / Ketatalaksanaan
707 Bidang Penelitian
708 Bidang Konferensi
709 Bidang Perjalanan Dinas
710 BIDANG PEMERINTAHAN
711 Bidang Pemerintahan Pusat
712 Bidang Pemerintahan Provinsi
713 Bidang Pemerintahan Kabupaten / Kota
714 Bidang Pemerintahan Desa
715 Bidang MPR / DPR
716 Bidang DPRD Provinsi
717 Bidang DPRD Kabupaten / Kota
718 Bidang Hukum
719 Bidang Hubungan Luar Negeri
720 BIDANG POLITIK
721 Bidang Kepartaian
722 Bidang Organisasi Kemasyarakatan
723 Bidang Organisasi Profesi Dan Fungsional
724 Bidang Organisasi Pemuda
725 Bidang Organisasi Buruh, Tani, Dan Nelayan
726 Bidang Organisasi Wanita
727 Bidang Pemilihan Umum
730 BIDANG KEAMANAN/KETERTIBAN
731 Bidang Pertahanan
732 Bidang Kemiliteran
733 Bidang Perlindungan Masyarakat
734 Bidang Kemanan
735 bidang Kejahatan
736 Bidang Bencana
737 Bidang Kecelakaan
740 BIDANG KESEJAHTERAAN RAKYAT
741 Bidang Pembagunan Desa
742 Bidang Pendidikan
743 Bidang Kebudayaan
744 Bidang Kesehatan
745 Bidang Agama
746 Bidang Sosial
747 Bidang Kependudukan
748 Bidang Media Massa
750 BIDANG PEREKONOMIAN
751 Bidang Perdagangan
752 Bidang Pertanian
753 Bidang Perindustrian
754 Bidang Pertambangan / Kesamudraan
755 Bidang Perhubungan
756 Bidang Tenaga Kerja
757 Bidang Permodalan
758 Bidang Perbankan / Moneter
759 Bidang Agraria
760 BIDANG PEKERJAAN UMUM
761 Bidang Pengairan
762 Bidang Jalan
763 Bidang Jembatan
764 Bidang Bangunan
765 Bidang Tata Kota
766 Bidang Lingkungan
767 Bidang Ketenagaan
768 Bidang Peralatan
769 Bidang Air Minum
780 BIDANG KEPEGAWAIAN
781 Bidang Pengadaan Pegawai
782 Bidang Mutasi Pegawai
783 Bidang Kedudukan Pegawai
784 Bidang Kesejahteran Pegawai
785 Bidang Cuti
786 Bidang Penilaian
787 Bidang Tata Usaha Kepegawaian
788 Bidang Pemberhentian Pegawai
789 Bidang Pendidikan Pegawai
790 BIDANG KEUANGAN
791 Bidang Anggaran
792 Bidang Otorisasi
793 Bidang Verifikasi
794 Bidang Pembukuan
795 Bidang Perbendaharaan
796 Bidang Pembina Kebendaharaan
797 Bidang Pendapatan
799 Bidang Bendaharaan
800 KEPEGAWAIAN|Klasifikasi Disini: Kebijaksanaan Kepegawaian
800.043 Pengaduan
800.05 Tim
800.07 Statistik
800.08 Peraturan Perundang-Undangan
800.1 Perencanaan
800.2 Penelitian
810 PENGADAAN|Meliputi: Lamaran, Pengujian Kesehatan, Dan Pengangkatan Calon Pegawai
811 Lamaran
811.1 Testing
811.2 Screening
811.3 Panggilan
812 Pengujian Kesehatan
813 Pengangkatan Calon Pegawai
813.1 Pengangkatan Calon Pegawai Golongan 1
813.2 Pengangkatan Calon Pegawai Golongan II
813.3 Pengangkatan Calon Pegawai Golongan III
813.4 Pengangkatan Calon Pegawai Golongan IV
813.5 Pengangkatan Calon Guru Inpres
814 Pengangkatan Tenaga Lepas
814.1 Pengangkatan Tenaga Bulanan / Tenaga Kontrak
814.2 Pengangkatan Tenaga Harian
814.3 Pengangkatan Tenaga Pensiunan
820 MUTASI|Meliputi: Pengangkatan, Kenaikan Gaji Berkala, Kenaikan Pangkat, Pemindahan, Pelimpahan Datasering, Tugas Belajar Dan Wajib Militer
821 Pengangkatan
821.1 Pengangkatan Menjadi Pegawai Negeri Tetap
821.11 Pengangkatan Menjadi Pegawai Negeri Golongan 1
821.12 Pengangkatan Menjadi Pegawai Negeri Golongan 2
821.13 Pengangkatan Menjadi Pegawai Negeri Golongan 3
821.14 Pengangkatan Menjadi Pegawai Negeri Golongan 4
821.15 Pengangkatan Menjadi Pegawai Negeri Sipil Yang Cuti Di Luar Tanggungan Negara
821.2 Pengangkatan Dalam Jabatan, Pembebasan Dari Jabatan, Berita Acara Serah Terima Jabatan
821.21 Sekjen/Dirjen/Irjen/Kabag
821.22 Kepala Biro/Direktur/Inspektur/Kepala Pusat/Sekretaris/Kepala Dinas/Asisten Sekwilda
821.23 Kepala Bagian/Kepala Sub Direktorat/Kepala Bidang/Inspektur Pembantu
821.24 Kepala Subbagian/Kepala Seksi/Kepala Sub Bidang/Pemeriksa
821.25 Residen/Pembantu Gubernur
821.26 Wedana/Pembantu Bupati
821.27 Camat
821.28 Lurah Administratif (Lurah Desa)
821.29 Jabatan Lainnya
822 Kenaikan Gaji Berkala
822.1 Pegawai Golongan 1
822.2 Pegawai Golongan 2
822.3 Pegawai Golongan 3
822.4 Pegawai Golongan 4
823 Kenaikan Pangkat / Pengangkatan
823.1 Pegawai Golongan 1
823.2 Pegawai Golongan 2
823.3 Pegawai Golongan 3
823.4 Pegawai Golongan 4
824 Pemindahan / Pelimpahan / Perbantuan
824.1 Pegawai Golongan 1
824.2 Pegawai Golongan 2
824.3 Pegawai Golongan 3
824.4 Pegawai Golongan 4
824.5 Lolos Butuh
824.6 Kurikulum dan Silabi
824.7 Proposal (TOR)
825 Datasering dan Penempatan Kembali
826 Penunjukan Tugas Belajar
826.1 Dalam Negeri
826.2 Luar Negeri
826.3 Tunjangan Belajar
826.4 Penempatan Kembali
827 Wajib Militer
828 Mutasi Dengan Instansi Lain
830 KEDUDUKAN|Meliputi: Perhitungan Masa Kerja, Penyesuaian Pangkat/Gaji, Penghargaan Ijasah, Dan Jenjang Pangkat
831 Perhitungan Masa Kerja
832 Penyesuaian Pangkat / Gaji
832.1 Pegawai Golongan 1
832.2 Pegawai Golongan 2
832.3 Pegawai Golongan 3
832.4 Pegawai Golongan 4
833 Penghargaan Ijazah / Penyesuaian
834 Jenjang Pangkat / Eselonering
840 KESEJAHTERAAN PEGAWAI|Meliputi: Tunjangan, Dana, Perawatan Kesehatan, Koperasi, Distribusi, Permahan/Tanah, Bantuan Sosial, Rekreasi Dan Dispensasi.
841 Tunjangan
841.1 Jabatan
841.2 Kehormatan
841.3 Kematian/Uang Duka
841.4 Tunjangan Hari Raya
841.5 Perjalanan Dinas Tetap/Cuti/Pindah
841.6 Keluarga
841.7 Sandang, Pangan, Papan (Bapertarum)
842 Dana
842.1 Taspen
842.2 Kesehatan
842.3 Asuransi
843 Perawatan Kesehatan
843.1 Poliklinik
843.2 Perawatan Dokter
843.3 Obat-Obatan
843.4 Keluarga Berencana
844 Koperasi / Distribusi
844.1 Distribusi Pangan
844.2 Distribusi Sandang
844.3 Distribusi Papan
845 Perumahan/Tanah
845.1 Perumahan Pegawai
845.2 Tanah Kapling
845.3 Losmen/Hotel
846 Bantuan Sosial
846.1 Bantuan Kebakaran
846.2 Bantuan Kebanjiran
850 CUTI|Meliputi Cuti Tahunan, Cuti Besar, Cuti Sakit, Cuti Hamil, Cuti Naik Haji, Cuti Diluar Tanggungan Negara Dan Cuti Alasan Lain
851 Cuti Tahunan
852 Cuti Besar
853 Cuti Sakit
854 Cuti Hamil
855 Cuti Naik Haji/Umroh
856 Cuti Di Luar Tangungan Neagara
857 Cuti Alasan Lain/Alasan Penting
860 PENILAIAN|Meliputi: Penghargaan, Hukuman, Konduite, Ujian Dinas,Penilaian Kakayaan Pribadi Dan Rehabilitasi
861 Penghargaan
861.1 Bintang/Satyalencana
861.2 Kenaikan Pangkat Anumerta
861.3 Kenaikan Gaji Istimewa
861.4 Hadiah Berupa Uang
861.5 Pegawai Teladan
862 Hukuman
862.1 Teguran Peringatan
862.2 Penundaan Kenaikan Gaji
862.3 Penurunan Pangkat
862.4 Pemindahan|Catatan: Pemberhentian Untuk Sementara Waktu Dan Pemberhentian Tidak Dengan Hormat Lihat 887 Dan 888
863 Konduite, DP3, Disiplin Pegawai
864 Ujian Dinas
864.1 Tingkat 1
864.2 Tingkat 2
864.3 Tingkat 3
865 Penilaian Kehidupan Pegawai Negeri|Meliputi: Petunjuk Pelaksanaan Hidup Sederhana, Penilaian Kekayaan Pribadi ( LP2P )
866 Rehabilitasi / Pengaktifan Kembali
870 TATA USAHA KEPEGAWAIAN|Meliputi: Formasi, Bezetting, Registrasi,Daftar, Riwayat Hidup, Hak, Penggajian, Sumpah,/Janji Dan Korps Pegawai
871 Formasi
872 Bezetting/Daftar Urut Kepegawaian
873 Registrasi
873.1 NIP
873.2 KARPEG
873.3 Legitiminasi/Tanda Pengenal
873.4 Daftar Keluarga, Perkawinan, Perceraian, Karis, Karsu
874 Daftar Riwayat Pekerjaan
874.1 Tanggal Lahir
874.2 Penggantian Nama
874.3 Izin kepartaian Organisasi
875 Kewenangan Mutasi Pegawai
875.1 Pelimpahan Wewenang
875.2 Specimen Tanda Tangan
876 Penggajian
876.1 SKPP
877 Sumpah/Janji
878 Korps Pegawai
880 PEMBERHENTIAN PEGAWAI|Meliputi Atas Pemberhentian,Permintaan Sendiri, Dengan Hak Pensiun, Karena Meninggal Dunia, Alasan Lain, Dengan Diberi Uang Pesangon, Uang Tnggu Untuk Sementara Waktu Dan Pemberhentian Tidak Dengan Hormat
881 Permintaan Sendiri
882 Dengan Hak Pensiun
882.1 Pemberhentian Dengan Hak Pensiun Pegawai Negeri Golongan 1
882.2 Pemberhentian Dengan Hak Pensiun Pegawai Negeri Golongan 2
882.3 Pemberhentian Dengan Hak Pensiun Pegawai Negeri Golongan 3
882.4 Pemberhentian Dengan Hak Pensiun Pegawai Negeri Golongan 4
882.5 Pensiun Janda / Duda
882.6 Pensiun Yatim Piatu
882.7 Uang Muka Pensiun
883 Karena Meninggal
883.1 Karena Meninggal Dalam Tugas
884 Alasan Lain
885 Uang Pesangon
886 Uang Tunggu
887 Untuk Sementara Waktu
888 Tidak Dengan Hormat
890 PENDIDIKAN PEGAWAI|Meliputi: Perencanaan, Pendidikan Reguler, Pendidikan Non-Reguler, Pendidikan Ke Luar Negeri, Metode, Tenaga Pengajar, Administrasi Pendidikan, Fasilitas Sarana Pendidikan
891 Perencanaan
891.1 Program
891.2 Kurikulum dan Silabi
891.3 Proposal ( TOR )
892 Pendidikan _Egular / Kader
892.1 IPDN / APDN
892.2 Kursus-Kursus Reguler
893 Pendidikan dan Pelatihan / Non Reguler
893.1 LEMHANAS
893.2 Pendidikan dan Pelatihan Struktural, SPATI, SPAMEN, SPAMA, ADUMLA, ADUM
893.3 Kursus-Kursus / Penataran
893.4 Diklat Tehnik, Fungsional Dan Manajemen Pemerintahan
893.5 Diklat Lainnya
894 Pendidikan Luar Negeri
894.1 Berkesinambungan / Berkala / Bergelar
894.2 Non Gelar / Diploma
895 Metode
895.1 Kuliah
895.2 Ceramah, Simposium
895.3 Diskusi, Raker, Seminar, Lokakarya, Orientasi
895.4 Studi Lapangan, Kkn, Widyawisata
895.5 Tanya Jawab / Sylabi / Modul / Kursil
895.7 Penugasan
895.8 Gladi
896 Tenaga Pengajar / Widyaiswara/Narasumber
896.1 Moderator
897 Administrasi Pendidikan
897.1 Tahun Pelajaran
897.2 Persyaratan, Pendaftaran, Testing, Ujian
897.3 STTP
897.4 Penilaian Angka Kredit
897.5 Laporan Pendidikan Dan Pelatihan
898 Fasilitas Belajar
898.1 Tunjangan Belajar
898.2 Asrama
898.3 Uang Makan
898.4 Uang Transport
898.5 Uang Buku
898.6 Uang Ujian
898.7 Uang Semester / Uang Kuliah
898.8 Uang Saku
899 Sarana
899.1 Bantuan Sarana Belajar
899.2 Bantuan Alat-Alat Tulis
899.3 Bantuan Sarana Belajar Lainnya
900 KEUANGAN
901 Nota Keuangan
902 APBN
903 APBD
904 APBN-P
905 Dana Alokasi Umum
906 Dana Alokasi Khusus
907 Dekonsentrasi (Pelimpahan Dana Dari Pusat Ke Daerah)
910 ANGGARAN
911 Rutin
912 Pembangunan
913 Anggaran Belanja Tambahan
914 Daftar Isian Kegiatan (DIK)
914.1 Daftar Usulan Kegiatan (DUK)
915 Daftar Isian Poyek (DIP)
915.1 Daftar Usulan Proyek (DUP)
915.2 Daftar Isian Pengguna Anggaran (DIPA)
916 Revisi Anggaran
920 OTORISASI / SKO
921 Rutin
922 Pembangunan
923 SIAP
924 Ralat SKO
930 VERIFIKASI
931 SPM Rutin (daftar p8)
932 SPM Pembangunan (daftar p8)
933 Penerimaan (daftar p6. p7)
934 SPJ Rutin
935 SPJ Pembangunan
936 Nota Pemeriksaan
937 SP Pemindahan Pembukuan
940 PEMBUKUAN
941 Penyusunan Perhitungan Anggaran
942 Permintaan Data Anggaran Laporan Fisik Pembangunan
943 Laporan Fisik Pembangunan
950 PERBENDAHARAAN
951 Tuntutan Ganti Rugi (ICW Pasal 74)
952 Tuntutan Bendaharawan
953 Penghapusan Kekayaan Negara
954 Pengangkatan/Penggantian Pemimpin Proyak Dan Pengangkatan/Pemberhentian Bendaharawan
955 Spesimen Tanda Tangan
956 Surat Tagihan Piutang, Ikhtisar Bulanan
960 PEMBINAAN KEBENDAHARAAN
961 Pemeriksaan Kas Dan Hasil Pemeriksaan Kas
962 Pemeriksaan Administrasi Bendaharawan
963 Laporan Keuangan Bendaharawan
970 PENDAPATAN
971 Perimbangan Keuangan
972 Subsidi
973 Pajak,Ipeda, IHH,IHPH
974 Retribusi
975 Bea
976 Cukai
977 Pungutan / PNBP
978 Bantuan Presiden, Menteri Dan Bantuan Lainnya
990 BENDAHARAWAN
991 SKPP / SPP
992 Teguran SPJ
`;
