import { bulanDari, type Tanggal } from '$lib/format/tanggal';

/**
 * Whether the browser shows the page of a step. Of a report the month matters, of a letter or a budget the step, of a new
 * line the sheet it is written on; a filter and the like do not.
 */
export function diHalaman(
	{ dunia }: { readonly dunia: { readonly tanggal: Tanggal } },
	alamat: string | null,
	url: URL
): boolean {
	if (alamat === null) return false;
	const tujuan = new URL(alamat, url);
	const bulan = tujuan.searchParams.get('bulan');
	return (
		['langkah', 'lembar'].every((nama) => {
			const diminta = tujuan.searchParams.get(nama);
			return diminta === null || diminta === url.searchParams.get(nama);
		}) &&
		tujuan.pathname === url.pathname &&
		(bulan === null || bulan === (url.searchParams.get('bulan') ?? bulanDari(dunia.tanggal)))
	);
}
