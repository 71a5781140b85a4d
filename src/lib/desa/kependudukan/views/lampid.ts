import { bulanDari, type Bulan } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import type { Problem } from '../../problem';
import type { JenisPeristiwa, Mutasi, MutasiKk } from '../mutasi';
import type { Penduduk } from '../penduduk';
import {
	keluargaAktif,
	kepalaKeluarga,
	pendudukAktif,
	type Kependudukan,
	type Peristiwa
} from '../state';
import { cacahSel, gabungSel, jumlahSel, samaSel, selKosong, tambahSel, type Sel } from './sel';

/** B-07: which way an event moves the count. */
export const tandaPeristiwa: Readonly<Record<JenisPeristiwa, 1 | -1>> = {
	lahir: 1,
	datang: 1,
	mati: -1,
	pindah: -1,
	hilang: -1
};

/** The change of one month, for the village or one dusun. Corrections carry their own sign. */
export type MutasiBulan = {
	readonly awal: Sel;
	readonly akhir: Sel;
	readonly koreksi: Sel;
	/** Moves from and to the other dusun; nothing for the whole village. */
	readonly antardusun: Sel;
} & Readonly<Record<JenisPeristiwa, Sel>>;

/** Families by the sex of their head, as the monthly report counts them. */
export type JumlahKk = { readonly L: number; readonly P: number };

/** The same for families; rows 2 to 6 of the report (lampid.md 1), what goes counted as a positive number. */
export type MutasiKkBulan = {
	readonly awal: JumlahKk;
	readonly baru: JumlahKk;
	readonly mati: JumlahKk;
	readonly datang: JumlahKk;
	readonly pindah: JumlahKk;
	readonly gabung: JumlahKk;
	/** Signed: entries taken back, and heads whose sex was corrected. */
	readonly koreksi: JumlahKk;
	/** Signed: from and to the other dusun; nothing for the whole village. */
	readonly antardusun: JumlahKk;
	readonly akhir: JumlahKk;
};

export type RekapBulan = { readonly orang: MutasiBulan; readonly kk: MutasiKkBulan };

/** One person in one event of the month. */
export type BarisKejadian = {
	readonly baris: Exclude<BarisMutasi, 'antardusun'>;
	readonly mutasi: Mutasi;
	readonly penduduk: Penduduk;
	/** The entry it comes from, with everything that was written down. */
	readonly peristiwa: Peristiwa | undefined;
	/** That entry, or the sheet it came with, was taken back since. */
	readonly dibatalkan: Peristiwa['dibatalkan'];
	/** It happened in another month than the one it was reported in (B-07). */
	readonly bedaBulan: boolean;
};

/** Rows of the monthly report between opening and close, in its order (lampid.md 1). */
export type BarisMutasi = JenisPeristiwa | 'koreksi' | 'antardusun';

export type Lampid = {
	readonly bulan: Bulan;
	readonly desa: RekapBulan;
	readonly dusun: readonly ({ readonly nama: string } & RekapBulan)[];
	readonly daftar: readonly BarisKejadian[];
	/** What does not add up; empty when book and register agree. */
	readonly problems: readonly Problem[];
};

/**
 * The monthly report, from the ledgers. B-07, per cell: akhir = awal + lahir + datang - mati - pindah - hilang, with
 * corrections in a row of their own; the month is that of the report date. `start` is the world before its first
 * event: its people are the opening of the first month, and every later opening is the end of the month before.
 */
export function lampid(dunia: Dunia, start: Pick<Dunia, 'kependudukan'>, bulan: Bulan): Lampid {
	const { kependudukan } = dunia;
	const mula = bukaBulanPertama(start.kependudukan);
	const pertama = bulanDari(dunia.tanggalMulai);
	const namaDusun = dunia.desa.dusun.map(({ nama }) => nama);
	const rekap = (dusun: string | null): RekapBulan => ({
		orang: rekapOrang(kependudukan.mutasi, mula.orang(dusun), { bulan, pertama, dusun }),
		kk: rekapKk(kependudukan.mutasiKk, mula.kk(dusun), { bulan, pertama, dusun })
	});
	const desa = rekap(null);
	const dusun = namaDusun.map((nama) => ({ nama, ...rekap(nama) }));
	return {
		bulan,
		desa,
		dusun,
		daftar: kejadianBulan(kependudukan, bulan, pertama),
		problems: periksa(dunia, bulan, desa, dusun)
	};
}

type Mula = {
	readonly orang: (dusun: string | null) => Sel;
	readonly kk: (dusun: string | null) => JumlahKk;
};
const mulaSaved = new WeakMap<Kependudukan, Mula>();

