import type { Tanggal } from '../format/tanggal';
import type { CommandAnggaran } from './apbdes/commands';
import type { EventAnggaran } from './apbdes/events';
import { evolveAnggaran, salinAnggaran, type DraftAnggaran } from './apbdes/evolve';
import { isEventAnggaran } from './apbdes/kind';
import { mulaiAnggaran } from './apbdes/mulai';
import type { Anggaran } from './apbdes/rancangan';
import { aturanTerkini, muatAturan, type Aturan } from './aturan';
import type { DataDesa } from './data/desa-kecil';
import type { CommandKependudukan } from './kependudukan/commands';
import type { CommandKecamatan } from './kependudukan/commands-kecamatan';
import type { EventKecamatan, EventKependudukan } from './kependudukan/events';
import { evolveKependudukan } from './kependudukan/evolve';
import { evolveKecamatan, type DesaLain } from './kependudukan/kecamatan';
import {
	mulaiKependudukan,
	salinKependudukan,
	type DraftKependudukan,
	type Kependudukan
} from './kependudukan/state';
import type { Verval } from './kependudukan/verval';
import type { Peran } from './peran';
import type { CommandPersuratan } from './surat/commands';
import type { EventPersuratan } from './surat/events';
import { evolvePersuratan } from './surat/evolve';
import { isEventPersuratan } from './surat/kind-event';
import { mulaiPersuratan, salinPersuratan, type DraftPersuratan } from './surat/mulai';
import type { Persuratan } from './surat/state';
import {
	evolveTemuan,
	type CommandTemuan,
	type EventTemuan,
	type TandaTemuan
} from './tanda-temuan';

/** The village that a learner works in, as its letterhead and its map know it. */
export type IdentitasDesa = Omit<
	DataDesa,
	'tanggal' | 'keluarga' | 'penduduk' | 'acuan' | 'tetangga' | 'surat' | 'anggaran'
>;

/** A practice world (dunia latihan): starting data plus events, and nothing else (DESIGN 3.1). */
export type Dunia = {
	/** Number of the last event applied; 0 at the start. */
	readonly version: number;
	readonly aturan: Aturan;
	readonly desa: IdentitasDesa;
	/** The world's own date, moved only by an event. */
	readonly tanggal: Tanggal;
	readonly tanggalMulai: Tanggal;
	readonly peran: Peran;
	readonly kependudukan: Kependudukan;
	/** The register before the first event: the opening of the first month is counted there (B-07). */
	readonly awal: Kependudukan;
	/** G-01: how many residents this village should have entered. */
	readonly acuan: number;
	/** The other villages of the kecamatan, by code; empty in a world of one village. */
	readonly desaLain: ReadonlyMap<string, DesaLain>;
	/** G-03: what the kecamatan asked to be looked at, by its id. */
	readonly verval: ReadonlyMap<string, Verval>;
	/** What the learner has marked as wrong, by its id; only tasks that ask for it have any. */
	readonly temuan: ReadonlyMap<string, TandaTemuan>;
	readonly persuratan: Persuratan;
	readonly anggaran: Anggaran;
};

export type CommandDunia =
	| { readonly kind: 'peran.ganti'; readonly peran: Peran }
	| { readonly kind: 'tanggal.majukan'; readonly tanggal: Tanggal }
	/** Names the command that the person saw as the last; another tab may have done more since. */
	| { readonly kind: 'perintah.urungkan'; readonly perintahId: string }
	/** Takes an undo back, as long as nothing new was done since. */
	| { readonly kind: 'perintah.ulangi'; readonly perintahId: string };

export type EventDuniaSaja =
	| { readonly kind: 'peran.diganti'; readonly peran: Peran }
	| { readonly kind: 'tanggal.dimajukan'; readonly tanggal: Tanggal }
	| { readonly kind: 'perintah.diurungkan'; readonly perintahId: string }
	| { readonly kind: 'perintah.diulangi'; readonly perintahId: string };

export type Command =
	| CommandDunia
	| CommandKependudukan
	| CommandKecamatan
	| CommandTemuan
	| CommandPersuratan
	| CommandAnggaran;
export type Event =
	| EventDuniaSaja
	| EventKependudukan
	| EventKecamatan
	| EventTemuan
	| EventPersuratan
	| EventAnggaran;

/** An event as it is kept: numbered from 1, with the command that caused it. */
export type RecordedEvent = {
	readonly version: number;
	readonly commandId: string;
	/** Moment of recording, UTC; told in the history, never used by a rule. */
	readonly at: string;
	readonly event: Event;
};

export function mulaiDunia(data: DataDesa, versiAturan: string = aturanTerkini): Dunia {
	const { tanggal, keluarga, penduduk, acuan, tetangga, surat: _, anggaran: _a, ...desa } = data;
	const kependudukan = mulaiKependudukan(keluarga, penduduk);
	return {
		version: 0,
		aturan: muatAturan(versiAturan),
		desa,
		tanggal,
		tanggalMulai: tanggal,
		peran: 'operator',
		kependudukan,
		awal: kependudukan,
		acuan: acuan ?? penduduk.length,
		desaLain: new Map(
			(tetangga ?? []).map((satu) => [
				satu.kode,
				{
					kode: satu.kode,
					nama: satu.nama,
					acuan: satu.acuan,
					kependudukan: mulaiKependudukan(satu.keluarga, satu.penduduk)
				}
			])
		),
		verval: new Map(),
		temuan: new Map(),
		persuratan: mulaiPersuratan(data),
		anggaran: mulaiAnggaran(data)
	};
}

