import { jalurKlasifikasi, type Klasifikasi, type TabelKlasifikasi } from './klasifikasi';

export type PilihanCari = {
	/** Only codes that a village has use for; the old table marks none, so there it gives nothing. */
	readonly hanyaDesa?: boolean;
	readonly palingBanyak?: number;
};

/**
 * By code ('400.12' and everything below it) or by words: every word must begin a word of the code's own text or of what it stands
 * below. What says it itself comes first, then what a village uses, then the order of the table.
 */
export function cariKlasifikasi(
	tabel: TabelKlasifikasi,
	dicari: string,
	{ hanyaDesa = false, palingBanyak = 30 }: PilihanCari = {}
): readonly Klasifikasi[] {
	const semua = [...tabel.values()].filter(({ desa }) => desa || !hanyaDesa);
	const teks = dicari.trim();
	if (/^\d/.test(teks))
		return semua.filter(({ kode }) => kode.startsWith(teks)).slice(0, palingBanyak);
	const kata = pecah(teks);
	if (kata.length === 0) return [];
	return semua
		.flatMap((satu) => {
			const nilai = nilaiCocok(tabel, satu, kata);
			return nilai === 0 ? [] : [{ satu, nilai }];
		})
		.sort((a, b) => b.nilai - a.nilai || Number(b.satu.desa) - Number(a.satu.desa))
		.slice(0, palingBanyak)
		.map(({ satu }) => satu);
}

const pecah = (teks: string): string[] => teks.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** 3: all words in what it is called, 2: with its details, 1: with what it stands below, 0: not at all. */
function nilaiCocok(tabel: TabelKlasifikasi, satu: Klasifikasi, kata: readonly string[]): number {
	const ada = (teks: string): boolean => {
		const isi = pecah(teks);
		return kata.every((awal) => isi.some((utuh) => utuh.startsWith(awal)));
	};
	if (ada(satu.uraian)) return 3;
	const lengkap = `${satu.uraian} ${satu.rincian}`;
	if (ada(lengkap)) return 2;
	const atas = jalurKlasifikasi(tabel, satu.kode).map(({ uraian }) => uraian);
	// A word of its own must be among them, or everything below a matching code would answer.
	const isi = pecah(lengkap);
	const punya = kata.some((awal) => isi.some((utuh) => utuh.startsWith(awal)));
	return punya && ada(`${lengkap} ${atas.join(' ')}`) ? 1 : 0;
}
