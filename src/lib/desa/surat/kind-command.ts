import type { CommandPejabat, CommandPersuratan, CommandSuratKeluar } from './commands';
import type { CommandLayanan } from './commands-layanan';
import type { CommandSuratMasuk } from './commands-masuk';
import { milik } from './kind';

/** Which commands are of which part of the area: the one list of their kinds beside the rules that decide each. */
const keluar: Record<CommandSuratKeluar['kind'], true> = {
	'surat.ajukan': true,
	'surat.perbaiki': true,
	'surat.verifikasi': true,
	'surat.kembalikan': true,
	'surat.tolak': true,
	'surat.paraf': true,
	'surat.serahkan': true,
	'surat.arsipkan': true,
	'surat.batalkan': true,
	'surat.cabut': true,
	'surat.tanda-tangani': true
};

const pejabat: Record<CommandPejabat['kind'], true> = {
	'setelan-surat.ubah': true,
	'kode-jenis.ubah': true,
	'penugasan.tetapkan': true,
	'pejabat.angkat': true,
	'mandat.beri': true,
	'keadaan-kades.ubah': true,
	'sertifikat.ajukan': true,
	'sertifikat.aktifkan': true,
	'sertifikat.cabut': true
};

const masuk: Record<CommandSuratMasuk['kind'], true> = {
	'surat-masuk.terima': true,
	'surat-masuk.baca': true,
	'surat-masuk.agendakan': true,
	'surat-masuk.selesai': true,
	'disposisi.beri': true,
	'disposisi.lapor': true,
	'ekspedisi.catat': true,
	'ekspedisi.terima': true,
	'surat.kirim': true
};

const layanan: Record<CommandLayanan['kind'], true> = {
	'pin.aktifkan': true,
	'pin.atur-ulang': true,
	'sesi.masuk': true,
	'sesi.sentuh': true,
	'sesi.akhiri': true,
	'layanan.ajukan': true,
	'layanan.perbaiki': true,
	'antrean.ambil': true,
	'antrean.panggil': true,
	'antrean.kembalikan': true,
	'antrean.layani': true,
	'antrean.selesai': true,
	'antrean.tidak-hadir': true,
	'antrean.tolak': true,
	'data-keliru.lapor': true,
	'data-keliru.tindak': true,
	'kepuasan.beri': true
};

export const isCommandLayanan = milik<CommandLayanan['kind']>(layanan);
export const isCommandPersuratan = milik<CommandPersuratan['kind']>({
	...keluar,
	...pejabat,
	...masuk,
	...layanan
});
