import type { Dunia, Event } from '../../dunia';
import type { Result } from '../../problem';
import type { CommandPersuratan } from '../commands';
import { isCommandLayanan } from '../kind-command';
import { ajukanSurat, perbaikiSurat, verifikasiSurat, type AcuanSurat } from './ajukan';
import { beriDisposisi, laporDisposisi } from './disposisi';
import { catatEkspedisi, kirimSurat, terimaEkspedisi } from './ekspedisi';
import { langkahkanSurat } from './langkah';
import { putuskanLayanan } from './layanan/putuskan';
import { angkatPejabat } from './pengangkatan';
import { beriMandat, tetapkanPenugasan, ubahKeadaanKades } from './pejabat';
import { ajukanSertifikat, aktifkanSertifikat, cabutSertifikat } from './sertifikat';
import { ubahKodeJenis, ubahSetelanSurat } from './setelan';
import {
	agendakanSuratMasuk,
	bacaSuratMasuk,
	selesaikanSuratMasuk,
	terimaSuratMasuk
} from './surat-masuk';
import { tandaTanganiSurat } from './tanda-tangani';

/** Every rule about letters (section c); another part of the area adds its cases here. */
export function putuskanPersuratan(
	dunia: Dunia,
	command: CommandPersuratan,
	commandId: string,
	acuan: AcuanSurat
): Result<readonly Event[]> {
	switch (command.kind) {
		case 'surat.ajukan':
			return ajukanSurat(dunia, command, commandId, acuan);
		case 'surat.perbaiki':
			return perbaikiSurat(dunia, command, acuan);
		case 'surat.verifikasi':
			return verifikasiSurat(dunia, command, acuan);
		case 'surat.kembalikan':
		case 'surat.tolak':
		case 'surat.paraf':
		case 'surat.serahkan':
		case 'surat.arsipkan':
		case 'surat.batalkan':
		case 'surat.cabut':
			return langkahkanSurat(dunia, command);
		case 'surat.tanda-tangani':
			return tandaTanganiSurat(dunia, command, acuan);
		case 'surat-masuk.terima':
			return terimaSuratMasuk(dunia, command, commandId);
		case 'surat-masuk.baca':
			return bacaSuratMasuk(dunia, command);
		case 'surat-masuk.agendakan':
			return agendakanSuratMasuk(dunia, command);
		case 'surat-masuk.selesai':
			return selesaikanSuratMasuk(dunia, command);
		case 'disposisi.beri':
			return beriDisposisi(dunia, command, commandId);
		case 'disposisi.lapor':
			return laporDisposisi(dunia, command);
		case 'ekspedisi.catat':
			return catatEkspedisi(dunia, command, commandId);
		case 'ekspedisi.terima':
			return terimaEkspedisi(dunia, command, acuan);
		case 'surat.kirim':
			return kirimSurat(dunia, command, commandId, acuan);
		case 'setelan-surat.ubah':
			return ubahSetelanSurat(dunia, command);
		case 'kode-jenis.ubah':
			return ubahKodeJenis(dunia, command, acuan);
		case 'penugasan.tetapkan':
			return tetapkanPenugasan(dunia, command, commandId);
		case 'pejabat.angkat':
			return angkatPejabat(dunia, command, commandId);
		case 'mandat.beri':
			return beriMandat(dunia, command, commandId, acuan);
		case 'keadaan-kades.ubah':
			return ubahKeadaanKades(dunia, command);
		case 'sertifikat.ajukan':
			return ajukanSertifikat(dunia, command, commandId);
		case 'sertifikat.aktifkan':
			return aktifkanSertifikat(dunia, command);
		case 'sertifikat.cabut':
			return cabutSertifikat(dunia, command);
		default:
			if (isCommandLayanan(command)) return putuskanLayanan(dunia, command, commandId, acuan);
			return command satisfies never;
	}
}
