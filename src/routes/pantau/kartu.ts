import { formatAngka } from '$lib/format/angka';
import { formatTanggal } from '$lib/format/tanggal';
import { isDisamarkan, sebutHitungan } from '$lib/learning/tutup-kecil';
import type { HalamanPantau } from '$lib/server/pantau/pantau';
import { withParams } from '$lib/ui/data-table';

export type Kartu = {
	readonly label: string;
	readonly value: string;
	readonly note: string;
	readonly tone?: 'bata' | 'kunyit';
	/** The list behind the number, in the order or with the filter that shows it. */
	readonly href: string;
};

export const sebutHari = (hariLagi: number): string =>
	hariLagi === 0 ? 'hari ini' : `${formatAngka(hariLagi)} hari`;

/** As it is said: grouped, or closed because it is small. */
export function hitung(n: number): string {
	const kata = sebutHitungan(n);
	return typeof kata === 'number' ? formatAngka(kata) : kata;
}

/** The same in a sentence. */
const dalamKalimat = (n: number): string => (isDisamarkan(n) ? 'sejumlah' : hitung(n));

/**
 * The five numbers of a wilayah, or the four of a village; what it has to be ready for comes first and last.
 * @param bantuan Address of the working list behind a state; null for who sees totals only.
 */
export function kartuPantau(
	{
		jenis,
		tempat,
		angka,
		kesiapan
	}: Pick<HalamanPantau, 'jenis' | 'tempat' | 'angka' | 'kesiapan'>,
	query: URLSearchParams,
	bantuan: ((jenis: 'macet' | 'senyap') => string) | null,
	/** Address of the villages that are ready or not; null for who sees totals only. */
	rincianSiap: string | null
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
	const siap = kesiapan.dipilih;
	const alamatSiap = rincianSiap ?? urut('siap');
	const nilai = angka.nilai === null ? '' : ` · nilai rata-rata ${formatAngka(angka.nilai, 1)}`;
	return [
		...(siap && !orang
			? [
					{
						label: `Desa siap ${siap.nama}`,
						value: formatAngka(angka.desaSiap[siap.id] ?? 0),
						note: `dari ${formatAngka(angka.desa)} desa`,
						href: alamatSiap
					}
				]
			: []),
		...(orang || siap
			? []
			: [
					{
						label: 'Desa tanpa kegiatan',
						value: formatAngka(sepi),
						note: `28 hari, dari ${formatAngka(angka.desa)} desa`,
						href:
							tempat.anak === 'desa'
								? daftar({ keadaan: 'tanpa-kegiatan' })
								: urut('tanpa-kegiatan', 'turun')
					}
				]),
		{
			label: 'Jabatan terisi',
			value: hitung(angka.jabatan),
			note: `${dalamKalimat(angka.teraktivasi)} orang sudah memakai akunnya`,
			href: orang ? daftar({ keadaan: 'menjabat' }) : urut('jabatan')
		},
		{
			label: 'Aktif 28 hari',
			value: hitung(angka.aktif),
			note: 'orang belajar atau berlatih',
			href: orang ? daftar({ keadaan: 'aktif' }) : urut('aktif')
		},
		{
			label: 'Macet, perlu bantuan',
			value: hitung(angka.macet),
			note: `${dalamKalimat(angka.senyap)} lainnya senyap`,
			...(angka.macet > 0 ? { tone: 'bata' as const } : {}),
			href: bantuan ? bantuan('macet') : urut('macet', 'turun')
		},
		siap?.batas && !orang
			? {
					label: `Batas ${siap.nama}`,
					value: sebutHari(siap.batas.hariLagi),
					note:
						formatTanggal(siap.batas.tanggal) +
						(siap.dasar?.certainty === 'perlu-dicek' ? ' (perlu dicek)' : ''),
					tone: 'kunyit',
					href: alamatSiap
				}
			: {
					label: 'Selesai kursus',
					value: hitung(angka.selesai),
					note: `dari ${dalamKalimat(angka.mulai)} orang yang mulai${nilai}`,
					href: orang ? daftar({ keadaan: 'selesai' }) : urut('selesai')
				}
	];
}
