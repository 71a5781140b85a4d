import type { LayoutData } from './$types';

/** What the layout of a practice world hands to its parts. */
export type DataDunia = LayoutData;
