import type { Course } from '../course';
import type { Question } from '../question';
import { writeGift } from './gift-write';
import { writeMoodle } from './moodle-write';
import { pack, qtiFiles } from './qti-package';
import { reportText } from './report';
import { scormPackage } from './scorm';

export const exportFormats = ['gift', 'moodle', 'qti', 'scorm'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A file of an export: its name, and what is in it. */
export type ExportFile = { readonly name: string; readonly bytes: Uint8Array };

const encoder = new TextEncoder();
const textFile = (name: string, text: string): ExportFile => ({
	name,
	bytes: encoder.encode(text)
});

/** Every question of a course, once: those of its quizzes and those of its bank. */
export const questionsOf = (course: Course): readonly Question[] => [
	...new Map(
		[
			...course.modules.flatMap((module) =>
				module.items.flatMap((item) => (item.kind === 'quiz' ? item.questions : []))
			),
			...course.bank
		].map((question) => [question.id, question])
	).values()
];

/** What a course becomes in another format, each with a report of what was lost. */
export function exportCourse(course: Course, format: ExportFormat, css: string): ExportFile[] {
	const { slug, title } = course;
	const lost = (name: string, about: string, report: Parameters<typeof reportText>[1]) =>
		textFile(`${name}.yang-hilang.md`, reportText(`Yang hilang: ${about}`, report, 'ekspor'));
	switch (format) {
		case 'gift': {
			const { text, report } = writeGift(questionsOf(course), title);
			return [textFile(`${slug}.gift`, text), lost(`${slug}.gift`, `${title}, GIFT`, report)];
		}
		case 'moodle': {
			const { text, report } = writeMoodle(questionsOf(course), title);
			return [
				textFile(`${slug}.moodle.xml`, text),
				lost(`${slug}.moodle.xml`, `${title}, Moodle XML`, report)
			];
		}
		case 'qti': {
			const { files, report } = qtiFiles(questionsOf(course), { id: course.id, title });
			return [
				{ name: `${slug}.qti.zip`, bytes: pack(files) },
				lost(`${slug}.qti.zip`, `${title}, QTI 3`, report)
			];
		}
		case 'scorm':
			return course.modules.flatMap((module) => {
				const name = `${slug}.${module.slug}.scorm.zip`;
				const { files, report } = scormPackage(course, module, css);
				return [
					// A package without a page to start is none.
					...(Object.keys(files).some((path) => path.endsWith('.html'))
						? [{ name, bytes: pack(files) }]
						: []),
					lost(name, `${title}, modul ${module.title}, SCORM 1.2`, report)
				];
			});
		default:
			return format satisfies never;
	}
}

/** What was taken, as a file for the `bank` folder of a course. */
export const bankFile = (
	id: string,
	title: string,
	competencies: readonly string[],
	markdown: string
): string =>
	`---\nid: ${id}\ntitle: ${JSON.stringify(title)}\nrev: 1\ncompetencies: [${competencies.join(', ')}]\n---\n\n${markdown}`;
