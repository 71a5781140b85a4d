import type { IdentitasDesa } from '$lib/desa/dunia';
import { tulisLokasi } from '$lib/desa/kependudukan/forms/kepindahan';
import { labelJenisKelamin } from '$lib/desa/kependudukan/kode';
import { daftarLetak, labelLetak } from '$lib/desa/kependudukan/letak-desa';
import type { Penduduk } from '$lib/desa/kependudukan/penduduk';
import type { calonKepala } from '$lib/desa/kependudukan/shdk-baru';
import { KOSONG, labelRt } from '$lib/desa/kependudukan/views/saringan-penduduk';

export type Pilihan = { readonly value: string; readonly label: string };

export const dariKode = (
	daftar: readonly { readonly kode: string; readonly label: string }[]
): Pilihan[] => daftar.map(({ kode, label }) => ({ value: kode, label }));

export const pilihanJenisKelamin: readonly Pilihan[] = (['L', 'P'] as const).map((value) => ({
	value,
	label: labelJenisKelamin(value)
}));

/** 'surat kematian' -> 'Surat kematian', where it stands alone. */
export const berhurufBesar = (teks: string): string => teks.charAt(0).toUpperCase() + teks.slice(1);

/** Every neighbourhood of the village, as the forms send it. */
export const pilihanLetak = (desa: IdentitasDesa): Pilihan[] =>
	daftarLetak(desa).map((letak) => ({ value: tulisLokasi(letak), label: labelLetak(letak) }));

/** Who may be head of a new KK; who may not yet is shown too, and why. */
export const pilihanKepala = (
	{ boleh, belum }: ReturnType<typeof calonKepala>,
	keterangan: (orang: Penduduk) => string
) => [
	...boleh.map((orang) => ({ value: orang.id, label: orang.nama, hint: keterangan(orang) })),
	...belum.map((orang) => ({
		value: orang.id,
		label: orang.nama,
		hint: `${keterangan(orang)}: belum 17 tahun dan belum kawin`,
		disabled: true
	}))
];

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
