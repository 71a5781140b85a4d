import { resolve } from '$app/paths';
import type { Rancangan } from '$lib/desa/apbdes/rancangan';
import { lembarBaris } from '$lib/desa/apbdes/views/lembar';

/** The line on its sheet, opened where the sheet shows one activity at a time. */
export const alamatBaris =
	(dunia: string, { baris }: Pick<Rancangan, 'baris'>, query: string) =>
	(id: string): string => {
		const satu = baris.get(id);
		const bagian = satu ? lembarBaris(satu) : 'pendapatan';
		const lembar = resolve('/latihan/[dunia]/anggaran/lembar/[bagian]', { dunia, bagian });
		const buka = satu?.kegiatan
			? `buka=${encodeURIComponent(`${satu.kegiatan}/${satu.rkpId ?? ''}`)}`
			: '';
		const awal = query === '' ? '?' : `${query}&`;
		return `${lembar}${buka === '' ? query : awal + buka}#${id}.uraian`;
	};

export const namaBaris =
	({ baris }: Pick<Rancangan, 'baris'>) =>
	(id: string): string =>
		baris.get(id)?.uraian ?? 'Baris yang sudah dihapus';
