import { acak, type Acak } from '../../../desa/acak';
import type { SearchDocument } from './documents';

/**
 * A library as large as the curriculum, for measuring: its courses with their lessons, quizzes and tasks, and what stands beside
 * them. The words are made up and as unevenly used as those of a language; each module has some of its own.
 */
export function syntheticDocuments(modules: number, seed = 1): SearchDocument[] {
	const random = acak(seed);
	const common = words(random, 2_500);
	const documents: SearchDocument[] = [];
	const add = (kind: SearchDocument['kind'], place: string, own: string[], length: number) => {
		const number = documents.length;
		const title = text(random, common, own, 4);
		documents.push({
			kind,
			title,
			href: `/${kind}/${title.replaceAll(' ', '-')}-${number}`,
			place,
			names: kind === 'istilah' ? [text(random, common, own, 3)] : [],
			strong: kind === 'istilah' ? [] : [text(random, common, own, 12)],
			body: text(random, common, own, length)
		});
	};
	for (let module = 0; module < modules; module++) {
		const own = words(random, 120);
		const place = `K${module} · ${text(random, common, own, 3)}`;
		for (let lesson = 0; lesson < 4; lesson++) add('pelajaran', place, own, 450);
		add('kuis', place, own, 120);
		add('kuis', place, own, 120);
		add('tugas', place, own, 70);
		add('tugas', place, own, 70);
		add('panduan', 'Panduan', own, 250);
		for (let regulation = 0; regulation < 2; regulation++) add('regulasi', 'Regulasi', own, 90);
		for (let term = 0; term < 8; term++) add('istilah', 'Istilah', own, 20);
		// 66 letter types.
		for (let letter = 0; letter < 66 / modules; letter++) add('surat', 'Jenis surat', own, 15);
	}
	return documents;
}

const syllables =
	'ba be da di ga ka ki la li ma me na nu pa ra ri sa si ta tu wa ya ang an kan'.split(' ');

const words = (random: Acak, count: number): string[] =>
	Array.from({ length: count }, () =>
		Array.from({ length: random.bulat(2, 4) }, () => random.pilih(syllables)).join('')
	);

/** Two words in three are common ones, and of those the first are said far more often than the last (Zipf). */
function text(random: Acak, common: readonly string[], own: readonly string[], length: number) {
	return Array.from({ length }, () => {
		if (random.bulat(1, 3) === 1) return random.pilih(own);
		const rank = Math.floor(common.length ** (random.bulat(0, 9_999) / 10_000)) - 1;
		return common[rank] ?? '';
	}).join(' ');
}
