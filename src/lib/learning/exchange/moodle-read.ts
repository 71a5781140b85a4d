import { formatAngka, formatPersen } from '../../format/angka';
import { letterOf } from '../compile/feedback';
import type { Gap, Option, Question, QuestionHead } from '../question';
import { textOfHtml } from '../html';
import {
	draftHead,
	groupWrong,
	matchParts,
	plainSide,
	type Found,
	exactly,
	trueFalseOptions
} from './draft';
import { gapText } from './gap-text';
import { decodeEntities, elementsIn, parseHtml, printHtml, textOf } from './html';
import { isEmptyHtml } from './html-markdown';
import { readMoodleGaps } from './moodle-cloze';
import { Refusal, refuse } from './report';
import { headOf, readTags, type Tags } from './tags';
import { renderText, type TextFormat } from './text-format';
import { attributeOf, childOf, childrenOf, parseXml, textIn, type XmlElement } from './xml';

/** Every question of a Moodle XML file; categories only say where the others stood. */
export function readMoodle(text: string): Found[] {
	const quiz = parseXml(text);
	if (quiz.name !== 'quiz')
		refuse(`Berkas ini bukan Moodle XML: unsur pertamanya <${quiz.name}>, bukan <quiz>.`);
	return childrenOf(quiz, 'question')
		.filter((question) => attributeOf(question, 'type') !== 'category')
		.map((element): Found => {
			const title = textIn(childOf(childOf(element, 'name'), 'text')).trim();
			try {
				return { title, ...readOne(element) };
			} catch (thrown) {
				if (!(thrown instanceof Refusal)) throw thrown;
				return { title: title || 'Soal tanpa nama', refused: thrown.message };
			}
		});
}

const formats: Readonly<Record<string, TextFormat>> = {
	...{ html: 'html', moodle_auto_format: 'moodle', plain_text: 'plain', markdown: 'markdown' }
};

/** HTML of an element with `<text>` and perhaps files. */
function richText(element: XmlElement | undefined, usual: TextFormat = 'html'): string {
	const text = textIn(childOf(element, 'text'));
	const html = renderText(text, formats[attributeOf(element, 'format')] ?? usual);
	return isEmptyHtml(html) ? '' : withFiles(html, element);
}

