import type { Dunia } from '../dunia';
import type { DataDesa } from './data-desa';
import { ingatDunia } from './ingatan-dunia';
import type { AsalDunia, VersiData } from './versi';

const pembuat: Readonly<Record<VersiData, () => Promise<(seed: number) => DataDesa>>> = {
	'desa-kecil@1': async () => (await import('./desa-kecil')).buatDesaKecil,
	'desa-november@1': async () => (await import('./desa-november')).buatDesaNovember,
	'kecamatan-contoh@1': async () => (await import('./kecamatan-contoh')).buatKecamatanContoh,
	'desa-besar@1': async () => (await import('./desa-besar')).buatDesaBesar,
	'desa-berantakan@1': async () => (await import('./desa-berantakan')).buatDesaBerantakan,
	'kantor-desa@1': async () => (await import('./kantor-desa')).buatKantorDesa,
	'agenda-berantakan@1': async () => (await import('./agenda-berantakan')).buatAgendaBerantakan,
	'rapbdes-kosong@1': async () => (await import('../apbdes/data/set/kosong')).buatRapbdesKosong,
	'rapbdes-defisit@1': async () => (await import('../apbdes/data/set/defisit')).buatRapbdesDefisit,
	'rapbdes-tiga-puluh@1': async () =>
		(await import('../apbdes/data/set/tiga-puluh')).buatRapbdesTigaPuluh,
	'rapbdes-siltap-dd@1': async () =>
		(await import('../apbdes/data/set/siltap-dd')).buatRapbdesSiltapDd,
	'rapbdes-dd-2025@1': async () => (await import('../apbdes/data/set/dd-2025')).buatRapbdesDd2025,
	'rapbdes-kdmp-2026@1': async () =>
		(await import('../apbdes/data/set/kdmp-2026')).buatRapbdesKdmp2026,
	'rapbdes-tanpa-rkp@1': async () =>
		(await import('../apbdes/data/set/tanpa-rkp')).buatRapbdesTanpaRkp,
	'rapbdes-terlambat@1': async () =>
		(await import('../apbdes/data/set/terlambat')).buatRapbdesTerlambat,
	'rapbdes-evaluasi@1': async () =>
		(await import('../apbdes/data/set/evaluasi')).buatRapbdesEvaluasi,
	'apbdes-ditetapkan@1': async () =>
		(await import('../apbdes/data/set/ditetapkan')).buatApbdesDitetapkan,
	'apbdes-perubahan@1': async () =>
		(await import('../apbdes/data/set/perubahan')).buatApbdesPerubahanSatu,
	'apbdes-perubahan@2': async () =>
		(await import('../apbdes/data/set/perubahan')).buatApbdesPerubahan
};

/** As `duniaAwal`, for the browser: on a slow link only the one data set that is needed is fetched. */
export const muatDuniaAwal = async (asal: AsalDunia): Promise<Dunia> =>
	ingatDunia(asal, await pembuat[asal.dataSet]());
