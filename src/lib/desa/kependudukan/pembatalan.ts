import type { Tanggal } from '../../format/tanggal';
import { perintahDiurungkan, type Dunia, type Event, type RecordedEvent } from '../dunia';
import { riwayat } from '../riwayat';
import { isianBiodata, type PeristiwaDicatat } from './events';
import { labelIsian, nilaiIsian, sebutNilai } from './isian-biodata';
import type { Keluarga } from './keluarga';
import { labelShdk } from './kode';
import { formatNomorKk } from './nomor-kk';
import type { Penduduk } from './penduduk';
import { entriPerintah, type Kependudukan } from './state';

/** B-06: what taking an entry back would put back, and what stands in the way. */
export type RencanaPembatalan = {
	readonly perintahId: string;
	/** What is taken back, as the history tells it. */
	readonly uraian: string;
	readonly tanggalLapor: Tanggal;
	/** `lama` is null for what the entry made. */
	readonly orang: readonly { readonly lama: Penduduk | null; readonly kini: Penduduk }[];
	readonly keluarga: readonly { readonly lama: Keluarga | null; readonly kini: Keluarga }[];
	/** Later entries that rest on the same people or families, the latest first: that is the order to take back. */
	readonly halangan: readonly { readonly perintahId: string; readonly uraian: string }[];
};

/** What the taking back changes about one person, part by part; `lama` is what it becomes again. */
export function bedaOrang(
	{ keluarga }: Kependudukan,
	lama: Penduduk,
	kini: Penduduk
): { readonly label: string; readonly kini: string; readonly lama: string }[] {
	const kk = (orang: Penduduk): string => {
		const noKk = keluarga.get(orang.keluargaId)?.noKk;
		// A number is never broken over two lines.
		return noKk ? formatNomorKk(noKk).replaceAll(' ', '\u00a0') : '';
	};
	const bagian: readonly (readonly [string, (orang: Penduduk) => string])[] = [
		['Keadaan', (orang) => sebutKeadaan[orang.keadaan.status]],
		['Nomor KK', kk],
		['Hubungan', (orang) => labelShdk(orang.shdk)],
		...isianBiodata.map(
			(isian) =>
				[
					labelIsian(isian),
					(orang: Penduduk) => sebutNilai(isian, nilaiIsian(orang, isian))
				] as const
		)
	];
	return bagian
		.map(([label, sebut]) => ({ label, kini: sebut(kini), lama: sebut(lama) }))
		.filter((satu) => satu.kini !== satu.lama);
}

const sebutKeadaan: Record<Penduduk['keadaan']['status'], string> = {
	aktif: 'aktif',
	meninggal: 'meninggal',
	pindah: 'pindah',
	dibatalkan: 'entri dibatalkan'
};

const jenisPeristiwa: readonly Event['kind'][] = [
	'kelahiran.dicatat',
	'kematian.dicatat',
	'kepindahan.dicatat',
	'kedatangan.dicatat',
	'susunan.diubah',
	'biodata.diubah'
] satisfies PeristiwaDicatat['kind'][];

/** One line for a whole command: its legal event where it has one. */
export function uraianPerintah(
	dunia: Dunia,
	events: readonly RecordedEvent[],
	perintahId: string
): string {
	const miliknya = events.filter(({ commandId }) => commandId === perintahId);
	const utama = miliknya.find(({ event }) => jenisPeristiwa.includes(event.kind)) ?? miliknya[0];
	return utama ? (riwayat(dunia, [utama])[0]?.uraian ?? '') : '';
}

/** Undefined for a command that recorded neither a legal event nor a sheet, or none that still stands. */
export function rencanaPembatalan(
	dunia: Dunia,
	events: readonly RecordedEvent[],
	perintahId: string
): RencanaPembatalan | undefined {
	const { kependudukan } = dunia;
	const entri = entriPerintah(kependudukan, perintahId);
	const sebelum = kependudukan.sebelum.get(perintahId);
	if (!entri || entri.dibatalkan || !sebelum) return undefined;
	return {
		perintahId,
		uraian: uraianPerintah(dunia, events, perintahId),
		tanggalLapor: entri.tanggalLapor,
		orang: [...sebelum.penduduk].flatMap(([id, lama]) => {
			const kini = kependudukan.penduduk.get(id);
			return kini ? [{ lama, kini }] : [];
		}),
		keluarga: [...sebelum.keluarga].flatMap(([id, lama]) => {
			const kini = kependudukan.keluarga.get(id);
			return kini ? [{ lama, kini }] : [];
		}),
		halangan: penghalang(kependudukan, events, perintahId).map((id) => ({
			perintahId: id,
			uraian: uraianPerintah(dunia, events, id)
		}))
	};
}

