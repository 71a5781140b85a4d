import { compileSurat } from './compile';

/** The smallest letter type without a finding; tests replace the lines they are about. */
export const kepala = [
	'kode: SKX',
	'rev: 1',
	'kelompok: umum',
	'nama: Surat Keterangan Contoh',
	'klasifikasi: "400.12.2.1"',
	'klasifikasi-lama: "471.1"',
	'pemohon: penduduk',
	'sumber: umum',
	'isian:',
	'  - nama: keperluan',
	'    label: Keperluan',
	'    jenis: teks'
];
export const isi = ['Untuk {{isian.keperluan}}.'];

/** The lines of `kepala` with one of them replaced, dropped (''), or some more below. */
export const dengan = (changes: Readonly<Record<string, string>>, ...more: string[]): string[] => [
	...kepala.flatMap((line) => {
		const key = Object.keys(changes).find((one) => line.startsWith(`${one}:`));
		const written = key === undefined ? line : (changes[key] ?? '');
		return written === '' ? [] : [written];
	}),
	...more
];

export const berkas = (head: readonly string[] = kepala, body: readonly string[] = isi): string =>
	`---\n${head.join('\n')}\n---\n${body.join('\n')}\n`;

const klasifikasi = {
	baru: new Set(['400.12.2.1', '400.12.2.2', '500.17.2.2']),
	lama: new Set(['471.1', '470'])
};

export const susunBerkas = (files: Readonly<Record<string, string>>) =>
	compileSurat(
		Object.entries(files).map(([path, text]) => ({ path, text })),
		klasifikasi
	);

/** What is said about the file `skx.surat.md`, as 'line message'. The body begins on line 15 of the smallest one. */
export const temuan = (head?: readonly string[], body?: readonly string[]): string[] =>
	susunBerkas({ 'skx.surat.md': berkas(head, body) }).findings.map(
		({ line, message }) => `${line} ${message}`
	);

/** The letter type of such a file; there must be nothing wrong in it. */
export function jenis(head?: readonly string[], body?: readonly string[]) {
	const { definisi, findings } = susunBerkas({ 'skx.surat.md': berkas(head, body) });
	const [satu] = definisi;
	if (!satu || findings.length > 0) throw new Error(JSON.stringify(findings, null, 2));
	return satu;
}
