/** `npm run courses:new -- pelajaran administrasi-kependudukan/nik-dan-nomor-kk "Membaca NIK"`: a form for an author to fill in. */
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { newFile, newKinds } from '../src/lib/learning/authoring/new-file';
import { compileCourses, coursesFolder, readCourses } from '../src/lib/server/courses/read';
import { StartupError } from '../src/lib/server/db/startup-error';

const usage = `Cara memakai:
  npm run courses:new -- kursus <folder> "<judul>"
  npm run courses:new -- modul <kursus> "<judul>"
  npm run courses:new -- pelajaran <kursus>/<modul> "<judul>"
  npm run courses:new -- kuis <kursus>/<modul> "<judul>"
  npm run courses:new -- tugas <kursus>/<modul> "<judul>"
  npm run courses:new -- panduan "<judul>"
  npm run courses:new -- regulasi "<sebutan, seperti UU 23/2006>" "<tentang apa>"
  npm run courses:new -- istilah <berkas> "<kata>"

<kursus> ialah nama foldernya, <modul> nama folder modulnya dengan atau tanpa angka.`;

async function run(): Promise<void> {
	const [named, ...args] = process.argv.slice(2);
	const kind = newKinds.find((one) => one === named);
	const wanted = kind === 'panduan' ? 1 : 2;
	if (!kind || args.length !== wanted) throw new StartupError(usage);
	const folder = coursesFolder();
	const today = new Date().toISOString().slice(0, 10);
	const [{ library }, files] = await Promise.all([compileCourses(today), readCourses(folder)]);
	const made = newFile(kind, args, { library, files, today });
	if (!made.ok) throw new StartupError(`${made.reason}\n\n${usage}`);
	const target = path.join(folder, made.path);
	await mkdir(path.dirname(target), { recursive: true });
	// A file that came into being in the meantime is let be as well.
	if (made.append) await appendFile(target, made.text);
	else await writeFile(target, made.text, { flag: 'wx' });
	console.log(`${made.append ? 'Ditambah' : 'Dibuat'}: ${path.relative(process.cwd(), target)}`);
	console.log('Ganti setiap [[tulis: …]] dengan isinya, lalu jalankan npm run courses:check.');
	if (kind === 'kursus') console.log('Berikutnya: npm run courses:new -- modul …');
}

try {
	await run();
} catch (error) {
	if (!(error instanceof StartupError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
