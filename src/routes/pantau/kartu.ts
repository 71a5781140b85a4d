import { formatAngka } from '$lib/format/angka';
import type { HalamanPantau } from '$lib/server/pantau/pantau';
import { withParams } from '$lib/ui/data-table';

export type Kartu = {
	readonly label: string;
	readonly value: string;
	readonly note: string;
	readonly tone?: 'bata';
	/** The list behind the number, in the order or with the filter that shows it. */
	readonly href: string;
};

/** The five numbers of a wilayah, or the four of a village. */
export function kartuPantau(
	{ jenis, tempat, angka }: Pick<HalamanPantau, 'jenis' | 'tempat' | 'angka'>,
	query: URLSearchParams
): Kartu[] {
	const daftar = (changes: { urut?: string; arah?: string; keadaan?: string }) =>
		withParams(
			query,
			{ cari: null, keadaan: null, urut: null, arah: null, halaman: null, ...changes },
			'daftar'
		);
	const urut = (by: string, arah = 'naik') => daftar({ urut: by, arah });
	const orang = jenis === 'orang';
	const sepi = angka.desaTanpaKegiatan;
	const nilai =
		angka.nilai === null ? 'belum ada nilai' : `nilai rata-rata ${formatAngka(angka.nilai, 1)}`;
	return [
		...(orang
			? []
			: [
					{
						label: 'Desa tanpa kegiatan',
						value: formatAngka(sepi),
						note: `28 hari, dari ${formatAngka(angka.desa)} desa`,
						...(sepi > 0 ? { tone: 'bata' as const } : {}),
						href:
							tempat.anak === 'desa'
								? daftar({ keadaan: 'tanpa-kegiatan' })
								: urut('tanpa-kegiatan', 'turun')
					}
				]),
		{
			label: 'Jabatan terisi',
			value: formatAngka(angka.jabatan),
			note: `oleh ${formatAngka(angka.orang)} orang`,
			href: orang ? daftar({ keadaan: 'menjabat' }) : urut('jabatan')
		},
		{
			label: 'Aktif 28 hari',
			value: formatAngka(angka.aktif),
			note: 'orang belajar atau berlatih',
			href: orang ? daftar({ keadaan: 'aktif' }) : urut('aktif')
		},
		{
			label: 'Selesai kursus',
			value: formatAngka(angka.selesai),
			note: `dari ${formatAngka(angka.mulai)} orang yang mulai`,
			href: orang ? daftar({ keadaan: 'selesai' }) : urut('selesai')
		},
		{
			label: 'Lulus latihan',
			value: formatAngka(angka.lulusLatihan),
			note: nilai,
			href: orang ? daftar({ keadaan: 'lulus-latihan' }) : urut('latihan')
		}
	];
}
