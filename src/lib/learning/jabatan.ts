/** Seats in a village government, in the order of the organisation chart. */
const label = {
	'kepala-desa': 'Kepala Desa',
	'sekretaris-desa': 'Sekretaris Desa',
	'kaur-keuangan': 'Kaur Keuangan',
	'kaur-perencanaan': 'Kaur Perencanaan',
	'kaur-tata-usaha': 'Kaur Tata Usaha dan Umum',
	'kasi-pemerintahan': 'Kasi Pemerintahan',
	'kasi-pelayanan': 'Kasi Pelayanan',
	'kasi-kesejahteraan': 'Kasi Kesejahteraan',
	'kepala-dusun': 'Kepala Dusun',
	'operator-sid': 'Operator SID',
	'anggota-bpd': 'Anggota BPD'
} as const;

export type Jabatan = keyof typeof label;

// Keys of an object written above, in the order written.
export const daftarJabatan = Object.keys(label) as Jabatan[];

export const isJabatan = (text: string): text is Jabatan => Object.hasOwn(label, text);

export const labelJabatan = (kode: string): string => (isJabatan(kode) ? label[kode] : kode);
