import { formatAngka } from '$lib/format/angka';
import { formatTanggal } from '$lib/format/tanggal';
import type { KeadaanOrang } from '$lib/learning/keadaan-orang';
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

/** Addresses of the lists behind the numbers. */
export type Tujuan = {
	/** People who need help, to work through. */
	readonly bantuan: (jenis: 'macet' | 'senyap') => string;
	/** Exactly those who are counted. */
	readonly orang: (keadaan: KeadaanOrang) => string;
	/** Villages that are ready or not; null where nothing is asked of them. */
	readonly siap: string | null;
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
 * @param tujuan Where the lists of people are; null for who sees totals only, and is shown an order of the list instead.
 */
export function kartuPantau(
	{
		jenis,
		tempat,
		angka,
		kesiapan
	}: Pick<HalamanPantau, 'jenis' | 'tempat' | 'angka' | 'kesiapan'>,
	query: URLSearchParams,
	tujuan: Tujuan | null
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
	const alamatSiap = tujuan?.siap ?? urut('siap');
	const alamatOrang = (keadaan: KeadaanOrang, by: string) => tujuan?.orang(keadaan) ?? urut(by);
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
			href: alamatOrang('terisi', 'jabatan')
		},
		{
			label: 'Aktif 28 hari',
			value: hitung(angka.aktif),
			note: 'orang belajar atau berlatih',
			href: orang ? daftar({ keadaan: 'aktif' }) : alamatOrang('aktif', 'aktif')
		},
		{
			label: 'Macet, perlu bantuan',
			value: hitung(angka.macet),
			note: `${dalamKalimat(angka.senyap)} lainnya senyap`,
			...(angka.macet > 0 ? { tone: 'bata' as const } : {}),
			href: tujuan?.bantuan('macet') ?? urut('macet', 'turun')
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
					href: orang ? daftar({ keadaan: 'selesai' }) : alamatOrang('selesai', 'selesai')
				}
	];
}
