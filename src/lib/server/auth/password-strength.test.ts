import { describe, expect, it } from 'vitest';
import { passwordProblem } from './password-strength';

describe('a new password', () => {
	it.each([
		['AK-02 refuses nine letters', 'tigakata9', 'peserta', true],
		['AK-02 takes ten letters that nobody guesses', 'kopi-senja7', 'peserta', false],
		['AK-02 refuses thirteen letters for an administrator', 'kopi-senja-7q', 'administrator', true],
		[
			'AK-02 takes three words that do not belong together',
			'payung kopi rembulan',
			'administrator',
			false
		],
		['AK-02 refuses one letter again and again', 'aaaaaaaaaaaa', 'peserta', true],
		['AK-02 refuses what everybody takes', 'Bismillah123', 'peserta', true],
		['AK-02 refuses a row of the keyboard', 'qwertyuiop12', 'peserta', true],
		['AK-02 refuses the account name in it', 'sandi-Siti.Aminah', 'peserta', true],
		['AK-02 refuses the own name with a year', 'aminah1990', 'peserta', true],
		['AK-02 refuses more than 200 letters', 'panjang '.repeat(30), 'peserta', true]
	])('%s', async (_rule, password, role, refused) => {
		const found = await passwordProblem(password, {
			username: 'siti.aminah',
			nama: 'Siti Aminah',
			role
		});
		expect(found !== null).toBe(refused);
	});
});
