import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bulanDari } from '../../format/tanggal';
import { decide } from '../decide';
import {
	perintahDapatDiulangi,
	perintahTerakhir,
	replay,
	type Command,
	type Dunia,
	type RecordedEvent
} from '../dunia';
import { entriPerintah, keluargaAktif, pendudukAktif } from './state';
import { bulanBerjalan } from './testing-b07';
import { kampung } from './testing-kampung';
import { cacatDesa, sebutCacat } from './testing-perintah';
import { desaAcak, jalan, pembuatKampung, urutan } from './testing-perintah-acak';
import { pembuatKerja, pembuatLengkap } from './testing-perintah-kecamatan';
import { semuaPembuat } from './testing-perintah-kk';
import { duniaAkhirBulan } from './views/cocokkan';
import { jumlahKk, lampid } from './views/lampid';
import { cacahSel, jumlahSel } from './views/sel';

/** Without what only counts how many events there are. */
const isi = ({ version: _, ...dunia }: Dunia) => dunia;

describe('any sequence of all commands', () => {
	it.each([
		['a village of three hundred', desaAcak, pembuatLengkap, 50],
		['a village where everybody is everybody’s neighbour', kampung, pembuatKampung, 80]
	] as const)(
		'A-08.1, A-08.2, B-07 hold in %s; only the taking back is ever refused',
		(_, dari, pembuat, numRuns) => {
			fc.assert(
				fc.property(urutan(45), (seeds) => {
					const dijalani = jalan(seeds, dari, pembuat);
					const ditolak = dijalani.ditolak.filter(
						({ command }) => command.kind !== 'entri.batalkan'
					);
					const pesan = ditolak.flatMap(({ problems }) => problems.map(({ message }) => message));
					const cacat = [...pesan, ...cacatDesa(dijalani.dunia, dari)];
					expect(cacat, sebutCacat(cacat, dijalani)).toEqual([]);
				}),
				{ numRuns }
			);
		}
	);

	it('B-07 a month ends with as many residents, cell by cell, as the village had on its last day', () => {
		fc.assert(
			fc.property(urutan(50), (seeds) => {
				const dijalani = jalan(seeds);
				const { dunia, events } = dijalani;
				for (const bulan of bulanBerjalan(dunia)) {
					const { kependudukan } = duniaAkhirBulan(desaAcak, events, dunia, bulan);
					const { orang, kk } = lampid(dunia, desaAcak, bulan).desa;
					expect([orang.akhir, jumlahKk(kk.akhir)], sebutCacat([bulan], dijalani)).toEqual([
						cacahSel(pendudukAktif(kependudukan)),
						keluargaAktif(kependudukan).length
					]);
				}
			}),
			{ numRuns: 20 }
		);
	});

	it('B-07, G-04 a month that is locked keeps the figures that were handed in', () => {
		fc.assert(
			fc.property(urutan(60), (seeds) => {
				const { dunia } = jalan(seeds);
				const dikunci = [...dunia.kependudukan.laporan.values()].filter(
					({ status }) => status === 'dikunci'
				);
				const kini = dikunci.map(({ bulan }) => lampid(dunia, desaAcak, bulan).desa);
				expect(kini.map(({ orang, kk }) => [orang.akhir, jumlahKk(kk.akhir)])).toEqual(
					dikunci.map(({ akhir, kkAkhir }) => [akhir, kkAkhir])
				);
			}),
			{ numRuns: 20 }
		);
	});

	it('DL-02 all of it undone is the start, all of it given again what it was', () => {
		fc.assert(
			fc.property(urutan(16), (seeds) => {
				const dijalani = jalan(seeds, desaAcak, pembuatKerja);
				const events: RecordedEvent[] = [...dijalani.events];
				const banyak = dijalani.langkah.filter(({ command }) => command.kind !== 'peran.ganti');
				const beri = (command: Command): Dunia => {
					const commandId = `lagi-${events.length}`;
					const dunia = replay(desaAcak, events);
					const hasil = decide(dunia, events, command, commandId);
					expect(hasil.ok ? [] : hasil.problems, sebutCacat([], dijalani)).toEqual([]);
					for (const event of hasil.ok ? hasil.value : [])
						events.push({
							version: events.length + 1,
							commandId,
							at: '2026-11-16T03:00:00Z',
							event
						});
					return replay(desaAcak, events);
				};
				const { peran } = dijalani.dunia;
				for (const { sebelum } of banyak.toReversed()) {
					const perintahId = perintahTerakhir(events)?.commandId ?? '';
					const dunia = beri({ kind: 'perintah.urungkan', perintahId });
					// The role is not work, so that undo leaves it.
					expect({ ...isi(dunia), peran }, sebutCacat([], dijalani)).toEqual({
						...isi(sebelum),
						peran
					});
				}
				for (const _ of banyak)
					beri({
						kind: 'perintah.ulangi',
						perintahId: perintahDapatDiulangi(events)?.commandId ?? ''
					});
				expect(isi(replay(desaAcak, events)), sebutCacat([], dijalani)).toEqual(
					isi(dijalani.dunia)
				);
			}),
			{ numRuns: 15 }
		);
	});

	it('replay equals the state, also of the log as it is kept, and leaves the start alone', () => {
		const sebelum = JSON.stringify([...desaAcak.kependudukan.penduduk.values()]);
		fc.assert(
			fc.property(urutan(30), (seeds) => {
				const { dunia, events } = jalan(seeds);
				const disimpan = JSON.parse(JSON.stringify(events)) as RecordedEvent[];
				expect(replay(desaAcak, disimpan)).toEqual(dunia);
			}),
			{ numRuns: 12 }
		);
		expect(JSON.stringify([...desaAcak.kependudukan.penduduk.values()])).toBe(sebelum);
		expect(desaAcak.kependudukan.mutasi).toEqual([]);
		expect(desaAcak.verval.size + desaAcak.temuan.size).toBe(0);
	});

	it('B-07 no month changes once it is over, whatever is taken back later', () => {
		fc.assert(
			fc.property(urutan(40), (seeds) => {
				const { dunia, events } = jalan(seeds, desaAcak, pembuatKerja);
				// The report of each month as it stood on its last command.
				const bulanLalu = bulanBerjalan(dunia).slice(0, -1);
				for (const bulan of bulanLalu) {
					const sampai = events.findLastIndex(
						({ event }) => event.kind === 'tanggal.dimajukan' && event.tanggal.slice(0, 7) <= bulan
					);
					const berikut = events.findIndex(
						({ event }, i) => i > sampai && event.kind === 'tanggal.dimajukan'
					);
					const dahulu = replay(desaAcak, events.slice(0, berikut < 0 ? events.length : berikut));
					expect(lampid(dunia, desaAcak, bulan).desa).toEqual(lampid(dahulu, desaAcak, bulan).desa);
					expect(lampid(dunia, desaAcak, bulan).dusun).toEqual(
						lampid(dahulu, desaAcak, bulan).dusun
					);
				}
				const mula = bulanBerjalan(desaAcak)[0];
				// Only opening stock of the first month is added to what the village began with.
				const saldo = dunia.kependudukan.mutasi.filter(
					({ jenis, susulan, tanggalLapor }) =>
						jenis === 'saldo-awal' && !susulan && bulanDari(tanggalLapor) === mula
				).length;
				let akhir = pendudukAktif(desaAcak.kependudukan).length + saldo;
				for (const bulan of bulanBerjalan(dunia)) {
					const { orang } = lampid(dunia, desaAcak, bulan).desa;
					expect(jumlahSel(orang.awal)).toBe(akhir);
					akhir = jumlahSel(orang.akhir);
				}
				expect(akhir).toBe(pendudukAktif(dunia.kependudukan).length);
			}),
			{ numRuns: 25 }
		);
	});

	it('B-06 taken back at once, an entry leaves people and families as before it', () => {
		fc.assert(
			fc.property(urutan(20), (seeds) => {
				const { dunia, events, langkah } = jalan(seeds, desaAcak, semuaPembuat);
				const terakhir = langkah.at(-1);
				const perintahId = terakhir?.commandId ?? '';
				const berlaku = entriPerintah(dunia.kependudukan, perintahId)?.dibatalkan === null;
				fc.pre(terakhir !== undefined && berlaku);
				const sekdes = { ...dunia, peran: 'sekdes' as const };
				const result = decide(
					sekdes,
					events,
					{ kind: 'entri.batalkan', perintahId, alasan: 'salah catat' },
					'batal'
				);
				expect(result.ok ? [] : result.problems).toEqual([]);
				const sesudah = replay(desaAcak, [
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
