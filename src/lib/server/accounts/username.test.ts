import { describe, expect, it } from 'vitest';
import { usernameFromName, usernameProblem } from './username';

describe('AK-03 an account name made from a name', () => {
	it.each([
		['Siti Aminah', 'siti.aminah'],
		['Hj. Siti Nur Aminah, S.Pd', 'siti.nur.aminah'],
		['H Ahmad Fauzi', 'ahmad.fauzi'],
		['Drs. Ahmad  Fauzi', 'ahmad.fauzi'],
		["Nur'aini", 'nuraini'],
		['Yosé Ananías', 'yose.ananias'],
		['I Made Wirawan', 'i.made.wirawan'],
		['Raden Mas Panji Sosrokartono Kusumaningrat', 'raden.mas.panji'],
		['Sosrokartonokusumaningratdiningratwati', 'sosrokartonokusumaningratdinin'],
		['Al', ''],
		['山田', '']
	])('%s', (nama, username) => {
		expect(usernameFromName(nama)).toBe(username);
		if (username) expect(usernameProblem(username)).toBeNull();
	});
});

describe('AK-03 an account name of one’s own', () => {
	it.each(['siti', 'siti.aminah2', 'kaur-keuangan.01', 'a1b', 'x'.repeat(40)])(
		'takes %s',
		(name) => {
			expect(usernameProblem(name)).toBeNull();
		}
	);

	it.each(['ab', 'x'.repeat(41), 'siti aminah', 'siti_aminah', 'síti', '.siti', 'siti-', 'a@b.id'])(
		'refuses %s',
		(name) => {
			expect(usernameProblem(name)).not.toBeNull();
		}
	);
});
