import type { Dunia, Event } from '../../../dunia';
import type { Result } from '../../../problem';
import type { CommandLayanan } from '../../commands-layanan';
import type { AcuanSurat } from '../ajukan';
import { ambilAntrean, langkahkanAntrean, panggilAntrean } from './antrean';
import { laporDataKeliru, tindakDataKeliru } from './data-keliru';
import { beriKepuasan } from './kepuasan';
import { ajukanLayanan, perbaikiLayanan } from './layanan';
import { aktifkanPin, aturUlangPin } from './pin';
import { akhiriSesi, masukWarga, sentuhSesi } from './sesi';

/** C-05: counter, kiosk and phone. */
export function putuskanLayanan(
	dunia: Dunia,
	command: CommandLayanan,
	commandId: string,
	acuan: AcuanSurat
): Result<readonly Event[]> {
	switch (command.kind) {
		case 'pin.aktifkan':
			return aktifkanPin(dunia, command);
		case 'pin.atur-ulang':
			return aturUlangPin(dunia, command);
		case 'sesi.masuk':
			return masukWarga(dunia, command, commandId);
		case 'sesi.sentuh':
			return sentuhSesi(dunia, command);
		case 'sesi.akhiri':
			return akhiriSesi(dunia, command);
		case 'layanan.ajukan':
			return ajukanLayanan(dunia, command, commandId, acuan);
		case 'layanan.perbaiki':
			return perbaikiLayanan(dunia, command, acuan);
		case 'antrean.ambil':
			return ambilAntrean(dunia, command, commandId);
		case 'antrean.panggil':
			return panggilAntrean(dunia, command);
		case 'antrean.kembalikan':
		case 'antrean.layani':
		case 'antrean.selesai':
		case 'antrean.tidak-hadir':
		case 'antrean.tolak':
			return langkahkanAntrean(dunia, command);
		case 'data-keliru.lapor':
			return laporDataKeliru(dunia, command, commandId);
		case 'data-keliru.tindak':
			return tindakDataKeliru(dunia, command);
		case 'kepuasan.beri':
			return beriKepuasan(dunia, command);
		default:
			return command satisfies never;
	}
}
