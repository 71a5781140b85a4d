import type { EventPersuratan } from './events';
import { evolvePejabat } from './evolve/pejabat';
import { evolveSuratKeluar } from './evolve/surat-keluar';
import type { DraftPersuratan } from './mulai';

/** Facts are applied, never refused; one file for each part of the area. Changes the draft it is given. */
export function evolvePersuratan(draft: DraftPersuratan, event: EventPersuratan): void {
	switch (event.kind) {
		case 'surat.diajukan':
		case 'surat.diperbaiki':
		case 'surat.diverifikasi':
		case 'surat.dilangkahkan':
		case 'surat.ditandatangani':
		case 'tanda-tangan.ditolak':
			return evolveSuratKeluar(draft, event);
		case 'setelan-surat.diubah':
		case 'penugasan.ditetapkan':
		case 'mandat.diberikan':
		case 'keadaan-kades.diubah':
		case 'sertifikat.diajukan':
		case 'sertifikat.diaktifkan':
		case 'sertifikat.dicabut':
			return evolvePejabat(draft, event);
		default:
			event satisfies never;
	}
}
