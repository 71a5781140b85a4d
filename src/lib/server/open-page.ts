/**
 * Open pages are the same for everyone without a session and may be kept by anyone for a while
 * (DESIGN 3.6). With a session `hooks.server.ts` says no-store.
 */
export function openPage(
	locals: { readonly user: unknown },
	setHeaders: (headers: Record<string, string>) => void
): void {
	if (!locals.user) setHeaders({ 'cache-control': 'public, max-age=300', vary: 'Cookie' });
}
