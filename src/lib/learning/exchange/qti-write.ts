import { textOfHtml } from '../html';
import { gapsOf, type Gap, type Question } from '../question';
import { parseHtml, printHtml, type HtmlNode } from './html';
import { shortTitle, type ReportLine } from './report';
import { tagsOf } from './tags';
import { escapeXml } from './xml';

/** An item of QTI 3, or null where QTI has no interaction for it. */
export type QtiItem = {
	readonly id: string;
	readonly xml: string | null;
	readonly report: ReportLine;
};

export function qtiItem(question: Question): QtiItem {
	const parts = partsOf(question);
	const losses = [
		...(question.hintsHtml.length > 0
			? ['Petunjuk: QTI menunjukkannya kepada tutor saja, bukan bertahap.']
			: []),
		...(parts?.losses ?? [])
	];
	const title = shortTitle(textOfHtml(question.promptHtml));
	return {
		id: question.id,
		xml: parts && item(question, parts),
		report: {
			id: question.id,
			title,
			fate: !parts ? 'ditolak' : losses.length > 0 ? 'berkurang' : 'utuh',
			reasons: parts ? losses : ['Kasus bercabang tidak dapat ditulis dalam QTI.']
		}
	};
}

type Parts = {
	readonly declarations: readonly string[];
	readonly body: string;
	/** Sets SCORE and what is told. */
	readonly processing: readonly string[];
	/** Told by what was answered: identifier and HTML. */
	readonly remarks: readonly (readonly [id: string, html: string])[];
	/** Told of each part, whatever was answered. */
	readonly partRemarks: readonly (readonly [id: string, html: string])[];
	readonly losses: readonly string[];
};

/** QTI is XML, and has no `del`; what reads like a picture of a text keeps its class. */
const xhtml = (html: string): string => printHtml(parseHtml(html).map(suited), true);

function suited(node: HtmlNode): HtmlNode {
	if (typeof node === 'string') return node;
	const attributes = new Map([...node.attributes].filter(([key]) => key !== 'tabindex'));
	const isStruck = node.name === 'del';
	if (isStruck) attributes.set('class', 'coret');
	return { name: isStruck ? 'span' : node.name, attributes, children: node.children.map(suited) };
}

const value = (content: string | number): string =>
	`<qti-value>${escapeXml(String(content))}</qti-value>`;
const base = (type: string, content: string | number): string =>
	`<qti-base-value base-type="${type}">${escapeXml(String(content))}</qti-base-value>`;
const variable = (id: string): string => `<qti-variable identifier="${id}"/>`;
const setOutcome = (id: string, expression: string): string =>
	`<qti-set-outcome-value identifier="${id}">${expression}</qti-set-outcome-value>`;
const when = (condition: string, then: string, otherwise = ''): string =>
	`<qti-response-condition><qti-response-if>${condition}${then}</qti-response-if>${otherwise}</qti-response-condition>`;
const elseIf = (condition: string, then: string): string =>
	`<qti-response-else-if>${condition}${then}</qti-response-else-if>`;
const share = (got: number, of: number): string => String(Number((got / of).toFixed(6)));
const addToScore = (points: string): string =>
	setOutcome('SCORE', `<qti-sum>${variable('SCORE')}${base('float', points)}</qti-sum>`);

function declare(
	id: string,
	cardinality: string,
	type: string,
	correct: readonly string[],
	mapping = ''
): string {
	const right =
		correct.length > 0
			? `<qti-correct-response>${correct.map(value).join('')}</qti-correct-response>`
			: '';
	return `<qti-response-declaration identifier="${id}" cardinality="${cardinality}" base-type="${type}">${right}${mapping}</qti-response-declaration>`;
}

const mapped = (
	entries: readonly (readonly [key: string, value: string])[],
	more = '',
	each = ''
): string =>
	`<qti-mapping default-value="0"${more}>${entries.map(([key, points]) => `<qti-map-entry map-key="${escapeXml(key)}" mapped-value="${points}"${each}/>`).join('')}</qti-mapping>`;

const matchCorrect = when(
	`<qti-match>${variable('RESPONSE')}<qti-correct identifier="RESPONSE"/></qti-match>`,
	setOutcome('SCORE', base('float', 1))
);
const mapResponse = setOutcome('SCORE', '<qti-map-response identifier="RESPONSE"/>');
const bounds = ' lower-bound="0" upper-bound="1"';

