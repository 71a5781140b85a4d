/** `npm run courses:preview`, or one course: `npm run courses:preview -- administrasi-kependudukan`. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startPreview } from '../src/lib/server/courses/preview';
import { coursesFolder } from '../src/lib/server/courses/read';
import { StartupError } from '../src/lib/server/db/startup-error';

const usage = 'Cara memakai: npm run courses:preview -- [folder kursus] [--port 5180]';

async function run(): Promise<void> {
	const { positionals, values } = parseArgs({
		allowPositionals: true,
		options: { port: { type: 'string', default: '5180' } }
	});
	const [only = ''] = positionals;
	const folder = coursesFolder();
	const port = Number(values.port);
	if (positionals.length > 1 || !Number.isInteger(port) || port < 0 || port > 65_535)
		throw new StartupError(usage);
	if (only && !existsSync(path.join(folder, only)))
		throw new StartupError(`Folder ${only} tidak ada di ${folder}.\n${usage}`);
	const { url } = await startPreview(folder, { only, port });
	console.log(`Pratinjau kursus: ${url}`);
	console.log('Simpan berkasnya, halaman memuat ulang sendiri. Ctrl+C mengakhiri.');
}

try {
	await run();
} catch (error) {
	const { code = '' } = error as NodeJS.ErrnoException;
	const isUsage = code.startsWith('ERR_PARSE_ARGS');
	const isTaken = code === 'EADDRINUSE';
	if (!(error instanceof StartupError) && !isUsage && !isTaken) throw error;
	console.error(
		isTaken
			? 'Port itu sedang dipakai. Pakai --port dengan angka lain.'
			: isUsage
				? usage
				: (error as Error).message
	);
	process.exitCode = 1;
}
