import { akhirBulan, bulanDari, type Bulan } from '../../../format/tanggal';
import { perintahDiurungkan, replay, type Dunia, type RecordedEvent } from '../../dunia';
import type { Keluarga } from '../keluarga';
import { isAktif, type JenisKelamin, type Penduduk } from '../penduduk';
import {
	keluargaAktif,
	kepalaKeluarga,
	pendudukAktif,
	type Kependudukan,
	type Peristiwa
} from '../state';
import { tempatKk, tempatOrang, type Tempat, type TempatKk } from './bnba';
import { barisAktif } from './daftar-penduduk';
import { dusunDari, jumlahKk, lampid } from './lampid';
import { jumlahSel, selDari, type Sel } from './sel';

export type JenisSelisih =
	/** The book still counts somebody whom the register no longer has. */
	| 'dihitung-tidak-aktif'
	| 'aktif-tidak-dihitung'
	| 'dihitung-ganda'
	/** In both, in another cell: sex or citizenship was changed without a correction. */
	| 'beda-sel'
	| 'beda-dusun';

/** One person about whom book and register disagree. */
export type SelisihOrang = {
	readonly id: string;
	readonly jenis: JenisSelisih;
	readonly penduduk: Penduduk | undefined;
	readonly buku: readonly Tempat[];
	readonly daftar: { readonly sel: keyof Sel; readonly dusun: string } | null;
	/** Everything that was recorded about the person: among it lies the cause. */
	readonly peristiwa: readonly Peristiwa[];
};

export type SelisihKk = {
	readonly id: string;
	readonly jenis: JenisSelisih;
	readonly keluarga: Keluarga | undefined;
	readonly buku: readonly TempatKk[];
	readonly daftar: { readonly jk: JenisKelamin; readonly dusun: string } | null;
};

/** The same number from four places. */
export type Angka4 = {
	/** From the overview of the practice village, its register and its statistics. */
	readonly dasbor: number;
	/** Row 7 of the monthly report. */
	readonly laporan: number;
	/** The last row of B.3: the sum of the dusun. */
	readonly b3: number;
	/** Counted person by person, or card by card, in the register. */
	readonly cacah: number;
};

export type Pencocokan = {
	readonly bulan: Bulan;
	readonly jiwa: Angka4;
	readonly kk: Angka4;
	readonly cocok: boolean;
	readonly orang: readonly SelisihOrang[];
	readonly keluarga: readonly SelisihKk[];
};

/**
 * The world as it stood on the last day of a month: B-07 compares the report with the residents of that day. The
 * present month gives the world itself.
 */
export function duniaAkhirBulan(
	start: Dunia,
	events: readonly RecordedEvent[],
	dunia: Dunia,
	bulan: Bulan
): Dunia {
	const batas = akhirBulan(bulan);
	if (dunia.tanggal <= batas) return dunia;
	const diurungkan = perintahDiurungkan(events);
	const berlaku = events.filter(({ commandId }) => !diurungkan.has(commandId));
	const lewat = berlaku.findIndex(
		({ event }) => event.kind === 'tanggal.dimajukan' && event.tanggal > batas
	);
	return replay(start, berlaku.slice(0, lewat < 0 ? undefined : lewat));
}

/** Of the last month asked for: comparing ten thousand people one by one is done once for a world, not for each look. */
const tersimpan = new WeakMap<Dunia, { readonly awal: Kependudukan; readonly hasil: Pencocokan }>();

/**
 * B-07, the reconciliation: dashboard = report = B.3 = count; where not, the people and families that make the
 * difference, found by comparing the ledger with the register one by one.
 */
export function cocokkan(
	dunia: Dunia,
	start: Pick<Dunia, 'kependudukan'>,
	bulan: Bulan = bulanDari(dunia.tanggal)
): Pencocokan {
	const ada = tersimpan.get(dunia);
	if (ada?.awal === start.kependudukan && ada.hasil.bulan === bulan) return ada.hasil;
	const hasil = bandingkanSemua(dunia, start, bulan);
	tersimpan.set(dunia, { awal: start.kependudukan, hasil });
	return hasil;
}

