import type { FileReport } from './finding';

/** One file under `courses/`: its path there, with slashes, and its text. */
export type SourceFile = { readonly path: string; readonly text: string };

/** What a file is, read from its path alone. */
export type Place =
	| { readonly kind: 'course'; readonly course: string }
	| { readonly kind: 'module'; readonly course: string; readonly folder: string }
	| {
			readonly kind: 'lesson' | 'quiz' | 'task';
			readonly course: string;
			readonly folder: string;
			readonly slug: string;
	  }
	| { readonly kind: 'bank' | 'asset'; readonly course: string };

const numbered = /^(\d+)-([a-z0-9]+(?:-[a-z0-9]+)*)$/;
const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const nameMend =
	'Beri nama dengan huruf kecil, angka, dan tanda hubung, misalnya 10-membaca-nik.md.';

/** The slug of a numbered name: '10-membaca-nik' → 'membaca-nik'; null when the name is not of that form. */
export const slugOf = (name: string): string | null => numbered.exec(name)?.[2] ?? null;

/** The number that a name begins with; names without one have been reported. */
export const orderOf = (name: string): number => Number(/^\d+/.exec(name)?.[0] ?? 0);

/** Files that explain the folder instead of being part of a course. */
export const isAboutTheFolder = (path: string): boolean =>
	/^(?:README(?:\.md)?|LICENSE(?:\.md|\.txt)?)$/i.test(path);

export function placeOf(path: string, report: FileReport): Place | null {
	const [course = '', folder = '', ...rest] = path.split('/');
	const name = rest.join('/');
	if (folder && !slugPattern.test(course)) {
		report.galat(1, `Nama folder kursus “${course}” tidak dapat dipakai.`, nameMend);
		return null;
	}
	if (folder === 'course.md' && !name) return { kind: 'course', course };
	if (folder === 'assets' && name) return asset(course, name, report);
	if (folder === 'bank' && name) return bank(course, name, report);
	if (folder && name && !name.includes('/')) return inModule(course, folder, name, report);
	report.galat(
		1,
		'Berkas ini tidak berada di tempat yang dikenal.',
		'Pindahkan ke folder modul, bank, atau assets sebuah kursus.'
	);
	return null;
}

function asset(course: string, name: string, report: FileReport): Place | null {
	if (/^[a-z0-9-]+\.svg$/.test(name)) return { kind: 'asset', course };
	report.galat(
		1,
		`Gambar “${name}” tidak dapat dipakai.`,
		'Simpan sebagai SVG dengan nama huruf kecil, misalnya assets/susunan-nik.svg.'
	);
	return null;
}

function bank(course: string, name: string, report: FileReport): Place | null {
	if (/^[a-z0-9]+(?:-[a-z0-9]+)*\.quiz\.md$/.test(name)) return { kind: 'bank', course };
	report.galat(
		1,
		`Berkas bank “${name}” tidak dapat dipakai.`,
		'Beri nama seperti bank/nik.quiz.md.'
	);
	return null;
}

function inModule(course: string, folder: string, name: string, report: FileReport): Place | null {
	if (!numbered.test(folder)) {
		report.galat(
			1,
			`Nama folder modul “${folder}” tidak dapat dipakai.`,
			'Beri nama dengan nomor urut, misalnya 01-nik-dan-nomor-kk.'
		);
		return null;
	}
	if (name === 'module.md') return { kind: 'module', course, folder };
	const [, stem = '', ending = ''] = /^(.*?)((?:\.quiz|\.task)?\.md)$/.exec(name) ?? [];
	const slug = slugOf(stem);
	if (!slug) {
		report.galat(1, `Nama berkas “${name}” tidak dapat dipakai.`, nameMend);
		return null;
	}
	const kind = ending === '.quiz.md' ? 'quiz' : ending === '.task.md' ? 'task' : 'lesson';
	return { kind, course, folder, slug };
}
