import { addDays, daysBetween, formatTanggal } from '../format/tanggal';
import {
	perintahTerakhir,
	type Command,
	type Dunia,
	type Event,
	type RecordedEvent
} from './dunia';
import { catatKelahiran } from './kependudukan/decide/catat-kelahiran';
import { mintakanNik } from './kependudukan/decide/mintakan-nik';
import { accepted, refused, type Result } from './problem';

/** A world's own date may be moved at most this far in one go, so that no month passes unseen [produk]. */
const majuPalingJauhHari = 366;

/**
 * All rules of the practice village. The same input gives the same answer on every machine: the
 * clock is the world's own date, and new things are named after the command that makes them.
 *
 * `events` is the history that led to `dunia`; only undo looks at it.
 */
export function decide(
	dunia: Dunia,
	events: readonly RecordedEvent[],
	command: Command,
	commandId: string
): Result<readonly Event[]> {
	switch (command.kind) {
		case 'peran.ganti':
			if (command.peran === dunia.peran) return accepted([]);
			return accepted([{ kind: 'peran.diganti', peran: command.peran }]);
		case 'tanggal.majukan':
			return majukanTanggal(dunia, command.tanggal);
		case 'perintah.urungkan':
			return urungkan(events, command.perintahId);
		case 'kelahiran.catat':
			return catatKelahiran(dunia, command, commandId);
		case 'nik.mintakan':
			return mintakanNik(dunia, command);
		default:
			return command satisfies never;
	}
}

function majukanTanggal(dunia: Dunia, tanggal: Dunia['tanggal']): Result<readonly Event[]> {
	const sejak = daysBetween(dunia.tanggal, tanggal);
	if (sejak < 0)
		return refused({
			field: 'tanggal',
			level: 'galat',
			rule: 'DL-01',
			message: 'Tanggal desa latihan hanya dapat maju.',
			mend: `Pilih tanggal sesudah ${formatTanggal(dunia.tanggal)}, atau gunakan Urungkan.`
		});
	if (sejak > majuPalingJauhHari)
		return refused({
			field: 'tanggal',
			level: 'galat',
			rule: 'DL-01',
			message: 'Tanggal maju lebih dari satu tahun sekaligus.',
			mend: `Pilih tanggal paling lambat ${formatTanggal(addDays(dunia.tanggal, majuPalingJauhHari))}.`
		});
	return accepted(sejak === 0 ? [] : [{ kind: 'tanggal.dimajukan', tanggal }]);
}

function urungkan(events: readonly RecordedEvent[], perintahId: string): Result<readonly Event[]> {
	const terakhir = perintahTerakhir(events);
	if (!terakhir)
		return refused({
			field: '',
			level: 'galat',
			rule: 'DL-02',
			message: 'Belum ada pekerjaan yang dapat diurungkan.'
		});
	if (terakhir.commandId !== perintahId)
		return refused({
			field: '',
			level: 'galat',
			rule: 'DL-02',
			message: 'Ada pekerjaan yang lebih baru di desa ini.',
			mend: 'Muat ulang halaman, lihat Riwayat, lalu urungkan dari yang terakhir.'
		});
	return accepted([{ kind: 'perintah.diurungkan', perintahId }]);
}
