import type { Tanggal } from '../../format/tanggal';
import type { PendudukSementara } from './sementara';

/** B.4: somebody stays for a while (B-05). */
export type CatatSementara = { readonly kind: 'sementara.catat' } & Omit<
	PendudukSementara,
	'id' | 'tanggalPergi'
>;

/** B.4, column 14: they have left again. */
export type CatatSementaraPergi = {
	readonly kind: 'sementara.pergi';
	readonly id: string;
	readonly tanggal: Tanggal;
};
