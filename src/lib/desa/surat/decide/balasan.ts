import type { Dunia } from '../../dunia';
import type { Problem } from '../../problem';
import type { AjukanSurat } from '../commands';
import { galat } from '../galat';

/** A.7: an answer is a letter of the office, and to a letter that stands in the agenda. */
export function periksaBalasan(
	{ persuratan }: Dunia,
	{ asal, balasanDari }: Pick<AjukanSurat, 'asal' | 'balasanDari'>
): readonly Problem[] {
	if (balasanDari === null) return [];
	const masuk = persuratan.masuk.get(balasanDari);
	if (!masuk)
		return [
			galat(
				'C-02',
				'balasanDari',
				'Surat masuk yang dibalas tidak ditemukan.',
				'Buka suratnya di Surat masuk, lalu pilih Buat balasan.'
			)
		];
	const problems: Problem[] = [];
	if (asal !== 'dinas')
		problems.push(
			galat(
				'C-04',
				'balasanDari',
				'Balasan surat adalah surat dinas, bukan surat untuk warga.',
				'Pilih jenis surat dinas.'
			)
		);
	if (masuk.urutAgenda === null)
		problems.push(
			galat(
				'C-02',
				'balasanDari',
				`Surat ${masuk.nomor} belum diagendakan, jadi belum dapat dibalas.`,
				'Kaur TU atau Operator mengagendakannya lebih dahulu di Surat masuk.'
			)
		);
	return problems;
}
