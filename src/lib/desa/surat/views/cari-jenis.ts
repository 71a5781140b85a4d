import type { DefinisiSurat } from '../definisi';

type Dicari = Pick<DefinisiSurat, 'kode' | 'nama' | 'sebutan' | 'klasifikasi' | 'pemohon'>;

const pecah = (teks: string): string[] => teks.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** 4: its code, 3: its name, 2: another name of it, 1: who asks for it, 0: not at all. */
function nilaiCocok({ kode, nama, sebutan, pemohon }: Dicari, kata: readonly string[]): number {
	const ada = (teks: string): boolean => {
		const isi = pecah(teks);
		return kata.every((awal) => isi.some((utuh) => utuh.startsWith(awal)));
	};
	if (kata.length === 1 && kode.toLowerCase() === kata[0]) return 4;
	if (ada(`${kode} ${nama}`)) return 3;
	if (ada(`${nama} ${sebutan.join(' ')}`)) return 2;
	return ada(`${nama} ${sebutan.join(' ')} ${pemohon}`) ? 1 : 0;
}

/**
 * Letter types by word, by their own code ('SKD') or by a classification code of either table and everything below it
 * ('400.12', '471'); what says it in its name comes first. Everything where nothing is looked for.
 */
export function cariJenis<Jenis extends Dicari>(
	daftar: readonly Jenis[],
	dicari: string
): readonly Jenis[] {
	const teks = dicari.trim();
	if (/^\d/.test(teks))
		return daftar.filter(({ klasifikasi }) =>
			[klasifikasi.kode, klasifikasi.lama].some((kode) => kode.startsWith(teks))
		);
	const kata = pecah(teks);
	if (kata.length === 0) return daftar;
	return daftar
		.map((jenis) => ({ jenis, nilai: nilaiCocok(jenis, kata) }))
		.filter(({ nilai }) => nilai > 0)
		.sort((a, b) => b.nilai - a.nilai)
		.map(({ jenis }) => jenis);
}
