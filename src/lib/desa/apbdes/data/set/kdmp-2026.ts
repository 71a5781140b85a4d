import type { DataDesa } from '../../../data/data-desa';
import { drafJadi } from '../draf-jadi';
import { susunMasukan } from '../masukan';
import { desaPada, susunDataAnggaran } from './dasar';

/** Worlds pin this. Whatever changes the village or its budget of any seed makes it @2. */
const versi = 'rapbdes-kdmp-2026@1';

/** D-06: the share of the Koperasi Desa Merah Putih is not there; a road has grown by as much. The RKP has both right. */
export function buatRapbdesKdmp2026(seed: number): DataDesa {
	const desa = desaPada(versi, seed, '2025-10-13');
	const baris = drafJadi(susunMasukan(desa, 2026, { kdmp: 0 }), 2026);
	return { ...desa, anggaran: susunDataAnggaran(2026, susunMasukan(desa, 2026), baris) };
}
