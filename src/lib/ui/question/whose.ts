import { getContext, setContext } from 'svelte';

/** Whose answer is shown, as the page calls them: a trainer reads what somebody else answered. */
export type Whose = 'Anda' | 'peserta';

const key = Symbol('whose');

export const setWhose = (whose: () => Whose) => setContext(key, whose);

/** The reader's own, where nothing else is said. */
export const getWhose = (): (() => Whose) =>
	getContext<(() => Whose) | undefined>(key) ?? (() => 'Anda');
