/** Fewer people than this are not told where the rules of a report close small numbers: one could be somebody's result. */
export const palingSedikit = 5;

/**
 * Stand for a number that was closed: because it is small, or because a small one could be worked out from it. No count of
 * people is a fraction, so neither can be mistaken for one, and in an order both lie between none and the smallest that is
 * told, whatever they stand for.
 */
const kecil = 0.5;
const ditutup = 0.25;

/** So few that they are not told; what was closed already counts as such. */
export const isKecil = (n: number): boolean => n > 0 && n < palingSedikit;

/** Whether what is read is no number of people any more. */
export const isTertutup = (n: number): boolean => n === kecil || n === ditutup;

/** Closed beside others, and may be few or many. */
export const isDisamarkan = (n: number): boolean => n === ditutup;

/** What may leave the server of a number that counts people and belongs to no sum: nobody and many are no secret. */
export const tutupKecil = (n: number): number => (isKecil(n) && !isTertutup(n) ? kecil : n);

/** As it is said on a page and in a file. */
export const sebutHitungan = (n: number): number | string =>
	isDisamarkan(n) ? 'ditutup' : n === kecil ? `< ${palingSedikit}` : n;

/** Names of numbers of which the first is the sum of the others. */
export type Garis = readonly [jumlah: string, ...bagian: string[]];

/**
 * What may leave the server of numbers that add up. A small one is closed; where it could be worked out from its sum, the
 * smallest of the others is closed with it, and then it is not told which of them was the small one. A number that comes
 * closed (a sum, of which it was decided elsewhere) stays closed, and no sum is closed here because of its parts: what is
 * said of a wilayah is decided once, beside its neighbours. Where all parts are small, as many ones as their sum or as many
 * fours, the sum tells them, and this does not hide it.
 */
export function tutupTabel(
	angka: ReadonlyMap<string, number>,
	garis: readonly Garis[]
): ReadonlyMap<string, number> {
	const nilai = (nama: string): number => angka.get(nama) ?? 0;
	const tertutup = new Set(
		[...angka.keys()].filter((nama) => isKecil(nilai(nama)) || isTertutup(nilai(nama)))
	);
	const disamarkan = new Set<string>();
	let berubah = true;
	// Ends, because each round closes at least one more.
	while (berubah) {
		berubah = false;
		for (const [jumlah, ...bagian] of garis) {
			const tutup = bagian.filter((nama) => tertutup.has(nama));
			if (!dapatDihitung(tertutup.has(jumlah), tutup.map(nilai))) continue;
			const terbuka = bagian.filter((nama) => !tertutup.has(nama) && nilai(nama) > 0);
			const [pelengkap] = terbuka.toSorted((a, b) => nilai(a) - nilai(b));
			if (pelengkap === undefined) continue;
			tertutup.add(pelengkap);
			for (const nama of [pelengkap, ...tutup]) disamarkan.add(nama);
			berubah = true;
		}
	}
	return new Map(
		[...angka].map(([nama, n]) => [
			nama,
			!tertutup.has(nama) || isTertutup(n) ? n : disamarkan.has(nama) ? ditutup : kecil
		])
	);
}

/** Whether the parts that are closed have one solution only, given the sum and the other parts. */
function dapatDihitung(jumlahTertutup: boolean, tutup: readonly number[]): boolean {
	if (jumlahTertutup) return tutup.length === 0;
	if (tutup.length < 2) return tutup.length === 1;
	const jumlah = tutup.reduce((sum, n) => sum + n, 0);
	return (
		tutup.every((n) => isKecil(n) && !isTertutup(n)) &&
		(jumlah === tutup.length || jumlah === tutup.length * (palingSedikit - 1))
	);
}
