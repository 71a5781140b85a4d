import type { DataDesa } from '../../../data/data-desa';
import { drafJadi } from '../draf-jadi';
import { susunMasukan } from '../masukan';
import { desaPada, susunDataAnggaran } from './dasar';

/** Worlds pin this. Whatever changes the village or its budget of any seed makes it @2. */
const versi = 'rapbdes-defisit@1';

/** The rent of the field is not there, and the drain is budgeted twice as large as the RKP has it (D-02). */
export function buatRapbdesDefisit(seed: number): DataDesa {
	const desa = desaPada(versi, seed, '2026-10-12');
	const masukan = susunMasukan(desa, 2027);
	const baris = drafJadi(masukan, 2027)
		.filter(({ id }) => id !== 'p-4-1-2-08')
		.map((satu) => (satu.rkpId === 'rkp-2-3-14' ? { ...satu, volume: satu.volume * 2 } : satu));
	return { ...desa, anggaran: susunDataAnggaran(2027, masukan, baris) };
}
