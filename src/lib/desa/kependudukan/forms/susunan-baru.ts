import type { FormValues, Isian } from '../../forms/isian';
import { parseNomorKk } from '../nomor-kk';
import { daftarShdk, type Shdk } from '../penduduk';
import { isianSusunan, type PihakSusunan, type SusunanBaru } from '../susunan-baru';
import { baca } from './baca';

/**
 * The second step of a form in which a family changes: its new head with everybody's relation to them, or the
 * KK they join. Null as long as nothing was chosen: the rules then ask for it, and the page shows the fields. Undefined
 * when what was chosen cannot be judged yet.
 *
 * Relations that were proposed for another head are not taken: the same page comes back with those for the new one.
 */
export function bacaSusunanBaru(
	form: FormValues,
	isian: Isian,
	pihak: PihakSusunan,
	cara: SusunanBaru['cara']
): SusunanBaru | null | undefined {
	const nama = isianSusunan(pihak);
	const anggota = form.getAll(nama.anggota).filter((id) => typeof id === 'string');
	const shdk: Record<string, Shdk> = {};
	for (const id of anggota) {
		const dipilih = daftarShdk.find((satu) => satu === isian.teks(nama.shdk(id)));
		if (dipilih) shdk[id] = dipilih;
	}
	if (cara === 'menumpang') {
		const tertulis = isian.teks(nama.noKk);
		if (tertulis === '') return null;
		const noKk = baca(tertulis, (x) => parseNomorKk(x, nama.noKk), isian.problems);
		return noKk && { cara, noKk, shdk };
	}
	const kepalaId = isian.teks(nama.kepala);
	if (kepalaId === '') return null;
	if (anggota.some((id) => id !== kepalaId) && isian.teks(nama.usulan) !== kepalaId) {
		const pertama = anggota.find((id) => id !== kepalaId) ?? '';
		return isian.galat(
			nama.shdk(pertama),
			'Hubungan tiap anggota dengan kepala keluarga baru belum diperiksa.',
			'Usulannya sudah terisi. Periksa, ubah yang keliru, lalu kirim lagi.'
		);
	}
	return { cara, kepalaId, shdk };
}
