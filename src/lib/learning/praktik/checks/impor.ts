import { formatAngka } from '../../../format/angka';
import type { CheckSpec } from '../check-spec';
import { gagal, lulus, type CheckOutcome, type Context, type Gagal } from './context';

type Spec = Extract<CheckSpec, { check: 'impor.diterima' }>;

const baris = (jumlah: number): string => `${formatAngka(jumlah)} baris`;

/** Over all sheets that stand: rows that came in new or brought somebody up to date, and rows that were left out. */
export function imporDiterima(
	{ minimal, tepat, dilewati }: Spec,
	{ dunia }: Context
): CheckOutcome {
	// B-06: a sheet that was taken back has brought nobody.
	const impor = dunia.kependudukan.impor.filter(({ dibatalkan }) => dibatalkan === null);
	const masuk = impor.reduce((n, { jumlah }) => n + jumlah.baru + jumlah.berubah, 0);
	// What was left out first may have come in mended with a later sheet.
	const lewat = impor.at(-1)?.jumlah.dilewati ?? 0;
	const tolak = (isi: Omit<Gagal, 'where' | 'rule'>): CheckOutcome =>
		gagal({ ...isi, where: { halaman: 'impor', label: 'Impor penduduk' }, rule: 'IM-06' });
	const perlu = tepat ?? minimal ?? 1;
	if (masuk < perlu)
		return tolak({
			code: 'impor.diterima',
			message:
				impor.length === 0 ? 'Belum ada impor yang diterima.' : 'Baris yang diterima kurang.',
			found: baris(masuk),
			expected: tepat === undefined ? `Paling sedikit ${baris(perlu)}` : baris(perlu),
			why: 'Impor baru tercatat setelah hasil pemeriksaannya Anda terima; baris yang keliru diperbaiki dahulu.'
		});
	if (tepat !== undefined && masuk > tepat)
		return tolak({
			code: 'impor.lebih',
			message: 'Baris yang diterima terlalu banyak.',
			found: baris(masuk),
			expected: baris(tepat),
			why: 'Yang masuk hanya baris dari lembar yang diminta; selebihnya diurungkan.'
		});
	if (dilewati !== undefined && lewat > dilewati)
		return tolak({
			code: 'impor.dilewati',
			message: 'Masih ada baris keliru yang dilewati.',
			found: baris(lewat),
			expected: dilewati === 0 ? 'Tidak ada' : `Paling banyak ${baris(dilewati)}`,
			why: 'Baris yang dilewati belum ada di register: orangnya tidak akan terhitung di LAMPID.'
		});
	return lulus;
}
