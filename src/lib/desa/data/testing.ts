import fc from 'fast-check';
import { umur } from '../../format/tanggal';
import type { Keluarga } from '../kependudukan/keluarga';
import type { Penduduk } from '../kependudukan/penduduk';
import { buatDesaKecil } from './desa-kecil';
import type { DataDesa } from './desa-kecil';

/** All statements of one run are tried on the same random villages, so that each is made only once. */
const mulai = fc.sample(fc.integer(), 1)[0] ?? 0;
const desaBySeed = new Map<number, DataDesa>();

function desa(seed: number): DataDesa {
	const dibuat = desaBySeed.get(seed) ?? buatDesaKecil(seed);
	desaBySeed.set(seed, dibuat);
	return dibuat;
}

/** Tries a statement on the villages of random seeds; fast-check names the seed that breaks it. */
export const setiapDesa = (periksa: (desa: DataDesa) => void): void =>
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 0xffff_ffff }), (seed) => periksa(desa(seed))),
		{ seed: mulai, numRuns: 10, endOnFailure: true }
	);

export type Kk = { readonly keluarga: Keluarga; readonly anggota: readonly Penduduk[] };

export function daftarKk({ keluarga, penduduk }: DataDesa): Kk[] {
	const anggotaById = new Map<string, Penduduk[]>(keluarga.map(({ id }) => [id, []]));
	for (const orang of penduduk) anggotaById.get(orang.keluargaId)?.push(orang);
	return keluarga.map((kk) => ({ keluarga: kk, anggota: anggotaById.get(kk.id) ?? [] }));
}

export const umurDi = ({ tanggal }: DataDesa, { tanggalLahir }: Penduduk): number =>
	umur(tanggalLahir, tanggal);
export const kawin = ({ statusKawin }: Penduduk): boolean => statusKawin.startsWith('kawin');
