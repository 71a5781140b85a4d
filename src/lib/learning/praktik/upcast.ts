import type { Task } from '../course';
import type { CheckSpec } from './check-spec';

/**
 * Tasks that were published before they had modes and steps, and while births had checks of their own. An attempt is
 * marked by the version it was begun on, so that those versions must stay readable for ever.
 */
type OldCheck =
	| { readonly id: string; readonly check: 'kelahiran.tercatat'; readonly ibu: string }
	| {
			readonly id: string;
			readonly check: 'kelahiran.isian';
			readonly ibu: string;
			readonly isian: string;
			readonly nilai: string | number | boolean;
	  }
	| {
			readonly id: string;
			readonly check: 'kelahiran.ayah';
			readonly ibu: string;
			readonly ayah: string;
	  }
	| {
			readonly id: string;
			readonly check: 'kelahiran.kk';
			readonly ibu: string;
			readonly kk: string;
	  }
	| {
			readonly id: string;
			readonly check: 'kelahiran.lampiran';
			readonly ibu: string;
			readonly berkas: readonly string[];
	  }
	| { readonly id: string; readonly check: 'lampid.lahir'; readonly jumlah: number };

const isOld = (check: CheckSpec | OldCheck): check is OldCheck =>
	check.check.startsWith('kelahiran.') || check.check === 'lampid.lahir';

export function upcastCheck(check: CheckSpec | OldCheck): CheckSpec {
	if (!isOld(check)) return check;
	const { id } = check;
	switch (check.check) {
		case 'kelahiran.tercatat':
			return { id, check: 'peristiwa.tercatat', jenis: 'lahir', tentang: check.ibu };
		case 'kelahiran.isian': {
			const { ibu, isian, nilai } = check;
			return { id, check: 'peristiwa.isian', jenis: 'lahir', tentang: ibu, isian, nilai };
		}
		case 'kelahiran.ayah':
			return { id, check: 'penduduk.orangTua', siapa: `bayi:${check.ibu}`, ayah: check.ayah };
		case 'kelahiran.kk':
			return { id, check: 'penduduk.keluarga', siapa: `bayi:${check.ibu}`, kk: check.kk };
		case 'kelahiran.lampiran': {
			const berkas = [...check.berkas];
			return { id, check: 'peristiwa.lampiran', jenis: 'lahir', tentang: check.ibu, berkas };
		}
		case 'lampid.lahir':
			return { id, check: 'lampid.sel', baris: 'lahir', sel: 'jumlah', jumlah: check.jumlah };
		default:
			return check satisfies never;
	}
}

export function upcastTask(task: Task): Task {
	const rules: Task['rules'] = { ...task.rules };
	return {
		...task,
		// Absent in a version of before, whatever the type of today says.
		langkah: (task.langkah as Task['langkah'] | undefined) ?? [],
		rules: {
			...rules,
			modes: (rules.modes as Task['rules']['modes'] | undefined) ?? ['kerjakan'],
			checks: rules.checks.map(upcastCheck)
		}
	};
}
