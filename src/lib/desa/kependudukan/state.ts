import type { Bulan, Tanggal } from '../../format/tanggal';
import type { EventKependudukan, ImporDiterima, PeristiwaDicatat } from './events';
import type { Injeksi } from './injeksi';
import type { Keluarga } from './keluarga';
import type { Laporan } from './laporan';
import type { Mutasi, MutasiKk } from './mutasi';
import type { Nik } from './nik';
import type { NomorKk } from './nomor-kk';
import { isAktif, type Penduduk } from './penduduk';
import type { PendudukSementara } from './sementara';

export type { JenisPeristiwa } from './mutasi';

/** A legal event (peristiwa kependudukan) as a person's page and the books tell it. */
export type Peristiwa = {
	/** Id of the command that recorded it. */
	readonly perintahId: string;
	/** Everybody it is about. */
	readonly pendudukIds: readonly string[];
	readonly tanggalLapor: Tanggal;
	readonly tanggalKejadian: Tanggal;
	/** Taken back by a verifier (B-06); it stays readable. */
	readonly dibatalkan: { readonly tanggal: Tanggal; readonly alasan: string } | null;
	readonly rincian: PeristiwaDicatat;
};

/** What an event means for letters and aid; those areas read it (B-03, B-04). */
export type Akibat = {
	readonly perintahId: string;
	readonly pendudukId: string;
	readonly ke: 'bantuan' | 'surat';
	readonly isi: 'usulan-henti' | 'tinjau' | 'blokir';
	readonly dasar: string;
};

/** Of a command: what each person and family looked like before it; null when it made them. */
export type Sebelum = {
	readonly penduduk: ReadonlyMap<string, Penduduk | null>;
	readonly keluarga: ReadonlyMap<string, Keluarga | null>;
};

/** A sheet that was taken in; its people stand in the register, unless it was taken back since (B-06). */
export type Impor = Omit<ImporDiterima, 'kind' | 'data'> & {
	readonly perintahId: string;
	readonly dibatalkan: Peristiwa['dibatalkan'];
};

export type Kependudukan = {
	readonly penduduk: ReadonlyMap<string, Penduduk>;
	readonly keluarga: ReadonlyMap<string, Keluarga>;
	readonly peristiwa: readonly Peristiwa[];
	readonly mutasi: readonly Mutasi[];
	readonly mutasiKk: readonly MutasiKk[];
	readonly sementara: ReadonlyMap<string, PendudukSementara>;
	readonly laporan: ReadonlyMap<Bulan, Laporan>;
	readonly akibat: readonly Akibat[];
	/** G-02: what the kecamatan entered for this village, waiting or settled. */
	readonly injeksi: ReadonlyMap<string, Injeksi>;
	/** Sheets that were taken in, in the order in which they came. */
	readonly impor: readonly Impor[];
	/** By command, in the order in which they came. */
	readonly sebelum: ReadonlyMap<string, Sebelum>;
};

/** The same, while events are being applied; never leaves `evolve`. */
export type DraftKependudukan = {
	penduduk: Map<string, Penduduk>;
	keluarga: Map<string, Keluarga>;
	peristiwa: Peristiwa[];
	mutasi: Mutasi[];
	mutasiKk: MutasiKk[];
	sementara: Map<string, PendudukSementara>;
	laporan: Map<Bulan, Laporan>;
	akibat: Akibat[];
	injeksi: Map<string, Injeksi>;
	impor: Impor[];
	sebelum: Map<
		string,
		{ penduduk: Map<string, Penduduk | null>; keluarga: Map<string, Keluarga | null> }
	>;
};

export const mulaiKependudukan = (
	keluarga: Iterable<Keluarga>,
	penduduk: Iterable<Penduduk>
): Kependudukan => ({
	penduduk: new Map(Array.from(penduduk, (orang) => [orang.id, orang])),
	keluarga: new Map(Array.from(keluarga, (kk) => [kk.id, kk])),
	peristiwa: [],
	mutasi: [],
	mutasiKk: [],
	sementara: new Map(),
	laporan: new Map(),
	akibat: [],
	injeksi: new Map(),
	impor: [],
	sebelum: new Map()
});

