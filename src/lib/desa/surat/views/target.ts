import type { Tanggal } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import { tambahHariKerja } from '../kecamatan/hari-kerja';
import type { StatusSurat, Surat } from '../surat';

export type TargetSurat = {
	/** The last day on which it is in time. */
	readonly batas: Tanggal;
	readonly lewat: boolean;
};

const diKantor: readonly StatusSurat[] = ['diajukan', 'diverifikasi', 'diparaf'];

/**
 * C-04: by when a citizen's letter should be out, in working days of the village's own target [produk]. Null where nobody
 * waits for the office: it is out, it has ended, the applicant has to mend it, or it is the office's own letter.
 */
export function targetSurat(
	{ persuratan: { setelan }, tanggal }: Pick<Dunia, 'persuratan' | 'tanggal'>,
	{
		asal,
		status,
		tanggalAjukan,
		langkah
	}: Pick<Surat, 'asal' | 'status' | 'tanggalAjukan' | 'langkah'>
): TargetSurat | null {
	if (asal === 'dinas' || !diKantor.includes(status)) return null;
	// What was given back begins again with the day on which it was mended.
	const mulai = langkah.findLast((satu) => satu.langkah === 'perbaiki')?.tanggal ?? tanggalAjukan;
	const batas = tambahHariKerja(mulai, setelan.targetHari);
	return { batas, lewat: tanggal > batas };
}
