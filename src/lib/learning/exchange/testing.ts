import fc from 'fast-check';
import type { Gap, Question, QuestionHead, QuestionType } from '../question';
import { letterOf } from '../compile/feedback';

/** Questions of every type with the signs in their texts that formats take for their own. */

const letters = fc.string({
	unit: fc.constantFrom(...'abcdeghiklmnoprstuwé'),
	minLength: 1,
	maxLength: 7
});
const nasty = fc.constantFrom(
	...[
		'*',
		'_',
		'[x]',
		'(y)',
		'#',
		'~',
		'=',
		':',
		'{',
		'}',
		'\\',
		'|',
		'<',
		'>',
		'&',
		'"',
		"'",
		'%50%'
	],
	...[
		'->',
		'=>',
		'//',
		'::',
		'&amp;',
		'<b>',
		'{{',
		'}}',
		'`',
		'1.',
		'- a',
		'1822:5',
		'$x$',
		'a_b_c',
		'@',
		'@@'
	],
	...[
		']]>',
		'%',
		'√',
		'www.desa.id',
		'https://desa.id',
		'a@b.id',
		':nik[1]',
		'\\n',
		'{#1}',
		'====',
		'…',
		'!',
		'['
	]
);
const word = fc.oneof({ weight: 5, arbitrary: letters }, { weight: 1, arbitrary: nasty });
const escaped = (text: string) =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const inlinePiece = fc.oneof(
	{ weight: 6, arbitrary: word.map(escaped) },
	{ weight: 1, arbitrary: letters.map((text) => `<strong>${text}</strong>`) },
	{ weight: 1, arbitrary: letters.map((text) => `<em>${text}</em>`) },
	{ weight: 1, arbitrary: letters.map((text) => `<code>${text}</code>`) },
	{ weight: 1, arbitrary: fc.constant('<cite class="dasar">UU 23/2006 Ps. 13</cite>') },
	{ weight: 1, arbitrary: fc.constant('<span class="aturan">A-02</span>') },
	{ weight: 1, arbitrary: fc.constant('<span class="nomor">3599 0152 1187 0003</span>') },
	{ weight: 1, arbitrary: letters.map((text) => `<a href="https://desa.id/${text}">${text}</a>`) }
);
/** A word comes early, so that no two of a list are alike but for their marks. */
const opening = fc.oneof(
	{ weight: 6, arbitrary: letters },
	{ weight: 1, arbitrary: letters.map((text) => `<strong>${text}</strong>`) },
	{ weight: 1, arbitrary: letters.map((text) => `<span class="aturan">A-02</span> ${text}`) },
	{
		weight: 1,
		arbitrary: letters.map((text) => `<span class="nomor">3599 0152 1187 0003</span> ${text}`)
	},
	{ weight: 1, arbitrary: letters.map((text) => `::: ${text}`) }
);
const inlineHtml = fc
	.tuple(opening, fc.array(inlinePiece, { maxLength: 5 }))
	.map(([first, rest]) => [first, ...rest].join(' '));
