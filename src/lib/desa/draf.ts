import type { UbahBiodata } from './kependudukan/commands-biodata';
import type { CatatKedatangan, OrangDatang, TujuanKk } from './kependudukan/commands-kedatangan';
import type { CommandKependudukan } from './kependudukan/commands';
import type { Problem } from './problem';
import type {
	AngkatPejabat,
	BeriMandat,
	TetapkanPenugasan,
	UbahSetelanSurat
} from './surat/commands';
import type { BeriDisposisi, CatatEkspedisi, TerimaSuratMasuk } from './surat/commands-masuk';

/** A command as far as its form could be read: undefined stands for what is missing or impossible, and for nothing else. */
export type Draf<C> = C extends unknown
	? {
			readonly [Isian in keyof C]: Isian extends 'kind' | 'jenis' ? C[Isian] : C[Isian] | undefined;
		}
	: never;

export type DrafKedatangan = Draf<Omit<CatatKedatangan, 'tujuan' | 'orang'>> & {
	readonly tujuan: Draf<TujuanKk> | undefined;
	readonly orang: readonly Draf<OrangDatang>[];
};

export type DrafUbahBiodata = Draf<Omit<UbahBiodata, 'perubahan'>> & {
	readonly perubahan: readonly DrafPerubahan[];
};
export type DrafPerubahan = Pick<UbahBiodata['perubahan'][number], 'isian' | 'bukti'> & {
	readonly baru: string | undefined;
};

export type DrafSetelanSurat = Pick<UbahSetelanSurat, 'kind'> & {
	readonly setelan: Draf<UbahSetelanSurat['setelan']>;
};

type TerjudulSendiri = DrafKedatangan | DrafUbahBiodata | DrafSetelanSurat;
type DrafSatu<C> = C extends { readonly kind: TerjudulSendiri['kind'] } ? never : Draf<C>;

/** The forms that are judged before they are complete: every event of the village. */
export type DrafPerintah =
	| TerjudulSendiri
	| Draf<TetapkanPenugasan | AngkatPejabat | BeriMandat>
	| Draf<TerimaSuratMasuk | BeriDisposisi | CatatEkspedisi>
	| DrafSatu<Exclude<CommandKependudukan, { readonly kind: 'nik.mintakan' | 'impor.terima' }>>;

/** What a form was read as: a whole command, or what is wrong with it and the part that the rules can judge already. */
export type Terbaca<C> =
	| { readonly ok: true; readonly value: C }
	| {
			readonly ok: false;
			readonly problems: readonly Problem[];
			readonly sebagian?: SebagianTerbaca;
	  };

export type SebagianTerbaca = {
	readonly draf: DrafPerintah;
	/** Names of the fields in the order of the form, which is the order its problems are told in. */
	readonly urutan: readonly string[];
};

type Terisi<D, Isian extends keyof D> = {
	readonly [Satu in Isian]: Exclude<D[Satu], undefined>;
};

/**
 * A rule speaks when everything that it looks at is there, and is silent otherwise: the form has said what is missing,
 * and what follows from a gap would only mislead.
 */
export function bila<D extends object, Isian extends keyof D>(
	draf: D,
	isian: readonly Isian[],
	aturan: (terisi: Terisi<D, Isian>) => readonly Problem[]
): readonly Problem[] {
	return isTerisi(draf, isian) ? aturan(draf) : [];
}

export const isTerisi = <D extends object, Isian extends keyof D>(
	draf: D,
	isian: readonly Isian[]
): draf is D & Terisi<D, Isian> => isian.every((satu) => draf[satu] !== undefined);

/** Whether nothing is missing, in its parts neither. */
export const isLengkap = (isi: unknown): boolean =>
	typeof isi === 'object' && isi !== null ? Object.values(isi).every(isLengkap) : isi !== undefined;
