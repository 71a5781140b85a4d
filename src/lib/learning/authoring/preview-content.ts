import { claimsHtml } from '../claims-html';
import type { Item, Library, Task } from '../course';
import { staticQuestion } from '../exchange/static-question';
import { escapeHtml } from '../html';
import type { FilledTask } from '../praktik/task';
import { labelCertainty, labelStatus, type Guide, type Regulation } from '../rujukan/rujukan';
import { labelJabatan } from '../jabatan';
import type { Question } from '../question';
import { slugOf } from '../compile/source';

/** People and numbers of the practice village in the texts of a task, as one learner gets them. */
export type FillTask = (task: Task) => FilledTask | null;

export type Content = { readonly title: string; readonly note: string; readonly html: string };

/** What one file has become, as learners read it, keys included; null while the compiler could make nothing of it. */
export function contentOf(path: string, library: Library, fill: FillTask): Content | null {
	const [first = '', second = '', third = ''] = path.split('/');
	switch (first) {
		case 'panduan':
			return guideContent(library.rujukan.guides.find(({ slug }) => slug === slugOf(stem(second))));
		case 'regulasi':
			return regulationContent(
				library.rujukan.regulations.find(({ slug }) => slug === stem(second))
			);
		case 'istilah':
			return null;
	}
	const course = library.courses.find(({ slug }) => slug === first);
	if (!course) return null;
	if (second === 'course.md')
		return {
			title: course.title,
			note: `${course.code} · ${course.summary}`,
			html:
				course.overviewHtml +
				list(course.competencies.map(({ code, text }) => `<strong>${code}</strong> ${esc(text)}`))
		};
	const module = course.modules.find(({ slug }) => slug === slugOf(second));
	if (!module) return null;
	if (third === 'module.md')
		return { title: module.title, note: module.summary, html: module.overviewHtml };
	const item = module.items.find(({ slug }) => slug === slugOf(stem(third)));
	return item ? itemContent(item, fill) : null;
}

/** The questions and terms that stand in a file of many, by the ids that it names. */
export function partsIn(text: string, library: Library): string {
	const ids = [...text.matchAll(/\{#([a-z0-9-]+)/g)].map(([, id]) => id);
	const questions = library.courses
		.flatMap(({ bank }) => bank)
		.filter(({ id }) => ids.includes(id));
	const terms = library.rujukan.terms.filter(({ id }) => ids.includes(id));
	return (
		questionsHtml(questions) +
		terms
			.map(
				({ id, term, short, meaningHtml }) =>
					`<section id="${id}"><h2>${esc(term)}</h2>${short ? `<p><em>${esc(short)}.</em></p>` : ''}${meaningHtml}</section>`
			)
			.join('\n')
	);
}

const esc = escapeHtml;
const stem = (name: string): string => name.replace(/(?:\.quiz|\.task)?\.md$/, '');
const list = (items: readonly string[]): string =>
	items.length > 0 ? `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : '';
const questionsHtml = (questions: readonly Question[]): string =>
	questions.map((question, index) => staticQuestion(question, index + 1)).join('\n');

function itemContent(item: Item, fill: FillTask): Content {
	const note = `kira-kira ${item.minutes} menit · ${item.competencies.join(', ')}`;
	switch (item.kind) {
		case 'lesson': {
			let asked = 0;
			const screens = item.screens.map(({ blocks }) =>
				blocks
					.map((block) =>
						block.type === 'html' ? block.html : staticQuestion(block.question, (asked += 1))
					)
					.join('\n')
			);
			return {
				title: item.title,
				note,
				html: screens.join('\n<hr class="layar">\n') + claimsHtml(item.claims)
			};
		}
		case 'quiz': {
			const drawn = Object.entries(item.draw ?? {}).map(
				([code, count]) => `${count} soal ${esc(code)} diundi dari bank`
			);
			return {
				title: item.title,
				note: `${item.mode} · lulus ${item.pass}% · ${note}`,
				html: item.introHtml + list(drawn) + questionsHtml(item.questions)
			};
		}
		case 'task':
			return { title: item.title, note, html: taskHtml(item, fill(item)) };
		default:
			return item satisfies never;
	}
}

function taskHtml(task: Task, filled: FilledTask | null): string {
	const { situationHtml, documents, requirements, langkah } = filled ?? {
		...task,
		requirements: task.requirements.map((one) => ({
			...one,
			hintsHtml: task.hints[one.check] ?? []
		}))
	};
	return [
		filled
			? ''
			: '<p class="muted">Pemerannya belum ditemukan, jadi penandanya belum diganti nama.</p>',
		`<h2>Situasi</h2>${situationHtml}`,
		...documents.map(
			({ title, html }) => `<section class="card"><h3>${esc(title)}</h3>${html}</section>`
		),
		'<h2>Yang harus dihasilkan</h2>',
		list(
			requirements.map(
				({ html, check, hintsHtml }) =>
					`${html} <span class="muted">(${esc(check)})</span>` +
					`<details class="jawaban"><summary>Petunjuk</summary><ol>${hintsHtml.map((hint) => `<li>${hint}</li>`).join('')}</ol></details>`
			)
		),
		langkah.length > 0
			? `<h2>Langkah</h2><ol>${langkah.map(({ html, halaman }) => `<li>${html} <span class="muted">(${esc(halaman)})</span></li>`).join('')}</ol>`
			: ''
	].join('\n');
}

function guideContent(guide: Guide | undefined): Content | null {
	if (!guide) return null;
	const forms = guide.forms.map(({ code, about }) => `<strong>${esc(code)}</strong> ${esc(about)}`);
	const basis = guide.regulations.map(
		({ ref, about, certainty }) => `${esc(ref)}: ${esc(about)} (${labelCertainty[certainty]})`
	);
	return {
		title: guide.title,
		note: guide.summary,
		html: [
			`<p><strong>Kapan:</strong> ${esc(guide.when)}</p>`,
			`<p><strong>Siapa:</strong> ${guide.who.map((seat) => esc(labelJabatan(seat))).join(', ')}</p>`,
			list(forms),
			`<h2>Syarat</h2>${guide.requirementsHtml}`,
			`<h2>Langkah</h2>${guide.stepsHtml}`,
			`<h2>Contoh</h2>${guide.sampleHtml}`,
			`<h2>Kesalahan yang sering terjadi</h2>${guide.mistakesHtml}`,
			`<h2>Dasar</h2>${list(basis)}`
		].join('\n')
	};
}

function regulationContent(regulation: Regulation | undefined): Content | null {
	if (!regulation) return null;
	const { ref, title, status, certainty, summaryHtml, articles } = regulation;
	return {
		title: `${ref} tentang ${title}`,
		note: `${labelStatus[status]} · ${labelCertainty[certainty]}`,
		html: summaryHtml + list(articles.map(({ article, about }) => `${esc(article)}: ${esc(about)}`))
	};
}
