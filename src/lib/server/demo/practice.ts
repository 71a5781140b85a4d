import { acak, seedDari, type Acak } from '$lib/desa/acak';
import type { VersiData } from '$lib/desa/data/versi';
import type { RecordedEvent } from '$lib/desa/dunia';
import type { Item, Task } from '$lib/learning/course';
import type { Mutant } from '$lib/learning/praktik/task-spec';
import type { LearningEvent, LearningFact } from '$lib/learning/progress';
import { derivedId } from '../derived-id';
import type { Rehearsals } from './rehearsals';
import type { DemoAccount } from './roster';

export type DemoWorld = {
	readonly id: string;
	readonly taskId: string;
	readonly dataSet: VersiData;
	readonly seed: number;
	readonly at: string;
	readonly events: readonly RecordedEvent[];
};

type Fact = LearningFact & Pick<LearningEvent, 'attemptId' | 'at'>;

/** Making a village takes longer than all that is done in it; a few are enough for the people of a demo. */
const villagesOfDemo = 3;

/** The next task, checked three times with the same slip: what a trainer finds under "Perlu bantuan". */
export function stumble(
	person: DemoAccount,
	ahead: readonly Item[],
	clock: () => string,
	rehearsals: Rehearsals
) {
	const rng = acak(seedDari(`demo/sandungan/${person.username}`));
	for (const task of ahead) {
		if (task.kind !== 'task') continue;
		const slips = task.rules.mutants.filter(({ cara }) => cara === 'ubah');
		if (slips.length === 0) continue;
		const { world, start, check } = attempt(person, task, rng, clock(), rehearsals, {
			round: 'macet',
			slip: rng.pilih(slips)
		});
		const again = () => ({ ...check, at: clock() });
		return { task, world, facts: [start, again(), again(), again()] };
	}
	return null;
}

/** One attempt at a task, done by the task's own run or with a slip in it. */
function attempt(
	person: DemoAccount,
	task: Task,
	rng: Acak,
	at: string,
	rehearsals: Rehearsals,
	{ round, slip }: { readonly round: string | number; readonly slip: Mutant | null }
) {
	const seed = rng.bulat(1, villagesOfDemo);
	const attemptId = derivedId('world', person.username, task.id, round);
	const { dataSet, events, failedCodes, passed } = rehearsals.of(task, seed, slip, at);
	const world: DemoWorld = { id: attemptId, taskId: task.id, dataSet, seed, at, events };
	const start: Fact = {
		...{ attemptId, at, kind: 'practice.started' },
		data: { mode: 'kerjakan', competencies: task.competencies }
	};
	const check: Fact = {
		...{ attemptId, at, kind: 'practice.checked' },
		data: { mode: 'kerjakan', failedCodes, passed, aided: false }
	};
	return { attemptId, seed, world, start, check, passed };
}

/** Perhaps a slip first, as one of the task's own mutants, and then the task done as it should be. */
export function tryTask(
	person: DemoAccount,
	task: Task,
	rng: Acak,
	clock: () => string,
	rehearsals: Rehearsals
) {
	const facts: Fact[] = [];
	const worlds: DemoWorld[] = [];
	const slips = task.rules.mutants.filter(({ cara }) => cara === 'ubah');
	const rounds = rng.peluang(2, 3) && slips.length > 0 ? [rng.pilih(slips), null] : [null];
	for (const [round, slip] of rounds.entries()) {
		const tried = attempt(person, task, rng, clock(), rehearsals, { round, slip });
		const { attemptId, seed, passed } = tried;
		worlds.push(tried.world);
		facts.push(tried.start, { ...tried.check, at: clock() });
		if (passed)
			facts.push({
				attemptId,
				at: clock(),
				kind: 'practice.passed',
				data: { mode: 'kerjakan', aided: false, seed, competencies: task.competencies }
			});
	}
	return { facts, worlds };
}
