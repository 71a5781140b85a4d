import { aturanTerkini } from '../../desa/aturan';
import { dataTerkini, duniaAwal } from '../../desa/data/muat';
import type { CheckTask } from '../compile/item';
import type { Task } from '../course';
import { fillCast, unknownPlaceholders, type Cast } from './cast';

type Fault = ReturnType<CheckTask>[number];

/**
 * What a task says must fit together beyond its shape: checks have hints and a mutant each, and
 * every name and placeholder belongs to the cast.
 */
export const checkTask: CheckTask = (task) => {
	const faults: Fault[] = [];
	const fault = (field: string, message: string, mend: string): void => {
		faults.push({ field, message, mend });
	};
	const { checks, mutants, run } = task.rules;
	const ids = checks.map(({ id }) => id);
	checks.forEach(({ id }, index) => {
		if (ids.indexOf(id) !== index)
			fault(`checks.${index}`, `Pemeriksaan “${id}” tertulis dua kali.`, 'Beri id yang berbeda.');
		if ((task.hints[id]?.length ?? 0) < 2)
			fault(
				task.hints[id] ? `hints.${id}` : `checks.${index}`,
				`Petunjuk “${id}” belum bertingkat.`,
				`Tulis bagian ## Petunjuk ${id} dengan sedikitnya dua butir.`
			);
		if (!mutants.some(({ check }) => check === id))
			fault(
				`checks.${index}`,
				`Pemeriksaan “${id}” belum punya mutan.`,
				'Tambahkan pada mutants satu cara keliru yang hanya menggagalkan pemeriksaan ini.'
			);
	});
	mutants.forEach(({ check }, index) => {
		if (!ids.includes(check))
			fault(
				`mutants.${index}`,
				`Mutan untuk “${check}” tidak punya pemeriksaan.`,
				`Pakai salah satu dari: ${ids.join(', ')}.`
			);
	});

	const cast = castOf(task);
	if (typeof cast === 'string') {
		fault('cast', cast, 'Pilih pemeran lain, atau dusun yang ada di data latihan.');
		return faults;
	}
	checks.forEach((spec, index) => {
		for (const key of ['ibu', 'ayah', 'kk'] as const) {
			const name = key in spec ? (spec as Partial<Record<typeof key, string>>)[key] : undefined;
			if (name !== undefined && !cast.members.has(name))
				fault(`checks.${index}.${key}`, `Pemeran “${name}” tidak ada.`, 'Tulis nama dari cast.');
		}
	});
	const texts: [string, string][] = [
		['situation', task.situationHtml],
		...task.documents.map(({ html }, index): [string, string] => [`documents.${index}`, html]),
		...task.requirements.map(({ html }, index): [string, string] => [
			`requirements.${index}`,
			html
		]),
		...Object.entries(task.hints).map(([id, hints]): [string, string] => [
			`hints.${id}`,
			hints.join(' ')
		]),
		['checks', JSON.stringify(checks)],
		['run', JSON.stringify(run)],
		['mutants', JSON.stringify(mutants)]
	];
	for (const [field, text] of texts)
		for (const name of new Set(unknownPlaceholders(text, cast.raw)))
			fault(field, `Penanda {${name}} tidak dikenal.`, 'Tulis nama dari cast atau facts.');
	return faults;
};

function castOf(task: Task): Cast | string {
	const start = duniaAwal({
		dataSet: dataTerkini[task.rules.data],
		seed: 1,
		ruleSet: aturanTerkini
	});
	try {
		return fillCast(task, start, 1);
	} catch (error) {
		return `Pemeran tidak dapat diisi: ${error instanceof Error ? error.message : String(error)}`;
	}
}
