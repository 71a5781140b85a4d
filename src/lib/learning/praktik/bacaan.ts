import { itemPath, type Course } from '../course';

/** A paragraph of the course that explains a rule. */
export type Bacaan = { readonly href: string; readonly label: string };

const mark = /<h[2-4][^>]*\sid="([^"]+)"|<span class="aturan">([A-Z]+-\d+(?:\.\d+)?)<\/span>/g;

/**
 * Where each rule is explained: the first paragraph of a lesson that quotes its number, under its heading. Authors keep
 * no list of links, so none can be forgotten or go stale.
 */
export function bacaanAturan(course: Course): ReadonlyMap<string, Bacaan> {
	const found = new Map<string, Bacaan>();
	for (const module of course.modules)
		for (const item of module.items) {
			if (item.kind !== 'lesson') continue;
			let heading = '';
			for (const { blocks } of item.screens)
				for (const block of blocks) {
					if (block.type !== 'html') continue;
					for (const [, id, rule] of block.html.matchAll(mark)) {
						if (id) heading = id;
						if (!rule || found.has(rule)) continue;
						const href = itemPath(course, module, item) + (heading && `#${heading}`);
						found.set(rule, { href, label: item.title });
					}
				}
		}
	return found;
}