/** People and families at the start of a world, by dusun; the start never changes, so it is counted once. */
function bukaBulanPertama(start: Kependudukan): Mula {
	const saved = mulaSaved.get(start);
	if (saved) return saved;
	const orang = new Map<string, Sel>();
	const kk = new Map<string, JumlahKk>();
	for (const satu of pendudukAktif(start)) {
		const dusun = dusunDari(start, satu);
		orang.set(dusun, tambahSel(orang.get(dusun) ?? selKosong, satu, 1));
	}
	for (const satu of keluargaAktif(start)) {
		const jk = kepalaKeluarga(start, satu.id)?.jenisKelamin ?? 'L';
		kk.set(satu.dusun, tambahKk(kk.get(satu.dusun) ?? kkKosong, jk, 1));
	}
	const semuaOrang = [...orang.values()].reduce((a, b) => gabungSel(a, b), selKosong);
	const semuaKk = [...kk.values()].reduce(gabungKk, kkKosong);
	const made: Mula = {
		orang: (dusun) => (dusun === null ? semuaOrang : (orang.get(dusun) ?? selKosong)),
		kk: (dusun) => (dusun === null ? semuaKk : (kk.get(dusun) ?? kkKosong))
	};
	mulaSaved.set(start, made);
	return made;
}

/** Of the register as it stands: '' when the family of somebody is not known. */
export const dusunDari = ({ keluarga }: Kependudukan, { keluargaId }: Penduduk): string =>
	keluarga.get(keluargaId)?.dusun ?? '';

/**
 * The row of a month's report in which a line of the ledger stands: 'awal' when it came before, null when it comes
 * after. What is entered afterwards as opening stock (an import, an injection that was verified) is no arrival: in the
 * first month of the world it belongs to the opening, unless that month was handed in before; later months open with
 * the end of the month before, so there it is a correction in the open (B-07, lampid.md 4.1 and 4.10).
 */
export function barisMutasi<J extends string>(
	{
		jenis,
		tanggalLapor,
		susulan
	}: Pick<Mutasi, 'tanggalLapor' | 'susulan'> & { readonly jenis: J },
	{ bulan, pertama }: { readonly bulan: Bulan; readonly pertama: Bulan }
): Exclude<J, 'saldo-awal'> | 'awal' | 'koreksi' | null {
	const kapan = bulanDari(tanggalLapor);
	if (kapan > bulan) return null;
	if (kapan < bulan) return 'awal';
	if (jenis === 'saldo-awal') return kapan <= pertama && !susulan ? 'awal' : 'koreksi';
	// Safe: the one word that is left out has been answered above.
	return jenis as Exclude<J, 'saldo-awal'>;
}

type Lingkup = { readonly bulan: Bulan; readonly pertama: Bulan; readonly dusun: string | null };

function rekapOrang(ledger: readonly Mutasi[], mula: Sel, lingkup: Lingkup): MutasiBulan {
	let awal = mula;
	let akhir = mula;
	const bulanIni: Record<BarisMutasi, Sel> = {
		lahir: selKosong,
		mati: selKosong,
		datang: selKosong,
		pindah: selKosong,
		hilang: selKosong,
		koreksi: selKosong,
		antardusun: selKosong
	};
	for (const mutasi of ledger) {
		const baris = barisMutasi(mutasi, lingkup);
		if (baris === null || (lingkup.dusun !== null && mutasi.dusun !== lingkup.dusun)) continue;
		akhir = tambahSel(akhir, mutasi, mutasi.tanda);
		if (baris === 'awal') awal = tambahSel(awal, mutasi, mutasi.tanda);
		else bulanIni[baris] = tambahSel(bulanIni[baris], mutasi, tandaBaris(baris, mutasi.tanda));
	}
	return { awal, ...bulanIni, akhir };
}

/** What leaves is shown as a positive number in its own row; corrections keep their sign. */
export const tandaBaris = (baris: string, tanda: 1 | -1): 1 | -1 =>
	baris === 'koreksi' || baris === 'antardusun' ? tanda : 1;

const kkKosong: JumlahKk = { L: 0, P: 0 };
const tambahKk = (jumlah: JumlahKk, jk: 'L' | 'P', tanda: 1 | -1): JumlahKk => ({
	...jumlah,
	[jk]: jumlah[jk] + tanda
});
const gabungKk = (a: JumlahKk, b: JumlahKk): JumlahKk => ({ L: a.L + b.L, P: a.P + b.P });
export const jumlahKk = ({ L, P }: JumlahKk): number => L + P;

export type BarisKk = Exclude<keyof MutasiKkBulan, 'awal' | 'akhir'>;

/** The same for a line of the ledger of families. */
export function barisMutasiKk(
	{ sebab, ...mutasi }: MutasiKk,
	lingkup: Omit<Lingkup, 'dusun'>
): BarisKk | 'awal' | null {
	const baris = barisMutasi({ ...mutasi, jenis: sebab }, lingkup);
	return baris === 'keluarga-baru' ? 'baru' : baris;
}

