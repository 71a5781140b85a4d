import { bacaHarga, bacaVolume } from '$lib/desa/apbdes/forms/jumlah';
import { formValues } from '$lib/learning/praktik/isian-run';
import type { FormRun } from '$lib/learning/praktik/task-spec';

const baca = { hargaSatuan: bacaHarga, volume: bacaVolume } as const;

/**
 * Of the fields that a step fills in, those of lines of the budget that are already there and do not yet say what is
 * asked for: being filled in tells nothing of them. What is said in one's own words is nobody's to compare.
 */
export function belumDiubah(
	nama: readonly string[],
	{ form, isian }: FormRun,
	values: ReadonlyMap<string, string>,
	isiKini: (nama: string) => string
): readonly string[] {
	if (form !== 'anggaran-tulis') return [];
	const diminta = formValues(isian, values);
	return nama.filter((satu) => {
		const [id = '', kolom = ''] = satu.split('.');
		if (id.startsWith('baru')) return false;
		return !isSama(kolom, isiKini(satu), String(diminta.get(satu) ?? ''));
	});
}

function isSama(kolom: string, kini: string, diminta: string): boolean {
	if (kolom === 'sumber') return kini === diminta;
	if (kolom !== 'hargaSatuan' && kolom !== 'volume') return true;
	const [a, b] = [baca[kolom](kini), baca[kolom](diminta)];
	return a.ok && b.ok && a.nilai === b.nilai;
}
