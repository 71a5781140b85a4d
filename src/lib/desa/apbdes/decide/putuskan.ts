import type { Dunia, Event } from '../../dunia';
import { refused, type Result } from '../../problem';
import type { CommandAnggaran } from '../commands';

export function putuskanAnggaran(
	_dunia: Dunia,
	_command: CommandAnggaran,
	_commandId: string
): Result<readonly Event[]> {
	return refused();
}
