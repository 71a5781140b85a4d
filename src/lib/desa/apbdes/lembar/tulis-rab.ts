import type { IsiTulis, LembarTulis } from '$lib/lembar/tulis';
import type { Dunia } from '../../dunia';
import { labelJabatanDesa } from '../../surat/pelaku';
import { jumlahBaris, type Baris } from '../baris';
import { judulRancangan, judulTahun, kolomRab, type KunciKolom } from './kolom';
import { namaRkp } from './nama-rkp';

/** D-08: the lines of a draft as a sheet that can be filled in and read again. */
export function lembarRab(dunia: Dunia, rancanganId: string): LembarTulis | undefined {
	const { anggaran } = dunia;
	const rancangan = anggaran.rancangan.get(rancanganId);
	if (!rancangan) return undefined;
	const rkp = namaRkp(anggaran.masukan.rkp);
	return {
		nama: 'RAB',
		barisKepala: 2,
		baris: [
			[judulTahun, String(anggaran.tahun), judulRancangan, rancanganId],
			kolomRab.map(([, judul]) => judul),
			...Array.from(rancangan.baris.values(), (satu) =>
				kolomRab.map(([kunci]) => isi(satu, kunci, rkp.sebut))
			)
		]
	};
}

function isi(baris: Baris, kunci: KunciKolom, sebutRkp: (id: string) => string): IsiTulis {
	switch (kunci) {
		case 'volume':
			return baris.volume / 100;
		case 'jumlah':
			// A value, not a formula: a sheet that calculates by itself is refused when it comes back.
			return jumlahBaris(baris);
		case 'rkpId':
			return baris.rkpId === null ? '' : sebutRkp(baris.rkpId);
		case 'pelaksana':
			return baris.pelaksana ? labelJabatanDesa(baris.pelaksana) : '';
		default:
			return baris[kunci] ?? '';
	}
}
