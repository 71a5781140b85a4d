import { addDays, awalBulan, bulanDari, tanggal } from '../../../../format/tanggal';
import type { DataDesa } from '../../../data/data-desa';
import { rancanganKecil } from '../../../data/desa-kecil';
import { susunDesa } from '../../../data/susun-desa';
import type { Peran } from '../../../peran';
import type { Baris } from '../../baris';
import { evolveAnggaran, rancanganBaru, salinAnggaran } from '../../evolve';
import type { Masukan } from '../../masukan';
import { rancanganMurni, type Anggaran, type Langkah } from '../../rancangan';
import { kemasRancangan, type DataAnggaran } from '../data-anggaran';

/** The desa kecil as it is told on another day: nobody is born after it. */
export function desaPada(versi: string, seed: number, hari: string): DataDesa {
	const kini = tanggal(hari);
	const awal = awalBulan(bulanDari(kini));
	return susunDesa(
		{
			...rancanganKecil,
			waktu: { kini, peristiwaTerakhir: addDays(awal, -2), nikTerakhir: addDays(awal, -93) }
		},
		`${versi}/${seed}`
	);
}

export type LangkahLalu = readonly [hari: string, peran: Peran, langkah: Langkah];

/** A draft with lines and the way that it has gone, each step as the learner's own would be recorded. */
export function susunDataAnggaran(
	tahun: number,
	masukan: Masukan,
	baris: readonly Baris[],
	langkah: readonly LangkahLalu[] = []
): DataAnggaran {
	const kosong: Anggaran = {
		tahun,
		masukan,
		aturanTahun: { versi: '', tahun: [], libur: [] },
		rancangan: new Map([[rancanganMurni, rancanganBaru(rancanganMurni)]])
	};
	const draft = salinAnggaran(kosong);
	evolveAnggaran(draft, { kind: 'anggaran.ditulis', rancangan: rancanganMurni, baris });
	for (const [hari, peran, satu] of langkah)
		evolveAnggaran(draft, {
			kind: 'anggaran.dilangkahkan',
			rancangan: rancanganMurni,
			tercatat: { langkah: satu, peran, tanggal: tanggal(hari) }
		});
	return { tahun, masukan, rancangan: Array.from(draft.rancangan.values(), kemasRancangan) };
}

/** One line otherwise. That it is not there is a mistake of the data set. */
export function ubah(
	baris: readonly Baris[],
	id: string,
	isi: (lama: Baris) => Partial<Omit<Baris, 'id'>>
): readonly Baris[] {
	const letak = baris.findIndex((satu) => satu.id === id);
	const lama = baris[letak];
	if (!lama) throw new Error(`No line ${id}`);
	return baris.with(letak, { ...lama, ...isi(lama) });
}

/** Takes so many units out of a line and makes a line of them that differs in what is told. */
export function pecah(
	baris: readonly Baris[],
	id: string,
	idBaru: string,
	banyak: number,
	isi: Partial<Omit<Baris, 'id' | 'volume'>>
): readonly Baris[] {
	const lama = baris.find((satu) => satu.id === id);
	if (!lama || lama.volume <= banyak * 100) throw new Error(`No ${banyak} in line ${id}`);
	const sisa = ubah(baris, id, ({ volume }) => ({ volume: volume - banyak * 100 }));
	return [...sisa, { ...lama, ...isi, id: idBaru, volume: banyak * 100 }];
}
