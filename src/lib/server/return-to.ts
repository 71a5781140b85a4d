/**
 * Where a small form at the edge of a page returns to: the page it stood on, by the Referer that our
 * own pages send to our own pages, kept to this practice world; else `fallback`.
 */
export function kembaliKe(request: Request, fallback: string): string {
	const referer = request.headers.get('referer');
	if (!referer || !URL.canParse(referer)) return fallback;
	const { origin, pathname, search } = new URL(referer);
	const same = origin === new URL(request.url).origin;
	const inside = pathname === fallback || pathname.startsWith(`${fallback}/`);
	// An action's own address ('?/urungkan') would be asked again with GET: that is no page.
	return same && inside ? `${pathname}${search.startsWith('?/') ? '' : search}` : fallback;
}
