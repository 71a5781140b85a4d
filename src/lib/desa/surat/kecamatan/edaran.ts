/** KC-20: circulars of the kecamatan and the kabupaten through the year [produk]; nobody waits for an answer to them. */
export type Edaran = {
	readonly bulan: number;
	/** Day of the month; the first working day from then on. */
	readonly hari: number;
	readonly dariKabupaten: boolean;
	readonly klasifikasi: string;
	readonly perihal: string;
	readonly isi: readonly string[];
};

export const daftarEdaran: readonly Edaran[] = [
	{
		bulan: 1,
		hari: 12,
		dariKabupaten: false,
		klasifikasi: '000.5.3.1',
		perihal: 'Penomoran surat tahun baru',
		isi: [
			'Mulai 1 Januari nomor urut surat keluar dan surat masuk dimulai lagi dari 001 (satu).',
			'Buku agenda dan buku ekspedisi tahun lalu ditutup dan disimpan sebagai arsip.'
		]
	},
	{
		bulan: 3,
		hari: 9,
		dariKabupaten: false,
		klasifikasi: '400.12.4',
		perihal: 'Pemutakhiran data penduduk',
		isi: [
			'Setiap peristiwa kelahiran, kematian, pindah, dan datang agar dicatat pada hari dilaporkan.',
			'Kelengkapan isian penduduk diperiksa dalam rapat koordinasi bulan berikutnya.'
		]
	},
	{
		bulan: 5,
		hari: 18,
		dariKabupaten: true,
		klasifikasi: '300.2.3',
		perihal: 'Kesiapsiagaan musim kemarau',
		isi: [
			'Desa agar mendata sumber air yang mengering dan warga yang memerlukan air bersih.',
			'Kebutuhan yang tidak dapat dipenuhi desa disampaikan kepada Camat.'
		]
	},
	{
		bulan: 8,
		hari: 3,
		dariKabupaten: true,
		klasifikasi: '400.14.1.1',
		perihal: 'Peringatan Hari Kemerdekaan Republik Indonesia',
		isi: [
			'Bendera Merah Putih dikibarkan di kantor desa dan rumah warga selama bulan Agustus.',
			'Kegiatan di tingkat desa diatur dengan musyawarah dan tidak membebani warga.'
		]
	},
	{
		bulan: 9,
		hari: 7,
		dariKabupaten: false,
		klasifikasi: '400.10.2',
		perihal: 'Penetapan RKP Desa',
		isi: [
			'Rencana Kerja Pemerintah Desa tahun berikutnya ditetapkan paling lambat akhir September.'
		]
	},
	{
		bulan: 10,
		hari: 5,
		dariKabupaten: false,
		klasifikasi: '400.10.2.4',
		perihal: 'Jadwal pembahasan rancangan APB Desa',
		isi: [
			'Rancangan Peraturan Desa tentang APB Desa disepakati bersama BPD dalam bulan Oktober.',
			'Paling lambat tiga hari sesudah disepakati, rancangan disampaikan kepada Bupati melalui Camat.'
		]
	},
	{
		bulan: 12,
		hari: 14,
		dariKabupaten: true,
		klasifikasi: '000.5.3.1',
		perihal: 'Penertiban administrasi akhir tahun',
		isi: [
			'Surat masuk yang belum diagendakan dan disposisi yang belum dilaporkan diselesaikan sebelum akhir Desember.',
			'Nomor surat yang batal tetap tercatat dalam buku agenda dan tidak dipakai ulang.'
		]
	}
];
