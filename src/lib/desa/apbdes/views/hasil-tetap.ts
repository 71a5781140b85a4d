import type { HasilAturan, RincianAturan } from '../aturan/hasil';

/**
 * What the rules say now, where a verdict that says the same is the very object of before: a page that shows it leaves
 * it alone, so that a keystroke draws again only what has changed.
 */
export function hasilTetap(
	lama: readonly HasilAturan[],
	baru: readonly HasilAturan[]
): readonly HasilAturan[] {
	const dulu = new Map(lama.map((satu) => [satu.kunci, satu]));
	return baru.map((satu) => {
		const sama = dulu.get(satu.kunci);
		return sama && isHasilSama(sama, satu) ? sama : satu;
	});
}

/** The same from one time to the next. */
export function ingatHasil(): (baru: readonly HasilAturan[]) => readonly HasilAturan[] {
	let lama: readonly HasilAturan[] = [];
	return (baru) => (lama = hasilTetap(lama, baru));
}

const isHasilSama = (a: HasilAturan, b: HasilAturan): boolean =>
	a.aturan === b.aturan &&
	a.judul === b.judul &&
	a.status === b.status &&
	a.menunggu === b.menunggu &&
	a.ringkas === b.ringkas &&
	a.dasar === b.dasar &&
	a.mend === b.mend &&
	a.bagian?.nilai === b.bagian?.nilai &&
	a.bagian?.batas === b.bagian?.batas &&
	a.bagian?.arah === b.bagian?.arah &&
	isSemuaSama(a.barisId, b.barisId, Object.is) &&
	isSemuaSama(a.rincian, b.rincian, isRincianSama);

const isRincianSama = (a: RincianAturan, b: RincianAturan): boolean =>
	a.label === b.label &&
	a.jumlah === b.jumlah &&
	a.keterangan === b.keterangan &&
	a.barisId === b.barisId &&
	a.dihitung === b.dihitung;

const isSemuaSama = <T>(
	a: readonly T[],
	b: readonly T[],
	isSama: (a: T, b: T) => boolean
): boolean =>
	a.length === b.length &&
	a.every((satu, ke) => {
		const lain = b[ke];
		return lain !== undefined && isSama(satu, lain);
	});
