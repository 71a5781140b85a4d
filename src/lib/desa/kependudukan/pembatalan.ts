import { perintahDiurungkan, type Dunia, type Event, type RecordedEvent } from '../dunia';
import { riwayat } from '../riwayat';
import { isianBiodata, type PeristiwaDicatat } from './events';
import { labelIsian, nilaiIsian, sebutNilai } from './isian-biodata';
import type { Keluarga } from './keluarga';
import { labelShdk } from './kode';
import { formatNomorKk } from './nomor-kk';
import type { Penduduk } from './penduduk';
import type { Kependudukan, Peristiwa } from './state';

/** B-06: what taking an entry back would put back, and what stands in the way. */
export type RencanaPembatalan = {
	readonly perintahId: string;
	/** What is taken back, as the history tells it. */
	readonly uraian: string;
	readonly peristiwa: readonly Peristiwa[];
	/** `lama` is null for what the entry made. */
	readonly orang: readonly { readonly lama: Penduduk | null; readonly kini: Penduduk }[];
	readonly keluarga: readonly { readonly lama: Keluarga | null; readonly kini: Keluarga }[];
	/** Later entries that touched the same people or families, the latest first: that is the order to take back. */
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

/** Undefined for a command that recorded no legal event, or none that still stands. */
export function rencanaPembatalan(
	dunia: Dunia,
	events: readonly RecordedEvent[],
	perintahId: string
): RencanaPembatalan | undefined {
	const { kependudukan } = dunia;
	const peristiwa = kependudukan.peristiwa.filter(
		(satu) => satu.perintahId === perintahId && satu.dibatalkan === null
	);
	const sebelum = kependudukan.sebelum.get(perintahId);
	if (peristiwa.length === 0 || !sebelum) return undefined;
	return {
		perintahId,
		uraian: uraianPerintah(dunia, events, perintahId),
		peristiwa,
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

/** What a command wrote: people, families, and every family that these people were in before or after it. */
type Jejak = {
	readonly penduduk: ReadonlySet<string>;
	readonly keluarga: ReadonlySet<string>;
	readonly rumah: ReadonlySet<string>;
};

/**
 * Standing commands after this one that touched what it touched. A birth into a KK that the entry made stands in the
 * way although it wrote neither that KK nor its people: taken back, the KK would be gone from under the child.
 */
function penghalang(
	state: Kependudukan,
	events: readonly RecordedEvent[],
	perintahId: string
): string[] {
	const urutan = [...state.sebelum.keys()];
	const sendiri = jejak(state, urutan, perintahId);
	const lewat = tidakMenghalangi(state, events);
	return urutan
		.slice(urutan.indexOf(perintahId) + 1)
		.filter((id) => !lewat.has(id) && bersinggungan(sendiri, jejak(state, urutan, id)))
		.reverse();
}

const beririsan = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
	[...a].some((id) => b.has(id));

const bersinggungan = (a: Jejak, b: Jejak): boolean =>
	beririsan(a.penduduk, b.penduduk) ||
	beririsan(a.keluarga, b.rumah) ||
	beririsan(a.rumah, b.keluarga);

function jejak(state: Kependudukan, urutan: readonly string[], perintahId: string): Jejak {
	const milik = state.sebelum.get(perintahId);
	const penduduk = new Set(milik?.penduduk.keys());
	const keluarga = new Set(milik?.keluarga.keys());
	const rumah = new Set(keluarga);
	const sesudah = urutan.slice(urutan.indexOf(perintahId) + 1);
	for (const [id, lama] of milik?.penduduk ?? []) {
		if (lama) rumah.add(lama.keluargaId);
		// How they were after it is how the next command that wrote them found them.
		const berikut = sesudah.find((lain) => state.sebelum.get(lain)?.penduduk.has(id));
		const hasil = berikut ? state.sebelum.get(berikut)?.penduduk.get(id) : state.penduduk.get(id);
		if (hasil) rumah.add(hasil.keluargaId);
	}
	return { penduduk, keluarga, rumah };
}

/** What was taken back, the taking back itself, and a NIK that was issued: it is kept whatever becomes of the entry. */
function tidakMenghalangi(
	state: Kependudukan,
	events: readonly RecordedEvent[]
): ReadonlySet<string> {
	const diurungkan = perintahDiurungkan(events);
	const ids = new Set(
		state.peristiwa.flatMap((satu) => (satu.dibatalkan ? [satu.perintahId] : []))
	);
	for (const { commandId, event } of events)
		if (
			!diurungkan.has(commandId) &&
			(event.kind === 'entri.dibatalkan' || event.kind === 'nik.diterbitkan')
		)
			ids.add(commandId);
	return ids;
}