function partsOf(question: Question): Parts | null {
	const nothing = { remarks: [], partRemarks: [], losses: [] };
	switch (question.type) {
		case 'single':
		case 'truefalse':
		case 'multi':
			return choice(question);
		case 'number': {
			const { answer, wrong, unit } = question;
			const between = (min: number, max: number) =>
				`<qti-and><qti-gte>${variable('RESPONSE')}${base('float', min)}</qti-gte><qti-lte>${variable('RESPONSE')}${base('float', max)}</qti-lte></qti-and>`;
			const tell = (id: string) => setOutcome('FEEDBACK', base('identifier', id));
			return {
				...nothing,
				declarations: [
					declare('RESPONSE', 'single', 'float', [String((answer.min + answer.max) / 2)])
				],
				body: `<p><qti-text-entry-interaction response-identifier="RESPONSE" expected-length="15"/>${unit ? ` <span class="satuan">${escapeXml(unit)}</span>` : ''}</p>`,
				processing: [
					when(
						between(answer.min, answer.max),
						setOutcome('SCORE', base('float', 1)) + tell('benar'),
						wrong
							.map((one, index) =>
								elseIf(between(one.value.min, one.value.max), tell(`salah-${index + 1}`))
							)
							.join('')
					)
				],
				remarks: [
					['benar', question.feedbackHtml],
					...wrong.map(({ feedbackHtml }, index) => [`salah-${index + 1}`, feedbackHtml] as const)
				]
			};
		}
		case 'short': {
			const { accepted, wrong, exactCase } = question;
			const isOne = (texts: readonly string[]) =>
				`<qti-or>${texts.map((one) => `<qti-string-match case-sensitive="${exactCase}">${variable('RESPONSE')}${base('string', one)}</qti-string-match>`).join('')}</qti-or>`;
			const tell = (id: string) => setOutcome('FEEDBACK', base('identifier', id));
			return {
				...nothing,
				declarations: [
					declare(
						'RESPONSE',
						'single',
						'string',
						accepted.slice(0, 1),
						mapped(
							[
								...accepted.map((one) => [one, '1'] as const),
								...wrong.flatMap(({ texts, percent }) =>
									texts.map((one) => [one, share(percent, 100)] as const)
								)
							],
							'',
							` case-sensitive="${exactCase}"`
						)
					)
				],
				body: '<p><qti-text-entry-interaction response-identifier="RESPONSE" expected-length="40"/></p>',
				processing: [
					mapResponse,
					when(
						isOne(accepted),
						tell('benar'),
						wrong
							.map(({ texts }, index) => elseIf(isOne(texts), tell(`salah-${index + 1}`)))
							.join('')
					)
				],
				remarks: [
					['benar', question.feedbackHtml],
					...wrong.map(({ feedbackHtml }, index) => [`salah-${index + 1}`, feedbackHtml] as const)
				]
			};
		}
		case 'match':
			return pairs(
				question.rows,
				question.choices.map(({ id, text }) => ({ id, html: escapeXml(text) })),
				''
			);
		case 'grid':
			return pairs(
				question.rows,
				question.columns.map(({ id, html }) => ({ id, html: xhtml(html) })),
				' class="qti-match-tabular"'
			);
		case 'order': {
			const { items, score } = question;
			const ids = items.map(({ id }) => id);
			return {
				...nothing,
				declarations: [declare('RESPONSE', 'ordered', 'identifier', ids)],
				body: `<qti-order-interaction response-identifier="RESPONSE" shuffle="true">${items.map(({ id, html }) => `<qti-simple-choice identifier="${id}">${xhtml(html)}</qti-simple-choice>`).join('')}</qti-order-interaction>`,
				processing:
					score === 'all'
						? [matchCorrect]
						: ids.map((id, index) =>
								when(
									`<qti-match><qti-index n="${index + 1}">${variable('RESPONSE')}</qti-index>${base('identifier', id)}</qti-match>`,
									addToScore(share(1, ids.length))
								)
							),
				partRemarks: items.map(({ id, feedbackHtml }) => [id, feedbackHtml] as const)
			};
		}
		case 'cloze':
			return cloze(question);
		case 'essay':
			return {
				...nothing,
				declarations: [declare('RESPONSE', 'single', 'string', [])],
				body:
					'<qti-extended-text-interaction response-identifier="RESPONSE" expected-lines="10"/>' +
					`<qti-rubric-block use="scoring" view="scorer"><qti-content-body><ul class="rubrik">${question.rubric.map(({ points, html }) => `<li>(${points}) ${xhtml(html)}</li>`).join('')}</ul></qti-content-body></qti-rubric-block>`,
				processing: []
			};
		case 'scenario':
			return null;
		default:
			return question satisfies never;
	}
}

