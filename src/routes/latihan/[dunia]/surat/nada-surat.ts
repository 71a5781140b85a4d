import type { StatusSurat } from '$lib/desa/surat/surat';
import type { Tone } from '$lib/ui/data-table';

/** C-04: what waits, what is out, what has come to nothing. */
export const nadaSurat: Record<StatusSurat, Tone> = {
	draf: 'netral',
	diajukan: 'kunyit',
	diverifikasi: 'kunyit',
	diparaf: 'kunyit',
	terbit: 'daun',
	diserahkan: 'daun',
	diarsipkan: 'netral',
	dikembalikan: 'bata',
	ditolak: 'bata',
	dibatalkan: 'bata',
	dicabut: 'bata'
};
