import { formatTanggal } from '$lib/format/tanggal';
import { labelJabatan } from '$lib/learning/jabatan';
import type { BarisKesiapan } from '$lib/server/pantau/halaman-kesiapan';
import type { JabatanSiap, KesiapanDesa } from '$lib/server/pantau/kesiapan';
import type { Kolom } from '$lib/ui/kolom';
import { labelAnak } from './kolom';
import { sebutHari } from './kartu';
import type { Tempat } from '$lib/server/pantau/tempat';

/** 'Sekretaris Desa atau Kasi Pemerintahan' */
export const sebutSalahSatu = ({ salahSatu }: Pick<JabatanSiap, 'salahSatu'>): string =>
	salahSatu.map(labelJabatan).join(' atau ');

/** What is missing at one seat, as a trainer says it; null: nothing. */
export function sebutKurang(jabatan: JabatanSiap): string | null {
	if (jabatan.siap) return null;
	const siapa = sebutSalahSatu(jabatan);
	if (!jabatan.orang) return `${siapa}: belum ada akun`;
	const kurang = jabatan.kompetensi.filter(({ terbukti }) => !terbukti).map(({ kode }) => kode);
	return `${siapa} (${jabatan.orang.nama}): belum membuktikan ${kurang.join(', ')}`;
}

export const sebutKekurangan = ({ jabatan }: Pick<KesiapanDesa, 'jabatan'>): string =>
	jabatan.flatMap((satu) => sebutKurang(satu) ?? []).join('; ');

/** 'Batas 31 Desember 2026, 38 hari lagi (PP 43/2014 Ps. 101)' */
export function sebutBatas({ batas, dasar }: Pick<KesiapanDesa, 'batas' | 'dasar'>): string | null {
	if (!batas) return null;
	const lagi = batas.hariLagi === 0 ? 'hari ini' : `${sebutHari(batas.hariLagi)} lagi`;
	const sumber =
		dasar && ` (${dasar.ref}${dasar.certainty === 'perlu-dicek' ? ', perlu dicek' : ''})`;
	return `Batas ${formatTanggal(batas.tanggal)}, ${lagi}${sumber ?? ''}`;
}

export const kolomKesiapan = (anak: Tempat['anak']): readonly Kolom<BarisKesiapan>[] =>
	anak === 'desa' || anak === 'orang'
		? [
				{ key: 'nama', label: 'Desa', heading: true, isi: ({ nama }) => nama },
				{ key: 'kode', label: 'Kode', hanyaBerkas: true, isi: ({ kode }) => kode },
				{ key: 'siap', label: 'Siap', isi: ({ siap }) => (siap > 0 ? 'Siap' : 'Belum') },
				{
					key: 'kurang',
					label: 'Yang masih kurang',
					isi: ({ rincian }) => (rincian && sebutKekurangan(rincian)) || null
				}
			]
		: [
				{ key: 'nama', label: labelAnak[anak], heading: true, isi: ({ nama }) => nama },
				{ key: 'kode', label: 'Kode', hanyaBerkas: true, isi: ({ kode }) => kode },
				{ key: 'desa', label: 'Desa', num: true, isi: ({ desa }) => desa },
				{ key: 'siap', label: 'Siap', num: true, isi: ({ siap }) => siap },
				{ key: 'belum', label: 'Belum siap', num: true, isi: ({ desa, siap }) => desa - siap }
			];
