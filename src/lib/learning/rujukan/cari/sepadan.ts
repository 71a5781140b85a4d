/** What people say, and the words that stand in the texts: both find the same pages. */
const groups: readonly (readonly string[])[] = [
	['mati', 'meninggal', 'wafat'],
	['akta', 'akte'],
	['buat', 'bikin'],
	['pisah', 'pecah'],
	['kawin', 'nikah'],
	['ganti', 'tukar'],
	['kakek', 'mbah', 'simbah'],
	['numpang', 'tumpang', 'menumpang'],
	['pungli', 'pungut'],
	['balita', 'bayi'],
	['warga', 'penduduk'],
	['salah', 'keliru']
];

const byWord = new Map(
	groups.flatMap((group) =>
		group.map((word) => [word, group.filter((one) => one !== word)] as const)
	)
);

export const sepadan = (stem: string): readonly string[] => byWord.get(stem) ?? [];
