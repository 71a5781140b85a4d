import { daftarStatusSurat, type AsalSurat } from '../surat';
import { asalSurat } from './label';
import type { SaringanSurat } from './daftar-surat';

/** So many letters are one file; the next ones are its next volume (`?bagian=2`). */
export const suratPerBerkas = 500;

const isAsal = (teks: string): teks is AsalSurat => Object.hasOwn(asalSurat, teks);

/** What a list of letters was filtered by, as it stands in its address. */
export function bacaSaringan(alamat: { get(nama: string): string | null }): SaringanSurat {
	const isi = (nama: string): string => alamat.get(nama) ?? '';
	const asal = isi('asal');
	return {
		cari: isi('cari'),
		status: daftarStatusSurat.find((satu) => satu === isi('status')) ?? null,
		jenis: isi('jenis') || null,
		asal: isAsal(asal) ? asal : null,
		tahun: /^\d{4}$/.test(isi('tahun')) ? Number(isi('tahun')) : null
	};
}