function rekapKk(ledger: readonly MutasiKk[], mula: JumlahKk, lingkup: Lingkup): MutasiKkBulan {
	let awal = mula;
	let akhir = mula;
	const bulanIni: Record<BarisKk, JumlahKk> = {
		baru: kkKosong,
		mati: kkKosong,
		datang: kkKosong,
		pindah: kkKosong,
		gabung: kkKosong,
		koreksi: kkKosong,
		antardusun: kkKosong
	};
	for (const mutasi of ledger) {
		const baris = barisMutasiKk(mutasi, lingkup);
		if (baris === null || (lingkup.dusun !== null && mutasi.dusun !== lingkup.dusun)) continue;
		const { jenisKelamin, tanda } = mutasi;
		akhir = tambahKk(akhir, jenisKelamin, tanda);
		if (baris === 'awal') awal = tambahKk(awal, jenisKelamin, tanda);
		else bulanIni[baris] = tambahKk(bulanIni[baris], jenisKelamin, tandaBaris(baris, tanda));
	}
	return { awal, ...bulanIni, akhir };
}

const entriDari: Partial<Record<Mutasi['jenis'], Peristiwa['rincian']['kind']>> = {
	lahir: 'kelahiran.dicatat',
	mati: 'kematian.dicatat',
	datang: 'kedatangan.dicatat',
	pindah: 'kepindahan.dicatat'
};

/**
 * Finds the entry behind a line of the ledger: one command may have recorded several things about a person. A sheet is
 * no legal event, and can be taken back as one.
 */
export function pencariEntri(
	state: Kependudukan
): (
	mutasi: Pick<Mutasi, 'perintahId' | 'pendudukId' | 'jenis'>
) => Pick<BarisKejadian, 'peristiwa' | 'dibatalkan'> {
	const impor = new Map(state.impor.map((satu) => [satu.perintahId, satu]));
	const byPerintah = new Map<string, Peristiwa[]>();
	for (const peristiwa of state.peristiwa) {
		const ada = byPerintah.get(peristiwa.perintahId);
		if (ada) ada.push(peristiwa);
		else byPerintah.set(peristiwa.perintahId, [peristiwa]);
	}
	return ({ perintahId, pendudukId, jenis }) => {
		const semua = byPerintah.get(perintahId) ?? [];
		const tentang = semua.filter(({ pendudukIds }) => pendudukIds.includes(pendudukId));
		const peristiwa =
			tentang.find(({ rincian }) => rincian.kind === entriDari[jenis]) ?? tentang[0];
		const dibatalkan = (peristiwa ?? impor.get(perintahId))?.dibatalkan ?? null;
		return { peristiwa, dibatalkan };
	};
}

/** Everybody who is counted in the month, event by event in the order of recording. */
function kejadianBulan(state: Kependudukan, bulan: Bulan, pertama: Bulan): BarisKejadian[] {
	const cariEntri = pencariEntri(state);
	return state.mutasi.flatMap((mutasi) => {
		const baris = barisMutasi(mutasi, { bulan, pertama });
		const penduduk = state.penduduk.get(mutasi.pendudukId);
		if (!penduduk || baris === null || baris === 'awal' || baris === 'antardusun') return [];
		const bedaBulan = bulanDari(mutasi.tanggalKejadian) !== bulan;
		return [{ baris, mutasi, penduduk, ...cariEntri(mutasi), bedaBulan }];
	});
}

/** B-07: book and register agree, dusun add up to the village, and no cell is below zero. */
function periksa(
	dunia: Dunia,
	bulan: Bulan,
	desa: RekapBulan,
	dusun: Lampid['dusun']
): readonly Problem[] {
	const problems: Problem[] = [];
	const galat = (message: string, mend: string): void => {
		problems.push({ field: '', level: 'galat', rule: 'B-07', message, mend });
	};
	// The register knows only how things stand now, so only the current month can be compared with it.
	if (bulan === bulanDari(dunia.tanggal)) {
		const cacah = cacahSel(pendudukAktif(dunia.kependudukan));
		if (!samaSel(desa.orang.akhir, cacah))
			galat(
				`Buku dan basis data tidak sama: buku ${jumlahSel(desa.orang.akhir)}, cacah penduduk aktif ${jumlahSel(cacah)}.`,
				'Telusuri peristiwa bulan ini satu per satu.'
			);
		const kk = keluargaAktif(dunia.kependudukan).length;
		if (jumlahKk(desa.kk.akhir) !== kk)
			galat(
				`Jumlah KK tidak sama: buku ${jumlahKk(desa.kk.akhir)}, KK aktif ${kk}.`,
				'Telusuri KK yang dibentuk dan ditutup bulan ini.'
			);
	}
	const orangDusun = dusun.reduce((sel, baris) => gabungSel(sel, baris.orang.akhir), selKosong);
	const kkDusun = dusun.reduce((jumlah, baris) => jumlah + jumlahKk(baris.kk.akhir), 0);
	if (!samaSel(orangDusun, desa.orang.akhir) || kkDusun !== jumlahKk(desa.kk.akhir))
		galat('Jumlah dusun tidak sama dengan jumlah desa.', 'Periksa alamat KK yang tidak berdusun.');
	if (Object.values(desa.orang.akhir).some((jumlah) => jumlah < 0))
		galat('Ada sel yang kurang dari nol.', 'Periksa peristiwa yang tercatat dua kali.');
	return problems;
}
