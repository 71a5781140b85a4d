import { accepted, refused, type Problem, type Result } from '../problem';
import { isJenisTemuan, type CommandTemuan } from '../tanda-temuan';
import type { FormValues } from './isian';

/** Marks somebody or a KK as a finding, or takes the mark away: '?/tandai' and '?/hapus'. */
export function parseTemuan(form: FormValues, action: string): Result<CommandTemuan> {
	const teks = (field: string): string => String(form.get(field) ?? '').trim();
	if (action === '?/hapus') return accepted({ kind: 'temuan.hapus', id: teks('temuan') });
	const jenis = teks('jenis');
	const pendudukId = teks('penduduk');
	const keluargaId = teks('keluarga');
	const problems: Problem[] = [];
	if ((pendudukId === '') === (keluargaId === ''))
		problems.push(
			galat(
				'penduduk',
				'Orang atau KK yang dimaksud belum dipilih.',
				'Cari lebih dahulu, lalu pilih satu.'
			)
		);
	if (!isJenisTemuan(jenis)) {
		problems.push(galat('jenis', 'Jenis temuan belum dipilih.', 'Pilih yang paling tepat.'));
		return refused(...problems);
	}
	if (problems.length > 0) return refused(...problems);
	return accepted({
		kind: 'temuan.tandai',
		jenis,
		sasaran: pendudukId === '' ? { pendudukId: null, keluargaId } : { pendudukId, keluargaId: null }
	});
}

const galat = (field: string, message: string, mend: string): Problem => ({
	field,
	level: 'galat',
	rule: 'DL-04',
	message,
	mend
});
