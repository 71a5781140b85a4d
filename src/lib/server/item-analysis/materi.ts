import { zonaWilayah, type Zona } from '$lib/format/tanggal';
import { groupBy } from '$lib/group-by';
import type { Course } from '$lib/learning/course';
import { enough, fewestShown, type Light } from '$lib/learning/item-analysis/lights';
import { formFiguresOf } from '$lib/learning/item-analysis/form';
import type { Option } from '$lib/learning/question';
import { isChoice } from '$lib/learning/question';
import { textOfHtml } from '$lib/learning/html';
import { remedyOf } from '$lib/learning/remedy';
import { eq } from 'drizzle-orm';
import { notFound, type User } from '../access';
import { currentLibrary } from '../courses/current';
import type { Database } from '../db/connect';
import { itemStat } from '../db/schema';
import { Remembered, rememberedPer } from '../remembered';
import type { Services } from '../runtime';
import { heldQuestions } from './held';
import { itemLines, lineOf, questionsOf, quizzesOf, worstOf, type ItemLine } from './items';
import { moduleLines, shownModules, type ModuleLine } from './modules';
import { mistakeLines, sureWrongLines, type MistakeLine, type SureWrongLine } from './mistakes';
import { courseOf, inTotals, statPlace, statsOfCourse, type StatPlace } from './place';
import { formPrefix, rowsOf } from './stat-key';
import { addedOfRow, type Added } from './tally';

type Link = { readonly title: string; readonly href: string };

type Head = {
	readonly place: StatPlace;
	/** When the sums were read, ISO. */
	readonly readAt: string;
	readonly zona: Zona;
};

type CourseName = Pick<Course, 'id' | 'slug' | 'code' | 'title'>;

const nameOf = ({ id, slug, code, title }: Course): CourseName => ({ id, slug, code, title });

/** A course with its worst numbers. */
export type CourseLine = CourseName & {
	/** Questions with enough attempts to be judged, and of these the red and the yellow ones; null while there are none. */
	readonly judged: number;
	readonly red: number | null;
	readonly yellow: number | null;
	/** BU-04. */
	readonly held: number;
	/** The lowest D; null while nothing is judged. */
	readonly lowest: number | null;
	/** What goes wrong most often in practice. */
	readonly mistake: MistakeLine | null;
};

export type CoursesPage = Head & { readonly courses: readonly CourseLine[] };

// Reads every question of the country's courses; the sums change every half minute.
const coursesSaved = rememberedPer<Database, readonly CourseLine[]>(
	() => new Remembered(600, 30_000)
);

const worstCourses = (a: CourseLine, b: CourseLine): number =>
	b.held - a.held ||
	(b.red ?? 0) - (a.red ?? 0) ||
	(b.yellow ?? 0) - (a.yellow ?? 0) ||
	b.judged - a.judged ||
	(a.code < b.code ? -1 : 1);

/** All courses, those with the most to mend first. */
export async function readCourses(
	services: Services,
	user: User,
	query: URLSearchParams
): Promise<CoursesPage> {
	const place = await statPlace(services, user, query);
	const { library, hash } = await currentLibrary(services.db);
	const held = await heldQuestions(services.db);
	const courses = await coursesSaved(services.db).get(`${hash}/${place.kode}`, async () => {
		const rows = await inTotals(services, user, place, (tx) =>
			tx
				.select()
				.from(itemStat)
				.where(eq(itemStat.desaKode, rowsOf(place.kode)))
		);
		const byCourse = groupBy(rows.map(addedOfRow), ({ courseId }) => courseId);
		return library.courses
			.map((course): CourseLine => {
				const stats = byCourse.get(course.id) ?? [];
				const lines = itemLines(course, stats, held);
				const judged = lines.flatMap(({ judged }) =>
					judged && judged.figures.n >= enough ? [judged] : []
				);
				const counted = (wanted: Light) =>
					judged.length === 0 ? null : judged.filter(({ light }) => light === wanted).length;
				const powers = judged.flatMap(({ figures }) => figures.discrimination ?? []);
				return {
					...nameOf(course),
					judged: judged.length,
					red: counted('merah'),
					yellow: counted('kuning'),
					held: new Set(lines.flatMap((line) => (line.held ? [line.questionId] : []))).size,
					lowest: powers.length > 0 ? Math.min(...powers) : null,
					mistake: mistakeLines(library, course, stats, 1)[0] ?? null
				};
			})
			.sort(worstCourses);
	});
	return { ...headOf(services, place), courses };
}

const headOf = ({ now }: Services, place: StatPlace): Head => ({
	place,
	readAt: now().toISOString(),
	zona: zonaWilayah(place.kode)
});

const most = 10;

export type CoursePage = Head & {
	readonly course: CourseName;
	readonly worst: readonly (ItemLine & { readonly lesson: Link | null })[];
	readonly mistakes: readonly MistakeLine[];
	readonly sureWrong: readonly SureWrongLine[];
	readonly modules: readonly ModuleLine[];
};

