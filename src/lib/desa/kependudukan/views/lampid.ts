import { bulanDari, type Bulan } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import type { Problem } from '../../problem';
import type { Penduduk } from '../penduduk';
import { pendudukAktif, type JenisPeristiwa, type Peristiwa } from '../state';
import { cacahSel, gabungSel, jumlahSel, samaSel, selKosong, type Sel } from './sel';

/** The change of one month, for the village or one dusun. */
export type Mutasi = { readonly awal: Sel; readonly akhir: Sel } & Readonly<
	Record<JenisPeristiwa, Sel>
>;

export type BarisKejadian = {
	readonly peristiwa: Peristiwa;
	readonly penduduk: Penduduk;
	/** It happened in another month than the one it was reported in (B-07). */
	readonly bedaBulan: boolean;
};

export type Lampid = {
	readonly bulan: Bulan;
	readonly desa: Mutasi;
	readonly dusun: readonly { readonly nama: string; readonly mutasi: Mutasi }[];
	readonly kkAwal: number;
	readonly kkAkhir: number;
	readonly daftar: readonly BarisKejadian[];
	/** What does not add up; empty when book and register agree. */
	readonly problems: readonly Problem[];
};

/** B-07: which way an event moves the count. */
export const tandaPeristiwa: Readonly<Record<JenisPeristiwa, 1 | -1>> = {
	lahir: 1,
	datang: 1,
	mati: -1,
	pindah: -1,
	hilang: -1
};

/**
 * The monthly report. B-07, per cell: akhir = awal + lahir + datang - mati - pindah - hilang; the
 * month is that of the report date. `start` is the world before its first event: its people are the
 * opening of the first month, and every later opening is the end of the month before.
 */
export function lampid(dunia: Dunia, start: Dunia, bulan: Bulan): Lampid {
	const { penduduk, keluarga, peristiwa } = dunia.kependudukan;
	const kejadian = peristiwa.flatMap((satu) => {
		const orang = penduduk.get(satu.pendudukId);
		return orang ? [{ peristiwa: satu, orang }] : [];
	});
	const dusunDari = (orang: Penduduk): string => keluarga.get(orang.keluargaId)?.dusun ?? '';
	const orangMula = pendudukAktif(start.kependudukan);

	const hitung = (saring: (orang: Penduduk) => boolean): Mutasi => {
		const sel = (pilih: (satu: Peristiwa) => boolean): Sel =>
			cacahSel(
				kejadian.filter((satu) => pilih(satu.peristiwa) && saring(satu.orang)).map((x) => x.orang)
			);
		let awal = cacahSel(orangMula.filter(saring));
		const bulanIni = {
			lahir: selKosong,
			mati: selKosong,
			datang: selKosong,
			pindah: selKosong,
			hilang: selKosong
		};
		for (const jenis of Object.keys(tandaPeristiwa) as JenisPeristiwa[]) {
			const sebelum = sel((x) => x.jenis === jenis && bulanDari(x.tanggalLapor) < bulan);
			awal = gabungSel(awal, sebelum, tandaPeristiwa[jenis]);
			bulanIni[jenis] = sel((x) => x.jenis === jenis && bulanDari(x.tanggalLapor) === bulan);
		}
		let akhir = awal;
		for (const jenis of Object.keys(tandaPeristiwa) as JenisPeristiwa[])
			akhir = gabungSel(akhir, bulanIni[jenis], tandaPeristiwa[jenis]);
		return { awal, ...bulanIni, akhir };
	};

	const desa = hitung(() => true);
	const dusun = dunia.desa.dusun.map(({ nama }) => ({
		nama,
		mutasi: hitung((orang) => dusunDari(orang) === nama)
	}));
	const kkAktif = [...keluarga.values()].filter((kk) => kk.aktif).length;
	return {
		bulan,
		desa,
		dusun,
		kkAwal: [...start.kependudukan.keluarga.values()].filter((kk) => kk.aktif).length,
		kkAkhir: kkAktif,
		daftar: kejadian
			.filter((satu) => bulanDari(satu.peristiwa.tanggalLapor) === bulan)
			.map((satu) => ({
				peristiwa: satu.peristiwa,
				penduduk: satu.orang,
				bedaBulan: bulanDari(satu.peristiwa.tanggalKejadian) !== bulan
			})),
		problems: periksa(dunia, bulan, desa, dusun)
	};
}

/** B-07: book and register agree, dusun add up to the village, and no cell is below zero. */
function periksa(
	dunia: Dunia,
	bulan: Bulan,
	desa: Mutasi,
	dusun: Lampid['dusun']
): readonly Problem[] {
	const problems: Problem[] = [];
	const galat = (message: string, mend: string): void => {
		problems.push({ field: '', level: 'galat', rule: 'B-07', message, mend });
	};
	// The register knows only how things stand now, so only the current month can be compared with it.
	if (bulan === bulanDari(dunia.tanggal)) {
		const cacah = cacahSel(pendudukAktif(dunia.kependudukan));
		if (!samaSel(desa.akhir, cacah))
			galat(
				`Buku dan basis data tidak sama: buku ${jumlahSel(desa.akhir)}, cacah penduduk aktif ${jumlahSel(cacah)}.`,
				'Telusuri peristiwa bulan ini satu per satu.'
			);
	}
	const jumlahDusun = dusun.reduce((sel, baris) => gabungSel(sel, baris.mutasi.akhir), selKosong);
	if (!samaSel(jumlahDusun, desa.akhir))
		galat('Jumlah dusun tidak sama dengan jumlah desa.', 'Periksa alamat KK yang tidak berdusun.');
	if (Object.values(desa.akhir).some((jumlah) => jumlah < 0))
		galat('Ada sel yang kurang dari nol.', 'Periksa peristiwa yang tercatat dua kali.');
	return problems;
}
