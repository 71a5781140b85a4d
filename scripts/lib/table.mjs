/**
 * Lines of a table for the terminal; the first column is text, the others are set to the right.
 * @param {readonly (readonly string[])[]} rows With the head as the first.
 */
export function textTable(rows) {
	const widths = (rows[0] ?? []).map((_, column) =>
		Math.max(...rows.map((row) => (row[column] ?? '').length))
	);
	const line = (/** @type {readonly string[]} */ row) =>
		row
			.map((cell, column) =>
				column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
			)
			.join('  ')
			.trimEnd();
	const [head = [], ...rest] = rows;
	return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line)].join('\n');
}
