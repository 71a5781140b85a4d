import type { DefinisiTersusun } from './definisi-surat';
import { semuaDefinisiSurat } from './definisi-surat';

export { kelompokSurat, type KelompokSurat } from './kelompok';

/** What a village office writes for somebody, and what it asks for before: a letter type without its text and its questions. */
export type JenisSurat = Omit<DefinisiTersusun, 'isian' | 'isi'>;

/** By group, then by name. A page that shows them carries no texts. */
export const semuaJenisSurat: readonly JenisSurat[] = semuaDefinisiSurat.map(
	({ isian: _isian, isi: _isi, ...jenis }) => jenis
);

/** Where it stands on the page of letter types. */
export const jangkarSurat = ({ kode }: Pick<JenisSurat, 'kode'>): string =>
	`surat-${kode.toLowerCase()}`;
