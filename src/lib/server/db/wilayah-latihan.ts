type Baris = { kode: string; induk: string; nama: string };

const desa = (kecamatan: string, ...daftarNama: string[]): Baris[] =>
	daftarNama.map((nama, i) => ({
		kode: `${kecamatan}.${2001 + i}`,
		induk: kecamatan,
		nama
	}));

/**
 * Kabupaten 35.99, which does not exist: everything made here for training lies in it, so that no code or NIK can be
 * anybody's (DESIGN 3.1). Its one kelurahan shows that a kelurahan has no training seats.
 */
export const wilayahLatihan: { readonly version: string; readonly rows: readonly Baris[] } = {
	version: 'latihan-1',
	rows: [
		{ kode: '35.99', induk: '35', nama: 'Kabupaten Latihan' },
		{ kode: '35.99.01', induk: '35.99', nama: 'Contoh' },
		{ kode: '35.99.02', induk: '35.99', nama: 'Teladan' },
		{ kode: '35.99.03', induk: '35.99', nama: 'Rintisan' },
		{ kode: '35.99.01.1007', induk: '35.99.01', nama: 'Contoh Kota' },
		...desa(
			'35.99.01',
			'Sukamaju',
			'Sumberagung',
			'Karangasri',
			'Wanasari',
			'Tirtomulyo',
			'Mekarjaya'
		),
		...desa(
			'35.99.02',
			'Rejosari',
			'Banyubiru',
			'Gunungsari',
			'Padangjaya',
			'Kalibening',
			'Sidomakmur'
		),
		...desa(
			'35.99.03',
			'Harapan Baru',
			'Tanjungsari',
			'Rawa Indah',
			'Bukit Makmur',
			'Muara Jaya',
			'Lembah Sari'
		)
	]
};
