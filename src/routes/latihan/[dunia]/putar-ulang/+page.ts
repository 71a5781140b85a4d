import { error } from '@sveltejs/kit';
import { replay } from '$lib/desa/dunia';
import type { PageLoad } from './$types';

/** What a trainer steps through is the whole log, whatever version the layout shows the other pages at. */
export const load: PageLoad = async ({ parent, data }) => {
	const { jenis, tugas, start, semua } = await parent();
	if (jenis !== 'tugas' || !tugas) error(404, 'Halaman tidak ditemukan');
	const terakhir = semua.at(-1)?.version ?? 0;
	const sampai = Math.min(data.diminta ?? terakhir, terakhir);
	const sampaiEvent = semua.findLast(({ version }) => version <= sampai);
	// One act may be several events: it is looked at whole, from before its first to after its last.
	const perintah = sampaiEvent?.commandId ?? null;
	const milik = semua.filter(({ commandId }) => commandId === perintah);
	const awal = (milik[0]?.version ?? 1) - 1;
	const akhir = milik.at(-1)?.version ?? 0;
	const hingga = (version: number) =>
		replay(
			start,
			semua.filter((event) => event.version <= version)
		);
	return {
		...data,
		awal,
		akhir,
		terakhir,
		sebelum: hingga(awal),
		sesudah: hingga(akhir),
		berikut: semua.find(({ version }) => version > akhir)
	};
};
