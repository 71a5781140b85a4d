import type { FileReport } from '../compile/finding';
import { slugOf, type SourceFile } from '../compile/source';

/** Folders under `courses/` that are no course. */
export type Kind = 'panduan' | 'regulasi' | 'istilah';

export type RujukanFile = SourceFile & { readonly kind: Kind; readonly slug: string };

const folder = /^(panduan|regulasi|istilah)\//;

export const isRujukan = (path: string): boolean => folder.test(path);

/** What a file is, read from its path alone; null when that has been reported. */
export function placeRujukan(file: SourceFile, report: FileReport): RujukanFile | null {
	// Safe: isRujukan() has seen the path.
	const kind = folder.exec(file.path)?.[1] as Kind;
	const name = file.path.slice(kind.length + 1);
	if (name.includes('/')) {
		report.galat(
			1,
			'Berkas ini tidak berada di tempat yang dikenal.',
			`Pindahkan langsung ke folder ${kind}.`
		);
		return null;
	}
	const stem = /^(.*)\.md$/.exec(name)?.[1] ?? '';
	const slug = kind === 'panduan' ? slugOf(stem) : plainSlug(stem);
	if (!slug) {
		report.galat(
			1,
			`Nama berkas “${name}” tidak dapat dipakai.`,
			`Beri nama seperti ${example[kind]}.`
		);
		return null;
	}
	return { ...file, kind, slug };
}

const plainSlug = (stem: string): string | null =>
	/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(stem) ? stem : null;

const example: Readonly<Record<Kind, string>> = {
	panduan: '10-mencatat-kelahiran.md',
	regulasi: 'uu-23-2006.md',
	istilah: 'kependudukan.md'
};
