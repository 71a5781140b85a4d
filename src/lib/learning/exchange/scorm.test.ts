import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import { compileWith, lessonFile, paths, question, quizFile, quizHead } from '../compile/testing';
import type { Course, Module } from '../course';
import { fullMarks } from '../testing-questions';
import { elementsIn, parseHtml } from './html';
import { scormPackage } from './scorm';
import { runtime } from './scorm-runtime';
import { staticQuestion } from './static-question';
import { attributeOf, childOf, childrenOf, descendantsOf, parseXml, textIn } from './xml';

const { library } = compileWith({
	[paths.lesson]: lessonFile(
		'## Satu\n\nTeks & [kuis](20-kuis.quiz.md), [tugas](90-latihan.task.md), [luar](https://contoh.id).\n\n![Nomor](assets/nik.svg)\n\n::cek{q=soal-nik}'
	),
	[paths.picture]: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"></svg>',
	'contoh/01-nik/40-uji.quiz.md': quizFile(
		question.replace('soal-nik', 'soal-uji'),
		quizHead.map((line) => line.replace('latihan', 'uji').replace('id: kuis', 'id: uji-nik'))
	)
});
const course = library.courses[0] as Course;
const module = course.modules[0] as Module;
const { files, report } = scormPackage(course, module, ':root { --ink: #000 }');
const manifest = parseXml(files['imsmanifest.xml'] ?? '');
const resources = childrenOf(childOf(manifest, 'resources') ?? manifest, 'resource');
const organization = childOf(childOf(manifest, 'organizations'), 'organization');

describe('the manifest keeps the rules of SCORM 1.2', () => {
	test('it says what it is', () => {
		expect(attributeOf(manifest, 'xmlns')).toBe('http://www.imsproject.org/xsd/imscp_rootv1p1p2');
		expect(textIn(childOf(childOf(manifest, 'metadata'), 'schema'))).toBe('ADL SCORM');
		expect(textIn(childOf(childOf(manifest, 'metadata'), 'schemaversion'))).toBe('1.2');
	});
	test('its parts stand in the order of the schema', () => {
		expect(
			[...descendantsOf(manifest)]
				.map(({ name }) => name)
				.filter((name) => /^(metadata|organizations|resources)$/.test(name))
		).toEqual(['metadata', 'organizations', 'resources']);
	});
	test('the default organization is there and has a title', () => {
		expect(attributeOf(childOf(manifest, 'organizations'), 'default')).toBe(
			attributeOf(organization, 'identifier')
		);
		expect(textIn(childOf(organization, 'title'))).toBe('Kursus contoh: NIK');
	});
	test('identifiers are unique and are names of XML', () => {
		const ids = [manifest, ...descendantsOf(manifest)]
			.map((element) => attributeOf(element, 'identifier'))
			.filter(Boolean);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.filter((id) => !/^[A-Za-z_][\w.-]*$/.test(id))).toEqual([]);
	});
	test('every item leads to a SCO with a page, and has a title', () => {
		const items = organization ? childrenOf(organization, 'item') : [];
		expect(items.map((item) => textIn(childOf(item, 'title')))).toEqual(['Membaca', 'Kuis']);
		for (const item of items) {
			const resource = resources.find(
				(one) => attributeOf(one, 'identifier') === attributeOf(item, 'identifierref')
			);
			expect(
				resource && [attributeOf(resource, 'type'), attributeOf(resource, 'scormtype')]
			).toEqual(['webcontent', 'sco']);
			expect(
				resource && childrenOf(resource, 'file').map((file) => attributeOf(file, 'href'))
			).toContain(attributeOf(resource, 'href'));
		}
	});
	test('every dependency is a resource', () => {
		const ids = resources.map((one) => attributeOf(one, 'identifier'));
		const wanted = resources.flatMap((one) =>
			childrenOf(one, 'dependency').map((each) => attributeOf(each, 'identifierref'))
		);
		expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
	});
	test('it names every file of the package, and no other', () => {
		const named = resources.flatMap((one) =>
			childrenOf(one, 'file').map((file) => attributeOf(file, 'href'))
		);
		expect([...new Set(named), 'imsmanifest.xml'].sort()).toEqual(Object.keys(files).sort());
	});
});