function bandingkanSemua(
	dunia: Dunia,
	start: Pick<Dunia, 'kependudukan'>,
	bulan: Bulan
): Pencocokan {
	const { kependudukan } = dunia;
	const { desa, dusun } = lampid(dunia, start, bulan);
	const jiwa: Angka4 = {
		dasbor: barisAktif(dunia).length,
		laporan: jumlahSel(desa.orang.akhir),
		b3: dusun.reduce((jumlah, { orang }) => jumlah + jumlahSel(orang.akhir), 0),
		cacah: [...kependudukan.penduduk.values()].filter(isAktif).length
	};
	const kk: Angka4 = {
		dasbor: keluargaAktif(kependudukan).length,
		laporan: jumlahKk(desa.kk.akhir),
		b3: dusun.reduce((jumlah, satu) => jumlah + jumlahKk(satu.kk.akhir), 0),
		cacah: [...kependudukan.keluarga.values()].filter(({ aktif }) => aktif).length
	};
	const orang = selisihOrang(kependudukan, start.kependudukan);
	const keluarga = selisihKk(kependudukan, start.kependudukan);
	const sama = (angka: Angka4): boolean => new Set(Object.values(angka)).size === 1;
	return {
		bulan,
		jiwa,
		kk,
		cocok: sama(jiwa) && sama(kk) && orang.length === 0 && keluarga.length === 0,
		orang,
		keluarga
	};
}

function selisihOrang(state: Kependudukan, start: Kependudukan): SelisihOrang[] {
	const buku = tempatOrang(state, start, () => true);
	const ids = new Set([...buku.keys(), ...pendudukAktif(state).map(({ id }) => id)]);
	return [...ids].flatMap((id) => {
		const penduduk = state.penduduk.get(id);
		const daftar =
			penduduk && isAktif(penduduk)
				? { sel: selDari(penduduk), dusun: dusunDari(state, penduduk) }
				: null;
		const tempat = buku.get(id) ?? [];
		const jenis = bandingkan(tempat, daftar, (a, b) => a.sel === b.sel);
		if (!jenis) return [];
		const peristiwa = state.peristiwa.filter(({ pendudukIds }) => pendudukIds.includes(id));
		return [{ id, jenis, penduduk, buku: tempat, daftar, peristiwa }];
	});
}

function selisihKk(state: Kependudukan, start: Kependudukan): SelisihKk[] {
	const buku = tempatKk(state, start, () => true);
	const ids = new Set([...buku.keys(), ...keluargaAktif(state).map(({ id }) => id)]);
	return [...ids].flatMap((id) => {
		const keluarga = state.keluarga.get(id);
		const daftar = keluarga?.aktif
			? { jk: kepalaKeluarga(state, id)?.jenisKelamin ?? 'L', dusun: keluarga.dusun }
			: null;
		const tempat = buku.get(id) ?? [];
		const jenis = bandingkan(tempat, daftar, (a, b) => a.jk === b.jk);
		return jenis ? [{ id, jenis, keluarga, buku: tempat, daftar }] : [];
	});
}

/** How book and register differ about one person or family; null when they say the same. */
function bandingkan<T extends { readonly dusun: string }>(
	buku: readonly (T & { readonly jumlah: number })[],
	daftar: T | null,
	samaSel: (a: T, b: T) => boolean
): JenisSelisih | null {
	const [satu, ...lain] = buku;
	if (!satu) return daftar ? 'aktif-tidak-dihitung' : null;
	const jumlah = buku.reduce((total, tempat) => total + tempat.jumlah, 0);
	if (!daftar) return 'dihitung-tidak-aktif';
	if (jumlah <= 0) return 'aktif-tidak-dihitung';
	if (jumlah > 1) return 'dihitung-ganda';
	if (lain.length > 0 || !samaSel(satu, daftar)) return 'beda-sel';
	return satu.dusun === daftar.dusun ? null : 'beda-dusun';
}
