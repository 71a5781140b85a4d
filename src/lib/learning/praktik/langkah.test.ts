import { describe, expect, it } from 'vitest';
import type { RecordedEvent } from '../../desa/dunia';
import { muatTugas } from '../../../../tests/support/tugas';
import { keadaanLangkah, lacakLangkah } from './langkah';
import { bulanLangkah } from './langkah-bulan';
import { mutate, playRun } from './run';
import type { FormRun } from './task-spec';

const { task, start, cast } = muatTugas('bayi-lahir-di-dusun-krajan', 1);
const at = '2026-11-16T02:00:00.000Z';

const setelah = (events: readonly RecordedEvent[]) => keadaanLangkah(task, cast, start, events);
const sempurna = playRun(task.rules.run, cast, start, at).events;
const mutan = (check: string) => {
	const mutant = task.rules.mutants.find((satu) => satu.check === check);
	if (!mutant) throw new Error(`no mutant of ${check}`);
	return playRun(mutate(task.rules, mutant), cast, start, at).events;
};
const urungkan = (events: readonly RecordedEvent[]): readonly RecordedEvent[] => {
	const last = events.at(-1);
	return [
		...events,
		{
			version: (last?.version ?? 0) + 1,
			commandId: 'urungkan',
			at,
			event: { kind: 'perintah.diurungkan', perintahId: last?.commandId ?? '' }
		}
	];
};
const kirim = task.langkah.findIndex(({ perintah }) => perintah === 'kelahiran');

