import { textOfHtml } from '../html';
import type { Gap, NumberRange, Question } from '../question';
import type { Exported } from './gift-write';
import { shortTitle, type ReportLine } from './report';
import { tagsOf } from './tags';
import { cdata, escapeXml } from './xml';

const text = (content: string): string => `<text>${cdata(content)}</text>`;
const html = (name: string, content: string, attributes = ''): string =>
	`<${name}${attributes} format="html">${text(content)}</${name}>`;
const plain = (name: string, content: string | number | boolean): string =>
	`<${name}>${escapeXml(String(content))}</${name}>`;
const feedback = (content: string): string => html('feedback', content);
const fraction = (share: number): string => String(Number((share * 100).toFixed(5)));

/** A question bank as Moodle imports it. */
export function writeMoodle(questions: readonly Question[], category = ''): Exported {
	const written = questions.map((question) => ({ question, ...writeOne(question) }));
	const folder = category
		? [
				`<question type="category"><category>${text(`$course$/top/${category.replaceAll('/', '//')}`)}</category></question>`
			]
		: [];
	return {
		text: `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${[...folder, ...written.map(({ xml }) => xml)].join('\n')}\n</quiz>\n`,
		report: written.map(({ question, losses }): ReportLine => ({
			id: question.id,
			title: shortTitle(textOfHtml(question.promptHtml)),
			fate: losses.length > 0 ? 'berkurang' : 'utuh',
			reasons: losses
		}))
	};
}

type Written = { readonly xml: string; readonly losses: readonly string[] };

function writeOne(question: Question): Written {
	const asked = `<p>${question.promptHtml}</p>${question.stemHtml}`;
	const whole = (
		type: string,
		answers: readonly string[],
		losses: readonly string[] = [],
		asking = asked
	): Written => ({
		xml: block(question, type, asking, answers),
		losses
	});
	switch (question.type) {
		case 'single':
		case 'multi': {
			const right = question.options.filter(({ correct }) => correct).length;
			const isSingle = question.type === 'single';
			const share = (correct: boolean) => (correct ? 1 : isSingle ? 0 : -1) / Math.max(1, right);
			return whole(
				'multichoice',
				[
					plain('single', isSingle),
					plain('shuffleanswers', question.shuffle),
					plain('answernumbering', 'none'),
					...question.options.map((option) =>
						answer(fraction(share(option.correct)), option.html, option.feedbackHtml)
					)
				],
				!isSingle && question.score === 'all'
					? ['Penilaian “semua harus tepat”: Moodle menilai setiap pilihan.']
					: []
			);
		}
		case 'truefalse':
			return trueFalse(question, whole);
		case 'number':
			return whole('numerical', [
				number('100', question.answer, question.feedbackHtml),
				...question.wrong.map(({ value, feedbackHtml }) => number('0', value, feedbackHtml)),
				...(question.unit
					? [
							`<units><unit><multiplier>1</multiplier>${plain('unit_name', question.unit)}</unit></units>`
						]
					: []),
				plain('unitgradingtype', 0),
				plain('unitpenalty', '0.1'),
				plain('showunits', question.unit ? 0 : 3),
				plain('unitsleft', question.unit === 'rupiah' ? 1 : 0)
			]);
		case 'short':
			return whole('shortanswer', [
				plain('usecase', question.exactCase ? 1 : 0),
				...question.accepted.map((one) => typed('100', one, question.feedbackHtml)),
				...question.wrong.flatMap(({ texts, percent, feedbackHtml }) =>
					texts.map((one) => typed(String(percent), one, feedbackHtml))
				)
			]);
		case 'match':
			return whole(
				'matching',
				[
					plain('shuffleanswers', true),
					...question.rows.map(({ html: left, correct, feedbackHtml }) =>
						pair(left, question.choices.find(({ id }) => id === correct)?.text ?? '', feedbackHtml)
					),
					...question.choices
						.filter(({ id }) => !question.rows.some(({ correct }) => correct === id))
						.map(({ text: right }) => pair('', right, ''))
				],
				rowRemarks(question.rows)
			);
		case 'grid':
			return whole(
				'matching',
				[
					plain('shuffleanswers', false),
					...question.columns.map(({ html: column }) => html('column', column)),
					...question.rows.map(({ html: left, correct, feedbackHtml }) =>
						pair(
							left,
							textOfHtml(question.columns.find(({ id }) => id === correct)?.html ?? ''),
							feedbackHtml
						)
					),
					...question.columns
						.filter(({ id }) => !question.rows.some(({ correct }) => correct === id))
						.map(({ html: column }) => pair('', textOfHtml(column), ''))
				],
				[
					'Jenis kisi: di Moodle menjadi menjodohkan baris dengan kolomnya.',
					...rowRemarks(question.rows)
				]
			);
		case 'order':
			return whole(
				'ordering',
				[
					plain('layouttype', 'VERTICAL'),
					plain('selecttype', 'ALL'),
					plain('selectcount', question.items.length),
					plain('gradingtype', question.score === 'all' ? 'ALL_OR_NOTHING' : 'ABSOLUTE_POSITION'),
					plain('showgrading', 'SHOW'),
					plain('numberingstyle', 'none'),
					...question.items.map((item, index) =>
						answer(String(index + 1), item.html, item.feedbackHtml)
					)
				],
				rowRemarks(question.items)
			);
		case 'cloze':
			return whole('cloze', [], [], asked + paragraphs(question));
		case 'essay':
			return whole('essay', [
				plain('responseformat', 'editor'),
				plain('responserequired', 1),
				plain('responsefieldlines', 10),
				plain('attachments', 0),
				html(
					'graderinfo',
					`<ul class="rubrik">${question.rubric.map((line) => `<li>(${line.points}) ${line.html}</li>`).join('')}</ul>`
				),
				html('responsetemplate', '')
			]);
		case 'scenario':
			return whole(
				'description',
				[],
				[
					'Kasus bercabang: di Moodle menjadi keterangan tanpa jawaban, tanpa adegan dan pilihannya.'
				]
			);
		default:
			return question satisfies never;
	}
}

