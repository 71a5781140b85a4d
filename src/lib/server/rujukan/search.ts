import type { DocumentKind } from '../../learning/rujukan/cari/documents';
import { excerpt, markWords, type Piece } from '../../learning/rujukan/cari/mark';
import { search } from '../../learning/rujukan/cari/search';
import { currentLibrary } from '../courses/current';
import type { Services } from '../runtime';
import { opened } from './opened';

export type HasilCari = {
	readonly href: string;
	readonly kind: DocumentKind;
	readonly jenis: string;
	readonly place: string;
	readonly title: readonly Piece[];
	readonly excerpt: readonly Piece[];
};

export const labelJenis: Readonly<Record<DocumentKind, string>> = {
	istilah: 'Istilah',
	panduan: 'Panduan',
	regulasi: 'Regulasi',
	kursus: 'Kursus',
	pelajaran: 'Pelajaran',
	tugas: 'Latihan di desa',
	kuis: 'Kuis',
	surat: 'Jenis surat'
};

/** Longer questions are cut: nobody types more into a search box. */
const longest = 120;
const mostShown = 25;

export async function cari(services: Services, typed: string) {
	const { library } = await currentLibrary(services.db);
	const question = typed.replace(/\s+/g, ' ').trim().slice(0, longest);
	if (question === '')
		return { question, hasil: [], maksud: null, asing: [], saran: await saran(services) };
	const { search: open, documents } = opened(library);
	const found = search(open, question, mostShown);
	const hasil = found.hits.map((hit): HasilCari => {
		const { names = [], strong = [], body = '' } = documents[hit.document] ?? {};
		const text = [...names.slice(0, 1), ...strong, body]
			.filter(Boolean)
			.join('. ')
			.replace(/([.!?:])\. /g, '$1 ');
		return {
			href: hit.href,
			kind: hit.kind,
			jenis: labelJenis[hit.kind],
			place: hit.place,
			title: markWords(hit.title, found.stems, open.stem),
			excerpt: excerpt(text, found.stems, open.stem)
		};
	});
	return {
		question,
		hasil,
		maksud: found.meant,
		asing: found.unknown,
		saran: hasil.length === 0 ? await saran(services) : []
	};
}

/** What others look up: the guides by their subject, without the verb. */
async function saran(services: Services): Promise<string[]> {
	const { library } = await currentLibrary(services.db);
	return library.rujukan.guides.slice(0, 6).map(({ title }) => title.replace(/^\S+ /, ''));
}
