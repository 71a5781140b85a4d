import { browser } from '$app/environment';
import { error, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { buka, sambung } from '$lib/desa/catatan';
import { duniaAwal } from '$lib/desa/data/muat';
import type { Dunia, RecordedEvent } from '$lib/desa/dunia';
import type { LayoutLoad } from './$types';
import type { TugasTerbuka } from './data-dunia';
import type { DuniaUntukHalaman } from '$lib/server/latihan/dunia';

/** What this browser already knows of each world; on the server nothing is remembered between requests. */
const lokal = browser ? new Map<string, readonly RecordedEvent[]>() : undefined;

/** Only the world of a task needs what marks it, so it comes with the task. */
async function bukaTugas(
	tugas: NonNullable<DuniaUntukHalaman['tugas']>,
	start: Dunia,
	seed: number
): Promise<TugasTerbuka> {
	const [{ fillTask }, { default: Panel }] = await Promise.all([
		import('$lib/learning/praktik/task'),
		import('./TugasPanel.svelte')
	]);
	return { ...tugas, isi: fillTask(tugas.task, start, seed), Panel };
}

/**
 * Universal on purpose (DESIGN 3.1): the first page and the page without JavaScript come from the
 * server, later ones from the events this browser holds, and only what is new is fetched.
 */
export const load: LayoutLoad = async ({ fetch, params, url, depends, untrack }) => {
	depends(`latihan:${params.dunia}`);
	const known = lokal?.get(params.dunia) ?? [];
	const sejak = known.at(-1)?.version ?? 0;
	const response = await fetch(`/latihan/${params.dunia}/catatan.json?sejak=${sejak}`);
	if (response.status === 401) {
		// The session ended meanwhile; after signing in one is back here.
		const tujuan = untrack(() => url.pathname);
		redirect(303, `${resolve('/masuk')}?tujuan=${encodeURIComponent(tujuan)}`);
	}
	if (!response.ok) error(response.status === 403 ? 403 : 404, 'Dunia latihan tidak ditemukan');
	// Our own endpoint answers with this shape; see its type.
	const catatan = (await response.json()) as DuniaUntukHalaman;

	const events = sambung(known, catatan.events);
	lokal?.set(params.dunia, events);
	const start = duniaAwal(catatan.asal);
	return {
		duniaId: params.dunia,
		jenis: catatan.jenis,
		bacaSaja: catatan.bacaSaja,
		tugas: catatan.tugas && (await bukaTugas(catatan.tugas, start, catatan.asal.seed)),
		...buka(start, events)
	};
};
