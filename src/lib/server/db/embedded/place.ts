import { createHash } from 'node:crypto';
import { access, constants, mkdir, realpath, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { StartupError } from '../startup-error';
import { canEnter, findRunAs, type RunAs } from './run-as';

/** Where an embedded database lives and as whom it runs. */
export type Place = {
	readonly dir: string;
	readonly pgdata: string;
	readonly runAs: RunAs | null;
};

export type WantedPlace = {
	readonly dataDir: string;
	/** The user named this folder: it is used or refused, never exchanged for another. */
	readonly explicit: boolean;
};

const placeAt = (dir: string, runAs: RunAs | null): Place => ({
	dir,
	pgdata: path.join(dir, 'postgres'),
	runAs
});

/** Its real path: the same folder must have one name, for a running server is known by it. */
async function makeFolder(dir: string): Promise<string> {
	try {
		await mkdir(dir, { recursive: true, mode: 0o755 });
		await access(dir, constants.W_OK);
		return await realpath(dir);
	} catch (cause) {
		throw new StartupError(
			`Folder data ${dir} tidak dapat dibuat atau ditulis. Periksa izinnya, atau pilih folder lain dengan DATA_DIR.`,
			{ cause }
		);
	}
}

/** Who owns data that are there already goes on running them, whoever we are now. */
async function ownerOf(pgdata: string): Promise<RunAs | null> {
	const owner = process.getuid?.() === 0 ? await stat(pgdata).catch(() => null) : null;
	return owner?.uid ? { name: `nomor ${owner.uid}`, uid: owner.uid, gid: owner.gid } : null;
}

// Kept over a restart of the machine, unlike /tmp, and open to every user up to our own folder.
const sharedFolders = ['/var/lib', '/srv', '/opt', '/home'];

/** Another folder for the same data, the same one each time: its name follows from the path of the wanted one. */
async function substitute(dataDir: string, runAs: RunAs): Promise<Place | null> {
	const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 10);
	for (const shared of sharedFolders) {
		const dir = await makeFolder(path.join(shared, 'gladi-desa', name)).catch(() => null);
		if (dir && canEnter(dir, runAs))
			return placeAt(dir, (await ownerOf(path.join(dir, 'postgres'))) ?? runAs);
	}
	return null;
}

/**
 * As root the server runs as another user, who cannot enter a checkout in /root (0700). Then the data live in a
 * folder under /var/lib, and a note in the wanted folder says where.
 */
export async function findPlace(
	wantedPlace: WantedPlace,
	progress: (message: string) => void
): Promise<Place> {
	const { explicit } = wantedPlace;
	const dataDir = await makeFolder(wantedPlace.dataDir);
	const runAs = (await ownerOf(placeAt(dataDir, null).pgdata)) ?? findRunAs();
	const wanted = placeAt(dataDir, runAs);
	if (!runAs || canEnter(dataDir, runAs)) return wanted;

	const inUse = await stat(path.join(wanted.pgdata, 'PG_VERSION')).catch(() => null);
	const other = explicit || inUse ? null : await substitute(dataDir, runAs);
	if (!other)
		throw new StartupError(
			`Folder data ${dataDir} tidak dapat dimasuki pengguna "${runAs.name}", yang menjalankan PostgreSQL ` +
				'karena aplikasi dijalankan sebagai root. Buka foldernya (chmod o+x pada tiap folder di atasnya), ' +
				'pilih folder lain, misalnya DATA_DIR=/var/lib/gladi-desa, atau jalankan sebagai pengguna biasa.'
		);
	const note = path.join(dataDir, 'LETAK-DATA.txt');
	if (!(await stat(note).catch(() => null)))
		await writeFile(note, `Data Gladi Desa disimpan di ${other.dir}\n`);
	progress(
		`Data disimpan di ${other.dir} karena ${dataDir} tertutup bagi pengguna "${runAs.name}".`
	);
	return other;
}
