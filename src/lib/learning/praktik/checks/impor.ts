import { formatAngka } from '../../../format/angka';
import type { CheckSpec } from '../check-spec';
import { gagal, lulus, type CheckOutcome, type Context } from './context';

type Spec = Extract<CheckSpec, { check: 'impor.diterima' }>;

const baris = (jumlah: number): string => `${formatAngka(jumlah)} baris`;

/** Over all sheets that stand: rows that came in new or brought somebody up to date, and rows that were left out. */
export function imporDiterima(
	{ minimal, tepat, dilewati }: Spec,
	{ dunia }: Context
): CheckOutcome {
	const { impor } = dunia.kependudukan;
	const masuk = impor.reduce((n, { jumlah }) => n + jumlah.baru + jumlah.berubah, 0);
	// What was left out first may have come in mended with a later sheet.
	const lewat = impor.at(-1)?.jumlah.dilewati ?? 0;
	const where = { halaman: 'impor', label: 'Impor penduduk' } as const;
	const perlu = tepat ?? minimal ?? 1;
	if (masuk < perlu)
		return gagal({
			code: 'impor.diterima',
			message:
				impor.length === 0 ? 'Belum ada impor yang diterima.' : 'Baris yang diterima kurang.',
			found: baris(masuk),
			expected: tepat === undefined ? `Paling sedikit ${baris(perlu)}` : baris(perlu),
			where,
			rule: 'IM-06',
			why: 'Impor baru tercatat setelah hasil pemeriksaannya Anda terima; baris yang keliru diperbaiki dahulu.'
		});
	if (tepat !== undefined && masuk > tepat)
		return gagal({
			code: 'impor.lebih',
			message: 'Baris yang diterima terlalu banyak.',
			found: baris(masuk),
			expected: baris(tepat),
			where,
			rule: 'IM-06',
			why: 'Yang masuk hanya baris dari lembar yang diminta; selebihnya diurungkan.'
		});
	if (dilewati !== undefined && lewat > dilewati)
		return gagal({
			code: 'impor.dilewati',
			message: 'Masih ada baris keliru yang dilewati.',
			found: baris(lewat),
			expected: dilewati === 0 ? 'Tidak ada' : `Paling banyak ${baris(dilewati)}`,
			where,
			rule: 'IM-06',
			why: 'Baris yang dilewati belum ada di register: orangnya tidak akan terhitung di LAMPID.'
		});
	return lulus;
}
