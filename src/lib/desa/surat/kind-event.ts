import type { EventSuratKeluar, EventPejabat, EventPersuratan } from './events';
import type { EventLayanan } from './events-layanan';
import type { EventSuratMasuk } from './events-masuk';
import { milik } from './kind';

/** Which events are of which part of the area: the one list of their kinds beside what is done with each. */
const keluar: Record<EventSuratKeluar['kind'], true> = {
	'surat.diajukan': true,
	'surat.diperbaiki': true,
	'surat.diverifikasi': true,
	'surat.dilangkahkan': true,
	'surat.ditandatangani': true,
	'tanda-tangan.ditolak': true
};

const pejabat: Record<EventPejabat['kind'], true> = {
	'setelan-surat.diubah': true,
	'kode-jenis.diubah': true,
	'penugasan.ditetapkan': true,
	'pejabat.diangkat': true,
	'mandat.diberikan': true,
	'keadaan-kades.diubah': true,
	'sertifikat.diajukan': true,
	'sertifikat.diaktifkan': true,
	'sertifikat.dicabut': true
};

const masuk: Record<EventSuratMasuk['kind'], true> = {
	'surat-masuk.diterima': true,
	'surat-masuk.dibaca': true,
	'surat-masuk.diagendakan': true,
	'disposisi.diberikan': true,
	'disposisi.dilaporkan': true,
	'surat-masuk.diselesaikan': true,
	'ekspedisi.dicatat': true,
	'ekspedisi.diterima': true
};

const layanan: Record<EventLayanan['kind'], true> = {
	'pin.diaktifkan': true,
	'pin.diatur-ulang': true,
	'masuk.ditolak': true,
	'sesi.dimulai': true,
	'sesi.disentuh': true,
	'sesi.diakhiri': true,
	'antrean.diambil': true,
	'antrean.dipanggil': true,
	'antrean.dilangkahkan': true,
	'data-keliru.dilaporkan': true,
	'data-keliru.ditindak': true,
	'kepuasan.diberikan': true
};

export const isEventSuratKeluar = milik<EventSuratKeluar['kind']>(keluar);
export const isEventSuratMasuk = milik<EventSuratMasuk['kind']>(masuk);
export const isEventLayanan = milik<EventLayanan['kind']>(layanan);
export const isEventPersuratan = milik<EventPersuratan['kind']>({
	...keluar,
	...pejabat,
	...masuk,
	...layanan
});
