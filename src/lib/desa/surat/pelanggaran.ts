import type { Problem } from '../problem';
import type { TandaTanganDitolak } from './events';
import { galat } from './galat';
import { labelJabatanDesa } from './pelaku';
import type { Persuratan } from './state';

/** C-07: a certificate or a passphrase of somebody else was used. Nothing was signed by it. */
export type PelanggaranTte = Omit<TandaTanganDitolak, 'kind'>;

/** Whose it is, and whether the certificate was chosen or its passphrase typed. */
export type Pinjaman = Pick<PelanggaranTte, 'pemilikId' | 'cara'>;

/** C-07: what is told to whoever used what belongs to somebody else. */
export function jelaskanPelanggaran(state: Persuratan, { pemilikId, cara }: Pinjaman): Problem {
	const pemilik = state.pejabat.get(pemilikId);
	const siapa = pemilik ? `${labelJabatanDesa(pemilik.jabatan)} (${pemilik.nama})` : 'pejabat lain';
	return galat(
		'C-07',
		cara === 'sertifikat' ? 'sertifikatId' : 'sandi',
		`${cara === 'sertifikat' ? 'Sertifikat' : 'Frasa sandi'} ini milik ${siapa}. Surat tidak ditandatangani, dan percobaan ini tercatat.`,
		'Sertifikat bersifat pribadi: pakai sertifikat dan frasa sandi Anda sendiri, atau serahkan suratnya kepada pemiliknya. Bentuk a.n. ditandatangani dengan sertifikat Sekretaris Desa.',
		'UU 11/2008 jo. UU 1/2024 Ps. 11'
	);
}
