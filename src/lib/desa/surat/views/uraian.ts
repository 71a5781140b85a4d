import type { EventPersuratan } from '../events';
import { isEventLayanan, isEventSuratMasuk } from '../kind-event';
import { labelJabatanDesa } from '../pelaku';
import type { Persuratan } from '../state';
import { uraikanLayanan } from './uraian-layanan';
import { uraikanSuratMasuk } from './uraian-masuk';
import { langkahSurat, statusKeadaanKades } from './label';

/** What happened, in words, for the history of a world. */
export function uraikanPersuratan(event: EventPersuratan, state: Persuratan): string {
	const perihal = (id: string): string => state.surat.get(id)?.perihal ?? 'satu surat';
	const nama = (id: string): string => state.pejabat.get(id)?.nama ?? 'pejabat lain';
	const pemilik = (id: string): string => nama(state.sertifikat.get(id)?.pejabatId ?? '');
	switch (event.kind) {
		case 'surat.diajukan':
			return `Surat diajukan: ${event.surat.perihal}`;
		case 'surat.diperbaiki':
			return `Surat diperbaiki: ${perihal(event.suratId)}`;
		case 'surat.diverifikasi':
			return `Surat diverifikasi: ${perihal(event.suratId)}`;
		case 'surat.dilangkahkan':
			return `Surat ${langkahSurat[event.langkah]}: ${perihal(event.suratId)}`;
		case 'surat.ditandatangani':
			return `Surat ditandatangani: ${event.nomor.teks}`;
		case 'tanda-tangan.ditolak':
			return `Tanda tangan ditolak: ${event.cara === 'sertifikat' ? 'sertifikat' : 'frasa sandi'} milik ${nama(event.pemilikId)}`;
		case 'setelan-surat.diubah':
			return 'Setelan surat diubah';
		case 'kode-jenis.diubah':
			return event.kode === ''
				? `Kode klasifikasi ${event.jenis} dikembalikan ke bawaan`
				: `Kode klasifikasi ${event.jenis}: ${event.kode}`;
		case 'penugasan.ditetapkan':
			return `Penugasan dicatat: ${event.pejabatBaru?.nama ?? nama(event.penugasan.pejabatId)}`;
		case 'pejabat.diangkat':
			return `Pejabat diangkat: ${event.pejabat.nama}, ${labelJabatanDesa(event.pejabat.jabatan)}`;
		case 'mandat.diberikan':
			return `Mandat diberikan: ${nama(event.mandat.pejabatId)}`;
		case 'keadaan-kades.diubah':
			return `Keadaan Kepala Desa: ${statusKeadaanKades[event.keadaan]}`;
		case 'sertifikat.diajukan':
			return event.kurang.length > 0
				? `Permohonan sertifikat dikembalikan: ${nama(event.pejabatId)}`
				: `Sertifikat diajukan: ${nama(event.pejabatId)}`;
		case 'sertifikat.diaktifkan':
			return `Sertifikat diaktifkan: ${pemilik(event.sertifikatId)}`;
		case 'sertifikat.dicabut':
			return `Sertifikat dicabut: ${pemilik(event.sertifikatId)}`;
		default:
			if (isEventSuratMasuk(event)) return uraikanSuratMasuk(event, state);
			if (isEventLayanan(event)) return uraikanLayanan(event, state);
			return event satisfies never;
	}
}
