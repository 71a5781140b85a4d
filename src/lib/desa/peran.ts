/** The office in which the learner acts inside a practice world (DESIGN 3.1). */
export const daftarPeran = [
	'operator',
	'kasi-pelayanan',
	'kaur-tu',
	'kaur-perencanaan',
	'kaur-keuangan',
	'kasi-pemerintahan',
	'kasi-kesejahteraan',
	'sekdes',
	'kades',
	'bpd',
	'kecamatan'
] as const;
export type Peran = (typeof daftarPeran)[number];

const label: Record<Peran, string> = {
	operator: 'Operator',
	'kasi-pelayanan': 'Kasi Pelayanan',
	'kaur-tu': 'Kaur TU',
	'kaur-perencanaan': 'Kaur Perencanaan',
	'kaur-keuangan': 'Kaur Keuangan',
	'kasi-pemerintahan': 'Kasi Pemerintahan',
	'kasi-kesejahteraan': 'Kasi Kesejahteraan',
	sekdes: 'Sekdes',
	kades: 'Kades',
	bpd: 'BPD',
	kecamatan: 'Kecamatan'
};

export const labelPeran = (peran: Peran): string => label[peran];

/** 'Operator atau Sekdes'; of more than two 'Operator, Kasi Pelayanan, atau Kaur TU'. */
export function salahSatuPeran(daftar: readonly Peran[]): string {
	const nama = daftar.map(labelPeran);
	return nama.length <= 2
		? nama.join(' atau ')
		: `${nama.slice(0, -1).join(', ')}, atau ${nama.at(-1) ?? ''}`;
}

export const isPeran = (text: string): text is Peran =>
	(daftarPeran as readonly string[]).includes(text);
