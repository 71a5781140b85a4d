import { cariKk, cariSiapa } from '$lib/learning/praktik/checks/context';
import { halamanDari } from '$lib/learning/praktik/halaman';
import type { FilledStep } from '$lib/learning/praktik/task';
import { alamatHalaman } from '../alamat';
import { tugasTerbuka, type DataDunia } from '../data-dunia';

/** The page a step is done on, as the world stands now; null while the person it is about is not there yet. */
export function alamatLangkah(data: DataDunia, { halaman, siapa }: FilledStep): string | null {
	const tugas = tugasTerbuka(data);
	if (siapa === null || !tugas) return alamatHalaman(data.duniaId, halaman);
	const context = { cast: tugas.isi.cast, start: data.start, dunia: data.dunia };
	switch (halamanDari(halaman).tentang) {
		case 'keluarga':
			return alamatHalaman(data.duniaId, halaman, { keluargaId: cariKk(siapa, context)?.id });
		case 'desa':
			return alamatHalaman(data.duniaId, halaman, {
				desaKode: tugas.isi.cast.raw.get(`${siapa}.kodeDesa`)
			});
		default:
			return alamatHalaman(data.duniaId, halaman, { pendudukId: cariSiapa(siapa, context)?.id });
	}
}

/** Whether the browser shows the page of a step: queries such as a filter do not matter. */
export const diHalaman = (alamat: string | null, pathname: string): boolean =>
	alamat !== null && alamat.split('?')[0] === pathname;
