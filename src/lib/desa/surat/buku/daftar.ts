import type { Dokumen } from '../../../dokumen/dokumen';
import type { Dunia } from '../../dunia';
import { bukuAgenda } from './a7-agenda';
import { bukuEkspedisiDokumen } from './a8-ekspedisi';
import type { NamaJenis, PilihanBuku } from './buku';
import { registerKeluar } from './register-keluar';

/** What the page of the agenda can show, by its word in the address. */
export const daftarLembarAgenda = ['a7', 'keluar'] as const;
export type LembarAgenda = (typeof daftarLembarAgenda)[number];

export const bacaLembar = (teks: string | null): LembarAgenda =>
	daftarLembarAgenda.find((satu) => satu === teks) ?? 'a7';

export type Register = 'agenda' | 'ekspedisi';

/** A register as its address asks for it. */
export function susunRegister(
	register: Register,
	dunia: Dunia,
	jenis: NamaJenis,
	alamat: { get(nama: string): string | null },
	pilihan: PilihanBuku
): Dokumen {
	if (register === 'ekspedisi') return bukuEkspedisiDokumen(dunia, pilihan);
	return bacaLembar(alamat.get('lembar')) === 'keluar'
		? registerKeluar(dunia, jenis, pilihan)
		: bukuAgenda(dunia, jenis, pilihan);
}
