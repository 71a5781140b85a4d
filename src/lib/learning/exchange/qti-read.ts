import { letterOf } from '../compile/feedback';
import type { Gap, Option, Question, QuestionHead } from '../question';
import {
	defaultPrompt,
	groupWrong,
	matchParts,
	splitPrompt,
	type Draft,
	type WrongText
} from './draft';
import { gapText } from './gap-text';
import { elementsIn, parseHtml, printHtml, textOf } from './html';
import { isEmptyHtml } from './html-markdown';
import {
	conditionsOf,
	correctOf,
	declarationOf,
	mappingOf,
	rangeIn,
	typedAnswers,
	withTolerance
} from './qti-answers';
import { htmlOf, plainNames, rawOf, tagsIn, toldOf, type Told } from './qti-text';
import { refuse } from './report';
import { headOf, type Tags } from './tags';
import { refuseDanger } from './text-format';
import {
	attributeOf,
	childOf,
	childrenOf,
	descendantsOf,
	elementsOf,
	textIn,
	type XmlElement
} from './xml';

/** One item of QTI 3, or of QTI 2 where it says the same in other names. */
export function readQtiItem(root: XmlElement): Draft {
	const item = plainNames(root);
	if (item.name !== 'assessment-item')
		refuse(`Ini bukan soal QTI: unsur pertamanya <${root.name}>.`);
	const body = childOf(item, 'item-body') ?? refuse('Soal QTI ini tidak punya isi (item-body).');
	refuseDanger(rawOf(item.children));
	const interactions = [...descendantsOf(body)].filter(({ name }) => name.endsWith('-interaction'));
	const strange = interactions.find(({ name }) => !known.has(name));
	if (strange) refuse(`Cara menjawab “${strange.name}” tidak dikenal di kursus.`);
	const losses: string[] = [];
	const remarks: string[] = [];
	const tags = tagsIn(body);
	const told = toldOf(item);
	const head = headIn(item, body, interactions, tags, told);
	const question = readAnswers({ item, body, interactions, tags, told, losses, remarks }, head);
	// What no answer is told belongs to the whole.
	const left = told.rest();
	if (left.length > 0)
		remarks.push('Umpan balik yang tidak milik satu jawaban dipindahkan ke pembahasan.');
	return {
		title: attributeOf(item, 'title'),
		question: { ...question, explanationHtml: [question.explanationHtml, ...left].join('') },
		losses,
		remarks
	};
}

const known = new Set([
	...['choice-interaction', 'text-entry-interaction', 'inline-choice-interaction'],
	...['match-interaction', 'order-interaction', 'extended-text-interaction']
]);

function headIn(
	item: XmlElement,
	body: XmlElement,
	interactions: readonly XmlElement[],
	tags: Tags,
	told: Told
): QuestionHead {
	const around = htmlOf(body.children);
	const asked =
		interactions
			.map((one) => htmlOf(childOf(one, 'prompt')?.children ?? []))
			.find((html) => !isEmptyHtml(html)) ?? '';
	// The prompt of the interaction asks; what stands around it tells.
	const [prompt, stem] = asked ? [splitPrompt(asked), around] : [splitPrompt(around), ''];
	return {
		id: attributeOf(item, 'identifier').toLowerCase().replace(/^_/, ''),
		...headOf(tags),
		promptHtml: prompt.promptHtml || defaultPrompt,
		stemHtml: [isEmptyHtml(stem) ? '' : stem, prompt.stemHtml].join(''),
		hintsHtml: childrenOf(body, 'rubric-block')
			.filter((block) => attributeOf(block, 'use') === 'ext:petunjuk')
			.map((block) => htmlOf((childOf(block, 'content-body') ?? block).children)),
		explanationHtml: told.take('GENERAL', 'pembahasan')
	};
}

type Context = {
	readonly item: XmlElement;
	readonly body: XmlElement;
	readonly interactions: readonly XmlElement[];
	readonly tags: Tags;
	readonly told: Told;
	readonly losses: string[];
	readonly remarks: string[];
};

function readAnswers(context: Context, head: QuestionHead): Question {
	const [first, ...more] = context.interactions;
	if (!first) return refuse('Soal ini tidak punya tempat untuk menjawab.');
	const isGap = ({ name }: XmlElement) =>
		name === 'text-entry-interaction' || name === 'inline-choice-interaction';
	if (
		context.tags.get('jenis') === 'cloze' ||
		(isGap(first) && (more.length > 0 || first.name !== 'text-entry-interaction'))
	)
		return context.interactions.every(isGap)
			? cloze(context, head)
			: refuse('Soal ini mencampur beberapa cara menjawab.');
	if (more.length > 0)
		refuse('Soal ini meminta beberapa jawaban yang terpisah; pecahlah menjadi beberapa soal.');
	switch (first.name) {
		case 'choice-interaction':
			return choice(context, first, head);
		case 'text-entry-interaction':
			return /^(?:float|integer)$/.test(
				attributeOf(declarationOf(context.item, first), 'base-type')
			)
				? number(context, first, head)
				: short(context, first, head);
		case 'match-interaction':
			return match(context, first, head);
		case 'order-interaction':
			return order(context, first, head);
		default:
			return essay(context, head);
	}
}

