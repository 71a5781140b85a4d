import { resolve } from '$app/paths';
import type { Rancangan } from '$lib/desa/apbdes/rancangan';
import { lembarBaris } from '$lib/desa/apbdes/views/lembar';

/** The line on its sheet; a long sheet opens where the line stands. */
export const alamatBaris =
	(dunia: string, { baris }: Pick<Rancangan, 'baris'>, query: string) =>
	(id: string): string => {
		const satu = baris.get(id);
		const bagian = satu ? lembarBaris(satu) : 'pendapatan';
		const lembar = resolve('/latihan/[dunia]/anggaran/lembar/[bagian]', { dunia, bagian });
		return `${lembar}${query === '' ? '?' : `${query}&`}baris=${encodeURIComponent(id)}#${id}.uraian`;
	};

export const namaBaris =
	({ baris }: Pick<Rancangan, 'baris'>) =>
	(id: string): string =>
		baris.get(id)?.uraian ?? 'Baris yang sudah dihapus';
