/** As many rows, with as many letters, as the register of the practice village shows on one page. */
const rows = Array.from({ length: 50 }, (_, index) => ({
	id: `p-${index}`,
	nama: `Warga Contoh Bernama Panjang ${index}`,
	nik: String(3599010101900001 + index),
	jenisKelamin: index % 2 === 0 ? 'L' : 'P',
	umur: 20 + index,
	hubungan: 'Kepala keluarga',
	dusun: 'Krajan',
	keadaan: 'Aktif'
}));

export const load = () => ({ rows });
