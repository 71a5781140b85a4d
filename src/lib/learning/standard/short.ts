import type { Findings } from '../compile/finding';
import { withoutMeanings } from '../compile/reading-html';
import { itemPath, type Course, type Lesson } from '../course';
import { countWords } from '../html';
import { fewestWords } from './measures';
import { filesByAddress, type WrittenFile } from './written';

/** A short lesson may be a good one: when something is shown in it, or done. */
export function checkShortLessons(
	courses: readonly Course[],
	files: readonly WrittenFile[],
	findings: Findings
): void {
	const byAddress = filesByAddress(files);
	for (const course of courses)
		for (const module of course.modules)
			for (const item of module.items) {
				const path = byAddress.get(itemPath(course, module, item))?.path;
				if (item.kind !== 'lesson' || !path || hasMore(item)) continue;
				const words = countWords(withoutMeanings(htmlOf(item)));
				if (words < fewestWords)
					findings
						.forFile(path)
						.galat(
							1,
							`Pelajaran ini ${words} kata, kurang dari ${fewestWords}, tanpa gambar, tabel, atau sesuatu untuk dikerjakan.`,
							'Tambahkan ::gambar, ::nik, tabel, ::cek, atau :::lakukan; atau gabungkan dengan pelajaran lain.'
						);
			}
}

const htmlOf = ({ screens }: Lesson): string =>
	screens
		.flatMap(({ blocks }) => blocks)
		.map((block) => (block.type === 'html' ? block.html : ''))
		.join('\n');

const hasMore = (lesson: Lesson): boolean =>
	/<table|<figure|kotak-lakukan/.test(htmlOf(lesson)) ||
	lesson.screens.some(({ blocks }) => blocks.some(({ type }) => type === 'cek'));
