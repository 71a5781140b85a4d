import type { DataDesa } from '../data/data-desa';
import { isAktif, type Penduduk } from '../kependudukan/penduduk';
import type { Pin } from './layanan';
import { sha256Hex, sidikSandi } from './sandi';

type Asal = Pick<DataDesa, 'kode' | 'tanggal' | 'penduduk'>;

/** C-05: so many residents have a PIN on the first day, so that a learner can play a citizen at once. */
const jumlahAwal = 3;

/** The PIN that such a resident begins with; told as a practice aid, and to nobody outside a practice village. */
export function pinLatihan(pendudukId: string): string {
	const angka = Number.parseInt(sha256Hex(`pin latihan ${pendudukId}`).slice(0, 8), 16);
	return String(100_000 + (angka % 900_000));
}

/** Heads of families with others in their KK, who do not work for the village. */
function wargaContoh({ penduduk }: Asal): readonly Penduduk[] {
	const anggota = new Map<string, number>();
	for (const orang of penduduk)
		if (isAktif(orang)) anggota.set(orang.keluargaId, (anggota.get(orang.keluargaId) ?? 0) + 1);
	return penduduk
		.filter(
			(orang) =>
				isAktif(orang) &&
				orang.nik !== null &&
				orang.shdk === 'kepala-keluarga' &&
				(anggota.get(orang.keluargaId) ?? 0) > 2 &&
				orang.pekerjaan !== 'kepala-desa' &&
				orang.pekerjaan !== 'perangkat-desa'
		)
		.slice(0, jumlahAwal);
}

export const pinAwal = (asal: Asal): ReadonlyMap<string, Pin> =>
	new Map(
		wargaContoh(asal).map(({ id }) => {
			const garam = `${asal.kode}/${id}`;
			const pin: Pin = {
				pendudukId: id,
				garam,
				sidik: sidikSandi(garam, pinLatihan(id)),
				diaktifkan: asal.tanggal,
				salah: 0,
				terkunciSampai: null
			};
			return [id, pin] as const;
		})
	);
