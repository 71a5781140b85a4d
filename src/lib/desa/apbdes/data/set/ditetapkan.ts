import type { DataDesa } from '../../../data/data-desa';
import { drafJadi } from '../draf-jadi';
import { susunMasukan } from '../masukan';
import { desaPada, susunDataAnggaran } from './dasar';
import { sampaiDievaluasi, sampaiDiundangkan } from './jalan-anggaran';

/** Worlds pin this. Whatever changes the village or its budget of any seed makes it @2. */
const versi = 'apbdes-ditetapkan@1';

/** D-08: enacted the day before, and told to the bupati and the people; nobody has been asked for a DPA yet. */
export function buatApbdesDitetapkan(seed: number): DataDesa {
	const desa = desaPada(versi, seed, '2026-12-16');
	const masukan = susunMasukan(desa, 2027);
	return {
		...desa,
		anggaran: susunDataAnggaran(2027, masukan, drafJadi(masukan, 2027), [
			...sampaiDievaluasi(desa.nama, 2027, ['10-13', '10-15', '10-28', '10-29', '10-30']),
			...sampaiDiundangkan(2027),
			['2026-12-16', 'kades', { jenis: 'sampaikan-salinan' }],
			['2026-12-16', 'sekdes', { jenis: 'umumkan' }]
		])
	};
}