function block(
	question: Question,
	type: string,
	asking: string,
	answers: readonly string[]
): string {
	const points =
		question.type === 'essay' ? question.rubric.reduce((sum, line) => sum + line.points, 0) : 1;
	return [
		`<question type="${type}">`,
		`<name><text>${escapeXml(shortTitle(textOfHtml(question.promptHtml)))}</text></name>`,
		html('questiontext', asking),
		html('generalfeedback', question.explanationHtml),
		plain('defaultgrade', points),
		plain('penalty', '0.3333333'),
		plain('hidden', 0),
		plain('idnumber', question.id),
		...answers,
		...question.hintsHtml.map((hint) => html('hint', hint)),
		`<tags>${tagsOf(question)
			.map((tag) => `<tag>${text(tag)}</tag>`)
			.join('')}</tags>`,
		'</question>'
	].join('\n');
}

const answer = (share: string, content: string, remark: string): string =>
	`<answer fraction="${share}" format="html">${text(content)}${feedback(remark)}</answer>`;

/** An asterisk of Moodle stands for anything. */
const typed = (share: string, content: string, remark: string): string =>
	`<answer fraction="${share}" format="plain_text">${text(content.replaceAll('*', '\\*'))}${feedback(remark)}</answer>`;

const number = (share: string, { min, max }: NumberRange, remark: string): string =>
	`<answer fraction="${share}" format="moodle_auto_format">${text(String((min + max) / 2))}${feedback(remark)}<tolerance>${(max - min) / 2}</tolerance></answer>`;

/** Moodle has no feedback of a single pair and passes over it; we read it again. */
const pair = (left: string, right: string, remark: string): string =>
	`<subquestion format="html">${text(left)}<answer>${text(right)}</answer>${remark ? feedback(remark) : ''}</subquestion>`;

const rowRemarks = (rows: readonly { readonly feedbackHtml: string }[]): string[] =>
	rows.some(({ feedbackHtml }) => feedbackHtml)
		? ['Umpan balik setiap bagian: ada di dalam berkas, tetapi tidak ditampilkan oleh Moodle.']
		: [];

function trueFalse(
	{ options }: Extract<Question, { type: 'truefalse' }>,
	whole: (type: string, answers: readonly string[], losses: readonly string[]) => Written
): Written {
	const isYes = (one: string) => /^benar/i.test(textOfHtml(one));
	const ordered = [...options].sort((a, b) => Number(isYes(b.html)) - Number(isYes(a.html)));
	return whole(
		'truefalse',
		ordered.map(({ html: words, correct, feedbackHtml }) =>
			answer(correct ? '100' : '0', isYes(words) ? 'true' : 'false', feedbackHtml)
		),
		options[0] && !isYes(options[0].html) ? ['Urutan Salah, Benar menjadi Benar, Salah.'] : []
	);
}

const paragraphs = (question: Extract<Question, { type: 'cloze' }>): string =>
	question.paragraphs
		.map((pieces) => {
			const inside = pieces.map((piece) =>
				typeof piece === 'string' ? piece.replace(/\{/g, '&#123;') : gapText(piece)
			);
			return `<p>${inside.join('')}</p>`;
		})
		.join('');

const gapSign = (content: string): string => content.replace(/[\\~}#/"]/g, '\\$&');
/** At the beginning of an answer these would be its weight. */
const gapAnswer = (content: string): string =>
	gapSign(
		content
			.replace(/&/g, '&amp;')
			.replace(/</g, '&lt;')
			.replace(/^=/, '&#61;')
			.replace(/^%/, '&#37;')
			.replace(/\*/g, '\\*')
	);

function gapText(gap: Gap): string {
	const remark = (content: string) =>
		content ? `#${gapSign(content.replace(/\{/g, '&#123;'))}` : '';
	const answers =
		gap.kind === 'select'
			? gap.options.map(
					({ text: words, correct, feedbackHtml }) =>
						`${correct ? '=' : ''}${gapSign(escaped(words))}${remark(feedbackHtml)}`
				)
			: [
					...gap.accepted.map((words) => `=${gapAnswer(words)}${remark(gap.feedbackHtml)}`),
					...gap.wrong.flatMap(({ texts, feedbackHtml }) =>
						texts.map((words) => `%0%${gapAnswer(words)}${remark(feedbackHtml)}`)
					)
				];
	return `{1:${gap.kind === 'select' ? 'MULTICHOICE' : 'SHORTANSWER'}:${answers.join('~')}}`;
}

const escaped = (words: string): string =>
	words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/^=/, '&#61;').replace(/^%/, '&#37;');
