import { claimsHtml } from '../claims-html';
import { escapeHtml } from '../html';
import { isChoice } from '../question';
import { itemPath, type Course, type Item, type Lesson, type Module, type Quiz } from '../course';
import { hasClass, parseHtml, printHtml, type HtmlNode } from './html';
import type { Fate, ReportLine } from './report';
import { runtime } from './scorm-runtime';
import { markedQuestion, staticQuestion } from './static-question';
import { escapeXml } from './xml';

export type ScormPackage = {
	/** By path in the package, `imsmanifest.xml` among them. */
	readonly files: Readonly<Record<string, string>>;
	readonly report: readonly ReportLine[];
};

/** One page of the package: what a learning management system starts and waits for. */
type Sco = { readonly item: Lesson | Quiz; readonly path: string };

/**
 * A module as a package of SCORM 1.2: a page for each lesson and each practice quiz. Exams stay here, because a page
 * that nobody marks carries its answers; practice tasks need the village.
 *
 * @param css Our style sheets, one after the other.
 */
export function scormPackage(course: Course, module: Module, css: string): ScormPackage {
	const scos = module.items.flatMap((item): Sco[] => {
		const shown = pageOf(item);
		return shown
			? [{ item: shown, path: `${item.kind === 'quiz' ? 'kuis' : 'pelajaran'}-${item.slug}.html` }]
			: [];
	});
	const pathOf = new Map(scos.map(({ item, path }) => [itemPath(course, module, item), path]));
	const files: Record<string, string> = {
		'gaya.css': `${css.trim()}\n${pageCss}`,
		'scorm.js': runtime
	};
	scos.forEach(({ item, path }) => {
		files[path] = page(item, course, module, pathOf);
	});
	files['imsmanifest.xml'] = manifest(course, module, scos);
	return {
		files,
		report: module.items.map((item): ReportLine => ({
			id: item.id,
			title: item.title,
			fate: fateOf(item),
			reasons: reasonOf(item)
		}))
	};
}

/** What becomes a page: a lesson, and a quiz whose questions are its own and may be seen. */
const pageOf = (item: Item): Lesson | Quiz | null =>
	item.kind === 'lesson' ||
	(item.kind === 'quiz' &&
		item.mode === 'latihan' &&
		item.draw === null &&
		item.questions.length > 0)
		? item
		: null;

function fateOf(item: Item): Fate {
	if (!pageOf(item)) return 'ditolak';
	return item.kind === 'quiz' ? 'berkurang' : 'utuh';
}

function reasonOf(item: Item): string[] {
	if (item.kind === 'task') return ['Tugas praktik hanya dapat dikerjakan di desa latihan.'];
	if (item.kind === 'lesson') return [];
	if (pageOf(item)) {
		const marked = countMarked(item);
		return [
			marked === 0
				? 'Kuis menjadi halaman dengan jawaban yang dapat dibuka; tidak dinilai.'
				: `Halaman kuis menilai ${marked} dari ${item.questions.length} soalnya, yaitu soal pilihan; jawaban soal lain hanya dapat dibuka.`
		];
	}
	return item.mode === 'latihan'
		? ['Kuis yang mengundi soal tidak ikut.']
		: ['Soal uji dan diagnosa tidak ikut, karena jawabannya akan terbaca.'];
}

/** Questions that the page can mark by itself. */
const countMarked = (item: Item): number =>
	item.kind === 'quiz' ? item.questions.filter(isChoice).length : 0;

/** In SCORM 1.2 identifiers begin with a letter and hold no blanks. */
const identifier = (prefix: string, id: string): string =>
	`${prefix}-${id.replace(/[^\w.-]/g, '-')}`;

