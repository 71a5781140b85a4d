/** Fifths of the way from none to all, from pale to full: what the legend of the map says. */
export const kelasPetak = [
	{ kelas: 'nilai-1', label: 'di bawah 20%' },
	{ kelas: 'nilai-2', label: '20–39%' },
	{ kelas: 'nilai-3', label: '40–59%' },
	{ kelas: 'nilai-4', label: '60–79%' },
	{ kelas: 'nilai-5', label: '80% ke atas' }
] as const;

/** Of a village there is only yes and no. */
export const kelasDesa = [
	{ kelas: 'nilai-1', label: 'belum siap' },
	{ kelas: 'nilai-5', label: 'siap' }
] as const;

export type KelasPetak = (typeof kelasPetak)[number]['kelas'] | 'kosong';

/** @param share From 0 to 1; null: there is nothing to say of it. */
export function kelasNilai(share: number | null): KelasPetak {
	if (share === null) return 'kosong';
	const step = Math.min(kelasPetak.length - 1, Math.max(0, Math.floor(share * kelasPetak.length)));
	return kelasPetak[step]?.kelas ?? 'kosong';
}
