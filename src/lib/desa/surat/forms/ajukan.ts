import { bacaIsian, type FormValues } from '../../forms/isian';
import { accepted, type Result } from '../../problem';
import { daftarBerkas } from '../berkas-surat';
import type { AjukanSurat, PerbaikiSurat } from '../commands';
import type { DefinisiSurat } from '../definisi';
import { bacaIsianSurat } from './isian-surat';

type Isi = Pick<
	AjukanSurat,
	'subjekId' | 'isian' | 'berkas' | 'perihal' | 'tujuan' | 'alasanLanjut'
>;

function bacaIsi(form: FormValues, definisi: DefinisiSurat): Isi {
	const baca = bacaIsian(form, 'C-06');
	const isian = bacaIsianSurat(form, definisi.isian);
	const dinas = definisi.kelompok === 'dinas';
	return {
		subjekId: baca.teks('subjekId') || null,
		isian,
		berkas: baca.banyak('berkas', daftarBerkas(definisi)),
		perihal: dinas ? baca.teks('perihal') : '',
		// A letter that asks itself to whom it goes is not asked a second time.
		tujuan: dinas ? (isian.tujuan ?? baca.teks('tujuan')) : '',
		alasanLanjut: baca.teks('alasanLanjut')
	};
}

/**
 * A request at the counter, or a letter of the office itself, by its type. Every form can be read: what is missing or
 * impossible in it is for the rule to say, all at once.
 */
export function parseAjukanSurat(
	form: FormValues,
	definisi: DefinisiSurat,
	/** C-05: made by the shell; what the form says of it counts for nothing. */
	kodeLacak: string
): Result<AjukanSurat> {
	const baca = bacaIsian(form, 'C-06');
	const dinas = definisi.kelompok === 'dinas';
	return accepted({
		kind: 'surat.ajukan',
		jenis: definisi.kode,
		asal: dinas ? 'dinas' : 'konter',
		kodeLacak,
		pemohonId: dinas ? null : baca.teks('pemohonId') || null,
		balasanDari: dinas ? baca.teks('balas') || null : null,
		...bacaIsi(form, definisi)
	});
}

/** C-04: what was given back, filled in again. */
export const parsePerbaikiSurat = (
	form: FormValues,
	definisi: DefinisiSurat,
	suratId: string
): Result<PerbaikiSurat> =>
	accepted({ kind: 'surat.perbaiki', suratId, ...bacaIsi(form, definisi) });
