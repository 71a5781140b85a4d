import type { Dunia, Event } from '../../../dunia';
import { accepted, refused, type Problem, type Result } from '../../../problem';
import type { BeriKepuasan } from '../../commands-layanan';
import { galat } from '../../galat';
import { sudahDiserahkan } from '../../layanan';
import { suratHilang } from '../pelaku-surat';
import { pemilikSesi, sentuhan } from './sesi';

const palingPanjang = 300;

/** C-05: who asked says how the service was, once for a letter, after it was handed over. */
export function beriKepuasan(dunia: Dunia, command: BeriKepuasan): Result<readonly Event[]> {
	const masuk = pemilikSesi(dunia, command);
	if (!masuk.ok) return masuk;
	const { suratId, tingkat, alasan } = command;
	const surat = dunia.persuratan.surat.get(suratId);
	if (!surat || surat.pemohonId !== masuk.value.penduduk.id) return refused(suratHilang);
	if (!sudahDiserahkan(surat))
		return refused(
			galat(
				'C-05',
				'',
				'Penilaian diberikan sesudah suratnya Anda terima.',
				'Tunggu sampai suratnya diserahkan.'
			)
		);
	if (dunia.persuratan.kepuasan.has(suratId))
		return refused(
			galat(
				'C-05',
				'',
				'Anda sudah menilai layanan surat ini.',
				'Satu surat dinilai satu kali. Terima kasih.'
			)
		);
	const problems: Problem[] = [];
	if (tingkat === '')
		problems.push(
			galat('C-05', 'tingkat', 'Penilaian belum dipilih.', 'Pilih satu dari empat jawaban.')
		);
	if (tingkat === 'tidak-puas' && alasan === '')
		problems.push(
			galat(
				'C-05',
				'alasan',
				'Alasan tidak puas belum ditulis.',
				'Tulis apa yang perlu diperbaiki; petugas membacanya.'
			)
		);
	if (alasan.length > palingPanjang)
		problems.push(
			galat('C-05', 'alasan', `Alasan lebih dari ${palingPanjang} huruf.`, 'Ringkas alasannya.')
		);
	if (tingkat === '' || problems.length > 0) return refused(...problems);
	return accepted([
		{
			kind: 'kepuasan.diberikan',
			kepuasan: { suratId, tingkat, alasan, tanggal: dunia.tanggal }
		},
		sentuhan(command)
	]);
}