function manifest(course: Course, module: Module, scos: readonly Sco[]): string {
	const items = scos.map(
		({ item }) =>
			`\t\t\t<item identifier="${identifier('item', item.id)}" identifierref="${identifier('sco', item.id)}" isvisible="true"><title>${escapeXml(item.title)}</title>${mastery(item)}</item>`
	);
	const resources = scos.map(
		({ item, path }) =>
			`\t\t<resource identifier="${identifier('sco', item.id)}" type="webcontent" adlcp:scormtype="sco" href="${path}"><file href="${path}"/><dependency identifierref="bersama"/></resource>`
	);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<manifest identifier="${identifier('gladi', module.id)}" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">`,
		'\t<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>',
		'\t<organizations default="susunan">',
		'\t\t<organization identifier="susunan">',
		`\t\t\t<title>${escapeXml(`${course.title}: ${module.title}`)}</title>`,
		...items,
		'\t\t</organization>',
		'\t</organizations>',
		'\t<resources>',
		...resources,
		'\t\t<resource identifier="bersama" type="webcontent" adlcp:scormtype="asset"><file href="gaya.css"/><file href="scorm.js"/></resource>',
		'\t</resources>',
		'</manifest>',
		''
	].join('\n');
}

const mastery = (item: Lesson | Quiz): string =>
	item.kind === 'quiz' && countMarked(item) > 0
		? `<adlcp:masteryscore>${item.pass}</adlcp:masteryscore>`
		: '';

const button = (item: Lesson | Quiz): string =>
	item.kind === 'quiz' && countMarked(item) > 0
		? `<button type="button" class="tombol tombol-utama" id="periksa" data-lulus="${item.pass}" hidden>Periksa jawaban</button>`
		: '<button type="button" class="tombol tombol-utama" id="selesai" hidden>Tandai selesai</button>';

function page(
	item: Lesson | Quiz,
	course: Course,
	module: Module,
	pathOf: ReadonlyMap<string, string>
): string {
	const body = item.kind === 'lesson' ? lessonBody(item) : quizBody(item);
	return [
		'<!doctype html>',
		'<html lang="id" data-theme="terang">',
		'<head>',
		'<meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<title>${escapeHtml(item.title)}</title>`,
		'<link rel="stylesheet" href="gaya.css">',
		'<script src="scorm.js" defer></script>',
		'</head>',
		'<body>',
		'<main class="halaman">',
		`<p class="muted">${escapeHtml(course.title)} · ${escapeHtml(module.title)}</p>`,
		`<h1>${escapeHtml(item.title)}</h1>`,
		`<div class="prose">${printHtml(settle(parseHtml(body), pathOf))}</div>`,
		`<p>${button(item)}</p>`,
		'<p id="kabar" role="status"></p>',
		'</main>',
		'</body>',
		'</html>',
		''
	].join('\n');
}

/** Links to items of this package lead to their pages; other pages of ours are named only. */
function settle(nodes: readonly HtmlNode[], pathOf: ReadonlyMap<string, string>): HtmlNode[] {
	return nodes.flatMap((node): HtmlNode[] => {
		if (typeof node === 'string') return [node];
		// A word's meaning stands in the page; the page about the word does not.
		const inside = hasClass(node, 'arti')
			? node.children.filter((child) => typeof child === 'string' || child.name !== 'a')
			: node.children;
		const children = settle(inside, pathOf);
		const href = node.name === 'a' ? (node.attributes.get('href') ?? '') : '';
		const path = pathOf.get(href.replace(/[?#].*$/, ''));
		if (path) return [{ ...node, children, attributes: new Map([['href', path]]) }];
		if (node.name === 'a' && !/^(?:https:\/\/|#)/.test(href)) return children;
		return [{ ...node, children }];
	});
}

function lessonBody({ screens, claims }: Lesson): string {
	let asked = 0;
	const body = screens
		.map(({ blocks }) =>
			blocks
				.map((block) =>
					block.type === 'html' ? block.html : staticQuestion(block.question, (asked += 1))
				)
				.join('\n')
		)
		.join('\n<hr>\n');
	return body + claimsHtml(claims);
}

const quizBody = ({ introHtml, questions }: Quiz): string =>
	[introHtml, ...questions.map((question, index) => markedQuestion(question, index + 1))].join(
		'\n'
	);

const pageCss = `
body { margin: 0; }
.halaman { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
.soal { margin: 2rem 0; padding-top: 1rem; border-top: 1px solid #e0d8c6; }
.soal h2 { font-size: 1.15rem; }
.pilihan { display: flex; gap: 0.75rem; align-items: baseline; min-height: 44px; padding: 0.5rem 0; font-weight: 400; }
.jawaban { margin: 0.75rem 0; }
.jawaban > summary { cursor: pointer; padding: 0.6rem 0; }
`;
