/**
 * What each rule of the rule book says, in one sentence: for whoever meets its number in a lesson. The whole of it, with its
 * cases, is what `decide` checks; this says what it is about.
 */
export const bunyiAturan: Readonly<Record<string, string>> = {
	'A-01': 'NIK tepat 16 angka.',
	'A-02':
		'Angka ke-7 sampai ke-12 NIK adalah tanggal lahir yang ada di kalender; untuk perempuan tanggalnya ditambah 40.',
	'A-03': 'Nomor urut di akhir NIK dimulai dari 0001, tidak pernah 0000.',
	'A-04':
		'NIK cocok dengan jenis kelamin dan tanggal lahir. Bila tidak cocok, buktinya diminta; NIK tidak diganti.',
	'A-05': 'Kode wilayah di dalam NIK bukan bukti domisili; kodenya tetap meskipun orangnya pindah.',
	'A-06': 'Satu NIK untuk satu orang, dan hanya Disdukcapil yang menerbitkannya.',
	'A-07': 'Nomor KK 16 angka dan tetap selamanya, kecuali kepala keluarganya berganti.',
	'A-08': 'Susunan KK: siapa yang tercantum di dalamnya dan sebagai apa.',
	'A-08.1': 'Satu KK mempunyai tepat satu Kepala Keluarga.',
	'A-08.2': 'Satu orang hanya aktif di dalam satu KK.',
	'A-08.3': 'Hubungan setiap anggota dilihat dari kepala keluarga dan dipilih dari sebelas SHDK.',
	'A-08.4':
		'Pasangan kepala keluarga laki-laki ditulis Istri, pasangan kepala keluarga perempuan ditulis Suami.',
	'A-08.5': 'Anggota dengan SHDK Suami atau Istri berstatus Kawin.',
	'A-08.6':
		'Anak kandung lebih muda daripada ayah dan ibunya; selisih di bawah 12 tahun diperiksa lagi.',
	'A-08.7': 'Kepala keluarga KK baru berumur 17 tahun atau lebih, sudah kawin, atau pernah kawin.',
	'A-08.8':
		'Bila kepala keluarga meninggal atau pindah sendiri, ada penggantinya, dan KK yang ditinggal mendapat nomor baru.',
	'A-08.9': 'Perubahan susunan KK dilaporkan paling lambat 30 hari.',
	'A-09':
		'Biodata diisi lengkap; nama pada dokumen baru paling sedikit dua kata dan paling panjang 60 huruf.',
	'B-01':
		'Formulir yang berlaku: F-1.01 sampai F-1.07 dan F-2.01 serta pasangannya; kode lama tidak dipakai lagi.',
	'B-02': 'Kelahiran: isian, lampiran, tanggal, orang tua, dan KK tujuan bayi.',
	'B-03': 'Kematian menutup data seseorang dengan segala akibatnya, dan tidak menghapus apa pun.',
	'B-04':
		'Pindah keluar menurut lima klasifikasi; cukup F-1.03 dan KK. Pindah di dalam desa tidak mengubah LAMPID.',
	'B-05':
		'Datang: NIK dicatat apa adanya, dengan surat pindah bila perlu, ke KK baru atau menumpang.',
	'B-06':
		'Pisah KK, gabung KK, dan ubah data memakai bukti; yang keliru dibatalkan, bukan dihapus.',
	'B-07':
		'Akhir bulan = awal + lahir + datang − mati − pindah − hilang, dihitung pada bulan tanggal lapor.',
	'B-08': 'Buku administrasi penduduk B.1 sampai B.5; setiap peristiwa menjadi baris buku mutasi.',
	'C-01':
		'Nomor surat: kode klasifikasi, nomor urut, kode desa, bulan romawi, dan tahun, menurut tanggal suratnya.',
	'C-02':
		'Nomor diambil saat tanda tangan, tanpa lubang dan tanpa ganda; mulai 001 setiap 1 Januari; tanggal tidak mundur.',
	'C-03':
		'Yang menandatangani: Kepala Desa, a.n. dengan mandat tertulis, atau Plh., Plt., dan Pj. sesuai penetapannya.',
	'C-04':
		'Surat berjalan: diajukan, diverifikasi, diparaf, ditandatangani, diserahkan, diarsipkan; pemeriksa bukan penanda tangan.',
	'C-05':
		'Layanan mandiri: masuk dengan NIK dan PIN, untuk diri sendiri atau anggota satu KK, biodata tidak diketik ulang.',
	'C-06': 'Setiap jenis surat mempunyai syaratnya sendiri, yang dicocokkan dengan buku induk.',
	'C-07':
		'Tanda tangan elektronik milik pribadi. Isi yang sudah ditandatangani tidak berubah; yang keliru dicabut.',
	'D-01':
		'Belanja melaksanakan kegiatan RKP Desa, dengan kode, sumber dana, volume, satuan, harga satuan, dan pelaksana.',
	'D-02':
		'Anggaran habis terbagi: SiLPA tahun berkenaan Rp0, dan belanja tiap sumber tidak melebihi uangnya.',
	'D-03':
		'Siltap, tunjangan, dan BPD paling banyak 30% dari belanja di luar hasil bengkok; selebihnya paling sedikit 70%.',
	'D-04':
		'Siltap tidak di bawah minimum dan tidak dibayar dari Dana Desa; bila ADD kurang, dipakai sumber lain.',
	'D-05': 'Pendapatan transfer dianggarkan sebesar surat pagunya.',
	'D-06':
		'Ketentuan Dana Desa ditetapkan setiap tahun: BLT, ketahanan pangan, operasional, dan KDMP; yang belum ada tidak diperiksa.',
	'D-07':
		'Sekdes, Kades, BPD paling lambat Oktober, kirim dalam 3 hari, evaluasi 20 hari kerja, ditetapkan paling lambat 31 Desember.',
	'D-08': 'Berkas untuk camat lengkap sebelum evaluasi dimulai; sesudah ditetapkan disusun DPA.',
	'D-09':
		'Perubahan APBDes satu kali setahun, kecuali keadaan luar biasa, dengan jalan yang sama seperti APBDes.',
	'D-10':
		'Uang keluar sesudah SPP diverifikasi dan disetujui, tidak melebihi sisa anggarannya; BKU ditutup setiap bulan dan sama dengan kas tunai ditambah bank.',
	'E-01':
		'RPJM Desa ditetapkan paling lambat 3 bulan sejak Kepala Desa dilantik, untuk seluruh masa jabatannya.',
	'E-02': 'Musyawarah desa perencanaan tahunan diselenggarakan BPD paling lambat Juni.',
	'E-03':
		'Tim penyusun RKP 7 sampai 11 orang dengan perempuan di dalamnya: Kades pembina, Sekdes ketua, ketua LPM sekretaris.',
	'E-04': 'Pagu indikatif dan RPJM Desa dicermati pada Juli.',
	'E-05': 'Penyusunan RKP dimulai Juli: rancangan, RAB, gambar, dan daftar usulan.',
	'E-06':
		'Musrenbangdes diselenggarakan pemerintah desa sebelum RKP ditetapkan, dengan berita acara dan daftar hadir.',
	'E-07': 'Perdes RKP Desa ditetapkan paling lambat akhir September.',
	'E-08': 'Daftar usulan RKP disampaikan kepada bupati lewat camat paling lambat 31 Desember.',
	'E-09': 'Musyawarah desa diselenggarakan BPD, musrenbangdes diselenggarakan pemerintah desa.',
	'E-10':
		'Usulan menyebut lokasi, bidang, volume, biaya, pengusul, dan sasaran; nilai peserta menentukan urutannya.',
	'E-11': 'Usulan di luar kewenangan desa masuk daftar usulan RKP, bukan rancangan APBDes.',
	'E-12':
		'Biaya RKP tiap sumber tidak melebihi pagu indikatifnya, dan kegiatannya ada di RPJM Desa.',
	'E-13': 'Musrenbang daring tetap memerlukan berita acara.',
	'F-01':
		'Satu KK paling banyak satu penerima untuk satu program keluarga; satu NIK satu kali untuk program perorangan.',
	'F-02':
		'Sasaran bantuan dirujuk dari data pemerintah; penerima BLT Desa ditetapkan musyawarah desa dengan berita acara.',
	'F-03':
		'Bantuan atas nama yang meninggal atau pindah menjadi usulan henti; penggantinya diputuskan musyawarah desa.',
	'F-04': 'Penerima BLT Desa yang juga menerima PKH atau bantuan sembako diperingatkan.',
	'F-05':
		'Penerima bantuan penduduk aktif desa dengan NIK yang sah; perangkat desa, ASN, TNI, dan Polri diperingatkan.',
	'F-06': 'BLT Desa tidak melebihi batas tahunnya, sebulan dan sekali bayar.',
	'F-07': 'Verval bantuan: layak, tidak layak, atau perlu data; dua yang terakhir dengan alasan.',
	'F-08':
		'Pemutakhiran data kesejahteraan: musyawarah, isian operator, dinas sosial, cek lapangan, lalu pemeringkatan.',
	'F-09':
		'Daftar penerima bantuan yang diumumkan memuat nama, dusun, dan jenis bantuan, tanpa NIK dan nomor KK.',
	'G-01':
		'Capaian entri desa adalah data yang lengkap dibagi jumlah acuan; di bawah separuhnya merah.',
	'G-02':
		'Injeksi data hanya oleh kecamatan dari sumber yang disebut, dan dihitung sesudah desa memverifikasinya.',
	'G-03': 'Kecamatan memeriksa data desa dan dapat meminta desa melihatnya kembali.',
	'G-04':
		'Kecamatan mengunci laporan LAMPID atau mengembalikannya; desa tidak dapat mengunci sendiri.',
	'G-05':
		'Kecamatan mengevaluasi rancangan; setiap catatan merujuk nomor aturan, hasilnya Sesuai atau Perlu penyempurnaan.',
	'G-06': 'Kecamatan membina dan mengawasi, tetapi tidak mengubah angka desa.',
	'G-07': 'Papan kecamatan memperlihatkan entri, LAMPID, verval, dan injeksi setiap desa.',
	'G-08': 'Pengguna kecamatan hanya melihat desa di wilayahnya.',
	'DL-01': 'Tanggal desa latihan hanya maju, paling jauh satu tahun sekali.',
	'IM-04': 'Perubahan yang menjadi urusan peristiwa tidak dapat masuk lewat lembar impor.',
	'IM-05': 'Lembar yang mungkin memuat data orang sungguhan disamarkan di peramban, atau ditolak.',
	'IM-06': 'Baris yang keliru menahan seluruh lembar, kecuali Anda memilih menerima yang baik saja.'
};
