import {
	perintahDiurungkan,
	replay,
	type Dunia,
	type Event,
	type RecordedEvent
} from '../../desa/dunia';
import { assess, type CheckResult } from './assess';
import type { Cast } from './cast';
import type { Context } from './checks';
import { formulirDari } from './formulir';
import { denganLangkah, formValues } from './isian-run';
import type { TaskForLearner } from './task';
import type { FormRun } from './task-spec';

export type KeadaanLangkah = {
	/** The step one is at, from 0; the number of steps when all is done. */
	readonly kini: number;
	/** Checks that the last act has made wrong: to be explained at once. */
	readonly keliru: readonly (CheckResult & { readonly status: 'belum' })[];
	/** The last act did not bring one any further. */
	readonly meleset: boolean;
};

type Guided = Pick<TaskForLearner, 'langkah' | 'rules'>;

/** Acts that only set the stage: they are passed over when a wrong turn is looked for. */
const bukanKerja = new Set(['peran.diganti', 'tanggal.dimajukan']);

/** C-05: that a screen was touched, or a PIN mistyped there, is told by the screen itself, and moves nobody on or back. */
const tanpaJejak = new Set(['sesi.disentuh', 'masuk.ditolak']);

/** What is known once so many commands have been given: where one stood then, and what was right. */
type Jejak = {
	/** The command that led here; null before the first. */
	readonly perintah: string | null;
	readonly kini: number;
	readonly checks: readonly CheckResult[];
	readonly terkirim: readonly boolean[];
	/** Of each entry of the perfect run, how much of it is there. */
	readonly bagian: readonly number[];
};

/**
 * Where somebody stands in *Coba*, read from the state alone: a step is done when what it asks for is true, whatever
 * made it so, and then it stays done, for a later step may change it again. What was taken back never happened.
 */
export const keadaanLangkah = (
	task: Guided,
	cast: Cast,
	start: Dunia,
	events: readonly RecordedEvent[],
	lain: Pick<Context, 'kunci'> = {}
): KeadaanLangkah => lacakLangkah(task, cast, start, lain)(events);

/**
 * The same for a log that grows: the state after every command before the last is kept, for a whole village is replayed
 * and marked for each of them.
 */
