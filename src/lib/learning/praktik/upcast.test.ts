import { describe, expect, it } from 'vitest';
import type { Task } from '../course';
import { muatTugas } from '../../../../tests/support/tugas';
import { assess } from './assess';
import { playRun } from './run';
import { upcastCheck, upcastTask } from './upcast';

const { task, start, cast } = muatTugas('bayi-lahir-di-dusun-krajan', 2);

/** As the course compiler wrote this task before tasks had modes and steps. */
const checksLama = [
	{ id: 'tercatat', check: 'kelahiran.tercatat', ibu: 'ibu' },
	{ id: 'nama', check: 'kelahiran.isian', ibu: 'ibu', isian: 'nama', nilai: '{bayi.nama}' },
	{ id: 'ayah', check: 'kelahiran.ayah', ibu: 'ibu', ayah: 'ayah' },
	{ id: 'kk', check: 'kelahiran.kk', ibu: 'ibu', kk: 'kk' },
	{
		id: 'lampiran',
		check: 'kelahiran.lampiran',
		ibu: 'ibu',
		berkas: ['surat-kelahiran', 'buku-nikah', 'kk', 'ktp']
	},
	{ id: 'lampid', check: 'lampid.lahir', jumlah: 1 }
] as const;

const { modes: _modes, ...rulesLama } = task.rules;
const { langkah: _langkah, ...taskLama } = task;

describe('a task published before tasks had modes', () => {
	// Safe for the test: this is the shape that lies in the database.
	const lama = upcastTask({
		...taskLama,
		rules: { ...rulesLama, checks: checksLama }
	} as unknown as Task);

	it('is read in the words of today', () => {
		expect(lama.rules.modes).toEqual(['kerjakan']);
		expect(lama.langkah).toEqual([]);
	});

	it('marks an attempt as it did', () => {
		const at = '2026-11-16T02:00:00.000Z';
		const { dunia } = playRun(task.rules.run, cast, start, at);
		expect(assess(lama.rules, cast, start, dunia).passed).toBe(true);
		const kosong = assess(lama.rules, cast, start, start);
		expect(kosong.checks.map(({ id, status }) => [id, status])).toEqual([
			['tercatat', 'belum'],
			['nama', 'tak-dapat-dinilai'],
			['ayah', 'tak-dapat-dinilai'],
			['kk', 'tak-dapat-dinilai'],
			['lampiran', 'tak-dapat-dinilai'],
			['lampid', 'tak-dapat-dinilai']
		]);
	});

	it('leaves alone what is of today', () => {
		const [check] = task.rules.checks;
		expect(check && upcastCheck(check)).toBe(check);
	});
});
