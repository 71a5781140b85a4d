/** The same text for the same content: keys in one order, so that a database may keep them in another. */
export function canonicalJson(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const pairs = Object.entries(value)
		.filter(([, content]) => content !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, content]) => `${JSON.stringify(key)}:${canonicalJson(content)}`);
	return `{${pairs.join(',')}}`;
}
