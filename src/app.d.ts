import type { User } from '$lib/server/access';
import type { UjiBerjalan } from '$lib/server/learning/exam-page';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** Shown on the page and written to the log, so that support can find one by the other. */
			code?: string;
		}
		interface PageState {
			/** Number of the question of an exam that is in sight, or 'ringkasan'. */
			soal?: string;
		}
		interface Locals {
			requestId: string;
			user: User | null;
			/** The database could not be reached while this request was answered. */
			databaseAway: boolean;
			/** A try at an exam that this very request began: its page need not read it again. */
			ujiDimulai?: UjiBerjalan | null;
			session: { readonly id: string; readonly expiresAt: Date } | null;
		}
	}
}

export {};
