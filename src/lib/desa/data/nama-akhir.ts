/** Second words of names. They are no family names: father and child rarely share one. */
export const namaAkhirLaki = {
	tua: `Utomo Karsono Wiyono Suwiryo Kartono Prawiro Atmojo Sumarto Wongso Rejo Sentono Diharjo`,
	umum: `Santoso Prasetyo Kurniawan Saputra Setiawan Nugroho Wibowo Susanto Firmansyah Pratama
		Wicaksono Permana Hermawan Purwanto Hartanto Riyadi Cahyono Suprayogi Laksono Susilo Wijaya
		Effendi Irawan Budiman Siswanto Suryadi Mahendra Adinata Baskoro Sasongko Wardana Pangestu
		Kusuma Nugraha Atmaja Haryono Sanjaya Pradana Ardiansyah Alamsyah Perdana Putra Aditama Handoko
		Triyono Waluyo Raharjo Hendarto Prakoso Sulaksono Suwandi`,
	islam: `Hidayat Ramadhan Maulana Rahman Hakim Fauzi Ashari Arifin Rosyid Muttaqin Syarifudin Hanafi
		Amrullah Ridho Mubarok`
};

export const namaAkhirPerempuan = {
	tua: `Rahayu Lestari Utami Astuti Ningsih Wati Asih Partini Kasanah Sumarni`,
	umum: `Lestari Wulandari Rahayu Utami Handayani Puspitasari Ningsih Setyaningsih Anggraini
		Kusumawati Permatasari Oktaviani Kurniawati Susanti Astuti Indrawati Purwanti Maharani
		Wijayanti Novitasari Pratiwi Damayanti Widyastuti Suryaningsih Ekawati Apriliani Febrianti
		Agustina Marlina Sulistyorini Larasati Cahyani Prameswari Ardiani`,
	islam: `Fitriani Safitri Rahmawati Ramadhani Salsabila Azzahra Khasanah Hasanah Maulidia Rosidah
		Muawanah Fauziah Kholifah Istiqomah Inayah Wahidah`
};
