import type { EventPersuratan } from './events';
import { evolveLayanan } from './evolve/layanan';
import { evolvePejabat } from './evolve/pejabat';
import { evolveSuratKeluar } from './evolve/surat-keluar';
import { evolveSuratMasuk } from './evolve/surat-masuk';
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
		case 'surat-masuk.diterima':
		case 'surat-masuk.dibaca':
		case 'surat-masuk.diagendakan':
		case 'disposisi.diberikan':
		case 'disposisi.dilaporkan':
		case 'surat-masuk.diselesaikan':
		case 'ekspedisi.dicatat':
		case 'ekspedisi.diterima':
			return evolveSuratMasuk(draft, event);
		case 'pin.diaktifkan':
		case 'pin.diatur-ulang':
		case 'masuk.ditolak':
		case 'sesi.dimulai':
		case 'sesi.disentuh':
		case 'sesi.diakhiri':
		case 'antrean.diambil':
		case 'antrean.dipanggil':
		case 'antrean.dilangkahkan':
		case 'data-keliru.dilaporkan':
		case 'data-keliru.ditindak':
		case 'kepuasan.diberikan':
			return evolveLayanan(draft, event);
		case 'setelan-surat.diubah':
		case 'kode-jenis.diubah':
		case 'penugasan.ditetapkan':
		case 'pejabat.diangkat':
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
