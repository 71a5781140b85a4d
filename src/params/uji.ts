import type { ParamMatcher } from '@sveltejs/kit';

/**
 * Whether an item of a module is an exam or a diagnosis, by the name that the courses give them. It decides nothing but
 * whether the page brings its script: under another name an exam is begun by its form alone.
 */
export const match: ParamMatcher = (item) => /^(uji|diagnosa)(-|$)/.test(item);