export const salinKependudukan = (state: Kependudukan): DraftKependudukan => ({
	penduduk: new Map(state.penduduk),
	keluarga: new Map(state.keluarga),
	peristiwa: [...state.peristiwa],
	mutasi: [...state.mutasi],
	mutasiKk: [...state.mutasiKk],
	sementara: new Map(state.sementara),
	laporan: new Map(state.laporan),
	akibat: [...state.akibat],
	injeksi: new Map(state.injeksi),
	impor: [...state.impor],
	sebelum: new Map(
		Array.from(state.sebelum, ([id, { penduduk, keluarga }]) => [
			id,
			{ penduduk: new Map(penduduk), keluarga: new Map(keluarga) }
		])
	)
});

type Indeks = {
	readonly byNik: ReadonlyMap<Nik, Penduduk>;
	readonly byNomor: ReadonlyMap<NomorKk, Keluarga>;
	readonly anggota: ReadonlyMap<string, readonly Penduduk[]>;
};

/** A state never changes once it is made, so what is looked up in it is put in order once. */
const indeksSaved = new WeakMap<Kependudukan, Indeks>();

function indeks(state: Kependudukan): Indeks {
	const saved = indeksSaved.get(state);
	if (saved) return saved;
	const byNik = new Map<Nik, Penduduk>();
	const anggota = new Map<string, Penduduk[]>();
	for (const orang of state.penduduk.values()) {
		// Who is in the register now stands before who has left, and an entry taken back owns no number.
		if (orang.nik !== null && orang.keadaan.status !== 'dibatalkan') {
			const ada = byNik.get(orang.nik);
			if (!ada || isAktif(orang)) byNik.set(orang.nik, orang);
		}
		if (!isAktif(orang)) continue;
		const serumah = anggota.get(orang.keluargaId);
		if (serumah) serumah.push(orang);
		else anggota.set(orang.keluargaId, [orang]);
	}
	const byNomor = new Map<NomorKk, Keluarga>();
	for (const kk of state.keluarga.values())
		if (kk.aktif || (byNomor.get(kk.noKk)?.dibatalkan ?? !byNomor.has(kk.noKk)))
			byNomor.set(kk.noKk, kk);
	const made = { byNik, byNomor, anggota };
	indeksSaved.set(state, made);
	return made;
}

export const pendudukByNik = (state: Kependudukan, nik: Nik): Penduduk | undefined =>
	indeks(state).byNik.get(nik);

export const keluargaByNomor = (state: Kependudukan, noKk: NomorKk): Keluarga | undefined =>
	indeks(state).byNomor.get(noKk);

/** the KK that owns a number, whether it has ended or not; one that was taken back owns none. */
export function pemilikNomorKk(state: Kependudukan, noKk: NomorKk): Keluarga | undefined {
	const keluarga = keluargaByNomor(state, noKk);
	return keluarga?.dibatalkan ? undefined : keluarga;
}

/** Active members, in the order of the register. */
export const anggotaKeluarga = (state: Kependudukan, keluargaId: string): readonly Penduduk[] =>
	indeks(state).anggota.get(keluargaId) ?? [];

export const kepalaKeluarga = (state: Kependudukan, keluargaId: string): Penduduk | undefined =>
	anggotaKeluarga(state, keluargaId).find((orang) => orang.shdk === 'kepala-keluarga');

export const pendudukAktif = (state: Kependudukan): Penduduk[] =>
	[...state.penduduk.values()].filter(isAktif);

export const keluargaAktif = (state: Kependudukan): Keluarga[] =>
	[...state.keluarga.values()].filter((kk) => kk.aktif);

/** What a command entered that a verifier may take back: legal events, or a sheet. */
export const entriPerintah = (
	{ peristiwa, impor }: Kependudukan,
	perintahId: string
): Pick<Peristiwa, 'tanggalLapor' | 'dibatalkan'> | undefined => {
	const sheet = impor.find((satu) => satu.perintahId === perintahId);
	return sheet
		? { tanggalLapor: sheet.tanggal, dibatalkan: sheet.dibatalkan }
		: peristiwa.find((satu) => satu.perintahId === perintahId);
};

/** Whether an event belongs to a person's history. */
export const isTentang = (peristiwa: Peristiwa, pendudukId: string): boolean =>
	peristiwa.pendudukIds.includes(pendudukId);

export type { EventKependudukan };
