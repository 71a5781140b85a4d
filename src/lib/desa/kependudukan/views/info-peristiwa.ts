import type { Problem } from '../../problem';
import type { PeristiwaDicatat } from '../events';
import { infoFormulirLama } from '../formulir';
import type { LampiranKepindahan } from '../kepindahan';
import { bacaNik } from '../nik';

const pengantar: LampiranKepindahan = 'surat-pengantar-rt';

/**
 * What a page tells about an event that was recorded, without having stopped it (level info): an old form code (B-01),
 * a paper that nobody needs (B-04), a NIK from another `kecamatan` such as '35.99.01'. It follows from what the event keeps, so the event keeps no words.
 */
export function infoPeristiwa(rincian: PeristiwaDicatat, kecamatan = ''): Problem[] {
	const lama = infoFormulirLama(rincian.formulir ?? '');
	return [...(lama ? [lama] : []), ...infoPengantar(rincian), ...infoAsalNik(rincian, kecamatan)];
}

/** that somebody was registered first elsewhere is no fault, and says nothing about where they live. */
function infoAsalNik(rincian: PeristiwaDicatat, kecamatan: string): Problem[] {
	if (rincian.kind !== 'kedatangan.dicatat' || kecamatan === '') return [];
	const luar = rincian.penduduk.filter(({ nik }) => nik && bacaNik(nik).wilayah !== kecamatan);
	if (luar.length === 0) return [];
	return [
		{
			field: 'nik-1',
			level: 'info',
			rule: 'A-05',
			message: `NIK berawalan wilayah lain: ${luar.map(({ nama }) => nama).join(', ')}.`,
			mend: 'Di sanalah pendaftarannya yang pertama. NIK tidak berubah saat pindah, jadi jangan diganti.'
		}
	];
}

/** B-04: whoever asks for it makes people walk for nothing; the exercise counts it as a mistake. */
function infoPengantar({ kind, lampiran }: PeristiwaDicatat): Problem[] {
	if (kind !== 'kepindahan.dicatat' || !lampiran.includes(pengantar)) return [];
	return [
		{
			field: 'lampiran',
			level: 'info',
			rule: 'B-04',
			message: 'Surat pengantar RT tidak diperlukan untuk pindah.',
			mend: 'Cukup F-1.03 dan fotokopi KK. Jangan memintanya lagi kepada warga.',
			basis: 'Perpres 96/2018 dan Permendagri 108/2019'
		}
	];
}