const paragraph = inlineHtml.map((html) => `<p>${html}</p>`);
const blockHtml = fc
	.tuple(
		paragraph,
		fc.option(
			fc.oneof(
				paragraph,
				fc
					.array(inlineHtml, { minLength: 1, maxLength: 3 })
					.map((items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`),
				fc.constant(
					'<div class="tabel-gulir" role="region" tabindex="0" aria-label="Tabel: Angka, Isi"><table><thead><tr><th scope="col">Angka</th><th scope="col" class="rata-kanan">Isi</th></tr></thead><tbody><tr><td>1–6</td><td class="rata-kanan">wilayah | desa</td></tr></tbody></table></div>'
				)
			),
			{ nil: '' }
		)
	)
	.map((parts) => parts.join(''));
const maybe = (arbitrary: fc.Arbitrary<string>) => fc.option(arbitrary, { nil: '' });

const head: fc.Arbitrary<QuestionHead> = fc.record({
	id: fc.stringMatching(/^[a-z][a-z0-9-]{1,12}$/),
	rev: fc.integer({ min: 1, max: 9 }),
	promptHtml: inlineHtml,
	stemHtml: maybe(blockHtml),
	hintsHtml: fc.array(blockHtml, { maxLength: 2 }),
	explanationHtml: blockHtml,
	competency: fc.constant('K99.1'),
	difficulty: fc.constantFrom(1, 2, 3),
	review: fc.boolean()
});

const distinct = <T>(
	arbitrary: fc.Arbitrary<T>,
	minLength: number,
	maxLength: number,
	by: (one: T) => string
) =>
	fc.uniqueArray(arbitrary, {
		minLength,
		maxLength,
		selector: (one) =>
			by(one)
				.toLowerCase()
				.replace(/<[^>]*>|[^a-zé ]/g, '')
				.replace(/\s+/g, ' ')
				.trim()
	});

/** Typed answers have no escapes of their own. */
const answerText = fc
	.array(letters, { minLength: 1, maxLength: 3 })
	.map((words) => words.join(' '));
const plainText = fc
	.tuple(
		letters,
		fc.array(fc.oneof(letters, fc.constantFrom('#', '=', '->', '&', '<', '"', '%')), {
			maxLength: 3
		})
	)
	.map(([first, rest]) => [first, ...rest].join(' '));

const option = fc.record({ html: inlineHtml, feedbackHtml: blockHtml });
const choice = (minRight: number, maxRight: number) =>
	distinct(option, Math.max(2, minRight), 5, ({ html }) => html).chain((options) =>
		fc
			.subarray(
				options.map((_, index) => index),
				{
					minLength: minRight,
					maxLength: Math.min(maxRight, options.length)
				}
			)
			.map((right) =>
				options.map((one, index) => ({
					...one,
					id: letterOf(index),
					correct: right.includes(index)
				}))
			)
	);

const whole = fc.integer({ min: -99999, max: 99_999_999 });
const figure = fc.oneof(
	whole,
	whole.map((value) => value / 8)
);
const range = fc.oneof(
	figure.map((value) => ({ min: value, max: value })),
	fc
		.tuple(figure, fc.integer({ min: 1, max: 500 }))
		.map(([min, width]) => ({ min, max: min + width }))
);

const gap: fc.Arbitrary<Gap> = fc.oneof(
	fc
		.tuple(distinct(answerText, 2, 4, String), fc.array(paragraph, { minLength: 3, maxLength: 3 }))
		.map(([[first = '', ...others], [feedbackHtml = '', ...remarks]]): Gap => ({
			id: '',
			kind: 'text',
			accepted: [first],
			feedbackHtml,
			wrong: others
				.slice(0, 2)
				.map((text, index) => ({ texts: [text], feedbackHtml: remarks[index] ?? '' }))
		})),
	fc
		.tuple(distinct(plainText, 2, 4, String), fc.array(paragraph, { minLength: 4, maxLength: 4 }))
		.map(([texts, remarks]): Gap => ({
			id: '',
			kind: 'select',
			options: texts.map((text, index) => ({
				id: String(index + 1),
				text,
				correct: index === 0,
				feedbackHtml: remarks[index] ?? ''
			}))
		}))
);

const bodies: Readonly<Record<QuestionType, fc.Arbitrary<object>>> = {
	single: fc.record({ options: choice(1, 1), shuffle: fc.boolean() }),
	truefalse: fc.tuple(fc.boolean(), blockHtml, blockHtml).map(([isTrue, a, b]) => ({
		shuffle: false,
		options: [
			{ id: 'a', html: 'Benar', correct: isTrue, feedbackHtml: a },
			{ id: 'b', html: 'Salah', correct: !isTrue, feedbackHtml: b }
		]
	})),
	multi: fc.record({
		options: choice(1, 4),
		shuffle: fc.boolean(),
		score: fc.constantFrom('all', 'partial')
	}),
	number: fc
		.tuple(
			range,
			fc.constantFrom('', 'hari', 'rupiah'),
			blockHtml,
			fc.option(blockHtml, { nil: null })
		)
		.map(([answer, unit, feedbackHtml, wrong]) => ({
			answer,
			unit,
			feedbackHtml,
			wrong: wrong
				? [{ value: { min: answer.max + 1, max: answer.max + 1 }, feedbackHtml: wrong }]
				: []
		})),
	short: fc
		.tuple(
			distinct(answerText, 3, 5, String),
			fc.boolean(),
			blockHtml,
			blockHtml,
			fc.constantFrom(0, 50)
		)
		.map(([texts, exactCase, feedbackHtml, wrong, percent]) => ({
			accepted: texts.slice(0, 2),
			exactCase,
			feedbackHtml,
			wrong: [{ texts: texts.slice(2), percent, feedbackHtml: wrong }]
		})),
	match: fc
		.tuple(distinct(inlineHtml, 2, 4, String), distinct(plainText, 3, 5, String), maybe(blockHtml))
		.map(([lefts, rights, feedbackHtml]) => ({
			rows: lefts.map((html, index) => ({
				id: letterOf(index),
				html,
				correct: String(Math.min(index, rights.length - 2) + 1),
				feedbackHtml
			})),
			choices: rights
				.slice(0, Math.max(Math.min(lefts.length, rights.length - 1), rights.length))
				.map((text, index) => ({ id: String(index + 1), text }))
		})),
	order: fc
		.tuple(
			distinct(
				fc.record({ html: inlineHtml, feedbackHtml: maybe(blockHtml) }),
				2,
				5,
				({ html }) => html
			),
			fc.constantFrom('all', 'partial')
		)
		.map(([items, score]) => ({
			items: items.map((one, index) => ({ ...one, id: letterOf(index) })),
			score
		})),
	cloze: fc
		.array(fc.tuple(inlineHtml, gap, inlineHtml), { minLength: 1, maxLength: 3 })
		.map((paragraphs) => ({
			paragraphs: paragraphs.map(([before, one, after], index) => [
				`${before} `,
				{ ...one, id: letterOf(index) },
				` ${after}`
			])
		})),
	grid: fc
		.tuple(
			distinct(inlineHtml, 2, 4, String),
			distinct(inlineHtml, 2, 4, String),
			fc.array(maybe(paragraph), { minLength: 4, maxLength: 4 }),
			fc.nat()
		)
		.map(([columns, rows, remarks, seed]) => ({
			columns: columns.map((html, index) => ({ id: String(index + 1), html })),
			rows: rows.map((html, index) => ({
				id: letterOf(index),
				html,
				correct: String(((seed + index) % columns.length) + 1),
				feedbackHtml: remarks[index] ?? ''
			}))
		})),
	essay: distinct(
		fc.record({ html: inlineHtml, points: fc.integer({ min: 1, max: 100 }) }),
		1,
		4,
		({ html }) => html
	).map((rubric) => ({ rubric: rubric.map((one, index) => ({ ...one, id: letterOf(index) })) })),
	scenario: fc
		.tuple(inlineHtml, blockHtml, distinct(inlineHtml, 2, 2, String), blockHtml)
		.map(([titleHtml, bodyHtml, ways, feedbackHtml]) => ({
			scenes: [
				{
					id: 'awal',
					titleHtml,
					bodyHtml,
					percent: null,
					options: ways.map((html, index) => ({
						id: String(index + 1),
						html,
						to: index === 0 ? 'baik' : 'buruk',
						feedbackHtml
					}))
				},
				{ id: 'baik', titleHtml: 'Selesai', bodyHtml, percent: 100, options: [] },
				{ id: 'buruk', titleHtml: 'Belum', bodyHtml: '', percent: 0, options: [] }
			]
		}))
};

export const anyQuestion = (type: QuestionType): fc.Arbitrary<Question> =>
	fc.tuple(head, bodies[type]).map(([top, body]) => {
		// The types of `bodies` are checked by the compiler of courses, which reads each of them back.
		const question = { ...top, type, ...body } as Question;
		// An essay explains itself by its model answer; of a text with gaps the stem ends where the gaps begin.
		return question;
	});

export const allTypes: readonly QuestionType[] = [
	...(['single', 'multi', 'truefalse', 'number', 'short', 'match'] as const),
	...(['order', 'cloze', 'grid', 'essay', 'scenario'] as const)
];

export const settings = { idPrefix: 'impor', competency: 'K99.1', taken: new Set<string>() };