/**
 * One course: the questions of one module, and what people get wrong.
 * @param all Every module, for a file or for paper.
 */
export async function readCourse(
	services: Services,
	user: User,
	slug: string,
	query: URLSearchParams,
	all = query.get('cetak') === 'semua'
): Promise<CoursePage> {
	const place = await statPlace(services, user, query);
	const { library, course } = await courseOf(services, slug);
	const [held, stats] = await Promise.all([
		heldQuestions(services.db),
		statsOfCourse(services, user, place, course.id)
	]);
	const lines = itemLines(course, stats, held);
	return {
		...headOf(services, place),
		course: nameOf(course),
		worst: worstOf(lines, most).map((line) => ({
			...line,
			lesson: remedyOf(library, {
				...{ courseId: course.id, itemId: line.quizId, questionId: line.questionId }
			}).lesson
		})),
		mistakes: mistakeLines(library, course, stats, most),
		sureWrong: sureWrongLines(library, course, stats),
		modules: shownModules(moduleLines(course, lines, stats), query.get('modul') ?? '', all)
	};
}

/** One option of a question in one revision. */
export type OptionLine = {
	readonly id: string;
	/** The words of the option; '' of an older revision, whose words are not kept here. */
	readonly text: string;
	readonly correct: boolean;
	readonly share: number;
	readonly bottom: number;
	readonly middle: number;
	readonly top: number;
	readonly dead: boolean;
};

export type RevisionLine = ItemLine & {
	readonly n: number;
	/** W, where all people are put the same questions. */
	readonly weight: number | null;
	readonly options: readonly OptionLine[];
};

export type QuestionPage = Head & {
	readonly course: CourseName;
	readonly promptHtml: string;
	readonly stemHtml: string;
	readonly quizTitle: string;
	/** The newest first. */
	readonly revisions: readonly RevisionLine[];
	/** The same question in other quizzes. */
	readonly elsewhere: readonly ItemLine[];
	readonly lesson: Link | null;
};

/** One question in one quiz, its revisions side by side. */
export async function readQuestion(
	services: Services,
	user: User,
	{ slug, quizId, questionId }: { slug: string; quizId: string; questionId: string },
	query: URLSearchParams
): Promise<QuestionPage> {
	const place = await statPlace(services, user, query);
	const { library, course } = await courseOf(services, slug);
	const at = quizzesOf(course).find(({ quiz }) => quiz.id === quizId) ?? notFound();
	const question = questionsOf(course, at.quiz).get(questionId) ?? notFound();
	const [held, stats] = await Promise.all([
		heldQuestions(services.db),
		statsOfCourse(services, user, place, course.id)
	]);
	const weights = weightsOf(stats, quizId);
	const revisions = stats
		.filter((row) => row.quizId === quizId && row.questionId === questionId)
		.toSorted((a, b) => b.rev - a.rev)
		.map((row): RevisionLine => {
			const line = lineOf(at, question, row, held);
			const shown = line.isCurrent && isChoice(question) ? question.options : [];
			return {
				...line,
				n: row.sums.n,
				weight: line.isCurrent && row.sums.n >= fewestShown ? (weights[questionId] ?? null) : null,
				options: optionLines(line, shown)
			};
		});
	const { lesson } = remedyOf(library, { courseId: course.id, itemId: quizId, questionId });
	return {
		...headOf(services, place),
		course: nameOf(course),
		promptHtml: question.promptHtml,
		stemHtml: question.stemHtml,
		quizTitle: at.quiz.title,
		revisions,
		elsewhere: itemLines(course, stats, held).filter(
			(line) => line.questionId === questionId && line.quizId !== quizId
		),
		lesson
	};
}

/** In the order of the question, then what was left out; options that nobody chose are there as well. */
function optionLines({ judged }: ItemLine, options: readonly Option[]): readonly OptionLine[] {
	if (!judged) return [];
	const found = new Map(judged.options.map((one) => [one.id, one]));
	const ids = [...new Set([...options.map(({ id }) => id), ...found.keys()])];
	return ids
		.sort((a, b) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1))
		.map((id) => {
			const option = options.find((one) => one.id === id);
			const { share = 0, bottom = 0, middle = 0, top = 0 } = found.get(id) ?? {};
			return {
				id,
				text: id === '' ? 'Tidak dijawab' : textOfHtml(option?.html ?? ''),
				correct: option?.correct ?? false,
				...{ share, bottom, middle, top },
				dead: judged.dead.includes(id)
			};
		});
}

function weightsOf(
	stats: readonly Added[],
	quizId: string
): Readonly<Record<string, number | null>> {
	const [largest] = stats
		.filter((row) => row.quizId === quizId && row.questionId.startsWith(formPrefix))
		.toSorted((a, b) => b.sums.n - a.sums.n);
	return (largest && largest.sums.n >= enough && formFiguresOf(largest.sums)?.weights) || {};
}
