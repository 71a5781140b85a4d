/**
 * Chance that is the same on every machine and for ever: only 32-bit integers, no Math.random, no floating
 * point. A change here changes every practice village, so it needs a new version of the data set.
 */
export type Acak = {
	/** A whole number from `min` to `max`, both included. */
	readonly bulat: (min: number, max: number) => number;
	readonly pilih: <T>(daftar: readonly T[]) => T;
	/** Whole weights; an entry with weight 0 is never chosen. */
	readonly pilihBerbobot: <T>(pilihan: readonly (readonly [T, number])[]) => T;
	/** True `n` times out of `per`. */
	readonly peluang: (n: number, per: number) => boolean;
	/** A shuffled copy. */
	readonly kocok: <T>(daftar: readonly T[]) => T[];
};

const RENTANG = 0x1_0000_0000;

/** sfc32 by Chris Doty-Humphrey (public domain): 128 bits of state, additions, shifts and xors only. */
function sfc32(seed: number): () => number {
	let a = 0x9e3779b9;
	let b = 0x243f6a88;
	let c = seed | 0;
	let hitung = 1;
	const next = (): number => {
		const hasil = (a + b + hitung) | 0;
		hitung = (hitung + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (((c << 21) | (c >>> 11)) + hasil) | 0;
		return hasil >>> 0;
	};
	// Neighbouring seeds give unlike streams only after the state has been stirred.
	for (let i = 0; i < 16; i += 1) next();
	return next;
}

export function acak(seed: number): Acak {
	const next = sfc32(seed);

	const bulat = (min: number, max: number): number => {
		const banyak = max - min + 1;
		if (
			!Number.isSafeInteger(min) ||
			!Number.isSafeInteger(max) ||
			banyak < 1 ||
			banyak > RENTANG
		) {
			throw new RangeError(`Rentang acak keliru: ${min} sampai ${max}`);
		}
		// Draws above the last whole multiple are thrown away, or small numbers would come a little oftener.
		const batas = RENTANG - (RENTANG % banyak);
		let n = next();
		while (n >= batas) n = next();
		return min + (n % banyak);
	};

	const pilih = <T>(daftar: readonly T[]): T => {
		const i = bulat(0, daftar.length - 1);
		// Safe: i is an index of the list; an empty one has thrown above.
		return daftar[i] as T;
	};

	const pilihBerbobot = <T>(pilihan: readonly (readonly [T, number])[]): T => {
		let sisa = bulat(
			1,
			pilihan.reduce((jumlah, [, bobot]) => jumlah + bobot, 0)
		);
		for (const [nilai, bobot] of pilihan) {
			sisa -= bobot;
			if (sisa <= 0) return nilai;
		}
		throw new RangeError('Bobot harus bilangan bulat yang tidak negatif');
	};

	const kocok = <T>(daftar: readonly T[]): T[] => {
		const sisa = [...daftar];
		return daftar.map(() => {
			const i = bulat(0, sisa.length - 1);
			// Safe: as many are taken as there are.
			return sisa.splice(i, 1)[0] as T;
		});
	};

	return { bulat, pilih, pilihBerbobot, peluang: (n, per) => bulat(1, per) <= n, kocok };
}

/** FNV-1a, 32 bits, over the UTF-8 bytes: a seed from a name, or a fingerprint of a text. */
export function seedDari(text: string): number {
	let hash = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
	return hash >>> 0;
}
