import type { Question, QuestionHead } from '../question';

/**
 * What formats of other tools have no place for travels in their tags, so that a question that comes home is the same:
 * 'komp:K04.1', 'sulit:2', 'rev:3', 'ulang', 'jenis:order', 'score:all', 'shuffle:no', 'case:yes', 'unit:hari'.
 */
export function tagsOf(question: Question): string[] {
	const { competency, difficulty, rev, review } = question;
	const tags = [`jenis:${question.type}`];
	if (competency) tags.push(`komp:${competency}`);
	if (difficulty !== 1) tags.push(`sulit:${difficulty}`);
	if (rev !== 1) tags.push(`rev:${rev}`);
	if (review) tags.push('ulang');
	if (question.type === 'multi' || question.type === 'order') tags.push(`score:${question.score}`);
	if ((question.type === 'single' || question.type === 'multi') && !question.shuffle)
		tags.push('shuffle:no');
	if (question.type === 'short' && question.exactCase) tags.push('case:yes');
	if (question.type === 'number' && question.unit) tags.push(`unit:${question.unit}`);
	return tags;
}

export type Tags = ReadonlyMap<string, string>;

export const readTags = (tags: readonly string[]): Tags =>
	new Map(
		tags.map((tag): [string, string] => {
			const at = tag.indexOf(':');
			return at < 0 ? [tag.trim(), ''] : [tag.slice(0, at).trim(), tag.slice(at + 1).trim()];
		})
	);

/** What tags say about any question; what is not among ours is left alone. */
export function headOf(
	tags: Tags
): Pick<QuestionHead, 'competency' | 'difficulty' | 'rev' | 'review'> {
	const competency = tags.get('komp') ?? '';
	const rev = Number(tags.get('rev') ?? 1);
	return {
		competency: /^[A-Z]\d+\.\d+$/.test(competency) ? competency : '',
		difficulty: tags.get('sulit') === '2' ? 2 : tags.get('sulit') === '3' ? 3 : 1,
		rev: Number.isInteger(rev) && rev >= 1 && rev <= 9999 ? rev : 1,
		review: tags.has('ulang')
	};
}
