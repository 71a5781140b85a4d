import { browser } from '$app/environment';
import { error, redirect, type LoadEvent } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { buka, hashDiperlukan, pasangData, sambung, type DuniaTerbuka } from '$lib/desa/catatan';
import { IngatanDunia } from '$lib/desa/data/ingatan-dunia';
import { bukaKemasan } from '$lib/desa/data/kirim-data';
import { muatDuniaAwal } from '$lib/desa/data/muat-satu';
import type { Dunia, RecordedEvent } from '$lib/desa/dunia';
import type { DataImpor } from '$lib/desa/kependudukan/impor/data-impor';
import { bacaCoretan } from './coretan';
import type { TugasTerbuka } from './data-dunia';
import type { DuniaUntukHalaman } from '$lib/server/latihan/dunia';

type Diketahui = { readonly start: Dunia; readonly events: readonly RecordedEvent[] };

/** What this browser already knows of each world. */
const lokal = browser ? new Map<string, Diketahui>() : undefined;

/**
 * What the server has opened of late, by world and number of its last event: a log only grows, so both together say all
 * of it. Only who has just been given the log gets to it.
 */
const terbuka = browser ? undefined : new IngatanDunia<DuniaTerbuka>(60_000, ({ dunia }) => dunia);

/** Only the world of a task needs what marks it and what leads through it, so they come with the task. */
async function bukaTugas(
	{
		tugas,
		asal
	}: Pick<DuniaUntukHalaman, 'asal'> & {
		readonly tugas: NonNullable<DuniaUntukHalaman['tugas']>;
	},
	start: Dunia
): Promise<TugasTerbuka> {
	const { default: Panel } = await import('./TugasPanel.svelte');
	if (tugas.jenis === 'uji') return { ...tugas, Panel, Pemandu: null };
	if (asal === null) throw new Error('Only a test comes without what its data are made from');
	const { task, mode } = tugas;
	const { fillTask, memintaKunci } = await import('$lib/learning/praktik/task');
	const [kunci, Pemandu] = await Promise.all([
		memintaKunci(task)
			? import('$lib/learning/praktik/kunci').then(({ kunciTemuan }) => kunciTemuan(asal))
			: undefined,
		mode === 'lihat'
			? import('./tugas/Pemutar.svelte').then((module) => module.default)
			: mode === 'coba'
				? import('./tugas/Pandu.svelte').then((module) => module.default)
				: null
	]);
	return { ...tugas, kunci, isi: fillTask(task, start, asal.seed, kunci), Panel, Pemandu };
}

/**
 * What imports brought, each fetched once and then in the cache of this browser. Read from a clone of the answer: Kit
 * writes what is read from the answer itself into the page, and thousands of people would travel with every page.
 */
async function ambilData(
	fetch: typeof globalThis.fetch,
	dunia: string,
	hash: readonly string[]
): Promise<ReadonlyMap<string, DataImpor>> {
	const satu = async (nama: string): Promise<readonly [string, DataImpor]> => {
		const response = await fetch(`/latihan/${dunia}/data/${nama}.json`);
		if (!response.ok) error(404, 'Data impor tidak ditemukan');
		// Our own endpoint answers with this shape; see its type.
		return [nama, (await response.clone().json()) as DataImpor];
	};
	return new Map(await Promise.all(hash.map(satu)));
}

/**
 * What every page of a practice village rests on, at the office and at the screens of citizens. Universal on purpose (DESIGN 3.1): the first page and the page without JavaScript come from the
 * server, later ones from the events this browser holds, and only what is new is fetched.
 */
export async function bukaDunia({
	fetch,
	params,
	url,
	depends,
	untrack
}: Pick<LoadEvent, 'fetch' | 'url' | 'depends' | 'untrack'> & {
	readonly params: { readonly dunia: string };
}) {
	depends(`latihan:${params.dunia}`);
	const known = lokal?.get(params.dunia);
	const sejak = known?.events.at(-1)?.version ?? 0;
	const response = await fetch(
		`/latihan/${params.dunia}/catatan.json?sejak=${sejak}${known ? '&data=0' : ''}`
	);
	if (response.status === 401) {
		// The session ended meanwhile; after signing in one is back here.
		const tujuan = untrack(() => url.pathname);
		redirect(303, `${resolve('/masuk')}?tujuan=${encodeURIComponent(tujuan)}`);
	}
	if (!response.ok) error(response.status === 403 ? 403 : 404, 'Dunia latihan tidak ditemukan');
	// Our own endpoint answers with this shape; see its type.
	const catatan = (await response.json()) as DuniaUntukHalaman;

	const { tugas, asal, kemasan, bacaSaja } = catatan;
	const kunci = `${params.dunia}/${catatan.events.at(-1)?.version ?? 0}`;
	const dikenal = terbuka?.ambil(kunci);
	const start =
		dikenal?.start ??
		(kemasan ? bukaKemasan(kemasan) : asal ? await muatDuniaAwal(asal) : known?.start);
	if (!start) throw new Error('A world comes with its data, or with what they are made from');
	const events =
		dikenal?.events ??
		sambung(
			known?.events ?? [],
			pasangData(
				catatan.events,
				await ambilData(fetch, params.dunia, hashDiperlukan(catatan.events))
			)
		);
	const kini = dikenal ?? buka(start, events);
	lokal?.set(params.dunia, { start, events });
	terbuka?.simpan(kunci, kini);
	// Only who looks at somebody else's work may look back; a learner works on what is.
	const diminta = bacaSaja ? url.searchParams.get('sampai') : null;
	const sampai = diminta !== null && /^\d{1,9}$/.test(diminta) ? Number(diminta) : null;
	const coretan = tugas?.mode === 'lihat' ? bacaCoretan(params.dunia) : [];
	const tampil =
		sampai !== null
			? buka(
					start,
					events.filter(({ version }) => version <= sampai)
				)
			: coretan.length > 0
				? buka(start, [...events, ...coretan])
				: kini;
	return {
		duniaId: params.dunia,
		jenis: catatan.jenis,
		bacaSaja,
		sampai,
		/** The whole log, also while an earlier state is looked at. */
		semua: events,
		tugas: tugas && (await bukaTugas({ tugas, asal }, start)),
		...tampil
	};
}
