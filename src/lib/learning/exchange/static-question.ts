import { escapeHtml } from '../html';
import { isChoice, type ChoiceQuestion, type Gap, type Question } from '../question';
import { rangeText } from './question-markdown';

/**
 * A question as a page can show it that nobody marks: what is asked, and behind *Lihat jawaban* what is right and why. A
 * `<details>` opens by touch and keyboard, with no script at all.
 */
export const staticQuestion = (question: Question, number: number): string =>
	section(question, number, partsOf(question), '');

/**
 * The same in a package that marks itself: options can be chosen, and the section carries its key, as everything in such
 * a package does. The other types stay as they are.
 */
export const markedQuestion = (question: Question, number: number): string =>
	isChoice(question)
		? section(
				question,
				number,
				{ ...partsOf(question), ask: inputsOf(question, number) },
				keyOf(question)
			)
		: staticQuestion(question, number);

function inputsOf({ type, options }: ChoiceQuestion, number: number): string {
	const kind = type === 'multi' ? 'checkbox' : 'radio';
	const inputs = options.map(
		({ id, html }) =>
			`<label class="pilihan"><input type="${kind}" name="jawab-${number}" value="${id}"> <span>${html}</span></label>`
	);
	return `<div role="group" aria-labelledby="soal-${number}">${inputs.join('')}</div>`;
}

function keyOf(question: ChoiceQuestion): string {
	const right = question.options.filter(({ correct }) => correct).map(({ id }) => id);
	const isPartial = question.type === 'multi' && question.score === 'partial';
	return ` data-benar="${right.join(' ')}"${isPartial ? ' data-sebagian="ya"' : ''}`;
}

function section(
	question: Question,
	number: number,
	{ ask, answer }: Shown,
	attributes: string
): string {
	const hints = question.hintsHtml.map(
		(html) => `<details class="jawaban"><summary>Petunjuk</summary>${html}</details>`
	);
	return [
		`<section class="soal"${attributes} aria-labelledby="soal-${number}">`,
		`<h2 id="soal-${number}">${number}. ${question.promptHtml}</h2>`,
		question.stemHtml,
		ask,
		...hints,
		`<details class="jawaban"><summary>Lihat jawaban</summary>${answer}${question.explanationHtml}</details>`,
		'</section>'
	]
		.filter(Boolean)
		.join('\n');
}

type Shown = { readonly ask: string; readonly answer: string };

const list = (items: readonly string[], tag: 'ul' | 'ol' = 'ul'): string =>
	`<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
const texts = (all: readonly string[]): string => all.map(escapeHtml).join(', ');

function partsOf(question: Question): Shown {
	switch (question.type) {
		case 'single':
		case 'truefalse':
		case 'multi':
			return {
				ask: list(question.options.map(({ html }) => html)),
				answer: list(
					question.options.map(
						({ html, correct, feedbackHtml }) =>
							`<strong>${correct ? 'Benar' : 'Salah'}:</strong> ${html}${feedbackHtml}`
					)
				)
			};
		case 'number': {
			const unit = question.unit ? ` ${escapeHtml(question.unit)}` : '';
			return {
				ask: '<p>Jawab dengan angka.</p>',
				answer: `<p><strong>${rangeText(question.answer).replace('..', ' sampai ')}${unit}</strong></p>${question.feedbackHtml}${list(question.wrong.map(({ value, feedbackHtml }) => `${rangeText(value).replace('..', ' sampai ')}${unit}: ${feedbackHtml}`))}`
			};
		}
		case 'short':
			return {
				ask: '<p>Jawab dengan singkat.</p>',
				answer: `<p><strong>${texts(question.accepted)}</strong></p>${question.feedbackHtml}${list(question.wrong.map((one) => `${texts(one.texts)}: ${one.feedbackHtml}`))}`
			};
		case 'match':
			return {
				ask: `<p>Pasangkan:</p>${list(question.rows.map(({ html }) => html))}<p>dengan:</p>${list(question.choices.map(({ text }) => escapeHtml(text)))}`,
				answer: list(
					question.rows.map(
						({ html, correct, feedbackHtml }) =>
							`${html}: <strong>${escapeHtml(question.choices.find(({ id }) => id === correct)?.text ?? '')}</strong>${feedbackHtml}`
					)
				)
			};
		case 'order':
			return {
				// By the alphabet, which is hardly ever the right order.
				ask: `<p>Urutkan:</p>${list([...question.items].map(({ html }) => html).sort())}`,
				answer: list(
					question.items.map(({ html, feedbackHtml }) => html + feedbackHtml),
					'ol'
				)
			};
		case 'cloze':
			return {
				ask: clozeText(question, (gap) =>
					gap.kind === 'text'
						? '______'
						: `[${gap.options.map(({ text }) => escapeHtml(text)).join(' / ')}]`
				),
				answer: clozeText(question, (gap) => `<strong>${texts(rightOf(gap))}</strong>`)
			};
		case 'grid': {
			const head = `<tr><th></th>${question.columns.map(({ html }) => `<th scope="col">${html}</th>`).join('')}</tr>`;
			const rows = (mark: (id: string, correct: string) => string) =>
				question.rows
					.map(
						({ html, correct }) =>
							`<tr><th scope="row">${html}</th>${question.columns.map(({ id }) => `<td>${mark(id, correct)}</td>`).join('')}</tr>`
					)
					.join('');
			const table = (body: string) =>
				`<div class="tabel-gulir"><table><thead>${head}</thead><tbody>${body}</tbody></table></div>`;
			const said = question.rows.filter(({ feedbackHtml }) => feedbackHtml);
			return {
				ask: table(rows(() => '')),
				answer:
					table(rows((id, correct) => (id === correct ? '✓' : ''))) +
					list(said.map(({ html, feedbackHtml }) => `${html}: ${feedbackHtml}`))
			};
		}
		case 'essay':
			return {
				ask: '<p>Tulis jawaban Anda di kertas.</p>',
				answer: `<p>Nilai sendiri:</p>${list(question.rubric.map(({ html, points }) => `${html} (${points})`))}`
			};
		case 'scenario':
			return {
				ask: question.scenes
					.map(
						({ id, titleHtml, bodyHtml, options, percent }) =>
							`<section class="adegan" id="${escapeHtml(`${question.id}-${id}`)}"><h3>${titleHtml}</h3>${bodyHtml}${percent === null ? '' : `<p>Nilai: ${percent}%.</p>`}${list(
								options.map(
									({ html, to, feedbackHtml }) =>
										`<details class="jawaban"><summary>${html}</summary>${feedbackHtml}<p><a href="#${escapeHtml(`${question.id}-${to}`)}">Lanjut</a></p></details>`
								)
							)}</section>`
					)
					.join(''),
				answer: ''
			};
		default:
			return question satisfies never;
	}
}

const rightOf = (gap: Gap): readonly string[] =>
	gap.kind === 'text'
		? gap.accepted
		: gap.options.filter(({ correct }) => correct).map(({ text }) => text);

const clozeText = (
	question: Extract<Question, { type: 'cloze' }>,
	shown: (gap: Gap) => string
): string =>
	question.paragraphs
		.map(
			(pieces) =>
				`<p>${pieces.map((piece) => (typeof piece === 'string' ? piece : shown(piece))).join('')}</p>`
		)
		.join('');
