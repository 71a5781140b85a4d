/** Where a tile of a province stands: about as they lie on a map, from Aceh in the upper left to Papua on the right. */
export type Letak = { readonly kolom: number; readonly baris: number };

type Provinsi = Letak & { readonly singkatan: string };

const provinsi = (singkatan: string, kolom: number, baris: number): Provinsi => ({
	singkatan,
	kolom,
	baris
});

/** By the code of the province (Kemendagri). A province that is made later has no place here and stands after the others. */
const letakProvinsi: Readonly<Record<string, Provinsi>> = {
	'11': provinsi('Aceh', 1, 1),
	'12': provinsi('Sumut', 2, 2),
	'13': provinsi('Sumbar', 2, 3),
	'14': provinsi('Riau', 3, 3),
	'15': provinsi('Jambi', 3, 4),
	'16': provinsi('Sumsel', 4, 4),
	'17': provinsi('Bengkulu', 2, 4),
	'18': provinsi('Lampung', 3, 5),
	'19': provinsi('Babel', 4, 3),
	'21': provinsi('Kepri', 4, 2),
	'31': provinsi('DKI', 5, 5),
	'32': provinsi('Jabar', 5, 6),
	'33': provinsi('Jateng', 6, 5),
	'34': provinsi('DIY', 6, 6),
	'35': provinsi('Jatim', 7, 5),
	'36': provinsi('Banten', 4, 5),
	'51': provinsi('Bali', 8, 5),
	'52': provinsi('NTB', 9, 5),
	'53': provinsi('NTT', 10, 5),
	'61': provinsi('Kalbar', 6, 2),
	'62': provinsi('Kalteng', 6, 3),
	'63': provinsi('Kalsel', 7, 3),
	'64': provinsi('Kaltim', 7, 2),
	'65': provinsi('Kaltara', 7, 1),
	'71': provinsi('Sulut', 10, 1),
	'72': provinsi('Sulteng', 9, 2),
	'73': provinsi('Sulsel', 9, 3),
	'74': provinsi('Sultra', 10, 3),
	'75': provinsi('Gorontalo', 9, 1),
	'76': provinsi('Sulbar', 8, 3),
	'81': provinsi('Maluku', 11, 3),
	'82': provinsi('Malut', 11, 2),
	'91': provinsi('Papua', 14, 3),
	'92': provinsi('P. Barat', 13, 2),
	'93': provinsi('P. Selatan', 14, 5),
	'94': provinsi('P. Tengah', 13, 3),
	'95': provinsi('P. Peg.', 14, 4),
	'96': provinsi('P. Bar. Daya', 12, 2)
};

export const letakDari = (kode: string): Provinsi | null => letakProvinsi[kode] ?? null;
