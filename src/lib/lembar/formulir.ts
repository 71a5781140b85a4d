import type { FormValues } from '$lib/desa/forms/isian';
import type { TerimaImpor } from '$lib/desa/kependudukan/commands-impor';
import { bacaPilihanImpor } from '$lib/desa/kependudukan/forms/impor';
import { accepted, refused, type Result } from '$lib/desa/problem';
import { bacaCsv } from './csv';
import { jalankan, terbaca } from './lembar';

/** The import of rows that were pasted: whoever has a file reads it where it lies, step by step. */
export function parseTerimaImpor(form: FormValues): Result<TerimaImpor> {
	const pilihan = bacaPilihanImpor(form);
	if (!pilihan.ok) return pilihan;
	const tempel = form.get('tempel');
	if (typeof tempel !== 'string' || tempel.trim() === '')
		return refused({
			field: 'tempel',
			level: 'galat',
			rule: 'IM-01',
			message: 'Belum ada baris yang ditempel.',
			mend: 'Salin di lembar kerja mulai baris tajuknya, lalu tempel di sini.'
		});
	const bytes = new TextEncoder().encode(tempel);
	const lembar = jalankan(terbaca(() => bacaCsv(bytes)));
	return lembar.ok
		? accepted({ kind: 'impor.terima', lembar: lembar.value, ...pilihan.value })
		: lembar;
}
