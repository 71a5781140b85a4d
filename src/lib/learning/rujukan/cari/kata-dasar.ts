/**
 * Root words (kata dasar) of everyday and of office Indonesian that affixes are stripped down to. Words that look affixed and are
 * none for who searches (penduduk, kecamatan, pemerintah) stand here as well, so that nothing is stripped from them.
 */
export const kataDasar: ReadonlySet<string> = new Set(
	`
	abadi acara acu ada adat adik administrasi agama agenda ahli air ajak ajar aju akad akhir akibat akta aktif aku akun alam
	alamat alas alat alih alir almarhum aman amanat ambil ampu anak analisis andal anggap anggar anggota angka angkat angsur
	antar antara antre arah arsip arti aset asing asal asli atas atur awal awas ayah ayat baca bagan bagi bagus bahan bahas
	baik bakti balas balik balita bandel bangun bandung banding bantah bantu banyak barang baris baru batal batas batin bawa
	bayar bayi beban beda bela belanja beli benar bencana bendahara bentuk berangkat beras beres beri berita berkas bersih
	besar biasa biaya bicara bidan bidang bina biodata bisa blangko bom bonus buang buat budaya bujuk buka bukti buku bulan
	bunga buruh butir butuh cabut cacah cadang cair camat cantum capai cara cari catat cegah cek cepat cerai cerita cermat cetak
	cipta cocok contoh coba coret cucu cukup curiga daerah daftar dagang dalam damping dana dapat darat darurat dasar data
	datang daya debat demi denda dengar depan desa desil dewasa didik digital dinas diri disiplin disposisi dokter dokumen dua
	duda duga dukuh dukun dukung dunia dusun efektif ekonomi ekspor elemen entri evaluasi faktor fasilitas formulir foto
	fungsi gabung gagal gambar gandeng ganda ganti gaji gelar gerak getar giat giling gizi golong gotong guna gugat guru hadap
	hadir hak hambat hamil hanya hapus harap harga hari harta hasil hendak henti hibah hidup hilang himpun hitung hormat
	hubung hukum huni huruf ibu identitas ijazah ikat ikut ilmu imbang impor indah induk informasi ingat ingin inisiatif
	injeksi insentif isi istilah istirahat istri izin jabat jadi jadwal jaga jalan jalur jamin jangka jarak jasa jatuh jawab
	jelas jenazah jenis jenguk jilid jodoh jual judul jumlah juta kabar kabupaten kaji kakek kali kalurahan kampung kantor
	karang kartu kas kata kaum kawal kawin kecamatan kehendak kelamin keliru kelola kelompok kelurahan keluar keluarga kembali
	kembang kembar kena kenal kendala kepala kepesertaan kerabat kerja kertas keterangan kira kirim klasifikasi kode kompeten
	kondisi konsolidasi koreksi kota kuasa kuat kubur kuliah kumpul kunci kunjung kurang kursus kutip laci lahir lain laki
	laku lalu lama lambat lampir lancar langkah langsung lansia lapor larang lari latih lawan layan layak lebih legal lelah
	lembaga lembar lengkap letak lewat libat libur lihat limpah lindung lingkung lintas lisan loket lunas lulus luas lurah maju
	makam makan maksud mandiri manfaat masalah masuk masyarakat materai mati mau meninggal menantu mertua minggu minta mobil
	modal mohon muat mudah mufakat mula mulai mundur murah musim mutakhir mutasi mutu naik nama nasihat negara nenek nikah
	nilai nomor nyata obat olah operator orang padan pagu paham pajak pakai paksa paling panduan panggil pangkal panitia pantau
	papan pasal pasang pasti patuh pecah pegang peduli pelaku pendek penduduk penting penuh perangkat percaya perempuan
	periksa perintah peristiwa periode perkara perlu pesan peserta petugas piket pikir pilih pimpin pindah pinjam pintu pisah
	pokok polisi posisi potong praktik presiden pribadi produk program proses puluh pulang pungut pusat putus puskesmas rahasia
	ramai ramal rangkap rapat rapi rasa rawan rawat register rekam rekap rekening renang rencana rentan resmi retribusi ribu
	rinci rintis riwayat rukun rumah rumus runding rupiah rusak sah saji saksi salah salin salur sama sampai sandi sanggah
	sasar satu sayang sebab sebut sedang sedia sehat sejahtera sekolah sekretaris selamat selenggara seleksi selesai selisih
	semester sementara sengketa sentuh serah seri serta sertifikat sesuai setor setuju siap sidang sifat siksa simpan singkat
	sisa sisih sistem sosial stempel struktur suami subsidi sulit sumber sumbang sumpah sunting surat surut survei susul
	susun swadaya syarat tabel tagih tahan tahap tahu tahun takut tambah tampil tampung tanah tanam tanda tandatangan tangan
	tanggal tanggap tanggung tanya tarik tata tatap tawar tempat tempel tempo temu tengah tentang tentu tepat terang terbit
	terima tertib teruskan tetap tetangga tiba tidak tim timbang tinggal tinggi tindak tingkat tinjau tipu titip tokoh tolak
	tolong tonton total tuju tugas tukar tulis tumbuh tumpang tunda tunggal tunjang tunjuk tuntas tuntut turun tutup uang ubah
	ucap ujar uji ulang umum umur undang undi unduh unggah unsur untung upah upaya urai urus urut usaha usul utama utang
	validasi verifikasi verval wafat wajib waktu wali warga waris wawancara wewenang wilayah wujud
	pemerintah bupati gubernur menteri
	`
		.trim()
		.split(/\s+/)
);
