import type { Dunia } from '../../dunia';
import { isGalat, type Problem } from '../../problem';
import type { Keluarga } from '../keluarga';
import type { Penduduk } from '../penduduk';
import type { BarisImpor, LembarTerbaca } from './baca-baris';
import { kenali } from './kenali';
import { periksaKeluargaImpor } from './keluarga-impor';
import { namaKolom, type Kolom } from './kolom';
import type { MasalahSel } from './masalah';
import { periksaBarisBaru, periksaBarisTercatat } from './periksa-baris';

export type StatusBaris = 'baru' | 'berubah' | 'sama' | 'bermasalah';

export type PerubahanIsi = {
	readonly kolom: Kolom;
	readonly lama: string;
	readonly baru: string;
};

/** What would become of one row of the sheet. */
export type BarisRencana = {
	readonly baris: BarisImpor;
	readonly status: StatusBaris;
	readonly masalah: readonly MasalahSel[];
	readonly perubahan: readonly PerubahanIsi[];
	/** The resident as they would stand in the register; undefined when the row cannot be taken. */
	readonly jadi: Penduduk | undefined;
};

/** A dry run: nothing is written, every row is answered. */
export type RencanaImpor = {
	readonly baris: readonly BarisRencana[];
	readonly jumlah: Readonly<Record<StatusBaris, number>>;
	/** Families that the sound rows form. */
	readonly keluarga: readonly Keluarga[];
	readonly peringatan: readonly Problem[];
};

/** A row while it is being looked at. */
export type BarisKerja = {
	readonly baris: BarisImpor;
	/** As compared; a cell that repeats what the register says already is taken from there. */
	readonly isi: Record<Kolom, string>;
	masalah: MasalahSel[];
	orang: Penduduk | undefined;
	jadi: Penduduk | undefined;
	perubahan: PerubahanIsi[];
};

export type KonteksImpor = {
	readonly dunia: Dunia;
	readonly perintahId: string;
	/** Name of the cell of a row; where the sheet lacks the column, that of the name. */
	readonly sel: (baris: BarisImpor, kolom: Kolom) => string;
};

export const isGagal = ({ masalah }: BarisKerja): boolean => masalah.some(isGalat);

/**
 * The rules of the layout (1 to 6) and those of the register, asked of every row, with every answer.
 * `yield` is where whoever drives it may let others work.
 */
export function* rencanaImpor(
	dunia: Dunia,
	{ baris, letakKolom, peringatan }: LembarTerbaca,
	perintahId = 'calon'
): Generator<undefined, RencanaImpor> {
	const nama = letakKolom.get('nama') ?? 0;
	const konteks: KonteksImpor = {
		dunia,
		perintahId,
		sel: ({ nomor }, kolom) => `${namaKolom(letakKolom.get(kolom) ?? nama)}${nomor}`
	};
	const kerja = baris.map((satu): BarisKerja => ({
		baris: satu,
		isi: { ...satu.isi },
		masalah: [...satu.masalah],
		orang: undefined,
		jadi: undefined,
		perubahan: []
	}));
	yield;
	yield* kenali(konteks, kerja);
	for (const [i, satu] of kerja.entries()) {
		if (satu.orang) periksaBarisTercatat(konteks, satu, satu.orang);
		else periksaBarisBaru(konteks, satu);
		if (i % 100 === 99) yield;
	}
	const keluarga = yield* periksaKeluargaImpor(konteks, kerja);

	const jumlah: Record<StatusBaris, number> = { baru: 0, berubah: 0, sama: 0, bermasalah: 0 };
	const hasil = kerja.map((satu): BarisRencana => {
		const status = statusBaris(satu);
		jumlah[status] += 1;
		const { masalah, perubahan, jadi } = satu;
		const isDipakai = status === 'baru' || status === 'berubah';
		return { baris: satu.baris, status, masalah, perubahan, jadi: isDipakai ? jadi : undefined };
	});
	return { baris: hasil, jumlah, keluarga, peringatan };
}

function statusBaris(kerja: BarisKerja): StatusBaris {
	if (isGagal(kerja)) return 'bermasalah';
	if (!kerja.orang) return 'baru';
	return kerja.perubahan.length > 0 ? 'berubah' : 'sama';
}
