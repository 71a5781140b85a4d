/** What became of one question on its way out or in. */
export type Fate = 'utuh' | 'berkurang' | 'ditolak';

export type ReportLine = {
	/** Id of our question; '' of one that comes from elsewhere and has none yet. */
	readonly id: string;
	/** Its first words, or the name the other tool gave it. */
	readonly title: string;
	readonly fate: Fate;
	/** What was lost, or why it was refused; none when it is whole. */
	readonly reasons: readonly string[];
};

/** Thrown deep inside a reader and caught at its door: a question is refused, or a file. */
export class Refusal extends Error {}

export const refuse = (reason: string): never => {
	throw new Refusal(reason);
};

const words: Readonly<Record<Fate, readonly [export_: string, import_: string]>> = {
	utuh: ['utuh', 'diambil utuh'],
	berkurang: ['ada yang hilang', 'diambil, ada yang hilang'],
	ditolak: ['tidak ikut', 'ditolak']
};

/** A text that stands beside the files: what was lost, question by question. */
export function reportText(
	title: string,
	lines: readonly ReportLine[],
	way: 'ekspor' | 'impor'
): string {
	const count = (fate: Fate) => lines.filter((line) => line.fate === fate).length;
	const word = (fate: Fate) => words[fate][way === 'ekspor' ? 0 : 1];
	const summary = (['utuh', 'berkurang', 'ditolak'] as const)
		.map((fate) => `${count(fate)} ${word(fate)}`)
		.join(', ');
	const detail = lines
		.filter(({ reasons, fate }) => reasons.length > 0 || fate !== 'utuh')
		.map(
			({ id, title: name, fate, reasons }) =>
				`## ${name}${id ? ` (${id})` : ''}: ${word(fate)}\n\n${reasons.map((reason) => `- ${reason}`).join('\n')}`
		);
	return (
		[`# ${title}`, `${lines.length} soal: ${summary}.`, ...detail].join('\n\n').trimEnd() + '\n'
	);
}

const longestTitle = 60;

export const shortTitle = (text: string): string => {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > longestTitle ? `${line.slice(0, longestTitle - 1).trimEnd()}…` : line;
};
