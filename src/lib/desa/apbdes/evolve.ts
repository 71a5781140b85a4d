import { lengkapiAturan } from './aturan-tahun-bawaan';
import type { Baris } from './baris';
import type { EventAnggaran } from './events';
import type { Anggaran, JenisLangkah, Rancangan, Tahap } from './rancangan';

type Tulis<T> = { -readonly [K in keyof T]: T[K] };

/** The same, while events are being applied; never leaves `evolve`. */
export type DraftAnggaran = Omit<Tulis<Anggaran>, 'rancangan'> & {
	rancangan: Map<string, DraftRancangan>;
};
type DraftRancangan = Omit<Tulis<Rancangan>, 'baris' | 'langkah' | 'catatan' | 'putaran'> & {
	baris: Map<string, Baris>;
	langkah: Rancangan['langkah'][number][];
	catatan: Map<string, Rancangan['catatan'] extends ReadonlyMap<string, infer C> ? C : never>;
	putaran: Rancangan['putaran'][number][];
};

const salinRancangan = (satu: Rancangan): DraftRancangan => ({
	...satu,
	baris: new Map(satu.baris),
	langkah: [...satu.langkah],
	catatan: new Map(satu.catatan),
	putaran: [...satu.putaran]
});

export const salinAnggaran = (state: Anggaran): DraftAnggaran => ({
	...state,
	rancangan: new Map(Array.from(state.rancangan, ([id, satu]) => [id, salinRancangan(satu)]))
});

export const rancanganBaru = (id: string, perubahan: Rancangan['perubahan'] = null): Rancangan => ({
	id,
	perubahan,
	baris: new Map(perubahan?.semula),
	tahap: 'disusun',
	langkah: [],
	musyawarah: null,
	penjabaran: null,
	catatan: new Map(),
	putaran: []
});

/** Where a step leads to; the others are taken after the enactment and leave the draft where it stands. */
const tujuan: Partial<Record<JenisLangkah, Tahap>> = {
	serahkan: 'diserahkan',
	kembalikan: 'disusun',
	ajukan: 'dibahas',
	sepakati: 'disepakati',
	tolak: 'ditolak',
	'susun-ulang': 'disusun',
	kirim: 'dikirim',
	terima: 'dievaluasi',
	'kembalikan-berkas': 'disepakati',
	'nyatakan-sesuai': 'sesuai',
	'minta-perbaikan': 'disempurnakan',
	'sampaikan-perbaikan': 'dievaluasi',
	tetapkan: 'ditetapkan'
};

export function evolveAnggaran(draft: DraftAnggaran, event: EventAnggaran): void {
	if (event.kind === 'aturan-tahun.dipakai') {
		draft.aturanTahun = lengkapiAturan(event.aturanTahun);
		return;
	}
	if (event.kind === 'perubahan.dimulai') {
		const semula = [...draft.rancangan.values()].findLast(({ tahap }) => tahap === 'ditetapkan');
		const { alasan, luarBiasa, rancangan: id } = event;
		const perubahan = { alasan, luarBiasa, semula: new Map(semula?.baris) };
		draft.rancangan.set(id, salinRancangan(rancanganBaru(id, perubahan)));
		return;
	}
	const rancangan = draft.rancangan.get(event.rancangan);
	if (!rancangan) throw new Error(`No draft ${event.rancangan}`);
	switch (event.kind) {
		case 'anggaran.ditulis':
			for (const baris of event.baris) rancangan.baris.set(baris.id, baris);
			return;
		case 'anggaran.dihapus':
			for (const id of event.barisId) rancangan.baris.delete(id);
			return;
		case 'anggaran.dilangkahkan': {
			const { langkah, tanggal } = event.tercatat;
			rancangan.langkah.push(event.tercatat);
			rancangan.tahap = tujuan[langkah.jenis] ?? rancangan.tahap;
			if (langkah.jenis === 'sepakati' || langkah.jenis === 'tolak')
				rancangan.musyawarah = new Map(rancangan.baris);
			if (langkah.jenis === 'ubah-penjabaran') rancangan.penjabaran = new Map(rancangan.baris);
			if (langkah.jenis === 'kirim' || langkah.jenis === 'sampaikan-perbaikan')
				rancangan.putaran.push({ tanggal, baris: new Map(rancangan.baris) });
			// Given back for its papers it was never evaluated: the round begins when it comes again.
			if (langkah.jenis === 'kembalikan-berkas') rancangan.putaran.pop();
			return;
		}
		case 'evaluasi.dicatat':
			rancangan.catatan.set(event.catatan.id, event.catatan);
			return;
		case 'evaluasi.dihapus':
			rancangan.catatan.delete(event.catatanId);
			return;
		case 'evaluasi.dijawab': {
			const catatan = rancangan.catatan.get(event.catatanId);
			if (catatan) rancangan.catatan.set(catatan.id, { ...catatan, jawaban: event.jawaban });
			return;
		}
		default:
			event satisfies never;
	}
}
