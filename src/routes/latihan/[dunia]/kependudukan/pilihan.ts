import type { IdentitasDesa } from '$lib/desa/dunia';
import { KOSONG, labelRt } from '$lib/desa/kependudukan/views/saringan-penduduk';

export type Pilihan = { readonly value: string; readonly label: string };

export const dariKode = (
	daftar: readonly { readonly kode: string; readonly label: string }[]
): Pilihan[] => daftar.map(({ kode, label }) => ({ value: kode, label }));

/** A code that no list knows, or none at all, comes from the statistics: the select must still show what is asked. */
export const denganTerpilih = (
	pilihan: readonly Pilihan[],
	terpilih: string,
	label: (kode: string) => string = (kode) => kode
): Pilihan[] =>
	terpilih === '' || pilihan.some(({ value }) => value === terpilih)
		? [...pilihan]
		: [
				...pilihan,
				{ value: terpilih, label: terpilih === KOSONG ? 'Belum diisi' : label(terpilih) }
			];

export const pilihanDusun = (desa: IdentitasDesa): Pilihan[] =>
	desa.dusun.map(({ nama }) => ({ value: nama, label: nama }));

/** Every RW and RT, or those of one dusun. */
export const pilihanRt = (desa: IdentitasDesa, dusun: string): Pilihan[] =>
	desa.dusun
		.filter(({ nama }) => dusun === '' || nama === dusun)
		.flatMap(({ rw }) =>
			rw.flatMap(({ nomor, rt }) => [
				{ value: nomor, label: `RW ${nomor}, semua RT` },
				...rt.map((satu) => {
					const value = `${nomor}-${satu}`;
					return { value, label: labelRt(value) };
				})
			])
		);

/** The words of an address that say something: a form without JavaScript sends its empty fields as well. */
export const tanpaKosong = (query: URLSearchParams): URLSearchParams =>
	new URLSearchParams([...query].filter(([, nilai]) => nilai.trim() !== ''));

/** The page asked for, held within those that there are. */
export const nomorHalaman = (query: URLSearchParams, jumlah: number, perHalaman: number): number =>
	Math.min(
		Math.max(1, Math.ceil(jumlah / perHalaman)),
		Math.max(1, Math.trunc(Number(query.get('halaman'))) || 1)
	);
