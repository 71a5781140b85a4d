import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aturanTerkini } from '../../src/lib/desa/aturan';
import { duniaAwal } from '../../src/lib/desa/data/muat';
import { dataTerkini } from '../../src/lib/desa/data/versi';
import { compileLibrary, type Compiled } from '../../src/lib/learning/compile/library';
import { allItems, type Library, type Task } from '../../src/lib/learning/course';
import { fillCast } from '../../src/lib/learning/praktik/cast';
import { checkTask } from '../../src/lib/learning/praktik/check-task';
import { kunciTemuan } from '../../src/lib/learning/praktik/kunci';

let tersusun: Compiled | undefined;

/**
 * The courses as they are in the project: tests of the engine work on what learners get. Compiled once for all files
 * of a worker, because it takes seconds.
 */
export function kursusTersusun(): Compiled {
	if (tersusun) return tersusun;
	const files = readdirSync('courses', { recursive: true, encoding: 'utf8' })
		// A course without its pictures does not compile.
		.filter((path) => /\.(?:md|svg)$/.test(path))
		.map((path) => ({ path, text: readFileSync(join('courses', path), 'utf8') }));
	tersusun = compileLibrary(files, { today: '2026-11-22', checkTask });
	return tersusun;
}

export const pustakaKursus = (): Library => kursusTersusun().library;

export const tugasKursus = (): readonly Task[] =>
	[...allItems(pustakaKursus())].flatMap(({ item }) => (item.kind === 'task' ? [item] : []));

export const asalTugas = (task: Task, seed: number) => ({
	dataSet: dataTerkini[task.rules.data],
	seed,
	ruleSet: aturanTerkini
});

/** One task of them with its world and people. */
export function muatTugas(id: string, seed: number) {
	const task = tugasKursus().find((satu) => satu.id === id);
	if (!task) throw new Error(`No course has the task ${id}`);
	const asal = asalTugas(task, seed);
	const start = duniaAwal(asal);
	return { task, start, cast: fillCast(task, start, seed, kunciTemuan(asal)) };
}
