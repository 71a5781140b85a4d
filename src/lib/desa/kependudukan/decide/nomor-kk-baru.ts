import type { Dunia } from '../../dunia';
import { buatNomorKk, type NomorKk } from '../nomor-kk';
import { nomorTerpakai } from '../nomor-terpakai';

/**
 * the simulated Disdukcapil numbers a new KK: district of the village, day of issue, first serial number that is
 * free in this world, in every village of the kecamatan. `lewati` are numbers given a moment ago by the same command.
 */
export function nomorKkBaru(dunia: Dunia, lewati: readonly NomorKk[] = []): NomorKk {
	for (let urut = 1; urut <= 9999; urut++) {
		const nomor = buatNomorKk({
			kecamatan: dunia.desa.kode.slice(0, 8),
			tanggalTerbit: dunia.tanggal,
			urut
		});
		if (!lewati.includes(nomor) && !nomorTerpakai(dunia, nomor)) return nomor;
	}
	throw new Error(`No serial number is left for a KK of ${dunia.tanggal}`);
}
