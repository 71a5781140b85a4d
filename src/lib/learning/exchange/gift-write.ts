import { textOfHtml } from '../html';
import { gapsOf, type Gap, type NumberRange, type Question } from '../question';
import { shortTitle, type ReportLine } from './report';
import { tagsOf } from './tags';

export type Exported = { readonly text: string; readonly report: readonly ReportLine[] };

/** Signs that GIFT takes for its own. */
const gift = (text: string): string =>
	text.replace(/[\\~=#{}:]/g, '\\$&').replace(/\s*\n\s*/g, '\\n');

/** HTML of an answer: a percent sign at its beginning would be a weight, an arrow half of a pair. */
const giftHtml = (html: string): string =>
	gift(html.replace(/^%/, '&#37;').replace(/->/g, '-&gt;').replace(/^\[/, '&#91;'));

const remark = (html: string): string => (html ? `#${giftHtml(html)}` : '');
/** With as many digits as Moodle's list of weights. */
const weight = (share: number): string => String(Number((share * 100).toFixed(5)));

/** All that GIFT can hold, as HTML. */
export function writeGift(questions: readonly Question[], category = ''): Exported {
	const written = questions.map((question) => ({ question, ...writeOne(question) }));
	const texts = written.map(({ text }) => text).filter(Boolean);
	return {
		text: `${[...(category ? [`$CATEGORY: ${category.replace(/\s+/g, ' ')}`] : []), ...texts].join('\n\n')}\n`,
		report: written.map(({ question, text, losses }): ReportLine => ({
			id: question.id,
			title: shortTitle(textOfHtml(question.promptHtml)),
			fate: !text ? 'ditolak' : losses.length > 0 ? 'berkurang' : 'utuh',
			reasons: losses
		}))
	};
}

type Written = { readonly text: string; readonly losses: readonly string[] };

function writeOne(question: Question): Written {
	const losses = question.hintsHtml.length > 0 ? ['Petunjuk: GIFT tidak mengenalnya.'] : [];
	const asked = `<p>${question.promptHtml}</p>${question.stemHtml}`;
	const whole = (answers: string, more: readonly string[] = [], html = asked): Written => ({
		text: block(question, html, answers),
		losses: [...losses, ...more]
	});
	switch (question.type) {
		case 'single':
			return whole(
				question.options
					.map(
						({ html, correct, feedbackHtml }) =>
							`${correct ? '=' : '~'}${giftHtml(html)}${remark(feedbackHtml)}`
					)
					.join('\n'),
				question.shuffle ? [] : ['Urutan pilihan yang tetap: GIFT tidak mengenalnya.']
			);
		case 'truefalse':
			return trueFalse(question, whole);
		case 'multi': {
			const right = question.options.filter(({ correct }) => correct).length;
			return whole(
				question.options
					.map(
						({ html, correct, feedbackHtml }) =>
							`~%${weight((correct ? 1 : -1) / Math.max(1, right))}%${giftHtml(html)}${remark(feedbackHtml)}`
					)
					.join('\n'),
				question.score === 'all'
					? ['Penilaian “semua harus tepat”: GIFT menilai setiap pilihan.']
					: []
			);
		}
		case 'number':
			return whole(
				[
					`#=${range(question.answer)}${remark(question.feedbackHtml)}`,
					...question.wrong.map(
						({ value, feedbackHtml }) => `=%0%${range(value)}${remark(feedbackHtml)}`
					)
				].join('\n'),
				question.unit ? [`Satuan “${question.unit}”: GIFT tidak mengenalnya.`] : []
			);
		case 'short':
			return whole(
				[
					...question.accepted.map((text) => `=${plain(text)}${remark(question.feedbackHtml)}`),
					...question.wrong.flatMap(({ texts, percent, feedbackHtml }) =>
						texts.map((text) => `=%${percent}%${plain(text)}${remark(feedbackHtml)}`)
					)
				].join('\n'),
				question.exactCase ? ['Huruf besar-kecil yang dibedakan: GIFT tidak mengenalnya.'] : []
			);
		case 'match':
			return whole(
				[
					...question.rows.map(({ html, correct }) => {
						const choice = question.choices.find(({ id }) => id === correct);
						return `=${giftHtml(html)} -> ${gift(choice?.text ?? '')}`;
					}),
					...question.choices
						.filter(({ id }) => !question.rows.some(({ correct }) => correct === id))
						.map(({ text }) => `= -> ${gift(text)}`)
				].join('\n'),
				rowRemarks(question.rows)
			);
		case 'order':
			return whole(
				question.items
					.map(({ html }, index) => `=${index + 1} -> ${gift(textOfHtml(html))}`)
					.join('\n'),
				[
					'Jenis urutan: ditulis sebagai menjodohkan nomor dengan butirnya.',
					...(question.items.some(({ html }) => /</.test(html))
						? ['Tebal, miring, dan penanda di dalam butir urutan.']
						: []),
					...rowRemarks(question.items)
				]
			);
		case 'cloze':
			return cloze(question, losses);
		case 'grid':
			return grid(question, losses);
		case 'essay':
			return whole('', ['Rubrik penilaian: GIFT tidak mengenalnya.']);
		case 'scenario':
			return { text: '', losses: ['Kasus bercabang tidak dapat ditulis dalam GIFT.'] };
		default:
			return question satisfies never;
	}
}

function block(question: Question, html: string, answers: string, after = ''): string {
	const tags = tagsOf(question).map((tag) => ` [tag:${tag.replace(/[[\]]/g, '')}]`);
	const general = question.explanationHtml ? `\n####${gift(question.explanationHtml)}` : '';
	const inside = answers || general ? `\n${answers}${general}\n` : '';
	return [
		`// [id:${question.id}]${tags.join('')}`,
		`::${gift(shortTitle(textOfHtml(question.promptHtml)))}::[html]${gift(html)}${answers && after ? '' : ' '}{${inside}}${after}`
	].join('\n');
}

const rowRemarks = (rows: readonly { readonly feedbackHtml: string }[]): string[] =>
	rows.some(({ feedbackHtml }) => feedbackHtml)
		? ['Umpan balik setiap bagian: GIFT tidak mengenalnya.']
		: [];

/** Typed answers are no HTML; a weight of their own keeps a percent sign from being one. */
const plain = (text: string): string => (text.startsWith('%') ? `%100%${gift(text)}` : gift(text));

const range = ({ min, max }: NumberRange): string => (min === max ? `${min}:0` : `${min}..${max}`);

function trueFalse(
	{ options }: Extract<Question, { type: 'truefalse' }>,
	whole: (answers: string, more: readonly string[]) => Written
): Written {
	const right = options.find(({ correct }) => correct);
	const wrong = options.find(({ correct }) => !correct);
	const isTrue = /^benar/i.test(textOfHtml(right?.html ?? ''));
	// What is said of the wrong answer comes first.
	const said = right?.feedbackHtml || wrong?.feedbackHtml;
	return whole(
		`${isTrue ? 'TRUE' : 'FALSE'}${said ? `#${giftHtml(wrong?.feedbackHtml ?? '')}#${giftHtml(right?.feedbackHtml ?? '')}` : ''}`,
		/^salah/i.test(textOfHtml(options[0]?.html ?? ''))
			? ['Urutan Salah, Benar menjadi Benar, Salah.']
			: []
	);
}

function gapAnswers(gap: Gap): string {
	if (gap.kind === 'select')
		return gap.options
			.map(
				({ text, correct, feedbackHtml }) =>
					`${correct ? '=' : '~'}${giftHtml(escaped(text))}${remark(feedbackHtml)}`
			)
			.join('\n');
	return [
		...gap.accepted.map((text) => `=${plain(text)}${remark(gap.feedbackHtml)}`),
		...gap.wrong.flatMap(({ texts, feedbackHtml }) =>
			texts.map((text) => `=%0%${plain(text)}${remark(feedbackHtml)}`)
		)
	].join('\n');
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** One gap is a missing word; GIFT has no more than one answer in a question. */
function cloze(question: Extract<Question, { type: 'cloze' }>, losses: readonly string[]): Written {
	const [gap, ...more] = gapsOf(question);
	if (!gap || more.length > 0)
		return { text: '', losses: ['GIFT hanya mengenal satu isian di dalam satu teks.'] };
	const text = question.paragraphs
		.map(
			(pieces) =>
				`<p>${pieces.map((piece) => (typeof piece === 'string' ? piece : '\0')).join('')}</p>`
		)
		.join('');
	const [before = '', after = ''] = text.split('\0');
	const html = `<p>${question.promptHtml}</p>${question.stemHtml}${before}`;
	return { text: block(question, html, gapAnswers(gap), gift(after)), losses };
}

/** Row by row, as questions of their own. */
function grid(question: Extract<Question, { type: 'grid' }>, losses: readonly string[]): Written {
	const { columns, rows, ...head } = question;
	const singles = rows.map(({ id, html, correct, feedbackHtml }): Question => ({
		...head,
		id: `${head.id}-${id}`,
		type: 'single',
		shuffle: false,
		stemHtml: `${head.stemHtml}<p>${html}</p>`,
		options: columns.map((column) => ({
			...column,
			correct: column.id === correct,
			feedbackHtml: column.id === correct ? feedbackHtml : ''
		}))
	}));
	return {
		text: singles.map((single) => writeOne(single).text).join('\n\n'),
		losses: [...losses, `Jenis kisi: ditulis sebagai ${rows.length} soal satu jawaban.`]
	};
}
