import type { User } from '$lib/server/access';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** Shown on the page and written to the log, so that support can find one by the other. */
			code?: string;
		}
		interface Locals {
			requestId: string;
			user: User | null;
			session: { readonly id: string; readonly expiresAt: Date } | null;
		}
	}
}

export {};
