import { resolve } from '$app/paths';
import type { Keluarga } from '$lib/desa/kependudukan/keluarga';
import type { Penduduk } from '$lib/desa/kependudukan/penduduk';

export type PeristiwaBaru = { readonly label: string; readonly href: string };

const dengan = (alamat: string, isian: Readonly<Record<string, string>>): string =>
	`${alamat}?${new URLSearchParams(isian)}`;

/** The forms that concern one person; each comes filled in with who it is about. */
export function peristiwaUntukOrang(
	dunia: string,
	orang: Penduduk,
	keluarga: Keluarga | undefined
): PeristiwaBaru[] {
	const siapa = orang.nik ? { nik: orang.nik } : undefined;
	const noKk = keluarga && { noKk: keluarga.noKk };
	const ubahData = resolve('/latihan/[dunia]/kependudukan/ubah-data', { dunia });
	const lahir = resolve('/latihan/[dunia]/kependudukan/lahir', { dunia });
	const mati = resolve('/latihan/[dunia]/kependudukan/mati', { dunia });
	const pindah = resolve('/latihan/[dunia]/kependudukan/pindah', { dunia });
	return [
		...(orang.jenisKelamin === 'P' && orang.nik
			? [{ label: 'Kelahiran anaknya', href: dengan(lahir, { nikIbu: orang.nik, ...noKk }) }]
			: []),
		// Who has no NIK yet is chosen by name, or found by the card.
		{ label: 'Pindah', href: dengan(pindah, siapa ?? { ...noKk }) },
		...(keluarga ? susunanKk(dunia, keluarga) : []),
		{ label: 'Ubah data', href: dengan(ubahData, siapa ?? { penduduk: orang.id }) },
		{ label: 'Kematian', href: dengan(mati, siapa ?? { jenazah: orang.id }) }
	];
}

/** The forms that move members from one card to another. */
const susunanKk = (dunia: string, { noKk }: Pick<Keluarga, 'noKk'>): PeristiwaBaru[] => [
	{
		label: 'Pisah KK',
		href: dengan(resolve('/latihan/[dunia]/kependudukan/pecah-kk', { dunia }), { noKk })
	},
	{
		label: 'Gabung atau menumpang KK',
		href: dengan(resolve('/latihan/[dunia]/kependudukan/gabung', { dunia }), { noKk })
	}
];

/** The forms that concern a whole card. */
export const peristiwaUntukKk = (
	dunia: string,
	{ noKk }: Pick<Keluarga, 'noKk'>
): PeristiwaBaru[] => [
	{
		label: 'Kelahiran di KK ini',
		href: dengan(resolve('/latihan/[dunia]/kependudukan/lahir', { dunia }), { noKk })
	},
	{
		label: 'Pindah',
		href: dengan(resolve('/latihan/[dunia]/kependudukan/pindah', { dunia }), { noKk })
	},
	{
		label: 'Kedatangan ke KK ini',
		href: dengan(resolve('/latihan/[dunia]/kependudukan/datang', { dunia }), { noKk })
	},
	...susunanKk(dunia, { noKk })
];
