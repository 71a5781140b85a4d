import type { DataDesa } from './data-desa';
import { tengahNovember } from './desa-kecil';
import type { Komposisi } from './komposisi';
import type { DenahDesa } from './letak';
import { susunDesa } from './susun-desa';

/** Worlds pin this. Whatever changes the village of any seed makes it @2. */
const versiDesaBesar = 'desa-besar@1';

const denah: DenahDesa = [
	'Krajan',
	'Ngemplak',
	'Sumberejo',
	'Karanganyar',
	'Tegalsari',
	'Kedungwaru',
	'Randusari',
	'Wonorejo'
].map((nama) => [nama, [3, 3, 3]]);

/** 2.950 KK in the shares of the small village. */
const komposisi: Komposisi = {
	pasanganTua: 221,
	jandaDuda: 280,
	pasanganMatang: 625,
	tigaGenerasi: 250,
	orangTuaTunggal: 190,
	tunggalDenganOrangTua: 180,
	pasanganDewasa: 380,
	kepalaPerempuan: 49,
	pasanganDenganOrangTua: 250,
	pasanganBaru: 225,
	bayiBelumBerNik: [36, 44],
	lajang: 300
};

/** A village as large as they come: what a page, a search or a replay costs is measured on it. */
export const buatDesaBesar = (seed: number): DataDesa =>
	susunDesa(
		{
			nama: 'Sukamaju',
			kode: '35.99.01.2001',
			denah,
			waktu: tengahNovember,
			komposisi,
			sasaran: { L: 4920, P: 5080 },
			namaBolehSama: true
		},
		`${versiDesaBesar}/${seed}`
	);
