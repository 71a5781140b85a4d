import type { EventSuratMasuk } from '../events-masuk';
import type { DraftPersuratan } from '../mulai';
import { kunciDeret } from '../nomor';
import { suratBaru, type Disposisi, type Ekspedisi, type SuratMasuk } from '../surat-masuk';

export function evolveSuratMasuk(draft: DraftPersuratan, event: EventSuratMasuk): void {
	switch (event.kind) {
		case 'surat-masuk.diterima':
			draft.masuk.set(event.surat.id, suratBaru(event.surat));
			return;
		case 'surat-masuk.dibaca':
			return ubah(draft, event.suratMasukId, () => ({ dibaca: true }));
		case 'surat-masuk.diagendakan': {
			const { tahun, deret, urut, tanggal } = event;
			draft.urutTerakhir.set(kunciDeret(tahun, deret), urut);
			return ubah(draft, event.suratMasukId, () => ({
				urutAgenda: urut,
				tanggalTerima: tanggal,
				dibaca: true
			}));
		}
		case 'disposisi.diberikan': {
			const { disposisi, tanggal } = event;
			return ubah(draft, event.suratMasukId, (surat) => ({
				dibaca: true,
				disposisi: [...surat.disposisi, { ...disposisi, tanggal, laporan: '', selesai: null }]
			}));
		}
		case 'disposisi.dilaporkan': {
			const { disposisiId, laporan, tanggal } = event;
			return ubah(draft, event.suratMasukId, (surat) => ({
				disposisi: surat.disposisi.map((satu): Disposisi =>
					satu.id === disposisiId ? { ...satu, laporan, selesai: tanggal } : satu
				)
			}));
		}
		case 'surat-masuk.diselesaikan':
			return ubah(draft, event.suratMasukId, () => ({
				selesai: true,
				catatanSelesai: event.catatan
			}));
		case 'ekspedisi.dicatat':
			draft.ekspedisi.push({
				...event.ekspedisi,
				tanggalKirim: event.tanggal,
				penerima: '',
				tanggalTerima: null
			});
			return;
		case 'ekspedisi.diterima': {
			const { ekspedisiId, penerima, tanggal } = event;
			draft.ekspedisi = draft.ekspedisi.map((satu): Ekspedisi =>
				satu.id === ekspedisiId ? { ...satu, penerima, tanggalTerima: tanggal } : satu
			);
			return;
		}
		default:
			event satisfies never;
	}
}

/** A letter that answers one that came in is known to both. */
export function catatBalasan(draft: DraftPersuratan, masukId: string, suratId: string): void {
	ubah(draft, masukId, ({ balasan }) => ({ balasan: [...balasan, suratId] }));
}

function ubah(
	draft: DraftPersuratan,
	id: string,
	isi: (surat: SuratMasuk) => Partial<SuratMasuk>
): void {
	const surat = draft.masuk.get(id);
	if (surat) draft.masuk.set(id, { ...surat, ...isi(surat) });
}
