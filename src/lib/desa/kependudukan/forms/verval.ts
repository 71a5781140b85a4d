import { bacaIsian, type FormValues } from '../../forms/isian';
import { accepted, refused, type Result } from '../../problem';
import type { MintaVerval, TindakVerval, VerifikasiInjeksi } from '../commands-kecamatan';

/** G-03: what the kecamatan asks of a village. Whether it says anything is for the rule to decide. */
export function parseMintaVerval(form: FormValues): Result<MintaVerval> {
	const isian = bacaIsian(form, 'G-03');
	return accepted({
		kind: 'verval.minta',
		desaKode: isian.teks('desaKode'),
		pendudukId: isian.teks('pendudukId'),
		isi: isian.teks('catatan')
	});
}

export function parseTindakVerval(form: FormValues): Result<TindakVerval> {
	const isian = bacaIsian(form, 'G-03');
	const langkah = isian.pilihan('langkah', 'Tindakan', ['jawab', 'kembalikan', 'selesai'] as const);
	if (langkah === undefined) return refused(...isian.problems);
	return accepted({
		kind: 'verval.tindak',
		vervalId: isian.teks('vervalId'),
		langkah,
		isi: isian.teks('catatan')
	});
}

/** G-02: the answer of the village. */
export function parseVerifikasiInjeksi(form: FormValues): Result<VerifikasiInjeksi> {
	const isian = bacaIsian(form, 'G-02');
	const setuju = isian.pilihan('setuju', 'Hasil verifikasi', ['ya', 'tidak'] as const);
	if (setuju === undefined) return refused(...isian.problems);
	return accepted({
		kind: 'injeksi.verifikasi',
		injeksiId: isian.teks('injeksiId'),
		setuju: setuju === 'ya',
		alasan: isian.teks('alasan')
	});
}
