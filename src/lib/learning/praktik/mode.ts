/** How a task is worked on. All four come from one file (DESIGN 3.2). */
export const daftarMode = ['lihat', 'coba', 'kerjakan', 'uji'] as const;
export type Mode = (typeof daftarMode)[number];

const sebutan: Record<Mode, { readonly label: string; readonly kalimat: string }> = {
	lihat: {
		label: 'Lihat',
		kalimat: 'Halaman mengerjakannya sendiri langkah demi langkah, dan dapat dijeda.'
	},
	coba: {
		label: 'Coba',
		kalimat: 'Anda yang mengerjakan, dipandu satu petunjuk setiap langkah.'
	},
	kerjakan: {
		label: 'Kerjakan',
		kalimat: 'Hanya keadaan dan yang harus dihasilkan; pemeriksaan dan petunjuk bila diminta.'
	},
	uji: {
		label: 'Uji',
		kalimat: 'Orang dan angka lain, tanpa petunjuk, dan dikirim satu kali.'
	}
};

export const labelMode = (mode: Mode): string => sebutan[mode].label;
export const kalimatMode = (mode: Mode): string => sebutan[mode].kalimat;

export const isMode = (text: string): text is Mode =>
	(daftarMode as readonly string[]).includes(text);
