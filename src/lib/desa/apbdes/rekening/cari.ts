import {
	daftarRekening,
	isTingkatBaris,
	rekeningMenurut,
	type Klasifikasi,
	type Rekening
} from './rekening';

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

/**
 * D-01: what a line may name, found as above. A code within 90-99 that a regency may fill is offered when it is typed, for the
 * tables hold the first free one of each range alone.
 */
export function calonRekening(
	teks: string,
	klasifikasi: Klasifikasi,
	awal = ''
): readonly Rekening[] {
	const ketemu = cariRekening(teks, klasifikasi, awal).filter(isTingkatBaris);
	const kode = kodeDi(teks);
	const tepat = kode === null ? undefined : rekeningMenurut(klasifikasi, kode);
	if (!tepat || !isTingkatBaris(tepat) || !isDiBawah(tepat.kode, awal)) return ketemu;
	return [tepat, ...ketemu.filter(({ kode }) => kode !== tepat.kode)];
}

/**
 * D-01: the one account or activity that is meant: its code, with its name behind it or not, words that stand in no
 * other, or its whole name. `awal` is where it is looked for; a whole code is known everywhere.
 */
export function kenaliRekening(
	teks: string,
	klasifikasi: Klasifikasi,
	awal = ''
): Rekening | undefined {
	const kode = kodeDi(teks);
	const tepat = kode === null ? undefined : rekeningMenurut(klasifikasi, kode);
	if (tepat && isTingkatBaris(tepat)) return tepat;
	const calon = calonRekening(teks, klasifikasi, awal);
	if (calon.length === 1) return calon[0];
	const nama = pecah(teks).join(' ');
	const senama = calon.filter(({ uraian }) => pecah(uraian).join(' ') === nama);
	return senama.length === 1 ? senama[0] : undefined;
}

/** '5.2.1.01' of '5.2.1.01 Belanja Perlengkapan'; null for words. */
const kodeDi = (teks: string): string | null => /^\s*(\d[\d.]*)(?:\s|$)/.exec(teks)?.[1] ?? null;

const isDiBawah = (kode: string, awal: string): boolean =>
	awal === '' || kode === awal || kode.startsWith(`${awal}.`);

const hanyaRekening = ({ rekening }: { readonly rekening: Rekening }): Rekening => rekening;
