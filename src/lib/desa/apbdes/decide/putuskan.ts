import type { Dunia, Event } from '../../dunia';
import type { Result } from '../../problem';
import type { CommandAnggaran } from '../commands';
import { catatEvaluasi, jawabCatatan, tarikCatatan } from './evaluasi';
import { langkahkanAnggaran } from './langkah';
import { mulaiPerubahan } from './perubahan';
import { salinRkp } from './salin-rkp';
import { hapusBaris, tulisBaris } from './tulis';

/** Every rule about how a budget is drafted, agreed, evaluated and enacted (D-07 to D-09, G-05, G-06). */
export function putuskanAnggaran(
	dunia: Dunia,
	command: CommandAnggaran,
	commandId: string
): Result<readonly Event[]> {
	switch (command.kind) {
		case 'anggaran.tulis':
			return tulisBaris(dunia, command);
		case 'anggaran.hapus':
			return hapusBaris(dunia, command);
		case 'anggaran.salin-rkp':
			return salinRkp(dunia, command, commandId);
		case 'anggaran.langkah':
			return langkahkanAnggaran(dunia, command);
		case 'evaluasi.catat':
			return catatEvaluasi(dunia, command, commandId);
		case 'evaluasi.hapus':
			return tarikCatatan(dunia, command);
		case 'evaluasi.jawab':
			return jawabCatatan(dunia, command);
		case 'perubahan.mulai':
			return mulaiPerubahan(dunia, command);
		default:
			return command satisfies never;
	}
}
