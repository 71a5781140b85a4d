/**
 * Given names of men, our own list, by generation: born before 1960, 1960 to 1989, since 1990. Names that
 * belong to a religion stand apart. The order counts: another order is another village (see desa-kecil.ts).
 */
export const namaLaki = {
	tua: `Karto Paimin Ngatman Sukiran Wagiman Parman Sarimin Tukiman Ponidi Legiman Suparto Kasiman
		Ngadiman Mulyono Sutrisno Sugiman Kasmin Saimin Tarmin Sarno Wiryo Karyo Sastro Joyo Sumarno
		Suwito Kliwon Warsito Ngadiran Jumadi Marsudi Sardi Sukardi Suparman Tukimin Wagino Samin Kasdi
		Paidi Ponimin Satiman Sukimin Tumiran Wakidi Ngatmin Suraji Samiran Darmo Harjo Sarmidi`,
	tengah: `Budi Agus Slamet Bambang Suryanto Hariyanto Sutikno Eko Joko Heri Supriyadi Mujiono Wahyudi
		Sugeng Teguh Yulianto Suprapto Edi Purnomo Suwarno Gatot Hartono Sunarto Subekti Rudi Iwan Yanto
		Nanang Didik Totok Andik Dwi Tri Catur Hendro Sujatmiko Bagus Endro Kuncoro Pujiono Anang Hadi
		Untung Sabar Basuki Yudi Dedi Priyo Kusnadi Winarno Sulistyo Aris Ribut Hermanto Widi Parno`,
	muda: `Dimas Rizky Fajar Bayu Aditya Galih Yoga Reza Arya Rangga Wahyu Andika Rendra Gilang Bima
		Satria Raka Kenzo Arkan Aldi Dani Deni Angga Tegar Bintang Langit Damar Panji Banyu Jaka Satya
		Wisnu Pandu Krisna Nanda Surya Danang Febri Yuda Robi Ari Candra Vino Elang Keenan Abimanyu
		Raditya Ardi Bagas Dika Evan Guntur Indra Jefri Oki Bondan Cakra Dewa Ega Gading Hendra Ivan
		Januar Lingga Mahesa Niko Pranata Rama Sakti Tirta Wira`,
	islam: `Ahmad Muhammad Mochamad Nur Imam Arif Khoirul Zainal Syaiful Ali Hasan Mashudi Sholeh Fathur
		Miftahul Misbahul Lukman Anwar Fadholi Junaedi Ridwan Yusuf Ibrahim Ismail Umar Hamzah Malik
		Rahmat Samsul Taufik Mustofa Asnawi`,
	islamMuda: `Ilham Fauzan Naufal Rafi Zidan Farhan Alif Fikri Haikal Hafiz Daffa Ghani Fathan Rayyan
		Ibnu Syahrul Irfan Hanif Khalid Lutfi Nabil Wildan Yahya Zaki Zulfikar`,
	kristen: `Yohanes Petrus Paulus Markus Lukas Andreas Stefanus Yosef Daniel Samuel Matius Filipus
		Antonius Kristian Simon Tomas Benediktus Ignatius Fransiskus Timotius`
};
