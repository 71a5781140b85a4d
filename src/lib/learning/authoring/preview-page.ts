import type { Library } from '../course';
import { addressEntry } from '../compile/course-context';
import type { Finding } from '../compile/finding';
import { collectFindings } from '../compile/finding';
import { isAboutTheFolder, placeOf, type SourceFile } from '../compile/source';
import { escapeHtml as esc } from '../html';
import { isRujukan, placeRujukan } from '../rujukan/place';
import { contentOf, partsIn, type FillTask } from './preview-content';

export type Preview = {
	readonly files: readonly SourceFile[];
	readonly library: Library;
	readonly findings: readonly Finding[];
	readonly fill: FillTask;
	/** The course or folder that is being written; '' shows all of them. */
	readonly only: string;
};

export const pathOfFile = (path: string): string => `/berkas/${path}`;

/** All files with what is said about each of them. */
export function listPage({ files, findings, only }: Preview): string {
	const shown = files
		.filter(({ path }) => path.endsWith('.md') && path.startsWith(only && `${only}/`))
		.filter(({ path }) => !isAboutTheFolder(path))
		.sort((a, b) => (a.path < b.path ? -1 : 1));
	const folderOf = ({ path }: SourceFile) => path.split('/').slice(0, -1).join('/');
	const folders = [...new Set(shown.map(folderOf))];
	const body = folders.map(
		(folder) =>
			`<h2>${esc(folder || 'courses')}</h2><ul>${shown
				.filter((file) => folderOf(file) === folder)
				.map(({ path }) => {
					const count = findings.filter((finding) => finding.path === path).length;
					return `<li><a href="${pathOfFile(esc(path))}">${esc(path.split('/').at(-1) ?? '')}</a>${count > 0 ? ` <strong class="jumlah">${count} temuan</strong>` : ''}</li>`;
				})
				.join('')}</ul>`
	);
	const elsewhere = findings.filter(({ path }) => !shown.some((file) => file.path === path));
	return page(
		'Pratinjau kursus',
		`<h1>Pratinjau kursus</h1><p class="muted">Halaman ini memuat ulang dirinya setiap kali sebuah berkas disimpan. Hanya terlihat di komputer ini.</p>${findingsHtml(elsewhere, 'Temuan di berkas lain')}${body.join('\n')}`
	);
}

/** One file: what is wrong with it, what readers see, and its text with its lines. Null when there is no such file. */
export function filePage(path: string, preview: Preview): string | null {
	const file = preview.files.find((one) => one.path === path);
	if (!file) return null;
	const own = preview.findings.filter((finding) => finding.path === path);
	const content = contentOf(path, preview.library, preview.fill);
	const parts = content ? '' : partsIn(file.text, preview.library);
	const body = content?.html ?? parts;
	const title = content?.title ?? path;
	return page(
		title,
		[
			`<nav aria-label="Remah"><a href="/">Semua berkas</a> · ${esc(path)}</nav>`,
			findingsHtml(own, 'Temuan di berkas ini', file.text),
			`<h1>${esc(title)}</h1>`,
			content ? `<p class="muted">${esc(content.note)}</p>` : '',
			body
				? `<div class="prose">${body}</div>`
				: '<p>Berkas ini belum dapat ditampilkan. Perbaiki dahulu temuannya.</p>',
			sourceHtml(file.text, own)
		].join('\n')
	);
}

/** Addresses of the application by the file they come from, so that links in the texts lead on. */
export function addressesOf(files: readonly SourceFile[]): ReadonlyMap<string, string> {
	const silent = collectFindings().forFile('');
	return new Map(
		files.flatMap((file): [string, string][] => {
			if (isAboutTheFolder(file.path)) return [];
			if (isRujukan(file.path)) {
				const placed = placeRujukan(file, silent);
				if (!placed) return [];
				if (placed.kind === 'istilah')
					return [...file.text.matchAll(/^##.*\{#([a-z0-9-]+)/gm)].map(([, id = '']) => [
						`/istilah/${id}`,
						`${file.path}#${id}`
					]);
				return [[`/${placed.kind}/${placed.slug}`, file.path]];
			}
			const place = placeOf(file.path, silent);
			return place ? addressEntry(file.path, place).map(([path, address]) => [address, path]) : [];
		})
	);
}

function findingsHtml(findings: readonly Finding[], heading: string, text?: string): string {
	if (findings.length === 0)
		return text === undefined ? '' : '<p class="baik">Tidak ada temuan di berkas ini.</p>';
	const lines = text?.split('\n');
	const items = findings.map(({ path, line, level, message, mend }) => {
		const place = lines
			? `<a href="#baris-${line}">Baris ${line}</a>`
			: `<a href="${pathOfFile(esc(path))}#baris-${line}">${esc(path)}:${line}</a>`;
		const written = lines?.[line - 1]?.trim();
		return `<li class="${level}"><p>${place} · ${level}: <strong>${esc(message)}</strong> ${esc(mend)}</p>${written ? `<pre>${esc(written)}</pre>` : ''}</li>`;
	});
	return `<section class="temuan" aria-labelledby="temuan"><h2 id="temuan">${esc(heading)} (${findings.length})</h2><ol>${items.join('')}</ol></section>`;
}

function sourceHtml(text: string, findings: readonly Finding[]): string {
	const lines = text.split('\n').map((written, index) => {
		const said = findings.filter(({ line }) => line === index + 1);
		const notes = said.map(({ level, message }) => `<em class="${level}">${esc(message)}</em>`);
		return `<li id="baris-${index + 1}"${said.length > 0 ? ' class="ditandai"' : ''}><code>${esc(written) || ' '}</code>${notes.join('')}</li>`;
	});
	return `<details class="naskah"><summary>Naskah berkas, baris demi baris</summary><ol>${lines.join('')}</ol></details>`;
}

const page = (title: string, body: string): string =>
	`<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${esc(title)} · Pratinjau</title>
<link rel="stylesheet" href="/gaya.css">
<script src="/muat-ulang.js" defer></script>
</head>
<body>
<main class="halaman">
${body}
</main>
</body>
</html>
`;

/** Beside the sheets of the application. */
export const previewCss = `
body { margin: 0; }
.halaman { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
.halaman a { overflow-wrap: anywhere; }
.soal { margin: 2rem 0; padding-top: 1rem; border-top: 1px solid var(--line); }
.soal h2 { font-size: 1.15rem; }
.jawaban { margin: 0.75rem 0; }
.jawaban > summary, .naskah > summary { cursor: pointer; padding: 0.6rem 0; }
.layar { margin: 2.5rem 0; border: 0; border-top: 3px dashed var(--line-2); }
.jumlah { color: var(--brick); }
.baik { color: var(--leaf); font-weight: 600; }
.temuan { margin: 1rem 0 2rem; padding: 1rem; border: 1px solid var(--brick); border-radius: var(--radius-3); background: var(--brick-soft); color: var(--ink); }
.temuan h2 { margin: 0; font-size: 1.05rem; }
.temuan pre, .naskah code { overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
.naskah { margin-top: 3rem; border-top: 1px solid var(--line); }
.naskah ol { padding-left: 3.5rem; font-size: 0.9rem; }
.naskah .ditandai { background: var(--brick-soft); }
.naskah em { display: block; font-style: normal; font-weight: 600; color: var(--brick); }
.naskah li:target { outline: 3px solid var(--turmeric); }
`;

/** The server says the number of its last compilation; another number than at first means that a file was saved. */
export const reloadScript = `let first;
new EventSource('/perubahan').onmessage = ({ data }) => {
	first ??= data;
	if (data !== first) location.reload();
};
`;
