import type { FileReport } from './finding';
import type { Picture } from './picture';
import type { Reading } from './reading';

/** What a Markdown text needs to know about its surroundings. */
export type RenderContext = {
	readonly report: FileReport;
	/** The `ref`s of course.md, the only ones that may be quoted; null when course.md could not be read. */
	readonly legalRefs: readonly string[] | null;
	/** Where those refs stand, when it is not in course.md. */
	readonly legalHome?: 'kepala berkas' | 'folder regulasi';
	/** Address of a link to a file of the same course; null when there is no such file. */
	readonly addressOf: (href: string) => string | null;
	/** `assets/x.svg` of the same course. */
	readonly picture: (src: string) => Picture | undefined;
	/** What a text that is read in peace opens on a tap; undefined where an answer is given, since a label takes no button. */
	readonly reading?: Reading | undefined;
	/** What this page has explained already, with the id of its meaning: one is enough. */
	readonly explained?: Map<string, string> | undefined;
	/** Nothing to tap here: the text of a heading, a link, a title. */
	readonly plain?: boolean | undefined;
};
