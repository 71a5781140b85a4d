import { error } from '@sveltejs/kit';

/** The page behind every "not for your role": see `hooks.server.ts`. */
export const load = () => error(403, 'Halaman ini bukan untuk peran Anda');
