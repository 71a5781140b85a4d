import type { LangkahSurat, StatusSurat, Surat } from '../surat';

export type TahapSurat = {
	readonly judul: string;
	/** `lewat`: not needed for this letter; `tutup`: it ended before. */
	readonly keadaan: 'selesai' | 'kini' | 'nanti' | 'lewat' | 'tutup';
	/** Who brought it here and when; null while nobody has. */
	readonly langkah: LangkahSurat | null;
};

/** C-04, in their order. Signing gives the number and puts the letter out, so that two of them are reached at once. */
const daftarTahap: readonly { readonly judul: string; readonly oleh: LangkahSurat['langkah'][] }[] =
	[
		{ judul: 'Diajukan', oleh: ['ajukan', 'perbaiki'] },
		{ judul: 'Diverifikasi', oleh: ['verifikasi'] },
		{ judul: 'Diparaf Sekdes', oleh: ['paraf'] },
		{ judul: 'Ditandatangani dan dinomori', oleh: ['tanda-tangani'] },
		{ judul: 'Terbit', oleh: ['tanda-tangani'] },
		{ judul: 'Diserahkan', oleh: ['serahkan'] },
		{ judul: 'Diarsipkan', oleh: ['arsipkan'] }
	];

const berakhir: readonly StatusSurat[] = ['ditolak', 'dibatalkan', 'dicabut'];

/** C-04: the seven states of a letter, which of them it has reached, and which one it waits for. */
export function perjalananSurat({
	status,
	langkah
}: Pick<Surat, 'status' | 'langkah'>): TahapSurat[] {
	// What was given back begins again.
	const mulai = langkah.findLastIndex((satu) => satu.langkah === 'kembalikan') + 1;
	const jalan = langkah.slice(mulai);
	const dicapai = daftarTahap.map(
		({ oleh }) => jalan.findLast((satu) => oleh.includes(satu.langkah)) ?? null
	);
	const terakhir = dicapai.findLastIndex((satu) => satu !== null);
	const tutup = berakhir.includes(status);
	return daftarTahap.map(({ judul }, ke): TahapSurat => {
		const oleh = dicapai[ke] ?? null;
		if (oleh) return { judul, keadaan: 'selesai', langkah: oleh };
		if (ke < terakhir) return { judul, keadaan: 'lewat', langkah: null };
		if (tutup) return { judul, keadaan: 'tutup', langkah: null };
		return { judul, keadaan: ke === terakhir + 1 ? 'kini' : 'nanti', langkah: null };
	});
}
