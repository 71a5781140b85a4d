import type { DataDesa } from '../../../data/data-desa';
import { drafJadi } from '../draf-jadi';
import { susunMasukan } from '../masukan';
import { desaPada, susunDataAnggaran } from './dasar';

/** Worlds pin this. Whatever changes the village or its budget of any seed makes it @2. */
const versi = 'rapbdes-terlambat@1';

/** D-07: a sound draft that the BPD has not agreed to by the end of October. */
export function buatRapbdesTerlambat(seed: number): DataDesa {
	const desa = desaPada(versi, seed, '2026-11-16');
	const masukan = susunMasukan(desa, 2027);
	return {
		...desa,
		anggaran: susunDataAnggaran(2027, masukan, drafJadi(masukan, 2027), [
			['2026-11-05', 'sekdes', { jenis: 'serahkan' }],
			['2026-11-09', 'kades', { jenis: 'ajukan' }]
		])
	};
}
