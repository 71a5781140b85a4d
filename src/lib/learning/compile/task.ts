import type { Task } from '../course';
import type { RenderContext } from './context';
import { checkDirectiveLines, joinLines, numberLines } from './lines';
import { renderBlocks, renderInline } from './markdown';
import { cutAtHeadings, type Section } from './sections';
import { checkHints, compileDocuments, compileRequirements, listItems } from './task-sections';
import { compileSteps } from './task-steps';

export type TaskBody = Pick<
	Task,
	'situationHtml' | 'documents' | 'requirements' | 'hints' | 'langkah'
> & {
	/** Line of 'requirements.0', 'documents.1', 'langkah.2', 'hints.nama' and so on. */
	readonly lines: ReadonlyMap<string, number>;
};

const wanted = ['Situasi', 'Yang harus dihasilkan'] as const;

/** `checkIds` come from the front matter: every one is promised by a requirement, and no other. */
export function compileTask(
	body: string,
	bodyLine: number,
	checkIds: readonly string[],
	context: RenderContext
): TaskBody {
	const { report } = context;
	const all = numberLines(body, bodyLine);
	checkDirectiveLines(all, ['dokumen'], report);
	const { before, sections } = cutAtHeadings(all);
	if (before[0])
		report.galat(
			before[0].line,
			'Teks ini berada di atas bagian pertama.',
			'Pindahkan ke bawah ## Situasi.'
		);

	const lines = new Map<string, number>();
	const hints: Record<string, string[]> = {};
	let situationHtml = '';
	let documents: Task['documents'] = [];
	let requirements: Task['requirements'] = [];
	let langkah: Task['langkah'] = [];
	const seen = new Set<string>();
	for (const section of sections) {
		const { line, text } = section.heading;
		const name = text.replace(/^##\s+/, '').trim();
		if (seen.has(name))
			report.galat(line, `Bagian “${name}” ditulis dua kali.`, 'Gabungkan menjadi satu.');
		seen.add(name);
		const check = /^Petunjuk\s+(\S+)$/.exec(name)?.[1];
		if (name === 'Situasi') {
			situationHtml = renderSection(section, context);
			lines.set('situation', line);
		} else if (name === 'Dokumen') documents = compileDocuments(section, lines, context);
		else if (name === 'Yang harus dihasilkan')
			requirements = compileRequirements(section, checkIds, lines, context);
		else if (name === 'Langkah') langkah = compileSteps(section, checkIds, lines, context);
		else if (check) {
			lines.set(`hints.${check}`, line);
			hints[check] = listItems(section.lines, context).map((item) =>
				renderInline(item.text, item.line, context)
			);
			checkHints(check, hints[check], checkIds, line, context);
		} else
			report.galat(
				line,
				`Bagian “${name}” tidak dikenal.`,
				'Pakai ## Situasi, ## Dokumen, ## Yang harus dihasilkan, ## Langkah, atau ## Petunjuk id-pemeriksaan.'
			);
	}
	for (const name of wanted)
		if (!seen.has(name))
			report.galat(bodyLine, `Bagian “${name}” belum ada.`, `Tambahkan ## ${name}.`);
	for (const id of checkIds)
		if (requirements.length > 0 && !requirements.some(({ check }) => check === id))
			report.galat(
				lines.get('requirements') ?? bodyLine,
				`Pemeriksaan “${id}” tidak disebut di antara yang harus dihasilkan.`,
				`Tambahkan satu butir yang berakhir {check=${id}}.`
			);
	return { situationHtml, documents, requirements, hints, langkah, lines };
}

const renderSection = ({ heading, lines }: Section, context: RenderContext): string =>
	renderBlocks(joinLines(lines), heading.line + 1, context);
