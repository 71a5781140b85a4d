import * as v from 'valibot';
import type { Course } from '../course';
import { labelJabatan } from '../jabatan';
import type { Readiness, RequiredSeat } from '../readiness';
import { parseLegalRefs } from '../rujukan/legal-ref';
import type { FileReport } from './finding';
import { readFrontMatter } from './front-matter';
import { certainty, competencies, id, seatList, text, whole } from './schemas';
import type { SourceFile } from './source';

/** The one file of its kind, beside the courses. */
export const readinessFile = 'kesiapan.md';

const upTo = (most: number, message: string) => v.pipe(whole, v.maxValue(most, message));

const readinessSchema = v.strictObject({
	id,
	readiness: v.array(
		v.strictObject({
			id,
			name: text,
			due: v.optional(
				v.strictObject({
					month: v.optional(upTo(12, 'Tulis bulan sebagai angka 1 sampai 12.')),
					day: upTo(31, 'Tulis tanggal sebagai angka 1 sampai 31.')
				})
			),
			basis: v.optional(v.strictObject({ ref: text, certainty })),
			competencies: v.optional(competencies),
			seats: v.pipe(
				v.array(
					v.strictObject({ any: seatList, competencies: v.optional(competencies) }),
					'Tulis sebagai daftar {any, competencies}.'
				),
				v.minLength(1, 'Sebutkan sedikitnya satu jabatan yang harus siap.')
			)
		}),
		'Tulis sebagai daftar; satu kesiapan satu butir.'
	)
});

type Written = v.InferOutput<typeof readinessSchema>['readiness'][number];
type LineOf = (path: readonly (string | number)[]) => number;

type Known = {
	readonly courses: readonly Course[];
	/** Regulations that have a page, such as 'PP 43/2014'. */
	readonly regulations: readonly string[];
};

/** What a village can be ready for: which seats have to have shown which competencies. */
export function compileReadiness(
	file: SourceFile | undefined,
	known: Known,
	report: FileReport,
	claim: (id: string, line: number) => void
): Readiness[] {
	const front = file && readFrontMatter(file.text, readinessSchema, report);
	if (!front) return [];
	claim(front.data.id, front.lineOf(['id']));
	if (front.body.trim() !== '')
		report.galat(
			front.bodyLine,
			'Teks di bawah kepala berkas ini tidak dipakai.',
			'Hapus, atau tulis sebagai baris # di dalam kepala berkas.'
		);
	const ids = new Set<string>();
	return front.data.readiness.map((written, index) => {
		const lineOf: LineOf = (path) => front.lineOf(['readiness', index, ...path]);
		if (ids.has(written.id))
			report.galat(
				lineOf(['id']),
				`Kesiapan ${written.id} ditulis dua kali.`,
				'Beri id lain, atau satukan keduanya.'
			);
		ids.add(written.id);
		return compileOne(written, known, report, lineOf);
	});
}

function compileOne(written: Written, known: Known, report: FileReport, lineOf: LineOf): Readiness {
	const { id, name, due, basis } = written;
	checkBasis(written, known, report, lineOf);
	return {
		id,
		name,
		seats: seatsOf(written, known, report, lineOf),
		due: due ? { month: due.month ?? null, day: due.day } : null,
		basis: basis ?? null
	};
}

/** A date that nobody can look up is one that a trainer would only have to believe. */
function checkBasis(
	{ due, basis }: Written,
	{ regulations }: Known,
	report: FileReport,
	lineOf: LineOf
) {
	if (due && !basis)
		report.galat(
			lineOf(['due']),
			'Batas waktu ini belum menyebut dasarnya.',
			'Tambahkan basis: { ref, certainty }, atau hapus due bila tanggalnya tidak pasti.'
		);
	if (!basis) return;
	const line = lineOf(['basis', 'ref']);
	const cited = parseLegalRefs(basis.ref);
	if (cited.length !== 1)
		report.galat(
			line,
			`“${basis.ref}” bukan rujukan yang dapat dibaca.`,
			'Tulis seperti PP 43/2014 Ps. 101.'
		);
	for (const { regulation } of cited)
		if (!regulations.includes(regulation))
			report.galat(
				line,
				`Regulasi ${regulation} belum ada di folder regulasi.`,
				'Tulis halamannya di courses/regulasi, atau periksa ejaannya.'
			);
}

function seatsOf(
	written: Written,
	{ courses }: Known,
	report: FileReport,
	lineOf: LineOf
): RequiredSeat[] {
	const asked = new Set<string>();
	return written.seats.map(({ any, competencies: own }, index) => {
		for (const seat of any) {
			if (asked.has(seat))
				report.galat(
					lineOf(['seats', index, 'any']),
					`Jabatan ${seat} ditulis dua kali.`,
					'Satu jabatan cukup disebut sekali.'
				);
			asked.add(seat);
		}
		const codes = own ?? written.competencies ?? [];
		const line = (at: number) =>
			own ? lineOf(['seats', index, 'competencies', at]) : lineOf(['competencies', at]);
		if (codes.length === 0)
			report.galat(
				lineOf(['seats', index]),
				`Belum disebut apa yang harus dikuasai ${labelJabatan(any[0] ?? '')}.`,
				'Tambahkan competencies pada jabatan ini, atau pada kesiapannya.'
			);
		codes.forEach((code, at) => checkCompetency(code, any, courses, report, line(at)));
		return { anyOf: any, competencies: codes };
	});
}

/** A competency is reached by a task; one without any can never be shown, and no village would ever be ready. */
function checkCompetency(
	code: string,
	seats: readonly string[],
	courses: readonly Course[],
	report: FileReport,
	line: number
) {
	const course = courses.find((one) =>
		one.competencies.some((competency) => competency.code === code)
	);
	if (!course) {
		report.galat(
			line,
			`Kompetensi ${code} tidak ada di kursus mana pun.`,
			'Periksa kodenya di course.md.'
		);
		return;
	}
	const tasks = course.modules.flatMap(({ items }) => items.filter(({ kind }) => kind === 'task'));
	// That a course has no task at all is said of the course.
	if (tasks.length > 0 && !tasks.some((task) => task.competencies.includes(code)))
		report.galat(
			line,
			`Kompetensi ${code} tidak dilatih oleh tugas mana pun.`,
			'Pilih kompetensi yang punya tugas: tanpa tugas tidak seorang pun mencapai Terampil.'
		);
	for (const seat of seats)
		if (!course.roles.includes(seat))
			report.galat(
				line,
				`Kursus ${course.code} tidak ditulis untuk ${labelJabatan(seat)}.`,
				'Tambahkan jabatan itu pada roles di course.md, atau minta kompetensi dari kursus lain.'
			);
}
