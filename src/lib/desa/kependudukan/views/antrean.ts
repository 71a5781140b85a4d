import {
	akhirBulan,
	bulanDari,
	bulanSebelum,
	bulanSesudah,
	type Bulan
} from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import type { Peran } from '../../peran';
import type { Injeksi } from '../injeksi';
import { semuaDesa } from '../kecamatan';
import type { Laporan, StatusLaporan } from '../laporan';
import type { Penduduk } from '../penduduk';
import type { Verval } from '../verval';

/** Whose move it is; null when nobody has to do anything. */
export type Giliran = 'desa' | 'kecamatan' | null;

type Desa = { readonly kode: string; readonly nama: string };

export type AntreanVerval = {
	readonly verval: Verval;
	readonly desa: Desa;
	readonly penduduk: Penduduk | undefined;
	readonly giliran: Giliran;
};

export type AntreanInjeksi = {
	readonly injeksi: Injeksi;
	readonly desa: Desa;
	readonly giliran: Giliran;
};

export type AntreanLaporan = {
	readonly bulan: Bulan;
	readonly laporan: Laporan | undefined;
	readonly giliran: Giliran;
};

/** What goes back and forth between the villages and the kecamatan, the newest first (G-02 to G-04). */
export type Antrean = {
	readonly laporan: readonly AntreanLaporan[];
	readonly verval: readonly AntreanVerval[];
	readonly injeksi: readonly AntreanInjeksi[];
};

const giliranLaporan: Readonly<Record<StatusLaporan, Giliran>> = {
	diajukan: 'kecamatan',
	dikembalikan: 'desa',
	dikunci: null
};

/** A month can be handed in from its last day (G-04). */
export const sudahJatuhTempo = (dunia: Pick<Dunia, 'tanggal'>, bulan: Bulan): boolean =>
	dunia.tanggal >= akhirBulan(bulan);

/** The months of the world so far, the first one first. */
export function daftarBulan({ tanggal, tanggalMulai }: Dunia): Bulan[] {
	const bulan: Bulan[] = [];
	for (let satu = bulanDari(tanggalMulai); satu <= bulanDari(tanggal); satu = bulanSesudah(satu))
		bulan.push(satu);
	return bulan;
}

/** The month whose report is asked for now: the present one on its last day, else the one before; null in the first. */
export function bulanDilaporkan(dunia: Dunia): Bulan | null {
	const kini = bulanDari(dunia.tanggal);
	const bulan = sudahJatuhTempo(dunia, kini) ? kini : bulanSebelum(kini);
	return bulan < bulanDari(dunia.tanggalMulai) ? null : bulan;
}

export function antrean(dunia: Dunia): Antrean {
	const desaByKode = new Map(semuaDesa(dunia).map((desa) => [desa.kode, desa]));
	return {
		laporan: daftarBulan(dunia)
			.filter((bulan) => sudahJatuhTempo(dunia, bulan) || dunia.kependudukan.laporan.has(bulan))
			.map((bulan) => {
				const laporan = dunia.kependudukan.laporan.get(bulan);
				return {
					bulan,
					laporan,
					giliran: laporan ? giliranLaporan[laporan.status] : 'desa'
				} as const;
			})
			.reverse(),
		verval: [...dunia.verval.values()].reverse().flatMap((verval) => {
			const desa = desaByKode.get(verval.desaKode);
			if (!desa) return [];
			const penduduk = desa.kependudukan.penduduk.get(verval.pendudukId);
			return [{ verval, desa, penduduk, giliran: giliranVerval(verval) }];
		}),
		injeksi: [...desaByKode.values()].flatMap((desa) =>
			[...desa.kependudukan.injeksi.values()].reverse().map((injeksi) => ({
				injeksi,
				desa,
				giliran: injeksi.status === 'menunggu' ? ('desa' as const) : null
			}))
		)
	};
}

export function giliranVerval({ status }: Verval): Giliran {
	if (status === 'selesai') return null;
	return status === 'dijawab' ? 'kecamatan' : 'desa';
}

/** How many things wait for the role one acts in. Of the neighbours nobody acts here: theirs wait for others. */
export function menungguPeran(dunia: Dunia): number {
	const milik = sisi(dunia.peran);
	const { laporan, verval, injeksi } = antrean(dunia);
	const hitung = (daftar: readonly { readonly giliran: Giliran; readonly desa?: Desa }[]): number =>
		daftar.filter(
			({ giliran, desa }) =>
				giliran === milik && (milik === 'kecamatan' || !desa || desa.kode === dunia.desa.kode)
		).length;
	return hitung(laporan) + hitung(verval) + hitung(injeksi);
}

export const sisi = (peran: Peran): 'desa' | 'kecamatan' =>
	peran === 'kecamatan' ? 'kecamatan' : 'desa';
