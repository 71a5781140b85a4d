import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bulanDari } from '../../format/tanggal';
import { acak } from '../acak';
import { duniaAwal } from '../data/muat';
import { decide } from '../decide';
import { replay, type RecordedEvent } from '../dunia';
import { keluargaAktif, pendudukAktif } from './state';
import { kampung } from './testing-kampung';
import {
	bulanBerjalan,
	cacatDesa,
	jalankan,
	type Jalan,
	type PembuatPerintah
} from './testing-perintah';
import { semuaPembuat } from './testing-perintah-kk';
import { lampid } from './views/lampid';
import { jumlahSel } from './views/sel';

const start = duniaAwal({ dataSet: 'desa-kecil@1', seed: 5, ruleSet: 'aturan@1' });
const urutan = (paling: number) =>
	fc.array(fc.integer({ min: 0, max: 2_000_000_000 }), {
		minLength: 1,
		maxLength: paling,
		size: 'max'
	});
const jalan = (seeds: readonly number[]): Jalan => jalankan(start, seeds.map(acak), semuaPembuat);

describe('any sequence of all commands of the area', () => {
	it('A-08.1, A-08.2, B-07 hold after it; only the taking back is ever refused', () => {
		fc.assert(
			fc.property(urutan(40), (seeds) => {
				const { dunia, ditolak } = jalan(seeds);
				expect(ditolak.filter(({ command }) => command.kind !== 'entri.batalkan')).toEqual([]);
				expect(cacatDesa(dunia, start)).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	});

	it("A-08.1, A-08.2, B-07 hold as well where everybody is everybody's neighbour", () => {
		// Eleven people in four KK: whatever is taken back meets later entries at every step.
		const selamaAda = semuaPembuat.map(
			(pembuat): PembuatPerintah =>
				(dunia, satu) =>
					keluargaAktif(dunia.kependudukan).length < 2 ? null : pembuat(dunia, satu)
		);
		fc.assert(
			fc.property(urutan(25), (seeds) => {
				const { dunia, ditolak } = jalankan(kampung, seeds.map(acak), selamaAda);
				expect(ditolak.filter(({ command }) => command.kind !== 'entri.batalkan')).toEqual([]);
				expect(cacatDesa(dunia, kampung)).toEqual([]);
			}),
			{ numRuns: 100 }
		);
	});

	it('B-07 no month changes once it is over, whatever is taken back later', () => {
		fc.assert(
			fc.property(urutan(40), (seeds) => {
				const { dunia, events } = jalan(seeds);
				// The report of each month as it stood on its last command.
				const bulanLalu = bulanBerjalan(dunia).slice(0, -1);
				for (const bulan of bulanLalu) {
					const sampai = events.findLastIndex(
						({ event }) => event.kind === 'tanggal.dimajukan' && event.tanggal.slice(0, 7) <= bulan
					);
					const berikut = events.findIndex(
						({ event }, i) => i > sampai && event.kind === 'tanggal.dimajukan'
					);
					const dahulu = replay(start, events.slice(0, berikut < 0 ? events.length : berikut));
					expect(lampid(dunia, start, bulan).desa).toEqual(lampid(dahulu, start, bulan).desa);
					expect(lampid(dunia, start, bulan).dusun).toEqual(lampid(dahulu, start, bulan).dusun);
				}
				const mula = bulanBerjalan(start)[0];
				// Only opening stock of the first month is added to what the village began with.
				const saldo = dunia.kependudukan.mutasi.filter(
					({ jenis, susulan, tanggalLapor }) =>
						jenis === 'saldo-awal' && !susulan && bulanDari(tanggalLapor) === mula
				).length;
				let akhir = pendudukAktif(start.kependudukan).length + saldo;
				for (const bulan of bulanBerjalan(dunia)) {
					const { orang } = lampid(dunia, start, bulan).desa;
					expect(jumlahSel(orang.awal)).toBe(akhir);
					akhir = jumlahSel(orang.akhir);
				}
				expect(akhir).toBe(pendudukAktif(dunia.kependudukan).length);
			}),
			{ numRuns: 25 }
		);
	});

	it('undone from the last to the first, it leaves the world as it was at every step', () => {
		fc.assert(
			fc.property(urutan(14), (seeds) => {
				const { events, langkah } = jalan(seeds);
				const semua: RecordedEvent[] = [...events];
				for (const { commandId, sebelum } of langkah.toReversed()) {
					semua.push({
						version: semua.length + 1,
						commandId: `urung-${commandId}`,
						at: '2026-11-16T03:00:00.000Z',
						event: { kind: 'perintah.diurungkan', perintahId: commandId }
					});
					expect(replay(start, semua).kependudukan).toEqual(sebelum.kependudukan);
				}
			}),
			{ numRuns: 10 }
		);
	});

	it('undone and given again, the last command leaves the world as it was after it', () => {
		fc.assert(
			fc.property(urutan(14), (seeds) => {
				const { dunia, events, langkah } = jalan(seeds);
				const perintahId = langkah.at(-1)?.commandId;
				fc.pre(perintahId !== undefined);
				const semua: RecordedEvent[] = [...events];
				for (const kind of ['perintah.diurungkan', 'perintah.diulangi'] as const)
					semua.push({
						version: semua.length + 1,
						commandId: kind,
						at: '2026-11-16T03:00:00.000Z',
						event: { kind, perintahId: perintahId ?? '' }
					});
				expect(replay(start, semua).kependudukan).toEqual(dunia.kependudukan);
			}),
			{ numRuns: 15 }
		);
	});

	it('replay equals the state, and leaves the start alone', () => {
		fc.assert(
			fc.property(urutan(20), (seeds) => {
				const { dunia, events } = jalan(seeds);
				expect(replay(start, [...events])).toEqual(dunia);
				expect(start.kependudukan.peristiwa).toEqual([]);
				expect(start.kependudukan.sebelum.size).toBe(0);
			}),
			{ numRuns: 10 }
		);
	});

	it('B-06 taken back at once, an entry leaves people and families as before it', () => {
		fc.assert(
			fc.property(urutan(20), (seeds) => {
				const { dunia, events, langkah } = jalan(seeds);
				const terakhir = langkah.at(-1);
				const berlaku = dunia.kependudukan.peristiwa.some(
					(satu) => satu.perintahId === terakhir?.commandId && satu.dibatalkan === null
				);
				fc.pre(terakhir !== undefined && berlaku);
				const perintahId = terakhir?.commandId ?? '';
				const sekdes = { ...dunia, peran: 'sekdes' as const };
				const result = decide(
					sekdes,
					events,
					{ kind: 'entri.batalkan', perintahId, alasan: 'salah catat' },
					'batal'
				);
				expect(result.ok ? [] : result.problems).toEqual([]);
				const sesudah = replay(start, [
					...events,
					...(result.ok ? result.value : []).map((event, i) => ({
						version: events.length + 1 + i,
						commandId: 'batal',
						at: '2026-11-16T03:00:00.000Z',
						event
					}))
				]).kependudukan;
				const { penduduk, keluarga } = terakhir?.sebelum.kependudukan ?? sesudah;
				for (const [id, orang] of penduduk) expect(sesudah.penduduk.get(id)).toEqual(orang);
				for (const [id, kk] of keluarga) expect(sesudah.keluarga.get(id)).toEqual(kk);
				expect(pendudukAktif(sesudah)).toHaveLength(
					[...penduduk.values()].filter((orang) => orang.keadaan.status === 'aktif').length
				);
			}),
			{ numRuns: 40 }
		);
	});
});