const pages = Object.entries(files).filter(([path]) => path.endsWith('.html'));

describe('pages', () => {
	test.each(pages)('%s fetches nothing from outside', (_, html) => {
		const fetched = [...elementsIn(parseHtml(html))].flatMap(({ name, attributes }) =>
			name === 'a' ? [] : [attributes.get('src') ?? attributes.get('href') ?? '']
		);
		expect(
			fetched.filter(
				(address) => address && !/^data:image\//.test(address) && files[address] === undefined
			)
		).toEqual([]);
		expect(files['gaya.css']).not.toMatch(/@import|url\((?!["']?data:)/);
	});
	test('links lead to pages of the package or to the open web', () => {
		const links = pages.flatMap(([, html]) =>
			[...elementsIn(parseHtml(html))]
				.filter(({ name }) => name === 'a')
				.map(({ attributes }) => attributes.get('href'))
		);
		expect(links).toEqual(['kuis-kuis.html', 'https://contoh.id']);
	});
	test('an exam and a practice task stay at home, and that is said', () => {
		expect(Object.values(files).join('')).not.toContain('soal-uji');
		expect(report.filter(({ fate }) => fate === 'ditolak').map(({ id }) => id)).toEqual([
			'uji-nik',
			'latihan'
		]);
	});
	test('answers are there but closed', () => {
		expect(files['kuis-kuis.html']).toMatch(
			/<details class="jawaban"><summary>Lihat jawaban<\/summary>[\s\S]*Benar:<\/strong> Disdukcapil/
		);
	});
});

test.each(Object.entries(fullMarks))('a %s question can be shown without a script', (_, [one]) => {
	const html = staticQuestion(one, 1);
	expect(html).toContain('Lihat jawaban');
	expect(html).not.toMatch(/undefined|\[object/);
});

describe('the script of a page', () => {
	type Call = readonly string[];
	function run(status: string | null, kept = 'true') {
		const calls: Call[] = [];
		const listeners: Record<string, () => void> = {};
		const tell =
			(name: string, answer: string) =>
			(...values: string[]) => {
				calls.push([name, ...values.filter(Boolean)]);
				return answer;
			};
		const API = {
			LMSInitialize: tell('LMSInitialize', 'true'),
			LMSGetValue: () => status ?? '',
			LMSSetValue: tell('LMSSetValue', kept),
			LMSCommit: tell('LMSCommit', 'true'),
			LMSFinish: tell('LMSFinish', 'true')
		};
		const button = {
			hidden: true,
			addEventListener: (name: string, act: () => void) => (listeners[name] = act)
		};
		const news = { textContent: '' };
		const window: Record<string, unknown> = {
			addEventListener: (name: string, act: () => void) => (listeners[name] = act),
			opener: null
		};
		// The API stands two windows further out.
		window.parent = { parent: status === null ? undefined : { API } };
		const document = {
			getElementById: (id: string) => (id === 'selesai' ? button : id === 'periksa' ? null : news)
		};
		vm.runInNewContext(runtime, { window, document });
		return { calls, listeners, button, news };
	}

	test('does nothing where no system is around it', () => {
		const { calls, button } = run(null);
		expect([calls, button.hidden]).toEqual([[], true]);
	});
	test('tells that a page was begun, that it is done, and that it was left, once', () => {
		const { calls, listeners, button, news } = run('not attempted');
		expect(button.hidden).toBe(false);
		listeners.click?.();
		listeners.pagehide?.();
		listeners.beforeunload?.();
		expect(calls).toEqual([
			['LMSInitialize'],
			['LMSSetValue', 'cmi.core.lesson_status', 'incomplete'],
			['LMSCommit'],
			['LMSSetValue', 'cmi.core.lesson_status', 'completed'],
			['LMSCommit'],
			['LMSFinish']
		]);
		expect(news.textContent).toBe('Tercatat selesai.');
	});
	test('does not take back what was done before', () => {
		const { calls, button } = run('completed');
		expect([calls, button.hidden]).toEqual([[['LMSInitialize']], true]);
	});
	test('says so when the system did not keep it', () => {
		const { listeners, news, button } = run('incomplete', 'false');
		listeners.click?.();
		expect([news.textContent, button.hidden]).toEqual(['Belum tercatat. Coba sekali lagi.', false]);
	});
});

describe('the script of a quiz', () => {
	/** A page with these questions, each as [key, is it marked in part, what is chosen]. */
	function run(
		questions: readonly (readonly [string, boolean, string])[],
		{ hasSystem = true, raw = '', kept = 'true' } = {}
	) {
		const set: Record<string, string> = {};
		const listeners: Record<string, () => void> = {};
		const API = {
			LMSInitialize: () => 'true',
			LMSGetValue: (name: string) => (name === 'cmi.core.score.raw' ? raw : 'incomplete'),
			LMSSetValue: (name: string, value: string) => ((set[name] = value), kept),
			LMSCommit: () => 'true',
			LMSFinish: () => 'true'
		};
		const check = {
			hidden: true,
			getAttribute: () => '75',
			addEventListener: (name: string, act: () => void) => (listeners[name] = act)
		};
		const news = { textContent: '' };
		const answer = { open: false };
		const sections = questions.map(([key, isPartial, chosen]) => ({
			getAttribute: (name: string) => (name === 'data-benar' ? key : isPartial ? 'ya' : null),
			querySelectorAll: () =>
				[...'abcd'].map((value) => ({ value, checked: chosen.includes(value) }))
		}));
		const window = { addEventListener: () => undefined, opener: null, ...(hasSystem && { API }) };
		const document = {
			getElementById: (id: string) => (id === 'periksa' ? check : id === 'kabar' ? news : null),
			querySelectorAll: (which: string) => (which === '[data-benar]' ? sections : [answer])
		};
		vm.runInNewContext(runtime, { window, document });
		listeners.click?.();
		return { set, news: news.textContent, check, answer };
	}
	const three = ['a', false, 'a'] as const;

	test('marks as we mark, tells score and status, and opens the answers', () => {
		// 1 + 1/2 + 0 of 3.
		const { set, news, answer } = run([three, ['a b', true, 'a'], ['b', false, 'ab']]);
		expect(set).toEqual({
			'cmi.core.score.min': '0',
			'cmi.core.score.max': '100',
			'cmi.core.score.raw': '50',
			'cmi.core.lesson_status': 'failed'
		});
		expect(news).toBe('Nilai 50%. Belum lulus; paling sedikit 75%.');
		expect(answer.open).toBe(true);
	});
	test('is passed at its mark, and whole when its thirds are whole', () => {
		const thirds = ['a b c', true, 'abc'] as const;
		expect(run([three, three, three, ['a', false, 'b']]).set).toMatchObject({
			'cmi.core.score.raw': '75',
			'cmi.core.lesson_status': 'passed'
		});
		expect(run([thirds, thirds, thirds]).set['cmi.core.score.raw']).toBe('100');
		expect(run([['a b', true, 'acd']]).set['cmi.core.score.raw']).toBe('0');
	});
	test('takes nothing back by a lower score', () => {
		expect(run([['a', false, 'b']], { raw: '80' }).set).toEqual({});
	});
	test('works where no system is around it, and says when one did not keep it', () => {
		expect(run([three], { hasSystem: false })).toMatchObject({
			set: {},
			news: 'Nilai 100%. Lulus.',
			check: { hidden: false }
		});
		expect(run([three], { kept: 'false' }).news).toContain('Belum tercatat');
	});
	test('finds in the page what it needs: the button with the mark, a key for each choice', () => {
		const html = files['kuis-kuis.html'] ?? '';
		expect(html).toMatch(/<button [^>]*id="periksa" data-lulus="75" hidden>/);
		expect(html).toMatch(/<section class="soal" data-benar="[a-d]"/);
		expect(html.match(/<input type="radio" name="jawab-1" value="[a-d]"/g)?.length).toBeGreaterThan(
			1
		);
		expect(files['imsmanifest.xml']).toContain('<adlcp:masteryscore>75</adlcp:masteryscore>');
		expect(files['pelajaran-membaca.html']).not.toMatch(/periksa|data-benar/);
	});
});
