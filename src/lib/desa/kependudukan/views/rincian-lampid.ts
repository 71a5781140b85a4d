import { umur, type Tanggal } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import type {
	KedatanganDicatat,
	KelahiranDicatat,
	KematianDicatat,
	KepindahanDicatat
} from '../events';
import type { Keluarga } from '../keluarga';
import type { Penduduk } from '../penduduk';
import type { BarisKejadian, Lampid } from './lampid';

/** What every line of the annex has: who, when it happened and when it was reported (lampid.md 2 and 4.3). */
type Dasar = {
	readonly kunci: string;
	readonly penduduk: Penduduk;
	readonly keluarga: Keluarga | undefined;
	readonly tanggalKejadian: Tanggal;
	readonly tanggalLapor: Tanggal;
	/** It happened in another month than it was reported in, and counts in that of the report. */
	readonly bedaBulan: boolean;
	/** The entry was taken back later; the line stays in its month. */
	readonly dibatalkan: boolean;
};

export type RincianLahir = Dasar & { readonly entri: KelahiranDicatat };
export type RincianMati = Dasar & { readonly entri: KematianDicatat; readonly umur: number };
export type RincianPindah = Dasar & {
	readonly entri: KepindahanDicatat;
	/** As the report counts them: 1 is class 2 of B-04, for class 1 stays in the village. */
	readonly jenis: 1 | 2 | 3 | 4;
	/** Those who went along. */
	readonly pengikut: number;
};
export type RincianDatang = Dasar & { readonly entri: KedatanganDicatat };
export type RincianKoreksi = Dasar & { readonly tanda: 1 | -1; readonly sebab: string };

/** The annex of the monthly report: person by person. */
export type RincianLampid = {
	readonly lahir: readonly RincianLahir[];
	readonly mati: readonly RincianMati[];
	readonly pindah: readonly RincianPindah[];
	readonly datang: readonly RincianDatang[];
	readonly koreksi: readonly RincianKoreksi[];
};

export function rincianLampid(dunia: Dunia, { daftar }: Pick<Lampid, 'daftar'>): RincianLampid {
	const { keluarga } = dunia.kependudukan;
	const lahir: RincianLahir[] = [];
	const mati: RincianMati[] = [];
	const pindah: RincianPindah[] = [];
	const datang: RincianDatang[] = [];
	const koreksi: RincianKoreksi[] = [];
	daftar.forEach((baris, urutan) => {
		const { penduduk, mutasi, bedaBulan, peristiwa, dibatalkan } = baris;
		const dasar: Dasar = {
			kunci: `${mutasi.perintahId}-${penduduk.id}-${urutan}`,
			penduduk,
			keluarga: keluarga.get(penduduk.keluargaId),
			tanggalKejadian: mutasi.tanggalKejadian,
			tanggalLapor: mutasi.tanggalLapor,
			bedaBulan,
			dibatalkan: baris.baris !== 'koreksi' && dibatalkan !== null
		};
		if (baris.baris === 'koreksi') {
			koreksi.push({ ...dasar, tanda: mutasi.tanda, sebab: sebabKoreksi(baris) });
			return;
		}
		const entri = peristiwa?.rincian;
		switch (entri?.kind) {
			case 'kelahiran.dicatat':
				lahir.push({ ...dasar, entri });
				return;
			case 'kematian.dicatat':
				mati.push({ ...dasar, entri, umur: umur(penduduk.tanggalLahir, entri.tanggal) });
				return;
			case 'kepindahan.dicatat':
				// Class 1 writes no line, so what stands here is 2 to 5.
				pindah.push({
					...dasar,
					entri,
					jenis: Math.max(1, entri.klasifikasi - 1) as RincianPindah['jenis'],
					pengikut: entri.pendudukIds.length - 1
				});
				return;
			case 'kedatangan.dicatat':
				datang.push({ ...dasar, entri });
				return;
		}
	});
	return { lahir, mati, pindah, datang, koreksi };
}

/** Why a correction stands in this month: the event that B-07 wants beside it. */
export function sebabKoreksi({
	mutasi,
	penduduk,
	peristiwa,
	dibatalkan
}: Pick<BarisKejadian, 'mutasi' | 'peristiwa' | 'dibatalkan'> & {
	readonly penduduk: Penduduk | undefined;
}): string {
	if (mutasi.jenis === 'saldo-awal')
		return penduduk?.injeksi
			? `Injeksi dari ${penduduk.injeksi.sumber}, diverifikasi desa`
			: 'Saldo awal yang dimasukkan kemudian';
	if (dibatalkan) return `${peristiwa ? 'Entri' : 'Impor'} dibatalkan: ${dibatalkan.alasan}`;
	if (peristiwa?.rincian.kind === 'biodata.diubah')
		return peristiwa.rincian.perubahan
			.filter(({ isian }) => isian === 'jenisKelamin' || isian === 'kewarganegaraan')
			.map(
				({ isian, lama, baru }) =>
					`${isian === 'jenisKelamin' ? 'Jenis kelamin' : 'Kewarganegaraan'} ${lama} menjadi ${baru}`
			)
			.join('; ');
	// Every other entry is told as an event; a sheet is told as one.
	return 'Jenis kelamin atau kewarganegaraan diperbarui lewat impor';
}
