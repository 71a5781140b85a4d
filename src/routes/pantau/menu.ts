import { resolve } from '$app/paths';
import type { Role } from '$lib/server/access';

type Bagian = { readonly href: string; readonly label: string };

const wilayah: Bagian = { href: resolve('/pantau'), label: 'Wilayah' };

/** The parts that show people: an observer has none of them. */
const tentangOrang: readonly Bagian[] = [
	{ href: resolve('/pantau/bantuan'), label: 'Perlu bantuan' },
	{ href: resolve('/pantau/angkatan'), label: 'Angkatan' },
	{ href: resolve('/pantau/pertanyaan'), label: 'Pertanyaan' },
	{ href: resolve('/pantau/materi'), label: 'Materi' },
	{ href: resolve('/pantau/uraian'), label: 'Uraian' }
];

export const menuPantau = (role: Role | undefined): readonly Bagian[] =>
	role === 'pengamat' ? [wilayah] : [wilayah, ...tentangOrang];

/** The part that a page belongs to; what has none of its own (a desa, a person) belongs to the first. */
export const bagianDari = (menu: readonly Bagian[], path: string): string =>
	menu.find(({ href }) => href !== wilayah.href && `${path}/`.startsWith(`${href}/`))?.href ??
	wilayah.href;
