/**
 * Which steps of a page have been gone past, for a page that shows one part after the other and the same part again: a
 * sheet is pasted, checked, mended where it was pasted, and checked once more. `tempat` names where each step is done,
 * `tampak` says whether that place can be seen now, `dilewati` whether one is further on.
 *
 * A step stays behind while only its place is seen again and a later step is done there too; where the place is that
 * step's alone, or what was filled in is gone again (`kosong`), one is back at it.
 */
export function langkahLewat(
	lewat: ReadonlySet<number>,
	tempat: readonly string[],
	tampak: (index: number) => boolean,
	dilewati: (index: number) => boolean,
	kosong: (index: number) => boolean
): ReadonlySet<number> {
	const kembali = [...lewat].filter(
		(index) => tampak(index) && (tempat.lastIndexOf(tempat[index] ?? '') === index || kosong(index))
	);
	const sampai = Math.min(Infinity, ...kembali);
	return new Set([
		...[...lewat].filter((index) => index < sampai),
		...[...tempat.keys()].filter(dilewati)
	]);
}
