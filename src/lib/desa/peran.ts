/** The office in which the learner acts inside a practice world (DESIGN 3.1). */
export const daftarPeran = [
	'operator',
	'kasi-pelayanan',
	'kaur-tu',
	'sekdes',
	'kades',
	'kecamatan'
] as const;
export type Peran = (typeof daftarPeran)[number];

const label: Record<Peran, string> = {
	operator: 'Operator',
	'kasi-pelayanan': 'Kasi Pelayanan',
	'kaur-tu': 'Kaur TU',
	sekdes: 'Sekdes',
	kades: 'Kades',
	kecamatan: 'Kecamatan'
};

export const labelPeran = (peran: Peran): string => label[peran];

export const isPeran = (text: string): text is Peran =>
	(daftarPeran as readonly string[]).includes(text);
