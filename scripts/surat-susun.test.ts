import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const tersimpan = 'src/lib/desa/surat/jenis-tersusun.json';
let tempat = '';
const folder = () => path.join(tempat, 'surat');
const tersusun = () => path.join(tempat, 'tersusun.json');

beforeAll(async () => {
	tempat = await mkdtemp(path.join(tmpdir(), 'surat-'));
	await cp('surat', folder(), { recursive: true });
	await cp(tersimpan, tersusun());
});

afterAll(() => rm(tempat, { recursive: true }));

/** As `npm run surat:susun` and `npm run surat:check` run it, on copies. */
function run(...args: string[]) {
	const env = { ...process.env, SURAT_DIR: folder(), SURAT_TERSUSUN: tersusun() };
	return promisify(execFile)(
		process.execPath,
		['--import', 'tsx', 'scripts/surat-susun.ts', ...args],
		{ env }
	).then(
		({ stdout }) => ({ code: 0, stdout }),
		(error: { code: number; stdout: string }) => error
	);
}

test('the committed letter types are what the folder gives', async () => {
	expect(await run('--periksa')).toEqual({ code: 0, stdout: '66 jenis surat: semuanya baik.\n' });
});

test('what the folder no longer gives is refused with the command that mends it, and mended by it', async () => {
	const berkas = path.join(folder(), 'skd.surat.md');
	const text = await readFile(berkas, 'utf8');
	await writeFile(berkas, text.replace('rev: 1', 'rev: 2'));
	const check = await run('--periksa');
	expect(check.code).toBe(1);
	expect(check.stdout).toContain('Jalankan npm run surat:susun');
	expect(await readFile(tersusun(), 'utf8')).toBe(await readFile(tersimpan, 'utf8'));

	expect((await run()).code).toBe(0);
	expect((await run('--periksa')).code).toBe(0);
});

test('a mistake is reported with its file and line, and nothing is written', async () => {
	const sebelum = await readFile(tersusun(), 'utf8');
	const berkas = path.join(folder(), 'sku.surat.md');
	const lines = (await readFile(berkas, 'utf8')).split('\n');
	const at = lines.findIndex((line) => line.includes('{{isian.keperluan}}'));
	lines[at] = lines[at]?.replace('isian.keperluan', 'isian.maksud') ?? '';
	await writeFile(berkas, lines.join('\n'));
	const { code, stdout } = await run();
	expect(code).toBe(1);
	expect(stdout).toContain(
		`surat/sku.surat.md:${at + 1}  galat  Isian “maksud” tidak ada di kepala berkas.`
	);
	expect(await readFile(tersusun(), 'utf8')).toBe(sebelum);
});
