import { describe, expect, it } from 'vitest';
import type { RecordedEvent } from '../../desa/dunia';
import { muatTugas } from '../../../../tests/support/tugas';
import { keadaanLangkah } from './langkah';
import { mutate, playRun } from './run';

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
});
