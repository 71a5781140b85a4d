import { addDays, daysBetween, formatTanggal } from '../format/tanggal';
import { putuskanAnggaran } from './apbdes/decide/putuskan';
import { isCommandAnggaran } from './apbdes/kind';
import {
	perintahDapatDiulangi,
	perintahTerakhir,
	type Command,
	type Dunia,
	type Event,
	type RecordedEvent
} from './dunia';
import { jalankan, type Langkah } from './langkah';
import { batalkanEntri } from './kependudukan/decide/batalkan-entri';
import { catatKedatangan } from './kependudukan/decide/catat-kedatangan';
import { catatKelahiran } from './kependudukan/decide/catat-kelahiran';
import { catatInjeksi, verifikasiInjeksi } from './kependudukan/decide/injeksi';
import { ajukanLaporan, periksaLaporan } from './kependudukan/decide/laporan';
import { catatKematian } from './kependudukan/decide/catat-kematian';
import { catatKepindahan } from './kependudukan/decide/catat-kepindahan';
import { mintakanNik } from './kependudukan/decide/mintakan-nik';
import { gabungKeluarga } from './kependudukan/decide/gabung-keluarga';
import { pecahKeluarga } from './kependudukan/decide/pecah-keluarga';
import { catatSementara, catatSementaraPergi } from './kependudukan/decide/sementara';
import { terimaImpor } from './kependudukan/decide/terima-impor';
import { ubahBiodata } from './kependudukan/decide/ubah-biodata';
import { mintaVerval, tindakVerval } from './kependudukan/decide/verval';
import { accepted, refused, type Result } from './problem';
import type { AcuanSurat } from './surat/decide/ajukan';
import { putuskanPersuratan } from './surat/decide/putuskan';
import { suratSelama } from './surat/kecamatan/hari';
import { definisiSurat } from './surat/definisi-surat';
import { isCommandPersuratan } from './surat/kind-command';
import { putuskanTemuan } from './tanda-temuan';

/** A world's own date may be moved at most this far in one go, so that no month passes unseen [produk]. */
const majuPalingJauhHari = 366;

/**
 * All rules of the practice village. The same input gives the same answer on every machine: the
 * clock is the world's own date, and new things are named after the command that makes them.
 *
 * `events` is the history that led to `dunia`; only undo and the taking back of an entry look at it.
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
			return majukanTanggal(dunia, command.tanggal, { definisi: definisiSurat });
		case 'perintah.urungkan':
			return urungkan(events, command.perintahId);
		case 'perintah.ulangi':
			return ulangi(events, command.perintahId);
		case 'kelahiran.catat':
			return catatKelahiran(dunia, command, commandId);
		case 'nik.mintakan':
			return mintakanNik(dunia, command);
		case 'kematian.catat':
			return catatKematian(dunia, command, commandId);
		case 'kepindahan.catat':
			return catatKepindahan(dunia, command, commandId);
		case 'kedatangan.catat':
			return catatKedatangan(dunia, command, commandId);
		case 'keluarga.pecah':
			return pecahKeluarga(dunia, command, commandId);
		case 'keluarga.gabung':
			return gabungKeluarga(dunia, command);
		case 'biodata.ubah':
			return ubahBiodata(dunia, command);
		case 'sementara.catat':
			return catatSementara(dunia, command, commandId);
		case 'sementara.pergi':
			return catatSementaraPergi(dunia, command);
		case 'entri.batalkan':
			return batalkanEntri(dunia, events, command, commandId);
		case 'impor.terima':
			return jalankan(terimaImpor(dunia, command, commandId));
		case 'temuan.tandai':
		case 'temuan.hapus':
			return putuskanTemuan(dunia, command, commandId);
		case 'laporan.ajukan':
			return ajukanLaporan(dunia, command);
		case 'laporan.periksa':
			return periksaLaporan(dunia, command);
		case 'injeksi.catat':
			return catatInjeksi(dunia, command, commandId);
		case 'injeksi.verifikasi':
			return verifikasiInjeksi(dunia, command);
		case 'verval.minta':
			return mintaVerval(dunia, command, commandId);
		case 'verval.tindak':
			return tindakVerval(dunia, command);
		default:
			if (isCommandPersuratan(command))
				return putuskanPersuratan(dunia, command, commandId, { definisi: definisiSurat });
			if (isCommandAnggaran(command)) return putuskanAnggaran(dunia, command, commandId);
			return command satisfies never;
	}
}

/** The same for whoever has others waiting: ten thousand rows of a sheet are looked at in slices. */
export function* decideBertahap(
	dunia: Dunia,
	events: readonly RecordedEvent[],
	command: Command,
	commandId: string
): Langkah<Result<readonly Event[]>> {
	if (command.kind === 'impor.terima') return yield* terimaImpor(dunia, command, commandId);
	return decide(dunia, events, command, commandId);
}

function majukanTanggal(
	dunia: Dunia,
	tanggal: Dunia['tanggal'],
	acuan: AcuanSurat
): Result<readonly Event[]> {
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
	return accepted(
		sejak === 0
			? []
			: [{ kind: 'tanggal.dimajukan', tanggal }, ...suratSelama(dunia, tanggal, acuan)]
	);
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
	const bernomor = events.find(
		({ commandId, event }) => commandId === perintahId && event.kind === 'surat.ditandatangani'
	)?.event;
	// C-02: a number that was taken is never given back, and what came before a letter that is out stands as well.
	if (bernomor?.kind === 'surat.ditandatangani')
		return refused({
			field: '',
			level: 'galat',
			rule: 'C-02',
			message: `Surat nomor ${bernomor.nomor.teks} sudah ditandatangani; nomornya tidak dapat dikembalikan.`,
			mend: 'Bila suratnya keliru, batalkan sebelum diserahkan atau cabut sesudahnya; nomornya tetap tercatat.'
		});
	return accepted([{ kind: 'perintah.diurungkan', perintahId }]);
}

function ulangi(events: readonly RecordedEvent[], perintahId: string): Result<readonly Event[]> {
	if (perintahDapatDiulangi(events)?.commandId === perintahId)
		return accepted([{ kind: 'perintah.diulangi', perintahId }]);
	return refused({
		field: '',
		level: 'galat',
		rule: 'DL-02',
		message: 'Yang diurungkan ini tidak dapat diulangi lagi.',
		mend: 'Sesudah ada pekerjaan baru, catat sekali lagi lewat formulirnya.'
	});
}
