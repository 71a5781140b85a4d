/** Narrower than a fingertip, a tab at the edge could be seen and not be touched (WCAG 2.5.8). */
const least = 28;

/** Where to scroll a row of tabs to, nearest to `wish`, so that no tab shows less of itself than a finger needs. */
export function withoutSlivers(
	tabs: readonly { from: number; to: number }[],
	width: number,
	wish: number
): number {
	const end = Math.max(0, Math.max(...tabs.map(({ to }) => to)) - width);
	const isGood = (start: number): boolean =>
		tabs.every(({ from, to }) => {
			const seen = Math.min(to, start + width) - Math.max(from, start);
			return seen <= 0 || seen >= Math.min(least, to - from);
		});
	for (let away = 0; away <= width / 2; away += 2)
		for (const one of [wish + away, wish - away]) {
			const start = Math.round(Math.min(end, Math.max(0, one)));
			if (isGood(start)) return start;
		}
	return wish;
}
