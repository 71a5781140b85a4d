import { milik } from '../surat/kind';
import type { CommandAnggaran } from './commands';
import type { EventAnggaran } from './events';

/** Which commands and events are of this area: the one list of their kinds beside what is done with each. */
export const isCommandAnggaran = milik<CommandAnggaran['kind']>({
	'anggaran.tulis': true,
	'anggaran.hapus': true,
	'anggaran.salin-rkp': true,
	'anggaran.langkah': true,
	'evaluasi.catat': true,
	'evaluasi.hapus': true,
	'evaluasi.jawab': true,
	'perubahan.mulai': true
});

export const isEventAnggaran = milik<EventAnggaran['kind']>({
	'anggaran.ditulis': true,
	'anggaran.dihapus': true,
	'anggaran.dilangkahkan': true,
	'evaluasi.dicatat': true,
	'evaluasi.dihapus': true,
	'evaluasi.dijawab': true,
	'perubahan.dimulai': true,
	'aturan-tahun.dipakai': true
});
