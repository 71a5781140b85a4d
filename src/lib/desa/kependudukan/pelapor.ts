/** Who comes to the counter for a family: arrival, KK and data. A birth has a list of its own. */
export const daftarPelapor = [
	'yang-bersangkutan',
	'kepala-keluarga',
	'anggota-keluarga',
	'kuasa',
	'lainnya'
] as const;
export type HubunganPelaporKk = (typeof daftarPelapor)[number];

export type PelaporKk = { readonly nama: string; readonly hubungan: HubunganPelaporKk };

const label: Record<HubunganPelaporKk, string> = {
	'yang-bersangkutan': 'Yang bersangkutan',
	'kepala-keluarga': 'Kepala keluarga',
	'anggota-keluarga': 'Anggota keluarga',
	kuasa: 'Kuasa (membawa F-1.07)',
	lainnya: 'Lainnya'
};

export const labelPelapor = (kode: HubunganPelaporKk): string => label[kode];