/** Entries that stand, the latest first: one line for each command. */
export function entriBerlaku({
	peristiwa,
	impor,
	sebelum
}: Kependudukan): { readonly perintahId: string; readonly tanggalLapor: Tanggal }[] {
	const tanggal = new Map<string, Tanggal>();
	for (const { perintahId, tanggalLapor, dibatalkan } of peristiwa)
		if (!dibatalkan) tanggal.set(perintahId, tanggalLapor);
	for (const { perintahId, tanggal: masuk, dibatalkan } of impor)
		if (!dibatalkan) tanggal.set(perintahId, masuk);
	return [...sebelum.keys()].reverse().flatMap((perintahId) => {
		const tanggalLapor = tanggal.get(perintahId);
		return tanggalLapor ? [{ perintahId, tanggalLapor }] : [];
	});
}

/**
 * What a command wrote: people, families, and every family that these people were in before or after it; and the
 * parents that they have after it.
 */
type Jejak = {
	readonly penduduk: ReadonlySet<string>;
	readonly keluarga: ReadonlySet<string>;
	readonly rumah: ReadonlySet<string>;
	readonly orangTua: ReadonlySet<string>;
};

/**
 * Standing commands after this one that touched what it touched. A birth into a KK that the entry made stands in the
 * way although it wrote neither that KK nor its people: taken back, the KK would be gone from under the child. So does
 * a child elsewhere whose mother or father the entry brought: the child would be left with a parent who never was.
 */
function penghalang(
	state: Kependudukan,
	events: readonly RecordedEvent[],
	perintahId: string
): string[] {
	const urutan = [...state.sebelum.keys()];
	const sendiri = jejak(state, urutan, perintahId);
	const dibuat = new Set(
		[...(state.sebelum.get(perintahId)?.penduduk ?? [])].flatMap(([id, lama]) => (lama ? [] : [id]))
	);
	const bersandar = (lain: Jejak): boolean =>
		bersinggungan(sendiri, lain) || beririsan(dibuat, lain.orangTua);
	const lewat = tidakMenghalangi(state, events);
	return urutan
		.slice(urutan.indexOf(perintahId) + 1)
		.filter((id) => !lewat.has(id) && bersandar(jejak(state, urutan, id)))
		.reverse();
}

/** A sheet brings thousands and an event one or two, so the few are looked up among the many. */
function beririsan(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	const [sedikit, banyak] = a.size < b.size ? [a, b] : [b, a];
	for (const id of sedikit) if (banyak.has(id)) return true;
	return false;
}

const bersinggungan = (a: Jejak, b: Jejak): boolean =>
	beririsan(a.penduduk, b.penduduk) ||
	beririsan(a.keluarga, b.rumah) ||
	beririsan(a.rumah, b.keluarga);

function jejak(state: Kependudukan, urutan: readonly string[], perintahId: string): Jejak {
	const milik = state.sebelum.get(perintahId);
	const penduduk = new Set(milik?.penduduk.keys());
	const keluarga = new Set(milik?.keluarga.keys());
	const rumah = new Set(keluarga);
	const orangTua = new Set<string>();
	const sesudah = urutan.slice(urutan.indexOf(perintahId) + 1);
	for (const [id, lama] of milik?.penduduk ?? []) {
		if (lama) rumah.add(lama.keluargaId);
		// How they were after it is how the next command that wrote them found them.
		const berikut = sesudah.find((lain) => state.sebelum.get(lain)?.penduduk.has(id));
		const hasil = berikut ? state.sebelum.get(berikut)?.penduduk.get(id) : state.penduduk.get(id);
		if (!hasil) continue;
		rumah.add(hasil.keluargaId);
		for (const orangTuaId of [hasil.ayahId, hasil.ibuId])
			if (orangTuaId !== null) orangTua.add(orangTuaId);
	}
	return { penduduk, keluarga, rumah, orangTua };
}

/** What was taken back, the taking back itself, and a NIK that was issued: it is kept whatever becomes of the entry. */
function tidakMenghalangi(
	state: Kependudukan,
	events: readonly RecordedEvent[]
): ReadonlySet<string> {
	const diurungkan = perintahDiurungkan(events);
	const ids = new Set(
		[...state.peristiwa, ...state.impor].flatMap((satu) =>
			satu.dibatalkan ? [satu.perintahId] : []
		)
	);
	for (const { commandId, event } of events)
		if (
			!diurungkan.has(commandId) &&
			(event.kind === 'entri.dibatalkan' || event.kind === 'nik.diterbitkan')
		)
			ids.add(commandId);
	return ids;
}
