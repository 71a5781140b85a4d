import type { TandaTanganDitolak } from './events';

/** C-07: a certificate or a passphrase of somebody else was used. Nothing was signed by it. */
export type PelanggaranTte = Omit<TandaTanganDitolak, 'kind'>;
