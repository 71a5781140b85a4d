import type { Task, TaskStep } from '../course';
import { namaFormulir } from '../praktik/formulir';
import { halamanDari, isHalaman, namaHalaman } from '../praktik/halaman';
import { parseAttributes, unknownAttributes } from './attributes';
import type { RenderContext } from './context';
import { renderInline } from './markdown';
import type { Section } from './sections';
import { listItems } from './task-sections';

const keys = ['halaman', 'anchor', 'siapa', 'perintah', 'check'] as const;

/** `## Langkah`: a list whose items end with `{halaman=lahir anchor=nama}`, and with what must be true afterwards. */
export function compileSteps(
	section: Section,
	checkIds: readonly string[],
	lines: Map<string, number>,
	context: RenderContext
): Task['langkah'] {
	const { report } = context;
	lines.set('langkah', section.heading.line);
	const items = listItems(section.lines, context);
	if (items.length === 0)
		report.galat(section.heading.line, 'Bagian ini masih kosong.', 'Tulis sebagai daftar.');
	return items.flatMap(({ text, line }, index): TaskStep[] => {
		lines.set(`langkah.${index}`, line);
		const [, words = text, written] = /^(.*?)\s*\{([^{}]*=[^{}]*)\}$/.exec(text) ?? [];
		if (written === undefined) {
			report.galat(
				line,
				'Langkah ini belum menyebut tempatnya.',
				'Akhiri dengan {halaman=… anchor=…}.'
			);
			return [];
		}
		const attributes = parseAttributes(written);
		for (const key of unknownAttributes(attributes, keys))
			report.galat(line, `“${key}” tidak dikenal pada langkah.`, `Pakai ${keys.join(', ')}.`);
		const step = readStep(attributes.values, checkIds, line, context);
		return step ? [{ ...step, html: renderInline(words, line, context) }] : [];
	});
}

function readStep(
	values: ReadonlyMap<string, string>,
	checkIds: readonly string[],
	line: number,
	{ report }: RenderContext
): Omit<TaskStep, 'html'> | null {
	const halaman = values.get('halaman') ?? '';
	if (!isHalaman(halaman)) {
		report.galat(
			line,
			`Halaman “${halaman}” tidak dikenal.`,
			`Pakai salah satu dari: ${namaHalaman.join(', ')}.`
		);
		return null;
	}
	const { anchor: anchors, tentang } = halamanDari(halaman);
	const anchor = values.get('anchor') ?? '';
	if (!anchors.includes(anchor))
		report.galat(
			line,
			`Tempat “${anchor}” tidak ada di halaman ${halaman}.`,
			`Pakai salah satu dari: ${anchors.join(', ')}.`
		);
	const siapa = values.get('siapa') ?? null;
	if ((tentang === undefined) !== (siapa === null))
		report.galat(
			line,
			tentang
				? `Halaman ${halaman} milik seseorang, tetapi siapa belum disebut.`
				: `Halaman ${halaman} tidak memerlukan siapa.`,
			tentang ? 'Tambahkan siapa=nama dari cast.' : 'Hapus siapa.'
		);
	const written = values.get('perintah') ?? null;
	const perintah = namaFormulir.find((nama) => nama === written) ?? null;
	if (written !== null && perintah === null)
		report.galat(
			line,
			`Perintah “${written}” tidak dikenal.`,
			`Pakai salah satu dari: ${namaFormulir.join(', ')}.`
		);
	const checks = (values.get('check') ?? '').split(',').filter(Boolean);
	for (const check of checks)
		if (!checkIds.includes(check))
			report.galat(
				line,
				`Pemeriksaan “${check}” tidak ada di kepala berkas.`,
				`Pakai salah satu dari: ${checkIds.join(', ')}.`
			);
	return { halaman, anchor, siapa, perintah, checks };
}
