import type { IdentitasDesa } from '../dunia';
import type { Problem } from '../problem';

/** A neighbourhood of the village: what an address on a KK ends in. */
export type Letak = { readonly dusun: string; readonly rw: string; readonly rt: string };

type Desa = Pick<IdentitasDesa, 'dusun'>;

/** Every RT, in the order of the village. */
export const daftarLetak = (desa: Desa): Letak[] =>
	desa.dusun.flatMap(({ nama, rw }) =>
		rw.flatMap(({ nomor, rt }) => rt.map((nomorRt) => ({ dusun: nama, rw: nomor, rt: nomorRt })))
	);

/** '003-005' is RT 005 of RW 003, as the filters of the registers write it. */
export const kodeLetak = ({ rw, rt }: Letak): string => `${rw}-${rt}`;

export const cariLetak = (desa: Desa, kode: string): Letak | undefined =>
	daftarLetak(desa).find((letak) => kodeLetak(letak) === kode);

/** 'Dusun Ngemplak, RW 003, RT 005' */
export const labelLetak = ({ dusun, rw, rt }: Letak): string =>
	`Dusun ${dusun}, RW ${rw}, RT ${rt}`;

/** an address on a KK lies in an RT that the village has. */
export function periksaLetak(desa: Desa, letak: Letak, field: string): Problem[] {
	const ada = daftarLetak(desa).some(
		({ dusun, rw, rt }) => dusun === letak.dusun && rw === letak.rw && rt === letak.rt
	);
	if (ada) return [];
	return [
		{
			field,
			level: 'galat',
			rule: 'A-09',
			message: `${labelLetak(letak)} tidak ada di desa ini.`,
			mend: 'Pilih satu dari daftar dusun, RW, dan RT di desa.'
		}
	];
}