/** Pictures that lie beside their text in the file. */
function withFiles(html: string, element: XmlElement | undefined): string {
	const files = element ? childrenOf(element, 'file') : [];
	if (files.length === 0 || !html.includes('@@PLUGINFILE@@')) return html;
	const nodes = parseHtml(html);
	for (const { name, attributes } of elementsIn(nodes)) {
		if (name !== 'img') continue;
		const wanted = decodeURIComponentSafely(
			(attributes.get('src') ?? '').replace(/^@@PLUGINFILE@@\//, '')
		);
		const file = files.find((one) => attributeOf(one, 'name') === wanted);
		if (file && /\.svg$/i.test(wanted))
			// The tree is our own, made for this text alone.
			(attributes as Map<string, string>).set(
				'src',
				`data:image/svg+xml;base64,${textIn(file).trim()}`
			);
	}
	return printHtml(nodes);
}

function decodeURIComponentSafely(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

type Read = { readonly question: Question; readonly losses: string[]; readonly remarks: string[] };

function readOne(element: XmlElement): Read {
	const type = attributeOf(element, 'type');
	const tags = readTags(
		childrenOf(childOf(element, 'tags') ?? element, 'tag').map((tag) => textIn(tag))
	);
	const losses: string[] = [];
	const remarks: string[] = [];
	const asked = richText(childOf(element, 'questiontext'), 'moodle');
	const head = draftHead(textIn(childOf(element, 'idnumber')).trim(), asked, headOf(tags), {
		explanationHtml: richText(childOf(element, 'generalfeedback')),
		hintsHtml: childrenOf(element, 'hint')
			.map((hint) => richText(hint))
			.filter(Boolean)
	});
	for (const name of ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback'])
		if (isOwnWords(textOf(parseHtml(richText(childOf(element, name)))).trim()))
			losses.push(`Hilang: umpan balik umum “${name}”.`);
	losses.push(...lostMarks(type, element));
	const question = readAnswers(type, element, head, asked, tags, losses, remarks);
	return { question, losses: [...new Set(losses)], remarks };
}

/** What Moodle writes where nobody chose anything, now and before. */
const usualPenalties: readonly number[] = [0, 0.1, 0.3333333, 1];

function lostMarks(type: string, element: XmlElement): string[] {
	const numberIn = (name: string, usual: number): number => {
		const number = Number(textIn(childOf(element, name)).trim() || usual);
		return Number.isFinite(number) ? number : usual;
	};
	const worth = numberIn('defaultgrade', 1);
	const penalty = numberIn('penalty', 0);
	// An essay keeps its points, and those of a cloze are counted from its gaps.
	const isKept = ['essay', 'cloze', 'multianswer'].includes(type);
	return [
		...(worth !== 1 && !isKept
			? [
					`Hilang: nilai soal ${formatAngka(worth, Number.isInteger(worth) ? 0 : 2)}; di sini setiap soal sama nilainya.`
				]
			: []),
		...(usualPenalties.includes(penalty)
			? []
			: [`Hilang: pengurangan nilai ${formatPersen(penalty * 100)} setiap kali mencoba lagi.`])
	];
}

/** Moodle fills these in by itself; that is no loss. */
const isOwnWords = (text: string): boolean =>
	text !== '' &&
	!/^(?:Your answer is (?:partially )?(?:correct|incorrect)|Jawaban Anda (?:benar|salah|sebagian benar))\.?$/i.test(
		text
	);

type Answer = {
	readonly element: XmlElement;
	readonly percent: number;
	readonly html: string;
	readonly text: string;
	readonly feedbackHtml: string;
};

const answersOf = (element: XmlElement): Answer[] =>
	childrenOf(element, 'answer').map((answer) => ({
		element: answer,
		percent: Number(attributeOf(answer, 'fraction') || 0),
		html: richText(answer, 'moodle'),
		text: textIn(childOf(answer, 'text')).trim(),
		feedbackHtml: richText(childOf(answer, 'feedback'), 'moodle')
	}));

function readAnswers(
	type: string,
	element: XmlElement,
	head: QuestionHead,
	asked: string,
	tags: Tags,
	losses: string[],
	remarks: string[]
): Question {
	switch (type) {
		case 'multichoice':
			return multichoice(element, head, tags, losses);
		case 'truefalse': {
			const answers = answersOf(element);
			const right = answers.find(({ percent }) => percent > 0);
			if (!right) refuse('Soal ini tidak punya jawaban benar.');
			const said = (word: string) =>
				answers.find(({ text }) => text.toLowerCase() === word)?.feedbackHtml ?? '';
			return {
				...head,
				type: 'truefalse',
				...trueFalseOptions(right?.text.toLowerCase() === 'true', said('true'), said('false'))
			};
		}
		case 'shortanswer':
			return shortAnswer(element, head, losses);
		case 'numerical':
			return numerical(element, head, tags, losses);
		case 'matching':
			return tags.get('jenis') === 'grid' ? grid(element, head) : matching(element, head);
		case 'ordering':
			return {
				...head,
				type: 'order',
				score:
					textIn(childOf(element, 'gradingtype')).trim() === 'ALL_OR_NOTHING' ? 'all' : 'partial',
				items: answersOf(element).map(({ html, feedbackHtml }, index) => ({
					id: letterOf(index),
					html,
					feedbackHtml
				}))
			};
		case 'cloze':
		case 'multianswer': {
			const { html, gaps } = readMoodleGaps(asked, losses);
			if (gaps.length === 0) refuse('Soal rumpang ini tidak punya isian.');
			return { ...head, type: 'cloze', ...gapText(html, gaps, remarks) };
		}
		case 'gapselect':
		case 'ddwtos':
			return { ...head, type: 'cloze', ...gapText(...numberedGaps(element, asked), remarks) };
		case 'essay':
			return essay(element, head, remarks);
		case 'description':
			return refuse('Ini keterangan, bukan soal.');
		default:
			return refuse(`Jenis soal “${type}” tidak dikenal di kursus.`);
	}
}

function multichoice(
	element: XmlElement,
	head: QuestionHead,
	tags: Tags,
	losses: string[]
): Question {
	const answers = answersOf(element);
	const shuffle = !/^(?:0|false)$/i.test(textIn(childOf(element, 'shuffleanswers')).trim());
	const isSingle = !/^(?:0|false)$/i.test(textIn(childOf(element, 'single')).trim());
	const best = Math.max(...answers.map(({ percent }) => percent));
	const isRight = (percent: number) => percent > 0 && (!isSingle || percent === best);
	const options = answers.map(({ html, percent, feedbackHtml }, index): Option => ({
		id: letterOf(index),
		html,
		correct: isRight(percent),
		feedbackHtml
	}));
	const right = options.filter(({ correct }) => correct).length;
	if (isSingle) {
		if (answers.some(({ percent }) => percent > 0 && percent < best))
			losses.push('Hilang: sebagian nilai untuk jawaban yang setengah benar.');
		if (answers.some(({ percent }) => percent < 0))
			losses.push('Hilang: nilai minus untuk jawaban yang salah.');
		if (right > 1) refuse('Soal satu jawaban ini punya beberapa jawaban yang bernilai penuh.');
		return { ...head, type: 'single', options, shuffle };
	}
	const share = 100 / Math.max(1, right);
	if (answers.some(({ percent }) => Math.abs(Math.abs(percent) - share) > 0.01))
		losses.push('Hilang: bobot setiap pilihan; di sini setiap pilihan sama nilainya.');
	return {
		...head,
		type: 'multi',
		options,
		shuffle,
		score: tags.get('score') === 'all' ? 'all' : 'partial'
	};
}

/** An asterisk stands for anything, unless it is written `\*`. */
const hasWildcard = (text: string): boolean => /(?<!\\)\*/.test(text);

function shortAnswer(element: XmlElement, head: QuestionHead, losses: string[]): Question {
	const usable = answersOf(element).filter(({ text }) => {
		if (hasWildcard(text)) losses.push(`Hilang: jawaban “${text}” dengan tanda * (apa pun).`);
		return !hasWildcard(text);
	});
	const read = usable.map(({ text, percent, feedbackHtml }) => ({
		text: decodeEntities(text.replaceAll('\\*', '*')),
		percent: Math.round(percent),
		feedbackHtml
	}));
	const right = read.filter(({ percent }) => percent >= 100);
	if (right.length === 0)
		refuse('Tidak ada jawaban yang bernilai penuh selain jawaban dengan tanda *.');
	if (new Set(right.map(({ feedbackHtml }) => feedbackHtml)).size > 1)
		losses.push('Hilang: umpan balik tersendiri untuk jawaban benar yang kedua dan seterusnya.');
	return {
		...head,
		type: 'short',
		exactCase: textIn(childOf(element, 'usecase')).trim() === '1',
		accepted: right.map(({ text }) => text),
		feedbackHtml: right[0]?.feedbackHtml ?? '',
		wrong: groupWrong(read.filter(({ percent }) => percent < 100))
	};
}

function numerical(
	element: XmlElement,
	head: QuestionHead,
	tags: Tags,
	losses: string[]
): Question {
	const read = answersOf(element).map(({ element: answer, text, percent, feedbackHtml }) => {
		const value = Number(text.replace(',', '.'));
		const spread = Math.abs(Number(textIn(childOf(answer, 'tolerance')).trim() || 0)) || 0;
		const isNumber = text !== '' && Number.isFinite(value);
		return {
			percent,
			feedbackHtml,
			value: isNumber ? { min: exactly(value - spread), max: exactly(value + spread) } : null
		};
	});
	const right = read.filter(({ percent }) => percent >= 100);
	const [first] = right;
	if (!first?.value) return refuse('Jawaban angkanya tidak terbaca.');
	if (right.length > 1) losses.push('Hilang: jawaban angka benar yang kedua dan seterusnya.');
	if (read.some(({ percent }) => percent > 0 && percent < 100))
		losses.push('Hilang: sebagian nilai untuk angka yang mendekati.');
	if (read.some(({ value, feedbackHtml }) => !value && feedbackHtml))
		losses.push('Hilang: umpan balik untuk “jawaban lain apa pun” (*).');
	const units = childrenOf(childOf(element, 'units') ?? element, 'unit');
	if (units.length > 1) losses.push('Hilang: satuan kedua dan seterusnya.');
	const unit = tags.get('unit') ?? textIn(childOf(units[0], 'unit_name')).trim();
	return {
		...head,
		type: 'number',
		answer: first.value,
		unit: /["{}]/.test(unit) ? '' : unit,
		feedbackHtml: first.feedbackHtml,
		wrong: read.flatMap(({ value, percent, feedbackHtml }) =>
			percent <= 0 && value ? [{ value, feedbackHtml }] : []
		)
	};
}

const pairsOf = (element: XmlElement) =>
	childrenOf(element, 'subquestion').map((pair) => ({
		html: richText(pair, 'moodle'),
		text: plainSide(textIn(childOf(childOf(pair, 'answer'), 'text'))),
		feedbackHtml: richText(childOf(pair, 'feedback'))
	}));

function matching(element: XmlElement, head: QuestionHead): Question {
	const pairs = pairsOf(element);
	return {
		...head,
		type: 'match',
		...matchParts(
			pairs.filter(({ html }) => html),
			pairs.filter(({ html }) => !html).map(({ text }) => text)
		)
	};
}

/** Rows that we wrote as pairs, with the headings of their columns. */
function grid(element: XmlElement, head: QuestionHead): Question {
	const columns = childrenOf(element, 'column').map((column, index) => ({
		id: String(index + 1),
		html: richText(column)
	}));
	const texts = columns.map(({ html }) => plainSide(textOfHtml(html)));
	return {
		...head,
		type: 'grid',
		columns,
		rows: pairsOf(element)
			.filter(({ html }) => html)
			.map(({ html, text, feedbackHtml }, index) => ({
				id: letterOf(index),
				html,
				correct: String(texts.indexOf(text) + 1),
				feedbackHtml
			}))
	};
}

/** `[[1]]` in the text, and the words that can stand there. */
function numberedGaps(element: XmlElement, asked: string): [string, Gap[]] {
	const options = [...childrenOf(element, 'selectoption'), ...childrenOf(element, 'dragbox')].map(
		(option) => ({
			text: textOf(parseHtml(textIn(childOf(option, 'text')))).trim(),
			group: textIn(childOf(option, 'group')).trim()
		})
	);
	const gaps: Gap[] = [];
	const html = asked.replaceAll('\0', '').replace(/\[\[(\d+)\]\]/g, (_, number: string) => {
		const right = options[Number(number) - 1] ?? refuse(`Isian [[${number}]] tidak punya pilihan.`);
		const group = options.filter(({ group: other }) => other === right.group);
		const distinct = [...new Set(group.map(({ text }) => text))];
		gaps.push({
			id: String(gaps.length + 1),
			kind: 'select',
			options: distinct.map((text, index) => ({
				id: String(index + 1),
				text,
				correct: text === right.text,
				feedbackHtml: ''
			}))
		});
		return '\0';
	});
	if (gaps.length === 0) refuse('Soal rumpang ini tidak punya isian.');
	return [html, gaps];
}

const rubricLine = /^\((\d{1,3})\)\s*(.*)$/s;

/** Lines such as '(2) Menyebut dasar hukum' are a rubric; other notes for graders become the model answer. */
function essay(element: XmlElement, head: QuestionHead, remarks: string[]): Question {
	const info = richText(childOf(element, 'graderinfo'));
	const lines = [...elementsIn(parseHtml(info))]
		.filter(({ name }) => name === 'li' || name === 'p')
		.map(({ children }) => rubricLine.exec(printHtml(children).trim()));
	const isRubric = lines.length > 0 && lines.every((line) => line !== null);
	if (isRubric)
		return {
			...head,
			type: 'essay',
			rubric: lines.map((line, index) => ({
				id: letterOf(index),
				html: line?.[2] ?? '',
				points: Number(line?.[1])
			}))
		};
	const points = Math.round(Number(textIn(childOf(element, 'defaultgrade')) || 1));
	remarks.push('Rubrik belum ada: satu butir ditulis, rincilah.');
	return {
		...head,
		explanationHtml: head.explanationHtml || info,
		type: 'essay',
		rubric: [
			{
				id: 'a',
				html: 'Jawaban memuat hal pokok yang ditanyakan',
				points: Math.min(100, Math.max(1, points))
			}
		]
	};
}