function choice(
	{ item, told, tags, losses }: Context,
	interaction: XmlElement,
	head: QuestionHead
): Question {
	const declaration = declarationOf(item, interaction);
	const mapping = mappingOf(declaration);
	const correct = correctOf(declaration);
	const right =
		correct.length > 0 ? correct : mapping.filter(({ points }) => points > 0).map(({ key }) => key);
	const options = childrenOf(interaction, 'simple-choice').map((one, index): Option => {
		const id = attributeOf(one, 'identifier');
		const inline = [...descendantsOf(one)].filter(({ name }) =>
			/^feedback-(?:inline|block)$/.test(name)
		);
		return {
			id: letterOf(index),
			html: htmlOf(one.children).trim(),
			correct: right.includes(id),
			feedbackHtml:
				told.take('', id) ||
				inline
					.map((part) => htmlOf((childOf(part, 'content-body') ?? part).children))
					.join('')
					.trim()
		};
	});
	if (!options.some((one) => one.correct)) refuse('Soal ini tidak menyebut jawaban benar.');
	const shuffle = tags.has('jenis')
		? tags.get('shuffle') !== 'no'
		: attributeOf(interaction, 'shuffle') !== 'false';
	const isMulti = attributeOf(declaration, 'cardinality') === 'multiple';
	const shares = new Set(
		mapping.filter(({ points }) => points !== 0).map(({ points }) => Math.abs(points).toFixed(4))
	);
	if (shares.size > 1)
		losses.push('Hilang: bobot setiap pilihan; di sini setiap pilihan sama nilainya.');
	if (!isMulti) return { ...head, type: 'single', options, shuffle };
	return {
		...head,
		type: 'multi',
		options,
		shuffle,
		score: mapping.length > 0 ? 'partial' : 'all'
	};
}

function number(
	{ item, told, tags, losses }: Context,
	interaction: XmlElement,
	head: QuestionHead
): Question {
	const declaration = declarationOf(item, interaction);
	const value = Number(
		(
			correctOf(declaration)[0] ??
			mappingOf(declaration).find(({ points }) => points > 0)?.key ??
			''
		).replace(',', '.')
	);
	const conditions = conditionsOf(item).map((one) => ({ ...one, range: rangeIn(one.element) }));
	const [right, ...wrong] = conditions.filter((one) => one.range !== null);
	const answer =
		right?.range ??
		(Number.isFinite(value)
			? withTolerance(value, item, losses)
			: refuse('Jawaban angkanya tidak terbaca.'));
	return {
		...head,
		type: 'number',
		answer,
		unit: tags.get('unit') ?? '',
		feedbackHtml: right ? told.take('', right.tells) : '',
		wrong: wrong.flatMap(({ range, tells }) =>
			range ? [{ value: range, feedbackHtml: told.take('', tells) }] : []
		)
	};
}

function short({ item, told }: Context, interaction: XmlElement, head: QuestionHead): Question {
	const { right, wrong } = typedAnswers(item, declarationOf(item, interaction), told);
	if (right.length === 0) refuse('Soal ini tidak menyebut jawaban benar.');
	return {
		...head,
		type: 'short',
		accepted: right.map(({ text }) => text),
		exactCase: right.some(({ exact }) => exact),
		feedbackHtml: right[0]?.feedbackHtml ?? '',
		wrong: groupWrong(wrong)
	};
}

function cloze(context: Context, head: QuestionHead): Question {
	const { item, body, told, remarks } = context;
	const gaps: Gap[] = [];
	const html = htmlOf(body.children, (interaction) => {
		gaps.push(gapOf(item, interaction, `${gaps.length + 1}`, told));
		return '\0';
	});
	return { ...head, ...gapText(html, gaps, remarks), type: 'cloze' };
}

function gapOf(item: XmlElement, interaction: XmlElement, id: string, told: Told): Gap {
	const declaration = declarationOf(item, interaction);
	if (interaction.name === 'text-entry-interaction') {
		const { right, wrong } = typedAnswers(item, declaration, told);
		if (right.length === 0) refuse('Salah satu isian tidak menyebut jawaban benar.');
		return {
			id,
			kind: 'text',
			accepted: right.map(({ text }) => text),
			feedbackHtml: right[0]?.feedbackHtml ?? '',
			wrong: groupWrong(wrong.map((one) => ({ ...one, percent: 0 }))).map(
				({ texts, feedbackHtml }: WrongText) => ({ texts, feedbackHtml })
			)
		};
	}
	const correct = correctOf(declaration);
	const response = attributeOf(declaration, 'identifier');
	const letter = /^RESPONSE_([A-Z])$/.exec(response)?.[1]?.toLowerCase() ?? '';
	return {
		id,
		kind: 'select',
		options: childrenOf(interaction, 'inline-choice').map((one, index) => {
			const key = attributeOf(one, 'identifier');
			return {
				id: String(index + 1),
				text: textIn(one).replace(/\s+/g, ' ').trim(),
				correct: correct.includes(key),
				feedbackHtml: letter ? told.take('FEEDBACK', `${letter}-${key}`) : ''
			};
		})
	};
}

