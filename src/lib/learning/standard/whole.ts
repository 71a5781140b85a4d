import type { Findings } from '../compile/finding';
import { itemPath, type Course, type Item, type Module, type Quiz } from '../course';
import { drawsTwenty, fewestInModule, passMark } from './measures';
import { tellOfWhole } from './of-whole';
import { filesByAddress, type WrittenFile } from './written';

/** What a course has when nothing of it is missing: exams before and after, questions enough, something to do in every module. */
export function checkWhole(
	courses: readonly Course[],
	files: readonly WrittenFile[],
	findings: Findings
): void {
	const byAddress = filesByAddress(files);
	for (const course of courses) {
		checkExams(course, findings);
		const ofBank = bankByModule(course, files, findings);
		for (const module of course.modules) {
			const [first] = module.items;
			const at = first && byAddress.get(itemPath(course, module, first))?.path;
			// Without an item of its own the compiler has refused it.
			if (!at) continue;
			const report = findings.forFile(at.replace(/[^/]+$/, 'module.md'));
			const isDraft = course.draft === true;
			const count = countQuestions(module, ofBank.get(module.id) ?? new Set());
			if (count < fewestInModule)
				tellOfWhole(isDraft, report, 1, [
					`Modul ini baru punya ${count} soal, kurang dari ${fewestInModule}.`,
					'Tambahkan soal di kuis modul ini, atau di bank dengan module: dan id modul ini.'
				]);
			if (!endsWithWork(module))
				tellOfWhole(isDraft, report, 1, [
					'Modul ini tidak berakhir dengan tugas praktik atau kasus.',
					'Tutup modul dengan berkas .task.md, atau pelajaran dengan kind: kasus.'
				]);
		}
	}
}

const quizzesOf = (course: Course): Quiz[] =>
	course.modules.flatMap(({ items }) => items.filter((item) => item.kind === 'quiz'));

function checkExams(course: Course, findings: Findings) {
	const report = findings.forFile(`${course.slug}/course.md`);
	const quizzes = quizzesOf(course);
	const isDraft = course.draft === true;
	if (!quizzes.some(({ mode, forms }) => mode === 'diagnosa' && forms))
		tellOfWhole(isDraft, report, 1, [
			'Kursus ini belum punya diagnosa dengan dua bentuk.',
			'Tambahkan kuis dengan kind: diagnosa, draw, dan form: ab di modul pertama.'
		]);
	const isFinal = ({ mode, forms, pass, draw }: Quiz) =>
		mode === 'uji' &&
		forms &&
		pass === passMark &&
		Object.values(draw ?? {}).reduce((sum, count) => sum + count, 0) === drawsTwenty;
	if (!quizzes.some(isFinal))
		tellOfWhole(isDraft, report, 1, [
			`Kursus ini belum punya uji yang mengundi ${drawsTwenty} soal dengan dua bentuk dan batas lulus ${passMark}.`,
			`Tulis kind: uji, pass: ${passMark}, form: ab, dan draw yang berjumlah ${drawsTwenty} di modul terakhir.`
		]);
}

/** Ids of questions in bank files that name their module. */
function bankByModule(
	course: Course,
	files: readonly WrittenFile[],
	findings: Findings
): ReadonlyMap<string, ReadonlySet<string>> {
	const known = course.modules.map(({ id }) => id);
	const found = new Map<string, Set<string>>();
	for (const { path, place, text, body } of files) {
		if (place.kind !== 'bank' || place.course !== course.slug) continue;
		const head = text.slice(0, text.length - body.length).split('\n');
		const at = head.findIndex((line) => line.startsWith('module:'));
		if (at < 0) continue;
		const module = (head[at] ?? '').slice('module:'.length).trim();
		if (!known.includes(module))
			findings
				.forFile(path)
				.galat(
					at + 1,
					`Modul “${module}” tidak ada di kursus ini.`,
					`Pakai id salah satu modulnya: ${known.join(', ')}.`
				);
		const ids = found.get(module) ?? new Set();
		for (const [, id = ''] of body.matchAll(/^##\s.*\{#([a-z0-9-]+)/gm)) ids.add(id);
		found.set(module, ids);
	}
	return found;
}

/** Its own, those of the bank that are about it, and those that its lessons show: each once. */
function countQuestions({ items }: Module, ofBank: ReadonlySet<string>): number {
	const asked = items.flatMap((item) =>
		item.kind === 'quiz'
			? item.questions.map(({ id }) => id)
			: item.kind === 'lesson'
				? item.screens.flatMap(({ blocks }) =>
						blocks.flatMap((block) => (block.type === 'cek' ? [block.question.id] : []))
					)
				: []
	);
	return new Set([...asked, ...ofBank]).size;
}

/** An exam of the whole course may stand behind the work of its last module. */
function endsWithWork({ items }: Module): boolean {
	const isExam = (item: Item) => item.kind === 'quiz' && item.mode === 'uji';
	const last = items.findLast((item) => !isExam(item));
	return last?.kind === 'task' || (last?.kind === 'lesson' && last.form === 'kasus');
}
