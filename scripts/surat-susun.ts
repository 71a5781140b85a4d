/**
 * `npm run surat:susun` makes the module of letter types from the folder `surat/`; `npm run surat:check` only looks whether the
 * folder is without a galat and the committed module is what it gives.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { muatKlasifikasi } from '../src/lib/desa/surat/klasifikasi/muat';
import { compileSurat } from '../src/lib/surat-compile/compile';

const modul = 'src/lib/desa/surat/jenis-tersusun.json';
// Its test works on copies.
const folder = process.env.SURAT_DIR ?? 'surat';
const tujuan = process.env.SURAT_TERSUSUN ?? modul;

const names = (await readdir(folder)).filter((name) => !name.startsWith('.'));
const files = await Promise.all(
	names.map(async (name) => ({
		path: name,
		text: await readFile(path.join(folder, name), 'utf8')
	}))
);
const [baru, lama] = await Promise.all([
	muatKlasifikasi('permendagri-83-2022'),
	muatKlasifikasi('lama')
]);
const { definisi, findings } = compileSurat(files, {
	baru: new Set(baru.keys()),
	lama: new Set(lama.keys())
});
for (const { path: name, line, level, message, mend } of findings)
	console.log(`surat/${name}:${line}  ${level}  ${message} — ${mend}`);

const galat = findings.filter(({ level }) => level === 'galat').length;
console.log(
	`${definisi.length} jenis surat: ${findings.length === 0 ? 'semuanya baik' : `${galat} galat, ${findings.length - galat} peringatan`}.`
);
if (galat > 0) process.exitCode = 1;
else await keep();

async function keep(): Promise<void> {
	const isi = await format(JSON.stringify(definisi), {
		...(await resolveConfig(modul)),
		parser: 'json'
	});
	const tersimpan = await readFile(tujuan, 'utf8').catch(() => '');
	if (isi === tersimpan) return;
	if (process.argv.includes('--periksa')) {
		console.log(
			`${tujuan}:1  galat  Berkas ini bukan hasil folder surat/ yang sekarang. — Jalankan npm run surat:susun, lalu simpan keduanya.`
		);
		process.exitCode = 1;
		return;
	}
	await writeFile(tujuan, isi);
	console.log(`${tujuan} ditulis.`);
}
