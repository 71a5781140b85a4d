import type { DataDesa } from '../../../data/data-desa';
import { drafJadi } from '../draf-jadi';
import { susunMasukan } from '../masukan';
import { siltapDariDanaDesa, siltapDiBawahMinimum } from './cacat-siltap';
import { desaPada, susunDataAnggaran } from './dasar';

/** Worlds pin this. Whatever changes the village or its budget of any seed makes it @2. */
const versi = 'rapbdes-siltap-dd@1';

/** D-04 twice: siltap from Dana Desa, and one below the minimum. */
export function buatRapbdesSiltapDd(seed: number): DataDesa {
	const desa = desaPada(versi, seed, '2026-10-12');
	const masukan = susunMasukan(desa, 2027);
	const baris = siltapDiBawahMinimum(siltapDariDanaDesa(drafJadi(masukan, 2027)));
	return { ...desa, anggaran: susunDataAnggaran(2027, masukan, baris) };
}
