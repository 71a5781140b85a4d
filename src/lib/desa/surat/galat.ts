import type { Problem } from '../problem';

/** What stops a letter: which rule, what is wrong in the words of the form, how to mend it. */
export const galat = (
	rule: string,
	field: string,
	message: string,
	mend: string,
	basis?: string
): Problem => ({ field, level: 'galat', rule, message, mend, ...(basis ? { basis } : {}) });

/** What asks for a reason and lets one go on. */
export const peringatan = (
	rule: string,
	field: string,
	message: string,
	mend: string,
	basis?: string
): Problem => ({ ...galat(rule, field, message, mend, basis), level: 'peringatan' });
