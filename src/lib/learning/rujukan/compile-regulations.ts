import { checkAge } from '../compile/legal-age';
import type { FrontMatter } from '../compile/front-matter';
import { readFrontMatter } from '../compile/front-matter';
import type { RujukanContext } from './compile-context';
import { byRank, parseLegalRefs } from './legal-ref';
import type { RujukanFile } from './place';
import { regulationSchema } from './schemas';
import { regulationPath, type CaraBerubah, type Regulation } from './rujukan';

type Head = Omit<Regulation, 'slug' | 'summaryHtml'>;
export type ReadRegulation = {
	readonly file: RujukanFile;
	readonly front: FrontMatter<Head>;
};

/** The heads alone: the texts may refer to any regulation and to any word of the glossary. */
export function readRegulations(
	files: readonly RujukanFile[],
	context: RujukanContext,
	today: string
): ReadRegulation[] {
	const places = new Map<string, string>();
	return files.flatMap((file) => {
		const report = context.reportOf(file.path);
		const front = readFrontMatter(file.text, regulationSchema, report);
		if (!front) return [];
		const { id, ref, year, checked } = front.data;
		context.claim(id, file.path, front.lineOf(['id']));
		const before = places.get(ref);
		if (before)
			report.galat(
				front.lineOf(['ref']),
				`Regulasi ${ref} sudah ada di ${before}.`,
				'Satukan kedua berkas.'
			);
		else places.set(ref, file.path);
		if (!ref.endsWith(`/${year}`))
			report.galat(
				front.lineOf(['year']),
				`Tahun ${year} tidak sama dengan tahun pada ${ref}.`,
				'Samakan keduanya.'
			);
		checkAge(ref, checked, front.lineOf(['checked']), today, report);
		return [{ file, front }];
	});
}

export function compileRegulations(
	read: readonly ReadRegulation[],
	context: RujukanContext
): Regulation[] {
	return read
		.map(({ file, front }) => {
			const { data } = front;
			const changedBy = [...data.changedBy, ...saidByOthers(data, read)];
			checkStatus(file, front, changedBy, context);
			if (front.body.trim() === '')
				context
					.reportOf(file.path)
					.galat(
						front.bodyLine,
						'Ringkasan regulasi ini masih kosong.',
						'Tulis dalam bahasa sederhana.'
					);
			const summaryHtml = context.render(front.body, front.bodyLine, file.path);
			return { ...data, slug: file.slug, changedBy, summaryHtml };
		})
		.sort((a, b) => byRank(a.ref, b.ref));
}

/** What another regulation says it did to this one need not be written twice. */
const saidByOthers = (data: Head, read: readonly ReadRegulation[]): Regulation['changedBy'] =>
	read.flatMap(({ front: { data: other } }) =>
		other.changes
			.filter(({ ref, how }) => ref === data.ref && !has(data.changedBy, other.ref, how))
			.map(({ how }) => ({ ref: other.ref, how }))
	);

const has = (list: Regulation['changedBy'], ref: string, how: CaraBerubah): boolean =>
	list.some((one) => one.ref === ref && one.how === how);

function checkStatus(
	{ path }: RujukanFile,
	{ data, lineOf }: FrontMatter<Head>,
	changedBy: Regulation['changedBy'],
	{ reportOf }: RujukanContext
) {
	const expected = changedBy.some(({ how }) => how === 'mencabut')
		? 'dicabut'
		: changedBy.some(({ how }) => how === 'mengubah') && data.status === 'berlaku'
			? 'diubah'
			: data.status;
	if (data.status === 'perlu-dicek' || data.status === expected) return;
	const by = changedBy.map(({ ref }) => ref).join(', ');
	reportOf(path).galat(
		lineOf(['status']),
		`Status ${data.ref} tertulis ${data.status}, padahal ada ${by}.`,
		`Tulis status: ${expected}, atau perbaiki hubungan antarperaturannya.`
	);
}

/** 'UU 23/2006 Ps. 13' opens the regulation at that article. */
export function addressOfRef(
	regulations: readonly Pick<Regulation, 'ref' | 'slug' | 'articles'>[]
) {
	const byRef = new Map(regulations.map((one) => [one.ref, one]));
	return (text: string): string | null => {
		const [cited] = parseLegalRefs(text);
		const found = cited && byRef.get(cited.regulation);
		if (!found) return null;
		const [article = ''] = cited.articles;
		const anchor = found.articles.some((one) => one.article === `Ps. ${article}`)
			? `#${anchorOf(`Ps. ${article}`)}`
			: '';
		return regulationPath(found as Regulation) + anchor;
	};
}

export const anchorOf = (article: string): string =>
	article.toLowerCase().replace(/[^a-z0-9]+/g, '-');
