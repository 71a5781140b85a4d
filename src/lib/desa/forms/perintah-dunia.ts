import { parseTanggal } from '../../format/tanggal';
import type { CommandDunia } from '../dunia';
import type { FormValues } from './isian';
import { isPeran } from '../peran';
import { accepted, refused, type Result } from '../problem';

/** The commands of the world itself, each a named action of its page: '?/peran', '?/tanggal', '?/urungkan', '?/ulangi'. */
export function parsePerintahDunia(form: FormValues, action: string): Result<CommandDunia> {
	const teks = (field: string): string => String(form.get(field) ?? '').trim();
	switch (action) {
		case '?/urungkan':
			return accepted({ kind: 'perintah.urungkan', perintahId: teks('sasaran') });
		case '?/ulangi':
			return accepted({ kind: 'perintah.ulangi', perintahId: teks('sasaran') });
		case '?/peran': {
			const peran = teks('peran');
			if (isPeran(peran)) return accepted({ kind: 'peran.ganti', peran });
			return galat('peran', 'Peran belum dipilih.', 'Pilih satu peran di bagian atas halaman.');
		}
		case '?/tanggal': {
			const tanggal = parseTanggal(teks('tanggal'));
			if (tanggal) return accepted({ kind: 'tanggal.majukan', tanggal });
			return galat(
				'tanggal',
				`Tanggal "${teks('tanggal')}" tidak ada di kalender.`,
				'Tulis hari-bulan-tahun, misalnya 01-12-2026.'
			);
		}
		default:
			return galat('', 'Perintah ini tidak dikenal.', 'Muat ulang halaman.');
	}
}

const galat = (field: string, message: string, mend: string) =>
	refused({ field, level: 'galat', rule: 'DL-03', message, mend });
