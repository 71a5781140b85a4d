import type { Baris } from '../../../desa/apbdes/baris';
import type { Rancangan } from '../../../desa/apbdes/rancangan';
import { lembarBaris } from '../../../desa/apbdes/views/lembar';
import { formatRupiah, rupiah } from '../../../format/rupiah';
import { rancanganTerakhir } from '../cast-anggaran';
import { fillText } from '../cast';
import type { CheckSpec } from '../check-spec';
import type { Context, Place } from './context';

export type Spec<N extends CheckSpec['check']> = Extract<CheckSpec, { check: N }>;

/** The draft that a check looks at: the one that was begun last. */
export const rancanganKini = ({ dunia }: Context): Rancangan => rancanganTerakhir(dunia.anggaran);

/** The line itself, where its fields are. */
export const padaBaris = ({ id, uraian }: Baris, isian = 'uraian'): Place => ({
	halaman: 'baris-anggaran',
	barisId: id,
	field: `${id}.${isian}`,
	label: uraian
});

export const padaLembar = (baris: Pick<Baris, 'rekening' | 'kegiatan'>): Place => ({
	halaman: 'lembar',
	bagian: lembarBaris(baris),
	label: 'Lembar anggaran'
});

/** By the first lines at fault, if they are still there. */
export function padaPertama(rancangan: Rancangan, ids: readonly string[]): Place {
	const baris = ids.map((id) => rancangan.baris.get(id)).find((satu) => satu !== undefined);
	return baris ? padaBaris(baris) : { halaman: 'anggaran', field: 'judul', label: 'Anggaran' };
}

/** An amount as a check writes it: a figure, or a placeholder such as {pagu.DD}. */
export const bacaJumlah = (nilai: string | number, { cast }: Context): number =>
	Number(fillText(String(nilai), cast.raw));

export const uang = (nilai: number): string => formatRupiah(rupiah(nilai));
