/** Groups of letter types, in the order in which they are listed. */
export const kelompokSurat = {
	umum: 'Pengantar dan keterangan umum',
	kependudukan: 'Kependudukan dan kartu keluarga',
	'lahir-mati': 'Kelahiran, kematian, dan waris',
	nikah: 'Pernikahan dan perceraian',
	kesejahteraan: 'Kesejahteraan, sekolah, dan kerja',
	usaha: 'Usaha dan jual beli',
	tanah: 'Tanah',
	dinas: 'Surat dinas desa'
} as const;
export type KelompokSurat = keyof typeof kelompokSurat;
