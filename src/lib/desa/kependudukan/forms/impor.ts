import { bacaIsian, type FormValues } from '../../forms/isian';
import { accepted, refused, type Result } from '../../problem';
import { daftarCakupanImpor, type TerimaImpor } from '../commands-impor';

/** What is chosen beside the file itself, which is read where it lies. */
export function bacaPilihanImpor(
	form: FormValues
): Result<Pick<TerimaImpor, 'cakupan' | 'catatan'>> {
	const { teks, pilihan, galat, problems } = bacaIsian(form, 'IM-06');
	const cakupan = pilihan('cakupan', 'Baris yang diterima', daftarCakupanImpor);
	const catatan = teks('catatan');
	if (catatan.length > 200) galat('catatan', 'Sumber terlalu panjang.', 'Paling banyak 200 huruf.');
	return cakupan === undefined || problems.length > 0
		? refused(...problems)
		: accepted({ cakupan, catatan });
}
