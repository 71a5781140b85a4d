import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../format/tanggal';
import { duniaAwal } from './data/muat';
import { decide } from './decide';
import {
	perintahDapatDiulangi,
	perintahTerakhir,
	replay,
	type Command,
	type Dunia,
	type RecordedEvent
} from './dunia';

const start = duniaAwal({ dataSet: 'desa-kecil@1', seed: 3, ruleSet: 'aturan@1' });

type Langkah = 'hari' | 'peran' | 'urungkan' | 'ulangi';

function play(langkah: readonly Langkah[]) {
	const events: RecordedEvent[] = [];
	const answers = langkah.map((satu, index) => {
		const dunia = replay(start, events);
		const result = decide(dunia, events, command(satu, dunia, events), `c-${index}`);
		for (const event of result.ok ? result.value : [])
			events.push({
				version: events.length + 1,
				commandId: `c-${index}`,
				at: '2026-11-16T00:00:00Z',
				event
			});
		return result;
	});
	return { events, answers, dunia: replay(start, events) };
}

function command(satu: Langkah, dunia: Dunia, events: readonly RecordedEvent[]): Command {
	switch (satu) {
		case 'hari':
			return { kind: 'tanggal.majukan', tanggal: addDays(dunia.tanggal, 1) };
		case 'peran':
			return { kind: 'peran.ganti', peran: dunia.peran === 'operator' ? 'sekdes' : 'operator' };
		case 'urungkan':
			return {
				kind: 'perintah.urungkan',
				perintahId: perintahTerakhir(events)?.commandId ?? ''
			};
		case 'ulangi':
			return {
				kind: 'perintah.ulangi',
				perintahId: perintahDapatDiulangi(events)?.commandId ?? ''
			};
	}
}

/** Without what only counts: how many events there are. */
const isi = ({ version: _, ...dunia }: Dunia) => dunia;

describe('DL-02 undo and redo', () => {
	it('DL-02 give again what was undone, the last first', () => {
		const { dunia } = play(['hari', 'hari', 'urungkan', 'urungkan', 'ulangi']);
		expect(dunia.tanggal).toBe(addDays(start.tanggal, 1));
	});

	it('DL-02 nothing is given again after new work', () => {
		const { answers } = play(['hari', 'urungkan', 'hari', 'ulangi']);
		expect(answers.at(-1)).toMatchObject({ ok: false, problems: [{ rule: 'DL-02' }] });
	});

	it('DL-02 changing the role in between keeps what can be given again', () => {
		const { answers, dunia } = play(['hari', 'urungkan', 'peran', 'ulangi']);
		expect(answers.at(-1)?.ok).toBe(true);
		expect(dunia.tanggal).toBe(addDays(start.tanggal, 1));
	});

	it('DL-02 undo then redo is identity, after any history', () => {
		const langkah = fc.constantFrom<Langkah>('hari', 'hari', 'peran', 'urungkan', 'ulangi');
		fc.assert(
			fc.property(fc.array(langkah, { maxLength: 20 }), (history) => {
				const before = play(history);
				fc.pre(perintahTerakhir(before.events) !== undefined);
				const after = play([...history, 'urungkan', 'ulangi']);
				expect(isi(after.dunia)).toEqual(isi(before.dunia));
			})
		);
	});
});
