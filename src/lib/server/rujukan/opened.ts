import type { Library } from '../../learning/course';
import { documentsOf, type SearchDocument } from '../../learning/rujukan/cari/documents';
import { openIndex, type OpenIndex } from '../../learning/rujukan/cari/search';
import { citingsOf, type Citing } from '../../learning/rujukan/citations';

/** What is worked out once for each version of the content, when somebody first asks. */
export type Opened = {
	readonly search: OpenIndex;
	/** Texts behind the index, in its order: excerpts are cut from them. */
	readonly documents: readonly SearchDocument[];
	readonly citings: readonly Citing[];
};

const known = new WeakMap<Library, Opened>();

export function opened(library: Library): Opened {
	let found = known.get(library);
	if (!found) {
		found = {
			search: openIndex(library.rujukan.index),
			documents: documentsOf(library),
			citings: citingsOf(library)
		};
		known.set(library, found);
	}
	return found;
}
