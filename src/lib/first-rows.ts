/** The first rows of a list that is read page by page, and whether there are more. */
export async function firstRows<Row>(
	pages: AsyncIterable<readonly Row[]>,
	most: number
): Promise<{ readonly rows: readonly Row[]; readonly more: boolean }> {
	const rows: Row[] = [];
	for await (const page of pages) {
		rows.push(...page);
		if (rows.length > most) return { rows: rows.slice(0, most), more: true };
	}
	return { rows, more: false };
}
