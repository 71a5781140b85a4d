import { addDays, type Tanggal } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import type { AcuanSurat } from '../decide/ajukan';
import type { SuratMasukDiterima } from '../events-masuk';
import { suratBaru } from '../surat-masuk';
import { aturanHari } from './aturan-hari';
import { isHariKerja } from './hari-kerja';
import { idTulisan, tulisSurat } from './tulis';

/**
 * KC-13 to KC-21: what kecamatan and kabupaten write while the date of the world moves, day by day: a reminder of one day
 * is what the next one follows from. The same village and the same days give the same letters.
 */
export function suratSelama(
	dunia: Dunia,
	sampai: Tanggal,
	acuan: Pick<AcuanSurat, 'definisi'>
): readonly SuratMasukDiterima[] {
	const surat: SuratMasukDiterima[] = [];
	let kini = dunia;
	for (let hari = addDays(dunia.tanggal, 1); hari <= sampai; hari = addDays(hari, 1)) {
		if (!isHariKerja(hari)) continue;
		for (const { nomor, tulis } of aturanHari)
			for (const tulisan of tulis({ dunia: kini, hari, acuan })) {
				if (kini.persuratan.masuk.has(idTulisan(nomor, tulisan.kunci))) continue;
				const baru = tulisSurat(kini, nomor, hari, tulisan);
				surat.push(baru);
				const masuk = new Map(kini.persuratan.masuk).set(baru.surat.id, suratBaru(baru.surat));
				kini = { ...kini, persuratan: { ...kini.persuratan, masuk } };
			}
	}
	return surat;
}
