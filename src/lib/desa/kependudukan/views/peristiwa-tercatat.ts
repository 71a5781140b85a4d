import type { Dunia, Event, RecordedEvent } from '../../dunia';
import type { Problem } from '../../problem';
import { riwayat } from '../../riwayat';
import type { ImporDiterima, PeristiwaDicatat } from '../events';
import type { Keluarga } from '../keluarga';
import type { Penduduk } from '../penduduk';
import { entriPerintah, type Akibat } from '../state';
import { infoPeristiwa } from './info-peristiwa';

/** What one command wrote down, for the page that tells what now exists and what comes next. */
export type PeristiwaTercatat = {
	readonly perintahId: string;
	/** The event that the form was about; the others follow from it. */
	readonly rincian: PeristiwaDicatat | ImporDiterima;
	/** The event that the form was about, in words. */
	readonly pokok: string;
	/** What happened in the register, in words and in order. */
	readonly uraian: readonly string[];
	readonly info: readonly Problem[];
	/** Of a sheet nobody: those are hundreds, and their list is the register. */
	readonly orang: readonly Penduduk[];
	readonly kkBaru: readonly Keluarga[];
	readonly akibat: readonly Akibat[];
	/** Taken back since, by undo or by a verifier. */
	readonly batal: boolean;
	/** Why, when it was the verifier: the entry stays in the books, with a correction (B-06, B-07). */
	readonly alasanBatal: string | null;
};

export function peristiwaTercatat(
	dunia: Dunia,
	events: readonly RecordedEvent[],
	perintahId: string
): PeristiwaTercatat | undefined {
	const milik = events.filter(({ commandId }) => commandId === perintahId);
	const [pertama] = milik.flatMap(({ event, version }) =>
		isPeristiwa(event) || event.kind === 'impor.diterima' ? [{ rincian: event, version }] : []
	);
	if (!pertama) return undefined;
	const { rincian } = pertama;
	const { penduduk, keluarga, akibat } = dunia.kependudukan;
	const ids = new Set(milik.flatMap(({ event }) => tentang(event)));
	const kecamatan = dunia.desa.kode.slice(0, 8);
	const dibatalkan = entriPerintah(dunia.kependudukan, perintahId)?.dibatalkan ?? null;
	const baris = riwayat(dunia, events).filter(({ commandId }) => commandId === perintahId);
	// Told by `akibat`, in the words of what it means.
	const versiAkibat = new Set(
		milik.filter(({ event }) => event.kind === 'akibat.dicatat').map(({ version }) => version)
	);
	return {
		perintahId,
		rincian,
		pokok: baris.find(({ version }) => version === pertama.version)?.uraian ?? '',
		uraian: baris
			.filter(({ version }) => !versiAkibat.has(version))
			.map(({ uraian }) => uraian)
			.reverse(),
		info: milik.flatMap(({ event }) => (isPeristiwa(event) ? infoPeristiwa(event, kecamatan) : [])),
		orang: [...ids].flatMap((id) => penduduk.get(id) ?? []),
		kkBaru: milik.flatMap(({ event }) =>
			event.kind === 'keluarga.dibentuk' ? (keluarga.get(event.keluarga.id) ?? []) : []
		),
		akibat: akibat.filter((satu) => satu.perintahId === perintahId),
		batal: baris.some(({ diurungkan }) => diurungkan) || dibatalkan !== null,
		alasanBatal: dibatalkan?.alasan ?? null
	};
}

const isPeristiwa = (event: Event): event is PeristiwaDicatat =>
	(
		[
			'kelahiran.dicatat',
			'kematian.dicatat',
			'kepindahan.dicatat',
			'kedatangan.dicatat',
			'susunan.diubah',
			'biodata.diubah'
		] as const
	).some((kind) => kind === event.kind);

function tentang(event: Event): readonly string[] {
	switch (event.kind) {
		case 'kelahiran.dicatat':
			return [event.bayi.id];
		case 'kematian.dicatat':
		case 'biodata.diubah':
			return [event.pendudukId];
		case 'kepindahan.dicatat':
			return event.pendudukIds;
		case 'kedatangan.dicatat':
			return event.penduduk.map(({ id }) => id);
		case 'susunan.diubah':
			return event.anggota.map(({ pendudukId }) => pendudukId);
		default:
			return [];
	}
}
