import { daftarRekening, type Klasifikasi, type Rekening } from './rekening';

type Kata = {
	readonly rekening: Rekening;
	readonly teks: string;
	readonly kata: readonly string[];
};

/** Lower case, without accents; what is no letter or digit parts words. */
const pecah = (teks: string): string[] =>
	teks
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.match(/[a-z0-9]+/g) ?? [];

const siap = new Map<Klasifikasi, readonly Kata[]>();

/** Split once, when first searched. */
function daftarKata(klasifikasi: Klasifikasi): readonly Kata[] {
	const ada = siap.get(klasifikasi);
	if (ada) return ada;
	const baru = Array.from(daftarRekening(klasifikasi), (rekening) => {
		const kata = pecah(rekening.uraian);
		return { rekening, kata, teks: kata.join(' ') };
	});
	siap.set(klasifikasi, baru);
	return baru;
}

/** 3: a word of it, 2: the beginning of a word, 1: within one, 0: nowhere. */
function nilaiKata({ kata, teks }: Kata, dicari: string): number {
	if (kata.includes(dicari)) return 3;
	if (kata.some((utuh) => utuh.startsWith(dicari))) return 2;
	return teks.includes(dicari) ? 1 : 0;
}

/**
 * By code ('2.3' and all below it) or by words, every one of which must occur; what matches best comes first, then the order of
 * the codes. `awal` keeps to the codes below one: '5' for belanja.
 */
export function cariRekening(
	kata: string,
	klasifikasi: Klasifikasi,
	awal = ''
): readonly Rekening[] {
	const calon = daftarKata(klasifikasi).filter(({ rekening }) => isDiBawah(rekening.kode, awal));
	const kode = kata.trim().replace(/\.$/, '');
	if (/^\d[\d.]*$/.test(kode))
		return calon.filter(({ rekening }) => rekening.kode.startsWith(kode)).map(hanyaRekening);
	const dicari = pecah(kata);
	if (dicari.length === 0) return [];
	return calon
		.flatMap((satu) => {
			const nilai = dicari.map((bagian) => nilaiKata(satu, bagian));
			if (nilai.includes(0)) return [];
			return [{ rekening: satu.rekening, nilai: nilai.reduce((a, b) => a + b, 0) }];
		})
		.sort((a, b) => b.nilai - a.nilai)
		.map(hanyaRekening);
}

const isDiBawah = (kode: string, awal: string): boolean =>
	awal === '' || kode === awal || kode.startsWith(`${awal}.`);

const hanyaRekening = ({ rekening }: { readonly rekening: Rekening }): Rekening => rekening;
