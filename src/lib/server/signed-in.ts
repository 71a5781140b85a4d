import { forbidden, type User } from './access';

/**
 * The user of a route that only signed-in people reach. `hooks.server.ts` has already turned others
 * away; if a route is listed wrongly, this refuses instead of going on.
 */
export function signedIn(locals: { readonly user: User | null }): User {
	if (!locals.user) forbidden();
	return locals.user;
}
