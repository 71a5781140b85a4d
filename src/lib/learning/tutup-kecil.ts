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
	// By place in the list: there are thousands of numbers in a country.
	const daftarNama = [...angka.keys()];
	const nilai = [...angka.values()];
	const tempat = new Map(daftarNama.map((nama, ke) => [nama, ke]));
	const baris = garis.map(([jumlah, ...bagian]) => ({
		jumlah: tempat.get(jumlah) ?? -1,
		bagian: bagian.flatMap((nama) => tempat.get(nama) ?? []),
		/** What is closed of it. */
		...{ tutup: 0, isiTutup: 0, besar: 0, jumlahTertutup: false }
	}));
	const barisDari: (typeof baris)[] = nilai.map(() => []);
	for (const satu of baris)
		for (const sel of [satu.jumlah, ...satu.bagian]) barisDari[sel]?.push(satu);

	const tertutup = new Set<number>();
	const tutup = (sel: number, n: number): void => {
		tertutup.add(sel);
		for (const satu of barisDari[sel] ?? []) {
			if (satu.jumlah === sel) {
				satu.jumlahTertutup = true;
				continue;
			}
			satu.tutup++;
			satu.isiTutup += n;
			if (!isKecil(n) || isTertutup(n)) satu.besar++;
		}
	};
	for (const [sel, n] of nilai.entries()) if (isKecil(n)) tutup(sel, n);

	const disamarkan = new Set<number>();
	// Ends, because a line comes again only when one more of it was closed.
	const antrean = [...baris];
	for (let satu = antrean.pop(); satu; satu = antrean.pop()) {
		if (!dapatDihitung(satu)) continue;
		let pelengkap = -1;
		for (const sel of satu.bagian) {
			const n = nilai[sel] ?? 0;
			if (n > 0 && !tertutup.has(sel) && (pelengkap < 0 || n < (nilai[pelengkap] ?? 0)))
				pelengkap = sel;
		}
		if (pelengkap < 0) continue;
		tutup(pelengkap, nilai[pelengkap] ?? 0);
		for (const sel of satu.bagian) if (tertutup.has(sel)) disamarkan.add(sel);
		antrean.push(...(barisDari[pelengkap] ?? []));
	}
	return new Map(
		daftarNama.map((nama, sel) => {
			const n = nilai[sel] ?? 0;
			if (!tertutup.has(sel) || isTertutup(n)) return [nama, n];
			return [nama, disamarkan.has(sel) ? ditutup : kecil];
		})
	);
}

/** Whether the parts that are closed have one solution only, given the sum and the other parts. */
function dapatDihitung({
	tutup,
	isiTutup,
	besar,
	jumlahTertutup
}: {
	readonly tutup: number;
	readonly isiTutup: number;
	/** Of the closed parts those that may be anything. */
	readonly besar: number;
	readonly jumlahTertutup: boolean;
}): boolean {
	if (jumlahTertutup) return tutup === 0;
	if (tutup < 2) return tutup === 1;
	return besar === 0 && (isiTutup === tutup || isiTutup === tutup * (palingSedikit - 1));
}