function choice(question: Extract<Question, { type: 'single' | 'truefalse' | 'multi' }>): Parts {
	const { options, shuffle } = question;
	const right = options.filter(({ correct }) => correct);
	const isMulti = question.type === 'multi';
	const byPart = isMulti && question.score === 'partial';
	const mapping = byPart
		? mapped(
				options.map(({ id, correct }) => [id, share(correct ? 1 : -1, right.length)] as const),
				bounds
			)
		: '';
	return {
		declarations: [
			declare(
				'RESPONSE',
				isMulti ? 'multiple' : 'single',
				'identifier',
				right.map(({ id }) => id),
				mapping
			)
		],
		body: `<qti-choice-interaction response-identifier="RESPONSE" shuffle="${shuffle}" max-choices="${isMulti ? 0 : 1}">${options.map(({ id, html }) => `<qti-simple-choice identifier="${id}">${xhtml(html)}</qti-simple-choice>`).join('')}</qti-choice-interaction>`,
		processing: [
			byPart ? mapResponse : matchCorrect,
			setOutcome(
				'FEEDBACK',
				isMulti ? variable('RESPONSE') : `<qti-multiple>${variable('RESPONSE')}</qti-multiple>`
			)
		],
		remarks: options.map(({ id, feedbackHtml }) => [id, feedbackHtml] as const),
		partRemarks: [],
		losses: []
	};
}

/** Rows on one side, what belongs to them on the other. */
function pairs(
	rows: readonly {
		readonly id: string;
		readonly html: string;
		readonly correct: string;
		readonly feedbackHtml: string;
	}[],
	targets: readonly { readonly id: string; readonly html: string }[],
	attributes: string
): Parts {
	const keys = rows.map(({ id, correct }) => `${id} p${correct}`);
	const row = (id: string, content: string, most: number) =>
		`<qti-simple-associable-choice identifier="${id}" match-max="${most}">${content}</qti-simple-associable-choice>`;
	const set = (content: string) => `<qti-simple-match-set>${content}</qti-simple-match-set>`;
	return {
		declarations: [
			declare(
				'RESPONSE',
				'multiple',
				'directedPair',
				keys,
				mapped(
					keys.map((key) => [key, share(1, keys.length)] as const),
					bounds
				)
			)
		],
		body: `<qti-match-interaction response-identifier="RESPONSE" shuffle="${attributes === ''}" max-associations="${rows.length}"${attributes}>${set(rows.map(({ id, html }) => row(id, xhtml(html), 1)).join(''))}${set(targets.map(({ id, html }) => row(`p${id}`, html, 0)).join(''))}</qti-match-interaction>`,
		processing: [mapResponse],
		remarks: [],
		partRemarks: rows.map(({ id, feedbackHtml }) => [id, feedbackHtml] as const),
		losses: []
	};
}

const responseOf = ({ id }: Gap): string => `RESPONSE_${id.toUpperCase()}`;

function cloze(question: Extract<Question, { type: 'cloze' }>): Parts {
	const gaps = gapsOf(question);
	const body = question.paragraphs
		.map(
			(pieces) =>
				`<p>${pieces.map((piece) => (typeof piece === 'string' ? xhtml(piece) : gapBody(piece))).join('')}</p>`
		)
		.join('');
	const tell = (id: string) =>
		setOutcome(
			'FEEDBACK',
			`<qti-multiple>${variable('FEEDBACK')}${base('identifier', id)}</qti-multiple>`
		);
	const one = (gap: Gap, text: string) =>
		gap.kind === 'select'
			? `<qti-match>${variable(responseOf(gap))}${base('identifier', text)}</qti-match>`
			: `<qti-string-match case-sensitive="false">${variable(responseOf(gap))}${base('string', text)}</qti-string-match>`;
	const told = gaps.map((gap) => ({ gap, groups: groupsOf(gap) }));
	return {
		declarations: gaps.map((gap) =>
			gap.kind === 'select'
				? declare(
						responseOf(gap),
						'single',
						'identifier',
						gap.options.filter(({ correct }) => correct).map(({ id }) => `o${id}`)
					)
				: declare(
						responseOf(gap),
						'single',
						'string',
						gap.accepted.slice(0, 1),
						mapped([
							...gap.accepted.map((text) => [text, '1'] as const),
							...gap.wrong.flatMap(({ texts }) => texts.map((text) => [text, '0'] as const))
						])
					)
		),
		body: `<div class="rumpang">${body}</div>`,
		processing: told.flatMap(({ gap, groups }) =>
			groups.map(({ id, texts, right }) =>
				when(
					`<qti-or>${texts.map((text) => one(gap, text)).join('')}</qti-or>`,
					(right ? addToScore(share(1, gaps.length)) : '') + tell(id)
				)
			)
		),
		remarks: told.flatMap(({ groups }) => groups.map(({ id, html }) => [id, html] as const)),
		partRemarks: [],
		losses: []
	};
}