describe('Coba', () => {
	it('begins at the first step and ends behind the last one', () => {
		expect(setelah([])).toEqual({ kini: 0, keliru: [], meleset: false });
		expect(setelah(sempurna)).toEqual({ kini: task.langkah.length, keliru: [], meleset: false });
	});

	it('stays at the step whose check an act has failed, and explains that check at once', () => {
		const { kini, keliru } = setelah(mutan('jenis-kelamin'));
		expect(kini).toBeLessThanOrEqual(kirim);
		expect(keliru.map(({ id }) => id)).toEqual(['jenis-kelamin']);
	});

	it('forgets what was taken back', () => {
		expect(setelah(urungkan(mutan('jenis-kelamin')))).toEqual(setelah([]));
	});

	it('takes a part of a sheet for a part of the step, as the sheet keeps row by row', () => {
		const defisit = muatTugas('menutup-defisit', 1);
		const { run } = defisit.task.rules;
		const sesudah = (isian: FormRun['isian']) =>
			keadaanLangkah(
				defisit.task,
				defisit.cast,
				defisit.start,
				playRun(
					[...run.slice(0, 2), { form: 'anggaran-tulis', isian }],
					defisit.cast,
					defisit.start,
					at
				).events
			);
		const kini = defisit.task.langkah.length - 1;

		expect(sesudah({ baris: ['{uditch.id}'], '{uditch.id}.volume': '{uditch.volumeRkp}' })).toEqual(
			{ kini, keliru: [], meleset: false }
		);
		const keliru = sesudah({ baris: ['{uditch.id}'], '{uditch.id}.volume': 3 });
		expect(keliru).toMatchObject({ kini, keliru: [{ id: 'drainase' }] });
	});

	it('explains a line that was written with another figure', () => {
		const pagu = muatTugas('pendapatan-dari-surat-pagu', 1);
		const mutant = pagu.task.rules.mutants.find(({ check }) => check === 'dana-desa');
		if (!mutant) throw new Error('no mutant of dana-desa');
		const sampai = mutate(pagu.task.rules, mutant).slice(0, 2);
		const { events } = playRun(sampai, pagu.cast, pagu.start, at);
		const { kini, keliru } = keadaanLangkah(pagu.task, pagu.cast, pagu.start, events);
		expect(kini).toBe(1);
		expect(keliru.map(({ id, found }) => [id, found])).toEqual([['dana-desa', 'Rp400.000.000']]);
	});

	it('says that an act of another kind brought nothing nearer', () => {
		const peran: RecordedEvent = {
			version: 1,
			commandId: 'a',
			at,
			event: { kind: 'peran.diganti', peran: 'sekdes' }
		};
		expect(setelah([peran])).toMatchObject({ meleset: false });
		const lain = playRun(
			[
				{
					form: 'kelahiran',
					isian: {
						...task.rules.run[0]?.isian,
						nikIbu: '{ibuLain.nik}',
						nikAyah: '{ayahLain.nik}',
						noKk: '{kkLain.nomor}'
					}
				}
			],
			cast,
			start,
			at
		).events;
		expect(setelah(lain)).toMatchObject({ kini: 0, keliru: [] });
	});

	describe('C-05 at the kiosk', () => {
		const kiosk = muatTugas('anjungan-sampai-diserahkan', 1);
		const { run } = kiosk.task.rules;
		const main = (entri: readonly FormRun[]) => playRun(entri, kiosk.cast, kiosk.start, at).events;
		const tambah = (
			events: readonly RecordedEvent[],
			event: RecordedEvent['event']
		): readonly RecordedEvent[] => [
			...events,
			{ version: events.length + 1, commandId: `c-${events.length + 1}`, at, event }
		];
		const sentuh = (events: readonly RecordedEvent[]) =>
			tambah(events, { kind: 'sesi.disentuh', sesiId: 'sesi', saat: at });
		const pinSalah = (events: readonly RecordedEvent[]) =>
			tambah(events, {
				kind: 'masuk.ditolak',
				pendudukId: 'seseorang',
				salah: 1,
				terkunciSampai: null,
				saat: at
			});
		const kini = (events: readonly RecordedEvent[]) =>
			keadaanLangkah(kiosk.task, kiosk.cast, kiosk.start, events);

		it('C-05 a touch and a mistyped PIN are no wrong turn', () => {
			expect(kini(pinSalah([]))).toEqual({ kini: 0, keliru: [], meleset: false });
			expect(kini(sentuh(main(run.slice(0, 1))))).toEqual({ kini: 1, keliru: [], meleset: false });
		});

		it('C-05 what went wrong stays explained while the screen is touched', () => {
			const [masuk, ajukan] = run;
			if (!masuk || !ajukan) throw new Error('the task begins at the kiosk');
			const isian = { ...ajukan.isian, keperluan: 'keperluan lain' };
			const salah = main([masuk, { ...ajukan, isian }]);
			expect(kini(salah).keliru.map(({ id }) => id)).toEqual(['keperluan']);
			expect(kini(sentuh(salah))).toEqual(kini(salah));
		});
	});

	it('G-03 tells apart who asked, who answered and who closed, though all are steps of one verval', () => {
		const kecamatan = muatTugas('verval-dan-injeksi-kecamatan', 1);
		const sesudahEntri = (jumlah: number): number => {
			const run = kecamatan.task.rules.run.slice(0, jumlah);
			const { events } = playRun(run, kecamatan.cast, kecamatan.start, at);
			return keadaanLangkah(kecamatan.task, kecamatan.cast, kecamatan.start, events).kini;
		};
		const letak = kecamatan.task.langkah.flatMap(({ perintah }, i) => (perintah ? [i] : []));
		expect(letak.map((_, nth) => sesudahEntri(nth + 1))).toEqual(letak.map((i) => i + 1));
	});

	it('B-07 calls four births no mistake while the fifth is still to come', () => {
		const lampid = muatTugas('lampid-november-2026', 1);
		const kelima = lampid.task.langkah.findLastIndex(({ perintah }) => perintah === 'kelahiran');
		const langkah = lampid.task.langkah.map((satu, nth) =>
			nth === kelima ? { ...satu, checks: ['lahir'] } : satu
		);
		const sesudah = (run: readonly FormRun[]) => {
			const { events } = playRun(run, lampid.cast, lampid.start, at);
			return keadaanLangkah({ ...lampid.task, langkah }, lampid.cast, lampid.start, events);
		};
		// The date first, then the births.
		const run = lampid.task.rules.run.slice(0, 6);
		expect(sesudah(run.slice(0, 5))).toEqual({ kini: kelima, keliru: [], meleset: false });
		expect(sesudah(run).kini).toBeGreaterThan(kelima);
	});

	it('goes on when a step was done, and not when a button was pressed', () => {
		const ganti: RecordedEvent = {
			version: 1,
			commandId: 'peran',
			at,
			event: { kind: 'peran.diganti', peran: 'sekdes' }
		};
		const sesudah = sempurna.map((event) => ({ ...event, version: event.version + 1 }));
		expect(setelah([ganti, ...sesudah]).kini).toBe(task.langkah.length);
	});

	it('marks only what is new in a log that grows, and answers as if it had marked all', () => {
		const ganda = muatTugas('batalkan-kelahiran-ganda', 1);
		const { events } = playRun(ganda.task.rules.run, ganda.cast, ganda.start, at);
		let dinilai = 0;
		const rules = {
			...ganda.task.rules,
			get checks() {
				dinilai += 1;
				return ganda.task.rules.checks;
			}
		};
		const lacak = lacakLangkah({ ...ganda.task, rules }, ganda.cast, ganda.start);
		lacak([]);
		const sekali = dinilai;
		const seluruhnya = (log: readonly RecordedEvent[]) =>
			keadaanLangkah(ganda.task, ganda.cast, ganda.start, log);
		const perintah = [...new Set(events.map(({ commandId }) => commandId))];
		for (const [nth] of perintah.entries()) {
			const sudah = new Set(perintah.slice(0, nth + 1));
			const log = events.filter(({ commandId }) => sudah.has(commandId));
			dinilai = 0;
			expect(lacak(log)).toEqual(seluruhnya(log));
			expect(dinilai).toBe(sekali);
		}
		// Taken back and done otherwise: what was kept of it is forgotten.
		expect(lacak(urungkan(events))).toEqual(seluruhnya(urungkan(events)));
		expect(lacak(events)).toEqual(seluruhnya(events));
	});

	it('B-07 knows of which month a step on LAMPID speaks: of its form, or of what it checks', () => {
		const { task: november } = muatTugas('lampid-november-2026', 1);
		const bulan = november.langkah.flatMap((satu, index) =>
			satu.halaman === 'lampid' ? [bulanLangkah(november, index)] : []
		);
		expect(new Set(bulan)).toEqual(new Set(['2026-11']));
		expect(bulanLangkah(november, 0)).toBeUndefined();
		expect(bulanLangkah(task, task.langkah.length - 1)).toBeUndefined();
	});
});
