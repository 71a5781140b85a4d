import type { DataDesa } from '../data/data-desa';
import { aturanTahunBawaan } from './aturan-tahun-bawaan';
import { bukaRancangan } from './data/data-anggaran';
import { susunMasukan } from './data/masukan';
import { rancanganBaru } from './evolve';
import { rancanganMurni, type Anggaran } from './rancangan';

/**
 * The budget area on the first day. Unless the data set says otherwise it is about the year after, and nothing has been
 * written. Every practice page begins here: no table of accounts may be needed for it.
 */
export function mulaiAnggaran(desa: DataDesa): Anggaran {
	const tahun = desa.anggaran?.tahun ?? Number(desa.tanggal.slice(0, 4)) + 1;
	const rancangan = desa.anggaran?.rancangan.map(bukaRancangan) ?? [rancanganBaru(rancanganMurni)];
	return {
		tahun,
		masukan: desa.anggaran?.masukan ?? susunMasukan(desa, tahun),
		aturanTahun: aturanTahunBawaan,
		rancangan: new Map(rancangan.map((satu) => [satu.id, satu]))
	};
}
