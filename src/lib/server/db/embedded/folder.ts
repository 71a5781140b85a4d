import { StartupError } from '../startup-error';
import { takeLock, type Lock } from './lock';

type Held = { readonly lock: Lock; users: number };

// On globalThis, because a development server loads this module anew after every change, in the same process.
const key = Symbol.for('gladi.folder');
const shared = globalThis as { [key]?: Map<string, Held> };
const heldFolders = (shared[key] ??= new Map());

/** Takes a data folder for this process, or says who has it. The answer gives it back. */
export async function takeFolder(dir: string, lockFile: string): Promise<() => Promise<void>> {
	let held = heldFolders.get(lockFile);
	if (!held) {
		const lock = await takeLock(lockFile);
		if ('takenBy' in lock)
			throw new StartupError(
				`Folder data ${dir} sedang dipakai Gladi Desa lain (nomor proses ${lock.takenBy}). ` +
					'Hentikan dahulu yang itu, atau pilih folder lain dengan DATA_DIR.'
			);
		held = { lock, users: 0 };
		heldFolders.set(lockFile, held);
	}
	const mine = held;
	mine.users++;
	return async () => {
		if (--mine.users > 0) return;
		heldFolders.delete(lockFile);
		await mine.lock.release();
	};
}
