import type { DataDesa } from '../../../data/data-desa';
import { susunMasukan } from '../masukan';
import { desaPada, susunDataAnggaran } from './dasar';

/** Worlds pin this. Whatever changes the village or its budget of any seed makes it @2. */
const versi = 'rapbdes-kosong@1';

/** All letters have come, and nothing of the budget of 2027 is written. */
export function buatRapbdesKosong(seed: number): DataDesa {
	const desa = desaPada(versi, seed, '2026-10-05');
	return { ...desa, anggaran: susunDataAnggaran(2027, susunMasukan(desa, 2027), []) };
}
