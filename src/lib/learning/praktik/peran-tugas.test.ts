import { describe, expect, it } from 'vitest';
import { sebutPeran } from './peran-tugas';
import type { TaskRoles } from './task-spec';

describe('as whom a task is worked', () => {
	it.each<[TaskRoles, string]>([
		[['operator', 'sekdes'], 'Operator atau Sekdes'],
		[[['kecamatan'], ['operator']], 'Kecamatan dan Operator'],
		[[['operator'], ['sekdes'], ['kecamatan']], 'Operator, Sekdes, dan Kecamatan']
	])('%j: %s', (roles, teks) => {
		expect(sebutPeran(roles)).toBe(teks);
	});
});