export function lacakLangkah(
	{ langkah, rules }: Guided,
	cast: Cast,
	start: Dunia,
	lain: Pick<Context, 'kunci'> = {}
): (events: readonly RecordedEvent[]) => KeadaanLangkah {
	let jejak: Jejak[] = [];

	return (events) => {
		const berlaku = standing(events);
		const perintah = [null, ...new Set(berlaku.map(({ commandId }) => commandId))];
		const beda = jejak.findIndex((satu, nth) => satu.perintah !== perintah[nth]);
		if (beda !== -1) jejak = jejak.slice(0, beda);
		for (let nth = jejak.length; nth < perintah.length; nth += 1) {
			const sudah = new Set(perintah.slice(0, nth + 1));
			const log = berlaku.filter(({ commandId }) => sudah.has(commandId));
			const dunia = replay(start, log);
			const { checks } = assess(rules, cast, start, dunia, lain);
			const terkirim = sentForms(rules, cast, dunia, log);
			const kini = maju(jejak.at(-1)?.kini ?? 0, checks, terkirim);
			const bagian = partsThere(rules, cast, dunia);
			jejak.push({ perintah: perintah[nth] ?? null, kini, checks, terkirim, bagian });
		}
		return keadaanDari(berlaku.at(-1));
	};

	function keadaanDari(last: RecordedEvent | undefined): KeadaanLangkah {
		const [sebelum, sesudah] = jejak.length > 1 ? jejak.slice(-2) : [undefined, jejak[0]];
		const { kini = 0, checks = [], terkirim = [] } = sesudah ?? {};
		const step = langkah[kini];
		if (!last || !sebelum || bukanKerja.has(last.event.kind))
			return { kini, keliru: [], meleset: false };
		const lalu = new Map(sebelum.checks.map((check) => [check.id, check]));
		const lebih =
			checks.filter(isPassed).length > sebelum.checks.filter(isPassed).length ||
			bagianKini(kini, sesudah) > bagianKini(kini, sebelum);
		// What brought one further was right, whatever the step after it still lacks.
		const maju = lebih || kini > sebelum.kini;
		const diminta = mintaBerikut(kini, terkirim, maju ? null : last.event.kind);
		const keliru = checks.flatMap((check) => {
			if (check.status !== 'belum') return [];
			const dulu = lalu.get(check.id);
			// What was missing before and still is missing is no mistake of this act; what was right is.
			if (dulu?.status === 'lulus') return [check];
			if (!step || !diminta.includes(check.id)) return [];
			return dulu?.status === 'belum' && dulu.code === check.code && dulu.found === check.found
				? []
				: [check];
		});
		return { kini, keliru, meleset: keliru.length === 0 && kini === sebelum.kini && !lebih };
	}

	/** Goes past every step that is done now, one after another. */
	function maju(dari: number, now: readonly CheckResult[], sent: readonly boolean[]): number {
		const passed = new Set(now.filter(isPassed).map(({ id }) => id));
		let sampai = dari;
		for (let index = dari; index < langkah.length; index += 1) {
			const satu = langkah[index];
			// A step that only leads up to another asks for nothing that the state could tell.
			if (!satu || !isAsking(satu)) continue;
			if (!isSent(index, sent) || !satu.checks.every((id) => passed.has(id))) break;
			sampai = index + 1;
		}
		return sampai;
	}

	/** Whether the form of a step is there, where it has one. */
	function isSent(index: number, sent: readonly boolean[]): boolean {
		return langkah[index]?.perintah === null || (sent[entriSebelum(index)] ?? false);
	}

	/** How many entries of the run are sent before a step: the number of its own, counted from 0. */
	function entriSebelum(index: number): number {
		return langkah.slice(0, index).filter(({ perintah }) => perintah !== null).length;
	}

	/** How much there is of the form that is asked for next. */
	function bagianKini(kini: number, { bagian = [] }: Partial<Jejak> = {}): number {
		return bagian[entriSebelum(kini)] ?? 0;
	}

	/**
	 * The checks of the step that is asked for next. While its form is not there nothing has gone wrong with it: five
	 * births are not four done badly. One that is known by what it brings about is there with anything else it has
	 * recorded, as when a line of the budget has another price.
	 */
	function mintaBerikut(
		dari: number,
		terkirim: readonly boolean[],
		tercatat: Event['kind'] | null
	): readonly string[] {
		const index = langkah.findIndex((satu, nth) => nth >= dari && isAsking(satu));
		const entri = rules.run[entriSebelum(index)];
		const form = entri && formulirDari(entri.form);
		const lain = form?.tercapai !== undefined && form.event === tercatat;
		return isSent(index, terkirim) || lain ? (langkah[index]?.checks ?? []) : [];
	}
}

const isAsking = ({ perintah, checks }: TaskForLearner['langkah'][number]): boolean =>
	perintah !== null || checks.length > 0;

/** The log without what was taken back, without the taking back, and without what left no trace. */
function standing(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
	const diurungkan = perintahDiurungkan(events);
	return events.filter(
		({ event, commandId }) =>
			event.kind !== 'perintah.diurungkan' &&
			event.kind !== 'perintah.diulangi' &&
			!tanpaJejak.has(event.kind) &&
			!diurungkan.has(commandId)
	);
}

const isPassed = ({ status }: CheckResult): boolean => status === 'lulus';

/** Of each entry of the perfect run, whether its form has been sent: the first birth is there when one is recorded. */
function sentForms(
	{ run }: TaskForLearner['rules'],
	cast: Cast,
	dunia: Dunia,
	events: readonly RecordedEvent[]
): boolean[] {
	const values = denganLangkah(cast.raw, run.length);
	const tandaDari = ({ form, isian }: FormRun): string =>
		formulirDari(form).tanda?.diminta(formValues(isian, values)) ?? '';
	return run.map((entry, index) => {
		const { event: kind, tanda, tercapai } = formulirDari(entry.form);
		if (tercapai) return tercapai(formValues(entry.isian, values), dunia);
		const diminta = tandaDari(entry);
		const sama = run
			.slice(0, index + 1)
			.filter((satu) => satu.form === entry.form && tandaDari(satu) === diminta).length;
		const tercatat = new Set(
			events.flatMap(({ event, commandId }) =>
				event.kind === kind && (tanda?.tercatat(event) ?? '') === diminta ? [commandId] : []
			)
		);
		return tercatat.size >= sama;
	});
}

function partsThere({ run }: TaskForLearner['rules'], cast: Cast, dunia: Dunia): readonly number[] {
	const values = denganLangkah(cast.raw, run.length);
	return run.map(({ form, isian }) => {
		const { bagian } = formulirDari(form);
		return bagian ? bagian(formValues(isian, values), dunia) : 0;
	});
}