/** Answers of a gap that are told the same. */
const groupsOf = (
	gap: Gap
): { id: string; texts: readonly string[]; right: boolean; html: string }[] =>
	gap.kind === 'select'
		? gap.options.map(({ id, correct, feedbackHtml }) => ({
				id: `${gap.id}-o${id}`,
				texts: [`o${id}`],
				right: correct,
				html: feedbackHtml
			}))
		: [
				{ id: `${gap.id}-benar`, texts: gap.accepted, right: true, html: gap.feedbackHtml },
				...gap.wrong.map(({ texts, feedbackHtml }, index) => ({
					id: `${gap.id}-salah-${index + 1}`,
					texts,
					right: false,
					html: feedbackHtml
				}))
			];

const gapBody = (gap: Gap): string =>
	gap.kind === 'text'
		? `<qti-text-entry-interaction response-identifier="${responseOf(gap)}" expected-length="20"/>`
		: `<qti-inline-choice-interaction response-identifier="${responseOf(gap)}" shuffle="false">${gap.options.map(({ id, text }) => `<qti-inline-choice identifier="o${id}">${escapeXml(text)}</qti-inline-choice>`).join('')}</qti-inline-choice-interaction>`;

const modal = (outcome: string, id: string, html: string): string =>
	html
		? `<qti-modal-feedback outcome-identifier="${outcome}" identifier="${id}" show-hide="show"><qti-content-body>${xhtml(html)}</qti-content-body></qti-modal-feedback>`
		: '';

/** An identifier of QTI begins with a letter or a line. */
const identifier = (id: string): string => (/^[a-z]/.test(id) ? id : `_${id}`);

function item(question: Question, parts: Parts): string {
	const { declarations, body, processing, remarks, partRemarks } = parts;
	const title = shortTitle(textOfHtml(question.promptHtml));
	const spoken = partRemarks.filter(([, html]) => html);
	const tellParts =
		spoken.length > 0
			? [
					setOutcome(
						'PARTS',
						`<qti-multiple>${spoken.map(([id]) => base('identifier', id)).join('')}</qti-multiple>`
					)
				]
			: [];
	const hints = question.hintsHtml.map(
		(html) =>
			`<qti-rubric-block use="ext:petunjuk" view="tutor"><qti-content-body>${xhtml(html)}</qti-content-body></qti-rubric-block>`
	);
	const feedbackCardinality = /^(?:number|short)$/.test(question.type) ? 'single' : 'multiple';
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="${identifier(question.id)}" title="${escapeXml(title)}" adaptive="false" time-dependent="false" xml:lang="id" tool-name="Gladi Desa">`,
		...declarations,
		'<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float" normal-minimum="0" normal-maximum="1"><qti-default-value><qti-value>0</qti-value></qti-default-value></qti-outcome-declaration>',
		`<qti-outcome-declaration identifier="FEEDBACK" cardinality="${feedbackCardinality}" base-type="identifier"/>`,
		'<qti-outcome-declaration identifier="PARTS" cardinality="multiple" base-type="identifier"/>',
		'<qti-outcome-declaration identifier="GENERAL" cardinality="single" base-type="identifier"/>',
		'<qti-item-body>',
		`<div class="soal" data-gladi="${escapeXml(tagsOf(question).join(';'))}"><p>${xhtml(question.promptHtml)}</p>${xhtml(question.stemHtml)}</div>`,
		body,
		...hints,
		'</qti-item-body>',
		'<qti-response-processing>',
		...processing,
		...tellParts,
		setOutcome('GENERAL', base('identifier', 'pembahasan')),
		'</qti-response-processing>',
		...remarks.map(([id, html]) => modal('FEEDBACK', id, html)),
		...partRemarks.map(([id, html]) => modal('PARTS', id, html)),
		modal('GENERAL', 'pembahasan', question.explanationHtml),
		'</qti-assessment-item>',
		''
	]
		.filter((line, index, all) => line !== '' || index === all.length - 1)
		.join('\n');
}
