import { aturanTerkini } from '$lib/desa/aturan';
import { duniaAwal } from '$lib/desa/data/muat';
import { dataTerkini, type VersiData } from '$lib/desa/data/versi';
import type { RecordedEvent } from '$lib/desa/dunia';
import type { Task } from '$lib/learning/course';
import { assess } from '$lib/learning/praktik/assess';
import { fillCast } from '$lib/learning/praktik/cast';
import { kunciTemuan } from '$lib/learning/praktik/kunci';
import { mutate, playRun } from '$lib/learning/praktik/run';
import type { Mutant } from '$lib/learning/praktik/task-spec';
import { derivedId } from '../derived-id';

/** What was done at a task and what the checks said of it. */
type Rehearsal = {
	readonly dataSet: VersiData;
	readonly events: readonly RecordedEvent[];
	readonly failedCodes: readonly string[];
	readonly passed: boolean;
};

/**
 * Tasks as they were done once: in the same village and with the same slip, the next person does the same. Most of what
 * a first start of the demo takes would be doing it again for each.
 */
export class Rehearsals {
	readonly #at: string;
	readonly #stages = new Map<string, ReturnType<typeof stageOf>>();
	readonly #done = new Map<string, Rehearsal>();

	/** @param now The moment that the commands see; no world of a demo is played to the minute. */
	constructor(now: Date) {
		this.#at = now.toISOString();
	}

	/** Done by the task's own run, or with a slip in it, and stamped with the moment. */
	of(task: Task, seed: number, slip: Mutant | null, at: string): Rehearsal {
		const name = [task.id, seed, slip ? task.rules.mutants.indexOf(slip) : 'benar'].join('/');
		const done = this.#done.get(name) ?? this.#rehearse(task, seed, slip, name);
		this.#done.set(name, done);
		return { ...done, events: done.events.map((event) => ({ ...event, at })) };
	}

	#rehearse(task: Task, seed: number, slip: Mutant | null, name: string): Rehearsal {
		const { rules } = task;
		const { asal, awal, kunci, cast } = this.#stage(task, seed);
		const run = slip ? mutate(rules, slip) : rules.run;
		// What a command makes is named after it, so the commands have the ids they are stored under. Commands belong to a
		// world: the same ids in the worlds of two people are no clash.
		const played = playRun(run, cast, awal, this.#at, (nth) => derivedId('command', name, nth));
		const { failedCodes, passed } = assess(rules, cast, awal, played.dunia, { kunci });
		return { dataSet: asal.dataSet, events: played.events, failedCodes, passed };
	}

	#stage(task: Task, seed: number) {
		const name = `${task.id}/${seed}`;
		const stage = this.#stages.get(name) ?? stageOf(task, seed);
		this.#stages.set(name, stage);
		return stage;
	}
}

/** The village, its people and its planted faults as the task finds them. */
function stageOf(task: Task, seed: number) {
	const asal = { dataSet: dataTerkini[task.rules.data], seed, ruleSet: aturanTerkini };
	const awal = duniaAwal(asal);
	const kunci = kunciTemuan(asal);
	return { asal, awal, kunci, cast: fillCast(task, awal, seed, kunci) };
}
