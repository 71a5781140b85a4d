import { addDays, formatTanggal, tanggal, type Tanggal } from '$lib/format/tanggal';
import { labelLevel } from '$lib/learning/competency';
import { daftarJabatan, labelJabatan } from '$lib/learning/jabatan';
import type { KeadaanOrang } from '$lib/learning/keadaan-orang';
import { sebutHitungan } from '$lib/learning/tutup-kecil';
import type { AngkaTampil } from '$lib/server/pantau/angka';
import type { Kolom } from '$lib/ui/kolom';

/** The tables of a wilayah that are about its numbers, on the screen and in the file. */

export type BarisCakupan = {
	/** A seat; '' is all of them. */
	readonly kode: string;
	readonly angka: AngkaTampil['perJabatan'][string];
};

/** Seat by seat in the order of the organisation chart, and all of them. */
export function barisCakupan(angka: AngkaTampil): readonly BarisCakupan[] {
	const terisi = daftarJabatan.flatMap((kode): BarisCakupan[] => {
		const satu = angka.perJabatan[kode];
		return satu ? [{ kode, angka: satu }] : [];
	});
	return terisi.length > 0 ? [...terisi, { kode: '', angka }] : [];
}

/** What stands in a column of the coverage, and the people behind it. */
export const kolomAngka = [
	{ key: 'jabatan', label: 'Terisi', keadaan: 'terisi' },
	{ key: 'teraktivasi', label: 'Teraktivasi', keadaan: 'teraktivasi' },
	{ key: 'aktif', label: 'Aktif', keadaan: 'aktif' },
	{ key: 'mulai', label: 'Mulai', keadaan: 'mulai' },
	{ key: 'selesai', label: 'Selesai', keadaan: 'selesai' },
	{ key: 'macet', label: 'Macet', keadaan: 'macet' },
	{ key: 'senyap', label: 'Senyap', keadaan: 'senyap' }
] as const satisfies readonly {
	readonly key: keyof BarisCakupan['angka'];
	readonly label: string;
	readonly keadaan: KeadaanOrang;
}[];

export const kolomCakupan: readonly Kolom<BarisCakupan>[] = [
	{
		key: 'nama',
		label: 'Jabatan',
		heading: true,
		isi: ({ kode }) => (kode === '' ? 'Semua' : labelJabatan(kode))
	},
	...kolomAngka.map(({ key, label }): Kolom<BarisCakupan> => ({
		key,
		label,
		num: true,
		isi: ({ angka }) => sebutHitungan(angka[key])
	}))
];

export type BarisTingkat = {
	readonly kode: string;
	readonly angka: AngkaTampil['kompetensi'][string];
};

export const barisTingkat = ({
	kompetensi
}: Pick<AngkaTampil, 'kompetensi'>): readonly BarisTingkat[] =>
	Object.entries(kompetensi)
		.map(([kode, angka]) => ({ kode, angka }))
		.toSorted((a, b) => a.kode.localeCompare(b.kode, 'id', { numeric: true }));

export const tingkatan = ['mencoba', 'paham', 'terampil', 'tuntas'] as const;

export const kolomTingkat: readonly Kolom<BarisTingkat>[] = [
	{ key: 'kode', label: 'Kompetensi', heading: true, isi: ({ kode }) => kode },
	...tingkatan.map((satu): Kolom<BarisTingkat> => ({
		key: satu,
		label: labelLevel(satu),
		num: true,
		isi: ({ angka }) => sebutHitungan(angka[satu])
	}))
];

export type BarisMinggu = {
	readonly senin: Tanggal;
	readonly aktif: number;
	readonly selesai: number;
};

/** The newest twelve weeks. One without anything has no entry, and is shown all the same: a gap is what one looks for. */
export function barisMinggu({ minggu }: Pick<AngkaTampil, 'minggu'>): readonly BarisMinggu[] {
	const ada = Object.keys(minggu).toSorted();
	const [pertama, terakhir] = [ada[0], ada.at(-1)];
	if (pertama === undefined || terakhir === undefined) return [];
	const semua: BarisMinggu[] = [];
	for (let senin = tanggal(pertama); senin <= terakhir; senin = addDays(senin, 7)) {
		const { aktif = 0, selesai = 0 } = minggu[senin] ?? {};
		semua.push({ senin, aktif, selesai });
	}
	return semua.slice(-12);
}

export const kolomMinggu: readonly Kolom<BarisMinggu>[] = [
	{
		key: 'senin',
		label: 'Minggu sejak Senin',
		heading: true,
		isi: (row) => formatTanggal(row.senin)
	},
	{ key: 'aktif', label: 'Berkegiatan', num: true, isi: ({ aktif }) => sebutHitungan(aktif) },
	{ key: 'selesai', label: 'Selesai', num: true, isi: ({ selesai }) => sebutHitungan(selesai) }
];
