import type { EventLayanan, AntreanDilangkahkan } from '../events-layanan';
import { labelIsianData } from '../data-warga';
import type { Persuratan } from '../state';
import { labelKepuasan } from './label-layanan';

const langkah: Record<AntreanDilangkahkan['langkah'], string> = {
	kembalikan: 'dikembalikan ke antrean',
	layani: 'dilayani',
	selesai: 'selesai',
	'tidak-hadir': 'tidak hadir',
	tolak: 'ditolak'
};

/** What happened at counter, kiosk and phone, in words; no NIK and no PIN. */
export function uraikanLayanan(event: EventLayanan, state: Persuratan): string {
	const nomor = (id: string): string => String(state.antrean.get(id)?.nomor ?? '');
	switch (event.kind) {
		case 'pin.diaktifkan':
			return 'PIN layanan mandiri diaktifkan';
		case 'pin.diatur-ulang':
			return 'PIN layanan mandiri diatur ulang';
		case 'masuk.ditolak':
			return event.terkunciSampai === null
				? 'Warga salah memasukkan PIN'
				: 'PIN warga terkunci lima belas menit';
		case 'sesi.dimulai':
			return event.sesi.saluran === 'anjungan'
				? 'Warga masuk di anjungan'
				: 'Warga masuk lewat ponsel';
		case 'sesi.disentuh':
			return 'Warga memakai layanan mandiri';
		case 'sesi.diakhiri':
			return 'Warga keluar dari layanan mandiri';
		case 'antrean.diambil':
			return `Nomor antrean ${event.antrean.nomor} diambil: ${event.antrean.keperluan}`;
		case 'antrean.dipanggil':
			return `Nomor antrean ${nomor(event.antreanId)} dipanggil ke loket ${event.loket}`;
		case 'antrean.dilangkahkan':
			return `Nomor antrean ${nomor(event.antreanId)} ${langkah[event.langkah]}`;
		case 'data-keliru.dilaporkan':
			return `Data keliru dilaporkan: ${labelIsianData[event.laporan.isian].toLowerCase()}`;
		case 'data-keliru.ditindak':
			return `Laporan data keliru ${event.hasil}`;
		case 'kepuasan.diberikan':
			return `Penilaian layanan: ${labelKepuasan[event.kepuasan.tingkat].toLowerCase()}`;
		default:
			return event satisfies never;
	}
}
