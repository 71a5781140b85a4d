import * as v from 'valibot';
import type { Course } from '../course';
import { daftarJabatan, labelJabatan } from '../jabatan';
import { takeoverTimes, type PathCourse, type RolePath, type TakeoverStep } from '../role-path';
import type { FileReport } from './finding';
import { readFrontMatter } from './front-matter';
import { id, text } from './schemas';
import type { SourceFile } from './source';

/** The one file of its kind, beside the courses. */
export const rolePathsFile = 'jalur.md';

const courseCode = v.pipe(text, v.regex(/^[A-Z]\d+$/, 'Tulis kode kursus seperti K04.'));
const pathCourses = v.optional(
	v.array(
		v.strictObject({
			course: courseCode,
			modules: v.optional(
				v.array(id, 'Tulis sebagai daftar id modul, misalnya [lampid-dan-buku].'),
				[]
			)
		}),
		'Tulis sebagai daftar {course, modules}.'
	),
	[]
);

const rolePathsSchema = v.strictObject({
	id,
	paths: v.array(
		v.strictObject({
			seat: v.picklist(daftarJabatan, `Pakai kode jabatan: ${daftarJabatan.join(', ')}.`),
			required: pathCourses,
			optional: pathCourses,
			takeover: v.optional(
				v.array(
					v.strictObject({
						course: courseCode,
						item: id,
						when: v.picklist(takeoverTimes, `Pilih ${takeoverTimes.join(' atau ')}.`),
						why: text
					}),
					'Tulis sebagai daftar {course, item, when, why}.'
				),
				[]
			)
		}),
		'Tulis sebagai daftar; satu jabatan satu butir.'
	)
});

type Written = v.InferOutput<typeof rolePathsSchema>['paths'][number];
type LineOf = (path: readonly (string | number)[]) => number;

/**
 * The paths of all seats. The file may name every course of the curriculum; those that are not written yet are left out,
 * so that a path leads to nothing that is not there.
 */
export function compileRolePaths(
	file: SourceFile | undefined,
	courses: readonly Course[],
	report: FileReport,
	claim: (id: string, line: number) => void
): RolePath[] {
	const front = file && readFrontMatter(file.text, rolePathsSchema, report);
	if (!front) return [];
	claim(front.data.id, front.lineOf(['id']));
	if (front.body.trim() !== '')
		report.galat(
			front.bodyLine,
			'Teks di bawah kepala berkas ini tidak dipakai.',
			'Hapus, atau tulis sebagai baris # di dalam kepala berkas.'
		);
	const byCode = new Map(courses.map((course) => [course.code, course]));
	const seats = new Set<string>();
	return front.data.paths.map((written, index) => {
		const lineOf: LineOf = (path) => front.lineOf(['paths', index, ...path]);
		if (seats.has(written.seat))
			report.galat(
				lineOf(['seat']),
				`Jabatan ${written.seat} ditulis dua kali.`,
				'Satukan keduanya.'
			);
		seats.add(written.seat);
		return compilePath(written, byCode, report, lineOf);
	});
}

function compilePath(
	written: Written,
	byCode: ReadonlyMap<string, Course>,
	report: FileReport,
	lineOf: LineOf
): RolePath {
	const named = new Set<string>();
	const coursesOf = (kind: 'required' | 'optional') =>
		written[kind].flatMap(({ course: code, modules }, index): PathCourse[] => {
			const line = lineOf([kind, index, 'course']);
			if (named.has(code))
				report.galat(line, `Kursus ${code} ditulis dua kali untuk jabatan ini.`, 'Hapus satu.');
			named.add(code);
			const course = byCode.get(code);
			if (!course) return [];
			if (kind === 'required') checkSeat(course, written.seat, line, report);
			modules.forEach((moduleId, at) => {
				if (!course.modules.some((one) => one.id === moduleId))
					report.galat(
						lineOf([kind, index, 'modules', at]),
						`Modul “${moduleId}” tidak ada di kursus ${code}.`,
						`Pakai id dari module.md: ${course.modules.map((one) => one.id).join(', ')}.`
					);
			});
			return [{ courseId: course.id, modules }];
		});
	const required = coursesOf('required');
	const optional = coursesOf('optional');
	const takeover = written.takeover.flatMap((step, index): TakeoverStep[] => {
		const course = byCode.get(step.course);
		if (!named.has(step.course))
			report.galat(
				lineOf(['takeover', index, 'course']),
				`Kursus ${step.course} tidak disebut di jalur jabatan ini.`,
				'Sebut juga pada required atau optional.'
			);
		if (!course) return [];
		if (!course.modules.some(({ items }) => items.some((item) => item.id === step.item)))
			report.galat(
				lineOf(['takeover', index, 'item']),
				`Bagian “${step.item}” tidak ada di kursus ${step.course}.`,
				'Pakai id sebuah pelajaran, kuis, atau tugas di kursus itu.'
			);
		return [{ courseId: course.id, itemId: step.item, when: step.when, why: step.why }];
	});
	return { seat: written.seat, required, optional, takeover };
}

/** A course says itself for whom it is written. */
function checkSeat(course: Course, seat: string, line: number, report: FileReport) {
	if (!course.roles.includes(seat))
		report.galat(
			line,
			`Kursus ${course.code} tidak ditulis untuk ${labelJabatan(seat)}.`,
			'Tambahkan jabatan itu pada roles di course.md, atau pindahkan kursus ini ke optional.'
		);
}
