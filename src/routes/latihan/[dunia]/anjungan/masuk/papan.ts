export type Papan = {
	readonly langkah: 'nik' | 'pin';
	readonly nik: string;
	readonly pin: string;
};

export const papanAwal: Papan = { langkah: 'nik', nik: '', pin: '' };

export const panjang = { nik: 16, pin: 6 } as const;

export const daftarTombol = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'ulang', '0', 'hapus'];

/**
 * What the digits so far are after one key. The same on the server, where every key is a form that is sent, and in a browser, where none
 * is.
 */
export function tekan(papan: Papan, tombol: string): Papan {
	const { langkah } = papan;
	const isi = papan[langkah];
	if (/^\d$/.test(tombol)) {
		const baru = (isi + tombol).slice(0, panjang[langkah]);
		const penuh = langkah === 'nik' && baru.length === panjang.nik;
		return { ...papan, [langkah]: baru, langkah: penuh ? 'pin' : langkah };
	}
	switch (tombol) {
		case 'hapus':
			return { ...papan, [langkah]: isi.slice(0, -1) };
		case 'ulang':
			return { ...papan, [langkah]: '' };
		case 'ubah-nik':
			return { ...papan, langkah: 'nik', pin: '' };
		default:
			return papan;
	}
}

const angka = (nilai: unknown, palingBanyak: number): string =>
	typeof nilai === 'string' ? nilai.replace(/\D/g, '').slice(0, palingBanyak) : '';

export const bacaPapan = (form: FormData): Papan => ({
	langkah: form.get('langkah') === 'pin' ? 'pin' : 'nik',
	nik: angka(form.get('nik'), panjang.nik),
	pin: angka(form.get('pin'), panjang.pin)
});
