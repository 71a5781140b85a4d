import type { Cookies } from '@sveltejs/kit';

export const sessionCookie = 'sesi';

/** `Secure` only over https: on a LAN over http a browser would throw the cookie away. */
export function writeSessionCookie(
	event: { readonly cookies: Cookies; readonly url: URL },
	token: string,
	expires: Date
): void {
	event.cookies.set(sessionCookie, token, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: event.url.protocol === 'https:',
		expires
	});
}
