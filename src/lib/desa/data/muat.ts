import type { Dunia } from '../dunia';
import { buatAgendaBerantakan } from './agenda-berantakan';
import type { DataDesa } from './data-desa';
import { buatDesaBerantakan } from './desa-berantakan';
import { buatDesaBesar } from './desa-besar';
import { buatDesaKecil } from './desa-kecil';
import { buatDesaNovember } from './desa-november';
import { ingatDunia } from './ingatan-dunia';
import { buatKantorDesa } from './kantor-desa';
import { buatKecamatanContoh } from './kecamatan-contoh';
import type { AsalDunia, VersiData } from './versi';

const pembuat: Readonly<Record<VersiData, (seed: number) => DataDesa>> = {
	'desa-kecil@1': buatDesaKecil,
	'desa-november@1': buatDesaNovember,
	'kecamatan-contoh@1': buatKecamatanContoh,
	'desa-besar@1': buatDesaBesar,
	'desa-berantakan@1': buatDesaBerantakan,
	'kantor-desa@1': buatKantorDesa,
	'agenda-berantakan@1': buatAgendaBerantakan
};

/** A world at its start, where every data set is at hand; pages take `muatDuniaAwal`. */
export const duniaAwal = (asal: AsalDunia): Dunia => ingatDunia(asal, pembuat[asal.dataSet]);
