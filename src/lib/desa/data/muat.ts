import { buatRapbdesDd2025 } from '../apbdes/data/set/dd-2025';
import { buatRapbdesDefisit } from '../apbdes/data/set/defisit';
import { buatApbdesDitetapkan } from '../apbdes/data/set/ditetapkan';
import { buatRapbdesEvaluasi } from '../apbdes/data/set/evaluasi';
import { buatRapbdesKdmp2026 } from '../apbdes/data/set/kdmp-2026';
import { buatRapbdesKosong } from '../apbdes/data/set/kosong';
import { buatApbdesPerubahan, buatApbdesPerubahanSatu } from '../apbdes/data/set/perubahan';
import { buatRapbdesSiltapDd } from '../apbdes/data/set/siltap-dd';
import { buatRapbdesTanpaRkp } from '../apbdes/data/set/tanpa-rkp';
import { buatRapbdesTerlambat } from '../apbdes/data/set/terlambat';
import { buatRapbdesTigaPuluh } from '../apbdes/data/set/tiga-puluh';
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
	'agenda-berantakan@1': buatAgendaBerantakan,
	'rapbdes-kosong@1': buatRapbdesKosong,
	'rapbdes-defisit@1': buatRapbdesDefisit,
	'rapbdes-tiga-puluh@1': buatRapbdesTigaPuluh,
	'rapbdes-siltap-dd@1': buatRapbdesSiltapDd,
	'rapbdes-dd-2025@1': buatRapbdesDd2025,
	'rapbdes-kdmp-2026@1': buatRapbdesKdmp2026,
	'rapbdes-tanpa-rkp@1': buatRapbdesTanpaRkp,
	'rapbdes-terlambat@1': buatRapbdesTerlambat,
	'rapbdes-evaluasi@1': buatRapbdesEvaluasi,
	'apbdes-ditetapkan@1': buatApbdesDitetapkan,
	'apbdes-perubahan@1': buatApbdesPerubahanSatu,
	'apbdes-perubahan@2': buatApbdesPerubahan
};

/** A world at its start, where every data set is at hand; pages take `muatDuniaAwal`. */
export const duniaAwal = (asal: AsalDunia): Dunia => ingatDunia(asal, pembuat[asal.dataSet]);