type Draft = {
	version: number;
	tanggal: Tanggal;
	peran: Peran;
	kependudukan: DraftKependudukan;
	/** Every village, by code: the one worked in as well. */
	desa: ReadonlyMap<string, DraftKependudukan>;
	verval: Map<string, Verval>;
	temuan: Map<string, TandaTemuan>;
	persuratan: DraftPersuratan;
	anggaran: DraftAnggaran;
};

function apply(draft: Draft, { event, version, commandId }: RecordedEvent): void {
	draft.version = version;
	switch (event.kind) {
		case 'peran.diganti':
			draft.peran = event.peran;
			return;
		case 'tanggal.dimajukan':
			draft.tanggal = event.tanggal;
			return;
		case 'perintah.diurungkan':
		case 'perintah.diulangi':
			// What is taken back is left out by `replay`; the event itself changes nothing.
			return;
		case 'injeksi.dicatat':
		case 'injeksi.diverifikasi':
		case 'verval.dilangkahkan':
			evolveKecamatan(draft, event, commandId);
			return;
		case 'temuan.ditandai':
		case 'temuan.dihapus':
			evolveTemuan(draft.temuan, event);
			return;
		default:
			if (isEventPersuratan(event)) evolvePersuratan(draft.persuratan, event);
			else if (isEventAnggaran(event)) evolveAnggaran(draft.anggaran, event);
			else evolveKependudukan(draft.kependudukan, event, commandId);
	}
}

/** Ids of the commands that a later event took back, and no event after it gave again. */
export function perintahDiurungkan(events: readonly RecordedEvent[]): ReadonlySet<string> {
	const ids = new Set<string>();
	for (const { event } of events) {
		if (event.kind === 'perintah.diurungkan') ids.add(event.perintahId);
		else if (event.kind === 'perintah.diulangi') ids.delete(event.perintahId);
	}
	return ids;
}

/**
 * State after all events. Copies the starting state once and then applies the events in place, so
 * that a long history costs no copy per event.
 */
export function replay(start: Dunia, events: readonly RecordedEvent[]): Dunia {
	const diurungkan = perintahDiurungkan(events);
	const kependudukan = salinKependudukan(start.kependudukan);
	const lain = new Map(
		Array.from(start.desaLain, ([kode, desa]) => [kode, salinKependudukan(desa.kependudukan)])
	);
	const draft: Draft = {
		version: start.version,
		tanggal: start.tanggal,
		peran: start.peran,
		kependudukan,
		desa: new Map([...lain, [start.desa.kode, kependudukan]]),
		verval: new Map(start.verval),
		temuan: new Map(start.temuan),
		persuratan: salinPersuratan(start.persuratan),
		anggaran: salinAnggaran(start.anggaran)
	};
	for (const recorded of events) {
		if (diurungkan.has(recorded.commandId) && !isTetap(recorded.event.kind))
			draft.version = recorded.version;
		else apply(draft, recorded);
	}
	const { version, tanggal, peran, verval, temuan, persuratan, anggaran } = draft;
	return {
		...start,
		version,
		tanggal,
		peran,
		verval,
		temuan,
		persuratan,
		anggaran,
		kependudukan,
		desaLain: new Map(
			Array.from(start.desaLain, ([kode, desa]) => {
				const draftDesa = lain.get(kode);
				return [kode, draftDesa ? { ...desa, kependudukan: draftDesa } : desa];
			})
		)
	};
}

/**
 * C-05: that a citizen came, touched a screen, went, or mistyped a PIN is no work of the office. It stays whatever is undone: no undo
 * opens a lock, and no redo wakes a session that is over.
 */
const isSesi = (kind: Event['kind']): boolean =>
	kind === 'sesi.dimulai' ||
	kind === 'sesi.disentuh' ||
	kind === 'sesi.diakhiri' ||
	kind === 'masuk.ditolak';

/** Law that a province publishes is no work of the learner either: it holds whatever is undone. */
const isTetap = (kind: Event['kind']): boolean => isSesi(kind) || kind === 'aturan-tahun.dipakai';

/**
 * Changing the role one acts in is not work, nor is taking back and giving again. A signature that was refused changed
 * nothing, and stays on record whatever is undone (C-07).
 */
const isKerja = ({ kind }: Event): boolean =>
	kind !== 'peran.diganti' &&
	kind !== 'perintah.diurungkan' &&
	kind !== 'perintah.diulangi' &&
	!isTetap(kind) &&
	kind !== 'tanda-tangan.ditolak' &&
	kind !== 'surat-masuk.dibaca';

/** The command that "Urungkan" would take back: the latest one that still stands. */
export function perintahTerakhir(events: readonly RecordedEvent[]): RecordedEvent | undefined {
	const diurungkan = perintahDiurungkan(events);
	return events.findLast(({ event, commandId }) => isKerja(event) && !diurungkan.has(commandId));
}

/**
 * The command that "Ulangi" would give again: the one undone last. Work that came after the undo leaves nothing to
 * give again, for it was decided on a world without it.
 */
export function perintahDapatDiulangi(events: readonly RecordedEvent[]): RecordedEvent | undefined {
	let tumpukan: string[] = [];
	for (const { event } of events) {
		if (event.kind === 'perintah.diurungkan') tumpukan.push(event.perintahId);
		else if (event.kind === 'perintah.diulangi')
			tumpukan = tumpukan.filter((id) => id !== event.perintahId);
		else if (isKerja(event)) tumpukan = [];
	}
	const id = tumpukan.at(-1);
	return events.find(({ commandId }) => commandId === id);
}
