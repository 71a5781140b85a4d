import { rupiah, type Rupiah } from '../../format/rupiah';
import { jumlahBaris, type Baris } from './baris';

export type BedaBaris = {
	readonly id: string;
	readonly lama: Baris | null;
	readonly baru: Baris | null;
	readonly selisih: Rupiah;
};

/** Income, spending by its activity, financing; within each by account. */
const urutan = ({ rekening, kegiatan }: Baris): string =>
	`${rekening.charAt(0)} ${kegiatan ?? ''} ${rekening}`;

/** Of a line that moved to another account, where it is now. */
const kini = ({ lama, baru }: BedaBaris): string => {
	const baris = baru ?? lama;
	return baris ? urutan(baris) : '';
};

/** Parts of a code have as many digits as their level asks for, so text order is the order of the codes. */
const banding = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Line by line, those that stayed the same as well: semula, menjadi, selisih (D-09, G-05). In the order of the codes. */
export function bedaBaris(
	lama: ReadonlyMap<string, Baris>,
	baru: ReadonlyMap<string, Baris>
): readonly BedaBaris[] {
	return [...new Set([...lama.keys(), ...baru.keys()])]
		.map((id): BedaBaris => {
			const [a, b] = [lama.get(id), baru.get(id)];
			const selisih = rupiah((b ? jumlahBaris(b) : 0) - (a ? jumlahBaris(a) : 0));
			return { id, lama: a ?? null, baru: b ?? null, selisih };
		})
		.sort((a, b) => banding(kini(a), kini(b)) || banding(a.id, b.id));
}

/** Whether anything of a line differs, its amount or not. */
export const isBerubah = ({ lama, baru }: Pick<BedaBaris, 'lama' | 'baru'>): boolean =>
	lama === null || baru === null || !isBarisSama(lama, baru);

export const isBarisSama = (a: Baris, b: Baris): boolean =>
	a.rekening === b.rekening &&
	a.kegiatan === b.kegiatan &&
	a.rkpId === b.rkpId &&
	a.uraian === b.uraian &&
	a.sumber === b.sumber &&
	a.volume === b.volume &&
	a.satuan === b.satuan &&
	a.hargaSatuan === b.hargaSatuan &&
	a.pelaksana === b.pelaksana &&
	a.perdes === b.perdes &&
	a.alasan === b.alasan;
