import type { Task } from '../course';
import type { RenderContext } from './context';
import { joinLines, outsideFences, trimLines, type Line } from './lines';
import { renderBlocks, renderInline } from './markdown';
import type { Section } from './sections';

export function compileDocuments(
	section: Section,
	lines: Map<string, number>,
	context: RenderContext
): Task['documents'] {
	const documents: { title: string; html: string }[] = [];
	let open: { title: string; lines: Line[] } | null = null;
	for (const line of section.lines) {
		const title = /^:::dokumen\[(.+)\][ \t]*$/.exec(line.text)?.[1];
		if (title) {
			lines.set(`documents.${documents.length}`, line.line);
			open = { title: title.trim(), lines: [] };
		} else if (open && /^:::[ \t]*$/.test(line.text)) {
			const html = renderBlocks(joinLines(open.lines), open.lines[0]?.line ?? line.line, context);
			documents.push({ title: open.title, html });
			open = null;
		} else if (open) open.lines.push(line);
		else if (line.text.trim())
			context.report.galat(
				line.line,
				'Baris ini tidak berada di dalam dokumen.',
				'Apit dengan :::dokumen[Judul] dan :::.'
			);
	}
	return documents;
}

export function compileRequirements(
	section: Section,
	checkIds: readonly string[],
	lines: Map<string, number>,
	context: RenderContext
): Task['requirements'] {
	lines.set('requirements', section.heading.line);
	const items = listItems(section.lines, context);
	if (items.length === 0)
		context.report.galat(section.heading.line, 'Bagian ini masih kosong.', 'Tulis sebagai daftar.');
	return items.map(({ text, line }, index) => {
		lines.set(`requirements.${index}`, line);
		const [, words = text, check = ''] = /^(.*?)\s*\{check=([^\s}]+)\}$/.exec(text) ?? [];
		if (!checkIds.includes(check))
			context.report.galat(
				line,
				check
					? `Pemeriksaan “${check}” tidak ada di kepala berkas.`
					: 'Butir ini belum menyebut pemeriksaannya.',
				`Akhiri dengan {check=…}; yang ada: ${checkIds.join(', ')}.`
			);
		return { html: renderInline(words, line, context), check };
	});
}

export function checkHints(
	check: string,
	hints: readonly string[],
	checkIds: readonly string[],
	line: number,
	{ report }: RenderContext
) {
	if (!checkIds.includes(check))
		report.galat(
			line,
			`Petunjuk untuk “${check}” tidak punya pemeriksaan.`,
			`Pakai salah satu dari: ${checkIds.join(', ')}.`
		);
	if (hints.length === 0)
		report.galat(
			line,
			`Petunjuk “${check}” masih kosong.`,
			'Tulis sebagai daftar, dari yang ringan.'
		);
}

/** Items of a plain list, one or more lines each. */
export function listItems(lines: readonly Line[], { report }: RenderContext): Line[] {
	const items: { text: string; line: number }[] = [];
	for (const { text, line } of trimLines(outsideFences(lines))) {
		const item = /^(?:[-*]|\d+[.)])\s+(.*)$/.exec(text)?.[1];
		const last = items.at(-1);
		if (item !== undefined) items.push({ text: item.trim(), line });
		else if (/^\s+\S/.test(text) && last) last.text += ` ${text.trim()}`;
		else if (text.trim())
			report.galat(line, 'Baris ini bukan butir daftar.', 'Awali dengan tanda hubung dan spasi.');
	}
	return items;
}
