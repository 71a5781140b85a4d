import type { LegalReference } from './course';

/** How sure a course is of what it cites: by the longest reference that the citation begins with; null when there is none. */
export function certaintyOf(
	legal: readonly LegalReference[],
	cited: string
): LegalReference['certainty'] | null {
	const named = legal
		.filter(({ ref }) => cited === ref || cited.startsWith(`${ref} `))
		.sort((a, b) => b.ref.length - a.ref.length);
	return named[0]?.certainty ?? null;
}
