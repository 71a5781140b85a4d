/** The version that a new world of each data set begins with; courses name the data set alone. */
export const dataTerkini = {
	'desa-kecil': 'desa-kecil@1',
	'desa-november': 'desa-november@1',
	'kecamatan-contoh': 'kecamatan-contoh@1',
	'desa-besar': 'desa-besar@1',
	'desa-berantakan': 'desa-berantakan@1',
	'kantor-desa': 'kantor-desa@1',
	'agenda-berantakan': 'agenda-berantakan@1',
	'rapbdes-kosong': 'rapbdes-kosong@1',
	'rapbdes-defisit': 'rapbdes-defisit@1',
	'rapbdes-tiga-puluh': 'rapbdes-tiga-puluh@1',
	'rapbdes-siltap-dd': 'rapbdes-siltap-dd@1',
	'rapbdes-dd-2025': 'rapbdes-dd-2025@1',
	'rapbdes-kdmp-2026': 'rapbdes-kdmp-2026@1',
	'rapbdes-tanpa-rkp': 'rapbdes-tanpa-rkp@1',
	'rapbdes-terlambat': 'rapbdes-terlambat@1',
	'rapbdes-evaluasi': 'rapbdes-evaluasi@1',
	'apbdes-ditetapkan': 'apbdes-ditetapkan@1',
	'apbdes-perubahan': 'apbdes-perubahan@2'
} as const;
export type NamaData = keyof typeof dataTerkini;
export const isNamaData = (text: string): text is NamaData => Object.hasOwn(dataTerkini, text);
export const namaData = Object.keys(dataTerkini).filter(isNamaData);

/** A world pins one version for ever: a changed generator is a new version beside the old. */
const versiLama = ['apbdes-perubahan@1'] as const;
const daftarVersi = [...Object.values(dataTerkini), ...versiLama];
export type VersiData = (typeof daftarVersi)[number];

export const isVersiData = (text: string): text is VersiData =>
	daftarVersi.some((versi) => versi === text);

/** What a world is made of: named, versioned, invented (DESIGN 3.1). */
export type AsalDunia = {
	readonly dataSet: VersiData;
	readonly seed: number;
	readonly ruleSet: string;
};
