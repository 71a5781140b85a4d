/**
 * Root words (kata dasar) of everyday and of office Indonesian that affixes are stripped down to. Words that look affixed and are
 * none for who searches (penduduk, kecamatan, pemerintah) stand here as well, so that nothing is stripped from them.
 */
export const kataDasar: ReadonlySet<string> = new Set(
	`
	abadi acara acu ada adat adik administrasi agama agenda ahli air ajak ajar aju akad akhir akibat akses akta aktif aku akun
	alam alamat alas alat alih alir almarhum aman amanat ambil ampu anak analisis andal anggap anggar anggota angka angkat
	angsur antar antara antre arah arsip arti asal aset asing asli asuh atas atur audit awal awas ayah ayat baca bagan bagi
	bagus bahan bahas baik bakti balas balik balita bandel banding bandung bangun bantah bantu banyak barang baris baru batal
	batas batin bawa bayar bayi beban beda bekal bela belanja beli benar bencana bendahara bentuk berangkat beras beres beri
	berita berkas bersih besar biasa biaya bicara bidan bidang bimbing bina biodata bisa blangko bom bongkar bonus buang buat
	budaya bujuk buka bukti buku bulan bunga buruh butir butuh cabut cacah cadang cair camat cantum capai cara cari catat cegah
	cek cemar cepat cerai cerita cermat cetak cipta coba cocok contoh coret cucu cukup curiga daerah daftar dagang dalam damping
	dana dapat darat darurat dasar data datang daya debat dekat demi denah denda dengar depan derita desa desil dewasa didik
	digital dinas diri disiplin disposisi dokter dokumen dua duda duga dukuh dukun dukung dunia dusun efektif ekonomi ekspor
	elemen entri evaluasi faktor fasilitas formulir foto fungsi gabung gagal gaji gambar ganda gandeng ganti garap gelar gerak
	getar giat giling gilir gizi golong gotong gugat guna guru hadap hadir hak hambat hamil hanya hapus harap harga hari harta
	hasil hendak henti hibah hidup hilang himpun hitung hormat hubung hujan hukum huni huruf ibu identitas ijazah ikat ikut ilmu
	imbang impor indah induk informasi ingat ingin inisiatif injeksi insentif isi istilah istirahat istri izin jabat jadi jadwal
	jaga jalan jalur jamin jangka jangkau jarak jasa jatuh jawab jelas jemput jenazah jenguk jenis jilid jodoh jual judul jumlah
	juta kabar kabupaten kaji kakek kali kalurahan kampung kantor karang kartu kas kata kaum kawal kawin kaya kecamatan kehendak
	kelamin keliru kelola kelompok keluar keluarga kelurahan kembali kembang kembar kena kenal kendala kepala kepesertaan
	kerabat kering kerja kertas keterangan kira kirim klasifikasi kode kompeten kondisi konsolidasi kontrak koperasi koreksi
	kota kredit kuasa kuat kubur kuliah kumpul kunci kunjung kurang kursus kutip laci lahir lain laki laku lalu lama lambat
	lampir lancar langgar langkah langsung lansia lapor larang lari latih lawan layak layan lebih legal lelah lelang lembaga
	lembar lengkap letak lewat libat libur lihat limbah limpah lindung lingkung lintas lisan listrik loket luas lulus lunas
	lurah maju makam makan makmur maksud mandiri manfaat masalah masuk masyarakat materai mati mau menantu meninggal mertua
	minggu minta miskin mobil modal mohon muat mudah mufakat mula mulai mundur murah musim musyawarah mutakhir mutasi mutu
	nafkah naik nama nasihat negara nenek nikah nilai nomor nyata obat olah operator orang padan pagar pagu paham pajak pakai
	paksa paling panduan panen panggil pangkal panitia pantau papan pasal pasang pasti patuh pecah peduli pegang pelaku pelihara
	pendek penduduk penting penuh perangkat percaya perempuan periksa perintah periode peristiwa perkara perlu pesan peserta
	petugas piket pikir pilih pimpin pindah pinjam pintu pisah pokok polisi posisi potong praktik presiden pribadi produk
	produksi program proses pulang puluh pungut pupuk pusat puskesmas putus rahasia ramai ramal rangkap rapat rapi rasa rawan
	rawat register rekam rekap rekening rekrut renang rencana rendah rentan resmi retribusi ribu rinci rintis riwayat rugi rukun
	rumah rumus runding rupiah rusak sah saji saksi salah salin salur sama sampai sandi sanggah sasar satu sayang sebab sebar
	sebut sedang sedia sehat sejahtera sekolah sekretaris selamat seleksi selenggara selesai selisih sembuh sementara semester
	sengketa sentuh sepakat serah serap seri serta sertifikat sesuai setor setuju sewa siap sidang sifat siksa simpan singkat
	sinkron sisa sisih sistem sita sosial sosialisasi stempel struktur suami subsidi subur sulit sumbang sumber sumpah sunting
	surat surut survei susul susun swadaya syarat tabel tabung tagih tahan tahap tahu tahun takut tambah tambang tampil tampung
	tanah tanam tanda tandatangan tanding tangan tanggal tanggap tanggung tani tanya tarik tata tatap tawar tebang teliti tempat
	tempel tempo temu tengah tentang tentu tepat terang terbit terima ternak tertib teruskan tetangga tetap tiba tidak tim
	timbang tindak tinggal tinggi tingkat tinjau tipu titik titip tokoh tolak tolong tonton total transfer transparan tugas tuju
	tukar tulis tumbuh tumpang tumpuk tunda tunggak tunggal tunjang tunjuk tuntas tuntut turun tutup uang ubah ucap ujar uji
	ukur ulang umum umur undang undi unduh unggah unsur untung upah upaya urai urus urut usaha usul usung utama utang vaksin
	validasi verifikasi verval wafat wajib waktu wali warga waris wawancara wewenang wilayah wujud yatim zakat
	pemerintah bupati gubernur menteri
	`
		.trim()
		.split(/\s+/)
);
