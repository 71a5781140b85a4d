import { describe, expect, it } from 'vitest';
import type { Role, User } from '../access';
import { manageRefusal, rolesToGive } from './rights';

const someone = (role: Role, wilayahKode: string): User => ({
	id: 'saya',
	username: 'saya',
	nama: 'Saya',
	role,
	wilayahKode,
	desaKode: '35.99.00.0000',
	jabatan: null,
	mustChangePassword: false,
	demo: false
});

describe('roles that may be given to a new account', () => {
	it.each([
		['peserta', []],
		['pengamat', []],
		['pelatih', ['peserta', 'pelatih', 'pengamat']],
		['administrator', ['peserta', 'pelatih', 'pengamat', 'administrator']]
	] as const)('by a %s', (role, roles) => {
		expect(rolesToGive(someone(role, '35.99'))).toEqual(roles);
	});
});

describe('who may change whose account', () => {
	it.each([
		// who, their wilayah, whose, their wilayah, may
		['pelatih', '35.99', 'peserta', '35.99.01.2001', true],
		['pelatih', '35.99', 'pelatih', '35.99.01', true],
		['pelatih', '35.99', 'pelatih', '35.99', false],
		['pelatih', '35.99', 'pelatih', '35', false],
		['pelatih', '35.99', 'pengamat', '35.99', true],
		['pelatih', '35.99', 'pengamat', '35', false],
		['pengamat', '35', 'peserta', '35.99.01.2001', false],
		['pelatih', '35.99', 'peserta', '35.98.01.2001', false],
		['pelatih', '35.99', 'administrator', '35.99.01', false],
		['pelatih', '35.99.01', 'peserta', '35.99.02.2001', false],
		['administrator', '', 'administrator', '', true],
		['administrator', '', 'pelatih', '35', true],
		['administrator', '35', 'pelatih', '35.99', true],
		['administrator', '35', 'administrator', '', false],
		['administrator', '35', 'peserta', '33.01.01.2001', false],
		['peserta', '35.99.01.2001', 'peserta', '35.99.01.2001', false]
	] as const)('%s of "%s" and a %s of "%s": %s', (role, kode, other, otherKode, may) => {
		const account = { id: 'dia', role: other, wilayahKode: otherKode, demo: false };
		expect(manageRefusal(someone(role, kode), account) === null).toBe(may);
	});

	it('never their own, and never a demo person', () => {
		const admin = someone('administrator', '');
		const account = {
			id: 'dia',
			role: 'peserta',
			wilayahKode: '35.99.01.2001',
			demo: true
		} as const;
		expect(manageRefusal(admin, account)).toContain('Orang contoh');
		expect(manageRefusal(admin, { ...account, demo: false, id: 'saya' })).toContain('Saya');
	});
});
