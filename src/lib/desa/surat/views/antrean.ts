import type { Dunia } from '../../dunia';
import type { Antrean } from '../layanan';
import type { Surat } from '../surat';
import { namaPemohon } from './daftar-surat';

export type BarisAntrean = {
	readonly antrean: Antrean;
	readonly surat: Surat | undefined;
	/** Of a request; who only came to ask has no name here. */
	readonly nama: string;
};

export type AntreanHari = {
	readonly menunggu: readonly BarisAntrean[];
	readonly diLoket: readonly BarisAntrean[];
	readonly selesai: readonly BarisAntrean[];
};

/** C-05: the queue of the world's day, in the order of its numbers. */
export function antreanHari(dunia: Dunia): AntreanHari {
	const { persuratan, tanggal } = dunia;
	const semua = [...persuratan.antrean.values()]
		.filter((satu) => satu.tanggal === tanggal)
		.sort((a, b) => a.nomor - b.nomor)
		.map((antrean): BarisAntrean => {
			const surat = antrean.suratId === null ? undefined : persuratan.surat.get(antrean.suratId);
			return { antrean, surat, nama: surat ? namaPemohon(dunia, surat) : '' };
		});
	const dengan = (...status: readonly Antrean['status'][]): BarisAntrean[] =>
		semua.filter(({ antrean }) => status.includes(antrean.status));
	return {
		menunggu: dengan('menunggu'),
		diLoket: dengan('dipanggil', 'dilayani'),
		selesai: dengan('selesai', 'tidak-hadir', 'ditolak')
	};
}

/** How many are called before this one. */
export const didepan = (dunia: Dunia, { tanggal, nomor }: Antrean): number =>
	[...dunia.persuratan.antrean.values()].filter(
		(satu) => satu.tanggal === tanggal && satu.status === 'menunggu' && satu.nomor < nomor
	).length;
