import type { EventSuratMasuk } from '../events-masuk';
import type { Persuratan } from '../state';

/** What happened to letters that came in, and to those on their way, in words. */
export function uraikanSuratMasuk(event: EventSuratMasuk, state: Persuratan): string {
	const perihal = (id: string): string => state.masuk.get(id)?.perihal ?? 'satu surat';
	const nama = (id: string): string => state.pejabat.get(id)?.nama ?? 'pejabat desa';
	const keluar = (id: string): string => {
		const surat = state.surat.get(id);
		return surat?.nomor?.teks ?? surat?.perihal ?? 'satu surat';
	};
	switch (event.kind) {
		case 'surat-masuk.diterima':
			return `Surat masuk dari ${event.surat.namaPengirim}: ${event.surat.perihal}`;
		case 'surat-masuk.dibaca':
			return `Surat masuk dibaca: ${perihal(event.suratMasukId)}`;
		case 'surat-masuk.diagendakan':
			return `Surat masuk diagendakan nomor ${event.urut}: ${perihal(event.suratMasukId)}`;
		case 'disposisi.diberikan':
			return `Disposisi kepada ${nama(event.disposisi.kepada)}: ${perihal(event.suratMasukId)}`;
		case 'disposisi.dilaporkan':
			return `Disposisi dilaporkan: ${perihal(event.suratMasukId)}`;
		case 'surat-masuk.diselesaikan':
			return `Surat masuk selesai: ${perihal(event.suratMasukId)}`;
		case 'ekspedisi.dicatat':
			return `Surat dikirim kepada ${event.ekspedisi.kepada}: ${keluar(event.ekspedisi.suratId)}`;
		case 'ekspedisi.diterima': {
			const kiriman = state.ekspedisi.find(({ id }) => id === event.ekspedisiId);
			return `Surat diterima ${event.penerima}: ${keluar(kiriman?.suratId ?? '')}`;
		}
		default:
			return event satisfies never;
	}
}
