import type { ScenarioOption, ScenarioQuestion, Scene } from '../question';
import { parseAttributes, unknownAttributes, type Attributes } from './attributes';
import type { RenderContext } from './context';
import { itemStart, readQuoted, startOfList, type Quoted } from './entries';
import { checkDoubles, checkExplained, isSilent, renderFeedback, underIt } from './feedback';
import type { FileReport } from './finding';
import { joinLines, outsideFences, trimLines, type Line } from './lines';
import { renderBlocks, renderInline } from './markdown';
import type { QuestionBody } from './question';
import { wholeAttribute } from './question-attributes';
import { sceneHeading } from './question-kind';
import { checkPaths, type PlacedScene } from './scenario-paths';

/** An option, also one with another arrow than it should have. */
const arrow = /^[-*]\s+.*(?:[-=]>|[→⇒])/;

/** Scenes `### Judul {#a}` with options `- Pilihan -> b`; the case begins with the first. */
export function scenarioQuestion(
	{ head, answers }: QuestionBody,
	context: RenderContext
): ScenarioQuestion {
	const { report } = context;
	const headings = outsideFences(answers).filter(({ text }) => sceneHeading.test(text));
	const scenes = headings.map((heading, index): PlacedScene => {
		const below = answers.filter(
			({ line }) => line > heading.line && line < (headings[index + 1]?.line ?? Infinity)
		);
		return compileScene(heading, below, context);
	});
	checkIds(scenes, report);
	checkPaths(scenes, report);
	const options = scenes.flatMap((scene) => scene.options);
	checkExplained(options.find(isSilent), head, underIt, report);
	return { ...head, type: 'scenario', scenes: scenes.map(withoutLines) };
}

const withoutLines = ({ line: _line, options, ...scene }: PlacedScene): Scene => ({
	...scene,
	options: options.map(({ line: _, ...option }) => option)
});

function compileScene(heading: Line, lines: readonly Line[], context: RenderContext): PlacedScene {
	const { report } = context;
	const { line } = heading;
	const [, title = '', braces = ''] =
		/^###\s+(.*?)\s*(?:\{((?=[#a-z])[^{}]*)\})?\s*$/.exec(heading.text) ?? [];
	const attributes = parseAttributes(braces);
	checkHeading(title, attributes, line, report);
	const first = lines.findIndex(({ text }) => arrow.test(text));
	const start = first < 0 ? lines.length : startOfList(lines, first);
	const body = trimLines(lines.slice(0, start));
	const entries = readQuoted(
		lines.slice(start),
		itemStart,
		{
			message: 'Baris ini bukan pilihan adegan dan bukan umpan balik.',
			mend: 'Pindahkan ke atas pilihan pertama adegan ini, atau tulis sebagai umpan balik dengan dua spasi dan tanda >.'
		},
		report
	);
	const options = entries.map((entry, index) => toOption(entry, index, context));
	checkDoubles(
		entries.map(({ text, line: at }) => ({ text: text.replace(/\s*[-=]>.*$/, ''), line: at })),
		report
	);
	return {
		id: attributes.id ?? '',
		line,
		titleHtml: renderInline(title, line, context),
		bodyHtml: renderBlocks(joinLines(body), body[0]?.line ?? line, context),
		options,
		percent: percentOf(attributes, options.length, line, report)
	};
}

function checkHeading(title: string, attributes: Attributes, line: number, report: FileReport) {
	for (const key of unknownAttributes(attributes, ['nilai']))
		report.galat(
			line,
			`“${key}” tidak dikenal pada judul adegan.`,
			'Pakai #id, dan nilai pada adegan penutup.'
		);
	if (!title) report.galat(line, 'Adegan ini belum punya judul.', 'Tulis judulnya sesudah ###.');
	if (!attributes.id || !/^[a-z0-9-]+$/.test(attributes.id))
		report.galat(
			line,
			'Adegan ini belum punya id yang dapat dipakai.',
			'Tambahkan di akhir judulnya, misalnya {#a}.'
		);
}

function percentOf(
	attributes: Attributes,
	options: number,
	line: number,
	report: FileReport
): number | null {
	const percent = wholeAttribute(attributes, 'nilai', [0, 100], line, report);
	const isWritten = attributes.values.has('nilai');
	if (options === 0 && !isWritten)
		report.galat(
			line,
			'Adegan ini tidak punya pilihan dan tidak punya nilai.',
			'Tambahkan pilihan - … -> adegan; pada adegan penutup tulis nilai=0 sampai nilai=100.'
		);
	if (options > 0 && isWritten)
		report.galat(
			line,
			'Adegan ini punya pilihan dan nilai.',
			'Nilai hanya untuk adegan penutup; hapus salah satunya.'
		);
	if (options === 1)
		report.galat(line, 'Adegan ini hanya punya satu pilihan.', 'Tulis sedikitnya dua pilihan.');
	return options === 0 ? (percent ?? 0) : null;
}

function toOption(
	{ text, line, feedback }: Quoted,
	index: number,
	context: RenderContext
): ScenarioOption & { readonly line: number } {
	const [, words = '', to = ''] = /^(.*\S)\s*->\s*#?([a-z0-9-]+)$/.exec(text) ?? [];
	if (!words)
		context.report.galat(
			line,
			'Pilihan ini belum menyebut adegan tujuannya.',
			'Akhiri dengan -> dan id adegannya, misalnya - Periksa KK -> b.'
		);
	return {
		id: String(index + 1),
		line,
		html: renderInline(words, line, context),
		to,
		feedbackHtml: renderFeedback(feedback, context)
	};
}

function checkIds(scenes: readonly PlacedScene[], report: FileReport) {
	const seen = new Set<string>();
	for (const { id, line } of scenes) {
		if (id && seen.has(id))
			report.galat(line, `Dua adegan soal ini memakai id “${id}”.`, 'Beri id lain.');
		seen.add(id);
	}
}
