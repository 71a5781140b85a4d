import type { DataDesa } from '../../../data/data-desa';
import { drafJadi } from '../draf-jadi';
import { susunMasukan } from '../masukan';
import { desaPada, susunDataAnggaran } from './dasar';
import { tambahPosKamling } from './pos-kamling';

/** Worlds pin this. Whatever changes the village or its budget of any seed makes it @2. */
const versi = 'rapbdes-tanpa-rkp@1';

/** D-01: a finished draft with a pos kamling that is not in the RKP. */
export function buatRapbdesTanpaRkp(seed: number): DataDesa {
	const desa = desaPada(versi, seed, '2026-10-12');
	const masukan = susunMasukan(desa, 2027);
	const baris = tambahPosKamling(drafJadi(masukan, 2027), desa.dusun[0]?.nama ?? '');
	return { ...desa, anggaran: susunDataAnggaran(2027, masukan, baris) };
}
