import type { Dunia, Event } from '../../dunia';
import type { Result } from '../../problem';
import type { CommandPersuratan } from '../commands';
import { ajukanSurat, perbaikiSurat, verifikasiSurat, type AcuanSurat } from './ajukan';
import { langkahkanSurat } from './langkah';
import { beriMandat, tetapkanPenugasan, ubahKeadaanKades, ubahSetelanSurat } from './pejabat';
import { ajukanSertifikat, aktifkanSertifikat, cabutSertifikat } from './sertifikat';
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
		case 'setelan-surat.ubah':
			return ubahSetelanSurat(dunia, command);
		case 'penugasan.tetapkan':
			return tetapkanPenugasan(dunia, command, commandId);
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
			return command satisfies never;
	}
}
