/** What stands between braces after a heading or a directive: `#id key=value key="two words" flag`. */
export type Attributes = {
	readonly id: string | null;
	readonly values: ReadonlyMap<string, string>;
	readonly flags: ReadonlySet<string>;
	/** Pieces that are none of these. */
	readonly unreadable: readonly string[];
};

const piece =
	/#([^\s}"]+)|([A-Za-z][\w-]*)=(?:"([^"]*)"|([^\s"]+))|([A-Za-z][\w-]*)(?=\s|$)|(\S+)/g;

/** Values stay text: sixteen digits do not fit a number. */
export function parseAttributes(text: string): Attributes {
	let id: string | null = null;
	const values = new Map<string, string>();
	const flags = new Set<string>();
	const unreadable: string[] = [];
	for (const [, hash, key, quoted, bare, flag, rest] of text.matchAll(piece)) {
		if (hash) id = hash;
		else if (key) values.set(key, quoted ?? bare ?? '');
		else if (flag) flags.add(flag);
		else if (rest) unreadable.push(rest);
	}
	return { id, values, flags, unreadable };
}

/** What is written there and not among `known`: misspelt keys must not be ignored in silence. */
export function unknownAttributes(attributes: Attributes, known: readonly string[]): string[] {
	const used = [...attributes.values.keys(), ...attributes.flags];
	return [...used.filter((key) => !known.includes(key)), ...attributes.unreadable];
}