function match(
	{ item, tags, told }: Context,
	interaction: XmlElement,
	head: QuestionHead
): Question {
	const [rows, targets] = childrenOf(interaction, 'simple-match-set').map((set) =>
		childrenOf(set, 'simple-associable-choice').map((one) => ({
			id: attributeOf(one, 'identifier'),
			html: htmlOf(one.children).trim()
		}))
	);
	if (!rows || !targets) return refuse('Soal menjodohkan ini tidak punya dua sisi.');
	const declaration = declarationOf(item, interaction);
	const keys = correctOf(declaration);
	const pairs = (
		keys.length > 0
			? keys
			: mappingOf(declaration)
					.filter(({ points }) => points > 0)
					.map(({ key }) => key)
	).map((key) => key.split(/\s+/));
	const rightOf = (id: string) => {
		const found = pairs.flatMap(([left, right]) => (left === id ? [right] : []));
		if (found.length > 1) refuse('Satu sisi kiri soal ini punya beberapa pasangan benar.');
		return targets.findIndex((target) => target.id === found[0]);
	};
	const read = rows.map(({ id, html }) => ({
		html,
		at: rightOf(id),
		feedbackHtml: told.take('PARTS', id)
	}));
	const isGrid =
		tags.get('jenis') === 'grid' || /match-tabular/.test(attributeOf(interaction, 'class'));
	if (isGrid && read.every(({ at }) => at >= 0))
		return {
			...head,
			type: 'grid',
			columns: targets.map(({ html }, index) => ({ id: String(index + 1), html })),
			rows: read.map(({ html, at, feedbackHtml }, index) => ({
				id: letterOf(index),
				html,
				correct: String(at + 1),
				feedbackHtml
			}))
		};
	const plain = (html: string) => textOf(parseHtml(html)).replace(/\s+/g, ' ').trim();
	if (read.some(({ at }) => at < 0)) refuse('Salah satu sisi kiri tidak punya pasangan benar.');
	return {
		...head,
		type: 'match',
		...matchParts(
			read.map(({ html, at, feedbackHtml }) => ({
				html,
				text: plain(targets[at]?.html ?? ''),
				feedbackHtml
			})),
			targets
				.filter((_, index) => !read.some(({ at }) => at === index))
				.map(({ html }) => plain(html))
		)
	};
}

function order({ item, told }: Context, interaction: XmlElement, head: QuestionHead): Question {
	const choices = childrenOf(interaction, 'simple-choice');
	const ids = correctOf(declarationOf(item, interaction));
	const items = ids.flatMap((id, index) => {
		const one = choices.find((each) => attributeOf(each, 'identifier') === id);
		return one
			? [
					{
						id: letterOf(index),
						html: htmlOf(one.children).trim(),
						feedbackHtml: told.take('PARTS', id)
					}
				]
			: [];
	});
	if (items.length !== choices.length)
		refuse('Urutan benar soal ini tidak menyebut semua butirnya.');
	const byPlace = [...descendantsOf(item)].some(({ name }) => name === 'index');
	return { ...head, type: 'order', items, score: byPlace ? 'partial' : 'all' };
}

function essay({ body, remarks }: Context, head: QuestionHead): Question {
	const blocks = elementsOf(body).filter(({ name }) => name === 'rubric-block');
	const html = blocks
		.filter((block) => /scor/.test(attributeOf(block, 'view')))
		.map((block) => htmlOf((childOf(block, 'content-body') ?? block).children))
		.join('');
	const lines = [...elementsIn(parseHtml(html))]
		.filter(({ name }) => name === 'li' || name === 'p')
		.map(({ children }) => /^\((\d{1,3})\)\s*(.*)$/s.exec(printHtml(children).trim()));
	if (lines.length > 0 && lines.every((line) => line !== null))
		return {
			...head,
			type: 'essay',
			rubric: lines.map((line, index) => ({
				id: letterOf(index),
				html: line?.[2] ?? '',
				points: Number(line?.[1])
			}))
		};
	remarks.push('Rubrik belum ada: satu butir ditulis, rincilah.');
	return {
		...head,
		explanationHtml: head.explanationHtml || html,
		type: 'essay',
		rubric: [{ id: 'a', html: 'Jawaban memuat hal pokok yang ditanyakan', points: 1 }]
	};
}
