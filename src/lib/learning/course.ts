import type { CompletionRule } from './completion';
import type { NamaFormulir } from './praktik/formulir';
import type { NamaHalaman } from './praktik/halaman';
import type { ExamRules } from './exam';
import type { TaskRoles, TaskRules } from './praktik/task-spec';
import type { ChoiceQuestion, Question } from './question';
import type { Readiness } from './readiness';
import type { RolePath } from './role-path';
import type { Rujukan } from './rujukan/rujukan';

/**
 * A course as it is served: compiled once from the files under `courses/`, read-only, and plain JSON, so that it
 * can be stored under its hash and sent to a browser as it is. All `…Html` is sanitised.
 */
export type Library = {
	readonly courses: readonly Course[];
	/** What stands beside them: guides, regulations, the glossary, and the index over everything. */
	readonly rujukan: Rujukan;
	/** By seat, in the order of their file; courses that are not in the library are not named. */
	readonly paths: readonly RolePath[];
	/** What a village can be ready for. */
	readonly readiness: readonly Readiness[];
};

/** What is asked of the courses alone. */
export type Courses = Pick<Library, 'courses'>;

export type Course = {
	readonly id: string;
	readonly slug: string;
	readonly code: string;
	readonly title: string;
	readonly summary: string;
	readonly rev: number;
	readonly minutes: number;
	/** Seats (jabatan) the course is written for. */
	readonly roles: readonly string[];
	readonly competencies: readonly Competency[];
	readonly legal: readonly LegalReference[];
	/** What the course leaves out, so that nobody looks for it here. */
	readonly not: readonly string[];
	readonly overviewHtml: string;
	/** When it is finished; without it by the usual rule (completion.ts). */
	readonly pass?: CompletionRule;
	readonly modules: readonly Module[];
	/** Not whole yet: compiled and checked, and served to nobody. */
	readonly draft?: true;
	/** Questions that belong to no quiz; lessons draw inline questions from here. */
	readonly bank: readonly Question[];
};

export type Competency = { readonly code: string; readonly text: string };

export type LegalReference = {
	readonly ref: string;
	readonly about: string;
	readonly checked: string;
	readonly certainty: 'dibaca' | 'pengetahuan' | 'perlu-dicek';
};

export type Module = {
	readonly id: string;
	readonly slug: string;
	readonly title: string;
	readonly summary: string;
	readonly competencies: readonly string[];
	readonly overviewHtml: string;
	readonly items: readonly Item[];
	/** What a learner downloads to have the whole module: the module as JSON, in bytes. */
	readonly bytes: number;
};

export type Item = Lesson | Quiz | Task;

type ItemHead = {
	readonly id: string;
	readonly slug: string;
	readonly title: string;
	readonly rev: number;
	readonly minutes: number;
	readonly competencies: readonly string[];
};

export type Lesson = ItemHead & {
	readonly kind: 'lesson';
	readonly screens: readonly Screen[];
	readonly headings: readonly LessonHeading[];
	/** HTML of all screens with their inline questions, in bytes. */
	readonly bytes: number;
	/** A paper case: documents on a desk, a question, and a worked solution. Without it, something to read. */
	readonly form?: 'kasus';
	/** What it settles; without it nothing is told about that. */
	readonly claims?: readonly Claim[];
};

/** One sentence that a lesson settles, and what it rests on. */
export type Claim = {
	readonly text: string;
	readonly basis: readonly {
		/** 'UU 6/2014 Ps. 72', or the number of a rule of the practice village. */
		readonly ref: string;
		/** Null: a rule of the practice village. */
		readonly certainty: LegalReference['certainty'] | null;
	}[];
};

export type Screen = { readonly blocks: readonly Block[] };

export type Block =
	| { readonly type: 'html'; readonly html: string }
	| { readonly type: 'cek'; readonly question: ChoiceQuestion };

export type LessonHeading = {
	/** Prefixed ('bagian-…'), so that no heading can take an id of the page around it. */
	readonly id: string;
	readonly text: string;
	/** Index in `screens`. */
	readonly screen: number;
};

/** *Latihan* marks at once and as often as one likes; *Uji* at the end and a few times; *Diagnosa* before one begins. */
export type QuizMode = 'latihan' | 'uji' | 'diagnosa';

export type Quiz = ItemHead &
	ExamRules & {
		readonly kind: 'quiz';
		readonly mode: QuizMode;
		/** Pass mark in percent. */
		readonly pass: number;
		readonly introHtml: string;
		/** Its own; none where all are drawn. */
		readonly questions: readonly Question[];
		/** How many questions of each competency are drawn from the bank of the course; null: its own, all of them. */
		readonly draw: Readonly<Record<string, number>> | null;
		/** The bank is halved into two forms that share no question: one for before, one for after. */
		readonly forms: boolean;
	};

/**
 * A practice task as its author wrote it. Placeholders such as `{ibu.nama}` stand in the texts as written; whoever
 * fills them in escapes the values.
 */
export type Task = ItemHead & {
	readonly kind: 'task';
	/** Roles of the practice village in which it is done. */
	readonly roles: TaskRoles;
	readonly rules: TaskRules;
	readonly situationHtml: string;
	readonly documents: readonly { readonly title: string; readonly html: string }[];
	readonly requirements: readonly { readonly html: string; readonly check: string }[];
	/** By check id, a ladder of four: a nudge, the rule, an example with other numbers, and how it is done. */
	readonly hints: Readonly<Record<string, readonly string[]>>;
	/** The work step by step, for *Lihat* and *Coba*. */
	readonly langkah: readonly TaskStep[];
};

export type TaskStep = {
	readonly html: string;
	/** Page of the practice village, by its name in `praktik/halaman.ts`. */
	readonly halaman: NamaHalaman;
	/** Field or `data-anchor` on that page. */
	readonly anchor: string;
	/** Whose page it is, where the page is somebody's. */
	readonly siapa: string | null;
	/** The form of the perfect run that is sent here; null while it is only being filled in. */
	readonly perintah: NamaFormulir | null;
	/** Checks that must have passed before one goes on. */
	readonly checks: readonly string[];
};

export type Place = { readonly course: Course; readonly module: Module; readonly item: Item };

export const itemPath = (course: Course, module: Module, item: Item): string =>
	`/belajar/${course.slug}/${module.slug}/${item.slug}`;

export const findCourse = (library: Courses, slug: string): Course | undefined =>
	library.courses.find((course) => course.slug === slug);

export function findItem(
	library: Courses,
	courseSlug: string,
	moduleSlug: string,
	itemSlug: string
): Place | undefined {
	const course = findCourse(library, courseSlug);
	const module = course?.modules.find(({ slug }) => slug === moduleSlug);
	const item = module?.items.find(({ slug }) => slug === itemSlug);
	return course && module && item ? { course, module, item } : undefined;
}

/** By identity: for records, which keep ids and not addresses. */
export function findItemById(library: Courses, itemId: string): Place | undefined {
	for (const place of allItems(library)) if (place.item.id === itemId) return place;
	return undefined;
}

export function* allItems(library: Courses): Generator<Place> {
	for (const course of library.courses)
		for (const module of course.modules)
			for (const item of module.items) yield { course, module, item };
}
