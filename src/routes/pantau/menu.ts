import { resolve } from '$app/paths';
import { formatAngka } from '$lib/format/angka';
import type { Role } from '$lib/server/access';

type Bagian = { readonly href: string; readonly label: string; readonly count?: string };

/** `lebih`: that many, or more. */
type Menunggu = { readonly jumlah: number; readonly lebih: boolean };

const wilayah: Bagian = { href: resolve('/pantau'), label: 'Wilayah' };

const alamatUraian = resolve('/pantau/uraian');

/** The parts that show people: an observer has none of them. */
const tentangOrang: readonly Bagian[] = [
	{ href: resolve('/pantau/bantuan'), label: 'Perlu bantuan' },
	{ href: resolve('/pantau/angkatan'), label: 'Angkatan' },
	{ href: resolve('/pantau/kunjungan'), label: 'Kunjungan' },
	{ href: resolve('/pantau/pertanyaan'), label: 'Pertanyaan' },
	{ href: resolve('/pantau/materi'), label: 'Materi' },
	{ href: alamatUraian, label: 'Uraian' }
];

export const menuPantau = (
	role: Role | undefined,
	uraian: Menunggu = { jumlah: 0, lebih: false }
): readonly Bagian[] =>
	role === 'pengamat'
		? [wilayah]
		: [
				wilayah,
				...tentangOrang.map((satu) =>
					satu.href === alamatUraian && uraian.jumlah > 0
						? { ...satu, count: `${formatAngka(uraian.jumlah)}${uraian.lebih ? '+' : ''}` }
						: satu
				)
			];

/** The part that a page belongs to; what has none of its own (a desa, a person) belongs to the first. */
export const bagianDari = (menu: readonly Bagian[], path: string): string =>
	menu.find(({ href }) => href !== wilayah.href && `${path}/`.startsWith(`${href}/`))?.href ??
	wilayah.href;
