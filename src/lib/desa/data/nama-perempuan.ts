/** Given names of women, our own list, arranged as in nama-laki.ts. */
export const namaPerempuan = {
	tua: `Sumini Painem Tukinem Ngatinah Sarinem Wagiyem Kasinem Mujinem Suparmi Sukinah Sutinah Tumini
		Ponirah Legiyem Sulastri Rukmini Jumirah Tarminah Samini Ngatemi Sukarti Marsiyah Parsini Sainem
		Warsini Satinah Sumirah Rasmi Kasiyem Paniyem Tumirah Ginem Saminten Karsinah Lasmi Mariyem
		Musini Poniyem Rubiyah Sarmi Suminah Supiyah Surip Suratmi Sutiyem Tasmini Tukiyem Wakinem
		Yatemi Darmi`,
	tengah: `Sri Endang Wiwik Sulistyowati Suharti Sumiati Susiani Yuliati Ernawati Winarti Lilik Titik
		Tutik Suparti Mujiati Anik Ninik Sunarti Suwarni Rini Yuni Dwi Tri Indah Eni Erna Ida Lina Tatik
		Puji Supriyati Kusmiati Suryani Hartini Kartika Ratna Wahyuni Nanik Suyatmi Mulyati Sutarmi
		Retno Dyah Watik Ika Dewi Heni Nunuk Yayuk Sukesi Ismiati Ambarwati Setyowati Herlina
		Suprihatin Jumiati Sukamti Maryati`,
	muda: `Putri Ayu Dinda Intan Citra Nadia Rizka Novi Wulan Ratih Bunga Cantika Della Elsa Febi Gita
		Hana Indri Kirana Laras Mega Olivia Puspita Rara Salsa Tiara Vina Winda Yuli Alya Amel Anggi
		Arum Aulia Bella Desi Devi Dian Eka Ela Evi Fani Hesti Ira Kayla Keisya Lia Linda Maya Melati
		Mira Nia Nina Niken Nisa Nova Okta Rani Reni Ria Rina Riska Sari Sekar Selvi Sinta Sheila Tari
		Tasya Tika Vera Vivi Widya Yesi Naura Kinara Alesha Freya Gendis Kalila Nayla Queena Safira
		Talita Ziva`,
	islam: `Siti Umi Nurul Aminah Fatimah Khadijah Zainab Maimunah Halimah Nurhayati Nurjanah Khotimah
		Munawaroh Romlah Zulaikah Latifah Muslimah Mutmainah Rofiqoh Sholikah Uswatun Khusnul Luluk
		Maftuhah Masruroh Qomariyah`,
	islamMuda: `Aisyah Azizah Nafisah Syifa Lailatul Anisa Fitri Jihan Nabila Ulfa Zahra Khansa Shanum
		Adiba`,
	kristen: `Maria Yohana Marta Kristina Ester Debora Elisabet Agnes Veronika Monika Theresia Margareta
		Lidia Rut Rahel Natalia Angela Klara Fransiska Yuliana`
};
