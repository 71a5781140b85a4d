/**
 * A question as its author wrote it, with its key. What is shown of it before it is answered is `ShownQuestion`. All
 * `…Html` is sanitised.
 */
export type QuestionHead = {
	readonly id: string;
	readonly rev: number;
	/** The question itself, inline HTML: the legend of its fieldset. */
	readonly promptHtml: string;
	/** What stands under it, block HTML; '' when nothing does. */
	readonly stemHtml: string;
	readonly hintsHtml: readonly string[];
	readonly explanationHtml: string;
	readonly competency: string;
	readonly difficulty: 1 | 2 | 3;
	/** Comes back in spaced review. */
	readonly review: boolean;
};

export type Option = {
	/** 'a', 'b', … in the order of the file, whatever order is shown. */
	readonly id: string;
	readonly html: string;
	readonly correct: boolean;
	readonly feedbackHtml: string;
};

type Choice = QuestionHead & { readonly options: readonly Option[]; readonly shuffle: boolean };

export type SingleQuestion = Choice & { readonly type: 'single' };
export type TrueFalseQuestion = Choice & { readonly type: 'truefalse' };
export type MultiQuestion = Choice & {
	readonly type: 'multi';
	readonly score: 'all' | 'partial';
};

export type NumberRange = { readonly min: number; readonly max: number };

export type NumberQuestion = QuestionHead & {
	readonly type: 'number';
	readonly answer: NumberRange;
	/** 'hari', 'rupiah', …; '' when the number stands alone. */
	readonly unit: string;
	readonly feedbackHtml: string;
	readonly wrong: readonly { readonly value: NumberRange; readonly feedbackHtml: string }[];
};

export type ShortQuestion = QuestionHead & {
	readonly type: 'short';
	readonly accepted: readonly string[];
	/** Capitals count; they never do unless the author says so. */
	readonly exactCase: boolean;
	readonly feedbackHtml: string;
	/** Known answers that are wrong, or right in part: `percent` of the full score, 0 when wrong. */
	readonly wrong: readonly {
		readonly texts: readonly string[];
		readonly percent: number;
		readonly feedbackHtml: string;
	}[];
};

/** What a `<select>` can show: plain text. */
export type TextChoice = { readonly id: string; readonly text: string };

/** Each left side has one right choice; choices that belong to none are distractors. */
export type MatchQuestion = QuestionHead & {
	readonly type: 'match';
	readonly rows: readonly {
		readonly id: string;
		readonly html: string;
		readonly correct: string;
		readonly feedbackHtml: string;
	}[];
	readonly choices: readonly TextChoice[];
};

/** In the right order as it stands. */
export type OrderQuestion = QuestionHead & {
	readonly type: 'order';
	readonly items: readonly {
		readonly id: string;
		readonly html: string;
		readonly feedbackHtml: string;
	}[];
	/** `partial`: each item in its right place counts; `all`: the whole order or nothing. */
	readonly score: 'all' | 'partial';
};

export type Gap = { readonly id: string } & (
	| {
			readonly kind: 'text';
			readonly accepted: readonly string[];
			readonly feedbackHtml: string;
			readonly wrong: readonly {
				readonly texts: readonly string[];
				readonly feedbackHtml: string;
			}[];
	  }
	| {
			readonly kind: 'select';
			readonly options: readonly (TextChoice & {
				readonly correct: boolean;
				readonly feedbackHtml: string;
			})[];
	  }
);

/** A text with gaps: paragraphs, each a row of pieces of inline HTML and gaps. */
export type ClozeQuestion = QuestionHead & {
	readonly type: 'cloze';
	readonly paragraphs: readonly (readonly (string | Gap)[])[];
};

/** One choice of a column in each row. */
export type GridQuestion = QuestionHead & {
	readonly type: 'grid';
	readonly columns: readonly { readonly id: string; readonly html: string }[];
	readonly rows: readonly {
		readonly id: string;
		readonly html: string;
		readonly correct: string;
		readonly feedbackHtml: string;
	}[];
};

/** Marked by a trainer, line of the rubric by line; in practice the rubric is there to mark oneself by. */
export type EssayQuestion = QuestionHead & {
	readonly type: 'essay';
	readonly rubric: readonly {
		readonly id: string;
		readonly html: string;
		readonly points: number;
	}[];
};

export type ScenarioOption = {
	readonly id: string;
	readonly html: string;
	/** Id of the scene it leads to. */
	readonly to: string;
	readonly feedbackHtml: string;
};

export type Scene = {
	readonly id: string;
	readonly titleHtml: string;
	readonly bodyHtml: string;
	/** None: the case ends here. */
	readonly options: readonly ScenarioOption[];
	/** Of an end: percent of the full score; null of a scene that goes on. */
	readonly percent: number | null;
};

/** A case that branches; it begins with the first scene, never returns to one, and is scored by the end it reaches. */
export type ScenarioQuestion = QuestionHead & {
	readonly type: 'scenario';
	readonly scenes: readonly Scene[];
};

export type ChoiceQuestion = SingleQuestion | MultiQuestion | TrueFalseQuestion;
export type Question =
	| ChoiceQuestion
	| NumberQuestion
	| ShortQuestion
	| MatchQuestion
	| OrderQuestion
	| ClozeQuestion
	| GridQuestion
	| EssayQuestion
	| ScenarioQuestion;

export type QuestionType = Question['type'];

export const isChoice = (question: Question): question is ChoiceQuestion =>
	question.type === 'single' || question.type === 'multi' || question.type === 'truefalse';

/** The gaps of a cloze text in reading order. */
export const gapsOf = ({ paragraphs }: ClozeQuestion): readonly Gap[] =>
	paragraphs.flat().filter((piece) => typeof piece !== 'string');
