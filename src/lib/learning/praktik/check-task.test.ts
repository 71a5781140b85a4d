import { describe, expect, it } from 'vitest';
import type { Task } from '../course';
import { muatTugas } from '../../../../tests/support/tugas';
import { checkTask } from './check-task';

const { task } = muatTugas('bayi-lahir-di-dusun-krajan', 1);
const ubah = (changed: Partial<Task>, rules: Partial<Task['rules']> = {}): Task => ({
	...task,
	...changed,
	rules: { ...task.rules, ...rules }
});
const [pertama, ...checks] = task.rules.checks;
if (!pertama) throw new Error('the task has checks');
const langkah = task.langkah;

const kasus: readonly (readonly [string, Task, string, RegExp])[] = [
	[
		'a check without its four hints',
		ubah({ hints: { ...task.hints, nama: ['Satu', 'Dua', 'Tiga'] } }),
		'hints.nama',
		/belum empat tingkat/
	],
	[
		'a check without a mutant',
		ubah({}, { mutants: task.rules.mutants.filter(({ check }) => check !== 'nama') }),
		'checks.1',
		/belum punya mutan/
	],
	[
		'a mutant without a check',
		ubah({}, { mutants: [...task.rules.mutants, { check: 'lagi', cara: 'hapus' }] }),
		'mutants.9',
		/tidak punya pemeriksaan/
	],
	[
		'a mutant of a step that is not there',
		ubah({}, { mutants: [...task.rules.mutants, { check: 'nama', cara: 'hapus', langkah: 7 }] }),
		'mutants.9.langkah',
		/tidak ada pada run/
	],
	[
		'two checks of one name',
		ubah({}, { checks: [pertama, pertama, ...checks] }),
		'checks.1',
		/tertulis dua kali/
	],
	[
		'a check that waits for one that is not there',
		ubah({}, { checks: [{ ...pertama, setelah: ['lagi'] }, ...checks] }),
		'checks.0.setelah',
		/menunggu “lagi”/
	],
	[
		'somebody who is not of the cast',
		ubah(
			{},
			{
				checks: [
					{ id: 'tercatat', check: 'peristiwa.tercatat', jenis: 'lahir', tentang: 'nenek' },
					...checks
				]
			}
		),
		'checks.0.tentang',
		/Pemeran “nenek” tidak ada/
	],
	[
		'a field that this event does not have',
		ubah(
			{},
			{
				checks: [
					{
						id: 'tercatat',
						check: 'peristiwa.isian',
						jenis: 'mati',
						tentang: 'ibu',
						isian: 'beratGram',
						nilai: 1
					},
					...checks
				]
			}
		),
		'checks.0.isian',
		/Peristiwa mati tidak punya isian “beratGram”/
	],
	['a mode that leads without steps', ubah({ langkah: [] }), 'modes', /memerlukan langkah/],
	[
		'steps that send other forms than the perfect run',
		ubah({ langkah: langkah.map((satu) => ({ ...satu, perintah: null })) }),
		'langkah',
		/padahal run: kelahiran/
	],
	[
		'a last step that asks for nothing',
		ubah({
			langkah: langkah.map((satu, index) =>
				index === langkah.length - 1 ? { ...satu, checks: [] } : satu
			)
		}),
		`langkah.${langkah.length - 1}`,
		/Langkah terakhir/
	],
	[
		'a placeholder that nobody fills',
		ubah({ situationHtml: '<p>{nenek.nama}</p>' }),
		'situation',
		/Penanda \{nenek\.nama\} tidak dikenal/
	],
	[
		'a step of the run outside the run',
		ubah({ situationHtml: '<p>{langkah.1}</p>' }),
		'situation',
		/Penanda \{langkah\.1\}/
	],
	[
		'a cast that nobody fits',
		ubah({}, { cast: { ...task.rules.cast, ibu: { cari: 'ibu-muda', dusun: 'Antah' } } }),
		'cast',
		/Pemeran tidak dapat diisi/
	]
];

describe('a task is checked for', () => {
	it.each(kasus)('%s', (_, spoilt, field, message) => {
		const found = checkTask(spoilt).filter((fault) => fault.field === field);
		expect(found.map((fault) => fault.message).join(' ')).toMatch(message);
		expect(found.every(({ mend }) => mend.length > 0)).toBe(true);
	});

	it('nothing when it is whole', () => {
		expect(checkTask(task)).toEqual([]);
	});
});
