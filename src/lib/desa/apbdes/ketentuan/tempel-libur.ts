import { parseTanggal } from '../../../format/tanggal';
import type { IsianLibur } from './isian';
import { tulisTanggal } from './isian';

/** A line that was pasted: what it says, or what is wrong with it. */
export type BarisTempel = { readonly nomor: number } & (
	| { readonly ok: true; readonly libur: IsianLibur }
	| { readonly ok: false; readonly message: string }
);

// A name may begin with a digit ('1 Muharam'), so the date ends at the first blank, comma or tab after the year.
const bentuk = /^(\S*\d{4}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2} [a-z]+ \d{4})[\s,;:]+(\S.*)$/i;

/** Reads 'dd-mm-yyyy nama' line by line; empty lines are passed over, and lines are numbered as they were pasted. */
export function bacaTempel(teks: string): readonly BarisTempel[] {
	return teks.split('\n').flatMap((baris, ke): BarisTempel[] => {
		const isi = baris.trim();
		if (isi === '') return [];
		const nomor = ke + 1;
		const cocok = bentuk.exec(isi);
		const hari = cocok?.[1] ?? isi;
		const tanggal = parseTanggal(hari);
		if (tanggal && !cocok)
			return [{ nomor, ok: false, message: `"${hari}" belum diberi nama hari liburnya.` }];
		if (!tanggal)
			return [
				{
					nomor,
					ok: false,
					message: cocok
						? `tanggal "${hari}" tidak ada di kalender.`
						: `"${isi.slice(0, 40)}" tidak diawali tanggal.`
				}
			];
		return [{ nomor, ok: true, libur: { tanggal: tulisTanggal(tanggal), nama: cocok?.[2] ?? '' } }];
	});
}
