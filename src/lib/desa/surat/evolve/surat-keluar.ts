import type { EventSuratKeluar, SuratDilangkahkan } from '../events';
import type { DraftPersuratan } from '../mulai';
import { kunciDeret } from '../nomor';
import type { LangkahSurat, StatusSurat, Surat } from '../surat';
import { catatBalasan } from './surat-masuk';

const statusSesudah: Record<SuratDilangkahkan['langkah'], StatusSurat> = {
	kembalikan: 'dikembalikan',
	tolak: 'ditolak',
	paraf: 'diparaf',
	serahkan: 'diserahkan',
	arsipkan: 'diarsipkan',
	batalkan: 'dibatalkan',
	cabut: 'dicabut'
};

export function evolveSuratKeluar(draft: DraftPersuratan, event: EventSuratKeluar): void {
	switch (event.kind) {
		case 'surat.diajukan': {
			const { surat, peringatan, alasanLanjut, tanggal } = event;
			draft.surat.set(surat.id, {
				...surat,
				status: 'diajukan',
				tanggalAjukan: tanggal,
				peringatan,
				alasanLanjut,
				langkah: [langkahDari('ajukan', event)],
				nomor: null,
				tandaTangan: null,
				isiBeku: null
			});
			if (surat.balasanDari !== null) catatBalasan(draft, surat.balasanDari, surat.id);
			return;
		}
		case 'surat.diperbaiki': {
			const { rev, subjekId, isian, berkas, perihal, tujuan, peringatan, alasanLanjut } = event;
			const langkah = langkahDari('perbaiki', event);
			const { asal } = event;
			return ubah(draft, event.suratId, asal ? { ...langkah, asal } : langkah, {
				status: 'diajukan',
				rev,
				subjekId,
				isian,
				berkas,
				perihal,
				tujuan,
				peringatan,
				alasanLanjut
			});
		}
		case 'surat.diverifikasi': {
			const { berkas, peringatan, alasanLanjut } = event;
			return ubah(draft, event.suratId, langkahDari('verifikasi', event), {
				status: 'diverifikasi',
				berkas,
				peringatan,
				alasanLanjut
			});
		}
		case 'surat.dilangkahkan':
			return ubah(draft, event.suratId, langkahDari(event.langkah, event), {
				status: statusSesudah[event.langkah]
			});
		case 'surat.ditandatangani': {
			const { suratId, peran, nomor, tandaTangan, isiBeku } = event;
			const { pejabatId, tanggal } = tandaTangan;
			draft.urutTerakhir.set(kunciDeret(nomor.tahun, nomor.deret), nomor.urut);
			return ubah(
				draft,
				suratId,
				{ langkah: 'tanda-tangani', peran, pejabatId, tanggal, catatan: event.alasanLanjut },
				{ status: 'terbit', nomor, tandaTangan, isiBeku }
			);
		}
		case 'tanda-tangan.ditolak': {
			const { kind: _, ...pelanggaran } = event;
			draft.pelanggaran.push(pelanggaran);
			return;
		}
		default:
			event satisfies never;
	}
}

const langkahDari = (
	langkah: LangkahSurat['langkah'],
	{
		peran,
		pejabatId,
		tanggal,
		catatan = ''
	}: Omit<LangkahSurat, 'langkah' | 'catatan'> & { readonly catatan?: string }
): LangkahSurat => ({ langkah, peran, pejabatId, tanggal, catatan });

function ubah(
	draft: DraftPersuratan,
	id: string,
	langkah: LangkahSurat,
	isi: Partial<Surat>
): void {
	const surat = draft.surat.get(id);
	if (surat) draft.surat.set(id, { ...surat, ...isi, langkah: [...surat.langkah, langkah] });
}
