import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acak } from '../acak';
import { duniaAwal } from '../data/muat';
import { replay } from '../dunia';
import { pendudukAktif } from './state';
import { bulanBerjalan, cacatDesa, jalankan } from './testing-perintah';
import { lampid } from './views/lampid';
import { jumlahSel } from './views/sel';

const start = duniaAwal({ dataSet: 'desa-kecil@1', seed: 11, ruleSet: 'aturan@1' });
const urutan = (paling: number) =>
	fc.array(fc.integer({ min: 0, max: 2_000_000_000 }), { minLength: 1, maxLength: paling });

describe('any sequence of births, deaths and moves', () => {
	it('A-08.1, A-08.2, B-07 hold after it, and the rules take every drawn command', () => {
		fc.assert(
			fc.property(urutan(40), (seeds) => {
				const { dunia, ditolak } = jalankan(start, seeds.map(acak));
				expect(ditolak).toEqual([]);
				expect(cacatDesa(dunia, start)).toEqual([]);
			}),
			{ numRuns: 40 }
		);
	});

	it('B-07 the end of a month is the start of the next, and the last one the register', () => {
		fc.assert(
			fc.property(urutan(30), (seeds) => {
				const { dunia } = jalankan(start, seeds.map(acak));
				let akhir = jumlahSel(
					lampid(start, start, bulanBerjalan(start)[0] ?? ('' as never)).desa.orang.akhir
				);
				for (const bulan of bulanBerjalan(dunia)) {
					const { orang } = lampid(dunia, start, bulan).desa;
					expect(jumlahSel(orang.awal)).toBe(akhir);
					akhir = jumlahSel(orang.akhir);
				}
				expect(akhir).toBe(pendudukAktif(dunia.kependudukan).length);
			}),
			{ numRuns: 20 }
		);
	});

	it('undone from the last to the first, it leaves the world as it was at every step', () => {
		fc.assert(
			fc.property(urutan(12), (seeds) => {
				const { events, langkah } = jalankan(start, seeds.map(acak));
				const semua = [...events];
				for (const { commandId, sebelum } of langkah.toReversed()) {
					semua.push({
						version: semua.length + 1,
						commandId: `urung-${commandId}`,
						at: '2026-11-16T03:00:00.000Z',
						event: { kind: 'perintah.diurungkan', perintahId: commandId }
					});
					const { kependudukan, tanggal } = replay(start, semua);
					expect(tanggal).toBe(sebelum.tanggal);
					expect(kependudukan).toEqual(sebelum.kependudukan);
				}
			}),
			{ numRuns: 8 }
		);
	});
});
